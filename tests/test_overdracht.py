"""Everything of one owner handed over to another."""

from __future__ import annotations

import pytest
from sqlmodel import Session

from bot import acties, eigenaars, overdracht, wijzigingen
from bot.errors import UserError
from bot.models import Vergadering
from bot.readmodels import Partij
from bot.wijzigingen import Stempel
from tests.builders import actie, held, persoon
from tests.time_helpers import T, day

LATER = Stempel("U0SECR0001", T(60))


@pytest.fixture
def prt(session: Session) -> Vergadering:
    return held(session, day(-7))


@pytest.fixture
def coa(session: Session) -> Partij:
    return persoon(session, "COA")


@pytest.fixture
def aenm(session: Session) -> Partij:
    return persoon(session, "AenM")


def names(session: Session, number: int | None) -> tuple[str, ...]:
    return eigenaars.names(session, [number or 0]).get(number or 0, ())


def test_only_open_points_are_handed_over_of_every_tafel(
    session: Session, prt: Vergadering, coa: Partij
) -> None:
    open_one = actie(session, prt, eigenaars=(coa,))
    regional = actie(session, held(session, day(-3), "rrt-gooi"), eigenaars=(coa,))
    for end in ("finish", "drop", "wipe"):
        closed = actie(session, prt, eigenaars=(coa,))
        more = {"finish": (None,), "drop": ("niet nodig",), "wipe": ()}[end]
        getattr(acties, end)(session, LATER, closed, *more)
    actie(session, prt, eigenaars=(persoon(session, "Duinhoven"),))
    assert overdracht.open_points(session, coa) == {open_one.id: "prt", regional.id: "rrt-gooi"}


def test_other_owners_stay_in_their_place(
    session: Session, prt: Vergadering, coa: Partij, aenm: Partij
) -> None:
    duinhoven = persoon(session, "Duinhoven")
    shared = actie(session, prt, eigenaars=(duinhoven, coa))
    both = actie(session, prt, eigenaars=(coa, aenm))
    overdracht.hand_over(session, LATER, [shared.id or 0, both.id or 0], coa, aenm)
    assert names(session, shared.id) == ("Duinhoven", "AenM")
    assert names(session, both.id) == ("AenM",)
    assert overdracht.open_points(session, coa) == {}
    assert wijzigingen.broken_links(session) == []
    assert wijzigingen.strayed(session) == []


def test_a_point_that_is_theirs_no_more_stops_it(
    session: Session, prt: Vergadering, coa: Partij, aenm: Partij
) -> None:
    point = actie(session, prt, eigenaars=(aenm,))
    with pytest.raises(UserError, match="COA is geen eigenaar van dit punt"):
        overdracht.hand_over(session, LATER, [point.id or 0], coa, aenm)


def test_the_history_names_who_had_it_and_who_has_it(
    session: Session, prt: Vergadering, coa: Partij, aenm: Partij
) -> None:
    point = actie(session, prt, eigenaars=(coa,))
    overdracht.hand_over(session, LATER, [point.id or 0], coa, aenm)
    entry, values = wijzigingen.history(session, "actie", point.id or 0)[-1]
    told = {value.veld: (value.voor, value.na) for value in values}
    assert (entry.door, told["eigenaars"]) == (LATER.door, ("COA", "AenM"))


def test_two_people_with_one_name_are_not_mixed_up_with_an_organisation(
    session: Session, prt: Vergadering, coa: Partij
) -> None:
    person = persoon(session, "Duinhoven")
    same_id = Partij("organisatie", person.id, "Een ander")
    point = actie(session, prt, eigenaars=(person,))
    assert point.id not in overdracht.open_points(session, same_id)
    assert point.id in overdracht.open_points(session, person)
