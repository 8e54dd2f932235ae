"""A table in HTML, as a file in Markdown may hold one, as rows with bars."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from html import unescape

_BEGIN = re.compile(r"<table\b[^<>]{0,300}>", re.IGNORECASE)
_EIND = re.compile(r"</table\s{0,9}>", re.IGNORECASE)
_RIJ = re.compile(r"<tr\b[^<>]{0,300}>", re.IGNORECASE)
_CEL = re.compile(r"<t[hd]\b[^<>]{0,300}>", re.IGNORECASE)
_ITEM = re.compile(r"<(?:li|br|p)\b[^<>]{0,100}>", re.IGNORECASE)
_TEKEN = re.compile(r"<[^<>]{1,300}>")


def as_rows(regels: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Each line with its number; of a table in HTML each row on one line, with the number where it begins."""
    einden = [plek for plek, regel in enumerate(regels) if _EIND.search(regel)]
    na = 0
    for plek, regel in enumerate(regels):
        if plek < na:
            continue
        begin = _BEGIN.search(regel)
        eerste = bisect_left(einden, plek)
        if begin is None or eerste == len(einden):
            yield plek + 1, regel
            continue
        na = einden[eerste] + 1
        if voor := _plain(regel[: begin.start()]):
            yield plek + 1, voor
        yield from _rows("\n".join([regel[begin.end() :], *regels[plek + 1 : na]]), plek + 1)
        yield na, ""


def _rows(tabel: str, nummer: int) -> Iterator[tuple[int, str]]:
    """The rows of the table that begins on line `nummer`, and the text behind it."""
    slot = _EIND.search(tabel)
    eind = slot.start() if slot else len(tabel)
    begin = [rij.end() for rij in _RIJ.finditer(tabel, 0, eind)]
    regel, geteld = nummer, 0
    for van, tot in zip(begin, [*begin[1:], eind], strict=True):
        regel, geteld = regel + tabel.count("\n", geteld, van), van
        cellen = [_plain(cel) for cel in _CEL.split(tabel[van:tot])[1:]]
        if any(cellen):
            yield regel, f"| {' | '.join(cellen)} |"
    if slot and (achter := _plain(tabel[slot.end() :])):
        yield nummer + tabel.count("\n"), achter


def _plain(html: str) -> str:
    """The words of a cell, its items apart."""
    items = (
        " ".join(unescape(_TEKEN.sub(" ", item)).replace("|", "/").split()) for item in _ITEM.split(html)
    )
    return "; ".join(item for item in items if item)
