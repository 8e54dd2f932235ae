"""Which words of a public version nothing says what they are, so that whoever publishes sees them first.

No pattern finds every name. What is left with a capital is told, but for what is known: places, organisations
and tafels, public names, what was asked about, months, and words that stand in small letters too.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from bot.dates.words import MONTH_NAMES, WEEKDAYS
from bot.naamvormen import plain
from bot.patronen import later
from bot.publicatie.aanduidingen import (
    NO_PERSON,
    NOBODY,
    SENTENCE_ENDS,
    is_title,
    ministries,
    unmarked,
)
from bot.publicatie.beginwoorden import PLACES, is_beginning
from bot.publicatie.kaart import Namenkaart
from bot.publicatie.lakken import Gelakt
from bot.publicatie.schrijfwijzen import PREFIXES, these, words_of
from bot.publicatie.volnamen import THINGS
from bot.publicatie.vreemden import MOST_CAPITALS
from bot.texts.publicatie import LEFT_OUT, STATUS
from bot.uitvoer import vastgelegd
from bot.uitvoer.blad import Blad, Punt, Tabel

Span = tuple[int, int]
_WORD = later(r"(?<![\w@/.&-])(?<!\w['’])[^\W\d_a-z](?:[\w'’&-]*\w)?(?![\w@])")
_OWNED = later(r"['’]?s$")
_BETWEEN = later(r"\s(?:(?:van|de|den|der|het|te|ten|ter)\s){0,3}", re.IGNORECASE)
_KNOWN = (NOBODY, THINGS, PREFIXES, frozenset((*MONTH_NAMES, *WEEKDAYS, *PLACES)))


def words(made: Gelakt, kaart: Namenkaart) -> list[str]:
    """As they are written, those that stand together as one; abbreviations last. Nothing of `made` is asked
    about any more."""
    small = made.woorden | {word.casefold() for word in made.eigen}
    found = dict.fromkeys(
        text[begin:eind]
        for text in map(unmarked, dict.fromkeys(_said(made.blad)))
        for begin, eind in _together(text, _unknown(text, kaart, small))
    )
    return sorted(found, key=lambda word: word.isupper() and len(word) <= MOST_CAPITALS)


def _said(page: Blad) -> Iterator[str]:
    """What people wrote; not the heads of a table, the state of a version or the list of what is left out."""
    yield from (value for name, value in page.feiten if name != STATUS)
    for part in page.onderdelen:
        if part.kop == LEFT_OUT:
            continue
        yield part.kop
        for deel in part.delen:
            if isinstance(deel, Punt):
                yield from (deel.tekst, *(value for _, value in deel.bij))
            elif isinstance(deel, Tabel):
                yield from (cell for row in deel.rijen for cell in row)
            else:
                yield from vastgelegd.texts(deel)


def _unknown(text: str, kaart: Namenkaart, small: Collection[str]) -> Iterator[Span]:
    at = bytearray(len(text))
    for begin, eind in _known(text, kaart, small):
        at[begin:eind] = b"\x01" * (eind - begin)
    for match in _WORD.finditer(text):
        word = _OWNED.sub("", match[0])
        opens = SENTENCE_ENDS.search(text[max(0, match.start() - 3) : match.start()])
        is_known = any(at[match.start() : match.end()]) or any(map(str.isdigit, word))
        if not (is_known or _is_word(word, small) or (opens and is_beginning(word))):
            yield match.span()


def _known(text: str, kaart: Namenkaart, small: Collection[str]) -> Iterator[Span]:
    """Where a text has a name, a place, an organisation or a tafel, or what somebody answered about."""
    yield from ((one.begin, one.eind) for one in kaart.find(text, small))
    yield from ministries(text)
    bare, origin = plain(text)
    written = words_of(bare)
    for place, size in these(written, bare, kaart.other | {*kaart.oordelen}):
        yield origin[written[place].begin], origin[written[place + size - 1].eind - 1] + 1


def _is_word(word: str, small: Collection[str]) -> bool:
    said = word.casefold()
    is_known = said in small or any(said in known for known in _KNOWN)
    return is_known or is_title(word) or bool(NO_PERSON.fullmatch(word))


def _together(text: str, spans: Iterator[Span]) -> Iterator[Span]:
    """'Kamer van Koophandel' as one."""
    begin = eind = -1
    for first, last in spans:
        if eind >= 0 and _BETWEEN.fullmatch(text, eind, first):
            eind = last
            continue
        if eind >= 0:
            yield begin, eind
        begin, eind = first, last
    if eind >= 0:
        yield begin, eind
