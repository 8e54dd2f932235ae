"""Awaited events: what a condition hangs on, whose names are the same, what shifts when one moves."""

from __future__ import annotations

from datetime import date

import pytest
from sqlmodel import Session, select

from bot import actielijst, acties, mijlpalen, ongedaan, wijzigingen
from bot.dates import Werkdagen
from bot.errors import UserError
from bot.mijlpalen import SHIFTED, namen
from bot.models import Actie, Mijlpaal, Vergadering
from bot.wijzigingen import Stempel
from tests.builders import STEMPEL, actie, held
from tests.time_helpers import TODAY, T, day

FEBRUARY = date(2027, 2, 1)
TWO_WEEKS = "twee weken na publicatie capaciteitsraming"


@pytest.fixture
def meeting(session: Session) -> Vergadering:
    return held(session, day(-7))


@pytest.fixture
def raming(session: Session) -> Mijlpaal:
    return mijlpalen.create(
        session, STEMPEL, "publicatie capaciteitsraming", tafel="prt", gedeeld=True, verwacht=FEBRUARY
    )


def move(
    session: Session, mijlpaal: Mijlpaal, verwacht: date | None, gebeurd: date | None = None, later: int = 60
) -> None:
    planned = mijlpalen.plan(session, mijlpaal, verwacht, gebeurd)
    mijlpalen.carry_out(session, Stempel(STEMPEL.door, T(later)), planned)


def events(session: Session) -> list[str]:
    return [row.naam for row in session.exec(select(Mijlpaal).order_by(Mijlpaal.naam)).all()]


# What a condition hangs on


@pytest.mark.parametrize(
    "condition",
    [
        "na publicatie van de raming",
        "zodra de publicatie van de raming er is",
        "3 dagen na de publicatie van de raming",
    ],
)
def test_the_event_is_what_the_condition_waits_for(session: Session, condition: str) -> None:
    made = mijlpalen.hang(session, STEMPEL, condition, "prt")
    assert session.get_one(Mijlpaal, made.mijlpaal_id).naam == "publicatie van de raming"


def test_two_points_wait_for_one_event(session: Session, meeting: Vergadering) -> None:
    first = actie(session, meeting, voorwaarde="na het raadsbesluit")
    second = actie(session, meeting)
    acties.change(session, STEMPEL, second, voorwaarde="zodra het raadsbesluit er is")
    assert first.mijlpaal_id == second.mijlpaal_id is not None
    assert events(session) == ["raadsbesluit"]


def test_a_new_event_is_in_the_history(session: Session) -> None:
    made = mijlpalen.hang(session, STEMPEL, "na het raadsbesluit", "prt")
    assert len(wijzigingen.history(session, "mijlpaal", made.mijlpaal_id or 0)) == 1


def test_a_condition_of_one_word_is_kept(session: Session) -> None:
    made = mijlpalen.hang(session, STEMPEL, "na", "prt")
    assert session.get_one(Mijlpaal, made.mijlpaal_id).naam == "na"


@pytest.mark.parametrize(
    ("condition", "due"),
    [
        (TWO_WEEKS, date(2027, 2, 15)),
        ("binnen 10 werkdagen na de publicatie van de capaciteitsraming", date(2027, 2, 15)),
        ("uiterlijk 3 dagen voor publicatie capaciteitsraming", date(2027, 1, 29)),
        ("een maand na publicatie capaciteitsraming", date(2027, 3, 1)),
        ("vóór publicatie capaciteitsraming", date(2027, 1, 31)),
        ("na publicatie capaciteitsraming", None),
    ],
)
def test_the_date_of_a_point_follows_from_the_event(
    session: Session, meeting: Vergadering, raming: Mijlpaal, condition: str, due: date | None
) -> None:
    point = actie(session, meeting, voorwaarde=condition)
    assert (point.mijlpaal_id, point.termijn, point.voorwaarde) == (raming.id, due, condition)


def test_closing_days_of_the_office_count(session: Session, meeting: Vergadering, raming: Mijlpaal) -> None:
    closed = Werkdagen([date(2027, 2, 2)])
    new = acties.NieuweActie("x", voorwaarde="een werkdag na publicatie capaciteitsraming")
    assert raming.id
    assert acties.create(session, STEMPEL, meeting, new, werkdagen=closed).termijn == date(2027, 2, 3)


def test_without_a_date_of_the_event_there_is_the_condition_and_no_date(
    session: Session, meeting: Vergadering
) -> None:
    point = actie(session, meeting, voorwaarde=TWO_WEEKS)
    row = actielijst.one(session, point.id or 0)
    assert (row.termijn, row.voorwaarde, row.is_verwacht) == (None, TWO_WEEKS, True)


# Names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("publicatie van de capaciteitsraming", "Publicatie capaciteitsraming"),
        ("capaciteitsraming publicatie", "publicatie capaciteitsraming"),
        ("besluit coördinator", "Besluit coordinator"),
    ],
)
def test_the_same_words_are_the_same_event(one: str, other: str) -> None:
    assert namen.same(one, other)


