"""Notes that somebody added to the minutes afterwards: 'Noot van de secretaris: …', 'Ambtelijke noot: …'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.texts import verslag as texts
from bot.verslag.betoog import without_stop
from bot.verslag.bron.regels import Zin
from bot.verslag.voorstel import Notitie

_NOOT = re.compile(
    r"(?:\b(?:[Nn]oot|[Nn]aschrift|NOOT)(?:\s+van)?(?:\s+(?:de|het|een))?(?:\s+(?:secretari(?:s|aat)|redactie|notulist))?"
    r"(?:\s+(?:in|bij)\s+(?:dit|het)\s+verslag)?|\b[Aa]mbtelijke\s+noot)\s*:\s*(?=\S)"
)


def notes(zinnen: Sequence[Zin]) -> Iterator[tuple[Notitie, range]]:
    """Each note with the places of its sentences.

    A note that opens its paragraph runs to the end of it; one in the middle is a single sentence.
    """
    plek = 0
    while plek < len(zinnen):
        zin = zinnen[plek]
        noot = _NOOT.search(zin.tekst)
        if noot is None:
            plek += 1
            continue
        laatste = plek
        if noot.start() == 0 and zin.begin == 0:
            while laatste + 1 < len(zinnen) and zinnen[laatste + 1].alinea is zin.alinea:
                laatste += 1
        delen = [zin.tekst[noot.end() :], *(z.tekst for z in zinnen[plek + 1 : laatste + 1])]
        tekst = without_stop(_without_bracket(" ".join(delen)))
        regels = (zin.lines(noot.start())[0], zinnen[laatste].lines()[1])
        yield Notitie(texts.NOOT, zin.agendapunt, tekst, regels), range(plek, laatste + 1)
        plek = laatste + 1


def _without_bracket(tekst: str) -> str:
    """A note in brackets, without the closing one."""
    dicht = re.fullmatch(r"(?P<noot>[^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*)[)\]]\s*\.?", tekst)
    return dicht["noot"] if dicht else tekst
