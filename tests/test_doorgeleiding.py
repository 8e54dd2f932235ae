"""A point passed on: a child of it on another tafel, with what it had, once per tafel."""

from __future__ import annotations

from datetime import date

import pytest
from sqlmodel import Session

from bot import acties, doorgeleiding, eigenaars, status, vergaderingen, vooruitblik, wijzigingen
from bot.config import Config
from bot.doorgeleiding import Anders, Bestemming
from bot.errors import UserError
from bot.models import Actie, Vergadering
from bot.texts import doorgeleiding as texts
from bot.wijzigingen import Stempel
from tests.builders import STEMPEL, actie, held, persoon, planned
from tests.time_helpers import TODAY, T, day

LATER = Stempel("U0SECR0001", T(60))
GOOI = Bestemming("rrt-gooi", "gooi", None)
NHN = Bestemming("rrt-nhn", "nhn", None)


@pytest.fixture
def prt(session: Session) -> Vergadering:
    return held(session, day(-7))


def pass_on(
    session: Session, point: Actie, *to: Bestemming, anders: Anders | None = None
) -> tuple[list[Actie], list[Actie]]:
    return doorgeleiding.pass_on(session, LATER, point, list(to), TODAY, anders or Anders())


def test_a_child_has_all_of_its_parent_but_the_place_and_the_number(
    session: Session, prt: Vergadering
) -> None:
    asker, coa = persoon(session, "Van der Laak"), persoon(session, "COA")
    actie(session, prt)
    point = actie(
        session,
        prt,
        "Ruimte zoeken",
        soort="toezegging",
        eigenaars=(coa,),
        ingebracht_door=asker,
        regio="nhn",
        gemeente="Schagen",
        termijn=day(14),
        termijn_tekst="over twee weken",
        citaat="'Dat zoeken wij uit.'",
        bron="https://regietafels.slack.com/archives/C1/p1",
    )
    ((child,), there) = pass_on(session, point, GOOI)
    assert there == []
    same = ("tekst", "soort", "termijn", "termijn_tekst", "citaat", "bron", "ingebracht_door_id")
    assert [getattr(child, name) for name in same] == [getattr(point, name) for name in same]
    assert eigenaars.of(session, [child.id or 0])[child.id or 0] == (coa,)
    assert (child.regio, child.gemeente, child.nummer, child.ouder_id) == ("gooi", None, 1, point.id)
    assert (point.status, point.gesloten_op) == ("doorgeleid", None)
    assert wijzigingen.broken_links(session) == []
    assert wijzigingen.strayed(session) == []


def test_a_child_may_have_other_owners_and_another_date(session: Session, prt: Vergadering) -> None:
    point = actie(session, prt, eigenaars=(persoon(session, "COA"),), termijn=day(14))
    aenm = persoon(session, "AenM")
    anders = Anders((aenm,), (date(2027, 5, 1), "1 mei", None))
    ((child,), _) = pass_on(session, point, GOOI, anders=anders)
    assert eigenaars.names(session, [child.id or 0]) == {child.id: ("AenM",)}
    assert (child.termijn, child.termijn_tekst) == (date(2027, 5, 1), "1 mei")
    assert eigenaars.names(session, [point.id or 0]) == {point.id: ("COA",)}


def test_a_second_time_the_tafel_that_has_it_is_only_named(session: Session, prt: Vergadering) -> None:
    point = actie(session, prt)
    (first, _) = pass_on(session, point, GOOI)
    before = point.versie
    made, there = pass_on(session, point, GOOI)
    assert (made, there, point.versie) == ([], first, before)
    made, there = pass_on(session, point, GOOI, NHN)
    assert [child.regio for child in made] == ["nhn"]
    assert there == first


def test_a_tafel_whose_child_was_wiped_gets_it_again(session: Session, prt: Vergadering) -> None:
    point = actie(session, prt)
    ((slip,), _) = pass_on(session, point, GOOI)
    acties.wipe(session, LATER, slip)
    ((child,), there) = pass_on(session, point, GOOI)
    assert (child.nummer, there, point.status) == (2, [], "doorgeleid")


def test_what_was_finished_by_hand_is_not_passed_on(session: Session, prt: Vergadering) -> None:
    point = actie(session, prt)
    acties.finish(session, LATER, point, None)
    with pytest.raises(UserError, match="gesloten"):
        pass_on(session, point, GOOI)


@pytest.mark.parametrize("state", ["wipe", "drop"])
def test_what_is_gone_is_not_passed_on(session: Session, prt: Vergadering, state: str) -> None:
    point = actie(session, prt)
    if state == "wipe":
        acties.wipe(session, LATER, point)
    else:
        acties.drop(session, LATER, point, "niet meer nodig")
    with pytest.raises(UserError, match="gesloten"):
        pass_on(session, point, GOOI)


def test_a_point_is_not_passed_on_to_its_own_tafel(session: Session, prt: Vergadering) -> None:
    with pytest.raises(UserError) as told:
        pass_on(session, actie(session, prt), Bestemming("prt", None, None))
    assert told.value.text == texts.OWN_TAFEL


def test_a_grandchild_does_not_go_back_to_any_tafel_above_it(session: Session, prt: Vergadering) -> None:
    ((child,), _) = pass_on(session, actie(session, prt), GOOI)
    ((grandchild,), _) = pass_on(session, child, NHN)
    for place in (Bestemming("prt", None, None), GOOI):
        with pytest.raises(UserError) as told:
            pass_on(session, grandchild, place)
        assert told.value.text == texts.CAME_FROM_THERE


@pytest.mark.parametrize("behind", [True, False])
def test_the_next_vooruitblik_of_that_tafel_shows_it_also_before_its_first_meeting(
    session: Session, config: Config, prt: Vergadering, behind: bool
) -> None:
    if behind:
        held(session, day(-20), "rrt-gooi")
    coming = planned(session, config, day(7), "rrt-gooi")
    ((child,), _) = pass_on(session, actie(session, prt, "Ruimte zoeken"), GOOI)
    (row,) = vooruitblik.gather(session, coming, day(5)).open
    assert (row.id, row.vanuit) == (child.id, "prt")


def test_a_running_meeting_numbers_what_it_is_given(
    session: Session, config: Config, prt: Vergadering
) -> None:
    running = planned(session, config, TODAY, "rrt-gooi")
    vergaderingen.start(session, STEMPEL, running)
    ((child,), _) = pass_on(session, actie(session, prt), GOOI)
    assert child.vergadering_id == running.id


def test_the_status_of_each_region_shows_its_own_child_and_the_parent_no_more(
    session: Session, config: Config, prt: Vergadering
) -> None:
    point = actie(session, prt, "Voor elke regio")
    regions = [t for t in config.tafels.values() if t.regio]
    made, _ = pass_on(session, point, *(Bestemming(t.sleutel, t.regio, None) for t in regions))
    assert len(made) == 5
    for child, tafel in zip(made, regions, strict=True):
        assert tafel.regio
        shown = status.of_regio(session, config, tafel.regio, list(config.tafels), TODAY)
        told = [row.id for one in vars(shown).values() for row in getattr(one, "regels", ())]
        assert child.id in told
        assert point.id not in told
        assert not {other.id for other in made if other is not child} & set(told)
