"""Points of the last meeting that are only named, with whose they are: 'Anna - kascontrole', 'Kast (Tim)'.

Below a title that says of when they are, and with nothing told of them, they still stand. What is told there
of a point or by somebody is none: 'Anna: de kas is gecontroleerd'.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.patronen import later
from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.bron.regels import Zin
from bot.verslag.merken.markeringen import ITEM
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.velden.inhoud import Item
from bot.verslag.velden.stand import has_happened

_OMGEVING = 12  # sentences up and down in which the others stand
_MINSTENS = 2  # of them, itself too
_MEESTE = 7  # words: more is told
# A box in front says by itself whether it was done.
_MET_WIE = later(
    rf"(?P<wie>{NAMEN.pattern})(?:\s?:|\s[-–—])\s+(?P<taak>[^.:;?!()\[☐☑☒][^.:;?!()]{{3,80}})"
    rf"|(?P<zaak>[^.:;?!()\[☐☑☒][^.:;?!()]{{3,80}})\s\((?P<van>{NAMEN.pattern})\)"
)
_VAN_TOEN = re.compile(
    r"\b(?:actie(?:s|punt(?:en)?|lijst)?|to[\s-]?do(?:s|-?lijst)?|taken|action\s(?:points|items|list)|actions)\b[^.:]{0,30}"
    r"\b(?:vorige?|laatste|last|previous)\b|\b(?:vorige?|last|previous)\s(?:actie|action)",
    re.IGNORECASE,
)
# What says how something stands or what somebody said: then it is told, not named.
_VERTELT = re.compile(
    r"\b(?:is|zijn|was|waren|ben|heb|heeft|hebben|had|hadden|wordt|worden|werd|werden|kan|kunnen|kon|moet|moest|zal|zou|wil|gaat"
    r"|komt|staat|loopt|volgt|ligt|blijft|vindt|meldt|vraagt|zegt|geeft|doet|deed|ziet|weet|klaar|gereed|afgerond|akkoord|geen"
    r"|niet|nog|al|done|pending|has|have|are|were|be|will"
    r"|(?!(?:deel)?(?:gemeente|gesprek|gebouw|gebied|gegeven|gezin|geluid|gerecht|gewest))\w{0,6}ge[a-z]{2,12}(?:d|t|en))\b",
    re.IGNORECASE,
)


def still_standing(betoog: Betoog, plek: int) -> Item | None:
    """The point that sentence `plek` names among others below such a title; None of any other sentence."""
    zin = betoog.zinnen[plek]
    item = _named(betoog, zin) if _VAN_TOEN.search(betoog.titel(zin.agendapunt)) else None
    if item is None:
        return None
    buren = betoog.zinnen[max(0, plek - _OMGEVING) : plek + _OMGEVING + 1]
    zo = sum(een.agendapunt == zin.agendapunt and _named(betoog, een) is not None for een in buren)
    eronder = betoog.zinnen[plek + 1 : plek + 2]  # '- Anna - kascontrole', and below it '- gedaan'
    gedaan = any(has_happened(een.tekst) for een in eronder)
    return replace(item, klaar=gedaan) if zo >= _MINSTENS else None


def _named(betoog: Betoog, zin: Zin) -> Item | None:
    tekst = without_stop(zin.tekst)
    if zin.begin or without_stop(zin.alinea.tekst) != tekst:
        return None
    nummer = ITEM.match(tekst)
    na = nummer.end() if nummer else 0
    vorm = _MET_WIE.fullmatch(tekst, na)
    if vorm is None:
        return None
    wie, groep = (vorm["wie"], "taak") if vorm["wie"] else (vorm["van"], "zaak")
    taak = vorm[groep]
    if not betoog.is_known(wie) or len(taak.split()) > _MEESTE or _VERTELT.search(taak):
        return None
    return Item(vorm.start(groep), vorm.end(groep), wie)
