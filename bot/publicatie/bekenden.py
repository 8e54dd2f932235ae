"""Who the register knows, and what becomes of a name that may be of some of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from bot.publicatie.aanduidingen import BODY, OFFICE
from bot.publicatie.vondsten import Soort


@dataclass(frozen=True)
class Bekende:
    """Somebody in the register. `openbaar`: may the name be published; None: nobody said. `erbij`: they are
    among the people of this meeting. `voor`: for whom they come, as `key` has it; `rollen`: as what, in words
    in small letters."""

    id: int
    naam: str
    aanhef: str | None = None
    openbaar: bool | None = None
    spellingen: frozenset[str] = frozenset()  # folded (naamspelling.fold)
    erbij: bool = False
    voor: frozenset[str] = frozenset()
    rollen: frozenset[str] = frozenset()


def is_body(who: Bekende) -> bool:
    """Whether it is nobody's name but a body: 'Gemeente', of whom nobody said 'mevrouw'."""
    return not who.aanhef and bool(BODY.fullmatch(who.naam))


def is_office(who: Bekende) -> bool:
    """Whether minutes only said what somebody is, or which body, and nobody said that it is a name."""
    if who.aanhef or who.openbaar is not None:
        return False
    return is_body(who) or (not who.erbij and bool(OFFICE.fullmatch(who.naam)))


class Lot:
    """What becomes of names: they may be read or not, or it is asked."""

    def __init__(self, known: Mapping[int, Bekende]) -> None:
        self._known = known
        self._became: dict[str, tuple[Soort, frozenset[int]]] = {}  # by how a name is written
        self._by_name: dict[str, set[int]] = defaultdict(set)
        for who in known.values():
            self._by_name[who.naam].add(who.id)

    def of(self, written: str, who: Mapping[int, bool]) -> tuple[Soort, frozenset[int]]:
        """`becomes` of who is `written` so, looked up once: a name stands in a text often, and in a large
        register it is of many."""
        if written not in self._became:
            self._became[written] = self.becomes(who)
        return self._became[written]

    def of_alike(self, namen: frozenset[str]) -> tuple[Soort, frozenset[int]]:
        """`of` somebody who is called about as all these are."""
        ids = {id_ for naam in namen for id_ in self._by_name[naam]}
        return self.of(f"~{' '.join(sorted(namen))}", dict.fromkeys(ids, False))

    def becomes(self, who: Mapping[int, bool]) -> tuple[Soort, frozenset[int]]:
        """What becomes of a name that may be of these people, and of whom it is then."""
        public = {i for i in who if self._known[i].openbaar}
        hidden = {i for i in who if self._known[i].openbaar is False}
        unknown = set(who) - public - hidden
        if not hidden and not unknown:
            return "openbaar", frozenset(public)
        if not public:
            return ("weglaten", frozenset(hidden)) if hidden else ("onbekend", frozenset(unknown))
        whole = {i for i, is_whole in who.items() if is_whole}
        if whole and whole <= hidden:
            return "weglaten", frozenset(whole)
        here = {i for i in who if self._known[i].erbij}
        if here and here <= hidden:
            return "weglaten", frozenset(here)
        return "twijfel", frozenset(who)
