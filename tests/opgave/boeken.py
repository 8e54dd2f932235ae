"""Workbooks and csv files as people, and worse people, make them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from typing import Any

import openpyxl

from bot.opgave.kolommen import KOLOMMEN
from bot.opgave.regels import Blad


def head(blad: Blad) -> list[str]:
    return [kolom.kop for kolom in KOLOMMEN[blad]]


def book(change: Callable[[Any], None] | None = None, **sheets: Sequence[Sequence[Any]]) -> bytes:
    """A workbook with these rows below the headings of the template; `change` gets it before it is saved."""
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in [head(name), *rows]:  # type: ignore[arg-type]
            sheet.append(list(row))
    if change:
        change(made)
    saved = io.BytesIO()
    made.save(saved)
    return saved.getvalue()


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """The same workbook with another part in the place of one."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            new.writestr(part.filename, content if part.filename == name else old.read(part))
        if name not in old.namelist():
            new.writestr(name, content)
    return made.getvalue()


def lines(*rows: Sequence[str], blad: Blad = "opgave", sep: str = ";") -> bytes:
    return "\r\n".join(sep.join(row) for row in [head(blad), *rows]).encode()
