"""Rows that tabs make of paragraphs in Word, in columns below one another, as a text layer has them.

'Brief sturen    Anna    3 mei' above 'Kaart tekenen    Tim' is a table without lines; a tab says no more than
that what is behind it stands apart, so the columns are by their place in the row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from bot.verslag.dagen.woorden import is_day

KOLOM = "    "  # between what tabs set apart
_MINSTENS = 2  # rows
_MEESTE = 5  # columns
_LANGSTE = 160  # letters of a row


def in_line(regels: Sequence[str]) -> Iterator[str]:
    """The lines; such rows below each other, with at most one empty line between them, are set in line."""
    blok: list[str] = []
    leeg = 0  # lines since the last row
    for regel in chain.from_iterable(alinea.split("\n") for alinea in regels):
        if not regel and blok and not leeg:
            leeg = 1
        elif _is_row(regel):
            blok.append(regel)
            leeg = 0
        else:
            yield from _aligned(blok)
            yield from [""] * leeg
            blok, leeg = [], 0
            yield regel
    yield from _aligned(blok)
    yield from [""] * leeg


def _is_row(regel: str) -> bool:
    """Whether it has columns: no item, title or row, and no sentence with a mark behind it."""
    cellen = regel.split(KOLOM)
    is_heel = all(cel.strip() for cel in cellen) and regel[:1].isalnum()
    return is_heel and 1 < len(cellen) <= _MEESTE and len(regel) <= _LANGSTE and cellen[0][-1] not in ".!?:;,"


def _aligned(blok: Sequence[str]) -> Iterator[str]:
    if len(blok) < _MINSTENS:
        yield from blok
        return
    rijen = list(_with_days_last([regel.split(KOLOM) for regel in blok]))
    breed = [max(len(rij[k]) for rij in rijen if len(rij) > k) for k in range(max(map(len, rijen)))]
    for rij in rijen:
        yield KOLOM.join(cel.ljust(breed[plek]) for plek, cel in enumerate(rij)).rstrip()


def _with_days_last(rijen: Sequence[list[str]]) -> Iterator[list[str]]:
    """The rows; where each whole one ends in a day, so does one with an empty cell: a day is nobody."""
    lengte = max(map(len, rijen))
    dagen = all(is_day(rij[-1].strip()) for rij in rijen if len(rij) == lengte)
    for rij in rijen:
        gat = lengte - len(rij)
        yield [*rij[:-1], *[""] * gat, rij[-1]] if gat and dagen and is_day(rij[-1].strip()) else rij
