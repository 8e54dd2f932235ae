"""Who is named by a first name and a family name, where nobody knows them: by the shape of it alone.

A first name that people have says it, as do initials, a 'van der' within, and a number or address of mail
behind it. Other words with a capital are only that behind what comes before a person: 'Toelichting door …'.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator

from bot.dates.words import MONTH_NAMES
from bot.naamvormen import NAME
from bot.patronen import later
from bot.publicatie import gegevens
from bot.publicatie.aanduidingen import NOBODY, is_title
from bot.publicatie.randen import LABELS
from bot.publicatie.schrijfwijzen import LETTERS, PREFIXES, key
from bot.publicatie.voornamen import VOORNAMEN
from bot.verslag.taal.woorden import SPREEKWOORDEN, TUSSENVOEGSEL

Span = tuple[int, int]
_WORD = later(r"\S+")
_INITIALED = later(
    rf"(?<![\w.@])(?!(?:St|Dr|Mr|Ir|Hr|Mw|Br|Zr|Nr|Art)\.)(?:[^\W\d_a-z][a-z]?\.\s?){{1,4}}(?:{TUSSENVOEGSEL}\s){{0,3}}"
    r"(?P<achter>[^\W\d_a-z][\w'’-]{1,40})"
)
_LETTER = later(r"[^\W\d_a-z]\.\s(?P<van>[^\W\d_A-Z])?")  # 'B. Ingekomen stukken'
_WITHIN = frozenset("van de den der ter ten".split())  # 'Sjoukje van der Wal', not 'Dorpshuis De Kolk'
_TO_REACH = later(r"\s{0,2}[(,:–-]?\s{0,2}(?:[Tt]el\.?|[Mm]ail|[Ee]-mail|M|T)?[:.]?\s{0,2}")
_SENTENCE_BEGINS = later(r"(?:^|[.!?:;•|\n–-])\s{0,3}$")
_BEFORE_SOMEBODY = later(
    rf"(?<!\w)(?:door|met|namens|aan|bij|van|(?:{'|'.join(sorted(LABELS))})(?: namens)?:?) $",
    re.IGNORECASE,
)
# 'aan de Anne Frankstraat': what is called after somebody; Jan Overweg is somebody.
_CALLED_AFTER = later(
    r"[^\W\d_]{3,40}(?:straat|weg|laan|plein|kade|gracht|singel|dreef|steeg|brug|school|college|lyceum"
    r"|museum|fonds|prijs)"
)
_AT = frozenset("aan adres bij de een het in langs locatie naar op".split())
_NUMBER_BEHIND = later(r"\s[0-9]")
_NUMBER_BEFORE = later(r"[0-9]\s$")  # '30 Jan'
# What a body or a thing is called, and begins with: 'Stichting De Kolk'.
THINGS = frozenset(
    """
    aanpak afdeling algemeen algemene arena basisschool bestuur bestuurlijk bibliotheek bureau buurthuis
    café camping centraal centrum collega college commissie concern coöperatie dienst directie dorpshuis
    dorpsraad europese fonds fractie gedeputeerde gemeente gemeentehuis gezamenlijke goedkeuring groep
    hogeschool hotel huurdersvereniging initiatief instituut kinderopvang koninklijke landelijke
    landgoed lokale maatschappij ministerie nationaal nationale nederlandse noordelijke onderwijs
    openbaar openbare opvang partij platform programma programmabureau project provinciale provincie
    regionaal regionale restaurant samenwerkingsverband sporthal sportpark stadhuis stadsregio stichting
    team theater universiteit veilig veiligheidsregio vereniging vluchtelingenwerk vof volkspartij
    werkgroep westelijke wijkraad wijkteam woningcorporatie woonstichting zalencentrum ziekenhuis
    zorggroep
    """.split()
)
# The same, and the name of somebody: 'Prins Hendrik', 'De Groot'.
_OR_NAMES = frozenset(
    """
    grand groot grote hoek hof hoge huis huize jonge jumbo kamer kasteel kerk klein kleine klooster
    koning koningin leger nederland nieuwe noord oost oud oude plan prins prinses punt raad rode school
    sint stand staten west wet witte zaal zuid
    """.split()
)
_ROYAL = frozenset("koning koningin prins prinses sint st".split())


class Volnamen:
    """`find`s who is named so."""

    def __init__(self, other: Collection[str], alone: Callable[[str, int, int], Span]) -> None:
        """`other`: the runs of what is no person; `alone`: a name without the organisation behind it."""
        self._other = other
        self._alone = alone

    def find(self, text: str, small: Collection[str], first: Collection[str] = ()) -> Iterator[Span]:
        """`small`: the words that the document also writes in small letters; `first`: the runs of what else
        is the name of somebody, as was asked or said."""
        reached = {one.begin for one in gegevens.find(text)}
        for match in NAME.finditer(text):
            _, eind = self._alone(text, *match.span())
            parts = [one.span() for one in _WORD.finditer(text, match.start(), eind)]
            for place, (begin, _) in enumerate(parts):
                words = [text[first:last] for first, last in parts[place:]]
                gap = _TO_REACH.match(text, eind)
                is_reached = gap and gap.end() in reached and self.is_name(words[-1], small)
                if is_reached or self._is_somebody(text, begin, eind, words, small, first):
                    is_initial = len(words[-1]) == 1 and text.startswith(".", eind)  # 'Piet H.'
                    yield begin, eind + is_initial
                    break
        for match in _INITIALED.finditer(text):
            letter = _LETTER.match(match[0])
            begins = _SENTENCE_BEGINS.search(text, max(0, match.start() - 4), match.start())
            is_label = letter and begins and not letter["van"]
            is_place = self._is_called_after(text, *match.span(), match["achter"])
            if self.is_name(match["achter"], ()) and not (is_label or is_place):
                yield match.span()

    def _is_somebody(
        self,
        text: str,
        begin: int,
        eind: int,
        words: list[str],
        small: Collection[str],
        asked: Collection[str],
    ) -> bool:
        first, last = words[0], words[-1]
        if key(text[begin:eind]) in self._other or self._is_called_after(text, begin, eind, last):
            return False
        if any(key(half) in VOORNAMEN for half in first.split("-")):
            if len(words) > 1:
                return first.casefold() not in small or self.is_name(last, small)
            is_day = _NUMBER_BEFORE.search(text, max(0, begin - 2), begin)
            return not (first.isupper() or is_day or first.casefold() in small)
        between = [word for word in words[1:-1] if word in _WITHIN]
        named = [word for word in words if word not in PREFIXES]
        words_too = () if between else small  # 'Sjoukje de Boer', also where a boer is spoken of
        is_name = self.is_name(first, small) and all(self.is_name(word, words_too) for word in named)
        if len(named) < 2 or first != named[0] or not is_name:
            return False
        is_led = key(first) in asked or _BEFORE_SOMEBODY.search(text[max(0, begin - 40) : begin])
        return bool(between or is_led) and "\t" not in text[begin:eind]

    @staticmethod
    def _is_called_after(text: str, begin: int, eind: int, last: str) -> bool:
        before = [word.casefold() for word in LETTERS.findall(text[max(0, begin - 20) : begin])[-1:]]
        if before and before[0] in _ROYAL:
            return True
        is_street = _CALLED_AFTER.fullmatch(last.casefold())
        return bool(is_street and ((before and before[0] in _AT) or _NUMBER_BEHIND.match(text, eind)))

    def is_name(self, word: str, small: Collection[str]) -> bool:
        """Whether a word may be the name of somebody, by itself."""
        said = word.casefold()
        known = (small, NOBODY, THINGS, _OR_NAMES, LABELS, SPREEKWOORDEN, PREFIXES, MONTH_NAMES)
        is_known = any(said in words for words in known) or key(word) in self._other
        return not (is_known or word.isupper() or is_title(word))
