"""Tables of Word with cells that were merged, or that somebody broke by hand."""

from __future__ import annotations

import io

import pytest

from bot.config import Config
from bot.verslag.documenten import docx
from bot.verslag.lezen import read

KOP = "Verslag PRT 23 januari 2026"


def word(rows: list[tuple[str, ...]], *, merged: int | None = None) -> str:
    """The text of a file with this table; `merged`: the column of which row 1 and 2 are one cell."""
    from docx import Document

    document = Document()
    document.add_heading("Actielijst", 1)
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, tekst in zip(table.add_row().cells, row, strict=True):
            cell.text = tekst
    if merged is not None:
        table.cell(1, merged).merge(table.cell(2, merged))
    file = io.BytesIO()
    document.save(file)
    return docx.read(file.getvalue())


@pytest.mark.parametrize("merged", ["Anna", "COA"])
def test_an_owner_of_two_rows_owns_the_tasks_of_both(config: Config, merged: str) -> None:
    rows = [("Nr", "Actie", "Wie"), ("1", "Brief sturen", merged), ("2", "Nota maken", "")]
    found = read(f"{KOP}\n\n{word(rows, merged=2)}", config).acties
    assert [list(each.eigenaars) for each in found] == [[merged], [merged]]


def test_a_task_beside_two_rows_is_one_task(config: Config) -> None:
    rows = [("Nr", "Besproken", "Actie"), ("1", "Opening.", "Anna: brief sturen"), ("2", "Rest.", "")]
    assert len(read(f"{KOP}\n\n{word(rows, merged=2)}", config).acties) == 1


def test_a_line_broken_by_hand_leaves_a_table_without_heads_a_table(config: Config) -> None:
    rows = [("Brief sturen\naan het COA", "Anna", "1 mei 2026"), ("Nota maken", "Tim", "2 mei 2026")]
    assert len(word(rows).split("|")) == 9


def test_who_is_concerned_is_not_who_was_there(config: Config) -> None:
    found = read(f"{KOP}\n\nBij de opvang zijn Kees Pen en Jan Smit betrokken.\n", config)
    assert [each.naam for each in found.aanwezigheid] == []
