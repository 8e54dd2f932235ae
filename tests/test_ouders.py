"""A point that was passed on is told of its children, and ends when they do."""

from __future__ import annotations

import pytest
from sqlmodel import Session, col, select

from bot import acties, doorgeleiding, ouders, wijzigingen
from bot.doorgeleiding import Anders, Bestemming
from bot.models import Actie, Terugkoppeling, Zoektekst
from bot.wijzigingen import Stempel
from tests.builders import actie, held
from tests.time_helpers import TODAY, T, day

REGIONAL = Stempel("U0REGIO001", T(60))


@pytest.fixture
def parent(session: Session) -> Actie:
    return actie(session, held(session, day(-7)), "Ruimte zoeken")


def passed_on(session: Session, point: Actie, *tafels: str) -> list[Actie]:
    places = [Bestemming(tafel, None, None) for tafel in tafels]
    made, _ = doorgeleiding.pass_on(session, REGIONAL, point, places, TODAY, Anders())
    return made


def told(session: Session, point: Actie) -> list[str]:
    rows = select(Terugkoppeling.tekst).where(
        Terugkoppeling.actie_id == point.id, col(Terugkoppeling.gewist_op).is_(None)
    )
    return list(session.exec(rows.order_by(col(Terugkoppeling.id))).all())


def assert_whole(session: Session) -> None:
    assert wijzigingen.broken_links(session) == []
    assert wijzigingen.strayed(session) == []


def test_a_parent_is_told_what_is_said_of_its_child_and_stays_passed_on(
    session: Session, parent: Actie
) -> None:
    (child,) = passed_on(session, parent, "rrt-gooi")
    acties.report(session, REGIONAL, child, "er is een locatie")
    assert told(session, parent) == ["RRT-GOOI-TUSSENTIJDS/A1: loopt – er is een locatie"]
    assert (parent.status, parent.gesloten_op) == ("doorgeleid", None)
    assert_whole(session)


def test_a_parent_is_done_when_its_last_child_is(session: Session, parent: Actie) -> None:
    gooi, nhn = passed_on(session, parent, "rrt-gooi", "rrt-nhn")
    acties.finish(session, REGIONAL, gooi, None)
    assert parent.status == "doorgeleid"
    acties.finish(session, REGIONAL, nhn, "twaalf plekken")
    assert (parent.status, parent.gesloten_op) == ("afgerond", REGIONAL.op)
    assert told(session, parent) == [
        "RRT-GOOI-TUSSENTIJDS/A1: afgerond",
        "RRT-NHN-TUSSENTIJDS/A1: afgerond – twaalf plekken",
    ]
    assert_whole(session)


def test_a_dropped_child_counts_as_closed_beside_one_that_is_done(session: Session, parent: Actie) -> None:
    gooi, nhn = passed_on(session, parent, "rrt-gooi", "rrt-nhn")
    acties.drop(session, REGIONAL, gooi, "geen ruimte")
    acties.finish(session, REGIONAL, nhn, None)
    assert parent.status == "afgerond"
    assert told(session, parent)[0] == "RRT-GOOI-TUSSENTIJDS/A1: vervallen – geen ruimte"


def test_a_parent_whose_children_were_all_dropped_is_still_to_be_done(
    session: Session, parent: Actie
) -> None:
    for child in passed_on(session, parent, "rrt-gooi", "rrt-nhn"):
        acties.drop(session, REGIONAL, child, "geen ruimte")
    assert (parent.status, parent.gesloten_op) == ("loopt", None)
    assert_whole(session)


def test_a_reopened_child_opens_its_parent_again(session: Session, parent: Actie) -> None:
    (child,) = passed_on(session, parent, "rrt-gooi")
    acties.finish(session, REGIONAL, child, None)
    acties.reopen(session, REGIONAL, child)
    assert (parent.status, parent.gesloten_op) == ("doorgeleid", None)
    assert_whole(session)


@pytest.mark.parametrize("state", ["afgerond", "vervallen"])
def test_a_parent_that_was_closed_by_hand_stays_as_it_is(session: Session, parent: Actie, state: str) -> None:
    (child,) = passed_on(session, parent, "rrt-gooi")
    if state == "afgerond":
        acties.finish(session, REGIONAL, parent, "zelf gedaan")
    else:
        acties.drop(session, REGIONAL, parent, "niet meer nodig")
    acties.report(session, REGIONAL, child, "toch nog iets")
    assert parent.status == state
    acties.finish(session, REGIONAL, child, None)
    acties.reopen(session, REGIONAL, child)
    assert parent.status == state
    assert_whole(session)


def test_a_parent_reopened_by_hand_waits_for_the_children_that_are_still_open(
    session: Session, parent: Actie
) -> None:
    gooi, nhn = passed_on(session, parent, "rrt-gooi", "rrt-nhn")
    acties.finish(session, REGIONAL, gooi, None)
    acties.finish(session, REGIONAL, parent, "te vroeg")
    assert acties.reopen(session, REGIONAL, parent)
    assert parent.status == "doorgeleid"
    acties.finish(session, REGIONAL, nhn, None)
    assert parent.status == "afgerond"


