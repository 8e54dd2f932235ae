"""Names that are items among those with a box: '- **Anna**', '- ☐ zaal huren', '- ☒ kas tellen', and below
'Acties' names with a number above bullets: '1. Anna:', '   - zaal huren'.

Each becomes the line above hers: 'Anna:'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.secties import section_of

_NAAM = re.compile(r"\s{0,9}[-*•]\s+(?:\*\*|__)(?P<wie>[^*_:]{2,60}?)(?:\*\*|__):?\s*")
_MET_HOKJE = re.compile(r"\s{0,12}[-*•]\s+(?:[☐▢❏☑☒]|\[[ xX✓✔]?\])\s*\S")
_MET_NUMMER = re.compile(
    r"\s{0,9}\d{1,2}[.)]\s+(?:\*\*|__)?(?P<wie>[^*_:]{2,60}?)(?:(?:\*\*|__):|:(?:\*\*|__)?)\s*"
)
_BULLET = re.compile(r"\s{0,12}[-*•–]\s+\S")
_ITEM = re.compile(r"\s{0,12}(?:[-*•–]|\d{1,2}[.)])\s")
_MINSTENS = 2


def with_names_above(regels: Sequence[str]) -> Iterator[str]:
    """The lines, as many as there were."""
    namen = _over(regels, _NAAM, _MET_HOKJE)
    genummerd = _over(regels, _MET_NUMMER, _BULLET)
    in_acties = list(_in_acties(regels)) if genummerd else []
    geteld = {plek: wie for plek, wie in genummerd.items() if in_acties[plek]}
    for plek, regel in enumerate(regels):
        if plek in namen:
            yield f"#### {namen[plek]}"
        else:
            yield f"{geteld[plek]}:" if plek in geteld else regel


def _over(regels: Sequence[str], vorm: re.Pattern[str], item: re.Pattern[str]) -> dict[int, str]:
    """The names of that form right above an item, by line; none where there is one alone."""
    namen = {
        plek: naam["wie"]
        for plek, (regel, onder) in enumerate(pairwise(regels))
        if (naam := vorm.fullmatch(regel)) and NAMEN.fullmatch(naam["wie"]) and item.match(onder)
    }
    return namen if len(namen) >= _MINSTENS else {}


def _in_acties(regels: Sequence[str]) -> Iterator[bool]:
    """Of each line, whether the nearest one above it that is no item is the title of a list of acties."""
    erin = False
    for regel in regels:
        yield erin
        if regel.strip() and not _ITEM.match(regel):
            sectie = section_of(regel)
            erin = sectie is not None and sectie.soort != "besluiten"
