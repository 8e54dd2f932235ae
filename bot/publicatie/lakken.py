"""A document without what may not be read in it: what is left out is said in words, and why is listed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import chain
from typing import get_args

from bot.naamvormen import SURELY, plain
from bot.publicatie import gegevens, vooraan
from bot.publicatie.aanduidingen import DATE
from bot.publicatie.kaart import Namenkaart
from bot.publicatie.schrijfwijzen import key, these, words_of
from bot.publicatie.vondsten import Vondst
from bot.texts import acties, besluiten
from bot.texts import publicatie as texts
from bot.texts.rapport import AREA, DECISIONS_HEAD
from bot.texts.uitvoer import (
    ACTIONS_HEAD,
    ASKED_BY,
    ATTENDANCE_HEAD,
    MUNICIPALITY,
    NAMES_APART,
    REGION,
    STATUS,
    WHO,
)
from bot.texts.uitvoer import MASKED as MASKED_BEFORE
from bot.uitvoer import vastgelegd
from bot.uitvoer.blad import Blad, Deel, Punt, Tabel
from bot.zetwerk import NO_TEXT

# What the register itself says in these columns: somebody may be called Open.
_STATES = re.compile(
    rf"(?:{'|'.join([*acties.STATES.values(), acties.ANSWERED, *besluiten.STATES.values()])})(?=[:;\s]|$)"
)
OWN = {
    STATUS: _STATES,
    DECISIONS_HEAD[2]: _STATES,
    ACTIONS_HEAD[1]: re.compile(rf"(?:{'|'.join(acties.KINDS.values())})$"),
}
PEOPLE = (WHO, ASKED_BY)
PLACES = (ATTENDANCE_HEAD[0], ATTENDANCE_HEAD[2], REGION, MUNICIPALITY, AREA)
AROUND = 40  # signs that are shown on either side of a doubt
_SMALL = re.compile(r"(?<![^\W_])[a-zà-öø-ÿ][^\W\d_]*")
_MASKS = re.compile(rf"\[({'|'.join([texts.NAME, *get_args(gegevens.Soort)])}) weggelaten\]")
_SOFT_HYPHEN = "\u00ad"  # read over by people, not by who looks for a name


@dataclass(frozen=True)
class Lak:
    """What was left out under one heading: of what kind, how often, and whose name by id (nobody's where it
    is no known person's)."""

    plaats: str
    soort: str  # naam, or as gegevens.Soort
    wie: int | None
    aantal: int


@dataclass(frozen=True)
class Weg:
    """What a mask stands for, for who may know it, and only as long as they look: it is kept nowhere."""

    lak: Lak
    vorm: str  # '' where it is not told: a number, an address


@dataclass(frozen=True)
class Twijfel:
    """What may be a name, in its sentence; `sleutel`, `overal` and `vooraan` as in kaart.Vondst."""

    vorm: str
    zin: str
    sleutel: str
    overal: bool
    wie: frozenset[int]
    vooraan: bool = False


@dataclass
class Gelakt:
    """What came of it. Only without `onbekend` (people of whom nobody said whether their name is public, by
    id) and without `twijfels` may it be published. `staan`: names that may stay as somebody said so;
    `woorden`: what the document also writes in small letters, and so is no name; `eigen`: what the register
    says itself of a point; `beslist`: the letters of the texts in which a name that several have stays."""

    blad: Blad
    lakken: tuple[Lak, ...]
    onbekend: tuple[int, ...]
    twijfels: tuple[Twijfel, ...]
    staan: frozenset[str]
    behouden: tuple[str, ...]  # addresses of mail that stay
    woorden: frozenset[str] = frozenset()
    eigen: frozenset[str] = frozenset()
    weg: tuple[Weg, ...] = ()
    beslist: frozenset[str] = frozenset()


@dataclass
class _Lakker:
    kaart: Namenkaart
    find: Callable[..., Sequence[Vondst]]
    words: Collection[str]
    kept: Collection[str]
    first: Collection[str] = ()
    things: Collection[str] = ()
    place: str = ""
    masks: Counter[tuple[str, str, int | None, str]] = field(default_factory=Counter)
    unknown: dict[int, None] = field(default_factory=dict)
    doubts: dict[str, Twijfel] = field(default_factory=dict)
    stay: set[str] = field(default_factory=set)
    own: set[str] = field(default_factory=set)
    settled: set[str] = field(default_factory=set)

    def deel(self, part: Deel) -> Deel:
        """A cell of a column of places is one, also where somebody is called so."""
        if isinstance(part, Punt):
            about = (part.sleutel,)
            more = tuple(
                (self.text(name), self._cell(name, value, (*about, name))) for name, value in part.bij
            )
            rest = vastgelegd.changed(replace(part, bij=(), soort=""), self.text)
            return replace(rest, bij=more, soort=self._cell(ACTIONS_HEAD[1], part.soort))
        if not isinstance(part, Tabel):
            return vastgelegd.changed(part, self.text)
        rows = tuple(
            tuple(
                self._cell(head, cell, _beside(part.kop, row, head))
                for head, cell in zip(part.kop, row, strict=False)
            )
            for row in part.rijen
        )
        return replace(vastgelegd.changed(replace(part, rijen=()), self.text), rijen=rows)

    def _cell(self, head: str, text: str, beside: Collection[str] = ()) -> str:
        if head in PLACES and self.kaart.is_other(text):
            self.stay.add(key(text))
            return text
        if head in PEOPLE:
            return NAMES_APART.join(self.text(name, beside) for name in text.split(NAMES_APART))
        if head == ATTENDANCE_HEAD[1]:
            return self.text(text, beside)
        own = OWN[head].match(text) if head in OWN else None
        if own is None:
            return self.text(text)
        self.own.add(own[0])
        return f"{own[0]}{self.text(text[own.end() :])}"

    def text(self, text: str, beside: Collection[str] = ()) -> str:
        clean = NO_TEXT.sub("", text).replace(_SOFT_HYPHEN, "")
        if clean == MASKED_BEFORE:
            self.masks[self.place, texts.NAME, None, ""] += 1
            return texts.mask(texts.NAME)
        for before in _MASKS.finditer(clean):  # as minutes were read that others left something out of
            self.masks[self.place, before[1], None, ""] += 1
        spans = [*self._numbers(clean)]
        found = self.find(clean, self.words, beside, first=self.first, things=self.things)
        for one in found:
            inside = any(one.begin < end and begin < one.eind for begin, end, _ in spans)
            if not inside and self._is_out(clean, one, beside):
                spans.append((one.begin, one.eind, texts.NAME))
        for begin, end, kind in sorted(spans, reverse=True):
            clean = f"{clean[:begin]}{texts.mask(kind)}{clean[end:]}"
        if any(one.apart and one.soort == "openbaar" for one in found):
            self.settled.add(key(clean))
        return clean

    def _numbers(self, text: str) -> Iterable[tuple[int, int, str]]:
        for one in gegevens.find(text):
            if text[one.begin : one.eind].casefold() not in self.kept:
                self.masks[self.place, one.soort, None, ""] += 1
                yield one.begin, one.eind, one.soort

    def _is_out(self, text: str, one: Vondst, beside: Collection[str]) -> bool:
        if one.soort == "weglaten":
            hidden = [id_ for id_ in one.wie if self.kaart.bekenden[id_].openbaar is not True]
            who = min(hidden, default=None)
            self.masks[self.place, texts.NAME, who, "" if who else " ".join(one.vorm.split())] += 1
            return True
        if one.soort == "onbekend":
            self.unknown |= dict.fromkeys(sorted(one.wie))
        elif one.soort == "twijfel":
            said = " · ".join((_around(text, one.begin, one.eind), *beside))
            doubt = Twijfel(one.vorm, said, one.sleutel, one.overal, one.wie, one.vooraan)
            if self.doubts.setdefault(one.sleutel, doubt).vooraan:
                self.doubts[one.sleutel] = doubt
        else:
            self.stay.add(one.sleutel)
        return False


def _beside(heads: Sequence[str], row: Sequence[str], head: str) -> tuple[str, ...]:
    """What else the row of a name says: of whom was there all of it, of a point which one it is."""
    if head == ATTENDANCE_HEAD[1] and tuple(heads) == ATTENDANCE_HEAD:
        return (row[0], *row[2:4])
    return (row[0], head) if head in PEOPLE else ()


def _around(text: str, begin: int, eind: int) -> str:
    """What stands around a doubt, in whole words."""
    before, after = text[max(0, begin - AROUND) : begin], text[eind : eind + AROUND]
    before = before.partition(" ")[2] if begin > AROUND else before
    after = after.rpartition(" ")[0] if eind + AROUND < len(text) else after
    return " ".join(f"{before}{text[begin:eind]}{after}".split())


def sentence_of(text: str, name: str) -> str:
    """What stands around this name (`key`) in a text, where it stands so that it can be left out."""
    bare, origin = plain(text)
    words = words_of(bare)
    for place, size in these(words, bare, {name}):
        run = words[place : place + size]
        if any(word.is_upper for word in run) or sum(len(word.tekst) for word in run) >= SURELY:
            return _around(text, origin[run[0].begin], origin[run[-1].eind - 1] + 1)
    return ""


def lak(page: Blad, kaart: Namenkaart, *, contact: Collection[str] = ()) -> Gelakt:
    """Leave out what `kaart` says may not be read, and every address of mail and telephone number but the
    addresses in `contact` that are nobody's name."""
    said = "\n".join(vastgelegd.texts(page))
    small = frozenset(_SMALL.findall(DATE.sub(" ", gegevens.MAIL.sub(" ", said))))
    mail = {match[0] for text in contact for match in gegevens.MAIL.finditer(text)}
    kept = sorted(address for address in mail if not kaart.known(address))
    things = vooraan.called(said)
    find = cache(kaart.find)  # most that is asked about first is painted after it
    first = _asked_alone(
        find(text, small, (), first=frozenset(), things=things) for text in {*vastgelegd.texts(page)}
    )
    painter = _Lakker(kaart, find, small, {address.casefold() for address in kept}, first, things)
    parts = []
    for part in page.onderdelen:
        painter.place = part.kop
        kept_parts = tuple(map(painter.deel, part.delen))
        parts.append(replace(vastgelegd.changed(replace(part, delen=()), painter.text), delen=kept_parts))
    painter.place = texts.HEAD
    made = replace(vastgelegd.changed(replace(page, onderdelen=()), painter.text), onderdelen=tuple(parts))
    gone = tuple(
        Weg(Lak(vastgelegd.changed(place, painter.text), kind, who, count), form)
        for (place, kind, who, form), count in list(painter.masks.items())
    )
    return Gelakt(
        made,
        _together(gone),
        tuple(painter.unknown),
        tuple(_first_asked(painter.doubts.values())),
        frozenset(painter.stay),
        tuple(address for address in kept if address in said),
        frozenset(painter.words),
        frozenset(painter.own),
        gone,
        frozenset(painter.settled),
    )


def _asked_alone(found: Iterable[Iterable[Vondst]]) -> frozenset[str]:
    """What of one word is asked about in a document, where nobody knows it."""
    return frozenset(
        one.sleutel
        for one in chain.from_iterable(found)
        if one.soort == "twijfel" and not one.wie and one.sleutel == key(one.vorm) and " " not in one.vorm
    )


def _first_asked(doubts: Collection[Twijfel]) -> Iterable[Twijfel]:
    """Without the first names of who is asked about by a whole name, and without their family name, also with
    initials, where nothing beside it says that it is one: they follow from what is said of the whole name, or
    are asked about after it."""
    whole = [doubt for doubt in doubts if not (doubt.wie or doubt.overal) and " " in doubt.vorm]
    first = {key(word) for doubt in whole for word in doubt.vorm.split()[:-1]}
    last = {key(doubt.vorm.split()[-1]) for doubt in whole}
    surely = {key(doubt.vorm.split()[-1]) for doubt in whole if not doubt.vooraan}
    for doubt in doubts:
        family = key(doubt.vorm.split()[-1])
        follows = doubt.vooraan and family in (surely if " " in doubt.vorm else last)
        if doubt.wie or not (follows or doubt.sleutel in first):
            yield doubt


def _together(gone: Iterable[Weg]) -> tuple[Lak, ...]:
    """Without the words that are left out."""
    counted: Counter[tuple[str, str, int | None]] = Counter()
    for each in gone:
        counted[each.lak.plaats, each.lak.soort, each.lak.wie] += each.lak.aantal
    return tuple(Lak(*of_what, count) for of_what, count in counted.items())
