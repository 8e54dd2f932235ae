"""Decisions below their title, one to a line without a bullet: 'Besluiten', 'De hal gaat dicht.', 'De …'.

Each becomes an item. Lines of which one is no whole sentence are running text, and stay as they are; so does
a line alone, unless it has the number of a decision: '2026-07    De hal gaat dicht.'
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from bot.verslag.taal.secties import section_of

_NUMMER = r"20\d\d[-./]\d{1,3}[.:)]?\s{1,9}"  # 'B1' is known as a label wherever it stands
_REGEL = re.compile(
    rf"(?P<nummer>{_NUMMER})?(?![A-Z]{{1,3}}-?\d)[A-ZÀ-Þ€\d](?:[^.|]|\.(?!\s+[A-ZÀ-Þ])){{6,220}}\."
)
_GEEN = re.compile(r"\b(?:geen|niets|no)\b", re.IGNORECASE)  # 'Er zijn geen besluiten genomen.'
_MEESTE = 80  # lines of such a list
_TITEL = 60  # letters at most
_MINSTENS = 2


def with_decision_lines(regels: Sequence[str]) -> Iterator[str]:
    """The lines, as many as there were."""
    items: set[int] = set()
    for plek, regel in enumerate(regels):
        sectie = section_of(regel.strip()) if 0 < len(regel.strip()) < _TITEL else None
        if sectie and sectie.soort == "besluiten" and not sectie.is_een:
            items.update(_below(regels, plek + 1))
    for plek, regel in enumerate(regels):
        yield f"- {re.sub(_NUMMER, '', regel.strip(), count=1)}" if plek in items else regel


def _below(regels: Sequence[str], plek: int) -> Iterator[int]:
    """The lines of such a list that begins at `plek` or below empty lines; numbered ones may stand apart."""
    eind = min(len(regels), plek + _MEESTE)
    gevuld = [n for n in range(plek, eind) if regels[n].strip()]
    vormen = {n: _REGEL.fullmatch(regels[n].strip()) for n in gevuld}
    geteld = list(takewhile(lambda n: (vorm := vormen[n]) and vorm["nummer"], gevuld))
    begin = gevuld[0] if gevuld else eind
    blok = list(takewhile(lambda n: regels[n].strip() and regels[n][0] != "#", range(begin, eind)))
    heel = all(vormen[n] and not _GEEN.search(regels[n]) for n in blok)
    yield from geteld or (blok if heel and len(blok) >= _MINSTENS else ())
