"""Which of several people of one surname is meant, as the text beside the name tells it: how they are
addressed, their office, for whom they come.

Of the official any of it is enough. Of somebody public it must leave nobody else: an official of whom nobody
knows for whom they come may be of the same town.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.patronen import later
from bot.publicatie.aanduidingen import DEGREE, ROLE, is_title
from bot.publicatie.bekenden import Bekende, Lot
from bot.publicatie.schrijfwijzen import LETTERS, key
from bot.publicatie.vondsten import Soort, Vondst
from bot.texts.personen import NUMBER
from bot.verslag.taal.woorden import TITEL

SENTENCE = "zin:"  # what a judgement of one sentence begins with: no word is kept under it
_AROUND = 160  # signs of a sentence that tell it from another
_MOST_WORDS = 12  # between brackets
_CALLED = later(rf"(?:(?<![\w-])(?:{TITEL}|{ROLE}|{DEGREE}|[Hh]eren|[Dd]ames)\s{{1,3}}){{1,4}}$")
_MAN = later(r"(?<!\w)(?:dhr|heer|hr|heren|meneer)(?!\w)", re.IGNORECASE)
_WOMAN = later(r"(?<!\w)(?:mw|mevr|mevrouw|dames|mrs|ms|miss)(?!\w)", re.IGNORECASE)
_BRACKETS = later(r"\s{0,2}[(\[]([^()\[\]\n]{1,80})[)\]]")
_NUMBERED = later(rf"{re.escape(NUMBER)}\s?([0-9]{{1,9}})")
# 'Kort van het COA' says for whom; 'Kort, COA' may go on: 'Kort, Velsen en Laren'.
_OF = later(
    r"\s{1,3}(?:van|bij|namens)\s{1,3}(?:(?:het|de)\s{1,3})?(?:(?:gemeente|ministerie\s{1,3}van)\s{1,3})?"
)
_BESIDE = later(r"\s?[,/]\s{0,3}|\s{1,3}[–-]\s{1,3}")
_BARE = later(r" (?=[^\W\d_a-z])")  # 'Roos COA'
_NEXT_LINE = later(r"[ \t]{0,3}(?:\r?\n){1,3}([^\r\n]{2,80})")
_LINE_BEGINS = later(r"(?:^|[\r\n])[ \t]{0,3}$")
_SENTENCE_ENDS = later(r"[.!?]\s|[\n•|]")
_JUDGED: Mapping[bool | None, Soort] = {None: "twijfel", True: "weglaten", False: "openbaar"}
_OFFICES = frozenset("burgemeester wethouder gedeputeerde commissaris minister staatssecretaris".split())


@dataclass(frozen=True)
class Plek:
    """Where a name stands in a text and in its plain form; `beside`: what else its row of a table says."""

    text: str
    begin: int
    eind: int
    bare: str
    bare_begin: int
    bare_eind: int
    beside: tuple[str, ...] = ()

    @property
    def vorm(self) -> str:
        return self.text[self.begin : self.eind]


@dataclass
class _Gezegd:
    """What stands beside a name. `firmly`: so that it cannot be the beginning of something else; `elsewhere`:
    for a body of which none of these people come."""

    called: str
    bodies: set[str]
    roles: set[str]
    number: int | None = None
    firmly: bool = False
    elsewhere: bool = False


class Uiteen:
    """Whom of several people of one name a place in a text is of, and what becomes of it."""

    def __init__(self, known: Mapping[int, Bekende], lot: Lot, oordelen: Mapping[str, bool]) -> None:
        self._known = known
        self._lot = lot
        self._oordelen = oordelen

    def share(self, each: Iterable[Collection[int]]) -> bool:
        """Whether a name, as one of these ways to read it, is of somebody public and of another."""
        return any(len({self._known[id_].openbaar is True for id_ in ids}) > 1 for ids in each)

    def judge(self, at: Plek, who: Mapping[int, bool], *, is_name: bool) -> Vondst | None:
        """What it is, where the text tells; else a doubt of this sentence alone, whatever was said of the
        name. Where it is not just the name that they share (`is_name`: 'Petra Jansen' is not) only what is
        left out is sure."""
        ids = meant([self._known[id_] for id_ in who], at)
        if ids:
            these = {id_: who[id_] for id_ in sorted(ids)}
            soort, wie = self._lot.of(f"={these}", these)
            if soort in ("weglaten", "onbekend") or (soort == "openbaar" and is_name):
                return Vondst(at.begin, at.eind, at.vorm, soort, key(at.vorm), wie=wie, apart=True)
        if not is_name:
            return None
        sleutel = sentence(at)
        soort = _JUDGED[self._oordelen.get(sleutel)]
        return Vondst(at.begin, at.eind, at.vorm, soort, sleutel, wie=frozenset(who), apart=True)


def meant(who: Sequence[Bekende], at: Plek) -> frozenset[int]:
    """Who of these people, by id; nobody where it is not told."""
    said = _said(who, at)
    if said.number is not None:
        return frozenset(one.id for one in who if one.id == said.number)
    fits = {one.id: sure for one in who if (sure := _fits(said, one)) is not None}
    most = max(fits.values(), default=0)
    best = frozenset(id_ for id_, sure in fits.items() if sure == most)
    is_open = any(one.openbaar for one in who if one.id in best)
    if not (most or len(fits) < len(who)) or (is_open and not _is_firm(said, who, fits, best)):
        return frozenset()
    return best


def _is_firm(said: _Gezegd, who: Sequence[Bekende], fits: Collection[int], best: Collection[int]) -> bool:
    """Whether it can be nobody else, or has an office that nobody else has."""
    if said.elsewhere:
        return False
    theirs = [one for one in who if one.id in best]
    office = said.roles & _OFFICES
    if office and all(office & one.rollen for one in theirs):
        return not any(office & one.rollen for one in who if one.id not in best)
    by_body = said.firmly and all(said.bodies & one.voor for one in theirs)
    by_address = bool(_sex(said.called)) and all(one.aanhef for one in theirs)
    return (by_body or by_address) and set(fits) == set(best)


def _fits(said: _Gezegd, one: Bekende) -> int | None:
    """How surely it is them; None: it is not."""
    sure, sex, own = 0, _sex(said.called), _sex(one.aanhef or "")
    if sex and own:
        if sex != own:
            return None
        sure += 1
    if said.bodies and one.voor:
        if not said.bodies & one.voor:
            return None
        sure += 2 * len(said.bodies & one.voor)
    return sure + (2 if said.roles & one.rollen else 0)


def _said(who: Sequence[Bekende], at: Plek) -> _Gezegd:
    bare, begin, eind = at.bare, at.bare_begin, at.bare_eind
    called = _CALLED.search(bare, max(0, begin - 60), begin)
    title = called[0] if called else ""
    said = _Gezegd(title, set(), {word.casefold() for word in LETTERS.findall(title)})
    known = {body for one in who for body in one.voor}
    for cell in at.beside:
        said.bodies |= {key(cell)} & known
        said.roles |= {word.casefold() for word in LETTERS.findall(cell)}
    said.firmly = bool(said.bodies)
    inside = _BRACKETS.match(bare, eind)
    if inside:
        if numbered := _NUMBERED.fullmatch(inside[1].strip()):
            said.number = int(numbered[1])
        words = LETTERS.findall(inside[1])[:_MOST_WORDS]
        said.bodies |= {run for n in range(len(words)) for run in _runs(words[n:]) if run in known}
        said.roles |= {word.casefold() for word in words}
        said.firmly = True
        named = [word for word in words if word[0].isupper() and not is_title(word)]
        said.elsewhere = bool(named) and not said.bodies
    elif gap := _OF.match(bare, eind) or _BESIDE.match(bare, eind) or _BARE.match(bare, eind):
        words = LETTERS.findall(bare[gap.end() : gap.end() + 60])[:_MOST_WORDS]
        said.bodies |= set([run for run in _runs(words) if run in known][-1:])
        is_of = bool(_OF.match(bare, eind))
        said.firmly = said.firmly or is_of
        said.elsewhere = is_of and not said.bodies and words[:1] != [] and words[0][0].isupper()
    elif (row := _NEXT_LINE.match(bare, eind)) and _begins_line(bare, begin - len(title)):
        said.bodies |= {key(row[1])} & known  # the cells of a file that is read back
    return said


def _begins_line(bare: str, begin: int) -> bool:
    return bool(_LINE_BEGINS.search(bare, max(0, begin - 4), begin))


def _runs(words: Sequence[str]) -> Iterator[str]:
    return ("".join(words[:size]).casefold() for size in range(1, len(words) + 1))


def _sex(called: str) -> str:
    return "m" if _MAN.search(called) else "v" if _WOMAN.search(called) else ""


def is_sentence(sleutel: str) -> bool:
    return sleutel.startswith(SENTENCE)


def sentence(at: Plek) -> str:
    """What is kept of the judgement of a name in one sentence, or in one row of a table."""
    text, begin, eind = at.text, at.begin, at.eind
    before = text[max(0, begin - _AROUND) : begin]
    ends = [end.end() for end in _SENTENCE_ENDS.finditer(before)]
    after = text[eind : eind + _AROUND]
    end = _SENTENCE_ENDS.search(after)
    said = f"{before[ends[-1] if ends else 0 :]} {text[begin:eind]} {after[: end.start() if end else None]}"
    words = re.findall(r"\w+", " ".join((said, *at.beside)).casefold())
    return " ".join((SENTENCE, *words))
