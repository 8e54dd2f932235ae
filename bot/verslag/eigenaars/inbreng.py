"""Who brought an action point in, and will not do it himself."""

from __future__ import annotations

import re

from bot.verslag.actiepunt import Actiepunt
from bot.verslag.betoog import Betoog
from bot.verslag.eigenaars.wie import owners, owners_in
from bot.verslag.namen.sprekers import Vermelding
from bot.verslag.wie.eigenaarsnamen import owner_names

_OP_VERZOEK = re.compile(
    r"\b[Oo]p\s+(?:verzoek|voorstel|initiatief)\s+van\s+|\b[Nn]aar aanleiding van de vraag van\s+"
)


def asker(betoog: Betoog, punt: Actiepunt) -> Vermelding | None:
    """Who brought it in: who speaks in the sentence with the task, unless he will do it himself."""
    zin = betoog.zinnen[punt.plek].tekst
    verzoek = _OP_VERZOEK.search(zin, 0, punt.eind)
    if verzoek:
        return next((v for v in betoog.sprekers.mentions(zin) if v.begin == verzoek.end()), None)
    eigen = next((v for v in betoog.sprekers.mentions(zin) if v.begin == punt.begin > 0), None)
    spreker = eigen or betoog.speaker(punt.eerste)
    if spreker is None or spreker.soort == "vergadering":
        return None
    doeners = {*owners(betoog, punt), *owners_in(betoog, punt.plek, 0, punt.begin)}
    return None if doeners.intersection(owner_names(betoog, (spreker,))) else spreker
