"""What was found in a text: where, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

Soort = Literal["openbaar", "weglaten", "onbekend", "twijfel"]


@dataclass(frozen=True)
class Vondst:
    """A name in a text, or what may be one. `sleutel` is what a judgement of it is kept under, `overal`
    whether that holds for every meeting; `wie` are the ids of whom it may be. `apart`: the text tells who of
    several of that name is meant, whatever was judged of the name alone. `vooraan`: only what is done says
    that it is a name."""

    begin: int
    eind: int
    vorm: str
    soort: Soort
    sleutel: str
    overal: bool = False
    wie: frozenset[int] = frozenset()
    apart: bool = False
    vooraan: bool = False


def joined(text: str, found: Iterable[Vondst]) -> list[Vondst]:
    """From the first to the last; what is left out goes with what it overlaps, as a double name does."""
    told: list[Vondst] = []
    for one in sorted(found, key=lambda one: (one.begin, -one.eind)):
        before = told[-1] if told and one.begin < told[-1].eind else None
        out = next((each for each in (before, one) if each and each.soort == "weglaten"), None)
        if before and out:
            eind = max(before.eind, one.eind)
            told[-1] = replace(out, begin=before.begin, eind=eind, vorm=text[before.begin : eind])
        else:
            told.append(one)
    return told


def beyond(found: Iterable[Vondst], wholes: Iterable[Vondst]) -> Iterator[Vondst]:
    """Whole names of which a part is left out: the rest of such a name goes too, for nobody asks about it."""
    out = {at: one for one in found if one.soort == "weglaten" for at in range(one.begin, one.eind)}
    for whole in wholes if out else ():
        inside = [at for at in range(whole.begin, whole.eind) if at in out]
        rest = (letter.isalpha() for at, letter in enumerate(whole.vorm, whole.begin) if at not in out)
        if whole.soort != "openbaar" and inside and any(rest):
            yield replace(whole, soort="weglaten", wie=out[inside[0]].wie)


def outermost(found: Iterable[Vondst], wholes: Iterable[Vondst]) -> list[Vondst]:
    """What is no part of a longer one of these: 'Boer' of 'J. de Boer'."""
    shortest_first = sorted(wholes, key=lambda one: one.eind - one.begin)
    around = {at: one for one in shortest_first for at in range(one.begin, one.eind)}
    return [
        one
        for one in found
        if not (
            (whole := around.get(one.begin))
            and one.eind <= whole.eind
            and one.eind - one.begin < whole.eind - whole.begin
        )
    ]


def is_part(begin: int, eind: int, wholes: Iterable[tuple[int, int]]) -> bool:
    """Whether this is one of these, or overlaps one without being more than it."""
    for first, last in wholes:
        is_more = begin <= first and last <= eind and eind - begin > last - first
        if begin < last and first < eind and not is_more:
            return True
    return False


class Taken:
    """Which signs of a text are part of what was found: asked of every other one, however many there are."""

    def __init__(self, text: str, found: Iterable[Vondst]) -> None:
        self._signs = bytearray(len(text))
        for one in found:
            self.add(one)

    def add(self, one: Vondst) -> None:
        self._signs[one.begin : one.eind] = b"\x01" * (one.eind - one.begin)

    def touches(self, one: Vondst) -> bool:
        return self.has(one.begin, one.eind)

    def has(self, begin: int, eind: int) -> bool:
        return any(self._signs[begin:eind])
