"""How well a configured name fits what somebody typed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import IntEnum

from bot.config.names import fold
from bot.gebieden.answers import Gebied, How, Kind, Match, Name
from bot.gelijkenis import slips

MIN_BEGINNING = 3  # letters, when a name begins with them or has them as whole words
MIN_INNER_BEGINNING = 4  # letters, when a later word of a name begins with them
MIN_FUZZY = 6  # shorter names lie too close together: Haren is not Laren
MIN_TWO_TYPOS = 10
TOO_MANY_TYPOS = 99

# Words in front of a name, and the kind that they ask for.
_PREFIXES: tuple[tuple[tuple[str, ...], Kind | None], ...] = (
    (("regionale", "regietafel"), "tafel"),
    (("regietafel",), "tafel"),
    (("tafel",), "tafel"),
    (("rrt",), "tafel"),
    (("regio",), "regio"),
    (("gemeente",), "gemeente"),
    (("de",), None),
    (("het",), None),
)
# Words that by themselves do not say which tafel, regio or gemeente it is.
_GENERIC = frozenset(
    {"de", "het", "en", "van", "asiel", "gemeente", "regio", "regionale", "regietafel", "tafel", "rrt"}
)


class Fit(IntEnum):
    """How well a name fits, best first: whole, by whole words, by its beginning, not."""

    EXACT = 1
    WORDS = 2
    BEGINNING = 3
    NOT = 4


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, folded; `hint` is the kind that a word in front asked for."""

    words: tuple[str, ...]
    kinds: Collection[Kind]
    hint: Kind | None = None

    @property
    def squeezed(self) -> str:
        return "".join(self.words)

    @property
    def says_something(self) -> bool:
        """Whether it has enough letters, and a word that tells one gebied from another."""
        return len(self.squeezed) >= MIN_BEGINNING and not _GENERIC.issuperset(self.words)

    def asks_for(self, gebied: Gebied) -> bool:
        return gebied.shows(self.kinds) and (self.hint is None or gebied.shows({self.hint}))

    def match(self, gebied: Gebied, name: Name, how: How) -> Match:
        return gebied.face(self.kinds, self.hint or name.kind, how)


def readings(text: str, kinds: Collection[Kind]) -> list[Query]:
    """The text as it is, and then without each word in front of the name that says which kind is meant."""
    found = [Query(tuple(fold(text).split()), kinds)]
    while (shorter := _without_prefix(found[-1])) is not None:
        found.append(shorter)
    return found


def _without_prefix(query: Query) -> Query | None:
    for prefix, kind in _PREFIXES:
        if query.words[: len(prefix)] == prefix:
            return Query(query.words[len(prefix) :], query.kinds, kind or query.hint)
    return None


def fit(query: Query, name: Name) -> Fit:
    if query.words and query.squeezed == name.squeezed:
        return Fit.EXACT
    if not query.says_something:
        return Fit.NOT
    return min(_fit_from(start, query.words, name.words) for start in range(len(name.words)))


def _fit_from(start: int, typed: tuple[str, ...], words: tuple[str, ...]) -> Fit:
    """How the typed words fit the words of a name from `start` on; only the last may be unfinished."""
    there = words[start : start + len(typed)]
    if there == typed:
        return Fit.WORDS
    unfinished = len(there) == len(typed) and there[:-1] == typed[:-1] and there[-1].startswith(typed[-1])
    if unfinished and (start == 0 or len(typed[-1]) >= MIN_INNER_BEGINNING):
        return Fit.BEGINNING
    return Fit.NOT


def typos(query: Query, name: Name) -> int:
    """The number of slips between the two, or TOO_MANY_TYPOS. A first letter is seldom wrong."""
    typed, meant = query.squeezed, name.squeezed
    shortest = min(len(typed), len(meant))
    if shortest < MIN_FUZZY or typed[0] != meant[0]:
        return TOO_MANY_TYPOS
    allowed = 2 if shortest >= MIN_TWO_TYPOS else 1
    found = slips(typed, meant, allowed)
    return found if found <= allowed else TOO_MANY_TYPOS
