"""Points: their numbers, states, owners, and which one a typed reference means."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from sqlmodel import Session, select

from bot import acties, eigenaars, referenties, vergaderingen
from bot.acties import NieuweActie
from bot.config import Config
from bot.errors import UserError
from bot.models import Actie, Terugkoppeling, Vergadering
from bot.wijzigingen import Stempel
from tests.builders import STEMPEL, actie, held, persoon, planned
from tests.time_helpers import TODAY, T, day

LATER = Stempel("U0ANDER001", T(3600))


@pytest.fixture
def meeting(session: Session) -> Vergadering:
    return held(session, day(-7))


def meant(session: Session, typed: str, tafels: Sequence[str] = ("prt",)) -> list[Actie]:
    ref, _ = referenties.split(typed, "A")
    assert ref
    return acties.candidates(session, ref, tafels, TODAY, {"prt": "prt"})


def test_points_are_numbered_within_their_meeting(session: Session, meeting: Vergadering) -> None:
    other = held(session, day(-14))
    assert [actie(session, m).nummer for m in (meeting, meeting, other, meeting)] == [1, 2, 1, 3]


def test_a_stated_number_is_kept_and_the_next_follows_the_highest(
    session: Session, meeting: Vergadering
) -> None:
    acties.create(session, STEMPEL, meeting, NieuweActie("Genummerd in het verslag"), nummer=7)
    acties.create(session, STEMPEL, meeting, NieuweActie("Lager genummerd"), nummer=3)
    assert actie(session, meeting).nummer == 8


def test_a_point_without_owner_date_or_region_is_noted(session: Session, meeting: Vergadering) -> None:
    made = actie(session, meeting, "Iemand moet dit doen")
    assert (made.status, made.gesloten_op, made.termijn) == ("open", None, None)
    assert eigenaars.of(session, [made.id or 0]) == {}


def test_owners_are_kept_in_the_order_they_were_named_and_once(
    session: Session, meeting: Vergadering
) -> None:
    coa, duinhoven = persoon(session, "COA"), persoon(session, "Duinhoven")
    made = actie(session, meeting, eigenaars=(duinhoven, coa, duinhoven))
    assert eigenaars.names(session, [made.id or 0]) == {made.id: ("Duinhoven", "COA")}


def test_new_owners_replace_the_old_and_what_was_only_suggested(
    session: Session, meeting: Vergadering
) -> None:
    made = actie(session, meeting, eigenaar_voorstel="COA")
    assert eigenaars.set_all(session, LATER, made, [persoon(session, "COA")])
    assert made.eigenaar_voorstel is None
    assert not eigenaars.set_all(session, LATER, made, [persoon(session, "COA")])


def test_finishing_closes_a_point_and_keeps_the_word_as_terugkoppeling(
    session: Session, meeting: Vergadering
) -> None:
    made = actie(session, meeting)
    assert acties.finish(session, LATER, made, "Is gedeeld")
    assert (made.status, made.gesloten_op) == ("afgerond", LATER.op)
    assert session.exec(select(Terugkoppeling.tekst)).all() == ["Is gedeeld"]
    assert not acties.finish(session, LATER, made, None)


def test_finishing_a_question_answers_it(session: Session, meeting: Vergadering) -> None:
    made = actie(session, meeting, "Hoeveel plekken?", soort="vraag")
    acties.finish(session, LATER, made, "Twaalf")
    assert (made.status, made.antwoord) == ("afgerond", "Twaalf")
    assert session.exec(select(Terugkoppeling)).all() == []


def test_a_later_word_keeps_the_day_it_was_finished(session: Session, meeting: Vergadering) -> None:
    made = actie(session, meeting)
    acties.finish(session, STEMPEL, made, None)
    assert acties.finish(session, LATER, made, "Ook gedeeld")
    assert made.gesloten_op == STEMPEL.op


def test_a_terugkoppeling_sets_an_open_point_under_way_and_no_other(
    session: Session, meeting: Vergadering
) -> None:
    made = actie(session, meeting)
    acties.report(session, LATER, made, "Er is overleg")
    assert made.status == "loopt"
    acties.finish(session, LATER, made, None)
    acties.report(session, LATER, made, "Nog een woord")
    assert made.status == "afgerond"


def test_dropping_needs_a_reason_and_can_be_taken_back(session: Session, meeting: Vergadering) -> None:
    made = actie(session, meeting)
    with pytest.raises(UserError, match="reden") as told:
        acties.drop(session, LATER, made, "")
    assert told.value.field == "reden"
    acties.drop(session, LATER, made, "besloten in de raad")
    assert (made.status, made.reden, made.gesloten_op) == ("vervallen", "besloten in de raad", LATER.op)
    acties.reopen(session, LATER, made)
    assert (made.status, made.reden, made.gesloten_op) == ("open", None, None)


def test_an_empty_terugkoppeling_is_refused(session: Session, meeting: Vergadering) -> None:
    with pytest.raises(UserError, match="hoe het staat"):
        acties.report(session, LATER, actie(session, meeting), "")


def test_a_bare_number_is_of_the_latest_meeting(session: Session, meeting: Vergadering) -> None:
    older = held(session, day(-30))
    acties.finish(session, STEMPEL, actie(session, older), None)
    latest = actie(session, meeting)
    assert meant(session, "A1") == [latest]


def test_a_bare_number_is_of_the_running_meeting_before_all(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    older = actie(session, meeting)
    running = planned(session, config, TODAY)
    vergaderingen.start(session, STEMPEL, running)
    assert meant(session, "A1") == [older], "it has no A1 yet"
    now = actie(session, running)
    assert meant(session, "A1") == [now]


def test_an_open_point_of_an_earlier_meeting_makes_a_bare_number_a_question(
    session: Session, meeting: Vergadering
) -> None:
    oldest = actie(session, held(session, day(-60)))
    older = actie(session, held(session, day(-30)))
    latest = actie(session, meeting)
    assert meant(session, "A1") == [latest, older, oldest]
    acties.finish(session, STEMPEL, older, None)
    assert meant(session, "A1") == [latest, oldest]


def test_closed_points_are_found_when_nothing_else_fits_and_none_is_guessed(
    session: Session,
) -> None:
    older, latest = (actie(session, held(session, day(-n))) for n in (60, 30))
    held(session, day(-7))
    for point in (older, latest):
        acties.finish(session, STEMPEL, point, None)
    assert meant(session, "A1") == [latest, older]


def test_a_bare_number_over_several_tafels_gives_each_of_them(session: Session, meeting: Vergadering) -> None:
    gooi = actie(session, held(session, day(-3), "rrt-gooi"))
    prt = actie(session, meeting)
    assert {p.id for p in meant(session, "A1", ["prt", "rrt-gooi"])} == {prt.id, gooi.id}
    assert meant(session, "A1", ["rrt-gooi"]) == [gooi]


@pytest.mark.parametrize("typed", ["4-1/A1", "PRT 4-1/A1", "PRT-2027-01-04/A1"])
def test_a_reference_with_a_meeting_is_never_a_question(
    session: Session, meeting: Vergadering, typed: str
) -> None:
    actie(session, held(session, day(-30)))
    point = actie(session, meeting)
    assert meant(session, typed) == [point]


@pytest.mark.parametrize("typed", ["A1", "4-1/A1", "PRT-2027-01-04/A1"])
def test_a_point_that_was_taken_back_is_not_found_and_its_number_stays_used(
    session: Session, meeting: Vergadering, typed: str
) -> None:
    slip = actie(session, meeting)
    acties.change(session, STEMPEL, slip, status="gewist", gesloten_op=STEMPEL.op)
    assert meant(session, typed) == []
    assert actie(session, meeting).nummer == 2


@pytest.mark.parametrize("typed", ["A9", "4-1/A9", "PRT-2027-01-04/A9", "PRT-1999-01-04/A1"])
def test_a_number_that_was_never_given_finds_nothing(
    session: Session, meeting: Vergadering, typed: str
) -> None:
    actie(session, meeting)
    assert meant(session, typed) == []
