"""Minutes that were put right: what the register has otherwise is told, and nothing is changed by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from sqlmodel import Session, select

from bot import acties, verslagen
from bot.config import Config
from bot.models import Actie
from bot.verslag.lezen import read
from bot.verslagen import Uitkomst
from tests.bestanden import digest
from tests.builders import STEMPEL

REFERENCE = "RRT-GOOI-2026-12-09"
HEAD = "# Verslag RRT Gooi 9 december 2026\nAanwezig: dhr. J. Alkema (Huizen), mw. Bakker (COA)\n\n"
LIST = f"{HEAD}## Actielijst\n| nr | actie | wie | wanneer | status |\n|---|---|---|---|---|\n"
KEYS = "| 1 | Sleutels ophalen | Alkema | 9 januari 2027 | open |\n"

Import = Callable[[str], Uitkomst]


@pytest.fixture
def import_of(session: Session, config: Config) -> Import:
    def store(text: str) -> Uitkomst:
        return verslagen.store(
            session, STEMPEL, config, read(text, config), bestand="verslag.md", sha256=digest(text)
        )

    return store


def told(uitkomst: Uitkomst) -> list[str]:
    return [line for line in uitkomst.overgeslagen if line.startswith(REFERENCE)]


def points(session: Session) -> list[tuple[str, date | None]]:
    return [(point.tekst, point.termijn) for point in session.exec(select(Actie)).all()]


@pytest.mark.parametrize(
    ("row", "there", "said", "command"),
    [
        (
            KEYS.replace("| 9 jan", "| 16 jan"),
            "termijn za 9 januari 2027",
            "termijn za 16 januari 2027",
            "/actie wijzig {}/A1 termijn za 16 januari 2027",
        ),
        (KEYS.replace("Alkema", "Bakker"), "wie J. Alkema", "wie Bakker", "/actie wijzig {}/A1 wie Bakker"),
        (KEYS.replace("Alkema", "Otter"), "wie J. Alkema", "wie Otter", "/actie wijzig {}/A1 wie Otter"),
        (KEYS.replace("open", "gereed"), "status Open", "status Afgerond", "/actie klaar {}/A1"),
        (
            KEYS.replace("open", "vervallen"),
            "status Open",
            "status Vervallen",
            "/actie vervalt {}/A1 volgens het verslag",
        ),
        (
            KEYS.replace("open", "vervalt: gebeurt al elders"),
            "status Open",
            "status Vervallen",
            "/actie vervalt {}/A1 gebeurt al elders",
        ),
    ],
)
def test_what_a_row_says_otherwise_is_told_and_the_register_stays(
    session: Session, import_of: Import, row: str, there: str, said: str, command: str
) -> None:
    import_of(LIST + KEYS)
    before = points(session)
    [line] = told(import_of(LIST + row))
    assert f"In het register: {there}. In dit verslag: {said}." in line
    assert f"`{command.format(REFERENCE)}`" in line
    assert points(session) == before


@pytest.mark.parametrize(
    "row",
    [
        KEYS,
        KEYS.replace("9 januari 2027", "9-1-2027"),
        KEYS.replace("Alkema", "J. Alkema"),
        KEYS.replace("Alkema", "dhr. Alkema (Huizen)"),
        KEYS.replace("9 januari 2027", ""),
    ],
)
def test_what_is_written_otherwise_or_left_out_is_nothing_else(
    session: Session, import_of: Import, row: str
) -> None:
    import_of(LIST + KEYS)
    assert told(import_of(f"{LIST}{row}\n")) == []
    assert len(points(session)) == 1


def test_of_two_rows_of_the_same_words_the_one_that_is_other_is_told(import_of: Import) -> None:
    other = KEYS.replace("Alkema", "Bakker").replace("| 1", "| 2")
    import_of(LIST + KEYS + other)
    [line] = told(import_of(LIST + KEYS.replace("9 jan", "16 jan") + other))
    assert line.startswith(f"{REFERENCE}/A1 ")
    [line] = told(import_of(LIST + other.replace("9 jan", "16 jan") + KEYS))
    assert line.startswith(f"{REFERENCE}/A2 ")


def test_a_sentence_in_which_somebody_else_does_it_is_that_point(session: Session, import_of: Import) -> None:
    import_of(f"{HEAD}## Opvang\nActie: Alkema stuurt het plan rond.\n")
    [line] = told(import_of(f"{HEAD}## Opvang\nActie: Bakker stuurt het plan rond.\n"))
    assert f"`/actie wijzig {REFERENCE}/A1 wie Bakker tekst Bakker stuurt het plan rond`" in line
    assert len(points(session)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Bakker stuurt de cijfers rond.",
        "Bakker stuurt het plan op.",
        "Bakker belt.",
    ],
)
def test_what_somebody_else_does_beside_it_is_another_point(
    session: Session, import_of: Import, sentence: str
) -> None:
    text = f"{HEAD}## Opvang\nActie: Alkema stuurt het plan rond.\n\nActie: Alkema belt.\n"
    import_of(text)
    assert told(import_of(f"{text}\nActie: {sentence}\n")) == []
    assert len(points(session)) == 3


def test_a_day_that_was_put_off_since_is_told_as_such(session: Session, import_of: Import) -> None:
    import_of(LIST + KEYS)
    [point] = session.exec(select(Actie)).all()
    acties.change(session, STEMPEL, point, termijn=date(2027, 2, 1))
    [line] = told(import_of(f"{LIST}{KEYS}\n"))
    assert "termijn ma 1 februari 2027. In dit verslag: termijn za 9 januari 2027." in line
    assert "Die termijn is in het register later veranderd." in line


def test_a_point_in_other_words_is_a_new_one_and_the_old_one_is_named(
    session: Session, import_of: Import
) -> None:
    import_of(LIST + KEYS)
    [line] = [
        each
        for each in import_of(LIST + KEYS.replace("Sleutels", "Passen")).overgeslagen
        if "niet in dit verslag" in each
    ]
    assert line == "Wel in het register, niet in dit verslag: A1 ‘Sleutels ophalen’. Dat blijft staan."
    assert [tekst for tekst, _ in points(session)] == ["Sleutels ophalen", "Passen ophalen"]


def test_minutes_read_again_tell_once_more_what_is_other(session: Session, import_of: Import) -> None:
    import_of(LIST + KEYS)
    put_right = LIST + KEYS.replace("| 9 jan", "| 16 jan")
    first = told(import_of(put_right))
    again = import_of(put_right)
    assert again.bekend
    assert told(again) == first != []
    [point] = session.exec(select(Actie)).all()
    acties.change(session, STEMPEL, point, termijn=date(2027, 1, 16))
    assert told(import_of(put_right)) == []


@pytest.mark.parametrize(
    ("cell", "reden"),
    [
        ("vervallen", "volgens het verslag"),
        ("Is vervallen.", "volgens het verslag"),
        ("vervalt", "volgens het verslag"),
        ("komt te vervallen, want de brug blijft", "want de brug blijft"),
        ("Vervallen (dubbel met 4)", "dubbel met 4"),
    ],
)
def test_a_point_that_was_dropped_is_kept_as_dropped(
    session: Session, import_of: Import, cell: str, reden: str
) -> None:
    import_of(LIST + KEYS.replace("open", cell))
    [point] = session.exec(select(Actie)).all()
    assert (point.status, point.reden) == ("vervallen", reden)


@pytest.mark.parametrize("cell", ["open", "loopt", "deels vervallen", "niet vervallen", "vervaldatum volgt"])
def test_a_point_that_was_not_dropped_is_open(session: Session, import_of: Import, cell: str) -> None:
    import_of(LIST + KEYS.replace("open", cell))
    [point] = session.exec(select(Actie)).all()
    assert (point.status, point.reden) == ("open", None)


MINUTES = f"{HEAD}## Opening\nDe brug is weer open.\n\n## Actielijst\n{LIST.partition('Actielijst')[2]}{KEYS}"
MORE = (
    "| 2 | Raadsbrief opstellen | Bakker | 20 januari 2027 | open |\n"
    "| 3 | Kamers tellen | Bakker | 21 januari 2027 | open |\n"
)


def test_minutes_of_which_only_the_day_is_other_tell_that_all_of_it_comes_twice(import_of: Import) -> None:
    import_of(MINUTES + MORE)
    again = import_of((MINUTES + MORE).replace("9 december", "2 december"))
    assert [line for line in again.overgeslagen if f"woordelijk al bij {REFERENCE}" in line]


def test_new_minutes_with_the_list_of_before_tell_no_such_thing(import_of: Import) -> None:
    import_of(MINUTES + MORE)
    new = (MINUTES + MORE).replace("9 december", "2 december")
    new = new.replace("De brug is weer open.", "De brug is dicht.\n\nActie: Bakker belt de aannemer.")
    assert new.count("aannemer") == 1
    assert not [line for line in import_of(new).overgeslagen if "woordelijk" in line]
