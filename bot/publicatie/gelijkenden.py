"""Whose name a slip may stand for: everybody near, so that nobody's is published as another's."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from bot import gelijkenis
from bot.naamvormen import SURELY, attendee, plain
from bot.publicatie.schrijfwijzen import LETTERS, PREFIXES, SHORTEST, stems
from bot.verslag.namen.namenlijst import Namenlijst

_LONG = 5  # letters; below it two names that differ in one letter are two people
_LONGER = 9  # from here two slips are made
_STREETS = ("weg", "straat", "laan", "plein", "kade", "gracht", "singel", "park", "hof", "dreef", "brug")
_MOST = 20  # people that are asked about


class Gelijkenden:
    def __init__(self, namen: Iterable[str]) -> None:
        known = set(namen)
        self._list = Namenlijst([attendee(naam) for naam in known])
        self._cores: dict[str, set[str]] = defaultdict(set)
        self._found: dict[str, frozenset[str]] = {}
        for naam in known:
            for core in _cores(naam):
                self._cores[core].add(naam)
        self._long = [core for core in self._cores if len(core) >= _LONG]

    def find(self, form: str) -> frozenset[str]:
        """The names that `form`, or either half of it, may have been meant to be."""
        if form not in self._found:
            self._found[form] = self._find(form)
        return self._found[form]

    def _find(self, form: str) -> frozenset[str]:
        hit = self._list.find(form)
        if hit and not hit.variant:
            return frozenset({hit.deelnemer.naam or ""})
        found = {hit.deelnemer.naam or ""} if hit else set()
        for half in {form, *form.split("-")}:
            for core in stems(_core(LETTERS.findall(plain(half)[0]))):
                found |= {naam for one in self._near(core) for naam in self._cores[one]}
        return frozenset(found)

    def _near(self, core: str) -> Iterator[str]:
        """One slip away, or the same with a y for its ij; 'Jansen' in 'Jansennotitie'."""
        if "y" in core and core in self._cores:
            yield core
        if len(core) >= _LONG:
            away = 2 if len(core) >= _LONGER else 1
            yield from gelijkenis.within(core, self._long, away, most=_MOST)
        if not core.endswith(_STREETS):
            yield from (core[:size] for size in range(SURELY, len(core)) if core[:size] in self._cores)


def _cores(naam: str) -> set[str]:
    """The family name alone, each half of a double one, and all of it."""
    found = set()
    for part in {naam, *naam.split("-")}:
        words = LETTERS.findall(plain(part)[0])
        found |= {_core(words[first:]) for first in range(len(words))}
    return {core for core in found if len(core) >= SHORTEST}


def _core(words: list[str]) -> str:
    """Without initials and 'van der' in front, in small letters; a long ij may be written as y."""
    while words and (len(words[0]) == 1 or words[0].casefold() in PREFIXES):
        words = words[1:]
    return re.sub("ij", "y", "".join(words).casefold())
