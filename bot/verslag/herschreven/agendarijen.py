"""The rows of the agenda in front of the minutes: who introduces a topic has no task by it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.bron.regels import Regel, indent
from bot.verslag.taal.namenrij import NAMEN, NAMEN_VAN
from bot.verslag.taal.secties import section_of

_AGENDA = re.compile(
    r"(?:#{1,6}\s+)?[*_]{0,3}(?:(?:meeting|draft|concept|proposed)\s)?agenda(?:punten|[\s-]?items?|\s(?:points?|topics?))?[*_]{0,3}:?[*_]{0,3}",
    re.IGNORECASE,
)
_RIJ = re.compile(r"\s{0,9}(?:[-*•–]|\d{1,2}[.)])\s+(?=\S)")
_KOP = re.compile(r"#{1,6}\s|[*_]{2}\S|[A-ZÀ-Þ][\w' &/-]{1,60}:$")
_WIE_ERACHTER = re.compile(
    rf"\s{{1,9}}(?:[(\[](?:@[\w-]{{1,39}}|{NAMEN_VAN.pattern})(?:,?\s\d{{1,3}}\s?(?:min\w{{0,5}}|m|['’]))?[)\]]"
    rf"|[-–—]\s(?:@[\w-]{{1,39}}|{NAMEN.pattern})|@[\w-]{{1,39}})\.?\s{{0,9}}$"
)
_STAART = 80  # letters from the end of a row in which that stands
_LANGSTE = 160  # letters of a topic; a longer row is told
# A row that is told, done or to be done: then it is no agenda in front, but the minutes themselves.
_GEZEGD = re.compile(
    r"\[[ xX]\]|\b(?:a[ck]tie|action|besluit|decision|todo)\b\s?:|[a-z]{3}[.;]\s+\w", re.IGNORECASE
)


def without_introducers(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; the names behind the rows of such an agenda are left out."""
    over = 0
    for plek, regel in enumerate(regels):
        if not over and _AGENDA.fullmatch(regel.kaal):
            over = _rows_below(regels, plek + 1)
        elif over:
            over -= 1
            staart = max(0, len(regel.tekst) - _STAART)
            wie = _WIE_ERACHTER.search(regel.tekst, staart) if _RIJ.match(regel.tekst) else None
            regel = Regel(regel.nummer, regel.tekst[: wie.start()]) if wie and wie.start() > staart else regel
        yield regel


def _rows_below(regels: Sequence[Regel], begin: int) -> int:
    """How many lines it takes to the last of its rows; 0 when one has more below it than its topic."""
    laatste, diepte = 0, None
    for plek in range(begin, len(regels)):
        regel = regels[plek]
        if not regel.kaal:
            continue
        if not _RIJ.match(regel.tekst) or section_of(regel.kaal):
            los = plek > begin and not regels[plek - 1].kaal
            return laatste if los or _KOP.match(regel.kaal) else 0
        diepte = indent(regel) if diepte is None else diepte
        if indent(regel) > diepte + 1 or len(regel.kaal) > _LANGSTE or _GEZEGD.search(regel.kaal):
            return 0
        laatste = plek - begin + 1
    return laatste
