"""Paragraphs of Word that tabs set apart: below the head of a table its rows, else columns as in a PDF."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.documenten.tabkolommen import KOLOM
from bot.verslag.tabellen.stukken import is_head

TAB = "\t"
_NUMMER_OF_LABEL = re.compile(r"[(\[]?\w{1,3}(?:[.-]\w{1,3}){0,3}[.):\]]{0,2}|[-–•*☐☒]|[^:]{1,40}:")


def as_rows(cellen: Sequence[Sequence[str]], *, has_kop: bool) -> list[str]:
    """Between bars, with a line below a head: rows by themselves are read for what their cells may be."""
    rijen = ["| " + " | ".join(cel.replace("|", "/") for cel in rij) + " |" for rij in cellen]
    return [rijen[0], "|" + "---|" * len(cellen[0]), *rijen[1:]] if has_kop and len(rijen) > 1 else rijen


def with_tabbed_rows(regels: Sequence[str]) -> Iterator[str]:
    """The lines, none with a tab; an empty one may stand between two rows."""
    plek = 0
    while plek < len(regels):
        kop = [cel.strip(" *") for cel in regels[plek].split(TAB)]
        rijen, na = _below(regels, plek + 1, len(kop)) if len(kop) > 1 and is_head(kop) else ([], 0)
        if rijen:
            yield from as_rows([kop, *rijen], has_kop=True)
            plek = na
        else:
            yield in_columns(regels[plek])
            plek += 1


def _below(regels: Sequence[str], plek: int, breedte: int) -> tuple[list[list[str]], int]:
    """The rows from line `plek` on that have as many cells as their head, and the line behind the last."""
    rijen: list[list[str]] = []
    na = plek
    while plek < len(regels) and plek - na <= 1:
        if rij := _cells(regels[plek], breedte):
            rijen.append(rij)
            na = plek + 1
        elif regels[plek]:
            break
        plek += 1
    return rijen, na


def _cells(regel: str, breedte: int) -> list[str]:
    """Its cells; two tabs may set apart as one does, and the last ones may not be there."""
    cellen = [cel.strip() for cel in regel.split(TAB)]
    if len(cellen) < 2 or not any(cellen):
        return []
    if len(cellen) > breedte:
        cellen = list(filter(None, cellen))
    return cellen + [""] * (breedte - len(cellen)) if len(cellen) <= breedte else []


def in_columns(regel: str) -> str:
    """What tabs set apart stays apart; behind a number or a label they are a space."""
    if TAB not in regel:
        return regel
    delen = list(filter(None, map(str.strip, regel.split(TAB))))
    if delen and _NUMMER_OF_LABEL.fullmatch(delen[0]):
        delen[:2] = [" ".join(delen[:2])]
    return KOLOM.join(delen)
