"""Tasks in bold with a letter or a number below a head of tasks: '**a) draft the text (Anna)** - started'.

In bold alone on its line such a row would be a heading, and end the list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.taal.secties import section_of

_RIJ = re.compile(r"\*\*(?P<teken>[a-z]|\d{1,2})(?P<slot>[.)])\s+(?=[\w\"'‘“(])")
_KOP = re.compile(r"#{1,6}\s|\*\*[^*]{2,80}\*\*\s{0,3}$")
_MINSTENS = 2


def without_bold_rows(regels: Sequence[str]) -> Iterator[str]:
    """The lines, such rows without their bold."""
    over = 0
    for plek, regel in enumerate(regels):
        if not over and _is_head(regel):
            over = _until(regels, plek + 1)
            yield regel
            continue
        over = max(0, over - 1)
        yield regel.replace("**", "") if over else regel


def _is_head(regel: str) -> bool:
    sectie = section_of(regel.strip()) if _KOP.match(regel) or regel.rstrip().endswith(":") else None
    return sectie is not None and sectie.soort == "acties"


def _until(regels: Sequence[str], begin: int) -> int:
    """How many lines from `begin` on are in the series that opens there, and one; 0 without such a series."""
    eerste = next((plek for plek in range(begin, len(regels)) if regels[plek].strip()), len(regels))
    opent = _RIJ.match(regels[eerste]) if eerste < len(regels) else None
    if opent is None:
        return 0
    volgt, rijen = opent["teken"], 0
    for plek in range(eerste, len(regels)):
        rij = _RIJ.match(regels[plek])
        if rij and rij["teken"] == volgt and rij["slot"] == opent["slot"]:
            volgt, rijen = _next(volgt), rijen + 1
        elif rij or _KOP.match(regels[plek]):
            return plek - begin + 1 if rijen >= _MINSTENS else 0
    return len(regels) - begin + 1 if rijen >= _MINSTENS else 0


def _next(teken: str) -> str:
    return str(int(teken) + 1) if teken.isdigit() else chr(ord(teken) + 1)
