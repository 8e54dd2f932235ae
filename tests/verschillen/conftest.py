"""A draft that was made of a register, and what a chair does to it in Word."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from copy import deepcopy
from functools import lru_cache
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from sqlmodel import Session, select

from bot import verschillen
from bot.config import Config
from bot.database import Database
from bot.models import Vergadering
from bot.uitvoer import docx as docx_out
from bot.uitvoer import opzet, verzamelen
from bot.uitvoer.opzet import Gemaakt
from bot.verschillen import Terug
from bot.verslag.documenten import docx as docx_in
from bot.verslag.documenten import herkomst
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel
from tests import registers
from tests.time_helpers import T0, TODAY
from tests.uitvoer.verzonnen import full, write

Edit = Callable[[Document], None]


def noted(config: Config, url: str) -> None:
    """A register with one meeting, of which something of every kind was noted."""
    registers.empty(config, url)
    with closing(Database(url, owner=True)) as database:
        database.open()
        database.run_now(lambda session: write(session, full()), patience=10)


@pytest.fixture
def register_url(made_registers: registers.Registers, backend: str, tmp_path: Path) -> Iterator[str]:
    with made_registers.copy(backend, noted, tmp_path) as url:
        yield url


@pytest.fixture
def meeting(session: Session) -> Vergadering:
    return session.exec(select(Vergadering)).one()


@pytest.fixture(scope="session")
def made_drafts() -> dict[str, bytes]:
    return {}


@pytest.fixture
def concept(session: Session, meeting: Vergadering, config: Config, made_drafts: dict[str, bytes]) -> bytes:
    """Its draft, made at T0; the same for every test."""
    if meeting.referentie not in made_drafts:
        made_drafts[meeting.referentie] = draft(session, meeting, config)
    return made_drafts[meeting.referentie]


def draft(session: Session, meeting: Vergadering, config: Config) -> bytes:
    page = opzet.concept(verzamelen.gather(session, meeting, TODAY), Gemaakt(config, T0))
    return docx_out.render(page)


def edited(data: bytes, *edits: Edit) -> bytes:
    document = docx.Document(io.BytesIO(data))
    for edit in edits:
        edit(document)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


@lru_cache(maxsize=16)
def text_in(data: bytes) -> str:
    return docx_in.read(data)


def read_back(data: bytes, config: Config) -> Voorstel:
    """As the child does."""
    return herkomst.stamped(read(text_in(data), config, herkomst.reference(data)), data)


def held_against(session: Session, config: Config, data: bytes) -> Terug:
    voorstel = read_back(data, config)
    meeting = verschillen.meeting_of(session, config, voorstel)
    assert meeting
    return verschillen.hold(session, config, meeting, voorstel)


def told(terug: Terug) -> list[tuple[Any, ...]]:
    """Every difference: (nature, kind, number or words, {field: (was, becomes)})."""
    return [
        (
            each.aard,
            each.stuk.soort,
            each.stuk.nummer or each.stuk.herken,
            {field.veld: (field.was, field.wordt) for field in each.velden},
        )
        for each in terug.verschillen
    ]


# What a chair does

TABLES = {"deelnemers": 0, "besluiten": 1, "acties": 2}


def row_of(document: Document, table: str, first: str) -> Any:
    rows = document.tables[TABLES[table]].rows
    return next(row for row in rows if row.cells[0].text == first or row.cells[1].text == first)


def cell(table: str, first: str, column: int, text: str) -> Edit:
    return lambda document: setattr(row_of(document, table, first).cells[column], "text", text)


def swapped_numbers(one: str, other: str) -> Edit:
    def edit(document: Document) -> None:
        first, second = (row_of(document, "acties", number) for number in (one, other))
        first.cells[0].text, second.cells[0].text = other, one

    return edit


def without_row(table: str, first: str) -> Edit:
    def edit(document: Document) -> None:
        row = row_of(document, table, first)._tr
        row.getparent().remove(row)

    return edit


def with_row(table: str, cells: Iterable[str]) -> Edit:
    def edit(document: Document) -> None:
        made = document.tables[TABLES[table]].add_row()
        for place, text in enumerate(cells):
            made.cells[place].text = text

    return edit


def copied_row(table: str, first: str) -> Edit:
    def edit(document: Document) -> None:
        row = row_of(document, table, first)._tr
        row.addnext(deepcopy(row))

    return edit


def moved_row(table: str, first: str) -> Edit:
    """To the end of its table."""

    def edit(document: Document) -> None:
        row = row_of(document, table, first)._tr
        row.getparent().append(row)

    return edit


def line(old: str, new: str) -> Edit:
    """A paragraph that begins so says something else."""

    def edit(document: Document) -> None:
        paragraph = next(p for p in document.paragraphs if p.text.startswith(old))
        paragraph.text = paragraph.text.replace(old, new, 1)

    return edit


def without_line(start: str) -> Edit:
    def edit(document: Document) -> None:
        paragraph = next(p for p in document.paragraphs if p.text.startswith(start))._p
        paragraph.getparent().remove(paragraph)

    return edit


def line_after(start: str, text: str, style: str = "List Bullet") -> Edit:
    def edit(document: Document) -> None:
        before = next(p for p in document.paragraphs if p.text.startswith(start))
        made = document.add_paragraph(text, style=style)
        before._p.addnext(made._p)

    return edit


def tracked(table: str, first: str, column: int, text: str) -> Edit:
    """A cell rewritten with changes tracked: the old words struck, the new ones put in."""

    def edit(document: Document) -> None:
        paragraph = row_of(document, table, first).cells[column].paragraphs[0]._p
        marks = {qn("w:id"): "900", qn("w:author"): "De voorzitter", qn("w:date"): "2027-01-12T10:00:00Z"}
        struck, put = OxmlElement("w:del", attrs=marks), OxmlElement("w:ins", attrs=marks)
        for run in paragraph.findall(qn("w:r")):
            for words in run.findall(qn("w:t")):
                words.tag = qn("w:delText")
            struck.append(run)
        run, words = OxmlElement("w:r"), OxmlElement("w:t")
        words.text = text
        run.append(words)
        put.append(run)
        paragraph.append(struck)
        paragraph.append(put)

    return edit


def tracked_away(table: str, first: str) -> Edit:
    """A row struck with changes tracked."""

    def edit(document: Document) -> None:
        row = row_of(document, table, first)._tr
        marks = {qn("w:id"): "901", qn("w:author"): "De voorzitter"}
        row.get_or_add_trPr().append(OxmlElement("w:del", attrs=marks))
        for run in list(row.iter(qn("w:r"))):
            struck = OxmlElement("w:del", attrs=marks)
            run.addprevious(struck)
            struck.append(run)
            for words in run.findall(qn("w:t")):
                words.tag = qn("w:delText")

    return edit
