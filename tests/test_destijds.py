"""What minutes say of the opening stays how it stood when the meeting ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import Session

from bot import (
    acties,
    destijds,
    eigenaars,
    ongedaan,
    personen,
    samenvoegen,
    terugkoppelingen,
    vaststelling,
    vergaderingen,
    wijzigingen,
)
from bot.acties import NieuweActie
from bot.config import Config
from bot.models import Actie, Vergadering
from bot.readmodels import Actieregel
from bot.terugkoppelingen import Antwoord
from bot.texts import uitvoer as texts
from bot.uitvoer import opzet, vastgelegd, verzamelen
from bot.uitvoer.blad import Tabel
from bot.uitvoer.opzet import Gemaakt
from bot.wijzigingen import Stempel
from tests.builders import STEMPEL, actie, held, persoon

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
EARLIER, DAY, TODAY = date(2026, 12, 14), date(2027, 1, 12), date(2027, 2, 1)
DURING = Stempel("U0TEST0001", datetime(2027, 1, 12, 9, tzinfo=UTC))
THAT_EVENING = Stempel("U0TEST0001", datetime(2027, 1, 12, 22, 30, tzinfo=UTC))
THAT_NIGHT = Stempel("U0TEST0001", datetime(2027, 1, 12, 23, 30, tzinfo=UTC))  # the next day in Amsterdam
AFTER = Stempel("U0TEST0001", datetime(2027, 1, 20, 9, tzinfo=UTC))


@pytest.fixture
def meeting(session: Session) -> Vergadering:
    """It ended at ten; there was one before it."""
    held(session, EARLIER)
    return held(session, DAY)


@pytest.fixture
def point(session: Session, meeting: Vergadering) -> Actie:
    """Of the meeting before, owned by Wim Kraan and due on 21 January."""
    before = vergaderingen.before(session, meeting)
    assert before
    who = persoon(session, "Wim Kraan")
    return actie(session, before, "Hekwerk plaatsen", eigenaars=(who,), termijn=date(2027, 1, 21))


def reported(session: Session, meeting: Vergadering) -> tuple[list[Actieregel], list[Actieregel]]:
    told = terugkoppelingen.reported(session, meeting, TODAY, AMSTERDAM)
    assert told.op == datetime.combine(DAY, time.max, AMSTERDAM)
    return list(told.open), list(told.afgerond)


def test_what_changed_after_the_meeting_is_told_as_it_was(
    session: Session, meeting: Vergadering, point: Actie
) -> None:
    terugkoppelingen.answer(session, DURING, point, Antwoord("loopt", "het hek is besteld"))
    acties.postpone(session, AFTER, point, date(2027, 3, 1), "1 maart")
    wijzigingen.change(session, AFTER, "gewijzigd", point, tekst="Iets heel anders")
    eigenaars.set_all(session, AFTER, point, [persoon(session, "Els Duin")])
    terugkoppelingen.answer(session, AFTER, point, Antwoord("loopt", "het hek is er"))
    (row,), closed = reported(session, meeting)
    assert (row.tekst, row.termijn, row.uitgesteld) == ("Hekwerk plaatsen", date(2027, 1, 21), 0)
    assert [owner.naam for owner in row.eigenaars] == ["Wim Kraan"]
    assert row.terugkoppeling == "het hek is besteld"
    assert closed == []


def test_what_was_finished_after_the_meeting_was_open_then(
    session: Session, meeting: Vergadering, point: Actie
) -> None:
    acties.finish(session, AFTER, point, "het staat")
    (row,), closed = reported(session, meeting)
    assert (row.is_open, row.status, closed) == (True, "open", [])


def test_what_is_worked_out_the_same_day_was_told_in_the_meeting(
    session: Session, meeting: Vergadering, point: Actie
) -> None:
    terugkoppelingen.answer(session, THAT_EVENING, point, Antwoord("loopt", "het hek is besteld"))
    terugkoppelingen.answer(session, THAT_NIGHT, point, Antwoord("loopt", "het hek is er"))
    (row,), _ = reported(session, meeting)
    assert row.terugkoppeling == "het hek is besteld"


def test_what_was_finished_before_and_opened_again_since_was_finished_then(
    session: Session, meeting: Vergadering, point: Actie
) -> None:
    acties.finish(session, DURING, point, "het staat")
    acties.reopen(session, AFTER, point)
    still_open, (row,) = reported(session, meeting)
    assert (still_open, row.status) == ([], "afgerond")


def test_what_was_noted_since_was_not_told_and_what_was_wiped_is_not(
    session: Session, meeting: Vergadering, point: Actie
) -> None:
    before = vergaderingen.before(session, meeting)
    assert before
    acties.create(session, AFTER, before, NieuweActie("Later bedacht"))
    assert [row.tekst for row in reported(session, meeting)[0]] == ["Hekwerk plaatsen"]
    acties.wipe(session, AFTER, point)
    assert reported(session, meeting) == ([], [])


@pytest.mark.parametrize("runs", [False, True])
def test_of_more_open_points_than_are_told_those_due_first_stay_and_the_rest_is_counted(
    session: Session,
    config: Config,
    meeting: Vergadering,
    point: Actie,
    monkeypatch: pytest.MonkeyPatch,
    runs: bool,
) -> None:
    monkeypatch.setattr(destijds, "MOST", 3)
    before = vergaderingen.before(session, meeting)
    assert before
    for day in (25, 24, 23, 22):
        actie(session, before, f"Voor de {day}ste", termijn=date(2027, 1, day))
    actie(session, before, "Zonder termijn")
    meeting.status = "loopt" if runs else meeting.status
    told = terugkoppelingen.reported(session, meeting, DAY, AMSTERDAM)
    assert [row.tekst for row in told.open] == ["Hekwerk plaatsen", "Voor de 22ste", "Voor de 23ste"]
    assert told.totaal == 6
    page = opzet.concept(verzamelen.gather(session, meeting, DAY), Gemaakt(config, AFTER.op))
    assert texts.more_open(3) in vastgelegd.encode(page)


def test_what_was_wiped_then_and_came_back_since_was_not_told(
    session: Session, meeting: Vergadering, point: Actie
) -> None:
    child = actie(session, held(session, EARLIER, "rrt-gooi"), "Hekwerk plaatsen")
    child.ouder_id = point.id
    acties.wipe(session, DURING, child)
    ongedaan.undo(session, AFTER, ongedaan.last_batch(session, DURING))
    assert [row.kinderen for row in reported(session, meeting)[0]] == [(0, 0)]
    acties.wipe(session, DURING, point)
    ongedaan.undo(session, AFTER, ongedaan.last_batch(session, DURING))
    assert reported(session, meeting) == ([], [])


def test_a_point_passed_on_counts_what_was_closed_of_it_then(
    session: Session, meeting: Vergadering, point: Actie
) -> None:
    elsewhere = held(session, EARLIER, "rrt-gooi")
    child = actie(session, elsewhere, "Hekwerk plaatsen")
    child.ouder_id = point.id
    session.add(child)
    session.flush()
    acties.finish(session, AFTER, child, "klaar")
    row = next(row for row in reported(session, meeting)[0] if row.id == point.id)
    assert row.kinderen == (0, 1)


def test_the_minutes_say_of_which_day_it_is_whenever_they_are_made(
    session: Session, config: Config, meeting: Vergadering, point: Actie
) -> None:
    for now in (DURING.op + timedelta(hours=3), AFTER.op, datetime(2027, 2, 1, 9, tzinfo=UTC)):
        told = verzamelen.gather(session, meeting, now.date(), zone=config.zone)
        page = vastgelegd.encode(opzet.concept(told, Gemaakt(config, now)))
        assert "De stand volgens het register op dinsdag 12 januari 2027" in page
        assert "moet uiterlijk donderdag 21 januari klaar zijn" in page
        assert "te laat" not in page


def test_of_a_meeting_to_come_or_that_runs_it_is_as_it_stands_now(
    session: Session, meeting: Vergadering, point: Actie
) -> None:
    coming = held(session, date(2027, 2, 1))
    coming.status, coming.gesloten_op = "gepland", None
    assert destijds.ended(session, coming, TODAY, AMSTERDAM) is None
    coming.status = "loopt"
    assert destijds.ended(session, coming, TODAY + timedelta(days=3), AMSTERDAM) is None
    coming.status = "gepland"
    that_day = datetime.combine(date(2027, 2, 1), time.max, AMSTERDAM)
    assert destijds.ended(session, coming, TODAY + timedelta(days=3), AMSTERDAM) == that_day


def test_of_a_meeting_that_was_entered_afterwards_it_is_as_it_stood_that_day(session: Session) -> None:
    old = held(session, date(2026, 3, 2))
    that_day = datetime.combine(STEMPEL.op.astimezone(AMSTERDAM), time.max, AMSTERDAM)
    assert destijds.ended(session, old, TODAY, AMSTERDAM) == that_day


def test_of_a_meeting_that_minutes_brought_it_is_as_it_stood_on_its_own_day(
    session: Session, config: Config
) -> None:
    """Whatever happened until they were read; what came of earlier minutes that day is told as it came."""
    before, read = held(session, EARLIER), vergaderingen.create(session, "prt", DAY)
    read.status, read.gesloten_op = "gesloten", datetime.combine(DAY, time(10), UTC)
    wijzigingen.create(session, AFTER, read, wijzigingen.READ)
    known = actie(session, before, "Hekwerk plaatsen", termijn=date(2027, 1, 15))
    acties.finish(session, replace(AFTER, op=AFTER.op - timedelta(days=1)), known, "klaar")
    brought = NieuweActie(tekst="Tolken regelen", termijn=date(2027, 1, 18))
    acties.create(session, replace(AFTER, op=AFTER.op - timedelta(minutes=5)), before, brought)
    still_open, closed = reported(session, read)
    assert [row.tekst for row in still_open] == ["Hekwerk plaatsen", "Tolken regelen"]
    assert closed == []
    told = verzamelen.gather(session, read, TODAY, zone=config.zone)
    page = vastgelegd.encode(opzet.concept(told, Gemaakt(config, AFTER.op)))
    assert "De stand volgens het register op dinsdag 12 januari 2027" in page
    assert "te laat" not in page


def test_what_came_of_a_point_after_earlier_minutes_brought_it_is_not_told_of_the_day_of_the_meeting(
    session: Session,
) -> None:
    """It was read in January, finished or put off in February, and the minutes of the meeting in March."""
    before, read = held(session, EARLIER), vergaderingen.create(session, "prt", DAY)
    read.status, read.gesloten_op = "gesloten", datetime.combine(DAY, time(10), UTC)
    february, march = (replace(AFTER, op=datetime(2027, month, 20, 9, tzinfo=UTC)) for month in (2, 3))
    wijzigingen.create(session, march, read, wijzigingen.READ)
    finished, put_off = (
        acties.create(session, AFTER, before, NieuweActie(tekst=tekst, termijn=date(2027, 1, 18)))
        for tekst in ("Tolken regelen", "Hekwerk plaatsen")
    )
    acties.finish(session, february, finished, "klaar")
    acties.postpone(session, february, put_off, date(2027, 4, 1), None)
    acties.finish(session, AFTER, acties.create(session, AFTER, before, NieuweActie(tekst="Bellen")), "klaar")
    still_open, closed = reported(session, read)
    assert [(row.tekst, row.termijn, row.status) for row in still_open] == [
        ("Tolken regelen", date(2027, 1, 18), "open"),
        ("Hekwerk plaatsen", date(2027, 1, 18), "open"),
    ]
    assert closed == []


def due_in_minutes(session: Session, config: Config, meeting: Vergadering) -> str:
    held(session, AFTER.op.date())
    row, _, _ = vaststelling.adopt(session, AFTER, config, meeting, today=AFTER.op.date())
    parts = [part for each in vastgelegd.decode(row.inhoud).onderdelen for part in each.delen]
    (table,) = (part for part in parts if isinstance(part, Tabel) and part.titel == texts.ACTIONS)
    return table.rijen[0][4]


def test_adopted_minutes_tell_the_date_of_then_of_a_point_that_was_put_off_since(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    own = actie(session, meeting, "Route uitzetten", termijn=date(2027, 1, 18), termijn_tekst="volgende week")
    acties.postpone(session, AFTER, own, date(2027, 2, 22), None)
    acties.postpone(session, AFTER, own, date(2027, 3, 22), "eind maart")
    assert due_in_minutes(session, config, meeting) == texts.due(date(2027, 1, 18), "volgende week", None)


def test_what_was_put_off_in_the_meeting_itself_is_so_in_its_minutes(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    own = actie(session, meeting, "Route uitzetten", termijn=date(2027, 1, 18))
    acties.postpone(session, DURING, own, date(2027, 2, 22), None)
    assert due_in_minutes(session, config, meeting) == texts.due(date(2027, 2, 22), None, None)


def test_a_date_that_was_put_right_since_is_so_in_the_minutes(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    own = actie(session, meeting, "Route uitzetten", termijn=date(2027, 1, 18))
    acties.postpone(session, AFTER, own, date(2027, 3, 22), None)
    acties.change(session, AFTER, own, wat=acties.READ, termijn=date(2027, 2, 22))
    assert due_in_minutes(session, config, meeting) == texts.due(date(2027, 2, 22), None, None)


def test_what_was_put_off_and_is_not_any_more_stands_as_it_is(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    own = actie(session, meeting, "Route uitzetten", termijn=date(2027, 1, 18))
    acties.postpone(session, AFTER, own, date(2027, 3, 22), None)
    ongedaan.undo(session, AFTER, ongedaan.last_batch(session, AFTER))
    wijzigingen.change(session, AFTER, "gewijzigd", own, termijn=date(2027, 1, 14))
    assert due_in_minutes(session, config, meeting) == texts.due(date(2027, 1, 14), None, None)


def test_who_turned_out_to_be_another_is_told_as_who_they_are(
    session: Session, meeting: Vergadering, point: Actie, config: Config
) -> None:
    one, other = persoon(session, "Wim van der Kraan"), persoon(session, "Wim Kraan")
    wijzigingen.change(session, DURING, "gewijzigd", point, ingebracht_door_id=other.id)
    samenvoegen.merge(session, AFTER, config, one, other)
    (row,), _ = reported(session, meeting)
    assert [owner.naam for owner in row.eigenaars] == [row.ingebracht_door] == ["Wim van der Kraan"]


def test_two_of_one_name_are_told_apart_as_they_are_now(
    session: Session, meeting: Vergadering, point: Actie, config: Config
) -> None:
    people = [personen.ensure(session, DURING, f"Kroon ({body})") for body in ("COA", "IND", "VRO")]
    eigenaars.set_all(session, DURING, point, people[:2])
    eigenaars.set_all(session, AFTER, point, [persoon(session, "Els Duin")])
    (row,), _ = reported(session, meeting)
    assert [owner.naam for owner in row.eigenaars] == ["Kroon (COA)", "Kroon (IND)"]
    samenvoegen.merge(session, AFTER, config, people[0], people[2])
    samenvoegen.merge(session, AFTER, config, *people[:2])
    (row,), _ = reported(session, meeting)
    assert [owner.naam for owner in row.eigenaars] == ["Kroon"]
