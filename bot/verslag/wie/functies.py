"""Who is named by what he is, in lower case: 'wijkagent: extra ronde', 'het projectbureau schrijft …'."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.verslag.betoog import Betoog
from bot.verslag.velden.inhoud import Item
from bot.verslag.werk.doen import will_do

# What people are in any minutes; of other words the attendance tells ('Anna Visser (bewonersraad)').
_FUNCTIE = re.compile(
    r"(?:wijk|buurt)agent|(?:wijk|gebieds|project|program\w{0,4}|bestuurs|communicatie)?(?:beheerder|adviseur|manager|bureau|regisseur)"
    r"|bestuurder|griffier|concierge|conciërge|huismeester|boa|handhaver|(?:jongeren|opbouw)werker|corporatie|aannemer"
)
# A team or group, whatever its name: 'Server team: …', 'Groep die de zaal inricht: …'.
_GROEP_VOORAAN = re.compile(
    r"(?:[Dd]e\s+)?(?!(?:[Vv]erslag|[Vv]oorstel|[Vv]ergadering|[Oo]verleg|[Nn]otulen|[Aa]dvies|[Rr]apport|[Ll]eden|[Nn]ieuwe?)\b)"
    r"(?P<wie>(?:[\w-]{2,20}\s)?(?:[Tt]eam|(?:[Ww]erk|[Pp]roject|[Ss]tuur|[Kk]ern)?-?[Gg]roep|[Cc]ommissie)(?:\s(?:die|dat)\s[^:.,;]{3,40})?|[Aa]mbtelijke\s[Oo]ndersteuning)"
    r"\s*:\s+(?=\S)"
)
_VOORAAN = re.compile(r"(?:[Dd]e\s+|[Hh]et\s+)?(?P<wie>[A-Z]?[a-zë]{3,30})(?:\s*:|\s+[-–—])\s+(?=\S)")
# 'secretaris', and in more words 'ambtelijke kerngroep', 'secretaris PRT'.
_IN_WOORDEN = r"(?:[a-zë]{4,20}e\s)?[a-zë]{3,30}(?:\s[A-Z]{2,5})?"
_ERBIJ = re.compile(r"^[a-zë]{4,20}e\s|\s[A-Z]{2,5}$")
_ACHTERAAN = re.compile(
    rf"(?:\s*\((?:de\s+|het\s+)?(?P<haak>{_IN_WOORDEN})\)|(?:\s+[-–—]|,)\s+(?:de\s+|het\s+)?(?P<streep>{_IN_WOORDEN}))\s*[.;]?$"
)
_DOET = re.compile(r"(?:[Dd]e|[Hh]et)\s+(?P<wie>[a-zë]{3,30})\s+(?P<verb>[a-z]{2,20})\b")
_STAART = 50  # letters from the end in which a function behind a task stands
_VER = 300  # letters behind a verb in which the rest of it stands


def is_function(betoog: Betoog, woord: str) -> bool:
    """Whether the word is a function or body: one that is in the attendance, or that is one anywhere."""
    return woord in betoog.sprekers.functies or bool(_FUNCTIE.fullmatch(woord)) or betoog.is_role(woord)


def function_before(betoog: Betoog, tekst: str, begin: int = 0) -> re.Match[str] | None:
    """'wijkagent: …' or 'bestuurder – …', for whom the task behind it is."""
    if groep := _GROEP_VOORAAN.match(tekst, begin):
        return groep
    vooraan = _VOORAAN.match(tekst, begin)
    return vooraan if vooraan and is_function(betoog, vooraan["wie"].lower()) else None


def _function_behind(betoog: Betoog, tekst: str) -> tuple[str, int] | None:
    """'… (wijkagent)': who, and where the task before it ends."""
    achter = _ACHTERAAN.search(tekst, max(0, len(tekst) - _STAART))
    wie = (achter["haak"] or achter["streep"]) if achter else ""
    return (wie, achter.start()) if achter and is_function(betoog, _ERBIJ.sub("", wie)) else None


def function_doing(betoog: Betoog, tekst: str, begin: int = 0) -> re.Match[str] | None:
    """'het projectbureau schrijft …', of a function or body that will do something."""
    doet = _DOET.match(tekst, begin)
    if doet is None or not is_function(betoog, doet["wie"]):
        return None
    return doet if will_do(doet["verb"], tekst[doet.end() : doet.end() + _VER]) else None


def with_function(betoog: Betoog, zin: str, item: Item) -> Item:
    """'wijkagent: hekken plaatsen', 'Hekken plaatsen (wijkagent)'."""
    if item.wie:
        return item
    if voor := function_before(betoog, zin, item.begin):
        return replace(item, begin=voor.end(), wie=voor["wie"])
    achter = _function_behind(betoog, zin[item.begin : item.eind])
    return replace(item, eind=item.begin + achter[1], wie=achter[0]) if achter else item
