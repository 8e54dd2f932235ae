"""Which thing in a file is which in the register: by its number, and by its words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence

from bot.gelijkenis import ratio
from bot.verslag.eigen.stukken import Stuk
from bot.verslag.eigen.typografie import plain

Paar = tuple[Stuk | None, Stuk | None]  # of the file, of the register

# From how many of 100 (rapidfuzz) two texts are one that was edited. A name is shorter, prose is rewritten.
ALIKE = {"actie": 70, "besluit": 70, "notitie": 55, "agendapunt": 60, "deelnemer": 80, "vergadering": 0}
SAME_NUMBER, SAME_GROUP = 25, 5  # what those add: only texts that are much more alike go before a number
COMPARED = 400  # characters of each text
MOST_PAIRS = 10_000  # of which the likeness is worked out


def pair(gelezen: Sequence[Stuk], bekend: Sequence[Stuk]) -> list[Paar]:
    """Every thing of both, once, with its match or None; in the order of the file, the rest behind.

    A number that somebody changed by hand, or that moved up when a row was taken out, does not mislead: the
    same words go first.
    """
    texts = {id(each): plain(each.herken).casefold() for each in (*gelezen, *bekend)}
    found: dict[int, Stuk] = {}
    read, known = list(gelezen), list(bekend)

    def words(each: Stuk) -> str:
        return texts[id(each)]

    for key in (
        lambda each: (each.nummer, words(each)) if each.nummer and words(each) else None,
        lambda each: (each.nummer, _now(each)) if each.nummer and _now(each) else None,  # taken over before
        lambda each: (plain(each.groep).casefold(), words(each)) if words(each) else None,
        lambda each: words(each) or None,
    ):
        read, known = _exact(read, known, key, found)
    if len(read) * len(known) > MOST_PAIRS:  # prose that was rewritten all over: item by item
        for group in dict.fromkeys(plain(each.groep) for each in read):
            here, there = ([each for each in side if plain(each.groep) == group] for side in (read, known))
            found |= {id(one): other for one, other in _alike(here, there, words)}
        taken = {id(other) for other in found.values()}
        read = [each for each in read if id(each) not in found]
        known = [each for each in known if id(each) not in taken]
    found |= {id(one): other for one, other in _alike(read, known, words)}
    taken = {id(other) for other in found.values()}
    rest: list[Paar] = [(None, each) for each in bekend if id(each) not in taken]
    return [*((each, found.get(id(each))) for each in gelezen), *rest]


def _now(each: Stuk) -> str:
    """Its words in the register as it is, where `herken` has those of the draft."""
    return plain(str(each.velden.get("tekst") or "")).casefold()


def _exact(
    read: list[Stuk], known: list[Stuk], key: Callable[[Stuk], Hashable], found: dict[int, Stuk]
) -> tuple[list[Stuk], list[Stuk]]:
    """Those with the same key, the first with the first; returns what is left of both."""
    waiting: dict[Hashable, list[Stuk]] = defaultdict(list)
    for each in known:
        if key(each) is not None:
            waiting[key(each)].append(each)
    left, taken = [], set()
    for each in read:
        others = waiting.get(key(each)) if key(each) is not None else None
        if others:
            other = others.pop(0)
            found[id(each)] = other
            taken.add(id(other))
        else:
            left.append(each)
    return left, [each for each in known if id(each) not in taken]


def _alike(
    read: Sequence[Stuk], known: Sequence[Stuk], words: Callable[[Stuk], str]
) -> Iterator[tuple[Stuk, Stuk]]:
    """The pairs that are most alike, each thing once."""
    numbered: dict[int | None, list[int]] = defaultdict(list)
    for place, other in enumerate(known):
        numbered[None if other.later else other.nummer].append(place)
    few = len(read) * len(known) <= MOST_PAIRS
    scored = []
    for place, one in enumerate(read):
        with_number = numbered[one.nummer] if one.nummer is not None else []
        for other_place in range(len(known)) if few else with_number:
            other, is_numbered = known[other_place], other_place in with_number
            likeness = ratio(words(one)[:COMPARED], words(other)[:COMPARED])
            if not is_numbered and likeness < (95 if other.is_gewist else ALIKE[one.soort]):
                continue
            bonus = SAME_NUMBER * is_numbered + SAME_GROUP * (plain(one.groep) == plain(other.groep))
            scored.append((-(likeness + bonus), abs(place - other_place), place, other_place))
    done_read: set[int] = set()
    done_known: set[int] = set()
    for _, _, place, other_place in sorted(scored):
        if place not in done_read and other_place not in done_known:
            done_read.add(place)
            done_known.add(other_place)
            yield read[place], known[other_place]
