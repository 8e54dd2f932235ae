"""When things are due: working days, office hours and both ends of summer time."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.config import Moment
from bot.kalender import Kalender
from tests.time_helpers import T0, TODAY


def moment(dagen: int | None, *, werkdagen: bool = False, tijd: time | None = time(9)) -> Moment:
    return Moment(
        id="m", wat="vooruitblik", wanneer="zoals in config.yaml", dagen=dagen, werkdagen=werkdagen, tijd=tijd
    )


def test_today_is_the_day_in_the_zone_of_the_tafel(kalender: Kalender) -> None:
    assert kalender.today(T0) == TODAY
    assert kalender.today(datetime(2027, 1, 10, 22, 59, tzinfo=UTC)) == date(2027, 1, 10)
    assert kalender.today(datetime(2027, 1, 10, 23, 0, tzinfo=UTC)) == TODAY
    assert kalender.today(datetime(2027, 7, 10, 22, 0, tzinfo=UTC)) == date(2027, 7, 11)


@pytest.mark.parametrize(
    ("day", "dagen", "expected"),
    [
        # Goede Vrijdag 26 March 2027 is the office's own closing day, Easter is on 28 and 29 March.
        (date(2027, 3, 30), 1, datetime(2027, 3, 25, 8, tzinfo=UTC)),
        (date(2027, 4, 1), 3, datetime(2027, 3, 25, 8, tzinfo=UTC)),
        (date(2027, 4, 2), 3, datetime(2027, 3, 30, 7, tzinfo=UTC)),
        # Koningsdag is Tuesday 27 April 2027.
        (date(2027, 4, 28), 1, datetime(2027, 4, 26, 7, tzinfo=UTC)),
        (date(2027, 4, 29), 5, datetime(2027, 4, 21, 7, tzinfo=UTC)),
        # 5 May is closed, 6 May Hemelvaart, 7 May closed.
        (date(2027, 5, 10), 1, datetime(2027, 5, 4, 7, tzinfo=UTC)),
        # Koningsdag 2025 was moved to Saturday 26 April: Monday 28 April works.
        (date(2025, 4, 29), 1, datetime(2025, 4, 28, 7, tzinfo=UTC)),
        # Over New Year.
        (date(2027, 1, 4), 1, datetime(2026, 12, 31, 8, tzinfo=UTC)),
        # A meeting on a Sunday counts back from it.
        (date(2027, 1, 17), 1, datetime(2027, 1, 15, 8, tzinfo=UTC)),
    ],
)
def test_working_days_before_a_meeting(kalender: Kalender, day: date, dagen: int, expected: datetime) -> None:
    assert kalender.due(moment(dagen, werkdagen=True), day) == expected


@pytest.mark.parametrize(
    ("day", "tijd", "expected"),
    [
        (date(2027, 3, 30), time(9), datetime(2027, 3, 29, 7, tzinfo=UTC)),
        (date(2027, 3, 28), time(9), datetime(2027, 3, 27, 8, tzinfo=UTC)),
        (date(2027, 3, 29), time(2, 30), datetime(2027, 3, 28, 1, tzinfo=UTC)),  # skipped: at 3:00
        (date(2027, 11, 1), time(2, 30), datetime(2027, 10, 31, 0, 30, tzinfo=UTC)),  # twice: the first
        (date(2027, 11, 1), time(9), datetime(2027, 10, 31, 8, tzinfo=UTC)),
    ],
)
def test_a_day_before_a_meeting_is_at_the_hour_on_the_clock(
    kalender: Kalender, day: date, tijd: time, expected: datetime
) -> None:
    assert kalender.due(moment(1, tijd=tijd), day) == expected


def test_on_the_day_itself_is_zero_days_before(kalender: Kalender) -> None:
    assert kalender.due(moment(0, werkdagen=True), date(2027, 3, 26)) == datetime(2027, 3, 26, 8, tzinfo=UTC)


def test_directly_after_a_meeting_is_known_only_when_it_closes(kalender: Kalender) -> None:
    assert kalender.due(moment(None, tijd=None), TODAY) is None


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (datetime(2027, 1, 11, 7, 29, tzinfo=UTC), datetime(2027, 1, 11, 7, 30, tzinfo=UTC)),
        (datetime(2027, 1, 11, 7, 30, tzinfo=UTC), datetime(2027, 1, 11, 7, 30, tzinfo=UTC)),
        (datetime(2027, 1, 11, 16, 29, 59, tzinfo=UTC), datetime(2027, 1, 11, 16, 29, 59, tzinfo=UTC)),
        (datetime(2027, 1, 11, 16, 30, tzinfo=UTC), datetime(2027, 1, 12, 7, 30, tzinfo=UTC)),
        (datetime(2027, 1, 15, 20, 0, tzinfo=UTC), datetime(2027, 1, 18, 7, 30, tzinfo=UTC)),
        (datetime(2027, 1, 16, 12, 0, tzinfo=UTC), datetime(2027, 1, 18, 7, 30, tzinfo=UTC)),
        # Over Easter and the beginning of summer time, to Tuesday 30 March.
        (datetime(2027, 3, 25, 18, 0, tzinfo=UTC), datetime(2027, 3, 30, 6, 30, tzinfo=UTC)),
        # Just before midnight in UTC it is already Koningsdag in Amsterdam.
        (datetime(2027, 4, 26, 23, 0, tzinfo=UTC), datetime(2027, 4, 28, 6, 30, tzinfo=UTC)),
    ],
)
def test_somebody_is_written_to_in_office_hours(kalender: Kalender, at: datetime, expected: datetime) -> None:
    assert kalender.in_office(at) == expected


def test_every_quarter_of_ten_years_is_the_one_on_the_wall(kalender: Kalender) -> None:
    """Against an oracle that knows no time zones but only walks along the clock: 2027 up to and including
    2036, the months of its twenty changes of summer time and the first day of the others."""

    def looks(day: date) -> bool:
        return day.month in (3, 10) or day.day == 1

    zone = ZoneInfo("Europe/Amsterdam")
    quarter = timedelta(minutes=15)
    first: dict[tuple[date, time], datetime] = {}
    midnight = datetime(2026, 12, 31, tzinfo=UTC)
    while midnight.year < 2037:
        if looks(midnight.date()) or looks(midnight.date() + timedelta(days=1)):
            for number in range(96):
                instant = midnight + number * quarter
                wall = instant.astimezone(zone)
                first.setdefault((wall.date(), wall.time()), instant)
        midnight += timedelta(days=1)
    day, gaps = date(2027, 1, 1), 0
    while day.year < 2037:
        for number in range(96) if looks(day) else ():
            hour = time(number // 4, number % 4 * 15)
            shown = first.get((day, hour))
            if shown is None:  # skipped in spring: the first that is shown after it
                gaps += 1
                shown = first[(day, time(3))]
            assert kalender.at(day, hour) == shown
        day += timedelta(days=1)
    assert gaps == 10 * 4


def test_a_message_to_one_person_never_waits_past_the_next_opening_nor_goes_outside_it(
    kalender: Kalender,
) -> None:
    zone = ZoneInfo("Europe/Amsterdam")
    now = datetime(2027, 1, 1, tzinfo=UTC)
    while now < datetime(2028, 1, 1, tzinfo=UTC):
        at = kalender.in_office(now)
        wall = at.astimezone(zone)
        assert at >= now
        assert kalender.werkdagen.is_werkdag(wall.date())
        assert time(8, 30) <= wall.time() < time(17, 30)
        assert at == now or wall.time() == time(8, 30)
        now += timedelta(minutes=45)
