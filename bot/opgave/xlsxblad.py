"""An Excel workbook as sheets. To be read in a child process: whatever a hostile file does, happens there."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from bot.errors import UserError
from bot.opgave.tabblad import MOST_COLUMNS, MOST_ROWS, MOST_SIGNS, Fout, Onleesbaar, Rij, Tabblad, letter
from bot.texts import opgave_cellen as texts

MOST_UNPACKED = 40 * 1024 * 1024  # bytes of all parts together; a bomb unpacks to more
MOST_SHEET = 8 * 1024 * 1024  # bytes of one part; MOST_ROWS full rows take about one
MOST_PARTS = 500
MOST_TOLD_ROWS = 10_000  # also empty ones: each that a file tells of takes its time
_OLD = b"\xd0\xcf\x11\xe0"  # .xls, and a workbook with a password


def is_one(data: bytes) -> bool:
    return data.startswith((b"PK\x03\x04", _OLD))


def read(data: bytes) -> list[Tabblad]:
    """Every sheet with something in it. Raises UserError for what is no workbook, or too much."""
    if data.startswith(_OLD):
        raise UserError(texts.OLD_OR_LOCKED)
    _refuse_hostile(data)
    import openpyxl  # type: ignore[import-untyped]

    try:
        book = openpyxl.load_workbook(io.BytesIO(data), keep_links=False)
    except MemoryError:
        raise UserError(texts.too_many_rows(MOST_ROWS)) from None
    except Exception:  # whatever a broken file makes a library do
        raise UserError(texts.DAMAGED) from None
    return [sheet for each in book.worksheets if (sheet := _sheet(each)).rijen]


def _refuse_hostile(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as pack:
            parts = pack.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
                raise UserError(texts.too_many_rows(MOST_ROWS))
            names = {part.filename for part in parts}
            if any(part.flag_bits & 1 for part in parts):
                raise UserError(texts.OLD_OR_LOCKED)
            if "xl/workbook.xml" not in names:
                raise UserError(texts.NO_SHEET)
            for part in parts:
                if not part.filename.endswith((".xml", ".rels")):
                    continue
                if part.file_size > MOST_SHEET:
                    raise UserError(texts.too_many_rows(MOST_ROWS))
                with pack.open(part) as opened:
                    content = opened.read(MOST_SHEET + 1)
                # Excel writes UTF-8 without a DOCTYPE; entities need one.
                is_sheet = part.filename.startswith("xl/worksheets/")
                if is_sheet and content.count(b"<row") > MOST_TOLD_ROWS:
                    raise UserError(texts.too_many_rows(MOST_ROWS))
                if content[:2] in (b"\xff\xfe", b"\xfe\xff") or b"<!DOCTYPE" in content.upper():
                    raise UserError(texts.DAMAGED)
    except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError, RuntimeError, ValueError):
        raise UserError(texts.DAMAGED) from None


def _sheet(sheet: Any) -> Tabblad:
    made = Tabblad(sheet.title, [], is_verborgen=sheet.sheet_state != "visible")
    if sheet.max_row > MOST_TOLD_ROWS:  # one cell far down makes every row above it
        raise UserError(texts.too_many_rows(MOST_ROWS))
    if sheet.max_column > MOST_COLUMNS:
        made.fouten.append(_fout(made, 0, texts.too_wide(letter(MOST_COLUMNS))))
    for cells in sheet.iter_rows(max_col=min(sheet.max_column, MOST_COLUMNS)):
        row = Rij(cells[0].row, [_cell(cell) for cell in cells])
        if row.is_empty:
            continue
        if len(made.rijen) > MOST_ROWS:
            raise UserError(texts.too_many_rows(MOST_ROWS))
        made.rijen.append(row)
        if sheet.row_dimensions[row.nummer].hidden:
            made.fouten.append(_fout(made, row.nummer, texts.HIDDEN_ROW))
    for merged in sheet.merged_cells.ranges:
        made.fouten.append(
            Fout(made.naam, merged.min_row, letter(merged.min_col - 1), "", texts.merged(merged.coord))
        )
    hidden = [name for name, column in sheet.column_dimensions.items() if column.hidden]
    made.fouten += [Fout(made.naam, 0, name, "", texts.HIDDEN_COLUMN) for name in sorted(hidden)]
    return made


def _fout(sheet: Tabblad, row: int, text: str) -> Fout:
    return Fout(sheet.naam, row, "", "", text)


def _cell(cell: Any) -> Any:
    if cell.data_type == "f":
        return Onleesbaar(texts.FORMULA)
    if cell.data_type == "e":
        return Onleesbaar(texts.excel_error(str(cell.value)[:20]))
    if isinstance(cell.value, str) and len(cell.value) > MOST_SIGNS:
        return Onleesbaar(texts.too_long(len(cell.value), MOST_SIGNS))
    return cell.value
