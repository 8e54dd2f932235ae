"""How wide the columns of a table are: as they are told, but no word of a cell is wider than its column, and
where there is room a date stands on one line."""

from __future__ import annotations

import re

from bot.uitvoer.blad import Tabel

ON_A_LINE = {False: 84, True: 128}  # signs between the margins, upright and turned
PADDING = 2  # signs on both sides of a cell together
MOST = 24  # longer words are cut where they must be
_WORD = re.compile(r"[^\s-]+-?")
_WORD_OR_DATE = re.compile(r"\d{1,2} [a-z]{3,9} \d{4}|[^\s-]+-?")


def widths(table: Tabel, *, turned: bool) -> tuple[float, ...]:
    """Each column as a part of their sum. What one of them lacks for a name, those that have room give."""
    whole = ON_A_LINE[turned]
    shares = [whole * part / sum(table.delen) for part in table.delen]
    columns = list(zip(table.kop, *table.rijen, strict=True))
    needed = [_longest(cells, _WORD_OR_DATE) for cells in columns]
    if sum(needed) > whole:
        needed = [_longest(cells, _WORD) for cells in columns]
    lack = [max(0.0, need - share) for need, share in zip(needed, shares, strict=True)]
    room = [max(0.0, share - need) for need, share in zip(needed, shares, strict=True)]
    if not sum(lack):
        return table.delen
    moved = min(sum(lack), sum(room))
    taken = moved / sum(room) if sum(room) else 0.0
    return tuple(
        share + moved * less / sum(lack) - more * taken
        for share, less, more in zip(shares, lack, room, strict=True)
    )


def _longest(cells: tuple[str, ...], pattern: re.Pattern[str]) -> int:
    words = (len(word) for cell in cells for word in pattern.findall(cell))
    return PADDING + min(MOST, max(words, default=0))
