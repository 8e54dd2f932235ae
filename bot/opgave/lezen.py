"""A file with figures read: the lines in it, or everything that is wrong with it. Nothing is half read: with
one mistake there are no lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.config.names import squeeze
from bot.errors import UserError
from bot.gelijkenis import nearest
from bot.opgave import csvblad, toetsen, xlsxblad
from bot.opgave.cellen import ALIKE, Raad
from bot.opgave.kolommen import KOLOMMEN, Kolom
from bot.opgave.regels import BLADEN, REGELS, Blad, Regel
from bot.opgave.tabblad import MOST_ROWS, Fout, Onleesbaar, Rij, Tabblad, letter
from bot.texts import opgave_cellen as texts

TOELICHTING = "toelichting"
MOST_MISTAKES = 2000
_NAMES: dict[str, Blad] = {
    **{blad: blad for blad in BLADEN},
    "opgaven": "opgave",
    "locatie": "locaties",
    "uitruilen": "uitruil",
}


@dataclass(frozen=True)
class Gelezen:
    """`gemeld`: what is to be told of how the file was read."""

    regels: tuple[Regel, ...]
    fouten: tuple[Fout, ...]
    gemeld: tuple[str, ...] = ()


def read(data: bytes, raad: Raad) -> Gelezen:
    """Raises UserError for what is no sheet at all, or holds too much."""
    told: list[str] = []
    if xlsxblad.is_one(data):
        sheets = [sheet for sheet in xlsxblad.read(data) if squeeze(sheet.naam) != TOELICHTING]
    else:
        sheet, told = csvblad.read(data)
        sheets = [sheet]
    if sum(len(sheet.rijen) for sheet in sheets) > MOST_ROWS + len(sheets):
        raise UserError(texts.too_many_rows(MOST_ROWS))
    fouten: list[Fout] = []
    placed: list[tuple[_Plaats, Regel]] = []
    for sheet in sheets:
        found, mistakes = _lines(sheet, raad)
        placed += found
        fouten += mistakes
    fouten += [Fout(place.blad, place.rij, "", "", text) for place, text in toetsen.beside_each_other(placed)]
    if not placed and not fouten:
        raise UserError(texts.NOTHING_IN_IT)
    regels = () if fouten else tuple(regel for _, regel in placed)
    return Gelezen(regels, tuple(sorted(fouten, key=lambda f: f[:3])[:MOST_MISTAKES]), tuple(told))


def to_json(gelezen: Gelezen) -> dict[str, Any]:
    """How a child process hands it over."""
    lines = REGELS.dump_python(list(gelezen.regels), mode="json")
    return {"regels": lines, "fouten": [list(fout) for fout in gelezen.fouten], "gemeld": gelezen.gemeld}


def from_json(kept: dict[str, Any]) -> Gelezen:
    fouten = tuple(Fout(*fout) for fout in kept["fouten"])
    return Gelezen(tuple(REGELS.validate_python(kept["regels"])), fouten, tuple(kept["gemeld"]))


@dataclass(frozen=True)
class _Plaats:
    blad: str
    rij: int

    def __str__(self) -> str:
        return texts.row(self.blad, self.rij)


def _lines(sheet: Tabblad, raad: Raad) -> tuple[list[tuple[_Plaats, Regel]], list[Fout]]:
    fouten = list(sheet.fouten)
    if sheet.is_verborgen:
        return [], [Fout(sheet.naam, 0, "", "", texts.HIDDEN_SHEET)]
    if not sheet.rijen:
        return [], fouten
    head, *rows = sheet.rijen
    blad = _NAMES.get(squeeze(sheet.naam)) or _kind(head)
    if blad is None:
        return [], [*fouten, Fout(sheet.naam, head.nummer, "", "", texts.UNKNOWN_SHEET)]
    columns, mistakes = _columns(blad, sheet.naam, head)
    fouten += mistakes
    if mistakes:
        return [], fouten
    placed = []
    headings = {index: " ".join(str(head.cellen[index]).split()) for index in columns}
    for row in rows:
        regel, wrong = _line(blad, sheet.naam, row, columns, headings, raad)
        fouten += wrong
        if regel:
            placed.append((_Plaats(sheet.naam, row.nummer), regel))
    return placed, fouten


def _kind(head: Rij) -> Blad | None:
    """Which sheet has these headings: the one whose necessary columns are all there."""
    headings = [cel for cel in head.cellen if isinstance(cel, str)]
    fitting: list[Blad] = [
        blad
        for blad in BLADEN
        if all(any(k.is_called(h) for h in headings) for k in KOLOMMEN[blad] if k.nodig)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _columns(blad: Blad, naam: str, head: Rij) -> tuple[dict[int, Kolom], list[Fout]]:
    """Which column stands where; headings that are not understood, are there twice or are missing."""
    columns: dict[int, Kolom] = {}
    fouten: list[Fout] = []
    for index, cel in enumerate(head.cellen):
        if cel is None or not str(cel).strip():
            continue
        kolom = next((k for k in KOLOMMEN[blad] if isinstance(cel, str) and k.is_called(cel)), None)
        text = " ".join(str(cel).split())[:40]
        if kolom is None:
            names = [k.kop for k in KOLOMMEN[blad]]
            near = nearest(text.casefold(), names, ALIKE)
            told = texts.unknown_heading(text, names, near[0] if near else "")
            fouten.append(Fout(naam, head.nummer, letter(index), "", told))
        elif kolom in columns.values():
            fouten.append(Fout(naam, head.nummer, letter(index), "", texts.heading_twice(kolom.kop)))
        else:
            columns[index] = kolom
    missing = [k.kop for k in KOLOMMEN[blad] if k.nodig and k not in columns.values()]
    if missing:
        fouten.append(Fout(naam, head.nummer, "", "", texts.no_heading(missing)))
    return columns, fouten


def _line(
    blad: Blad, naam: str, row: Rij, columns: dict[int, Kolom], headings: dict[int, str], raad: Raad
) -> tuple[Regel | None, list[Fout]]:
    cells: dict[str, Any] = {}
    at = {kolom.veld: (letter(index), headings[index]) for index, kolom in columns.items()}
    wrong: dict[str, str] = {}
    loose: list[Fout] = []
    for index, cel in enumerate(row.cellen):
        kolom = columns.get(index)
        if kolom is None:
            if cel is not None and str(cel).strip():
                loose.append(Fout(naam, row.nummer, letter(index), "", texts.NO_HEADING_ABOVE))
            continue
        if isinstance(cel, Onleesbaar):
            wrong[kolom.veld] = str(cel)
        else:
            cells[kolom.veld] = cel
    regel, mistakes = toetsen.read_line(blad, cells, raad)
    told = {m.veld: m.tekst for m in mistakes} | wrong
    fouten = [Fout(naam, row.nummer, *at.get(veld, ("", veld)), tekst) for veld, tekst in told.items()]
    return (None if fouten or loose else regel), _in_order(loose + fouten)


def _in_order(fouten: Sequence[Fout]) -> list[Fout]:
    return sorted(fouten, key=lambda fout: (len(fout.kolom), fout.kolom))
