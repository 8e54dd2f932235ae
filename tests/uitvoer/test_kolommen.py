"""The columns of a table: a name is never cut in two, nor runs into the next one."""

from __future__ import annotations

import io

import pdfplumber
import pytest
from sqlmodel import Session

from bot.models import Vergadering
from bot.uitvoer import kolommen, opzet, pdf, verzamelen
from bot.uitvoer.blad import Tabel
from bot.uitvoer.opzet import ACTIONS_WIDTHS, Gemaakt
from tests.time_helpers import TODAY

HEAD = ("Nr.", "Soort", "Actie", "Wie", "Termijn", "Status")
NAME = "Schimmelpenninck"


def table(who: str, what: str = "Brief", due: str = "1 mei") -> Tabel:
    return Tabel("Acties", HEAD, ACTIONS_WIDTHS, (("A1", "Toezegging", what, who, due, "Open"),))


def test_a_table_in_which_all_fits_is_as_wide_as_it_is_told() -> None:
    assert kolommen.widths(table("COA"), turned=False) == ACTIONS_WIDTHS


@pytest.mark.parametrize("turned", [False, True])
def test_a_long_name_has_the_room_it_needs_and_the_whole_stays_as_wide(turned: bool) -> None:
    parts = kolommen.widths(table(NAME), turned=turned)
    shares = [kolommen.ON_A_LINE[turned] * part / sum(parts) for part in parts]
    assert shares[3] >= len(NAME) + kolommen.PADDING - 0.01
    assert shares[2] > shares[3]
    assert min(shares) > 0


@pytest.mark.parametrize(
    ("what", "on_one_line"), [("Brief", True), ("Gemeenschapsvoorzieningen " * 2, False)]
)
def test_a_date_stands_on_one_line_where_there_is_room(what: str, on_one_line: bool) -> None:
    due = "15 september 2026"
    parts = kolommen.widths(table(NAME, what, due), turned=False)
    share = kolommen.ON_A_LINE[False] * parts[4] / sum(parts)
    assert (share >= len(due) + kolommen.PADDING - 0.01) is on_one_line


def test_more_long_words_than_fit_share_what_there_is() -> None:
    cells = tuple("w" * 80 for _ in HEAD)
    parts = kolommen.widths(Tabel("Acties", HEAD, ACTIONS_WIDTHS, (cells,)), turned=False)
    assert sum(parts) == pytest.approx(kolommen.ON_A_LINE[False])
    assert min(parts) > 0


def test_in_the_pdf_a_long_name_stays_within_its_cell(
    session: Session, meeting: Vergadering, made: Gemaakt
) -> None:
    page = opzet.actielijst(verzamelen.gather(session, meeting, TODAY), made)
    (part,) = page.onderdelen
    object.__setattr__(part, "delen", (table(NAME, "Brief aan de raad over de opvang"),))
    with pdfplumber.open(io.BytesIO(pdf.render(page))) as document:
        word = next(w for w in document.pages[0].extract_words() if w["text"] == NAME)
        (found,) = document.pages[0].find_tables()
        cell = found.rows[1].cells[3]
    assert cell
    assert cell[0] < word["x0"] < word["x1"] < cell[2]