@pytest.mark.parametrize(
    ("one", "other", "is_near"),
    [
        ("publicatie raming", "publicatie capaciteitsraming", True),
        ("raming", "publicatie capaciteitsraming", True),
        ("publicatie capaciteitsramnig", "publicatie capaciteitsraming", True),
        ("publicatie kamerbrief", "publicatie capaciteitsraming", False),
        ("publicatie raming 2026", "publicatie raming 2028", False),
        ("verdeelbesluit", "raadsbesluit", False),
    ],
)
def test_what_may_be_meant_is_near(one: str, other: str, is_near: bool) -> None:
    assert namen.near(one, other) is is_near


def test_a_name_that_may_mean_another_is_not_guessed(
    session: Session, meeting: Vergadering, raming: Mijlpaal
) -> None:
    point = actie(session, meeting, voorwaarde="twee weken na publicatie raming")
    assert (point.mijlpaal_id, point.termijn) == (None, None)
    assert mijlpalen.loose(session, ["prt"], limit=5) == [point.id]
    assert mijlpalen.connect(session, STEMPEL, point, raming)
    assert (point.mijlpaal_id, point.termijn) == (raming.id, date(2027, 2, 15))
    assert mijlpalen.loose(session, ["prt"], limit=5) == []


def test_a_name_is_taken_once(session: Session, raming: Mijlpaal) -> None:
    with pytest.raises(UserError, match="Er is al een mijlpaal"):
        mijlpalen.create(session, STEMPEL, "Publicatie van de capaciteitsraming", tafel="prt")
    other = mijlpalen.create(session, STEMPEL, "verdeelbesluit", tafel="prt")
    with pytest.raises(UserError, match="Er is al een mijlpaal"):
        mijlpalen.rename(session, STEMPEL, other, raming.naam)
    assert mijlpalen.rename(session, STEMPEL, raming, "Publicatie van de capaciteitsraming")


# Who sees which


def test_an_event_out_of_a_condition_is_seen_where_that_condition_is(
    session: Session, raming: Mijlpaal
) -> None:
    actie(session, held(session, day(-3), "rrt-gooi"), voorwaarde="na het gesprek met De Vlinder")
    at_home = [row.naam for row in mijlpalen.listing(session, ["rrt-gooi"])]
    assert at_home == ["publicatie capaciteitsraming", "gesprek met De Vlinder"]
    elsewhere = [row.naam for row in mijlpalen.listing(session, ["rrt-nhn", "prt"])]
    assert elsewhere == [raming.naam]


def test_what_is_near_elsewhere_is_not_named(session: Session) -> None:
    actie(session, held(session, day(-3), "rrt-gooi"), voorwaarde="na het gesprek met De Vlinder")
    here = actie(session, held(session, day(-3), "rrt-nhn"), voorwaarde="na het gesprek")
    assert here.mijlpaal_id is not None
    assert mijlpalen.nearly(session, "het gesprek", ["rrt-nhn"]) == []


def test_those_expected_soon_and_those_overdue_are_told(session: Session, raming: Mijlpaal) -> None:
    mijlpalen.create(session, STEMPEL, "verslag", tafel="prt", verwacht=day(-1))
    mijlpalen.create(session, STEMPEL, "wet", tafel="prt", verwacht=day(90))
    mijlpalen.create(session, STEMPEL, "akkoord", tafel="prt", verwacht=day(-9), gebeurd=day(-2))
    found = mijlpalen.coming(session, ["prt"], day(28))
    assert [(row.naam, row.is_overdue(TODAY)) for row in found] == [("verslag", True), (raming.naam, False)]


# Moving one


def test_points_move_with_the_event_and_nobody_put_them_off(
    session: Session, meeting: Vergadering, raming: Mijlpaal
) -> None:
    point = actie(session, meeting, voorwaarde=TWO_WEEKS)
    move(session, raming, date(2027, 3, 1))
    assert (point.termijn, point.uitgesteld) == (date(2027, 3, 15), 0)
    assert wijzigingen.history(session, "actie", point.id or 0)[-1][0].wat == SHIFTED


def test_what_would_shift_is_told_and_nothing_is_written(
    session: Session, meeting: Vergadering, raming: Mijlpaal
) -> None:
    follows = actie(session, meeting, voorwaarde=TWO_WEEKS)
    by_hand = actie(session, meeting, voorwaarde=TWO_WEEKS)
    acties.change(session, STEMPEL, by_hand, termijn=day(3), voorwaarde=None, termijn_tekst=None)
    waits = actie(session, meeting, voorwaarde="na publicatie capaciteitsraming")
    closed = actie(session, meeting, voorwaarde=TWO_WEEKS)
    acties.finish(session, STEMPEL, closed, None)
    planned = mijlpalen.plan(session, raming, date(2027, 3, 1), None)
    assert [(s.actie_id, s.van, s.naar) for s in planned.schuift] == [
        (follows.id, date(2027, 2, 15), date(2027, 3, 15))
    ]
    assert planned.met_de_hand == ((by_hand.id, "prt"),)
    assert planned.wachten == ((waits.id, "prt"),)
    assert (raming.verwacht, follows.termijn) == (FEBRUARY, date(2027, 2, 15))


