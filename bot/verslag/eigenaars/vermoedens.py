"""Who may be meant to do an action point, where the text does not say."""

from __future__ import annotations

import re

from bot.verslag.actiepunt import Actiepunt
from bot.verslag.betoog import Betoog
from bot.verslag.eigenaars.wie import TE_DOEN, VERZOEKT, VLAKBIJ
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.werk.doen import is_approached
from bot.verslag.wie.eigenaarsnamen import named_owners, owner_names

_AAN = re.compile(r"\b(?:aan|naar)\s+(?:het\s+|de\s+)?$")  # whom it goes to: 'Brief aan het COA'
_MISSCHIEN = re.compile(rf"\((?P<wie>{NAMEN.pattern})\?\)[.;]?$")  # 'Kaart tekenen (Anna?)'
_SLOT = 80  # letters from the end of a quote in which those brackets stand
_TERUG = 12  # how many sentences back in the paragraph somebody may have had the floor


def proposed_owners(betoog: Betoog, punt: Actiepunt, citaat: str) -> tuple[str, ...]:
    """Who may be meant: who is named with a question mark or asked to do it, the organisations in the quote,
    else who had the floor."""
    zin = betoog.zinnen[punt.plek].tekst
    misschien = _MISSCHIEN.search(citaat[-_SLOT:])
    if misschien and betoog.is_somebody(misschien["wie"]):
        return named_owners(betoog, misschien["wie"])
    gevraagd = [
        v
        for v in betoog.sprekers.mentions(zin)
        if v.begin >= punt.begin
        and VERZOEKT.search(zin[max(0, v.begin - VLAKBIJ) : v.begin])
        and TE_DOEN.match(zin[v.eind : punt.eind])
    ]
    if gevraagd:
        return owner_names(betoog, gevraagd)
    genoemd = [
        n
        for n in betoog.plaatsen.eigenaarsnamen
        if any(
            not (_AAN.search(citaat, 0, keer.start()) or is_approached(citaat[keer.start() :]))
            for keer in re.finditer(rf"(?<!\w){re.escape(n)}(?!\w)", citaat)
        )
    ]
    if genoemd:
        return tuple(genoemd)
    alinea = betoog.zinnen[punt.plek].alinea
    plek = punt.plek
    while plek and betoog.zinnen[plek - 1].alinea is alinea and punt.plek - plek < _TERUG:
        plek -= 1
        spreker = betoog.speaker(plek)
        if spreker and spreker.soort in ("rol", "organisatie"):
            naam = betoog.plaatsen.organisation(spreker.naam or "")
            return (naam,) if naam else ()
    return ()
