"""Labels of the attendance list that were broken at the margin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.verslag.bron.regels import Regel
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG

# The first words of a label at the end of a line: '… Pia Mol. Afwezig' above 'm.k.: Tim Bos'.
_BEGIN_ETIKET = re.compile(
    r"(?:^|(?<=[.;)]\s))(?P<begin>(?:[Mm]et|[Aa]fwezig|AFWEZIG|[Aa]fgemeld|[Bb]ericht|[Aa]anwezig)(?:\s+\w{3,15}){0,2})$"
)
_SLOT_ETIKET = re.compile(r"\s*(?P<slot>[\w. ]{2,30}?)\s*:")
_ETIKET = re.compile(rf"(?:{AANWEZIG}|{AFWEZIG})", re.IGNORECASE)


def labels_whole(regels: Iterable[Regel]) -> Iterator[Regel]:
    """The lines; a label that was broken at the margin stands on the second as a whole."""
    vorige: Regel | None = None
    for regel in regels:
        begin = _BEGIN_ETIKET.search(vorige.tekst.rstrip()) if vorige else None
        slot = _SLOT_ETIKET.match(regel.tekst) if begin else None
        if vorige and begin and slot and _ETIKET.fullmatch(f"{begin['begin']} {slot['slot']}"):
            vorige = Regel(vorige.nummer, vorige.tekst[: begin.start()].rstrip())
            regel = Regel(regel.nummer, f"{begin['begin']} {regel.kaal}")
        if vorige:
            yield vorige
        vorige = regel
    if vorige:
        yield vorige
