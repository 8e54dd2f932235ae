"""Where a text names somebody that nobody knows: by what stands around the name."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator

from bot.naamvormen import NAME
from bot.publicatie.aanduidingen import (
    BEFORE_BODY,
    BESIDE_ROLE,
    LEADING,
    MINISTRY,
    NO_PERSON,
    NOBODY,
    SENTENCE_ENDS,
    SEVERAL,
    SMALL_WITH_BODY,
    SPEAKS,
    SPOKEN_BY,
    TITLED,
    WITH_BODY,
    is_title,
    ministry_end,
)
from bot.publicatie.beginwoorden import is_beginning
from bot.publicatie.randen import LABELS, speaks
from bot.publicatie.schrijfwijzen import LETTERS, PREFIXES, key
from bot.publicatie.voornamen import VOORNAMEN
from bot.verslag.taal.woorden import TITEL

Span = tuple[int, int]
_BEHIND = re.compile(r"\s+(?:(?:[Vv]an|bij|namens|het|de)\s+){0,2}")  # between a name and an organisation
_FOR = re.compile(r"\s+(?:[Vv]an|bij|namens)\s+(?:(?:het|de)\s+)?")
# Offices that are no name: 'minister van Asiel', not 'minister Van der Wal'.
_OFFICE = re.compile(
    r"(?:gedeputeerde\s+staten|commissaris\s+van\s+de\s+koning|(?:minister|staatssecretaris)\s+(?:van|voor)\s+"
    r"(?:algemene|asiel|binnenlandse|buitenlandse|defensie|economische|financi|infrastructuur|justitie|klimaat"
    r"|landbouw|onderwijs|sociale|volksgezondheid|volkshuisvesting))",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(rf"{TITEL}\s")
_SHORT = re.compile(r"[A-Z]{2,5}")
_WORD_BEHIND = re.compile(r"\s+(?=[^\W\d_a-z])")
_QUOTED = frozenset("„“‘\"'")  # what they open has a beginning of its own: 'de vraag ‘Kan COA dat’'
MOST_CAPITALS = 5  # letters of 'COA', 'VNG'


class Vreemden:
    """Who is called 'mevrouw', has an office, or speaks, at all or for an organisation."""

    def __init__(
        self,
        other: Collection[str],
        bodies: Collection[str],
        places: Collection[str],
        came_for: Collection[str] = (),
    ) -> None:
        """`other`: the runs of what is no person, `bodies` among them those of organisations. Who is called
        as one of `places` may be called 'van' it too. `came_for`: for whom people came to a meeting, which
        may be a name too."""
        self._other = other
        self._bodies = bodies
        self._places = places
        self._beside = {*bodies, *came_for}

    def called(self, text: str, words: Collection[str]) -> Iterator[Span]:
        """By a title or an office, or with an organisation in brackets."""
        for pattern in (TITLED, WITH_BODY):
            for match in pattern.finditer(text):
                if pattern is TITLED and _OFFICE.match(match[0]):
                    continue
                begin, eind = self.alone(text, *match.span("naam"))
                if pattern is WITH_BODY:
                    begin = _without_label(text, begin, eind)
                    if not self._is_body(match["van"]) and not _is_short(match["van"], text[begin:eind]):
                        continue
                parts: list[str] = LETTERS.findall(text[begin:eind])
                other = {*PREFIXES, *self._other}
                named = [word for word in parts if not {word.casefold(), key(word)} & other]
                is_other = not named or key(text[begin:eind]) in self._other
                if is_other and not (_ADDRESSED.match(match[0]) and self._is_called_as_place(parts)):
                    continue
                if pattern is WITH_BODY and all(word.casefold() in words for word in named):
                    continue
                yield begin, eind
        for match in SMALL_WITH_BODY.finditer(text):
            last = LETTERS.findall(match["naam"])[-1]
            is_body = key(match["van"]) in self._bodies or re.fullmatch(MINISTRY, match["van"], re.IGNORECASE)
            if is_body and not (is_beginning(last) or is_title(last) or key(match["naam"]) in self._other):
                yield match.span("naam")
        for several in SEVERAL.finditer(text):
            start = several.start("namen")
            for one in NAME.finditer(several["namen"]):
                if key(one[0]) not in self._other or self._is_called_as_place(LETTERS.findall(one[0])):
                    yield self.alone(text, start + one.start(), start + one.end())

    def before(self, text: str, words: Collection[str], *, beside: bool = False) -> Iterator[Span]:
        """Who stands before an organisation without a title or brackets: 'Kwakernaak, AenM'; `beside`: also
        with nothing between. In a file that is read back cells of a table stand so too."""
        for match in BEFORE_BODY.finditer(text):
            begin, eind = match.span("naam")
            if not (
                match["min"] or re.fullmatch(MINISTRY, match["van"]) or key(match["van"]) in self._bodies
            ):
                continue
            if match["naast"] and (not beside or is_title(match["naam"].removeprefix("de "))):
                continue
            is_first = bool(SENTENCE_ENDS.search(text[max(0, begin - 3) : begin]))
            behind = ministry_end(text, match.start("van")) or match.end("van")
            if is_first and (match["los"] or match["naast"]) and not speaks(text[behind:]):
                continue
            is_label = is_first and bool(match["los"])  # 'Presentatie van COA volgt'
            is_label = is_label or bool(match["naast"] and text[max(0, begin - 1) : begin] in _QUOTED)
            no_name = _is_no_beginning if is_label else _never
            yield from self._named(text, begin, eind, words, no_name=no_name)

    def speaking(self, text: str, words: Collection[str]) -> Iterator[Span]:
        """Who says something: 'Namens AenM licht Fokkinga de cijfers toe', 'Fokkinga licht toe'; or has an
        office beside the name."""
        for pattern in (SPOKEN_BY, SPEAKS, *BESIDE_ROLE):
            for match in pattern.finditer(text):
                is_first = SENTENCE_ENDS.search(text[max(0, match.start("naam") - 3) : match.start("naam")])
                no_name = _is_no_beginning if is_first else _is_no_name
                yield from self._named(text, *match.span("naam"), words, no_name=no_name)

    def _named(
        self,
        text: str,
        begin: int,
        eind: int,
        words: Collection[str],
        *,
        no_name: Callable[[str], bool],
    ) -> Iterator[Span]:
        """Where the name begins in these words with a capital; nowhere where they are a place or words."""
        begin, eind = self.alone(text, begin, eind)
        starts = [begin, *(one.end() + 1 for one in LEADING.finditer(text, begin, eind))]
        if any(key(text[start:eind]) in self._other for start in starts):  # 'in Den Helder, COA'
            return
        parts = [one for one in LETTERS.finditer(text, begin, eind) if one[0].casefold() not in PREFIXES]
        said = [self._says(one[0], words) and not no_name(one[0]) for one in parts]
        if any(said):
            if not said[0]:  # 'Volgens Kwakernaak, AenM'
                begin = parts[said.index(True)].start()
            yield begin, eind

    def alone(self, text: str, begin: int, eind: int) -> Span:
        """The name without the organisation behind it: 'Karin Dol van het COA'. What is kept of it is the
        name, however she is named elsewhere."""
        for gap in _BEHIND.finditer(text, begin, eind):
            behind = text[gap.end() : eind]
            is_short = _is_of_short(text[begin:eind], gap[0], behind)
            if ministry_end(text, gap.end()) or self._is_alone_a_body(behind) or is_short:
                return begin, gap.start()
        return begin, eind

    def _is_alone_a_body(self, words: str) -> bool:
        is_body = key(words) in self._bodies and key(words) not in self._places
        return is_body or bool(re.fullmatch(MINISTRY, words))

    def _is_called_as_place(self, parts: Collection[str]) -> bool:
        """'Heemskerk', 'Van Bergen': nobody says 'mevrouw' to a place."""
        return key("".join(word for word in parts if word.casefold() not in PREFIXES)) in self._places

    def _says(self, word: str, words: Collection[str]) -> bool:
        small = word.casefold()
        is_known = small in words or small in NOBODY or key(word) in self._other
        return not (is_known or NO_PERSON.fullmatch(word))

    def _is_body(self, words: str) -> bool:
        return any(key(part) in self._beside for part in re.split(r"[,;/]|\ben\b", words)) or bool(
            re.match(r"[Mm]in(?:\.|ister)", words)
        )


def _never(word: str) -> bool:
    return False


def _is_no_name(word: str) -> bool:
    """A title, an office, an abbreviation."""
    return is_title(word) or (word.isupper() and len(word) <= MOST_CAPITALS)


def _is_no_beginning(word: str) -> bool:
    return _is_no_name(word) or is_beginning(word)


def _is_short(body: str, name: str) -> bool:
    """'Bakker (IND)': a body whom nobody knows. 'Gezondheidsdienst (GGD)' says what it is short for."""
    return bool(_SHORT.fullmatch(body)) and body[0] not in {word[0] for word in LETTERS.findall(name)}


def _is_of_short(name: str, between: str, behind: str) -> bool:
    """'Dol van de GGD', a body whom nobody knows; not 'Jan van BERG'."""
    is_short = _FOR.fullmatch(between) and _SHORT.fullmatch(behind)
    return bool(is_short) and key(LETTERS.findall(name)[0]) not in VOORNAMEN


def _without_label(text: str, begin: int, eind: int) -> int:
    """Where the name begins in 'Presentatie Gijs Smit' and 'Mevrouw Smit'."""
    first = LETTERS.match(text, begin, eind)
    after = first and _WORD_BEHIND.match(text, first.end(), eind)
    is_before = first and (first[0].casefold() in LABELS or is_title(first[0]))
    return after.end() if after and is_before else begin
