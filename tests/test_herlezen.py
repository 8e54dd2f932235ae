"""Minutes whose import was undone: read again as they were, put right, elsewhere; what was wiped stays so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlmodel import Session, col, select

from bot import acties, besluiten, eigenaars, ongedaan, verslagen, wijzigingen
from bot.config import Config
from bot.models import Actie, Besluit, Notitie, Verslag
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie as Gelezen
from bot.verslag.voorstel import Voorstel
from bot.verslagen import Uitkomst
from bot.wijzigingen import Stempel
from tests.bestanden import digest
from tests.builders import STEMPEL

VERSLAG = """Verslag RRT Gooi en Vechtstreek
Datum: 5 maart 2026
Aanwezig: Anna Visser (Huizen), Tim Bos (COA)

## 1. Opening
Besluit: de agenda blijft zoals hij is.

## Actielijst

| Nr | Actie | Wie | Wanneer |
|---|---|---|---|
| A1 | Ramingen opvragen | Tim Bos | 1 april 2026 |
| A2 | Brief schrijven | Anna Visser | 12 april 2026 |
"""


def later(minutes: int) -> Stempel:
    return replace(STEMPEL, op=STEMPEL.op + timedelta(minutes=minutes))


@pytest.fixture
def voorstel(config: Config) -> Voorstel:
    return read(VERSLAG, config)


@pytest.fixture
def stored(session: Session, config: Config, voorstel: Voorstel) -> Uitkomst:
    return store(session, config, voorstel)


def store(
    session: Session, config: Config, voorstel: Voorstel, inhoud: str = VERSLAG, stempel: Stempel = STEMPEL
) -> Uitkomst:
    return verslagen.store(session, stempel, config, voorstel, bestand="v.md", sha256=digest(inhoud))


def undo(session: Session, stempel: Stempel) -> list[ongedaan.Hersteld]:
    return ongedaan.undo(session, stempel, ongedaan.last_batch(session, stempel))


def visible(session: Session) -> list[str]:
    points = session.exec(select(Actie).where(Actie.status != "gewist").order_by(col(Actie.nummer))).all()
    decisions = session.exec(select(Besluit).where(Besluit.status != "gewist")).all()
    return [*(f"A{p.nummer} {p.tekst}" for p in points), *(f"B{d.nummer} {d.tekst}" for d in decisions)]


def assert_whole(session: Session) -> None:
    assert wijzigingen.broken_links(session) == []
    assert wijzigingen.strayed(session) == []


@pytest.mark.usefixtures("stored")
def test_all_of_it_comes_back_with_its_own_numbers(
    session: Session, config: Config, voorstel: Voorstel
) -> None:
    before = visible(session)
    assert len(before) == 3
    undo(session, later(1))
    assert visible(session) == []
    again = store(session, config, voorstel, stempel=later(2))
    assert (again.bekend, visible(session)) == (False, before)
    assert store(session, config, voorstel, stempel=later(3)).bekend
    assert session.exec(select(Verslag)).one().gelezen_op == later(2).op
    assert_whole(session)


@pytest.mark.usefixtures("stored")
def test_it_can_be_undone_and_read_again_as_often_as_one_likes(
    session: Session, config: Config, voorstel: Voorstel
) -> None:
    before = visible(session)
    for round_ in (1, 2, 3):
        gone = undo(session, later(2 * round_ - 1))
        assert gone
        assert all(one.is_gone for one in gone)
        assert visible(session) == []
        store(session, config, voorstel, stempel=later(2 * round_))
        assert visible(session) == before
    assert_whole(session)


@pytest.mark.usefixtures("stored")
def test_a_file_that_was_put_right_brings_what_it_says_now(session: Session, config: Config) -> None:
    undo(session, later(1))
    right = VERSLAG.replace(
        "Brief schrijven | Anna Visser | 12 april", "Brief versturen | Tim Bos | 20 april"
    )
    again = store(session, config, read(right, config), right, later(2))
    assert again.overgeslagen == []
    assert visible(session)[:2] == ["A1 Ramingen opvragen", "A2 Brief versturen"]
    point = session.exec(select(Actie).where(Actie.nummer == 2)).one()
    assert (point.termijn, point.uitgesteld, point.status) == (date(2026, 4, 20), 0, "open")
    assert eigenaars.names(session, [point.id or 0]) == {point.id: ("Tim Bos",)}
    assert_whole(session)


@pytest.mark.usefixtures("stored")
def test_what_was_confirmed_in_other_words_is_what_is_written(
    session: Session, config: Config, voorstel: Voorstel
) -> None:
    undo(session, later(1))
    first, *others = voorstel.acties
    store(
        session, config, replace(voorstel, acties=(replace(first, tekst="Anders"), *others)), stempel=later(2)
    )
    assert visible(session)[0] == "A1 Anders"


def test_two_points_with_the_same_sentence_both_come_back(session: Session, config: Config) -> None:
    voorstel = read(VERSLAG, config)
    same = [
        replace(one, nummer=None, nummer_voorstel=None, citaat="cijfers aanleveren")
        for one in voorstel.acties
    ]
    twice: tuple[Gelezen, ...] = tuple(replace(one, tekst="cijfers aanleveren") for one in same)
    store(session, config, replace(voorstel, acties=twice))
    before = visible(session)
    undo(session, later(1))
    store(session, config, replace(voorstel, acties=twice), stempel=later(2))
    assert visible(session) == before


def test_undone_minutes_can_be_read_at_another_tafel(
    session: Session, config: Config, voorstel: Voorstel, stored: Uitkomst
) -> None:
    undo(session, later(1))
    elsewhere = replace(voorstel, vergadering=replace(voorstel.vergadering, tafel="prt"))
    again = store(session, config, elsewhere, stempel=later(2))
    assert again.vergadering.tafel == "prt"
    homes = {point.vergadering_id for point in session.exec(select(Actie).where(Actie.status == "open"))}
    assert homes == {again.vergadering.id}
    assert homes != {stored.vergadering.id}


@pytest.mark.usefixtures("stored")
def test_what_somebody_wiped_by_hand_stays_away(session: Session, config: Config, voorstel: Voorstel) -> None:
    point = session.exec(select(Actie).where(Actie.nummer == 2)).one()
    acties.wipe(session, later(1), point)
    undo(session, later(1))  # of the wiping
    acties.wipe(session, later(2), point)
    store(session, config, voorstel, "een andere versie", later(3))
    assert "A2 Brief schrijven" not in visible(session)


@pytest.mark.usefixtures("stored")
def test_what_was_wiped_by_hand_before_the_undo_stays_away_and_the_rest_comes_back(
    session: Session, config: Config, voorstel: Voorstel
) -> None:
    acties.wipe(session, later(1), session.exec(select(Actie).where(Actie.nummer == 2)).one())
    ongedaan.undo(session, later(2), ongedaan.last_batch(session, later(2), at=STEMPEL.op))
    assert visible(session) == []
    again = store(session, config, voorstel, stempel=later(3))
    assert (again.bekend, again.referenties) == (False, ["A1", "B1"])
    assert [line.split()[0] for line in visible(session)] == ["A1", "B1"]


@pytest.mark.usefixtures("stored")
def test_minutes_of_which_everything_was_wiped_by_hand_are_read_already(
    session: Session, config: Config, voorstel: Voorstel
) -> None:
    for point in session.exec(select(Actie)).all():
        acties.wipe(session, later(1), point)
    for row in session.exec(select(Besluit)).all():
        besluiten.withdraw(session, later(1), row, "vergissing")
    assert store(session, config, voorstel, stempel=later(2)).bekend


@pytest.mark.usefixtures("stored")
def test_a_note_comes_back_too(session: Session, config: Config, voorstel: Voorstel) -> None:
    notes = [note.tekst for note in session.exec(select(Notitie)).all()]
    undo(session, later(1))
    store(session, config, voorstel, stempel=later(2))
    shown = session.exec(select(Notitie).where(col(Notitie.gewist_op).is_(None))).all()
    assert [note.tekst for note in shown] == notes
