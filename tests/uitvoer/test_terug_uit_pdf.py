"""Our own PDF has lines alone: which are headings, a name over two lines, a sign that no font has."""

from __future__ import annotations

import pytest
from sqlmodel import Session

from bot.config import Config
from tests.uitvoer.test_heen_en_terug import as_pdf, there_and_back
from tests.uitvoer.verzonnen import Plek, Verzonnen

NUMBERED = (
    ("2a", "2b", "3", "4", "5", "6", "7"),
    (None, "1", "2", "3", "4", "5", "6"),  # the first had none
    (None, "2.1", "2.2", "3", "3a", "4", "5"),
    ("A", "B", "C", "D", "E", "F", "G"),
)


@pytest.mark.parametrize("nummers", NUMBERED)
@pytest.mark.parametrize("has_note", [True, False])
def test_an_agenda_with_numbers_of_its_own_comes_back_from_pdf(
    session: Session, config: Config, nummers: tuple[str | None, ...], has_note: bool
) -> None:
    agenda = tuple(f"Onderwerp {letter}" for letter in "abcdefg")
    notes = ((place, "Er is krapte, en zo blijft het.") for place in range(1, len(agenda) + 1))
    register = Verzonnen(agenda=agenda, nummers=nummers, notities=tuple(notes) if has_note else ())
    before, after = there_and_back(session, config, register, as_pdf)
    assert after["agenda"] == before["agenda"]
    assert after["notities"] == before["notities"]


def test_a_long_name_and_a_sign_without_a_shape_come_back_from_pdf(session: Session, config: Config) -> None:
    register = Verzonnen(
        plekken=(Plek("Overige deelnemers", "Jan-Willem de Zéeuw Ångström", None, "VluchtelingenWerk"),),
        agenda=("Opening",),
        nummers=(None,),
        notities=((1, "De stemming is goed 😀."),),
    )
    before, after = there_and_back(session, config, register, as_pdf)
    assert after == before
