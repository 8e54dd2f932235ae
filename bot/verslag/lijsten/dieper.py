"""Items that hang below another one of a list and are of somebody themselves: '  - Tim: kaart maken'.

What is said of the item above it ('  - Status: loopt') opens no item of its own; so a name opens two or more.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from bot.verslag.bron.regels import Regel, indent
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.secties import section_of

_MINSTENS = 2  # bullets that a name opens, one of them at the margin
_OPENT = re.compile(rf"(?P<wie>{NAMEN.pattern})\s*:\s+(?=\S)")
_GEEN_NAAM = re.compile(
    r"(?:status|stand|datum|deadline|termijn|wie|wanneer|wat|door|vra(?:ag|gen)|antwoord|opmerking(?:en)?|doel|reden"
    r"|toelichting|lo[ck]atie|planning|let\sop|NB|note|date|owner|who|when|question|answer|reason|goal)",
    re.IGNORECASE,
)


def openers(regels: Iterable[Regel]) -> frozenset[str]:
    """The names with a colon that open bullets here, one at the margin and more of them anywhere."""
    bullets = [regel for regel in regels if regel.is_opsomming]
    opent = [(een["wie"], indent(regel)) for regel in bullets if (een := _OPENT.match(regel.inhoud))]
    kant = min(map(indent, bullets), default=0)
    vaak = Counter(wie for wie, _ in opent)
    return frozenset(
        wie
        for wie, diepte in opent
        if diepte == kant and vaak[wie] >= _MINSTENS and not (_GEEN_NAAM.fullmatch(wie) or section_of(wie))
    )


def is_of_itself(regel: Regel, namen: frozenset[str]) -> bool:
    """Whether an item below another one opens with one of `namen`."""
    opent = _OPENT.match(regel.inhoud)
    return opent is not None and opent["wie"] in namen
