"""How sure a reading is of each item, why, and what the item lacks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from bot.texts import verslag as texts
from bot.verslag.voorstel import Actie, Besluit, Waarschuwing

Graad = Literal["zeker", "waarschijnlijk", "onzeker"]
# Warnings about one point, by the lines it stands on.
_VERDACHT = {
    texts.CONFLICT: texts.REDEN_CONFLICT,
    texts.SAMENGENOMEN: texts.REDEN_SAMEN,
    texts.NUMMER_DUBBEL: texts.REDEN_DUBBEL,
}


def of_actie(actie: Actie, waarschuwingen: Iterable[Waarschuwing]) -> tuple[Graad, str]:
    """zeker: the minutes call it an action point, by its number. waarschijnlijk: its wording or form does.
    onzeker: it contradicts itself, its owner is a guess, or nothing marks it."""
    for waarschuwing in waarschuwingen:
        reden = _VERDACHT.get(waarschuwing.soort)
        if reden and waarschuwing.regels == actie.regels and actie.soort == "actiepunt":
            return "onzeker", reden
    if not actie.eigenaars and actie.eigenaar_voorstel:
        return "onzeker", texts.REDEN_EIGENAAR
    if actie.nummer:
        return "zeker", texts.REDEN_NUMMER
    if actie.los:
        return "onzeker", texts.REDEN_LOS
    return "waarschijnlijk", texts.REDEN_MERK if actie.geleerd else texts.REDEN_WOORDEN


def of_besluit(besluit: Besluit) -> tuple[Graad, str]:
    if besluit.nummer:
        return "zeker", texts.REDEN_NUMMER
    return "waarschijnlijk", texts.REDEN_WOORDEN


def lacking(actie: Actie) -> tuple[str, ...]:
    """What somebody must still fill in: an answered question asks for nothing."""
    if actie.status != "open":
        return ()
    mist = [] if actie.eigenaars else [texts.MIST_EIGENAAR]
    if actie.soort != "vraag" and not (actie.termijn or actie.voorwaarde):
        mist.append(texts.MIST_DATUM)
    return tuple(mist)
