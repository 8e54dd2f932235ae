"""A picture in a document: seen, read aloud, and beside it the same figures as a table."""

from __future__ import annotations

import io
from datetime import date

import docx as word
import pdfplumber
import pytest

from bot.beeld import opmaken
from bot.readmodels.beeld import Beeld, Peilmoment, Tafelpunten
from bot.texts import beeld as texts
from bot.texts import uitvoer as uitvoer_texts
from bot.uitvoer import docx, markdown, pdf, vastgelegd
from bot.uitvoer.blad import Alinea, Blad, Figuur, Onderdeel
from tests.beeld.cijfers import REGIONS
from tests.conformance import faults
from tests.time_helpers import T0

DAY = date(2026, 11, 1)


@pytest.fixture(scope="module")
def pictures() -> list[Beeld]:
    return [
        opmaken.of_regions(REGIONS, DAY, "2024"),
        opmaken.of_progress(
            "Kennemerland", [Peilmoment(DAY, REGIONS[1]), Peilmoment(DAY, REGIONS[3])], "2024"
        ),
        opmaken.of_tables([Tafelpunten("PRT", 12, 3), Tafelpunten("RRT Gooi | Vecht", 0, 0)], DAY),
    ]


@pytest.fixture(scope="module")
def page(pictures: list[Beeld]) -> Blad:
    parts = tuple(Onderdeel(made.titel, 2, (Alinea("Zie het beeld."), Figuur(made))) for made in pictures)
    return Blad(
        titel="Voortgang",
        onderwerp="Voortgang van de opvang",
        auteur="Provincie",
        trefwoorden=("opgave",),
        kenmerk="PRT-2026-12-17",
        feiten=(),
        onderdelen=parts,
        voet="PRT-2026-12-17",
        bladwoorden=uitvoer_texts.PAGE_WORDS,
        gemaakt=T0,
    )


def test_the_pdf_is_accessible_and_has_alt_text_picture_and_table(page: Blad, pictures: list[Beeld]) -> None:
    data = pdf.render(page)
    assert faults(data) == []
    assert data.count(b"/S/Figure") == len(pictures)
    for made in pictures:
        start = made.alt.partition("(")[0]  # typst writes it as hexadecimal digits where it is not ASCII
        assert (
            f"/Alt({start}".encode() in data
            or f"/Alt<FEFF{start.encode('utf-16-be').hex().upper()}".encode() in data
        )
    with pdfplumber.open(io.BytesIO(data)) as document:
        cells = [
            cell for p in document.pages for table in p.extract_tables() for row in table for cell in row
        ]
    assert {"Opgave", "12.345", texts.MISSING, "RRT Gooi | Vecht"} <= set(cells)
    assert pdf.render(page) == data


def test_word_has_the_picture_in_the_text_with_its_alt_text(page: Blad, pictures: list[Beeld]) -> None:
    document = word.Document(io.BytesIO(docx.render(page)))
    about = [shape._inline.docPr for shape in document.inline_shapes]
    assert [found.get("descr") for found in about] == [made.alt for made in pictures]
    assert [found.get("title") for found in about] == [made.titel for made in pictures]
    assert [table.rows[0].cells[0].text for table in document.tables] == ["Regio", "Peildatum", "Tafel"]
    assert len({found.get("id") for found in about}) == len(pictures)


def test_markdown_has_the_table_alone(page: Blad) -> None:
    text = markdown.render(page).decode()
    assert "| Amsterdam-Amstelland | 12.345 | 6.200 | 1.200 | 845 | 4.100 |" in text
    assert "| RRT Gooi \\| Vecht | 0 | 0 |" in text
    assert "![" not in text


def test_a_document_with_a_picture_is_kept_as_it_is(page: Blad) -> None:
    assert vastgelegd.decode(vastgelegd.encode(page)) == page
