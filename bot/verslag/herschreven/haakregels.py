"""A task or decision that is a paragraph between square brackets: '[actiepunt 2: Anna deelt de kaart]'.

Without them it is a line with a label, as any other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.verslag.bron.regels import Regel
from bot.verslag.taal.namenrij import NAMEN_VAN

_OPENT = re.compile(
    r"(?P<voor>\s{0,40})\[\s?(?=(?P<label>(?:actie(?:punt)?|action|besluit|decision|toezegging)\s?[A-Z]?\d{0,3}\s?:\s))",
    re.IGNORECASE,
)
_SLUIT = re.compile(r"\]\s{0,3}\.?\s{0,9}$")
_LANGSTE = 4  # lines


def without_brackets(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines, those of such a paragraph without its brackets."""
    over = 0
    for plek, regel in enumerate(regels):
        opent = None if over else _OPENT.match(regel.tekst)
        if opent and not _is_name(regel.tekst[opent.end("label") :]):
            over = _until(regels[plek : plek + _LANGSTE], opent.end())
            if over:
                regel = replace(regel, tekst=opent["voor"] + regel.tekst[opent.end() :])
        if over:
            over -= 1
            regel = regel if over else replace(regel, tekst=_SLUIT.sub("", regel.tekst))
        yield regel


def _is_name(tekst: str) -> bool:
    """Of '[Actie: Anna]', whose task stands beside it."""
    return NAMEN_VAN.fullmatch(_SLUIT.sub("", tekst)) is not None


def _until(regels: Sequence[Regel], begin: int) -> int:
    """How many lines it takes to the bracket that ends one; 0 when another opens first, or none ends it."""
    for aantal, regel in enumerate(regels, start=1):
        rest = regel.tekst[begin if aantal == 1 else 0 :].rstrip()
        if _SLUIT.search(rest[-16:]) and rest.count("]") == 1 and "[" not in rest:
            return aantal
        if not rest or "[" in rest or "]" in rest:
            return 0
    return 0
