"""What somebody looks for, read from words in any order: 'pakketten kennemerland sinds december'.

What is recognised as a kind, a place, a person or a period narrows the search; every other word has to occur.
Between quotes nothing is recognised. Knows no register: who is called what, the caller says.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.dates.past import stretch
from bot.errors import UserError
from bot.gebieden import Gebieden, Match
from bot.kalender import Kalender
from bot.readmodels import Partij
from bot.texts import zoeken as texts
from bot.zoekwoorden import fold

People = Callable[[str], Sequence[Partij]]
MOST_WORDS = 20
MOST_CHARACTERS = 500
MOST_OF_A_NAME = 5  # words
SHORTEST_NAME = 3  # characters of a place; two letters are a word
_KIND_WORDS = {
    **dict.fromkeys(("acties", "actiepunten", "punten"), "actie"),
    "besluiten": "besluit",
    **dict.fromkeys(("notities", "aantekeningen"), "notitie"),
    "terugkoppelingen": "terugkoppeling",
}
_TOKEN = re.compile(r"[\"“”„]([^\"“”„]+)[\"“”„]|(\S+)")
_PERSON = ("wie", "van", "door")
_BEFORE_A_PLACE = ("in", "van", "bij", "voor", "uit", "over")
_FROM = ("sinds", "vanaf", "sedert")
_UNTIL = ("tot", "voor", "vóór")
_UP_TO = ("t/m", "uiterlijk")
_WITHIN = ("in", "op", "tijdens")
_SAYS_LITTLE = ("", "van", "uit", "voor", "vóór")  # words that stand before much else
# Behind those only what nobody types for another reason: 'winter', 'maandag' and 'jan' are words.
_PLAIN_PERIOD = re.compile(
    r"(?:19|20)\d\d$|\d{4}-\d|\d{1,2}[-/]\d|\d{1,2}\s[a-z]{3}|vorige?\s|afgelopen\s|deze\s|dit\s"
    r"|(?:begin\s|half\s|medio\s|eind\s)?(?:januari|februari|maart|april|mei|juni|juli|augustus|september"
    r"|oktober|november|december)\b|(?:eer)?gisteren$|vandaag$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Periode:
    """From and up to and including these days; None where it is open."""

    van: date | None = None
    tot: date | None = None

    def within(self, other: Periode) -> Periode:
        first = [day for day in (self.van, other.van) if day]
        last = [day for day in (self.tot, other.tot) if day]
        return Periode(max(first, default=None), min(last, default=None))


@dataclass(frozen=True)
class Zoekvraag:
    """What is looked for. `woorden` as typed, each has to occur; what is empty or None does not narrow.

    `plaats` is a regio or gemeente; `plaats_woord` the word it was read from, which in a text counts too;
    `plaats_tafel` the key of the tafel of that regio; `zonder_plaats` the question without that word.
    """

    woorden: tuple[str, ...] = ()
    soorten: tuple[str, ...] = ()
    tafel: Match | None = None
    plaats: Match | None = None
    plaats_woord: str = ""
    plaats_tafel: str | None = None
    zonder_plaats: str = ""
    wie: tuple[Partij, ...] = ()
    periode: Periode | None = None

    @property
    def gevouwen(self) -> tuple[str, ...]:
        """The words as they are compared."""
        return tuple(dict.fromkeys(folded for word in self.woorden if (folded := fold(word))))

    def only(self, kinds: tuple[str, ...]) -> Zoekvraag:
        """Limited to these kinds; a kind that was named among them stays, none of them means all."""
        return replace(self, soorten=tuple(k for k in kinds if k in self.soorten) or kinds or self.soorten)

    @property
    def says_something(self) -> bool:
        return bool(self.gevouwen or self.tafel or self.plaats or self.wie or self.periode)


@dataclass(frozen=True)
class Token:
    """A word, or words between quotes."""

    text: str
    quoted: bool

    @property
    def typed(self) -> str:
        return f'"{self.text}"' if self.quoted else self.text

    @property
    def plain(self) -> str:
        return "" if self.quoted else self.text.casefold().strip(",;")


Recogniser = Callable[[Zoekvraag, Sequence[Token]], tuple[Zoekvraag, int]]


def read(text: str, today: date, kalender: Kalender, gebieden: Gebieden, people: People) -> Zoekvraag:
    """What `text` looks for. Raises UserError where it is too long, or nobody is called as it says after
    'wie'."""
    if len(text) > MOST_CHARACTERS:
        raise UserError(texts.too_long(MOST_CHARACTERS))
    tokens = list(_tokens(text))
    recognisers = (_kind, _period(today, kalender), _person(people), _area(gebieden))
    found, left, other, place = Zoekvraag(), [], [], 0
    while place < len(tokens):
        narrowed, taken = _recognised(recognisers, found, tokens[place:])
        left += [] if taken else [tokens[place].text]
        if narrowed.plaats == found.plaats:
            other += [token.typed for token in tokens[place : place + (taken or 1)]]
        found, place = narrowed, place + (taken or 1)
    found = replace(found, woorden=tuple(left), zonder_plaats=" ".join(other))
    if len(found.gevouwen) > MOST_WORDS:
        raise UserError(texts.too_many_words(MOST_WORDS))
    return found


def _recognised(
    recognisers: Sequence[Recogniser], found: Zoekvraag, tokens: Sequence[Token]
) -> tuple[Zoekvraag, int]:
    """The question narrowed by the words in front, and how many of them that took: none when they are words
    to look for."""
    for recognise in recognisers:
        narrowed, taken = recognise(found, tokens)
        if taken:
            return narrowed, taken
    return found, 0


def take_period(text: str, today: date, kalender: Kalender) -> tuple[str, Periode | None]:
    """`text` without the period it names behind 'sinds', 'vanaf', 'tot', 't/m' or 'op' or in figures
    ('14-12'), and that period."""
    tokens = list(_tokens(text))
    found, left, place = Zoekvraag(), [], 0
    while place < len(tokens):
        plain = tokens[place].plain
        marked = plain in (*_FROM, *_UNTIL, *_UP_TO, "op") or plain[:1].isdigit()
        found, taken = _period(today, kalender)(found, tokens[place:]) if marked else (found, 0)
        left += [] if taken else [tokens[place].text]
        place += taken or 1
    return " ".join(left), found.periode


def _tokens(text: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        yield Token(match[1] or match[2], quoted=match[1] is not None)


def _kind(found: Zoekvraag, tokens: Sequence[Token]) -> tuple[Zoekvraag, int]:
    kind = _KIND_WORDS.get(tokens[0].plain)
    if kind is None:
        return found, 0
    return replace(found, soorten=tuple(dict.fromkeys((*found.soorten, kind)))), 1


def _period(today: date, kalender: Kalender) -> Recogniser:
    """'sinds december', 'tot 1 maart', 't/m vorige week', 'in maart', '2026'; several hold together."""

    def recognise(found: Zoekvraag, tokens: Sequence[Token]) -> tuple[Zoekvraag, int]:
        marker, behind = _marker(tokens)
        bounds = (*_FROM, *_UNTIL, *_UP_TO)
        end = next((n for n in range(behind, len(tokens)) if tokens[n].plain in bounds), len(tokens))
        for size, words in _longest_first(tokens[behind:end]):
            if marker in _SAYS_LITTLE and not _PLAIN_PERIOD.match(words):
                continue
            span = stretch(words, today, kalender.werkdagen)
            if span is None or (not marker and span.first > today):
                continue
            if marker in _FROM:
                period = Periode(van=span.first)
            elif marker in _UNTIL:
                period = Periode(tot=span.first - timedelta(days=1))
            elif marker in _UP_TO:
                period = Periode(tot=span.last)
            else:
                period = Periode(span.first, span.last)
            period = found.periode.within(period) if found.periode else period
            return replace(found, periode=period), behind + size
        return found, 0

    return recognise


def _marker(tokens: Sequence[Token]) -> tuple[str, int]:
    """The word that says how the period behind it is meant, and how many words that takes."""
    if [token.plain for token in tokens[:3]] == ["tot", "en", "met"]:
        return "t/m", 3
    first = tokens[0].plain
    return (first, 1) if first and first in (*_FROM, *_UNTIL, *_UP_TO, *_WITHIN, *_SAYS_LITTLE) else ("", 0)


def _person(people: People) -> Recogniser:
    """'wie COA', 'van mw. De Vries'; 'wie' always names somebody, the other words only where they do."""

    def recognise(found: Zoekvraag, tokens: Sequence[Token]) -> tuple[Zoekvraag, int]:
        if tokens[0].plain not in _PERSON or not tokens[1:]:
            return found, 0
        for size, name in _longest_first(tokens[1:]):
            known = people(name)
            if known:
                return replace(found, wie=tuple(dict.fromkeys((*found.wie, *known)))), 1 + size
        if tokens[0].plain == "wie":
            raise UserError(texts.nobody(tokens[1].text))
        return found, 0

    return recognise


def _area(gebieden: Gebieden) -> Recogniser:
    """One tafel and one regio or gemeente, by an exact name; a second one is a word like any other."""

    def recognise(found: Zoekvraag, tokens: Sequence[Token]) -> tuple[Zoekvraag, int]:
        behind = 1 if tokens[0].plain in _BEFORE_A_PLACE else 0
        for size, words in _longest_first(tokens[behind:]):
            exact = gebieden.named(words) if len(words) >= SHORTEST_NAME else []
            if len(exact) != 1:
                continue
            if exact[0].kind == "tafel" and found.tafel is None:
                return replace(found, tafel=exact[0]), behind + size
            if exact[0].kind != "tafel" and found.plaats is None:
                word = re.sub(r"^(?:regio|gemeente)\s+", "", words, flags=re.IGNORECASE)
                own = gebieden.tafel_of_regio(exact[0].key).sleutel if exact[0].kind == "regio" else None
                narrowed = replace(found, plaats=exact[0], plaats_woord=word, plaats_tafel=own)
                return narrowed, behind + size
        return found, 0

    return recognise


def _longest_first(tokens: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """The first words together, from MOST_OF_A_NAME down to one, with how many they are; none is quoted."""
    free = next((n for n, token in enumerate(tokens) if token.quoted), len(tokens))
    for size in range(min(free, MOST_OF_A_NAME), 0, -1):
        yield size, " ".join(token.text for token in tokens[:size]).strip(",;")
