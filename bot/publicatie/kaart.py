"""Whose names stand in a text, in whatever way they are written, and which words only may be a name.

A name is looked for as a run of letters, whatever stands between its words: 'Piet Jansen', 'piet_jansen@…',
'PietJansen' and 'P. Jansen' are found alike. Surer than sure is not possible, so what may be a name and is no
known one is a doubt: the secretariaat says what it is (openbaarheid.py) before anything is published.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from bot.naamvormen import SURELY, plain
from bot.publicatie.aanduidingen import is_date, is_place, ministries, phrase, phrases, unmarked
from bot.publicatie.bekenden import Bekende, Lot, is_office
from bot.publicatie.ernaast import Ernaast
from bot.publicatie.ongeveer import Ongeveer
from bot.publicatie.randen import left, may_be_word, right, span
from bot.publicatie.schrijfwijzen import (
    LETTERS,
    PREFIXES,
    SHORTEST,
    Schrijfwijzen,
    Woord,
    is_titled,
    key,
    stems,
    these,
    words_of,
)
from bot.publicatie.uiteen import Plek, Uiteen
from bot.publicatie.verkort import Verkort
from bot.publicatie.volnamen import Volnamen
from bot.publicatie.vondsten import Taken, Vondst, beyond, joined, outermost
from bot.publicatie.vooraan import Vooraan
from bot.publicatie.vreemden import Vreemden


class Namenkaart:
    """Everybody in the register, asked what of a text is a name."""

    def __init__(
        self,
        bekenden: Iterable[Bekende],
        *,
        geen_namen: Iterable[str] = (),
        organisaties: Iterable[str] = (),
        oordelen: Mapping[str, bool] | None = None,
    ) -> None:
        """`geen_namen` are those of places and tafels; `organisaties` too, and who stands in front of one in
        brackets is somebody. `oordelen`: what was judged, by `Vondst.sleutel`: to be left out or not."""
        self.bekenden = {who.id: who for who in bekenden if not is_office(who)}
        self.oordelen = dict(oordelen or {})
        bodies = {key(name) for name in organisaties}
        places = {key(name) for name in geen_namen}
        self.other = places | bodies
        said = {name for name, is_out in self.oordelen.items() if is_out and " " not in name}
        self._out = said - self.other
        came_for = {body for who in self.bekenden.values() for body in who.voor}
        self._bodies = bodies - places
        self._vreemden = Vreemden(self.other, bodies, places, came_for)
        self._volnamen = Volnamen(self.other, self._vreemden.alone)
        self._vooraan = Vooraan(self.other)
        self._ernaast = Ernaast(self.other, self._volnamen.is_name, self._vreemden.alone)
        self._vormen = Schrijfwijzen(self.other, self._bodies)
        for who in self.bekenden.values():
            self._vormen.add(who.id, who.naam, who.aanhef, who.spellingen)
        self._lot = Lot(self.bekenden)
        namen = (who.naam for who in self.bekenden.values())
        self._ongeveer = Ongeveer(namen, self._lot, self.other, self._bodies, self._doubt)
        self._verkort = Verkort(self.bekenden, self._vormen, self._lot, self.other)
        self._uiteen = Uiteen(self.bekenden, self._lot, self.oordelen)

    def find(
        self,
        text: str,
        words: Collection[str] = (),
        beside: Collection[str] = (),
        *,
        first: Collection[str] = (),
        things: Collection[str] = (),
        in_cells: bool = False,
    ) -> list[Vondst]:
        """Every name and doubt in `text`, from the first to the last. `words`: those that the whole document
        also writes in small letters, and so are words; `beside`: what else is told in the row of a cell;
        `first`: what of one word is asked about elsewhere, and so begins a whole name here;
        `things`: what the document calls so (vooraan.called); `in_cells`: what stands beside a name may be
        another cell, and no part of it."""
        text = unmarked(text)
        strangers = [
            self._doubt(text, *each)
            for each in (
                *self._vreemden.called(text, words),
                *self._vreemden.before(text, words, beside=True),
                *self._vreemden.speaking(text, words),
            )
        ]
        called = {*first, *self._out}
        named = [self._doubt(text, *each) for each in self._volnamen.find(text, words, called)]
        if not in_cells:
            strangers += [self._doubt(text, *each) for each in self._ernaast.find(text, words)]
        strangers, named = _outside(ministries(text), strangers), _outside(ministries(text), named)
        sure = {(one.begin, one.eind) for one in (*strangers, *named)}
        opening = (self._doubt(text, *each) for each in {*self._vooraan.find(text, words, things)} - sure)
        strangers += [
            replace(one, vooraan=True) for one in opening if one.soort != "twijfel" or self._is_undecided(one)
        ]
        strangers = outermost(strangers, [*strangers, *named])
        around = {at: one for one in (*named, *strangers) for at in range(one.begin, one.eind)}
        found = [
            one
            for one in self.known(text, words, beside)
            if not self._is_of_another(one, around.get(one.begin))
        ]
        taken = Taken(text, found)
        for one in (
            *self._ongeveer.find(text, words),
            *strangers,
            *(self._doubt(text, *each) for each in self._verkort.find(text, words)),
            *(one for one in named if self._is_undecided(one)),
            *self._left_out(text, words, taken),
            *named,
        ):
            if not (taken.touches(one) or self._is_of_another(one, around.get(one.begin))):
                taken.add(one)
                found.append(one)
        wholes: Collection[Vondst] = ()
        if not in_cells:
            wholes = (*strangers, *named)
            self._add_beside(text, words, found, taken)
        return joined(text, map(self._as_said, [*found, *beyond(found, wholes)]))

    def _add_beside(self, text: str, words: Collection[str], found: list[Vondst], taken: Taken) -> None:
        """Whoever stands in a list with a name, and then whoever stands beside them."""
        for one in found:  # grows
            if one.overal or " " in one.sleutel:
                continue
            for each in self._ernaast.beside(text, one, words):
                other = self._doubt(text, *each)
                if not taken.touches(other):
                    taken.add(other)
                    found.append(other)

    def _is_undecided(self, one: Vondst) -> bool:
        """Whether of a whole name that is asked about a part was never said to be one: 'Tjerk Bosma', where
        Tjerk is left out."""
        parts = [word for word in LETTERS.findall(one.vorm) if len(word) >= SHORTEST and word[0].isupper()]
        is_judged = parts and all(key(part) in self.oordelen for part in parts)
        return one.soort == "twijfel" and not is_judged

    def _is_of_another(self, one: Vondst, whole: Vondst | None) -> bool:
        """Whether what is read as somebody public is a part of the name of a stranger: 'Karin Dol', where a
        Karin Jansen is public."""
        if not whole or one.soort != "openbaar" or self._vormen.spells(key(one.vorm), whole=True):
            return False
        beside = f"{whole.vorm[: max(0, one.begin - whole.begin)]} {whole.vorm[one.eind - whole.begin :]}"
        return any(len(word) > 1 and word.casefold() not in PREFIXES for word in LETTERS.findall(beside))

    def suspects(self, text: str, words: Collection[str] = ()) -> list[Vondst]:
        """Who is called by a title or an office in this line, or stands before an organisation, and is nobody
        we know. Of the last not what begins the line: that may be the end of the name of a place."""
        text = unmarked(text)
        before = (each for each in self._vreemden.before(text, words) if each[0])
        found = [self._doubt(text, *each) for each in (*self._vreemden.called(text, words), *before)]
        found = _outside(ministries(text), found)
        taken = Taken(text, self.known(text, words) if found else ())
        return [one for one in found if one.soort != "openbaar" and not taken.touches(one)]

    def is_other(self, name: str) -> bool:
        """Whether a place, a tafel or an organisation is called so."""
        return key(name) in self.other

    def known(self, text: str, small: Collection[str] = (), beside: Collection[str] = ()) -> list[Vondst]:
        """The names that are surely one of a known person, and doubts about whose, and about what a place or
        a word (`small`, as `words` of `find`) is too."""
        bare, origin = plain(text)
        words = words_of(bare)
        found: list[Vondst] = []
        place = 0
        while place < len(words):
            size, who = self._vormen.longest(words, place, bare)
            if who:
                one, size = self._judged(bare, origin, text, words, place, size, who, small, beside)
                found += [one] if one else []
            place += max(size, 1)
        return found

    def _as_said(self, one: Vondst) -> Vondst:
        """What somebody said to leave out goes, also where it may be somebody public; not out of the whole
        name of a public one, nor where somebody said that it may stay."""
        if one.soort != "openbaar" or one.apart or self.oordelen.get(one.sleutel) is False:
            return one
        bare, _ = plain(one.vorm)
        run = key(one.vorm)
        # 'Duinhoven' may be somebody, and no plural of a 'Duinhove' that is left out.
        names = self._out - ({*stems(run)} if self._vormen.spells(run) else set())
        has_part = not self._vormen.spells(run, whole=True) and any(these(words_of(bare), bare, names))
        is_out = run in self._out or has_part
        return replace(one, soort="weglaten") if is_out else one

    def _left_out(self, text: str, small: Collection[str], taken: Taken) -> Iterator[Vondst]:
        """What was judged a name, wherever it stands: after all else, for it may be a part of a longer name
        that is asked about, or was judged to stay. In small letters it may be a word: that is asked, and so
        is a short one that the document writes in small letters too. What is `taken` in front of it is no
        part of it: a first name that may stay there."""
        bare, origin = plain(text)
        words = words_of(bare)
        for place, size in these(words, bare, self._out):
            run = words[place : place + size]
            begin, eind = span(text, origin, run[0], run[-1])
            is_day = size == 1 and is_date(bare, run[0].begin, run[0].eind)
            if is_day or any(self.oordelen.get(said) is False for said in phrases(text, begin, eind)):
                continue
            rest = "".join(word.plain for word in run if word.plain not in PREFIXES)
            if rest in self.other:  # 'van Haarlem', where a Jan van Haarlem is left out
                if run[0].is_upper or is_titled(bare, run[0].begin):
                    yield replace(self._doubt(text, begin, eind, in_context=True), overal=False)
            elif any(word.is_upper for word in run):
                first, last = (
                    left(words, place, bare, self.other, small),
                    right(words, place + size - 1, bare),
                )
                is_word = first == last and len(rest) < SURELY and rest in small
                if is_word and not is_titled(bare, run[0].begin):
                    yield self._doubt(text, begin, eind, in_context=True)
                    continue
                whole = span(text, origin, words[first], words[last])
                begin, eind = (begin, eind) if taken.has(*whole) else whole
                yield Vondst(begin, eind, text[begin:eind], "weglaten", key(text[begin:eind]))
            elif sum(len(word.tekst) for word in run) >= SURELY:
                yield self._doubt(text, begin, eind, in_context=True)

    def _judged(
        self,
        bare: str,
        origin: list[int],
        text: str,
        words: list[Woord],
        place: int,
        size: int,
        who: dict[int, bool],
        small: Collection[str],
        beside: Collection[str],
    ) -> tuple[Vondst | None, int]:
        """What it is, and of how many words from here."""
        run = words[place : place + size]
        soort, ids = self._lot.of("".join(word.tekst for word in run), who)
        own = [word for word in run if word.plain not in PREFIXES] or run
        is_full = "".join(word.plain for word in run) in self._vormen.full
        titled = is_titled(bare, run[0].begin)
        in_capitals = any(word.is_upper for word in own)
        is_other = "".join(word.plain for word in own) in self.other
        is_day = size == 1 and not titled and is_date(bare, run[0].begin, run[0].eind)
        if is_day or (is_other and is_place(bare, run[0].begin)):
            return None, size
        first, last = (left(words, place, bare, self.other, small), right(words, place + size - 1, bare))
        if not (is_full or titled or in_capitals):
            begin, eind = span(text, origin, run[0], run[-1])
            at = Plek(text, begin, eind, bare, run[0].begin, run[-1].eind, tuple(beside))
            if soort == "twijfel" and (one_of := self._uiteen.judge(at, who, is_name=False)):
                return one_of, size
            one = self._doubt(text, begin, eind, ids, in_context=True)
            is_word = soort == "openbaar" or may_be_word(run, bare)
            is_judged = one.soort == "weglaten" and " " in one.sleutel  # alone it is how a name is kept
            return None if is_word and not is_judged else one, size
        if soort == "openbaar":  # what stands beside it may be somebody else: 'Jansen-Bos'
            first, last = place, place + size - 1
        begin, eind = span(text, origin, words[first], words[last])
        if soort == "twijfel":
            is_name = last - first + 1 == size and self._uiteen.share(self._vormen.each(run))
            at = Plek(text, begin, eind, bare, words[first].begin, words[last].eind, tuple(beside))
            if one_of := self._uiteen.judge(at, who, is_name=is_name):
                return one_of, last - place + 1
        is_alone, size = last - first + 1 == size, last - place + 1
        alone = run[0].plain if len(run) == 1 else ""
        is_word = is_other or alone in small or alone in self._vormen.unsure
        is_name = is_full or titled or not is_alone or text[begin:eind] == text.strip()
        if is_word and not is_name and soort in ("weglaten", "twijfel"):
            return replace(self._doubt(text, begin, eind, ids, in_context=True), overal=False), size
        if soort == "twijfel":
            return self._doubt(text, begin, eind, ids), size
        return Vondst(begin, eind, text[begin:eind], soort, key(text[begin:eind]), wie=ids), size

    def _doubt(
        self, text: str, begin: int, eind: int, ids: frozenset[int] = frozenset(), *, in_context: bool = False
    ) -> Vondst:
        """A doubt, or what was judged of it: to be left out, or it may stay."""
        vorm = text[begin:eind]
        sleutel = phrase(text, begin, eind) if in_context else key(vorm)
        judged = self.oordelen.get(sleutel)
        if judged is False:
            return Vondst(begin, eind, vorm, "openbaar", sleutel, in_context, ids)
        return Vondst(begin, eind, vorm, "weglaten" if judged else "twijfel", sleutel, in_context, ids)


def _outside(spans: Collection[tuple[int, int]], found: list[Vondst]) -> list[Vondst]:
    """What does not stand within one of these."""
    return [one for one in found if not any(a <= one.begin and one.eind <= b for a, b in spans)]