def test_a_parent_reopened_after_all_its_children_is_open_and_a_word_of_theirs_does_not_close_it(
    session: Session, parent: Actie
) -> None:
    (child,) = passed_on(session, parent, "rrt-gooi")
    acties.finish(session, REGIONAL, child, None)
    acties.reopen(session, REGIONAL, parent)
    assert parent.status == "open"
    acties.report(session, REGIONAL, child, "nog een nagekomen bericht")
    assert (parent.status, parent.gesloten_op) == ("open", None)
    assert_whole(session)


def test_reopening_what_is_under_way_changes_nothing(session: Session, parent: Actie) -> None:
    acties.report(session, REGIONAL, parent, "er is een gesprek")
    assert not acties.reopen(session, REGIONAL, parent)
    assert parent.status == "loopt"


def test_what_a_grandchild_becomes_goes_all_the_way_up(session: Session, parent: Actie) -> None:
    (child,) = passed_on(session, parent, "rrt-gooi")
    (grandchild,) = passed_on(session, child, "rrt-nhn")
    acties.finish(session, REGIONAL, grandchild, "hier is plek")
    assert (grandchild.status, child.status, parent.status) == ("afgerond", "afgerond", "afgerond")
    assert told(session, child) == ["RRT-NHN-TUSSENTIJDS/A1: afgerond – hier is plek"]
    assert told(session, parent) == ["RRT-GOOI-TUSSENTIJDS/A1: afgerond – hier is plek"]
    acties.reopen(session, REGIONAL, grandchild)
    assert (child.status, parent.status) == ("doorgeleid", "doorgeleid")
    assert_whole(session)


def test_an_answered_question_brings_its_answer_back_and_a_dropped_one_its_reason(
    session: Session,
) -> None:
    question = actie(session, held(session, day(-7)), "Hoeveel plekken?", soort="vraag")
    (child,) = passed_on(session, question, "rrt-gooi")
    acties.finish(session, REGIONAL, child, "twaalf")
    acties.reopen(session, REGIONAL, child)
    acties.drop(session, REGIONAL, child, "niet te tellen")
    assert [tekst.partition(": ")[2] for tekst in told(session, question)] == [
        "afgerond – twaalf",
        "open",
        "vervallen – niet te tellen",
    ]


def test_a_wiped_child_is_as_if_it_was_never_passed_on(session: Session, parent: Actie) -> None:
    (child,) = passed_on(session, parent, "rrt-gooi")
    acties.wipe(session, REGIONAL, child)
    assert (ouders.children(session, parent.id or 0), parent.status) == ([], "open")
    assert told(session, parent) == []
    assert_whole(session)


def test_what_a_parent_was_told_of_a_wiped_child_is_out_of_sight_and_nothing_else_is(
    session: Session, parent: Actie
) -> None:
    acties.report(session, REGIONAL, parent, "van de tafel zelf")
    gooi, nhn = passed_on(session, parent, "rrt-gooi", "rrt-nhn")
    acties.report(session, REGIONAL, gooi, "een geheim adres")
    acties.report(session, REGIONAL, nhn, "een gesprek")
    acties.wipe(session, REGIONAL, gooi)
    assert told(session, parent) == ["van de tafel zelf", "RRT-NHN-TUSSENTIJDS/A1: loopt – een gesprek"]
    assert parent.status == "doorgeleid"
    sought = session.exec(select(Zoektekst.tekst).where(Zoektekst.actie_id == parent.id)).all()
    assert not [tekst for tekst in sought if "geheim" in tekst]
    assert_whole(session)


def test_a_parent_that_was_under_way_is_so_again_when_its_only_child_is_wiped(
    session: Session, parent: Actie
) -> None:
    acties.report(session, REGIONAL, parent, "er is een gesprek")
    (child,) = passed_on(session, parent, "rrt-gooi")
    acties.wipe(session, REGIONAL, child)
    assert parent.status == "loopt"


def test_wiping_a_point_wipes_the_copies_it_was_passed_on_as(session: Session, parent: Actie) -> None:
    (child,) = passed_on(session, parent, "rrt-gooi")
    (grandchild,) = passed_on(session, child, "rrt-nhn")
    acties.wipe(session, REGIONAL, parent)
    assert {parent.status, child.status, grandchild.status} == {"gewist"}
    assert_whole(session)


def test_a_child_of_a_wiped_number_is_told_to_nobody_who_can_see_it(session: Session, parent: Actie) -> None:
    (child,) = passed_on(session, parent, "rrt-gooi")
    acties.wipe(session, REGIONAL, child)
    (again,) = passed_on(session, parent, "rrt-gooi")
    acties.finish(session, REGIONAL, again, None)
    assert (again.nummer, parent.status) == (2, "afgerond")
