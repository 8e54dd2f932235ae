"""A sign that a legend gives to acties, within a text too: '► = actie', '… loopt. ► Anna belt de buren.'"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.verslag.bron.regels import Regel

_BOVENAAN = 15  # lines with text in which a legend stands
# No sign that Markdown, a row or a sentence has of its own.
_TEKEN = r"(?P<teken>[^\w\s.,;:?!'\"’‘“”()\[\]{}<>|/\\*#=_+&%@–—•·-]{1,3})"
_ACTIE = r"(?:een\s+|an?\s+)?a[ck]ti(?:e|on)(?:punt|s?lijst|\s(?:point|item))?(?:en|s)?\b"
_LEGENDA = re.compile(
    rf"(?<!\w){_TEKEN}\s?(?:=|:|is|staat\s+voor|betekent|means)\s*{_ACTIE}"
    rf"|\ba[ck]ti(?:e|on)(?:punt|\s(?:point|item))?(?:en|s)?\s(?:(?:is|zijn|staat|staan|are)\s)?(?:\w{{4,14}}\s)?"
    rf"(?:met|achter|door|with|by|behind)\s(?:een\s|an?\s)?[\"'‘“(]?{_TEKEN.replace('teken', 'teken2')}",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Actieteken:
    """The sign, as it stands apart from the words around it; `regel` is the line that explains it."""

    teken: str
    regel: int

    def label(self, regel: Regel, gedrukt: str) -> str:
        """The line with 'Actie:' for each of its signs; `gedrukt`: as it came in, with the sign in front."""
        if regel.nummer == self.regel:
            return regel.tekst
        los = re.compile(rf"(?:(?<=\s)|^){re.escape(self.teken)}(?=\s|$)")
        tekst = regel.tekst
        if gedrukt.lstrip(" \t").startswith(self.teken) and self.teken not in tekst:
            tekst = f"{self.teken} {tekst.lstrip()}"
        return los.sub("Actie:", tekst)


def explained(regels: Sequence[Regel]) -> Actieteken | None:
    """The sign that the first lines explain, if they do."""
    for regel in [regel for regel in regels if regel.kaal][:_BOVENAAN]:
        if gevonden := _LEGENDA.search(regel.kaal):
            return Actieteken(gevonden["teken"] or gevonden["teken2"], regel.nummer)
    return None