def test_a_date_that_somebody_set_stays(session: Session, meeting: Vergadering, raming: Mijlpaal) -> None:
    point = actie(session, meeting, voorwaarde=TWO_WEEKS)
    acties.postpone(session, STEMPEL, point, date(2027, 4, 1), None)
    move(session, raming, date(2027, 3, 1))
    assert point.termijn == date(2027, 4, 1)


def test_put_off_without_a_date_leaves_the_condition(
    session: Session, meeting: Vergadering, raming: Mijlpaal
) -> None:
    point = actie(session, meeting, voorwaarde=TWO_WEEKS)
    move(session, raming, None)
    assert (point.termijn, point.voorwaarde) == (None, TWO_WEEKS)
    move(session, raming, date(2027, 5, 3), later=70)
    assert point.termijn == date(2027, 5, 17)


def test_what_happened_counts_and_can_be_taken_back(
    session: Session, meeting: Vergadering, raming: Mijlpaal
) -> None:
    point = actie(session, meeting, voorwaarde=TWO_WEEKS)
    move(session, raming, FEBRUARY, date(2027, 2, 27))
    assert (point.termijn, actielijst.one(session, point.id or 0).is_verwacht) == (date(2027, 3, 13), False)
    move(session, raming, raming.verwacht, None, later=70)
    assert point.termijn == date(2027, 2, 15)


def test_the_seal_changes_with_what_was_shown(
    session: Session, meeting: Vergadering, raming: Mijlpaal
) -> None:
    point = actie(session, meeting, voorwaarde=TWO_WEEKS)
    shown = mijlpalen.plan(session, raming, date(2027, 3, 1), None).zegel
    assert mijlpalen.plan(session, raming, date(2027, 3, 1), None).zegel == shown
    acties.change(session, STEMPEL, point, tekst="iets anders")
    assert mijlpalen.plan(session, raming, date(2027, 3, 1), None).zegel != shown


def test_undo_puts_the_event_and_its_points_back(
    session: Session, meeting: Vergadering, raming: Mijlpaal
) -> None:
    point = actie(session, meeting, voorwaarde=TWO_WEEKS)
    move(session, raming, date(2027, 3, 1))
    after = Stempel(STEMPEL.door, T(90))
    ongedaan.undo(session, after, ongedaan.last_batch(session, after))
    assert (raming.verwacht, point.termijn) == (FEBRUARY, date(2027, 2, 15))


def test_undo_of_a_point_takes_its_event_along_unless_another_uses_it(
    session: Session, meeting: Vergadering
) -> None:
    first = Stempel(STEMPEL.door, T(10))
    point = acties.create(session, first, meeting, acties.NieuweActie("a", voorwaarde="na het raadsbesluit"))
    second = Stempel(STEMPEL.door, T(20))
    acties.create(session, second, meeting, acties.NieuweActie("b", voorwaarde="na het raadsbesluit"))
    after = Stempel(STEMPEL.door, T(30))
    ongedaan.undo(session, after, ongedaan.last_batch(session, after, at=T(10)))
    event = session.get_one(Mijlpaal, point.mijlpaal_id)
    assert (point.status, event.gewist_op) == ("gewist", None)
    third = Stempel(STEMPEL.door, T(40))
    ongedaan.undo(session, third, ongedaan.last_batch(session, third, at=T(20)))
    assert session.get_one(Actie, point.id).status == "gewist"
    new = mijlpalen.hang(session, Stempel("U0ANDER", T(50)), "na het raadsbesluit", "rrt-gooi")
    assert (new.mijlpaal_id, event.gewist_op) == (event.id, None)


def test_undo_leaves_an_event_that_somebody_else_uses(session: Session, meeting: Vergadering) -> None:
    maker = Stempel("U0MAKER001", T(10))
    event = mijlpalen.create(session, maker, "raadsbesluit", tafel="prt")
    actie(session, meeting, voorwaarde="een week na het raadsbesluit")
    after = Stempel(maker.door, T(30))
    with pytest.raises(UserError):
        ongedaan.undo(session, after, ongedaan.last_batch(session, after))
    assert event.gewist_op is None


def test_a_used_event_is_not_wiped_and_a_slip_is(
    session: Session, meeting: Vergadering, raming: Mijlpaal
) -> None:
    point = actie(session, meeting, voorwaarde=TWO_WEEKS)
    with pytest.raises(UserError, match="hangen of hingen"):
        mijlpalen.wipe(session, STEMPEL, raming)
    acties.wipe(session, STEMPEL, point)
    mijlpalen.wipe(session, STEMPEL, raming)
    assert mijlpalen.listing(session, ["prt"]) == []
    again = mijlpalen.create(session, STEMPEL, raming.naam, tafel="prt")
    assert (again.id, again.gewist_op) == (raming.id, None)
