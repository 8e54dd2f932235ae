"""Whether one text says all that another does, in other forms of its words: 'draagt de sleutels over' and
'sleutels overdragen'."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.verslag.werk.daden import DEELTJES

_WOORD = re.compile(r"\d+|\w{4,}")
_ZEGT_NIETS = frozenset("deze over voor naar door zijn haar alle nog wordt worden zodat".split())
_STUREN = frozenset(
    "sturen stuurt versturen verzenden opstellen namens hebben heeft geen niet schrijft".split()
)
_LOS = re.compile(rf"\b(?:{DEELTJES})\b")
_UITGANG = re.compile(r"(?:en|t)$")
# In what way somebody is told: 'schrijft aan' and 'een brief sturen', 'mailt rond' and 'per e-mail'.
_BERICHTEN = tuple(
    re.compile(rf"\b(?:{vorm})", re.IGNORECASE)
    for vorm in (
        r"brie(?:f|ven)\b|aanschrij(?:ft|ven)\b|schrij(?:ft|ven)\s[^.;]{2,40}?\saan\b",
        r"e?-?mails?\b|e?-?\w{0,4}mail(?:t|en)\b",
        r"\w{0,4}bel(?:t|len)\b|telefo",
        r"uitnodig|nodig(?:t|en)\b",
    )
)
_AAN_WIE = re.compile(r"\b[a-zà-ÿ]{4,}\b")
_DUBBEL = re.compile(r"([a-z])\1")
_HARD = str.maketrans("vz", "fs")  # 'schrijven' and 'schrijft', 'lezen' and 'leest'


def says_all(tekst: str, ander: str) -> bool:
    """Whether all words of `ander`, at least two, stand in `tekst`, with its numbers: not week 50 for 49."""
    gezegd, los = _roots(tekst), frozenset(_LOS.findall(tekst.casefold()))
    woorden = _words(ander)
    return len(woorden) > 1 and all(
        _root(woord) in gezegd or any(_root(rest) in gezegd for rest in _behind(woord, los))
        for woord in woorden
    )


def same_message(een: str, ander: str) -> bool:
    """Whether both are a letter, a mail, a call or an invitation, and to the same: 'schrijft de scholen aan'
    and 'Brief aan de scholen versturen'."""
    if not any(vorm.search(een) and vorm.search(ander) for vorm in _BERICHTEN):
        return False
    links, rechts = (
        {w for w in _AAN_WIE.findall(tekst) if not any(v.match(w) for v in _BERICHTEN)}
        - _ZEGT_NIETS
        - _STUREN
        for tekst in (een, ander)
    )
    return bool(links & rechts)


def _behind(woord: str, los: frozenset[str]) -> list[str]:
    """A verb without what it is parted from: 'dragen' of 'overdragen', where 'over' stands apart."""
    return [woord.removeprefix(deel) for deel in los if woord.startswith(deel)]


@lru_cache(maxsize=2048)
def _words(tekst: str) -> frozenset[str]:
    return frozenset(_WOORD.findall(tekst.casefold())) - _ZEGT_NIETS


@lru_cache(maxsize=2048)
def _roots(tekst: str) -> frozenset[str]:
    return frozenset(_root(woord) for woord in re.findall(r"\w{3,}|\d+", tekst.casefold()))


def _root(woord: str) -> str:
    """What the forms of a verb share: 'sturen' and 'stuurt', 'bellen' and 'belt'."""
    return _DUBBEL.sub(r"\1", _UITGANG.sub("", woord)).translate(_HARD)
