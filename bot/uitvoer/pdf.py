"""A document as PDF that reads aloud and lasts: PDF/UA-1 and PDF/A-2a."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from bot import zetwerk
from bot.uitvoer import figuur, kolommen
from bot.uitvoer.blad import Blad, Deel, Figuur, Punt, Tabel

TEMPLATE = Path(__file__).with_name("blad.typ")
ON_ONE_PAGE = 900  # signs of a cell that surely fit on a page in the narrowest column


def render(page: Blad) -> bytes:
    told = {
        "titel": page.titel,
        "onderwerp": page.onderwerp,
        "auteur": page.auteur,
        "trefwoorden": page.trefwoorden,
        "feiten": page.feiten,
        "voet": page.voet,
        "bladwoorden": page.bladwoorden,
        "liggend": page.liggend,
        "onderdelen": [
            {"kop": part.kop, "niveau": part.niveau, "delen": [_part(page, deel) for deel in part.delen]}
            for part in page.onderdelen
        ],
    }
    return zetwerk.typeset(TEMPLATE, told, page.gemaakt)


def _part(page: Blad, part: Deel) -> dict[str, Any]:
    kind = {"soort": type(part).__name__}
    if isinstance(part, Punt):
        return kind | {"punt": asdict(part)}
    if isinstance(part, Figuur):
        return kind | {"beeld": asdict(part.beeld), "tabel": _part(page, figuur.table(part.beeld))}
    if isinstance(part, Tabel):
        rows = [
            {"cellen": row, "heel": max(len(cell) + 40 * cell.count("\n") for cell in row) < ON_ONE_PAGE}
            for row in part.rijen
        ]
        parts = kolommen.widths(part, turned=page.liggend)
        return kind | {"kop": part.kop, "delen": parts, "rijen": rows, "getallen": part.getallen}
    return kind | asdict(part)
