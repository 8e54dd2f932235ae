"""Tables whose rows have a bar between their cells and none around them: 'Onderwerp | Besproken | Actie'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.verslag.bron.regels import Regel
from bot.verslag.tabellen.kolommen import kind

_SCHEIDING = re.compile(r"\s\|(?:\s|$)")
_OM_TE_ZIEN = frozenset({"actie", "besluit", "eigenaar"})  # what a head has one of


def with_bars_around(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; each row of such a table as one with bars around it, down to the first line without one."""
    binnen = 0
    for plek, regel in enumerate(regels):
        strepen = binnen if regel.kaal.startswith("|") else _bars(regel)  # a row may begin with an empty cell
        if not binnen and strepen and _is_head(regel) and strepen == _bars(_below(regels, plek)):
            binnen = strepen
        binnen = binnen if strepen else 0
        yield replace(regel, tekst=f"| {regel.kaal.removesuffix('|')} |") if binnen else regel


def _bars(regel: Regel | None) -> int:
    if regel is None or regel.kaal.startswith("|"):
        return 0
    return len(_SCHEIDING.findall(regel.kaal))


def _is_head(regel: Regel) -> bool:
    soorten = {kind(cel) for cel in _SCHEIDING.split(regel.kaal) if cel.strip()}
    return not soorten.isdisjoint(_OM_TE_ZIEN)


def _below(regels: Sequence[Regel], plek: int) -> Regel | None:
    return regels[plek + 1] if plek + 1 < len(regels) else None
