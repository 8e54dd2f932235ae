"""Regions and gemeenten named in running text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from bot.config.names import squeeze
from bot.gebieden.answers import Gebied, Kind, Mention, Name

# Names that are words or verbs as well: they count only with a capital.
_ORDINARY = frozenset({"bergen", "gooi", "hoorn", "huizen", "laren", "waterland"})
_SHORT = 3  # a name of so few letters counts only as it is configured: KL, not kl
_DASHES = "‐‑‒–—−"
_BETWEEN = r"[ \-/(]"


class Mentions:
    """Finds the exact names of these gebieden in a text."""

    def __init__(self, gebieden: Iterable[Gebied]) -> None:
        kinds: tuple[Kind, ...] = ("regio", "gemeente")
        named = [
            (name, gebied.face(kinds, "regio"))
            for gebied in gebieden
            if gebied.shows(kinds)
            for name in gebied.names
        ]
        self._match = {name.squeezed: match for name, match in named}
        self._spellings = {name.spelled for name, _ in named}
        self._pattern = _any_of(name for name, _ in named)

    def find(self, text: str) -> list[Mention]:
        plain, origin = _plain(text)
        mentions = []
        for found in self._pattern.finditer(plain):
            start, end = origin[found.start()], origin[found.end()]
            squeezed = squeeze(found[0])
            if self._is_meant(text[start:end], squeezed):
                mentions.append(Mention(self._match[squeezed], start, end))
        return mentions

    def _is_meant(self, spelled: str, squeezed: str) -> bool:
        """Whether this is the name, and not an ordinary word that looks the same."""
        if len(squeezed) <= _SHORT:
            return spelled in self._spellings
        return spelled[0].isupper() or squeezed not in _ORDINARY


def _plain(text: str) -> tuple[str, list[int]]:
    """The text in lower case without accents, and for each sign of it and its end where it came from."""
    signs: list[str] = []
    origin: list[int] = []
    for index, sign in enumerate(text):
        for letter in unicodedata.normalize("NFKD", sign.casefold()):
            if not unicodedata.combining(letter):
                signs.append("-" if letter in _DASHES else " " if letter.isspace() else letter)
                origin.append(index)
    origin.append(len(text))
    return "".join(signs), origin


def _any_of(names: Iterable[Name]) -> re.Pattern[str]:
    """Any of the names as whole words, the longest first; Nieuw-Amsterdam is another place than Amsterdam."""
    patterns = sorted({_pattern(name) for name in names}, key=lambda pattern: (-len(pattern), pattern))
    return re.compile(rf"(?<!\w)(?<!\w-)(?:{'|'.join(patterns)})(?!\w)")


def _pattern(name: Name) -> str:
    parts = [re.escape(name.words[0])]
    for before, word in zip(name.words, name.words[1:], strict=False):
        loose = "en" in (before, word)  # 'G&V' has no spaces around its 'en'
        parts.append(_BETWEEN + ("{0,3}" if loose else "{1,3}"))
        parts.append("(?:en|&(?:amp;)?)" if word == "en" else re.escape(word))
    return "".join(parts) + (r"\)?" if name.spelled.endswith(")") else "")
