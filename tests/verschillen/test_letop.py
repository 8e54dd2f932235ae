"""What to look at in a draft that came back is said with it: who is nobody yet, which day cannot be."""

from __future__ import annotations

from datetime import date

import pytest
from sqlmodel import Session

from bot.config import Config
from bot.models import Vergadering
from bot.texts import verschillen as texts
from bot.texts import voorstel as voorstel_texts
from bot.verschillen import voorleggen
from tests.verschillen.conftest import cell, edited, held_against, with_row
from tests.verschillen.test_voorleggen import asked

WHO, DUE = 3, 4


def test_an_owner_whom_nobody_knows_is_told_with_the_differences(
    session: Session, config: Config, meeting: Vergadering, concept: bytes
) -> None:
    row, _ = asked(session, config, meeting, edited(concept, cell("acties", "A1", WHO, "Pieterse")))
    said = voorstel_texts.unknown_owner("Pieterse")
    assert said in voorleggen.screen(session, config, row).waarschuwingen


def test_of_a_new_point_too_and_once(
    session: Session, config: Config, meeting: Vergadering, concept: bytes
) -> None:
    new = with_row("acties", ("", "Actiepunt", "Brief sturen", "Pieterse", "geen", "Open"))
    back = edited(concept, cell("acties", "A1", WHO, "Pieterse"), new)
    assert held_against(session, config, back).letop == (voorstel_texts.unknown_owner("Pieterse"),)


def test_of_what_the_register_says_too_nothing_is_told(
    session: Session, config: Config, meeting: Vergadering, concept: bytes
) -> None:
    assert held_against(session, config, concept).letop == ()
    assert held_against(session, config, edited(concept, cell("acties", "A1", WHO, "COA"))).letop == ()


@pytest.mark.parametrize(
    ("words", "meant"),
    {"31 februari 2026": None, "ma 10 maart 2026": date(2026, 3, 10)}.items(),
)
def test_a_day_that_cannot_be_is_told_with_its_point(
    session: Session, config: Config, meeting: Vergadering, concept: bytes, words: str, meant: date | None
) -> None:
    back = held_against(session, config, edited(concept, cell("acties", "A1", DUE, words)))
    assert back.letop == (texts.no_day("A1", words, meant),)


def test_words_that_are_no_day_are_no_mistake(
    session: Session, config: Config, meeting: Vergadering, concept: bytes
) -> None:
    back = held_against(session, config, edited(concept, cell("acties", "A1", DUE, "zo snel mogelijk")))
    assert back.letop == ()
