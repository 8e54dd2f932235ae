"""The same task twice: in two lists, or in the text and in one of several items that may mean it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from bot.verslag.samen.gelijken import Verwanten, same_point
from bot.verslag.voorstel import Actie
from bot.verslag.werk.daden import is_verb

_WOORD = re.compile(r"\w{3,40}|\d{1,2}\b")
# Words that say nothing of what is to be done.
_KLEIN = frozenset(
    "het een van voor naar over met aan bij door uit als dat dit die deze wordt worden zal zullen gaat gaan"
    " moet moeten nog ook alle onze hun haar zijn the and for with from will".split()
)
_STAM = 6  # letters: 'ontwerp' and 'ontwerpen'
_MINSTENS = 2  # words that both hold
_VEEL = 60  # points with one word


class Lijsten:
    """The points of the lists so far, of which a later list may hold one again.

    A word that very many of them hold says nothing of one of them; so the search is no slower in a long text.
    """

    def __init__(self) -> None:
        self._acties: dict[int, Actie] = {}
        self._in: dict[int, set[int]] = {}
        self._per_stam: dict[str, list[int]] = defaultdict(list)

    def add(self, plek: int, actie: Actie, lijst: int) -> None:
        """`plek`: its place among all points; `lijst`: the number of the list it stands in."""
        self._acties[plek], self._in[plek] = actie, {lijst}
        for stam in _stems(_words(actie.tekst, set())):
            self._per_stam[stam].append(plek)

    def repeated(self, item: Actie, lijst: int) -> int | None:
        """The place of the point of another list that `item` of `lijst` says once more.

        They are of the same owners, where both name any, and all words of the one but its verb stand in the
        other: 'Anna belt de drukker' and 'drukker bellen (Anna)', no 'offerte vragen voor het hek' and
        'offerte vragen voor de poort'.
        """
        per_woord = (self._per_stam.get(stam, []) for stam in _stems(_words(item.tekst, set())))
        kandidaten = {plek for plekken in per_woord if len(plekken) <= _VEEL for plek in plekken}
        for plek in sorted(kandidaten):
            if lijst not in self._in[plek] and _same(item, self._acties[plek]):
                self._in[plek].add(lijst)
                return plek
        return None


class Items:
    """All items of lists and rows of tables: one may surely be the point that another only resembles."""

    def __init__(self, items: Sequence[Actie]) -> None:
        self._items = items
        self._zeker: dict[tuple[Actie, str], list[Actie]] = {}
        self._verwanten = Verwanten()
        for plek, item in enumerate(items):
            self._verwanten.add(plek, item, item.tekst)

    def is_of_another(self, item: Actie, actie: Actie, zin: str) -> bool:
        """Whether `actie`, in the sentence `zin`, is told once more by an item other than `item`."""
        if (actie, zin) not in self._zeker:
            lijkend = (self._items[plek] for plek in self._verwanten.of(actie))
            self._zeker[actie, zin] = [een for een in lijkend if _is_surely(een, actie, zin)]
        return any(een is not item for een in self._zeker[actie, zin])


def _is_surely(item: Actie, actie: Actie, zin: str) -> bool:
    zelfde = same_point(item, [(actie, zin)])
    return zelfde is not None and not zelfde[1]


def _same(een: Actie, ander: Actie) -> bool:
    namen = ({naam.casefold() for naam in actie.eigenaars} for actie in (een, ander))
    links, rechts = namen
    if links and rechts and links.isdisjoint(rechts):
        return False
    wie = {woord for naam in links | rechts for woord in _WOORD.findall(naam)}
    woorden, andere = _words(een.tekst, wie), _words(ander.tekst, wie)
    if len(_stems(woorden) & _stems(andere)) < _MINSTENS:
        return False
    return _holds(woorden, andere) or _holds(andere, woorden)


def _words(tekst: str, wie: set[str]) -> set[str]:
    return set(_WOORD.findall(tekst.casefold())) - _KLEIN - wie


def _stems(woorden: set[str]) -> set[str]:
    return {woord[:_STAM] for woord in woorden}


def _holds(alles: set[str], deel: set[str]) -> bool:
    """Whether the words of `deel`, but for verbs, stand in `alles`."""
    dingen = {woord for woord in deel if not is_verb(woord)}
    return bool(dingen) and _stems(dingen) <= _stems(alles)
