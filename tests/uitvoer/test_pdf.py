"""The PDF: proven to be PDF/UA-1 and PDF/A-2a, whatever is in it."""

from __future__ import annotations

import io
from dataclasses import replace

import pdfplumber
import pytest
from sqlmodel import Session

from bot.models import Vergadering
from bot.texts import uitvoer as texts
from bot.uitvoer import opzet, pdf, verzamelen
from bot.uitvoer.blad import Blad
from bot.uitvoer.opzet import Gemaakt
from tests.conformance import faults
from tests.time_helpers import TODAY
from tests.uitvoer.verzonnen import Keuze, Plek, Verzonnen, Werk, write


def concept(session: Session, meeting: Vergadering, made: Gemaakt) -> Blad:
    return opzet.concept(verzamelen.gather(session, meeting, TODAY), made)


def test_the_minutes_are_accessible_and_to_be_kept(
    session: Session, meeting: Vergadering, made: Gemaakt
) -> None:
    told = verzamelen.gather(session, meeting, TODAY)
    for make in (opzet.concept, opzet.actielijst, opzet.besluitenlijst):
        assert faults(pdf.render(make(told, made))) == []


def test_the_check_sees_a_document_that_is_not(session: Session, meeting: Vergadering, made: Gemaakt) -> None:
    data = pdf.render(concept(session, meeting, made))
    broken = data.replace(b"/Marked true", b"/Marked null").replace(b"/Lang (nl-NL)", b"/Lung (nl-NL)")
    assert broken != data
    assert [fault for fault in faults(broken) if fault.startswith("ua1")]
    assert [fault for fault in faults(broken) if fault.startswith("2a")]


def test_two_hundred_points_break_well_over_pages(
    session: Session, meeting: Vergadering, made: Gemaakt
) -> None:
    told = verzamelen.gather(session, meeting, TODAY)
    point = told.acties[0]
    many = (
        point._replace(nummer=number, tekst="Een zin die wat langer is. " * (1 + number % 3))
        for number in range(1, 201)
    )
    told = replace(told, acties=tuple(many))
    data = pdf.render(opzet.actielijst(told, made))
    assert faults(data) == []
    with pdfplumber.open(io.BytesIO(data)) as document:
        tables = [page.find_tables() for page in document.pages]
    rows = [row for found in tables for table in found for row in table.extract()]
    assert all(len(found) == 1 for found in tables)
    assert [row[0] for row in rows].count(texts.ACTIONS_HEAD[0]) == len(tables)  # its head on every page
    numbers = [row[0] for row in rows if row[0] != texts.ACTIONS_HEAD[0]]
    assert numbers == [f"A{number}" for number in range(1, 201)]  # and no row cut in two


def test_words_longer_than_their_column_stay_within_it(session: Session, made: Gemaakt) -> None:
    long = "https://voorbeeld.example/" + "a" * 300
    register = Verzonnen(
        plekken=(Plek("Kennemerland" * 6, "Van" + "der" * 40, organisatie=long),),
        agenda=(long,),
        werk=(Werk(1, long, bij=1, eigenaars=("Xavier" * 30,), termijn_tekst="zsm" * 40),),
        keuzes=(Keuze(1, long, ingetrokken=long),),
        notities=((1, long),),
    )
    data = pdf.render(concept(session, write(session, register), made))
    assert faults(data) == []
    with pdfplumber.open(io.BytesIO(data)) as document:
        for page in document.pages:
            right = max(char["x1"] for char in page.chars)
            assert right < page.width - 50
            for table in page.find_tables():
                for cell in table.cells:
                    inside = [
                        c for c in page.chars if cell[1] < c["top"] < cell[3] and cell[0] < c["x0"] < cell[2]
                    ]
                    assert all(c["x1"] <= cell[2] + 1 for c in inside)


@pytest.mark.parametrize(
    "text", ["漢字 😀 עברית", "$x^2$ #panic(1) *vet* [a]", "e\u0301 – ‘x’", "regel\n" * 60]
)
def test_any_text_makes_a_pdf_that_conforms(session: Session, made: Gemaakt, text: str) -> None:
    register = Verzonnen(agenda=(text,), werk=(Werk(1, text, bij=1),), notities=((1, text),), locatie=text)
    assert faults(pdf.render(concept(session, write(session, register), made))) == []


def test_the_same_page_and_moment_give_the_same_bytes(
    session: Session, meeting: Vergadering, made: Gemaakt
) -> None:
    shown = concept(session, meeting, made)
    assert pdf.render(shown) == pdf.render(replace(shown))


def test_a_condition_in_the_action_list_stays_within_its_column(
    session: Session, meeting: Vergadering, made: Gemaakt
) -> None:
    told = verzamelen.gather(session, meeting, TODAY)
    point = told.acties[0]._replace(
        termijn=None, termijn_tekst=None, voorwaarde="na publicatie capaciteitsraming"
    )
    data = pdf.render(opzet.actielijst(replace(told, acties=(point,)), made))
    with pdfplumber.open(io.BytesIO(data)) as document:
        [page] = document.pages
        column = page.find_tables()[0].rows[1].cells[texts.LONE_ACTIONS_HEAD.index(texts.DUE)]
        [word] = [each for each in page.extract_words() if each["text"] == "capaciteitsraming"]
    assert column
    assert column[0] < word["x0"] < word["x1"] < column[2]


def test_a_reference_is_found_again_as_it_is_written_and_only_a_word_wider_than_a_line_is_cut(
    session: Session, meeting: Vergadering, made: Gemaakt
) -> None:
    page = concept(session, meeting, made)
    long = "https://voorbeeld.nl/" + "w" * 120
    page = replace(
        page, feiten=(("Status", "Vastgesteld (RRT-KENNEMERLAND-2026-11-28/B1), versie 1"), ("Adres", long))
    )
    with pdfplumber.open(io.BytesIO(pdf.render(page))) as document:
        text = document.pages[0].extract_text()
        words = document.pages[0].extract_words()
    assert "(RRT-KENNEMERLAND-2026-11-28/B1)," in text
    assert max(word["x1"] for word in words) < 595 - 50
