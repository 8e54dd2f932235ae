"""A text as the patterns see it: plain lower case, with names and numbers that are no dates blotted out."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from bot.dates.blots import BLOT, blot
from bot.dates.spelling import correct
from bot.dates.words import FUNCTION_WORDS, is_verb

_DASHES = "‐‑‒–—―−"
_QUOTES = "’‘‛´`′"
_BULLETS = "•·▪‣\uf0b7"

_CHARACTER = re.compile(
    r"(?P<plain>[A-Za-z0-9.,:;/()]++)|(?P<hyphenation>(?<=[^\W\d_])-\n(?=[a-z]))|(?P<space>\s++)"
    r"|(?P<markup>\*|(?<![^\W_])_|_(?![^\W_]))|."
)
_EDGE_BEFORE = re.compile(r"(?:^|[,;:(\[|\n\"?!/]|\.\s|-\s)\s?$")
_EDGE_AFTER = re.compile(r"\s?(?:$|[,;:)\]|\n\"?!]|\.(?:\s|$)|-\s)")
_TEXT_END = re.compile(r"[\s.!?)]{0,5}$")
_NEXT_WORD = re.compile(r"\s([a-z]{2,30})", re.ASCII)
_NAME_NEXT = re.compile(r"\s([a-z][a-z.]{0,30})", re.ASCII)
_NUMBER_NEXT = re.compile(r"\s\d")
_QUANTITY = re.compile(r"\s?(?:%|€|,-)|\sper\s(?!mail|e-mail|post|brief)(?=[a-z])")
_NAME_BEFORE = re.compile(r"([a-z][a-z.'-]{0,40})\s$", re.ASCII)
_NAME_AFTER = re.compile(r"\s(?:(?:van\s)?(?:de|den|der|ter|ten)\s)?(?=[a-z])", re.ASCII)
_BLOTTED_NEXT = re.compile(rf",?\s(?:(?:om|voor|tot|vanaf)\s)?({BLOT}{{2,12}})")
_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d|(?=\s?u))(?:\s?u(?:ur|\d\d)?)?", re.IGNORECASE)
_ADDRESSING = frozenset({"met", "namens", "door", "aan", "der", "den"})
_WINDOW = 96
_EDGE = 8


class Line:
    """`folded` is matched; `original` gives the words exactly as typed for a stretch of it.

    In `folded` every run of white space is one character: a space, a line break, or two for an empty line.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        plain, self._offsets = correct(*_fold_text(text))
        self.folded = blot(plain, self.is_capital)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the folded text lies in the original."""
        return self._offsets[start], self._offsets[end - 1] + self._width(end - 1)

    def original(self, start: int, end: int) -> str:
        first, last = self.span(start, end)
        return self.text[first:last]

    def before(self, start: int) -> str:
        """What stands directly before `start`, as far as it can matter."""
        return self.folded[max(0, start - _WINDOW) : start]

    def is_segment(self, start: int, end: int) -> bool:
        """Whether the stretch stands alone: the whole text, or between commas and the like."""
        opens = _EDGE_BEFORE.search(self.folded[max(0, start - _EDGE) : start])
        return bool(opens and _EDGE_AFTER.match(self.folded, end))

    def is_last_segment(self, start: int, end: int) -> bool:
        return self.is_segment(start, end) and bool(_TEXT_END.match(self.folded, end))

    def is_whole(self, start: int, end: int) -> bool:
        return start <= 1 and self.is_last_segment(start, end)

    def next_word(self, end: int) -> str:
        """The lower-case word that follows; '' before a name, a number or a comma."""
        following = _NEXT_WORD.match(self.folded, end)
        return following[1] if following and not self.is_capital(following.start(1)) else ""

    def next_name(self, end: int) -> str:
        """The word that follows exactly as typed, without the dot behind it; '' when none does."""
        following = _NAME_NEXT.match(self.folded, end)
        return self.original(*following.span(1)).rstrip(".") if following else ""

    def number_follows(self, end: int) -> bool:
        return bool(_NUMBER_NEXT.match(self.folded, end))

    def counts_something(self, end: int) -> bool:
        """Whether what follows makes the number before it a quantity: '5-6 locaties', not '5-6 sturen'."""
        if _QUANTITY.match(self.folded, end) or self.number_follows(end):
            return True
        word = self.next_word(end)
        return bool(word) and word not in FUNCTION_WORDS and not is_verb(word)

    def clock_follows(self, end: int) -> bool:
        """Whether an hour comes next: 'voor vrijdag 12.00 uur' is on Friday."""
        following = _BLOTTED_NEXT.match(self.folded, end)
        return bool(following and _CLOCK.fullmatch(self.original(*following.span(1))))

    def follows_name(self, start: int) -> bool:
        """Whether a capitalised word comes after another within a sentence: 'Jan Zondag', 'J. Mei'."""
        previous = _NAME_BEFORE.search(self.before(start))
        if not self.is_capital(start) or not previous:
            return False
        begin, end = start - 1 - len(previous[1]), start - 1
        word = self.original(begin, end)
        is_acronym = len(word) > 2 and word.isupper()
        return word[0].isupper() and not is_acronym

    def is_addressed(self, start: int) -> bool:
        """Whether a capitalised word is somebody: 'bellen met Zondag', 'Van der Zondag'."""
        return self.follows_addressing(start) and self.is_capital(start)

    def follows_addressing(self, start: int) -> bool:
        """Whether 'met', 'namens', 'aan' or the like comes directly before."""
        previous = _NAME_BEFORE.search(self.before(start))
        return bool(previous and previous[1] in _ADDRESSING)

    def is_first_name(self, start: int, end: int) -> bool:
        """Whether a capitalised word comes before a surname: 'April de Vries', 'Mei Lin'."""
        following = _NAME_AFTER.match(self.folded, end)
        return following is not None and self.is_capital(start) and self.is_capital(following.end())

    def is_capital(self, position: int) -> bool:
        return self.text[self._offsets[position]].isupper()

    def _width(self, position: int) -> int:
        """How many original characters a folded one stands for: one, and its combining accents."""
        first = self._offsets[position]
        last = first + 1
        while last < len(self.text) and unicodedata.category(self.text[last]) == "Mn":
            last += 1
        return last - first


def _fold_text(text: str) -> tuple[str, list[int]]:
    """The folded characters, and for each of them (and the end) its place in the original."""
    pieces: list[str] = []
    offsets: list[int] = []
    for match in _CHARACTER.finditer(text):
        if match.lastgroup == "plain":  # a run that is its own letters, in one go
            pieces.append(match[0].lower())
            offsets.extend(range(*match.span()))
            continue
        piece = _fold_run(match) if match.lastgroup else _fold(match[0])
        pieces.append(piece)
        offsets.extend([match.start()] * len(piece))
    return "".join(pieces), [*offsets, len(text)]


@lru_cache(maxsize=4096)
def _fold(char: str) -> str:
    category = unicodedata.category(char)
    if char in _DASHES:
        return "-"
    if char in _QUOTES:
        return "'"
    if char in "“”„«»":
        return '"'
    if char in _BULLETS:
        return ";"
    if category in ("Mn", "Cf"):
        return ""
    if category[0] == "L":
        plain = unicodedata.normalize("NFKD", char).lower()
        return "".join(part for part in plain if not unicodedata.combining(part))
    return char


def _fold_run(match: re.Match[str]) -> str:
    if match["space"]:
        return "\n" * min(2, match[0].count("\n")) or " "
    return '"' if match["markup"] else ""
