"""The action list that comes back: where a point is about stands in it, and is compared."""

from __future__ import annotations

import pytest
from docx.document import Document
from sqlmodel import Session, select

from bot.config import Config
from bot.models import Actie, Vergadering
from bot.texts import uitvoer as texts
from bot.uitvoer import maken, verzamelen
from bot.uitvoer.opzet import Gemaakt
from tests.time_helpers import T0, TODAY
from tests.verschillen.conftest import edited, held_against, read_back, told

REGION = texts.LONE_ACTIONS_HEAD.index(texts.REGION)


@pytest.fixture
def lijst(session: Session, config: Config, meeting: Vergadering) -> bytes:
    return made(session, config, meeting)


def made(session: Session, config: Config, meeting: Vergadering) -> bytes:
    found = verzamelen.gather(session, meeting, TODAY)
    [file] = maken.make("actielijst", ["docx"], found, Gemaakt(config, T0))
    return file.inhoud


def filled(lijst: bytes, number: str, regio: str, gemeente: str) -> bytes:
    def edit(document: Document) -> None:
        row = next(row for row in document.tables[0].rows if row.cells[0].text == number)
        row.cells[REGION].text, row.cells[REGION + 1].text = regio, gemeente

    return edited(lijst, edit)


@pytest.mark.parametrize(
    ("number", "regio", "gemeente", "changes"),
    [
        ("A1", "gooi", "–", {"regio": (None, "Gooi en Vechtstreek")}),
        ("A1", "", "velsen", {"regio": (None, "Kennemerland"), "gemeente": (None, "Velsen")}),
        ("A1", "Velsen", "", {"regio": (None, "Kennemerland"), "gemeente": (None, "Velsen")}),
        ("A2", "", "", {"regio": ("Kennemerland", None), "gemeente": ("Haarlem", None)}),
    ],
)
def test_a_region_or_gemeente_filled_in_is_read(
    session: Session, config: Config, lijst: bytes, number: str, regio: str, gemeente: str, changes: object
) -> None:
    found = told(held_against(session, config, filled(lijst, number, regio, gemeente)))
    assert found == [("gewijzigd", "actie", int(number[1:]), changes)]


def test_a_region_that_nobody_knows_is_told_and_takes_nothing_away(
    session: Session, config: Config, lijst: bytes
) -> None:
    wrong = filled(lijst, "A2", "Utrecht", "")
    [warning] = read_back(wrong, config).waarschuwingen
    assert "Utrecht" in warning.tekst
    assert told(held_against(session, config, wrong)) == []


def test_an_answered_question_that_was_dropped_keeps_its_answer(
    session: Session, config: Config, meeting: Vergadering
) -> None:
    """Behind its state stands why it was dropped."""
    question = session.exec(select(Actie).where(Actie.nummer == 2)).one()
    question.status, question.reden = "vervallen", "gaat online"
    session.add(question)
    session.flush()
    assert question.antwoord
    assert told(held_against(session, config, made(session, config, meeting))) == []


def test_a_state_that_is_not_understood_takes_no_answer_away(
    session: Session, config: Config, lijst: bytes
) -> None:
    def edit(document: Document) -> None:
        row = next(row for row in document.tables[0].rows if row.cells[0].text == "A2")
        row.cells[-1].text = "Bijna klaar"

    wrong = edited(lijst, edit)
    assert [warning.tekst for warning in read_back(wrong, config).waarschuwingen] == [
        texts.no_state("A2", "Bijna klaar")
    ]
    assert told(held_against(session, config, wrong)) == []
