"""What minutes say of their own marks: '[!naam] = die doet het', 'M mededeling, A actie, B besluit'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.verslag.bron.regels import Regel

_BOVENAAN = 15  # lines with text in which a legend stands
_TAAK = (
    r"(?:een\s+|an?\s+)?(?:a[ck]tie(?:punt)?(?:en|s)?|actions?(?:\s+(?:items?|points?))?|taak|taken|tasks?|klus"
    r"|to\s?do|(?:(?:die|wie)\s+)?(?:het\s+)?doet(?:\s+(?:het|iets))?)"
)
_NAAM = r"(?:naam|wie|name|who)"
_TEKENS = re.compile(
    rf"\W?(?P<links>[^\w\s]{{1,4}})\s?{_NAAM}\s?(?P<rechts>[^\w\s=:]{{0,4}})\s*(?:=|:|is|betekent|means)\s*{_TAAK}\W*",
    re.IGNORECASE,
)
_LETTER = re.compile(r"(?<![\w/])(?P<letter>[A-Z])\s?[=:-]?\s?(?P<woord>[a-zA-Z]{4,14})(?![\w])")
_MINSTE_LETTERS = 2
_OPENT = re.compile(r"\s*(?P<letter>[A-Z])(?:\s{2,}|\s?[:.)]\s+|\s+(?=[a-z(]))(?=\S)(?![^|]{0,12}\|)")


@dataclass(frozen=True)
class Legenda:
    """The signs around a name and the letters before a line that are explained, and the lines that do so."""

    tekens: frozenset[tuple[str, str]] = frozenset()
    letters: tuple[tuple[str, str], ...] = ()
    regels: frozenset[int] = frozenset()

    def letter(self, regel: Regel) -> tuple[str, str] | None:
        """Of 'A  brief sturen' 'Actie: ' and 'A  ', where the minutes say that A is that."""
        opent = _OPENT.match(regel.tekst) if self.letters else None
        woord = dict(self.letters).get(opent["letter"]) if opent else None
        return (f"{woord.capitalize()}: ", opent[0]) if opent and woord else None


def legend(regels: Sequence[Regel]) -> Legenda:
    """The legend in the first lines, if there is one."""
    tekens: set[tuple[str, str]] = set()
    letters: list[tuple[str, str]] = []
    nummers: set[int] = set()
    for regel in [regel for regel in regels if regel.kaal][:_BOVENAAN]:
        teken = _TEKENS.fullmatch(regel.kaal)
        if teken:
            tekens.add((teken["links"], teken["rechts"]))
            nummers.add(regel.nummer)
        woorden = [paar for paar in _LETTER.findall(regel.kaal) if paar[1][0].upper() == paar[0]]
        if len(woorden) >= _MINSTE_LETTERS and any(re.match(r"a[ck]tie", woord) for _, woord in woorden):
            letters += woorden
            nummers.add(regel.nummer)
    return Legenda(frozenset(tekens), tuple(letters), frozenset(nummers))
