"""Headings of a PDF: lines in larger letters than the text, marked as Word's are ('## Afspraken'), and short
ones in bold ('**Afspraken**').

A PDF says of no line that it is a heading; how it is printed says as much. In our own minutes none is marked:
those are read by the words of their layout (eigen/).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from bot.verslag.bron.opmaak import VET
from bot.verslag.documenten.herkomst import VAN_ONS
from bot.verslag.documenten.pdftabel import Regel
from bot.verslag.tabellen.kolommen import kind

_GROTER = 1.12  # times the letters of the text
_LANGST = 140  # signs of a heading: more is text, in whatever size
_DEEL = 0.3  # of all signs: where more are large, a title page or poster is read, not headings
_DIEPST = 4
_OPSOMMING = re.compile(r"[-–—•*▪◦●○☐☒]\s")  # in letters of that size text is printed, not only headings
# A point, a decision, or who was there, that is printed large: marked as a heading it would be lost.
_LABEL = re.compile(
    r"(?:[Aa]ctie|ACTIE|AP|TODO|[Bb]esluit|BESLUIT|[Aa]anwezig|[Aa]fwezig|Action|Decision|Present)\b[^:]{0,40}:\s\S"
)
_LANGST_VET = 80
_VET_KOP = re.compile(r"(?=[A-ZÀ-Þ\d])(?=.{0,8}[A-Za-zÀ-ÿ]{3})(?:(?!\s{3}|[:;*|]).)*(?<![.,;:])")
_GENUMMERD = re.compile(r"\d{1,2}[.)]?\s{1,3}(?=[A-ZÀ-Þ])")
_TWEE = 2
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
        is_van_ons = any(VAN_ONS.match(regel.tekst) for regel in regels)
        if is_plakkaat or is_van_ons:
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
        is_vette_tekst = sum(len(regel.tekst) for regel in regels if regel.is_vet) > _DEEL * tekens.total()
        vet = [] if is_van_ons or is_vette_tekst else filter(self._may_be_bold, regels)
        self._vet = frozenset(vet) - _in_blocks(paginas)
        self._is_gemerkt = not (is_van_ons or is_vette_tekst)

    def _may_be_bold(self, regel: Regel) -> bool:
        """A bold line in letters of the text: short, no label or sentence, and no head of a table. With a
        number in front it may have a colon, as in '4. Haven: stand van zaken'."""
        nummer = _GENUMMERD.match(regel.tekst)
        kaal = regel.tekst[nummer.end() :] if nummer else regel.tekst
        return (
            regel.is_vet
            and regel.letter not in self._diepte
            and len(regel.tekst) <= _LANGST_VET
            and not (nummer and _LABEL.match(kaal))
            and bool(_VET_KOP.fullmatch(kaal.replace(": ", " ", 1) if nummer else kaal))
            and (nummer is not None or sum(kind(woord) is not None for woord in kaal.split()) < _TWEE)
        )

    def _may_be(self, regel: Regel) -> bool:
        return regel.letter in self._diepte and not _LABEL.match(regel.tekst)

    def marked(self, regel: Regel) -> str:
        """'## Afspraken' of a heading, '**Afspraken**' of one that only is bold, text as it is."""
        if regel in self._vet:
            return f"{VET} {regel.tekst}" if ":" in regel.tekst else f"**{regel.tekst}**"
        if regel in self._koppen:
            return f"{'#' * self._diepte[regel.letter]} {regel.tekst}"
        return regel.gemerkt if regel.gemerkt and self._is_gemerkt else regel.tekst

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


def _in_blocks(paginas: Sequence[Sequence[Regel]]) -> frozenset[Regel]:
    """Bold lines right below each other: text that is bold, or the head of a table."""
    return frozenset(
        regel
        for op_pagina in paginas
        for een, ander in pairwise(op_pagina)
        if een.is_vet and ander.is_vet and 0 <= een.boven - ander.boven <= _AANEEN * een.letter
        for regel in (een, ander)
    )
