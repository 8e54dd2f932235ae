"""A deadline that hangs on a mijlpaal, wherever points go: minutes, other tafels, files; and forgotten."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from bot import (
    actielijst,
    acties,
    bewaartermijnen,
    csvlijst,
    doorgeleiding,
    mijlpalen,
    personen,
    persoonsgegevens,
    verslagen,
    vooruitblik,
)
from bot.config import Bewaartermijn, Bewaren, Config
from bot.doorgeleiding import Anders, Bestemming
from bot.models import Actie, Mijlpaal, Persoon, Vergadering
from bot.verslag.lezen import read
from bot.wijzigingen import Stempel
from tests.bestanden import digest
from tests.builders import STEMPEL, actie, held, persoon, planned
from tests.time_helpers import T0, TODAY, T, day

MINUTES = Path(__file__).resolve().parents[2] / "docs" / "voorbeeldverslag.txt"
CONDITION = "twee weken na vaststelling regioplan"


@pytest.fixture
def meeting(session: Session) -> Vergadering:
    return held(session, day(-7))


@pytest.fixture
def event(session: Session) -> Mijlpaal:
    return mijlpalen.create(
        session, STEMPEL, "vaststelling regioplan", tafel="prt", gedeeld=True, verwacht=date(2027, 2, 1)
    )


def move(session: Session, event: Mijlpaal, to: date) -> None:
    mijlpalen.carry_out(session, Stempel("U0SECR0001", T(60)), mijlpalen.plan(session, event, to, None))


def test_a_point_in_minutes_gets_the_day_of_what_it_waits_for(
    session: Session, config: Config, event: Mijlpaal
) -> None:
    text = MINUTES.read_text(encoding="utf-8").replace("Na vaststelling", "Twee weken na vaststelling")
    verslagen.store(session, STEMPEL, config, read(text, config), bestand="v.txt", sha256=digest(text))
    (point,) = session.exec(select(Actie).where(Actie.voorwaarde == CONDITION)).all()
    assert (point.mijlpaal_id, point.termijn) == (event.id, date(2027, 2, 15))


def test_a_point_that_was_passed_on_moves_too(
    session: Session, meeting: Vergadering, event: Mijlpaal
) -> None:
    point = actie(session, meeting, voorwaarde=CONDITION)
    to = [Bestemming("rrt-gooi", "gooi", None)]
    ((child,), _) = doorgeleiding.pass_on(session, STEMPEL, point, to, TODAY, Anders())
    move(session, event, date(2027, 3, 1))
    assert child.termijn == point.termijn == date(2027, 3, 15)


def test_a_list_as_a_file_has_the_day_and_the_condition(
    session: Session, config: Config, meeting: Vergadering, event: Mijlpaal
) -> None:
    point = actie(session, meeting, voorwaarde=CONDITION)
    made = csvlijst.acties([actielijst.one(session, point.id or 0)], config).decode("utf-8-sig")
    assert event.verwacht
    assert f";2027-02-15;;{CONDITION};" in made


def test_a_point_that_moved_is_late_when_its_new_day_passed(
    session: Session, meeting: Vergadering, event: Mijlpaal
) -> None:
    point = actie(session, meeting, voorwaarde=CONDITION)
    move(session, event, day(-20))
    assert actielijst.one(session, point.id or 0).is_overdue(TODAY)


def test_the_vooruitblik_tells_what_is_expected_and_what_is_overdue(
    session: Session, config: Config, event: Mijlpaal
) -> None:
    overdue = mijlpalen.create(session, STEMPEL, "kamerbrief", tafel="prt", verwacht=day(-1))
    coming = planned(session, config, day(5))
    found = vooruitblik.gather(session, coming, TODAY).mijlpalen
    assert [row.id for row in found] == [overdue.id, event.id]


def test_a_date_in_words_that_is_no_condition_any_more_lets_go(
    session: Session, meeting: Vergadering, event: Mijlpaal
) -> None:
    point = actie(session, meeting, voorwaarde=CONDITION)
    acties.change(session, STEMPEL, point, termijn=None, termijn_tekst=None, voorwaarde=None)
    assert event.id
    assert (point.mijlpaal_id, point.afstand, point.termijn) == (None, None, None)


def test_somebody_who_is_forgotten_is_in_no_name(session: Session, meeting: Vergadering) -> None:
    who = persoon(session, "Kwikstaart-Boom")
    actie(session, meeting, voorwaarde="na gesprek met Kwikstaart-Boom")
    person = session.get_one(Persoon, who.id)
    assert "mijlpaal" in {found.tabel for found in persoonsgegevens.of(session, person)}
    persoonsgegevens.forget(session, STEMPEL, person)
    assert personen.find(session, "Kwikstaart-Boom") == []
    assert all("Kwikstaart" not in row.naam for row in session.exec(select(Mijlpaal)).all())


@pytest.mark.parametrize(("date_known", "stays"), [(False, False), (True, True)])
def test_what_came_of_a_wiped_condition_is_forgotten_with_it(
    session: Session, config: Config, meeting: Vergadering, date_known: bool, stays: bool
) -> None:
    point = actie(session, meeting, voorwaarde="na gesprek met De Vlinder")
    event = session.get_one(Mijlpaal, point.mijlpaal_id)
    if date_known:
        move(session, event, day(9))
    acties.wipe(session, STEMPEL, point)
    month = Bewaren(gewist=Bewaartermijn(aantal=30, eenheid="dagen"))
    after = Stempel("bot", T0 + timedelta(days=40))
    bewaartermijnen.apply(session, after, config.model_copy(update={"bewaren": month}))
    assert ("De Vlinder" in event.naam) is stays
    assert point.mijlpaal_id is None
