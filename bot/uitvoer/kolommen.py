"""How wide the columns of a table are: as they are told, but what a column has left when all of it stands on
one line goes to those that need more, the most to the longest text, and no word of a cell is wider than its
column. A date stands on one line where that leaves the text the room it was told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from bot.uitvoer.blad import Tabel

ON_A_LINE = {False: 84, True: 128}  # signs between the margins, upright and turned
PADDING = 2  # signs on both sides of a cell together
MOST = 24  # longer words are cut where they must be
_NARROW, _WIDE = " fijlrtI.,:;'’-()/", "mwMW@%—"  # in the fonts of docx.py and of zetwerk/huisstijl.typ
_WORD = re.compile(r"[^\s-]+-?")
_WORD_OR_DATE = re.compile(r"\d{1,2} [a-z]{3,9} \d{4}|[^\s-]+-?")


def widths(table: Tabel, *, turned: bool) -> tuple[float, ...]:
    """Each column as a part of their sum."""
    told = [ON_A_LINE[turned] * part / sum(table.delen) for part in table.delen]
    columns = list(zip(table.kop, *table.rijen, strict=True))
    lines = [PADDING + max(wide(line) for cell in cells for line in cell.split("\n")) for cells in columns]
    needed = [_longest(cells, _WORD_OR_DATE) for cells in columns]
    text = told.index(max(told))
    rest = sum(needed) - needed[text]
    if rest + max(needed[text], min(told[text], lines[text])) > ON_A_LINE[turned]:
        needed = [_longest(cells, _WORD) for cells in columns]
    shares = _levelled(_levelled(told, lines), needed)
    return table.delen if shares == told else tuple(shares)


def _levelled(shares: Sequence[float], needed: Sequence[float]) -> list[float]:
    """What some lack, those give that have more than they need; each in proportion."""
    lack = [max(0.0, need - share) for need, share in zip(needed, shares, strict=True)]
    room = [max(0.0, share - need) for need, share in zip(needed, shares, strict=True)]
    moved = min(sum(lack), sum(room))
    if not moved:
        return list(shares)
    return [
        share + less * moved / sum(lack) - more * moved / sum(room)
        for share, less, more in zip(shares, lack, room, strict=True)
    ]


def _longest(cells: tuple[str, ...], pattern: re.Pattern[str]) -> float:
    words = (wide(word) for cell in cells for word in pattern.findall(cell))
    return PADDING + min(MOST, max(words, default=0.0))


def wide(text: str) -> float:
    """How many usual signs a text is wide."""
    return sum(map(_of_sign, text))


@lru_cache(maxsize=4096)
def _of_sign(sign: str) -> float:
    if sign in _NARROW:
        return 0.6
    return 1.6 if sign in _WIDE or not sign.isascii() else 1.3 if sign.isupper() else 1.0
