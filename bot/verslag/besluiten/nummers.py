"""A decision by its number alone: in a list that has acties too, or in brackets around what was decided."""

from __future__ import annotations

import re

from bot.verslag.betoog import Betoog

_VAN_A, _VAN_B = (re.compile(rf"{letter}P?\s?\d{{1,2}}(?:[.:)]\s|\s(?=[A-ZÀ-Þ]))") for letter in "AB")
_RONDOM = 30  # sentences before and behind an item, of the same list


def is_decision_beside_acties(betoog: Betoog, plek: int) -> bool:
    """'B1. Volgende keer in Velsen', in one list with 'A1. …'; where all are of B it is a group of acties."""
    zin = betoog.zinnen[plek]
    if zin.alinea.lijst != "acties" or not _VAN_B.match(zin.tekst):
        return False
    rondom = betoog.zinnen[max(0, plek - _RONDOM) : plek + _RONDOM]
    return any(_VAN_A.match(een.tekst) for een in rondom if een.alinea.lijstnummer == zin.alinea.lijstnummer)


def without_number(tekst: str, haaks: re.Match[str] | None) -> str:
    """'[B1] Het plan gaat door', 'Het plan gaat door [B1]': what was decided."""
    if haaks and not haaks.start():
        return tekst[haaks.end() :].lstrip(" :–-")
    return tekst[: haaks.start()].rstrip() if haaks and haaks.end() == len(tekst) else tekst
