"""Paragraphs with tabs are rows: what stands in the same place of each is one column."""

from __future__ import annotations

import io
from datetime import date

import pytest

from bot.config import Config
from bot.verslag.documenten import docx
from bot.verslag.documenten.tabkolommen import in_line
from bot.verslag.lezen import read

_KOP = ("Verslag Kade 23 januari 2026", "Aanwezig: Iris Prent, Kees Blok, Noor Vis", "De zaal was vol.")
_RIJEN = (
    "Hek laten plaatsen bij de kade\tIris\t1 maart",
    "Buren bellen\tKees",
    "Subsidie aanvragen en de stukken daarvoor opsturen\tNoor, Iris\t15 februari",
    "Borden nakijken op roest\tNoor",
)


def _word(*alineas: str) -> str:
    from docx import Document

    document = Document()
    for alinea in alineas:
        document.add_paragraph(alinea)
    file = io.BytesIO()
    document.save(file)
    return docx.read(file.getvalue())


@pytest.mark.parametrize("titel", ["Te doen", "Actiepunten", "Afspraken"])
@pytest.mark.parametrize("slot", ["Wij zien elkaar weer op 3 maart, 19.30 uur.", "Noor, 24 januari 2026"])
def test_paragraphs_with_tabs_are_a_table(titel: str, slot: str, config: Config) -> None:
    acties = read(_word(*_KOP, titel, *_RIJEN, slot), config).acties
    assert [(punt.tekst, punt.eigenaars, punt.termijn) for punt in acties] == [
        ("Hek laten plaatsen bij de kade", ("Iris Prent",), date(2026, 3, 1)),
        ("Buren bellen", ("Kees Blok",), None),
        ("Subsidie aanvragen en de stukken daarvoor opsturen", ("Noor Vis", "Iris Prent"), date(2026, 2, 15)),
        ("Borden nakijken op roest", ("Noor Vis",), None),
    ]


@pytest.mark.parametrize(
    "regels",
    [
        ["Brief sturen    Anna", "", "De zaal was vol."],
        ["De zaal was vol.    ACTIE ANNA", "", "Het dak lekt.    ACTIE TIM"],
        ["- Brief sturen    Anna", "", "- Kaart tekenen    Tim"],
        ["Brief sturen    Anna", "", "", "Kaart tekenen    Tim"],
        ["| Brief    sturen |", "| Kaart    tekenen |"],
        ["", "De zaal was vol.", ""],
    ],
)
def test_what_is_no_row_or_stands_alone_stays(regels: list[str]) -> None:
    assert list(in_line(regels)) == regels


def test_lines_ended_by_hand_are_rows_too() -> None:
    assert list(in_line(["Brief sturen    Anna\nKaart    Tim    3 mei", "", "Slot."])) == [
        "Brief sturen    Anna",
        "Kaart           Tim     3 mei",
        "",
        "Slot.",
    ]


def test_of_a_row_without_who_the_day_is_nobody(config: Config) -> None:
    acties = read(_word(*_KOP, "Actiepunten", _RIJEN[0], "Taart kopen\t\t7 maart"), config).acties
    assert [(punt.eigenaars, punt.termijn) for punt in acties] == [
        (("Iris Prent",), date(2026, 3, 1)),
        ((), date(2026, 3, 7)),
    ]
