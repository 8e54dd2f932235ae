"""The columns of a table: a name is never cut in two, nor runs into the next one."""

from __future__ import annotations

import io

import pdfplumber
import pytest
from sqlmodel import Session

from bot.models import Vergadering
from bot.texts.uitvoer import LONE_ACTIONS_HEAD
from bot.uitvoer import kolommen, opzet, pdf, verzamelen
from bot.uitvoer.blad import Tabel
from bot.uitvoer.opzet import ACTIONS_WIDTHS, LONE_ACTIONS_WIDTHS, Gemaakt
from tests.time_helpers import TODAY

HEAD = ("Nr.", "Soort", "Actie", "Wie", "Termijn", "Status")
NAME = "Schimmelpenninck"
TASK = "Een overzicht van de locaties in de regio opstellen en dat met alle wethouders bespreken"


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
    assert (share >= kolommen.wide(due) + kolommen.PADDING - 0.01) is on_one_line


def share_of_the_text(page: Tabel) -> float:
    parts = kolommen.widths(page, turned=False)
    assert parts.index(max(parts)) == 2
    return parts[2] / sum(parts)


@pytest.mark.parametrize(
    ("who", "due", "at_least"),
    [
        ("COA", "geen", 0.5),
        ("COA", "15 september 2026", 0.4),
        ("Van der Laak; Dünya Öztürk; d'Ancona-Vis", "15 september 2026", 0.3),
        ("Schimmelpenninck-van der Oye; Het secretariaat", "15 september 2026", 0.3),
    ],
)
def test_what_the_others_do_not_need_is_for_the_text(who: str, due: str, at_least: float) -> None:
    assert share_of_the_text(table(who, TASK, due)) > at_least


def test_of_a_list_alone_the_columns_in_which_nothing_stands_are_as_wide_as_their_head() -> None:
    row = ("A1", "Actiepunt", TASK, "–", "COA", "–", "–", "15 september 2026", "Open")
    page = Tabel("Acties", LONE_ACTIONS_HEAD, LONE_ACTIONS_WIDTHS, (row,))
    parts = kolommen.widths(page, turned=True)
    assert parts[2] / sum(parts) > 0.3
    assert parts[5] < parts[3] < parts[7] < parts[2]


def test_more_long_words_than_fit_share_what_there_is() -> None:
    cells = tuple("w" * 80 for _ in HEAD)
    parts = kolommen.widths(Tabel("Acties", HEAD, ACTIONS_WIDTHS, (cells,)), turned=False)
    assert sum(parts) == pytest.approx(kolommen.ON_A_LINE[False])
    assert min(parts) > 0


@pytest.mark.parametrize("name", [NAME, "AenM", "VWS", "Gemeenschappelijke"])
def test_in_the_pdf_a_name_stays_within_its_cell(
    session: Session, meeting: Vergadering, made: Gemaakt, name: str
) -> None:
    page = opzet.actielijst(verzamelen.gather(session, meeting, TODAY), made)
    (part,) = page.onderdelen
    object.__setattr__(part, "delen", (table(name, TASK),))
    with pdfplumber.open(io.BytesIO(pdf.render(page))) as document:
        word = next(w for w in document.pages[0].extract_words() if w["text"] == name)
        (found,) = document.pages[0].find_tables()
        cell = found.rows[1].cells[3]
    assert cell
    assert cell[0] < word["x0"] < word["x1"] < cell[2]
