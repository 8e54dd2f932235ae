"""The Word file: that it is one a screen reader, a colleague with Word and a later feature can work with."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import UTC
from itertools import pairwise

import docx as word
import pytest
from docx.oxml.ns import qn
from sqlmodel import Session

from bot.models import Vergadering
from bot.texts import uitvoer as texts
from bot.uitvoer import docx, opzet, verzamelen
from bot.uitvoer.blad import Alinea, Blad, Onderdeel, Tabel
from bot.uitvoer.opzet import Gemaakt
from bot.verslag.documenten import docx as docx_in
from tests.time_helpers import TODAY


@pytest.fixture
def page(session: Session, meeting: Vergadering, made: Gemaakt) -> Blad:
    return opzet.concept(verzamelen.gather(session, meeting, TODAY), made)


def test_headings_are_real_and_nested(page: Blad) -> None:
    document = word.Document(io.BytesIO(docx.render(page)))
    headings = [
        (p.style.name, p.text) for p in document.paragraphs if p.style and p.style.name.startswith("Heading")
    ]
    assert headings[0] == ("Heading 1", page.titel)
    assert ("Heading 2", texts.ACTIONS) in headings
    assert ("Heading 3", "2. Stand van de opvang") in headings
    levels = [int(style[-1]) for style, _ in headings]
    assert all(below - above <= 1 for above, below in pairwise(levels))


def test_every_table_repeats_its_head_and_says_what_it_is(page: Blad) -> None:
    tables = word.Document(io.BytesIO(docx.render(page))).tables
    assert len(tables) == 3
    for table in tables:
        first, *others = table._tbl.findall(qn("w:tr"))
        assert first.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        assert not any(row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in others)
        assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))


def test_it_speaks_dutch_and_says_who_made_it(page: Blad, made: Gemaakt) -> None:
    document = word.Document(io.BytesIO(docx.render(page)))
    lang = document.styles.element.find(
        f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:lang')}"
    )
    about = document.core_properties
    assert lang.get(qn("w:val")) == about.language == "nl-NL"
    assert (about.title, about.author) == (page.titel, "Provincie Noord-Holland")
    assert about.created.replace(tzinfo=UTC) == made.op
    assert about.comments == ""


def test_it_holds_no_macro_picture_or_address_outside(page: Blad) -> None:
    with zipfile.ZipFile(io.BytesIO(docx.render(page))) as parts:
        names = parts.namelist()
        assert not [name for name in names if name.endswith((".bin", ".jpeg", ".png"))]
        assert not [name for name in names if name.endswith(".rels") and b"External" in parts.read(name)]


def test_it_claims_no_word_processor_that_made_it(page: Blad) -> None:
    with zipfile.ZipFile(io.BytesIO(docx.render(page))) as parts:
        assert not [name for name in parts.namelist() if b"Macintosh" in parts.read(name)]


def test_every_item_carries_its_key_where_nobody_sees_it(page: Blad) -> None:
    data = docx.render(page)
    body = word.Document(io.BytesIO(data)).element.body
    marks = [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))]
    assert len(marks) == len(set(marks)) == len(list(body.iter(qn("w:bookmarkEnd"))))
    assert {"agendapunt_2", "genoteerd_A1", "lijst_A1", "genoteerd_B3", "lijst_B3"} <= set(marks)
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert page.kenmerk.encode() in parts.read("docProps/custom.xml")
    assert "lijst_A1" not in docx_in.read(data)


def test_the_same_page_is_the_same_document(page: Blad) -> None:
    def parts(data: bytes) -> dict[str, bytes]:
        with zipfile.ZipFile(io.BytesIO(data)) as found:
            return {name: found.read(name) for name in found.namelist()}

    assert parts(docx.render(page)) == parts(docx.render(page))


def test_a_row_stays_on_one_page(page: Blad) -> None:
    table = word.Document(io.BytesIO(docx.render(page))).tables[-1]
    for row in table._tbl.findall(qn("w:tr")):
        assert row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None


def test_empty_lists_say_so(page: Blad) -> None:
    empty = replace(page, onderdelen=(Onderdeel(texts.ACTIONS, 2, (Alinea(texts.NO_ACTIONS),)),))
    shown = docx_in.read(docx.render(empty))
    assert f"## {texts.ACTIONS}\n\n{texts.NO_ACTIONS}\n" in shown


def test_line_breaks_are_shown_as_they_were_typed(page: Blad) -> None:
    table = Tabel("Lijst", ("Nr.", "Actie"), (1, 4), (("A1", "een\ntwee"),), ("A1",))
    data = docx.render(replace(page, onderdelen=(Onderdeel("Lijst", 2, (table,)),)))
    cell = word.Document(io.BytesIO(data)).tables[0].rows[1].cells[1]
    assert cell.text == "een\ntwee"
