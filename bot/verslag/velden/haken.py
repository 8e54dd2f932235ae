"""Whether the brackets at the end of an item say whose it is, or of whom the name before them is."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.verslag.taal.namenrij import LICHAAM, NAMEN
from bot.verslag.taal.woorden import TITEL
from bot.verslag.werk.doen import opening

# The name of who is spoken to, or what he is.
_NAAM_ERVOOR = re.compile(
    rf"(?:(?<!\w){TITEL}\s+\S{{1,30}}|\b(?:de|het|een)\s+(?:[a-z]{{0,12}}(?:burgemeester|wethouder|gedeputeerde|voorzitter|secretaris|griffier|directeur|ambtenaar|adviseur"
    rf"|manager|beheerder|contactpersoon))|(?<![\w-])[A-ZÀ-Þ][a-zà-ÿ][\w'’-]{{1,30}})\s*$"
)
_NA_STREEP = re.compile(rf"(?:\s(?:--|[-–—→|/>])|[,;])\s+(?P<in>{NAMEN.pattern})\s*$")
_LANGSTE_NAAM = 45
# In small letters a body of the meeting: 'bureau cdK', 'het projectbureau', 'ambtelijke kerngroep'.
_LICHAAM = re.compile(
    rf"(?:(?:het|de)\s)?(?P<wie>{LICHAAM}(?<!overleg)(?<!tafel)"
    r"|(?:[a-z]{2,14}\s?)?bureau(?:\s(?:[A-Z][\w-]{1,20}|c(?:v)?dK|burgemeester))?)"
)


def body_in(haak: str) -> str:
    """The body that brackets name as who does it: 'Brief sturen (bureau cdK)'; '' of anything else."""
    lichaam = _LICHAAM.fullmatch(haak.strip())
    return lichaam["wie"] if lichaam else ""


def are_of_name(tekst: str, begin: int, haak: int, is_somebody: Callable[[str], bool]) -> bool:
    """Whether brackets tell of whom the name before them is, which is no part of the task: 'Plan maken –
    Anna (COA)', or in a task that says itself who does it: 'Anna mailt mevrouw Visser (COA)', 'Anna belt de
    burgemeester (Velsen)'."""
    naam = _NA_STREEP.search(tekst, max(begin, haak - _LANGSTE_NAAM), haak)
    if naam and not naam["in"].isupper() and is_somebody(naam["in"]):
        return True  # '– GGD (Anna)' names her
    doet = opening(tekst, begin, in_list=True)
    if doet is None or doet["verb"].endswith("en") or not is_somebody(doet["wie"]):
        return False
    return _NAAM_ERVOOR.search(tekst, max(doet.end(), haak - _LANGSTE_NAAM), haak) is not None
