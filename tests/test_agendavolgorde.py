"""What changes at once in a calendar: every meeting gets to its day, and the reason told is the true one."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import Session

from bot import agendameldingen, agendavolgorde, vergaderingen, wijzigingen
from bot.config import Config
from bot.texts import agendabron as texts
from bot.views import agendabron as views
from tests.builders import STEMPEL, held, planned
from tests.following import ZAAL, Calendar, by_reference, reference, said
from tests.time_helpers import day


@pytest.fixture
def calendar(session: Session, config: Config) -> Calendar:
    return Calendar(session, config)


def message(calendar: Calendar) -> str:
    """What the secretariaat is told of all that was not told yet."""
    session = calendar.session
    news = agendameldingen.of(session, "prt", 1)
    return str(views.report(news, agendameldingen.source(session, "prt"), "prt", calendar.config))


@pytest.mark.parametrize("most", [1, 5, 100])
def test_all_meetings_go_a_week_later(calendar: Calendar, most: int) -> None:
    calendar.says(*(said(7 * n, str(n)) for n in range(1, 9)))
    assert calendar.says(*(said(7 * n + 7, str(n)) for n in range(1, 9)), most=most) == ["verzet"] * 8
    assert by_reference(calendar) == {reference(7 * n): 7 * n + 7 for n in range(1, 9)}
    assert wijzigingen.broken_links(calendar.session) == []


@pytest.mark.parametrize("most", [1, 100])
def test_two_that_swap_days_and_three_that_go_round_do_so_at_once(calendar: Calendar, most: int) -> None:
    days = {"1": 20, "2": 30, "3": 40, "4": 50, "5": 60}
    calendar.says(*(said(number, uid) for uid, number in days.items()))
    then = {"1": 30, "2": 20, "3": 50, "4": 60, "5": 40}
    assert calendar.says(*(said(number, uid) for uid, number in then.items()), most=most) == ["verzet"] * 5
    assert by_reference(calendar) == {reference(days[uid]): number for uid, number in then.items()}


def test_a_new_one_takes_the_day_of_one_that_goes_or_is_off(calendar: Calendar) -> None:
    calendar.says(said(20, "1"), said(30, "2"), said(40, "3"))
    told = calendar.says(
        said(20, "a nieuw"), said(25, "1"), said(30, "2", vervallen=True), said(30, "3"), said(40, "b nieuw")
    )
    assert sorted(told) == ["gepland", "gepland", "vervallen", "verzet", "verzet"]
    assert calendar.all() == [
        *((20, "gepland"), (25, "gepland"), (30, "gepland"), (30, "vervallen"), (40, "gepland"))
    ]


def test_one_that_is_off_and_made_anew_on_its_day_is_planned_anew(calendar: Calendar) -> None:
    calendar.says(said(30, "1"))
    assert calendar.says(said(30, "1", vervallen=True), said(30, "2")) == ["vervallen", "gepland"]


def test_a_new_one_takes_the_day_of_one_that_was_off_and_goes_on_another_day(calendar: Calendar) -> None:
    """It was cancelled there, not here."""
    calendar.says(said(30, "1"))
    calendar.says(said(30, "1", vervallen=True))
    assert calendar.says(said(37, "1")) == ["gaat door"]
    assert calendar.says(said(37, "1"), said(30, "2")) == ["gepland"]
    assert calendar.all() == [(30, "gepland"), (37, "gepland")]


def test_who_finds_the_day_taken_waits_and_is_told_so_once(calendar: Calendar) -> None:
    """Nobody changed anything here: that is not the reason."""
    planned(calendar.session, calendar.config, day(37))
    calendar.says(said(23, "1"), said(30, "2"))
    wanted = said(30, "1"), said(37, "2", locatie="Stadhuis")
    assert calendar.says(*wanted) == ["bezet", "bezet"]
    assert calendar.says(*wanted) == []
    assert by_reference(calendar) == {reference(n): n for n in (23, 30, 37)}
    shown = message(calendar)
    assert texts.HEAD["bezet"] in shown
    assert texts.WHEN_FREE["bezet"] in shown
    assert texts.HEAD["botst"] not in shown
    assert "verzet PRT" not in shown
    assert "in de agenda: wo 17 februari 2027" in shown
    calendar.move(37, datum=day(90))
    assert calendar.says(*wanted) == ["verzet", "verzet"], "the day is free"
    assert calendar.meeting(37).locatie == "Stadhuis"
    assert texts.HEAD["bezet"] not in message(calendar)


def test_who_waited_goes_where_the_calendar_says_next(calendar: Calendar) -> None:
    planned(calendar.session, calendar.config, day(37))
    calendar.says(said(30))
    assert calendar.says(said(37)) == ["bezet"]
    assert calendar.says(said(44)) == ["verzet"]
    assert by_reference(calendar) == {reference(30): 44, reference(37): 37}


def test_who_waited_is_cancelled_stays_or_was_moved_here(calendar: Calendar) -> None:
    for number in (37, 47, 57):
        planned(calendar.session, calendar.config, day(number))
    calendar.says(said(30, "1"), said(40, "2"), said(50, "3"))
    assert calendar.says(said(37, "1"), said(47, "2"), said(57, "3")) == ["bezet"] * 3
    calendar.move(50, datum=day(52))
    told = calendar.says(said(37, "1", vervallen=True), said(40, "2"), said(58, "3"))
    assert told == ["vervallen", "botst"]
    assert texts.HEAD["bezet"] not in message(calendar)
    assert [when for when, how in calendar.all() if how == "gepland"] == [37, 40, 47, 52, 57]


def test_a_second_meeting_on_one_day_is_planned_when_the_day_is_free(calendar: Calendar) -> None:
    calendar.says(said(30, "1"), said(30, "2"))
    assert texts.WHEN_FREE["dubbel"] in message(calendar)
    assert calendar.says(said(37, "1"), said(30, "2")) == ["verzet", "gepland"]
    assert calendar.all() == [(30, "gepland"), (37, "gepland")]


def test_a_second_meeting_that_is_gone_before_it_was_told_is_not_told(calendar: Calendar) -> None:
    calendar.says(said(30, "1"), said(30, "2"))
    assert calendar.says(said(30, "1")) == []
    assert texts.HEAD["dubbel"] not in message(calendar)
    assert calendar.says(said(37, "1"), said(30, "2")) == ["verzet", "gepland"], "it came back"


def test_not_where_the_meeting_was_cancelled_here(calendar: Calendar) -> None:
    calendar.says(said(30, "1"), said(30, "2"))
    vergaderingen.cancel(calendar.session, STEMPEL, calendar.meeting(30), calendar.kalender, "geen zaal")
    assert calendar.says(said(30, "1"), said(30, "2")) == ["botst"]
    assert calendar.says(said(30, "1"), said(30, "2")) == []
    assert calendar.all() == [(30, "vervallen")]


@pytest.mark.parametrize("status", ["gesloten", "loopt"])
def test_the_appointment_of_a_meeting_that_was_held_or_runs_is_that_of_the_next(
    calendar: Calendar, status: str
) -> None:
    calendar.says(said(0), said(90, "2"))
    first = calendar.meeting(0)
    first.status = status
    assert calendar.says(said(0, begin=None, eind=None), said(90, "2")) == []
    assert calendar.says(said(21, locatie="Stadhuis"), said(90, "2")) == ["gepland"]
    assert calendar.all() == [(0, status), (21, "gepland"), (90, "gepland")]
    assert (calendar.meeting(21).locatie, first.locatie) == ("Stadhuis", ZAAL)
    assert calendar.says(said(28, locatie="Stadhuis"), said(90, "2")) == ["verzet"]
    assert calendar.says(said(28, locatie="Stadhuis", vervallen=True), said(90, "2")) == ["vervallen"]
    assert first.status == status


def test_one_that_nobody_began_is_held_when_its_day_has_passed(calendar: Calendar) -> None:
    calendar.says(said(3), said(90, "2"))
    calendar.forward(timedelta(days=10))
    assert calendar.says(said(24), said(90, "2")) == ["gepland"]
    assert calendar.all() == [(3, "gepland"), (24, "gepland"), (90, "gepland")]


def test_it_goes_to_no_day_where_one_was_held_and_says_that_one_is_there(calendar: Calendar) -> None:
    held(calendar.session, day(0))
    calendar.says(said(30))
    assert calendar.says(said(0)) == ["bezet"]


def test_a_series_goes_to_days_that_others_leave(calendar: Calendar) -> None:
    def at(shift: int) -> list[str]:
        series = [said(n + shift, "reeks", herhaling=day(n + shift).isoformat()) for n in (30, 60)]
        return calendar.says(*series, *(said(n + shift + 1, f"na {n}") for n in (30, 60)))

    at(0)
    assert at(1) == ["verzet"] * 4
    assert calendar.all() == [(n, "gepland") for n in (31, 32, 61, 62)]


def test_a_series_of_every_two_weeks_goes_a_week_later(calendar: Calendar) -> None:
    def at(shift: int) -> list[str]:
        days = [n + shift for n in (7, 21, 35, 49)]
        return calendar.says(*(said(n, "reeks", herhaling=day(n).isoformat()) for n in days))

    at(0)
    assert at(7) == ["verzet"] * 4
    assert by_reference(calendar) == {reference(n): n + 7 for n in (7, 21, 35, 49)}


def test_of_one_cancelled_here_it_is_said_how_to_plan_it_and_then_it_follows(calendar: Calendar) -> None:
    calendar.says(said(30))
    vergaderingen.cancel(calendar.session, STEMPEL, calendar.meeting(30), calendar.kalender, "geen zaal")
    assert calendar.says(said(37)) == ["botst"]
    shown = message(calendar)
    assert "/vergadering plan prt 17-2-2027" in shown
    assert "verzet PRT" not in shown
    planned(calendar.session, calendar.config, day(37))
    assert calendar.says(said(37)) == []
    assert calendar.says(said(44)) == ["verzet"]
    assert calendar.all() == [(30, "vervallen"), (44, "gepland")]


def test_of_one_moved_here_and_cancelled_there_it_is_said_how_to_cancel_it(calendar: Calendar) -> None:
    calendar.says(said(30))
    calendar.move(30, datum=day(33))
    assert calendar.says(said(30, vervallen=True)) == ["botst"]
    assert f"/vergadering vervalt {reference(30)} reden" in message(calendar)


@pytest.mark.parametrize("status", ["gesloten", "vervallen"])
def test_what_can_not_be_done_any_more_is_no_hint(calendar: Calendar, status: str) -> None:
    planned(calendar.session, calendar.config, day(30))
    calendar.says(said(30, "1", locatie="Stadhuis"), said(60, "2"))
    calendar.says(said(30, "1", locatie="Stadhuis"))
    for meeting in (calendar.meeting(30), calendar.meeting(60)):
        meeting.status = status
    shown = message(calendar)
    assert texts.HEAD["anders"] in shown
    assert texts.HEAD["weg"] in shown
    assert "verzet PRT" not in shown
    assert "vervalt PRT" not in shown


def test_nobody_takes_a_day_that_is_not_left() -> None:
    at = {1: day(1), 2: day(2), 3: day(3), 9: day(9)}
    assert agendavolgorde.order(at, {}) == []
    assert agendavolgorde.order(at, {1: day(2), 2: day(9), 3: day(1)}) == []
    assert agendavolgorde.order(at, {1: day(5), 2: day(5), 3: day(1)}) == [[1], [3]]
    assert agendavolgorde.order(at, {1: day(2), 2: day(1), 3: day(2)}) == [[1, 2]]
    assert agendavolgorde.order(at, {1: day(2), 2: day(3), 3: day(4)}) == [[3], [2], [1]]
    assert agendavolgorde.order(at | {4: day(2)}, {1: day(2), 2: day(1)}) == []


@pytest.mark.parametrize("most", [1, 100])
def test_meetings_that_did_not_follow_before_go_to_the_days_that_the_calendar_has(
    calendar: Calendar, most: int
) -> None:
    """As an earlier version left them: a week behind, and two on the days of each other."""
    there = [said(number, str(number)) for number in (14, 21, 28, 40, 50)]
    calendar.says(*there)
    meetings = {number: calendar.meeting(number) for number in (28, 21, 14, 40, 50)}
    for number, astray in {28: 35, 21: 28, 14: 21, 40: 50, 50: 40}.items():
        meetings[number].datum = day(astray)
    assert calendar.says(*there, most=most) == ["verzet"] * 5
    assert by_reference(calendar) == {reference(number): number for number in meetings}
    assert calendar.says(*there) == []


def test_one_that_did_not_follow_waits_until_its_day_is_free(calendar: Calendar) -> None:
    calendar.says(said(20, "1"))
    calendar.meeting(20).datum = day(27)
    other = planned(calendar.session, calendar.config, day(20))
    assert calendar.says(said(20, "1")) == ["bezet"]
    assert calendar.says(said(20, "1")) == []
    other.status = "vervallen"
    assert calendar.says(said(20, "1")) == ["verzet"]


def test_one_that_somebody_moved_or_that_is_behind_us_stays_where_it_is(calendar: Calendar) -> None:
    calendar.says(said(20, "1"), said(40, "2"))
    calendar.move(20, datum=day(27))
    calendar.meeting(40).datum = day(3)
    calendar.forward(timedelta(days=5))
    assert calendar.says(said(20, "1"), said(40, "2")) == []
    assert calendar.all() == [(3, "gepland"), (27, "gepland")]
