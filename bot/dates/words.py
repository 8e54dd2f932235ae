"""The Dutch words dates are made of, and the pattern fragments that find them in folded text.

Every repetition in a pattern of this package is bounded: the work per position is constant, so reading is
linear in the length of the text whatever it holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable


def any_of(words: Iterable[str]) -> str:
    """An alternation, longest word first."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"


MONTH_NAMES = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
_MONTH_SHORT = {
    "jan": 1,
    "febr": 2,
    "feb": 2,
    "mrt": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sept": 9,
    "sep": 9,
    "okt": 10,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_DAY_SHORT = ("ma", "di", "wo", "do", "vr", "za", "zo")
_ONES = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TEENS = (
    *("tien", "elf", "twaalf", "dertien", "veertien"),
    *("vijftien", "zestien", "zeventien", "achttien", "negentien"),
)
_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_IRREGULAR = {1: "eerste", 3: "derde", 8: "achtste"}


def _count() -> Iterable[tuple[str, int]]:
    yield from zip((*_ONES, *_TEENS), range(1, 20), strict=True)
    for tens, word in enumerate(_TENS, start=2):
        yield word, tens * 10
        for ones, one in enumerate(_ONES, start=1):
            yield f"{one}en{word}", tens * 10 + ones


NUMBER_WORDS = dict(_count())
ORDINAL_WORDS = {
    _IRREGULAR.get(n, word + ("de" if n < 20 else "ste")): n for word, n in NUMBER_WORDS.items() if n <= 31
}

_MONTH_END = r"(?:(?!\w)|(?=20\d\d(?!\w)))"  # '15feb2027' has no space
_ANY_MONTH = any_of((*MONTH_NAMES, *_MONTH_SHORT))
# 'mei-vakantie' is one word; 'feb-mrt' is two.
MONTH = (
    rf"(?:{any_of(MONTH_NAMES)}{_MONTH_END}|{any_of(_MONTH_SHORT)}{_MONTH_END}\.?)"
    rf"(?!-(?!{_ANY_MONTH}(?!\w))[a-z])"
)
DAY_PART = "(?:ochtend|morgen|namiddag|middag|avond|nacht)"
WEEKDAY_LONG = rf"{any_of(WEEKDAYS)}{DAY_PART}?"
# 'ma-' is half a word, as in 'ma- en di-middag'.
WEEKDAY = rf"(?:{WEEKDAY_LONG}(?!\w)|{any_of(_DAY_SHORT)}(?:-{DAY_PART}(?!\w)|(?!\w|-\s)\.?))"
DAY_WORD = any_of([word for word, n in NUMBER_WORDS.items() if n <= 31] + list(ORDINAL_WORDS))
DAY = rf"(?:\d{{1,2}}(?:ste|de|e)?|{DAY_WORD})"
NUMBER = rf"(?:\d{{1,3}}|{any_of(NUMBER_WORDS)}|'?n)"  # 'over 'n week'
ORDINAL = rf"(?:\d{{1,2}}\s?(?:ste|de|e)|{any_of(ORDINAL_WORDS)})"
YEAR = r"(?:(?:19|20)\d\d|'\d\d)(?!\w|[.,:/-]\d|\s(?:%|plek|plaats|person|euro))"
ARTICLE = r"(?:(?:de|het|een|'t|dit|deze|die)\s)"

FUNCTION_WORDS = frozenset(
    re.findall(
        r"\w+",
        """
        de het een aan af als bij binnen dan dat de deze die dit door en gaat had heeft hebben hun in is
        kan kunnen maar met moet moeten mogen na naar niet nog of om onder ook op over per samen tegen
        ten ter tijdens tot tussen uit uiterlijk uur van via voor waar wel wil willen wordt worden zal
        zijn zonder zullen te jl ll as aanstaande jongstleden graag klaar gereed pas reeds al tm vanaf
        vanwege volgens
        """,
    )
)
_VERBS = frozenset(
    re.findall(
        r"\w+",
        """
        aanbieden aanleveren aanpassen aanvullen afronden afspreken afstemmen agenderen beantwoorden
        bellen bespreken betrekken bezoeken bijwerken checken controleren delen doen doorsturen geven
        houden indienen informeren inplannen inventariseren leveren maken melden mailen nabellen nagaan
        navragen opleveren oppakken opstellen opsturen organiseren overleggen plannen presenteren
        publiceren rapporteren regelen rondsturen schrijven sturen terugkoppelen toesturen toezenden
        uitnodigen uitwerken uitzoeken vaststellen verspreiden versturen verwerken verzamelen verzenden
        vragen voorbereiden voorleggen zoeken
        """,
    )
)


_NO_VERBS = frozenset(
    re.findall(
        r"\w+",
        """
        procent punt kaart soort unit opvangunit gast dienst markt post kinderen jongeren ouderen
        goederen
        """,
    )
)


_PAPERS = ("besluit", "rapport", "debat")


def is_verb(word: str) -> bool:
    """'bespreken', 'evalueren', 'stuurt': what one does on a date, not what one counts."""
    if word in _VERBS:
        return True
    is_paper = word.endswith(_PAPERS) and word not in _PAPERS  # 'verdeelbesluit': one besluit does something
    finite = word.endswith("t") and not word.endswith(("heid", "teit", "ment", "ant", "ent")) and not is_paper
    return (finite or word.endswith("eren")) and word not in _NO_VERBS


def number(word: str) -> int:
    """The count in '14', 'veertien', 'een' or ''n'."""
    if word.isdigit():
        return int(word)
    return 1 if word.endswith("n") and len(word) <= 2 else NUMBER_WORDS[word]


def ordinal(word: str) -> int:
    """The rank or day in '15', '15e', '3de', 'vijftien' or 'vijftiende'."""
    digits = re.match(r"\d+", word)
    if digits:
        return int(digits[0])
    return ORDINAL_WORDS.get(word) or NUMBER_WORDS[word]


def month(word: str) -> int:
    word = word.rstrip(".")
    return _MONTH_SHORT.get(word) or MONTH_NAMES.index(word) + 1


def is_short_month(word: str) -> bool:
    return word.rstrip(".") in _MONTH_SHORT


def weekday(word: str) -> int:
    """0 for Monday, from 'ma', 'maandag' or 'maandagmiddag'."""
    return _DAY_SHORT.index(word[:2])


def is_short_weekday(word: str) -> bool:
    return word.partition("-")[0].rstrip(".") in _DAY_SHORT


def year(word: str) -> int:
    """2026, from '2026', "'26" or '26'."""
    word = word.lstrip("'")
    return int(word) + (2000 if len(word) == 2 else 0)
