"""Names as runs of letters: 'Piet Jansen', 'piet_jansen' and 'PietJansen' are one, and so are their parts."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, takewhile

from bot.naamspelling import fold
from bot.naamvormen import TITLE_BEFORE, plain

MOST_WORDS = 8  # of a name
SHORTEST = 3  # letters of a part of a name that says whose it is
# What may follow a name, how long that must be and on what it ends.
_PLURALS = {"s": (SHORTEST, ""), "en": (5, ""), "n": (5, "e")}
LETTERS = re.compile(r"[^\W\d_]+")
PREFIXES = frozenset("van de den der ter ten te het t in op v d el la".split())
# Who has no key for them writes an umlaut as two letters.
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
# What may stand between the words of one name.
_BETWEEN = re.compile(r"[\s.,'’`´_‐-―-]{0,5}")


@dataclass(frozen=True)
class Woord:
    """Letters in a row: where in the plain form of a text, as they are written, and in small letters."""

    begin: int
    eind: int
    tekst: str
    plain: str

    @property
    def is_upper(self) -> bool:
        return self.tekst[:1].isupper()


@lru_cache(maxsize=4096)  # of every name in a text and in the register, in many ways
def key(name: str) -> str:
    """A name as a run of letters, to compare by and to keep a judgement under."""
    return "".join(LETTERS.findall(plain(fold(name))[0])).casefold()


@lru_cache(maxsize=4096)
def core(name: str) -> str:
    """The `key` without 'van', 'der' and 'het'."""
    words = LETTERS.findall(plain(fold(name))[0].casefold())
    return "".join(word for word in words if word not in PREFIXES)


def stems(run: str, last: int | None = None) -> Iterator[str]:
    """What may stand in a run of letters: itself, 'Jansen' in 'Jansens', 'Castelijn' in 'Castelijnen'; not
    the 'Berg' in 'Bergen'. Of its `last` word, by its length, something is left."""
    yield run
    for ending, (least, before) in _PLURALS.items():
        stem = run.removesuffix(ending)
        if stem != run and stem.endswith(before) and len(stem) >= least and (last or len(run)) > len(ending):
            yield stem


class Schrijfwijzen:
    """The ways to write everybody: a run of letters → who that is, and whether it is their whole name."""

    def __init__(self, other: Collection[str], bodies: Collection[str] = ()) -> None:
        """`other`: the runs of what is no person; `bodies`: of what only an organisation is called."""
        self.full: set[str] = set()  # a first and a family name: no word is written so
        self.unsure: set[str] = set()  # a first name, or half a family name
        self._other = other
        self._bodies = bodies
        self._who: dict[str, dict[int, bool]] = defaultdict(dict)
        self._initials: dict[str, set[int]] = defaultdict(set)  # 'AvdB', as written
        self._two_initials: dict[str, set[int]] = defaultdict(set)  # 'PJ', in capitals
        self._ends: dict[str, set[int]] = defaultdict(set)  # 'PM' of Piet van der Molenaar
        self._beginnings = {run[:size] for run in other for size in range(1, len(run) + 1)}

    def add(self, id_: int, naam: str, aanhef: str | None, spellingen: Iterable[str]) -> None:
        written = {unicodedata.normalize("NFC", naam).casefold(), *spellingen}
        two_letters = {spelling.translate(_UMLAUTS) for spelling in written}
        for spelling in {*written, *two_letters, fold(naam)}:  # fold joins "d'Ancona"
            words = LETTERS.findall(plain(spelling)[0])
            self._note("".join(words), id_, is_whole=True)
            words = self._without_body(words)
            self._note("".join(words), id_, is_whole=True)
            if len(words) > 1 and words[0] not in PREFIXES:
                self.full.add("".join(words))
            self._note_short(words, id_)
            self._note_ends(words, id_)
        for half in naam.split("-") if "-" in naam else ():
            self._note(key(half), id_)
            words = [word.casefold() for word in LETTERS.findall(plain(half)[0])]
            self._note_short(words, id_)
            self._note_ends(words, id_)
        parts = LETTERS.findall(plain(naam)[0])
        if len(parts) > 2 and all(
            len(p) > 1 and p[0].isupper() and p.casefold() not in PREFIXES for p in parts[:2]
        ):
            self._note("".join(parts[:2]).casefold(), id_)  # Dirkjan, DJ
            self._two_initials[f"{parts[0][0]}{parts[1][0]}"].add(id_)
        if len(parts) == 2 and parts[0].casefold() not in PREFIXES:
            self._two_initials["".join(part[0] for part in parts).upper()].add(id_)
        if len(parts) > 2 and len(parts[0]) == len(parts[1]) == 1:  # J.W. Westerhuis
            self._two_initials["".join(parts[:2]).upper()].add(id_)
        if len(parts) > 1 and parts[0].casefold() not in PREFIXES:
            family = next(
                (part for part in parts[1:] if len(part) > 1 and part.casefold() not in PREFIXES), ""
            )
            self._ends[f"{parts[0][0]}{family[:1]}".upper()].add(id_)
            first = parts[0].casefold()
            if aanhef and "-" not in naam.split()[0]:  # Anna Castelijn and Klein Haneveld are both 'mw.'
                self.unsure.add(first)
            self._note(first, id_)
            self._note(LETTERS.findall(plain(naam.casefold().translate(_UMLAUTS))[0])[0], id_)  # Joerg
            initials = "".join(part[0] for part in parts)
            for letters in {initials, initials.upper()} if len(initials) >= SHORTEST else ():
                self._initials[letters].add(id_)

    def _note_short(self, words: list[str], id_: int) -> None:
        """'vdKwartel' of 'van de Kwartel', also before the half of a double name: 'vdBos' of '…-de Lange'."""
        begin = next((at for at, word in enumerate(words) if word in PREFIXES), 0)
        before = list(takewhile(PREFIXES.__contains__, words[begin:-1]))
        if len(before) > 1:
            self._note("".join([*(word[0] for word in before), *words[begin + len(before) :]]), id_)

    def _note_ends(self, words: list[str], id_: int) -> None:
        """'der Laak' and 'Laak' of 'R. van der Laak', and so of each half of a double name."""
        while words and len(words[0]) == 1:
            words = words[1:]
        for first in range(len(words)):
            if set(words[first:]) - PREFIXES:
                self._note("".join(words[first:]), id_)

    def _without_body(self, words: list[str]) -> list[str]:
        """'Evers' of 'Evers van het COA', as somebody may stand in the register: 'van het COA' is no name."""
        for place, word in enumerate(words[1:], start=1):
            if word in ("van", "bij", "namens") and core(" ".join(words[place + 1 :])) in self._bodies:
                return words[:place]
        return words

    def initials(self, letters: str) -> set[int]:
        """Who is meant by 'PJ', if anybody."""
        return set(self._two_initials.get(letters, ()))

    def shortened(self, first: str, family: str) -> set[int]:
        """Who may be 'Pieter M.': with a first name or an initial, and a family name, that begin so."""
        return set(self._ends.get(f"{first[:1]}{family}".upper(), ()))

    def _note(self, run: str, id_: int, *, is_whole: bool = False) -> None:
        if len(run) >= (2 if is_whole else SHORTEST):
            self._who[run][id_] = is_whole or self._who[run].get(id_, False)
            self._beginnings.update(run[:size] for size in range(1, len(run) + 1))

    def sizes(self, words: list[Woord], place: int, bare: str) -> Iterator[int]:
        """How many words from here may be one name, the most first."""
        size, run = 1, words[place].plain
        while size < MOST_WORDS and place + size < len(words) and run in self._beginnings:
            if not _BETWEEN.fullmatch(bare, words[place + size - 1].eind, words[place + size].begin):
                break
            run += words[place + size].plain
            size += 1
        return iter(range(size, 0, -1))

    def spells(self, run: str, *, whole: bool = False) -> bool:
        """Whether somebody is written just so; `whole`: as their whole name."""
        known = self._who.get(run, {})
        return any(known.values()) if whole else bool(known)

    def each(self, words: list[Woord]) -> Iterator[Collection[int]]:
        """Who is written so, by each way to read it: 'Jansens' as Jansens, and as Jansen."""
        run = "".join(word.plain for word in words)
        return (self._who.get(stem, {}).keys() for stem in stems(run, len(words[-1].plain)))

    def longest(self, words: list[Woord], place: int, bare: str) -> tuple[int, dict[int, bool]]:
        """How many words from here are a name, and whose; nobody's where they are a place or organisation."""
        for size in self.sizes(words, place, bare):
            who, is_other = self.find(words[place : place + size])
            if is_other and not (any(who.values()) or is_titled(bare, words[place].begin)):
                return size, {}
            if who:
                return size, who
        return 0, {}

    def find(self, words: list[Woord]) -> tuple[dict[int, bool], bool]:
        """Who is written so, and whether something else is: 'Jansens' may be Jansen too."""
        run = "".join(word.plain for word in words)
        found: dict[int, bool] = {}
        for stem in stems(run, len(words[-1].plain)):
            for id_, is_whole in self._who.get(stem, {}).items():
                found.setdefault(id_, is_whole and stem == run)
        if not found and len(words) == 1:
            found = dict.fromkeys(self._initials.get(words[0].tekst, ()), True)
        return found, run in self._other


def is_titled(bare: str, begin: int) -> bool:
    return bool(TITLE_BEFORE.search(bare[max(0, begin - 20) : begin]))


def words_of(bare: str) -> list[Woord]:
    """The words of the plain form of a text."""
    return [Woord(m.start(), m.end(), m[0], m[0].casefold()) for m in LETTERS.finditer(bare)]


def these(words: list[Woord], bare: str, keys: Collection[str]) -> Iterator[tuple[int, int]]:
    """Which words are one of these names (`key`): from which place, and how many."""
    place = 0
    while keys and place < len(words):
        for size in range(min(MOST_WORDS, len(words) - place), 0, -1):
            run = words[place : place + size]
            said = "".join(word.plain for word in run)
            one_of = stems(said, len(run[-1].plain)) if len(said) >= SHORTEST else (said,)
            is_one = any(stem in keys for stem in one_of)
            if is_one and _is_joined(run, bare):
                yield place, size
                break
        else:
            size = 1
        place += size


def _is_joined(run: list[Woord], bare: str) -> bool:
    return all(_BETWEEN.fullmatch(bare, one.eind, other.begin) for one, other in pairwise(run))
