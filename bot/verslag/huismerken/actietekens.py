"""A sign that a legend gives to acties, within a text too: '► = actie', '… loopt. ► Anna belt de buren.'"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.verslag.bron.regels import Regel

_BOVENAAN = 15  # lines with text in which a legend stands
_ONDERAAN = 2  # the same below the text
_LANGST = 80  # letters of such a line, where it says nothing else
# No sign that Markdown, a row or a sentence has of its own.
_TEKEN = r"(?P<teken>[^\w\s.,;:?!'\"’‘“”()\[\]{}<>|/\\*#=_+&%@–—•·-]{1,3})"
_ACTIE = r"(?:een\s+|an?\s+)?a[ck]ti(?:e|on)(?:punt|s?lijst|\s(?:point|item))?(?:en|s)?\b"
_LEGENDA = re.compile(
    rf"(?<!\w){_TEKEN}\s?(?:=|:|is|staat\s+voor|betekent|means)\s*{_ACTIE}"
    rf"|\ba[ck]ti(?:e|on)(?:punt|\s(?:point|item))?(?:en|s)?\s(?:(?:is|zijn|staat|staan|are)\s)?(?:\w{{4,14}}\s)?"
    rf"(?:met|achter|door|with|by|behind)\s(?:een\s|an?\s)?[\"'‘“(]?{_TEKEN.replace('teken', 'teken2')}",
    re.IGNORECASE,
)
# Nothing but that, of a sign that a sentence may have as well: it marks a line only at its begin.
_VOORAAN = re.compile(
    rf"[(\[\"'‘“]?(?P<teken>>{{1,2}}|!{{1,2}}|[-=]>)\s?(?:=|:|is|betekent)\s*{_ACTIE}\W{{0,3}}", re.IGNORECASE
)


@dataclass(frozen=True)
class Actieteken:
    """The sign, as it stands apart from the words around it; `regel` is the line that explains it."""

    teken: str
    regel: int
    is_vooraan: bool = False
    is_gelezen: bool = False  # as a quote it is read without: '>> Anna belt', so that its days are apart

    def label(self, regel: Regel, gedrukt: str) -> str:
        """The line with 'Actie:' for each of its signs; `gedrukt`: as it came in, with the sign in front."""
        if regel.nummer == self.regel:
            return "" if self.is_vooraan else regel.tekst
        if self.is_gelezen:
            return regel.tekst
        if self.is_vooraan:
            begint = re.match(rf"\s{{0,20}}(?:[-*•]\s+)?{re.escape(self.teken)}(?!>)\s*(?=[^\W\d])", gedrukt)
            return f"- Actie: {gedrukt[begint.end() :]}" if begint else regel.tekst
        los = re.compile(rf"(?:(?<=\s)|^){re.escape(self.teken)}(?=\s|$)")
        tekst = regel.tekst
        weg = gedrukt.lstrip(" \t").startswith(self.teken) and self.teken not in tekst
        if weg and not regel.inhoud.startswith("Actie:"):  # put there for it before
            tekst = f"{self.teken} {tekst.lstrip()}"
        return los.sub("Actie:", tekst)


def explained(regels: Sequence[Regel], rauw: Sequence[str]) -> Actieteken | None:
    """The sign that the first lines explain, or the last ones, if they do; `rauw`: the lines as they came in,
    as '>>' is taken off where it opens one."""
    gevuld = [regel for regel in regels if regel.kaal]
    for regel in gevuld[:_BOVENAAN] + gevuld[_BOVENAAN:][-_ONDERAAN:]:
        gedrukt = rauw[regel.nummer - 1].replace("*", "").strip() if regel.nummer <= len(rauw) else regel.kaal
        if vooraan := _VOORAAN.fullmatch(gedrukt[:_LANGST]):
            is_gelezen = vooraan["teken"] not in regel.kaal
            return Actieteken(vooraan["teken"], regel.nummer, is_vooraan=True, is_gelezen=is_gelezen)
        if gevonden := _LEGENDA.search(regel.kaal):
            return Actieteken(gevonden["teken"] or gevonden["teken2"], regel.nummer)
    return None
