"""The meetings of a tafel follow its calendar; what somebody did in Slack stands, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

import pytest
from sqlmodel import Session, col, select

from bot import agendabronnen, agendameldingen, agendapunten, persoonsgegevens, vergaderingen, wijzigingen
from bot.config import Config
from bot.ics.lezen import Gelezen, NietGelezen
from bot.models import Aankondiging, Agendaafspraak, Vergadering, Verzending, Wijziging
from tests.builders import STEMPEL, persoon, planned
from tests.following import ZAAL, Calendar, reference, said
from tests.time_helpers import T, day


@pytest.fixture
def calendar(session: Session, config: Config) -> Calendar:
    return Calendar(session, config)


def test_a_meeting_is_planned_with_all_it_will_announce(calendar: Calendar) -> None:
    assert calendar.says(said(30)) == ["gepland"]
    meeting = calendar.meeting(30)
    assert (meeting.begin, meeting.eind, meeting.locatie) == (time(9, 30), time(11), ZAAL)
    owed = select(Aankondiging.soort).where(Aankondiging.vergadering_id == meeting.id)
    assert set(calendar.session.exec(owed).all()) == {"vooruitblik", "herinnering"}
    [entry] = calendar.session.exec(select(Wijziging).where(Wijziging.wat == "gepland")).all()
    assert entry.door == "agenda"


def test_what_the_calendar_does_not_say_is_as_usual(calendar: Calendar, config: Config) -> None:
    calendar.says(said(30, begin=None, eind=None, locatie=None))
    meeting, tafel = calendar.meeting(30), config.tafels["prt"]
    assert (meeting.begin, meeting.eind, meeting.locatie) == (tafel.tijd.begin, tafel.tijd.eind, tafel.plaats)


def test_the_same_again_changes_and_tells_nothing(calendar: Calendar) -> None:
    calendar.says(said(30), said(60, "2"))
    before = len(calendar.session.exec(select(Wijziging)).all())
    assert calendar.says(said(30), said(60, "2")) == []
    assert len(calendar.session.exec(select(Wijziging)).all()) == before


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"datum": day(32)}, (day(32), time(9, 30), time(11), ZAAL)),
        ({"begin": time(13), "eind": time(14)}, (day(30), time(13), time(14), ZAAL)),
        ({"locatie": "Stadhuis"}, (day(30), time(9, 30), time(11), "Stadhuis")),
    ],
)
def test_it_moves_with_the_calendar_and_keeps_its_reference(
    calendar: Calendar, change: dict[str, Any], expected: tuple[Any, ...]
) -> None:
    calendar.says(said(30))
    reference = calendar.meeting(30).referentie
    assert calendar.says(replace(said(30), **change)) == ["verzet"]
    [meeting] = calendar.session.exec(select(Vergadering).where(Vergadering.referentie == reference)).all()
    assert (meeting.datum, meeting.begin, meeting.eind, meeting.locatie) == expected
    assert meeting.revisie == 1


def test_only_a_cancellation_cancels(calendar: Calendar) -> None:
    calendar.says(said(30), said(60, "2"))
    assert calendar.says(said(30, vervallen=True), said(60, "2")) == ["vervallen"]
    assert calendar.all() == [(30, "vervallen"), (60, "gepland")]
    assert calendar.says(said(30, vervallen=True), said(60, "2")) == []


def test_what_was_cancelled_before_anybody_knew_it_is_nothing(calendar: Calendar) -> None:
    planned(calendar.session, calendar.config, day(30))
    assert calendar.says(said(30, vervallen=True), said(60, "2", vervallen=True)) == []
    assert calendar.all() == [(30, "gepland")]


def test_a_meeting_that_the_calendar_cancelled_and_has_again_is_the_same_one(calendar: Calendar) -> None:
    calendar.says(said(30))
    meeting = calendar.meeting(30)
    agendapunten.replace_all(calendar.session, STEMPEL, meeting, [("1", "Opening"), ("2", "Opvang")])
    calendar.says(said(30, vervallen=True))
    assert calendar.says(said(30)) == ["gaat door"]
    assert calendar.says(said(30)) == []
    assert (calendar.all(), calendar.meeting(30)) == ([(30, "gepland")], meeting)
    assert meeting.reden is None
    titles = [item.titel for item in agendapunten.of(calendar.session, meeting.id or 0)]
    assert titles == ["Opening", "Opvang"]


def test_what_goes_on_after_all_on_another_day_is_told_with_the_day_it_was(calendar: Calendar) -> None:
    calendar.says(said(30))
    calendar.move(30, begin=time(10), eind=time(11, 30))
    calendar.says(said(30, vervallen=True))
    assert calendar.says(said(32)) == ["gaat door"]
    assert (calendar.all(), calendar.meeting(32).begin) == ([(32, "gepland")], time(10))
    assert calendar.meeting(32).referentie == reference(30)
    [news] = agendameldingen.of(calendar.session, "prt", 1)
    assert news.was
    assert news.was.datum == day(30)


def test_what_goes_on_after_all_on_the_day_of_another_is_a_second_meeting(calendar: Calendar) -> None:
    calendar.says(said(30), said(37, "2"))
    calendar.says(said(30, vervallen=True), said(37, "2"))
    assert calendar.says(said(37), said(37, "2")) == ["dubbel"]
    assert calendar.all() == [(30, "vervallen"), (37, "gepland")]


def test_what_was_cancelled_in_the_past_and_is_on_again_is_a_next_meeting(calendar: Calendar) -> None:
    calendar.says(said(3))
    calendar.says(said(3, vervallen=True))
    calendar.forward(timedelta(days=5))
    assert calendar.says(said(30)) == ["gepland"]
    assert calendar.all() == [(3, "vervallen"), (30, "gepland")]


def test_what_was_cancelled_here_and_there_is_asked_when_the_calendar_has_it_again(
    calendar: Calendar,
) -> None:
    calendar.says(said(30))
    vergaderingen.cancel(calendar.session, STEMPEL, calendar.meeting(30), calendar.kalender, "reden")
    assert calendar.says(said(30, vervallen=True)) == []
    assert calendar.says(said(30)) == ["botst"]
    assert calendar.all() == [(30, "vervallen")]


def test_what_vanishes_is_told_once_and_stays(calendar: Calendar) -> None:
    calendar.says(said(30), said(60, "2"))
    assert calendar.says(said(60, "2")) == ["weg"]
    assert calendar.says(said(60, "2")) == []
    assert calendar.all() == [(30, "gepland"), (60, "gepland")]
    assert calendar.says(said(30), said(60, "2")) == []
    assert calendar.says(said(60, "2")) == ["weg"], "it came back and went again"


def test_what_could_not_be_understood_is_not_taken_for_gone(calendar: Calendar) -> None:
    calendar.says(said(30), said(60, "2"))
    assert calendar.says(said(60, "2"), skipped="1") == []


def test_an_empty_calendar_that_had_meetings_is_not_believed(calendar: Calendar) -> None:
    calendar.says(said(30))
    with pytest.raises(NietGelezen) as caught:
        calendar.says()
    assert caught.value.code == "leeg"
    assert calendar.all() == [(30, "gepland")]


def test_an_empty_calendar_that_never_had_any_is_well(calendar: Calendar) -> None:
    assert calendar.says() == []


def test_a_meeting_planned_by_hand_is_adopted_as_it_is(calendar: Calendar) -> None:
    planned(calendar.session, calendar.config, day(30))
    assert calendar.says(said(30, begin=time(13), eind=time(14))) == ["anders"]
    assert calendar.all() == [(30, "gepland")]
    assert calendar.meeting(30).begin == time(9, 30)
    assert calendar.says(replace(said(30, begin=time(13), eind=time(14)), datum=day(31))) == ["verzet"]
    assert (calendar.all(), calendar.meeting(31).begin) == ([(31, "gepland")], time(9, 30))


def test_one_that_says_the_same_is_adopted_without_a_word(calendar: Calendar, config: Config) -> None:
    planned(calendar.session, config, day(30))
    assert calendar.says(said(30, locatie=None)) == []
    assert calendar.says(said(30, locatie=None, vervallen=True)) == ["vervallen"]


def test_a_second_meeting_on_one_day_is_told_and_not_planned(calendar: Calendar) -> None:
    assert calendar.says(said(30), said(30, "2", begin=time(13))) == ["gepland", "dubbel"]
    assert calendar.says(said(30), said(30, "2", begin=time(13))) == []
    assert calendar.says(said(30), said(37, "2", begin=time(13))) == ["gepland"]
    assert calendar.all() == [(30, "gepland"), (37, "gepland")]


def test_a_change_in_slack_stands_until_the_calendar_changes_something_else(calendar: Calendar) -> None:
    calendar.says(said(30))
    calendar.move(30, begin=time(10), eind=time(11, 30))
    assert calendar.says(said(30)) == []
    assert calendar.says(said(30, locatie="Stadhuis")) == ["verzet"]
    meeting = calendar.meeting(30)
    assert (meeting.begin, meeting.locatie) == (time(10), "Stadhuis")


@pytest.mark.parametrize(
    "then",
    [{"begin": time(14), "eind": time(15)}, {"begin": time(14), "eind": time(15), "locatie": "Stadhuis"}],
)
def test_where_both_changed_the_same_nothing_is_done_and_it_is_told_once(
    calendar: Calendar, then: dict[str, Any]
) -> None:
    calendar.says(said(30))
    calendar.move(30, begin=time(10), eind=time(11, 30))
    assert calendar.says(said(30, **then)) == ["botst"]
    assert calendar.says(said(30, **then)) == []
    assert (calendar.meeting(30).begin, calendar.meeting(30).locatie) == (time(10), ZAAL)


def test_when_both_say_the_same_there_is_nothing_to_tell(calendar: Calendar) -> None:
    calendar.says(said(30))
    calendar.move(30, datum=day(33))
    assert calendar.says(said(33)) == []
    assert calendar.all() == [(33, "gepland")]


def test_what_was_moved_here_is_not_cancelled_there(calendar: Calendar) -> None:
    calendar.says(said(30))
    calendar.move(30, datum=day(33))
    assert calendar.says(said(30, vervallen=True)) == ["botst"]
    assert calendar.all() == [(33, "gepland")]


def test_what_was_cancelled_here_is_not_revived_there(calendar: Calendar) -> None:
    calendar.says(said(30))
    vergaderingen.cancel(calendar.session, STEMPEL, calendar.meeting(30), calendar.kalender, "reden")
    assert calendar.says(said(30)) == []
    assert calendar.says(said(30, begin=time(13), eind=time(14))) == ["botst"]
    assert calendar.says(said(30, "andere uid")) == ["botst"]
    assert calendar.all() == [(30, "vervallen")]


def test_it_is_not_moved_onto_another_meeting(calendar: Calendar) -> None:
    calendar.says(said(30), said(37, "2"))
    assert calendar.says(said(37), said(37, "2")) == ["bezet"]
    assert calendar.all() == [(30, "gepland"), (37, "gepland")]


def test_what_runs_or_is_closed_is_left_alone(calendar: Calendar) -> None:
    calendar.says(said(0), said(30, "2"))
    vergaderingen.start(calendar.session, STEMPEL, calendar.meeting(0))
    assert calendar.says(said(0, vervallen=True), said(30, "2")) == []
    assert calendar.all() == [(0, "loopt"), (30, "gepland")]


def test_a_calendar_that_moved_to_another_server_doubles_nothing(calendar: Calendar) -> None:
    """Every UID is another one."""
    calendar.says(said(30), said(60, "2"))
    assert calendar.says(said(30, "a"), said(60, "b")) == []
    assert calendar.all() == [(30, "gepland"), (60, "gepland")]
    assert calendar.says(said(31, "a"), said(60, "b")) == ["verzet"]


def series(*days: int, **more: Any) -> list[Gelezen]:
    return [said(number, "reeks", herhaling=day(number).isoformat(), **more) for number in days]


def test_a_series_that_goes_to_another_day_moves_its_meetings(calendar: Calendar) -> None:
    calendar.says(*series(30, 60, 90))
    assert calendar.says(*series(31, 61, 91)) == ["verzet", "verzet", "verzet"]
    assert calendar.all() == [(31, "gepland"), (61, "gepland"), (91, "gepland")]


def test_of_a_series_one_left_out_is_told_and_the_others_stay(calendar: Calendar) -> None:
    calendar.says(*series(30, 60, 90))
    assert calendar.says(*series(30, 90)) == ["weg"]
    cancelled = series(62, vervallen=True)
    assert calendar.says(*series(30, 90), *cancelled) == [], "a day nobody knew does not cancel its neighbour"
    assert calendar.all() == [(30, "gepland"), (60, "gepland"), (90, "gepland")]


def test_much_at_once_goes_in_shares(calendar: Calendar) -> None:
    many = [said(10 + number, str(number)) for number in range(12)]
    assert calendar.says(*many, most=5) == ["gepland"] * 12
    assert len(calendar.all()) == 12


def test_nothing_of_another_tafel_is_touched(calendar: Calendar) -> None:
    planned(calendar.session, calendar.config, day(30), "rrt-gooi")
    calendar.says(said(30))
    rows = calendar.session.exec(select(Agendaafspraak)).all()
    assert [calendar.session.get_one(Vergadering, row.vergadering_id or 0).tafel for row in rows] == ["prt"]
    assert wijzigingen.broken_links(calendar.session) == []


def posts(session: Session) -> list[tuple[int, str]]:
    """The number and state of each message about the calendar."""
    rows = session.exec(
        select(Aankondiging.volgnummer, Verzending.status)
        .join(Verzending, col(Verzending.aankondiging_id) == Aankondiging.id)
        .where(Aankondiging.wat == "agenda")
        .order_by(col(Aankondiging.volgnummer))
    ).all()
    return [(number, status) for number, status in rows]


def try_to_send(session: Session) -> None:
    """What is told from now on is in a next message."""
    for post in session.exec(select(Verzending).join(Aankondiging).where(Aankondiging.wat == "agenda")).all():
        post.poging = 1
    session.flush()


def test_one_message_tells_all_until_somebody_tries_to_send_it(calendar: Calendar) -> None:
    session = calendar.session
    calendar.says(said(30), said(60, "2"))
    calendar.says(said(31), said(60, "2"))
    assert posts(session) == [(1, "PLANNED")]
    assert {news.wat for news in agendameldingen.of(session, "prt", 1)} == {"verzet", "gepland"}
    try_to_send(session)
    calendar.says(said(32), said(60, "2"))
    assert posts(session) == [(1, "PLANNED"), (2, "PLANNED")]
    assert [news.wat for news in agendameldingen.of(session, "prt", 2)] == ["verzet"]


def test_what_was_moved_is_told_with_when_and_where_it_was(calendar: Calendar) -> None:
    calendar.says(said(30), said(60, "2"))
    calendar.says(said(31), said(60, "2", locatie="Stadhuis"))
    calendar.says(said(32, begin=time(13)), said(60, "2"))
    first, second = agendameldingen.of(calendar.session, "prt", 1)
    assert first.was
    assert (first.was.datum, first.was.begin, first.was.locatie) == (day(30), time(9, 30), ZAAL)
    assert second.was is None, "it is where it was"
    assert not list(calendar.session.new), "what it was is in no register"


def test_what_follows_the_calendar_only_in_part_is_told_to_be_other_than_it(calendar: Calendar) -> None:
    calendar.says(said(30), said(60, "2"))
    calendar.move(30, begin=time(10), eind=time(11, 30))
    calendar.says(said(32), said(62, "2", locatie=None))
    told = [(news.wat, news.is_anders) for news in agendameldingen.of(calendar.session, "prt", 1)]
    assert told == [("verzet", True), ("verzet", False)], "of the place the calendar says nothing any more"


def test_what_is_back_before_it_was_told_is_not_told(calendar: Calendar) -> None:
    calendar.says(said(30), said(60, "2"))
    calendar.says(said(60, "2"))
    told = {news.wat for news in agendameldingen.of(calendar.session, "prt", 1)}
    calendar.says(said(30), said(60, "2"))
    after = [news.wat for news in agendameldingen.of(calendar.session, "prt", 1)]
    assert told == {"weg", "gepland"}
    assert "weg" not in after


def test_what_is_back_after_it_was_told_to_be_gone_is_told_once(calendar: Calendar) -> None:
    calendar.says(said(30), said(60, "2"))
    calendar.says(said(60, "2"))
    try_to_send(calendar.session)
    assert calendar.says(said(30), said(60, "2")) == ["terug"]
    assert calendar.says(said(30), said(60, "2")) == []
    assert [news.wat for news in agendameldingen.of(calendar.session, "prt", 2)] == ["terug"]
    try_to_send(calendar.session)
    calendar.says(said(60, "2"))
    assert calendar.says(said(30, vervallen=True), said(60, "2")) == ["vervallen"], (
        "that it is off says it all"
    )


def test_a_calendar_that_fails_is_told_once_and_forgotten_when_it_works(calendar: Calendar) -> None:
    session, tafel, kalender = calendar.session, calendar.config.tafels["prt"], calendar.kalender
    for number in range(10):
        now = T(1800 * number)
        assert agendabronnen.claim(session, kalender, "prt", "k", now) is not None
        assert agendabronnen.failed(session, tafel, kalender, "storing", now) == number + 1
    assert posts(session) == [(1, "PLANNED")]
    assert [news.wat for news in agendameldingen.of(session, "prt", 1)] == ["fout"]
    agendabronnen.succeeded(session, tafel, kalender, None, T(18_000))
    assert agendameldingen.of(session, "prt", 1) == []
    assert posts(session) == [(1, "PLANNED")], "what nobody heard of is not told to be well"


def test_a_calendar_that_works_again_is_told_once_to_who_heard_that_it_did_not(calendar: Calendar) -> None:
    session, tafel, kalender = calendar.session, calendar.config.tafels["prt"], calendar.kalender
    for number in range(agendabronnen.TELL_AFTER):
        agendabronnen.claim(session, kalender, "prt", "k", T(1800 * number))
        agendabronnen.failed(session, tafel, kalender, "storing", T(1800 * number))
    try_to_send(session)
    for number in (4, 5):
        agendabronnen.succeeded(session, tafel, kalender, None, T(1800 * number))
    assert [news.wat for news in agendameldingen.of(session, "prt", 2)] == ["hersteld"]


def test_one_bot_looks_at_a_time_and_a_new_day_is_read_whole(calendar: Calendar) -> None:
    session, kalender, tafel = calendar.session, calendar.kalender, calendar.config.tafels["prt"]
    read = agendabronnen.Bekend('"1"', None, "hash")
    nothing = agendabronnen.Bekend()

    def claim(at: datetime, mark: str = "k") -> agendabronnen.Bekend | None:
        return agendabronnen.claim(session, kalender, "prt", mark, at)

    assert claim(T(0)) == nothing
    agendabronnen.succeeded(session, tafel, kalender, read, T(1))
    assert claim(T(60)) is None
    assert claim(T(1800)) == read
    assert claim(T(3600), "another address") == nothing
    agendabronnen.succeeded(session, tafel, kalender, read, T(3601))
    assert claim(T(86_400), "another address") == nothing


def test_a_person_in_a_place_is_forgotten_here_too(calendar: Calendar) -> None:
    session = calendar.session
    persoon(session, "Wilma Wienstra")
    calendar.says(said(30, locatie="bij Wilma Wienstra thuis"))
    persoonsgegevens.forget(session, STEMPEL, persoonsgegevens.find(session, "Wilma Wienstra"))
    [row] = session.exec(select(Agendaafspraak)).all()
    assert "Wienstra" not in f"{row.locatie} {calendar.meeting(30).locatie}"
