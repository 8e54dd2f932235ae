"""Undo: one's own last change, for ten minutes, and never what somebody else made of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlmodel import Session, select

from bot import acties, doorgeleiding, eigenaars, notities, ongedaan, overdracht, wijzigingen
from bot.acties import NieuweActie
from bot.doorgeleiding import Anders, Bestemming
from bot.errors import UserError
from bot.models import Actie, Mijlpaal, Terugkoppeling, Vergadering
from bot.texts import acties as texts
from bot.wijzigingen import Stempel
from tests.builders import actie, held, persoon
from tests.time_helpers import TODAY, T, day

ME, OTHER = "U0SECR0001", "U0ANDER001"
Change = Callable[[Session, Stempel, Actie], object]


def me(seconds: float) -> Stempel:
    return Stempel(ME, T(seconds))


def other(seconds: float) -> Stempel:
    return Stempel(OTHER, T(seconds))


@pytest.fixture
def prt(session: Session) -> Vergadering:
    return held(session, day(-7))


@pytest.fixture
def point(session: Session, prt: Vergadering) -> Actie:
    coa = persoon(session, "COA")
    return actie(session, prt, "Ruimte zoeken", eigenaars=(coa,), termijn=day(10), termijn_tekst="21 januari")


def undo(session: Session, seconds: float, *, actie_id: int | None = None, door: str = ME) -> int:
    """How many rows were put back; the history still holds."""
    stempel = Stempel(door, T(seconds))
    done = ongedaan.undo(session, stempel, ongedaan.last_batch(session, stempel, actie_id=actie_id))
    assert wijzigingen.broken_links(session) == []
    assert wijzigingen.strayed(session) == []
    return len(done)


def state(session: Session, point: Actie) -> dict[str, object]:
    """All of a point but its version, with its owners."""
    session.flush()
    kept = point.model_dump(exclude={"versie"})
    return kept | {"owners": eigenaars.names(session, [point.id or 0]).get(point.id or 0)}


def in_sight(session: Session, point: Actie) -> list[str]:
    rows = session.exec(select(Terugkoppeling).where(Terugkoppeling.actie_id == point.id)).all()
    return [row.tekst for row in rows if row.gewist_op is None]


def postpone(session: Session, stempel: Stempel, point: Actie) -> None:
    acties.postpone(session, stempel, point, day(40), "20 februari")


def set_owner(session: Session, stempel: Stempel, point: Actie) -> None:
    eigenaars.set_all(session, stempel, point, [persoon(session, "AenM"), persoon(session, "Duinhoven")])


CHANGES: dict[str, Change] = {
    "another text": lambda s, st, a: acties.change(s, st, a, tekst="Iets anders"),
    "a condition for a date": lambda s, st, a: acties.change(
        s, st, a, termijn=None, termijn_tekst=None, voorwaarde="na de raming"
    ),
    "another place": lambda s, st, a: acties.change(s, st, a, regio="gooi", gemeente="Laren"),
    "other owners": set_owner,
    "a date put off": postpone,
    "finished": lambda s, st, a: acties.finish(s, st, a, None),
    "finished with a word": lambda s, st, a: acties.finish(s, st, a, "is gedaan"),
    "dropped": lambda s, st, a: acties.drop(s, st, a, "niet nodig"),
    "wiped": acties.wipe,
    "reported on": lambda s, st, a: acties.report(s, st, a, "er is overleg"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_every_change_is_put_back_to_the_last_field(session: Session, point: Actie, change: Change) -> None:
    before = state(session, point)
    change(session, me(60), point)
    assert state(session, point) != before
    assert undo(session, 120)
    assert state(session, point) == before
    assert in_sight(session, point) == []


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_second_undo_finds_nothing_of_the_change_that_was_undone(
    session: Session, point: Actie, change: Change
) -> None:
    change(session, me(60), point)
    undo(session, 120)
    before = state(session, point)
    assert undo(session, 180) == 0
    assert state(session, point) == before


def test_what_was_put_back_is_another_version_than_what_stands_on_a_screen(
    session: Session, point: Actie
) -> None:
    acties.change(session, me(60), point, tekst="Iets anders")
    changed = point.versie
    undo(session, 120)
    assert point.versie > changed


def test_a_mijlpaal_that_came_with_a_point_goes_with_it_also_when_it_changed_at_once(
    session: Session, prt: Vergadering
) -> None:
    new = NieuweActie("Brief versturen", voorwaarde="na publicatie van de raming")
    made = acties.create(session, me(60), prt, new)
    mijlpaal = session.get_one(Mijlpaal, made.mijlpaal_id)
    wijzigingen.change(session, me(60), "verwacht", mijlpaal, verwacht=day(20))
    assert undo(session, 120) == 2
    assert (made.status, mijlpaal.gewist_op) == ("gewist", T(120))


def test_a_reopened_point_is_closed_again_with_its_reason(session: Session, point: Actie) -> None:
    acties.drop(session, other(10), point, "niet nodig")
    before = state(session, point)
    acties.reopen(session, me(60), point)
    undo(session, 120)
    assert state(session, point) == before


def test_a_second_undo_goes_one_change_further_back(session: Session, point: Actie) -> None:
    for number in (1, 2, 3):
        acties.change(session, me(number * 60), point, tekst=f"tekst {number}")
    seen = [point.tekst]
    for number in (1, 2, 3, 4):
        undo(session, 200 + number)
        seen.append(point.tekst)
    assert seen == ["tekst 3", "tekst 2", "tekst 1", "Ruimte zoeken", "Ruimte zoeken"]


def test_a_change_after_an_undo_is_the_last_one_again(session: Session, point: Actie) -> None:
    acties.change(session, me(60), point, tekst="eerste")
    undo(session, 120)
    acties.change(session, me(180), point, tekst="tweede")
    undo(session, 240)
    assert point.tekst == "Ruimte zoeken"


@pytest.mark.parametrize(("after", "number"), [(600, 1), (601, 0)])
def test_it_can_be_done_for_ten_minutes_and_not_a_second_longer(
    session: Session, point: Actie, after: float, number: int
) -> None:
    acties.change(session, me(60), point, tekst="te laat")
    assert undo(session, 60 + after) == number


def test_a_new_point_is_gone_with_its_owners_and_the_next_undo_is_of_the_change_before(
    session: Session, prt: Vergadering, point: Actie
) -> None:
    acties.change(session, me(30), point, tekst="eerst dit")
    new = acties.create(session, me(60), prt, NieuweActie("daarna dit", eigenaars=(persoon(session, "COA"),)))
    assert undo(session, 120) == 1
    assert (new.status, new.gesloten_op) == ("gewist", T(120))
    assert undo(session, 180) == 1
    assert point.tekst == "Ruimte zoeken"
    assert (new.status, eigenaars.names(session, [new.id or 0])) == ("gewist", {new.id: ("COA",)})


def test_a_note_is_taken_out_of_sight(session: Session, prt: Vergadering) -> None:
    note = notities.create(session, me(60), prt, "de raming komt in maart")
    assert undo(session, 120) == 1
    assert note.gewist_op == T(120)


# What somebody else did.


def test_what_somebody_else_changed_is_never_mine_to_undo(session: Session, point: Actie) -> None:
    acties.change(session, other(60), point, tekst="van de ander")
    assert ongedaan.last_batch(session, me(70)) == []
    assert ongedaan.last_batch(session, me(70), actie_id=point.id) == []


def test_a_field_that_somebody_changed_since_refuses_all_of_it(session: Session, point: Actie) -> None:
    acties.change(session, me(60), point, tekst="van mij", regio="gooi")
    acties.change(session, other(70), point, tekst="van de ander")
    with pytest.raises(UserError) as told:
        undo(session, 80)
    assert told.value.text == texts.UNDO_CHANGED
    session.rollback()


def test_another_field_that_somebody_changed_since_stays_theirs(session: Session, point: Actie) -> None:
    acties.change(session, me(60), point, tekst="van mij")
    acties.change(session, other(70), point, regio="gooi")
    undo(session, 80)
    assert (point.tekst, point.regio) == ("Ruimte zoeken", "gooi")


def test_owners_that_somebody_changed_since_stay(session: Session, point: Actie) -> None:
    set_owner(session, me(60), point)
    eigenaars.set_all(session, other(70), point, [persoon(session, "Molenbroek")])
    with pytest.raises(UserError):
        undo(session, 80)
    session.rollback()


@pytest.mark.parametrize("touch", ["change", "report", "finish"])
def test_a_new_point_that_somebody_else_worked_on_stays(
    session: Session, prt: Vergadering, touch: str
) -> None:
    new = acties.create(session, me(60), prt, NieuweActie("van mij"))
    if touch == "change":
        acties.change(session, other(70), new, regio="gooi")
    elif touch == "report":
        acties.report(session, me(65), new, "van mij")
        acties.report(session, other(70), new, "van de ander")
        undo(session, 75)
        assert new.status == "loopt"  # the other is still told
    else:
        acties.finish(session, other(70), new, None)
    with pytest.raises(UserError):
        undo(session, 80)
    session.rollback()


# Several at once, and families.


def children(session: Session, stempel: Stempel, point: Actie, *tafels: str) -> list[Actie]:
    places = [Bestemming(tafel, None, None) for tafel in tafels]
    return doorgeleiding.pass_on(session, stempel, point, places, TODAY, Anders())[0]


def test_several_points_changed_together_are_put_back_together_or_one_by_one(
    session: Session, prt: Vergadering, point: Actie
) -> None:
    second = actie(session, prt, "Nog iets")
    for one in (point, second):
        acties.finish(session, me(60), one, "allebei")
    undo(session, 70, actie_id=second.id)
    assert (point.status, second.status) == ("afgerond", "open")
    assert (in_sight(session, point), in_sight(session, second)) == (["allebei"], [])
    undo(session, 80)
    assert (point.status, second.status) == ("open", "open")


def test_a_hand_over_is_put_back_in_one_go(session: Session, prt: Vergadering, point: Actie) -> None:
    coa, aenm = persoon(session, "COA"), persoon(session, "AenM")
    shared = actie(session, prt, eigenaars=(persoon(session, "Duinhoven"), coa))
    before = [state(session, one) for one in (point, shared)]
    overdracht.hand_over(session, me(60), [point.id or 0, shared.id or 0], coa, aenm)
    assert undo(session, 70) == 2
    assert [state(session, one) for one in (point, shared)] == before


def test_a_moment_is_undone_also_when_it_is_no_longer_the_last(session: Session, point: Actie) -> None:
    (child,) = children(session, me(60), point, "rrt-gooi")
    acties.change(session, me(70), child, tekst="van de regio")
    assert ongedaan.last_batch(session, me(80), at=T(65)) == []
    ongedaan.undo(session, me(80), ongedaan.last_batch(session, me(80), at=T(60)))
    assert (child.status, point.status) == ("gewist", "open")
    assert ongedaan.last_batch(session, me(90)) == []  # what was changed of the child went with it


@pytest.mark.parametrize("by", ["word", "parent"])
def test_what_was_passed_on_is_gone_and_its_parent_as_it_was(session: Session, point: Actie, by: str) -> None:
    acties.report(session, other(10), point, "er is overleg")
    before = state(session, point)
    made = children(session, me(60), point, "rrt-gooi", "rrt-nhn")
    undo(session, 70, actie_id=point.id if by == "parent" else None)
    assert [child.status for child in made] == ["gewist", "gewist"]
    assert state(session, point) == before
    assert ongedaan.last_batch(session, me(80)) == []


def test_one_of_several_children_is_taken_back_by_itself(session: Session, point: Actie) -> None:
    gooi, nhn = children(session, me(60), point, "rrt-gooi", "rrt-nhn")
    undo(session, 70, actie_id=gooi.id)
    assert (gooi.status, nhn.status, point.status) == ("gewist", "open", "doorgeleid")
    undo(session, 80, actie_id=nhn.id)
    assert (nhn.status, point.status) == ("gewist", "open")


def test_a_later_child_is_the_last_that_was_done_to_its_parent(session: Session, point: Actie) -> None:
    (gooi,) = children(session, me(60), point, "rrt-gooi")
    (nhn,) = children(session, me(70), point, "rrt-nhn")
    undo(session, 80, actie_id=point.id)
    assert (gooi.status, nhn.status, point.status) == ("open", "gewist", "doorgeleid")
    undo(session, 90, actie_id=point.id)
    assert (gooi.status, point.status) == ("gewist", "open")


def test_a_child_that_its_own_tafel_works_on_is_not_taken_away(session: Session, point: Actie) -> None:
    (gooi,) = children(session, me(60), point, "rrt-gooi")
    acties.report(session, other(70), gooi, "er is een locatie")
    with pytest.raises(UserError):
        undo(session, 80)
    session.rollback()


@pytest.mark.parametrize("by", ["word", "child"])
@pytest.mark.parametrize("change", ["finished", "finished with a word", "dropped", "wiped", "reported on"])
def test_a_parent_follows_when_what_became_of_its_child_is_undone(
    session: Session, point: Actie, change: str, by: str
) -> None:
    (child,) = children(session, other(10), point, "rrt-gooi")
    before, own = state(session, point), state(session, child)
    CHANGES[change](session, me(60), child)
    undo(session, 70, actie_id=child.id if by == "child" else None)
    assert (state(session, point), in_sight(session, point)) == (before, [])
    assert state(session, child) == own


def test_a_grandparent_follows_too(session: Session, point: Actie) -> None:
    (child,) = children(session, other(10), point, "rrt-gooi")
    (grandchild,) = children(session, other(20), child, "rrt-nhn")
    acties.finish(session, me(60), grandchild, "gevonden")
    assert point.status == "afgerond"
    undo(session, 70, actie_id=grandchild.id)
    assert [one.status for one in (grandchild, child, point)] == ["open", "doorgeleid", "doorgeleid"]
    assert (in_sight(session, child), in_sight(session, point)) == ([], [])


def test_a_parent_that_another_child_finished_since_is_open_again(session: Session, point: Actie) -> None:
    gooi, nhn = children(session, other(10), point, "rrt-gooi", "rrt-nhn")
    acties.finish(session, me(60), gooi, None)
    acties.finish(session, other(70), nhn, None)
    assert point.status == "afgerond"
    undo(session, 80)
    assert (gooi.status, nhn.status, point.status) == ("open", "afgerond", "doorgeleid")


def test_a_parent_that_another_child_opened_since_is_no_reason_to_refuse(
    session: Session, point: Actie
) -> None:
    gooi, nhn = children(session, other(10), point, "rrt-gooi", "rrt-nhn")
    acties.finish(session, other(20), nhn, None)
    acties.finish(session, me(60), gooi, None)
    acties.reopen(session, other(70), nhn)
    undo(session, 80)
    assert (gooi.status, nhn.status, point.status) == ("open", "open", "doorgeleid")


def test_what_came_from_a_child_is_not_the_last_change_of_the_parent(session: Session, point: Actie) -> None:
    (child,) = children(session, other(10), point, "rrt-gooi")
    acties.change(session, me(50), point, tekst="van mij")
    acties.finish(session, me(60), child, "gevonden")
    undo(session, 70, actie_id=point.id)
    assert (point.tekst, child.status) == ("Ruimte zoeken", "afgerond")
    assert in_sight(session, point) == ["RRT-GOOI-TUSSENTIJDS/A1: afgerond – gevonden"]


def test_two_children_finished_together_and_one_taken_back(session: Session, point: Actie) -> None:
    gooi, nhn = children(session, other(10), point, "rrt-gooi", "rrt-nhn")
    for child in (gooi, nhn):
        acties.finish(session, me(60), child, "gevonden")
    undo(session, 70, actie_id=gooi.id)
    assert (gooi.status, nhn.status, point.status) == ("open", "afgerond", "doorgeleid")
    assert in_sight(session, point) == ["RRT-NHN-TUSSENTIJDS/A1: afgerond – gevonden"]
    undo(session, 80, actie_id=nhn.id)
    assert (nhn.status, point.status, in_sight(session, point)) == ("open", "doorgeleid", [])


def test_a_parent_reopened_by_mistake_follows_its_children_again(session: Session, point: Actie) -> None:
    (child,) = children(session, other(10), point, "rrt-gooi")
    acties.finish(session, other(20), child, None)
    acties.reopen(session, me(60), point)
    undo(session, 70)
    assert point.status == "afgerond"
    acties.reopen(session, other(80), child)
    assert point.status == "doorgeleid"


def test_a_wiped_family_comes_back_whole(session: Session, point: Actie) -> None:
    (child,) = children(session, other(10), point, "rrt-gooi")
    acties.report(session, other(20), child, "er is een locatie")
    before = [state(session, one) for one in (point, child)]
    acties.wipe(session, me(60), point)
    undo(session, 70, actie_id=point.id)
    assert [state(session, one) for one in (point, child)] == before


def test_what_a_parent_was_told_comes_back_with_a_wiped_child(session: Session, point: Actie) -> None:
    (child,) = children(session, other(10), point, "rrt-gooi")
    acties.report(session, other(20), child, "er is een locatie")
    acties.wipe(session, me(60), child)
    assert in_sight(session, point) == []
    undo(session, 70, actie_id=child.id)
    assert in_sight(session, point) == ["RRT-GOOI-TUSSENTIJDS/A1: loopt – er is een locatie"]
    assert (child.status, point.status) == ("loopt", "doorgeleid")
