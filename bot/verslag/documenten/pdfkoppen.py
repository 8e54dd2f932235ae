"""Headings of a PDF: lines in larger letters than the text, marked as Word's are ('## Afspraken').

A PDF says of no line that it is a heading; how large it is printed says as much. In our own minutes none is
marked: those are read by the words of their layout (eigen/).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from bot.verslag.documenten.herkomst import VAN_ONS
from bot.verslag.documenten.pdftabel import Regel

_GROTER = 1.12  # times the letters of the text
_LANGST = 140  # signs of a heading: more is text, in whatever size
_DEEL = 0.3  # of all signs: where more are large, a title page or poster is read, not headings
_DIEPST = 4
_OPSOMMING = re.compile(r"[-–—•*▪◦●○☐☒]\s")  # in letters of that size text is printed, not only headings
# A point, a decision, or who was there, that is printed large: marked as a heading it would be lost.
_LABEL = re.compile(
    r"(?:[Aa]ctie|ACTIE|AP|TODO|[Bb]esluit|BESLUIT|[Aa]anwezig|[Aa]fwezig|Action|Decision|Present)\b[^:]{0,40}:\s\S"
)
_AANEEN = 1.45  # times the size of the letters, from one line of a heading to the next


class Koppen:
    """Which lines of `paginas` are headings, and how deep."""

    def __init__(self, paginas: Sequence[Sequence[Regel]]) -> None:
        regels = [regel for op_pagina in paginas for regel in op_pagina]
        tekens: Counter[float] = Counter()
        for regel in regels:
            tekens[regel.letter] += len(regel.tekst)
        gewoon = max(tekens, key=lambda letter: tekens[letter], default=0.0)
        lopend = {regel.letter for regel in regels if _OPSOMMING.match(regel.tekst)}
        groter = {letter for letter in tekens if gewoon and letter >= _GROTER * gewoon}
        groot = sorted(groter - lopend, reverse=True)
        is_plakkaat = sum(tekens[letter] for letter in groter) > _DEEL * tekens.total()
        if is_plakkaat or any(VAN_ONS.match(regel.tekst) for regel in regels):
            groot = []
        self._diepte = {letter: min(diepte, _DIEPST) for diepte, letter in enumerate(groot, start=1)}
        self._breedte = {letter: max(len(r.tekst) for r in regels if r.letter == letter) for letter in groot}
        self._koppen = {
            regel
            for op_pagina in paginas
            for kop in self._runs([regel for regel in op_pagina if self._may_be(regel)])
            if sum(len(regel.tekst) for regel in kop) <= _LANGST and any(map(str.isalpha, kop[0].tekst))
            for regel in kop
        }

    def _may_be(self, regel: Regel) -> bool:
        return regel.letter in self._diepte and not _LABEL.match(regel.tekst)

    def mark(self, regel: Regel) -> str:
        """'## ' of a heading, nothing of text."""
        return "#" * self._diepte[regel.letter] + " " if regel in self._koppen else ""

    def goes_on(self, vorige: Regel, regel: Regel) -> bool:
        """Whether both are of one heading."""
        return {vorige, regel} <= self._koppen and self._is_below(vorige, regel)

    def _runs(self, groot: Sequence[Regel]) -> list[list[Regel]]:
        """The lines of each heading."""
        uit: list[list[Regel]] = []
        for regel in groot:
            if uit and self._is_below(uit[-1][-1], regel):
                uit[-1].append(regel)
            else:
                uit.append([regel])
        return uit

    def _is_below(self, vorige: Regel, regel: Regel) -> bool:
        """Whether `regel` stands right below a line on which its first word did not fit."""
        breed = len(vorige.tekst) + 1 + len(regel.tekst.split()[0])
        stap = vorige.boven - regel.boven
        return (
            vorige.letter == regel.letter
            and breed > self._breedte[regel.letter]
            and 0 < stap <= _AANEEN * regel.letter
        )


def letter(tekst: Any, plekken: Sequence[int]) -> float:
    """How large the letters at `plekken` of a page are printed, in points: the smallest of its first, its
    middle and its last, as one large letter makes no heading."""
    from pypdfium2 import raw  # type: ignore[import-untyped]

    enkele = {plekken[0], plekken[len(plekken) // 2], plekken[-1]}
    return float(round(min(raw.FPDFText_GetFontSize(tekst.raw, plek) for plek in enkele), 1))
