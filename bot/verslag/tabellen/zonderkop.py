"""Tables of which no head says what their columns hold: by what stands in their cells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.tabellen.cellen import cells
from bot.verslag.tabellen.kolommen import by_content
from bot.verslag.tabellen.kopregels import is_header
from bot.verslag.tabellen.stukken import STREEP, is_ruled, lists_actions

_ROL = re.compile(r"(?:rol(?:len)?|functie|taakveld|portefeuille|role|function)", re.IGNORECASE)
_GENUMMERD = re.compile(r"^\s*(\d{1,3}[.)]) +(?=\S)")


def by_cells(stuk: Sequence[Regel], boven: str) -> dict[int, str]:
    """The columns of a table without a head below 'Actiepunten', or with one in words of its own, where they
    are by their cells somebody's and due: 'Punten | Persoon | Uiterlijk'."""
    if not lists_actions(boven):
        return {}
    if any(map(_ROL.fullmatch, cells(stuk[0].tekst))):
        return {}  # who is what, below 'Taakverdeling'
    rijen = [regel for regel in stuk if not STREEP.fullmatch(regel.kaal)]
    if is_header(cells(regel.tekst)[0] for regel in rijen):
        return {}
    is_geregeld = is_ruled(stuk)
    tabel = [
        cells(with_number_apart(regel.tekst), with_number_apart(stuk[0].tekst))
        for regel in rijen[is_geregeld:]
    ]
    kolommen = by_content(tabel)
    return {} if is_geregeld and not {"eigenaar", "termijn"} <= set(kolommen.values()) else kolommen


def with_number_apart(tekst: str) -> str:
    """A row with tabs, its number in a cell of its own: '1. Anna' and what follows."""
    return _GENUMMERD.sub(r"\1\t", tekst) if "\t" in tekst else tekst
