"""Whose an item of a list is by how other items there say it: by the group in its last brackets, where those
end in a name, or by the department it opens with, where all of those open with somebody."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.verslag.betoog import Betoog
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.velden.inhoud import Item, names_in

_OMGEVING = 8  # sentences up and down in which others of the list stand
_MINSTENS = 2  # of them with a name there; one may be anything
_SLOT = re.compile(r"\((?P<in>[^()]{2,40})\)(?P<erna>[^()\w]{0,4}(?:,[^()]{3,30})?)$")
# A word for people; '(concept)' and '(loopt nog)' are of nobody.
_GROEP = re.compile(
    r"(?:(?:de|het|the)\s+)?[a-z-]{0,20}(?:[a-z]{3}(?:ants|ers|ors|ists|eurs|isten|aren)|groep|team|bureau|dienst|raad|staff?|board)"
)
# 'Inkoop: …' is of that department among 'Anna: …' and 'Tim: …', and what it is about elsewhere.
_AFDELING = re.compile(
    r"(?P<wie>Inkoop|Communicatie|Voorlichting|Financi[eë]n|Control|Facilitair|Automatisering|Informatiebeheer|Personeelszaken|HRM?|ICT|P&O"
    r"|Vergunningen|Handhaving|(?:Juridische|Bestuurlijke|Facilitaire|Algemene|Sociale)\s[Zz]aken|Bestuurszaken)\s*:\s+(?=\S)"
)
_NAAM_ERVOOR = re.compile(rf"(?P<wie>{NAMEN.pattern})\s*:\s")
_RONDOM = 40  # sentences up and down in which the lists of a meeting stand


def like_those_around(betoog: Betoog, plek: int, item: Item) -> Item:
    """'Summary (consultants)' below '… (Anna)' and '… (Tim and Pia)': of the consultants."""
    zin = betoog.zinnen[plek]
    afdeling = None if item.wie else _AFDELING.match(zin.tekst, item.begin)
    if afdeling and _open_with_people(betoog, plek):
        return replace(item, begin=afdeling.end(), wie=afdeling["wie"])
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


def _open_with_people(betoog: Betoog, plek: int) -> bool:
    """Whether every other item of the lists around opens with somebody and a colon, or a department."""
    anderen = [
        een.tekst
        for een in (*betoog.zinnen[max(0, plek - _RONDOM) : plek], *betoog.zinnen[plek + 1 : plek + _RONDOM])
        if een.alinea.lijst == "acties" and een.begin == 0 and not _AFDELING.match(een.tekst)
    ]
    namen = [_NAAM_ERVOOR.match(tekst) for tekst in anderen]
    mensen = [naam for naam in namen if naam and betoog.is_somebody(naam["wie"])]
    return len(mensen) == len(anderen) >= _MINSTENS
