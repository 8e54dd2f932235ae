"""Names that are items among those with a box: '- **Anna**', '- ☐ zaal huren', '- ☒ kas tellen'.

Each becomes the line above hers: 'Anna:'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.verslag.taal.namenrij import NAMEN

_NAAM = re.compile(r"\s{0,9}[-*•]\s+(?:\*\*|__)(?P<wie>[^*_:]{2,60}?)(?:\*\*|__):?\s*")
_MET_HOKJE = re.compile(r"\s{0,12}[-*•]\s+(?:[☐▢❏☑☒]|\[[ xX✓✔]?\])\s*\S")
_MINSTENS = 2


def with_names_above(regels: Sequence[str]) -> Iterator[str]:
    """The lines, as many as there were."""
    namen = {
        plek
        for plek, (regel, onder) in enumerate(pairwise(regels))
        if (naam := _NAAM.fullmatch(regel)) and NAMEN.fullmatch(naam["wie"]) and _MET_HOKJE.match(onder)
    }
    for plek, regel in enumerate(regels):
        naam = _NAAM.fullmatch(regel) if plek in namen and len(namen) >= _MINSTENS else None
        yield f"#### {naam['wie']}" if naam else regel
