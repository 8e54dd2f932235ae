"""Whether one text says all that another does, in other forms of its words: 'draagt de sleutels over' and
'sleutels overdragen'."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.verslag.werk.daden import DEELTJES

_WOORD = re.compile(r"\d+|\w{4,}")
_ZEGT_NIETS = frozenset("deze over voor naar door zijn haar alle nog wordt worden zodat".split())
_LOS = re.compile(rf"\b(?:{DEELTJES})\b")
_UITGANG = re.compile(r"(?:en|t)$")
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
