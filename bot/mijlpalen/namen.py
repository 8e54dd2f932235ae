"""Names of mijlpalen, compared as people mean them: 'de publicatie van de raming' is 'publicatie raming'."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from bot.gelijkenis import ratio
from bot.models import Mijlpaal

MOST_NAME = 120  # characters
ALIKE = 86  # of 100 (rapidfuzz): 'capaciteitsramnig' is capaciteitsraming
PART = 4  # characters that a word must have to be found inside another
_FILLERS = frozenset(
    "de het een van der des den voor over aan door op in bij en met er is zijn wordt worden deze die".split()
)


def same(one: str, other: str) -> bool:
    """The same words, whatever stands between them and in whatever order."""
    return _words(one) == _words(other)


def near(one: str, other: str) -> bool:
    """Perhaps the same event: every word of the shorter name is nearly one of the longer, or inside one:
    'publicatie raming' and 'publicatie capaciteitsraming'."""
    shorter, longer = sorted((_words(one), _words(other)), key=len)
    return all(any(_alike(word, known) for known in longer) for word in shorter)


def alike(name: str, known: Iterable[Mijlpaal]) -> list[Mijlpaal]:
    """Those of `known` that `name` may mean without being it."""
    return [each for each in known if near(name, each.naam) and not same(name, each.naam)]


def _words(name: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    found = re.findall(r"[a-z0-9]+", "".join(sign for sign in plain if not unicodedata.combining(sign)))
    return tuple(sorted({word for word in found if word not in _FILLERS} or set(found)))


def _alike(one: str, other: str) -> bool:
    """Numbers are the same or not: the raming of 2028 is not that of 2026."""
    if one.isdigit() or other.isdigit():
        return one == other
    shorter, longer = sorted((one, other), key=len)
    return (len(shorter) >= PART and shorter in longer) or ratio(one, other) >= ALIKE
