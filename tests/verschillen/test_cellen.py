"""What a chair types into the cells in their own way is read as it is meant, or told."""

from __future__ import annotations

import pytest
from docx.document import Document
from sqlmodel import Session

from bot import aanwezigheid, personen
from bot.config import Config
from bot.models import Vergadering
from bot.texts import uitvoer as texts
from bot.texts import voorstel as voorstel_texts
from tests.builders import STEMPEL
from tests.verschillen.conftest import TABLES, Edit, cell, edited, held_against, told, with_row

WHO, DUE, STATE, PRESENCE = 3, 4, 5, 4


@pytest.mark.parametrize(
    ("words", "status"),
    [
        *(("Aanwezig", None), ("aanwezig tot 10:30", None), ("online", None)),
        *(("aanwezig, niet bij punt 4", None), ("aanwezig: nee", "afwezig")),
        *(("afgemeld", "afwezig"), ("Afwezig met kennisgeving", "afwezig"), ("niet aanwezig", "afwezig")),
    ],
)
def test_who_was_there_is_understood_in_other_words(
    session: Session, config: Config, meeting: Vergadering, concept: bytes, words: str, status: str | None
) -> None:
    back = held_against(
        session, config, edited(concept, cell("deelnemers", "dhr. Wienstra", PRESENCE, words))
    )
    assert [each[3] for each in told(back)] == ([{"status": ("aanwezig", status)}] if status else [])
    assert back.voorstel.waarschuwingen == ()


def test_of_who_was_there_it_is_told_when_it_is_not_understood(
    session: Session, config: Config, meeting: Vergadering, concept: bytes
) -> None:
    back = held_against(session, config, edited(concept, cell("deelnemers", "dhr. Wienstra", PRESENCE, "?")))
    assert [w.tekst for w in back.voorstel.waarschuwingen] == [texts.no_presence("dhr. Wienstra", "?")]


@pytest.mark.parametrize(
    ("words", "status"),
    [("klaar", "afgerond"), ("Gereed", "afgerond"), ("bezig", "loopt"), ("vervalt", "vervallen")],
)
def test_how_a_point_stands_is_understood_in_other_words(
    session: Session, config: Config, meeting: Vergadering, concept: bytes, words: str, status: str
) -> None:
    back = held_against(session, config, edited(concept, cell("acties", "A1", STATE, words)))
    assert [each[3] for each in told(back)] == [{"status": ("open", status)}]


@pytest.mark.parametrize("point", ["A1", "A6"])
def test_of_a_state_that_is_not_understood_no_reason_is_taken(
    session: Session, config: Config, meeting: Vergadering, concept: bytes, point: str
) -> None:
    back = held_against(session, config, edited(concept, cell("acties", point, STATE, "Ooit: bij leven")))
    assert told(back) == []
    assert [w.tekst for w in back.voorstel.waarschuwingen] == [texts.no_state(point, "Ooit: bij leven")]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("COA\nWienstra", None),
        ("COA\nWienstra\nAenM", ("COA", "Wienstra", "AenM")),
        ("COA,\nAenM", ("COA", "AenM")),
        ("COA en\nAenM", ("COA", "AenM")),
        ("Wienstra\n(Haarlem)", ("Wienstra",)),
    ],
)
def test_names_below_each_other_are_several(
    session: Session,
    config: Config,
    meeting: Vergadering,
    concept: bytes,
    typed: str,
    names: tuple[str, ...] | None,
) -> None:
    back = held_against(session, config, edited(concept, cell("acties", "A1", WHO, typed)))
    assert [each[3] for each in told(back)] == (
        [{"eigenaars": (("COA", "Wienstra"), names)}] if names else []
    )


def test_columns_in_another_order_are_known_by_their_names(
    session: Session, config: Config, meeting: Vergadering, concept: bytes
) -> None:
    def swap(document: Document) -> None:
        for row in document.tables[TABLES["acties"]].rows:
            who, due = row.cells[WHO]._tc, row.cells[DUE]._tc
            due.addnext(who)

    back = held_against(session, config, edited(concept, swap))
    assert told(back) == []
    assert back.voorstel.waarschuwingen == ()


def test_an_owner_by_initial_is_told_with_who_it_may_be(
    session: Session, config: Config, meeting: Vergadering, concept: bytes
) -> None:
    listed = cell("deelnemers", "dhr. Wienstra", 1, "dhr. Joris Wienstra")
    back = held_against(session, config, edited(concept, listed, cell("acties", "A1", WHO, "J. Wienstra")))
    assert back.letop == (voorstel_texts.unknown_owner("J. Wienstra", ["Joris Wienstra"]),)


@pytest.mark.parametrize(("table", "number", "column"), [("acties", "A1", 2), ("besluiten", "B1", 1)])
def test_a_text_that_was_wiped_stays_and_that_is_told(
    session: Session,
    config: Config,
    meeting: Vergadering,
    concept: bytes,
    table: str,
    number: str,
    column: int,
) -> None:
    back = held_against(session, config, edited(concept, cell(table, number, column, "")))
    assert told(back) == []
    assert texts.no_text(number) in [w.tekst for w in back.voorstel.waarschuwingen]


def test_a_row_without_number_and_text_is_no_point_and_that_is_told(
    session: Session, config: Config, meeting: Vergadering, concept: bytes
) -> None:
    row = with_row("acties", ("", "Actiepunt", "", "COA", "geen", "Open"))
    back = held_against(session, config, edited(concept, row))
    assert told(back) == []
    assert [w.tekst for w in back.voorstel.waarschuwingen] == [texts.no_text("")]


@pytest.mark.parametrize(
    "row", [cell("acties", "A5", WHO, "mw. Duin"), with_row("acties", ("", "", "Bellen", "Duin", "", ""))]
)
def test_the_surname_of_one_who_was_there_is_theirs(
    session: Session, config: Config, meeting: Vergadering, concept: bytes, row: Edit
) -> None:
    who = personen.ensure(session, STEMPEL, "Saskia Duin", aanhef="mw.")
    aanwezigheid.note(
        session, STEMPEL, meeting, who, "aanwezig", delegatie="COA", regio=None, organisatie="COA"
    )
    back = held_against(session, config, edited(concept, row))
    (owners,) = (
        each.gelezen.velden["eigenaars"]
        for each in back.verschillen
        if each.stuk.soort == "actie" and each.gelezen
    )
    assert owners == ("Saskia Duin",)
    assert back.letop == ()
