"""A task or decision between square brackets: '[actiepunt 2: Anna deelt de kaart]', a paragraph or its end.

Without them it is a line with a label, as any other, and behind a sentence a line of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.verslag.bron.regels import Regel
from bot.verslag.taal.namenrij import NAMEN, NAMEN_VAN

_ACTIE = r"actie(?:punt)?|action(?:\s(?:item|point))?"
_LABEL = rf"(?P<label>(?i:{_ACTIE}|besluit|decision|toezegging)\s?[A-Z]?\d{{0,3}}\s?:\s)"
_VAN = rf"(?:(?i:{_ACTIE}|to[\s-]?do|AI|AP)\s(?:(?:voor|for)\s)?{NAMEN.pattern}\s?:\s|TODO:\s)"
_TO = rf"(?:{NAMEN.pattern}|[a-z]{{3,15}})\sto\s[a-z]{{3,20}}\s"  # 'Anna to share the map'
_OPENT = re.compile(
    rf"(?P<voor>\s{{0,40}}(?:(?:[-*•]|\d{{1,2}}[.)])\s{{1,3}})?)\\?\[\s?(?=(?:{_LABEL}|{_VAN}|{_TO}))"
)
# Behind a sentence: '… [Actie Anna: kaart delen]', '… (ACTION: Anna to share it)'.
_ACHTER = re.compile(
    r"(?P<voor>(?P<inspringing>\s{0,40})[^\s\[|][^\[|]{5,400}?)\s\\?(?:[\[{]\s?(?="
    rf"(?:{_LABEL}|{_VAN}|{_TO}))|\((?=(?i:action(?:\sitem)?):\s|{_VAN}))"
)
_PAAR = {"[": "]", "{": "}", "(": ")"}
_SLUIT = re.compile(r"\\?[\])}]\s{0,3}\.?\s{0,9}$")
_LANGSTE = 4  # lines


def without_brackets(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines, those of such a paragraph or end of one without its brackets."""
    over = 0
    for plek, regel in enumerate(regels):
        opent = None if over else _OPENT.match(regel.tekst) or _ACHTER.match(regel.tekst)
        if opent and not (opent["label"] and _is_name(regel.tekst[opent.end() + len(opent["label"]) :])):
            over = _until(regels[plek : plek + _LANGSTE], opent.end(), opent[0].rstrip()[-1])
            if over and opent.re is _ACHTER:
                yield replace(regel, tekst=opent["voor"])
                regel = replace(regel, tekst=f"{opent['inspringing']}- {regel.tekst[opent.end() :]}")
            elif over:
                regel = replace(regel, tekst=opent["voor"] + regel.tekst[opent.end() :])
        if over:
            over -= 1
            regel = regel if over else replace(regel, tekst=_SLUIT.sub("", regel.tekst))
        yield regel


def _is_name(tekst: str) -> bool:
    """Of '[Actie: Anna]', whose task stands beside it."""
    return NAMEN_VAN.fullmatch(_SLUIT.sub("", tekst)) is not None


def _until(regels: Sequence[Regel], begin: int, haak: str) -> int:
    """How many lines it takes to the bracket that ends one; 0 when another opens first, or none ends it."""
    for aantal, regel in enumerate(regels, start=1):
        rest = regel.tekst[begin if aantal == 1 else 0 :].rstrip()
        if _SLUIT.search(rest[-16:]) and rest.count(_PAAR[haak]) == 1 and haak not in rest:
            return aantal
        if not rest or haak in rest or _PAAR[haak] in rest:
            return 0
    return 0
