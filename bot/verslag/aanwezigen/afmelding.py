"""Who was away, told behind who was there: '…, Tim Bos. Bericht van verhindering van Pia Mol' as a label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.aanwezigen.hoofd import opens_list
from bot.verslag.bron.regels import Regel
from bot.verslag.taal.woorden import NAAM, TITEL

_BOVENAAN = 40  # lines with text in which the attendance stands
_BERICHT = (
    r"(?:Er\s(?:is|zijn|was|waren|kwam(?:en)?)\s(?:een\s)?)?(?:[Mm]et\s)?"
    r"(?i:bericht(?:en)?\svan\s(?:verhindering|afwezigheid)|afmelding(?:en)?|afbericht(?:en)?|afzegging(?:en)?)"
    r"(?:\s(?:is|zijn|was|waren|er|ontvangen|gekregen|binnengekomen)){0,3}"
)
_BEGIN = r"(?:^|(?<=[.;)]\s))"
_VERTELD = re.compile(
    rf"{_BEGIN}{_BERICHT}\s(?:van|door):?\s+(?=(?:{TITEL}\s+)?{NAAM}(?:\s?[(,;.]|\s(?:en|and)(?:\s|$)|$))"
)
# Broken at the margin: '… Bericht van verhindering' above 'van Pia Mol'.
_BREEKT_AF = re.compile(rf"{_BEGIN}(?P<begin>{_BERICHT}(?:\s(?:van|door):?)?)$")


def told_behind(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; in the paragraphs of who was there, such words are 'Afwezig:' on a line of its own."""
    over, loopt, begin = _BOVENAAN, False, ""
    for plek, regel in enumerate(regels):
        over -= bool(regel.kaal)
        loopt = bool(regel.kaal) and over >= 0 and (loopt or opens_list(regel))
        if not loopt:
            yield regel
            continue
        tekst = f"{begin} {regel.kaal}" if begin else regel.tekst
        onder = regels[plek + 1].kaal if plek + 1 < len(regels) else ""
        af = _BREEKT_AF.search(tekst.rstrip())
        begin = af["begin"] if af and _VERTELD.match(f"{af['begin']} {onder}") else ""
        tekst = tekst.rstrip().removesuffix(begin) if begin else tekst
        voor, *achter = _VERTELD.split(tekst)
        if voor.strip():
            yield Regel(regel.nummer, voor)
        yield from (Regel(regel.nummer, f"Afwezig: {deel}") for deel in achter)
