"""A csv file as a sheet: UTF-8 or what an older Excel writes, between ';', ',' or tabs."""

from __future__ import annotations

import csv
import io

from bot.errors import UserError
from bot.opgave.tabblad import MOST_ROWS, MOST_SIGNS, Fout, Onleesbaar, Rij, Tabblad
from bot.texts import opgave_cellen as texts

MOST_BYTES = 4 * 1024 * 1024
_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def read(data: bytes) -> tuple[Tabblad, list[str]]:
    """The sheet, and what is to be told of how it was read. Raises UserError for what is no text."""
    if len(data) > MOST_BYTES:
        raise UserError(texts.too_many_rows(MOST_ROWS))
    text, told = _decoded(data)
    lines = text.splitlines()
    named = lines[0].strip().casefold() if lines else ""
    skipped = 1 if named.startswith("sep=") and len(named) == 5 else 0
    head = next((line for line in lines[skipped:] if line.strip()), "")
    delimiter = max(";,\t", key=head.count)
    sheet = Tabblad("", [])
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 0
    try:
        for number, cells in enumerate(rows, start=1):
            row = Rij(number, [_cell(cell) for cell in cells])
            if number <= skipped or row.is_empty:
                continue
            if len(sheet.rijen) > MOST_ROWS:
                raise UserError(texts.too_many_rows(MOST_ROWS))
            sheet.rijen.append(row)
    except csv.Error as error:
        is_long = "field larger" in str(error)
        told_ = texts.long_cell(csv.field_size_limit()) if is_long else texts.STRAY_QUOTE
        sheet.fouten.append(Fout("", number + 1, "", "", told_))
    return sheet, told


def _decoded(data: bytes) -> tuple[str, list[str]]:
    coding = _MARKS.get(data[:2], "utf-8-sig")
    told = []
    try:
        text = data.decode(coding)
    except UnicodeDecodeError:
        try:
            text, told = data.decode("cp1252"), [texts.OLD_CODING]
        except UnicodeDecodeError:
            raise UserError(texts.NO_SHEET) from None
    if "\0" in text or text.startswith("%PDF"):
        raise UserError(texts.NO_SHEET)
    return text, told


def _cell(text: str) -> str:
    if "\n" in text.strip() or "\r" in text.strip():  # a quote that was never closed swallows rows
        return Onleesbaar(texts.MORE_LINES)
    return text if len(text) <= MOST_SIGNS else Onleesbaar(texts.too_long(len(text), MOST_SIGNS))
