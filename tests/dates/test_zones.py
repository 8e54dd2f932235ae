"""Wall clock and instant, across the two nights the clock moves."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.dates import local, today

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.mark.parametrize(
    ("d", "t", "instant"),
    [
        (date(2026, 1, 22), time(16), datetime(2026, 1, 22, 15, tzinfo=UTC)),
        (date(2026, 7, 22), time(16), datetime(2026, 7, 22, 14, tzinfo=UTC)),
        (date(2026, 3, 29), time(1, 59), datetime(2026, 3, 29, 0, 59, tzinfo=UTC)),
        (date(2026, 3, 29), time(3), datetime(2026, 3, 29, 1, tzinfo=UTC)),
        (date(2026, 10, 25), time(3), datetime(2026, 10, 25, 2, tzinfo=UTC)),
    ],
)
def test_a_clock_time_becomes_an_instant(d: date, t: time, instant: datetime) -> None:
    assert local(d, t, AMSTERDAM) == instant
    assert local(d, t, AMSTERDAM).tzinfo is UTC


@pytest.mark.parametrize("t", [time(2), time(2, 0, 1), time(2, 30), time(2, 59, 59)])
def test_a_time_that_the_spring_skips_is_the_first_after_the_gap(t: time) -> None:
    assert local(date(2026, 3, 29), t, AMSTERDAM) == datetime(2026, 3, 29, 1, tzinfo=UTC)


@pytest.mark.parametrize("fold", [0, 1])
def test_a_time_that_the_autumn_shows_twice_is_the_first(fold: int) -> None:
    assert local(date(2026, 10, 25), time(2, 30, fold=fold), AMSTERDAM) == datetime(
        2026, 10, 25, 0, 30, tzinfo=UTC
    )


def test_the_day_is_that_of_the_zone() -> None:
    assert today(datetime(2026, 1, 22, 23, 30, tzinfo=UTC), AMSTERDAM) == date(2026, 1, 23)
