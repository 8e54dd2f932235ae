"""A list of decisions that stands beside the text: which sentence each of its items says again.

'(B2)' behind a sentence is what the list has as its second, and '(punt 3)' behind an item is what was decided
under that point of the agenda.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

_VERWIJST = re.compile(
    r"[(\[]\s?(?:zie\s(?:ook\s)?)?(?:B|[Bb]esl(?:uit(?:en)?|\.)\s)\s?(?:nr\.?\s?)?(?P<een>\d{1,3})"
    r"(?:\s?(?:,|/|&|en)\s?B?\s?(?P<ander>\d{1,3}))?\s?[)\]]"
)
_ITEM = re.compile(r"(?:B[\s-]?)?(?P<nummer>\d{1,3})[.):]?\s")
_PUNT = re.compile(
    r"[(\[](?:zie\s|bij\s)?(?:agenda)?punt\s(?P<nummer>\d{1,2}(?:\.\d{1,2})?[a-z]?)[)\]]\s?\.?$", re.I
)


def refers(tekst: str) -> frozenset[int]:
    """The numbers of decisions that a sentence has in brackets: '… te verlengen (B2) en te betalen (B3)'."""
    return frozenset(
        int(cijfers)
        for haak in _VERWIJST.finditer(tekst)
        for cijfers in haak.group("een", "ander")
        if cijfers
    )


def own_number(tekst: str) -> int | None:
    """Of an item of a list: '2. Het steunpunt blijft', 'B2 Het steunpunt blijft'."""
    genummerd = _ITEM.match(tekst)
    return int(genummerd["nummer"]) if genummerd else None


def point_of(tekst: str) -> str | None:
    """Under which point of the agenda an item of a list was decided, as printed behind it."""
    punt = _PUNT.search(tekst[-30:])
    return punt["nummer"] if punt else None


def said_under(punten: Sequence[str], items: Collection[str]) -> frozenset[str]:
    """The points of the agenda of which the list has all: `punten` are those of the decisions in the text,
    `items` what the list says."""
    in_lijst = Counter(filter(None, map(point_of, items)))
    return frozenset(punt for punt, aantal in Counter(punten).items() if aantal <= in_lijst[punt])


def in_list(tekst: str, lijst: Mapping[int, object]) -> bool:
    """Whether the list has every decision that the sentence refers to."""
    nummers = refers(tekst)
    return bool(nummers) and nummers <= lijst.keys()
