"""Whose an item of a list is by the group in its last brackets, where other items there end in a name."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.verslag.betoog import Betoog
from bot.verslag.velden.inhoud import Item, names_in

_OMGEVING = 8  # sentences up and down in which others of the list stand
_MINSTENS = 2  # of them with a name there; one may be anything
_SLOT = re.compile(r"\((?P<in>[^()]{2,40})\)(?P<erna>[^()\w]{0,4}(?:,[^()]{3,30})?)$")
# A word for people; '(concept)' and '(loopt nog)' are of nobody.
_GROEP = re.compile(
    r"(?:(?:de|het|the)\s+)?[a-z-]{0,20}(?:[a-z]{3}(?:ants|ers|ors|ists|eurs|isten|aren)|groep|team|bureau|dienst|raad|staff?|board)"
)


def like_those_around(betoog: Betoog, plek: int, item: Item) -> Item:
    """'Summary (consultants)' below '… (Anna)' and '… (Tim and Pia)': of the consultants."""
    zin = betoog.zinnen[plek]
    slot = None if item.wie else _SLOT.search(zin.tekst, item.begin)
    if slot is None or not _GROEP.fullmatch(slot["in"]):
        return item
    anderen = betoog.zinnen[max(0, plek - _OMGEVING) : plek + _OMGEVING + 1]
    met_naam = sum(
        bool(
            (elders := _SLOT.search(een.tekst))
            and (wie := names_in(elders["in"]))
            and betoog.is_somebody(wie)
        )
        for een in anderen
        if een.alinea.lijstnummer == zin.alinea.lijstnummer
    )
    if met_naam < _MINSTENS:
        return item
    eind = len(zin.tekst[: slot.start()].rstrip())
    return replace(item, eind=item.eind if re.search(r"\w", slot["erna"]) else eind, wie=slot["in"])
