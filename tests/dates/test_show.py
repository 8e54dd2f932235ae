"""Dates and times as people read them."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from bot.dates import long_date, long_day, moment, short_date, time_range


def test_dates_are_written_in_dutch() -> None:
    d = date(2026, 2, 15)
    assert long_date(d) == "zo 15 februari 2026"
    assert long_day(d) == "zondag 15 februari 2026"
    assert short_date(d) == "15-2"


def test_a_time_range_has_an_en_dash_and_may_lack_its_end() -> None:
    assert time_range(time(9, 30), time(11)) == "9:30–11:00 uur"
    assert time_range(time(9, 5)) == "9:05 uur"


def test_an_instant_is_shown_on_the_clock_of_its_zone() -> None:
    amsterdam = ZoneInfo("Europe/Amsterdam")
    assert moment(datetime(2026, 1, 22, 15, tzinfo=UTC), amsterdam) == "do 22 januari 2026, 16:00"
    assert moment(datetime(2026, 7, 31, 22, 30, tzinfo=UTC), amsterdam) == "za 1 augustus 2026, 0:30"
