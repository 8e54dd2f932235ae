"""Text as a search compares it: no capitals, accents or hidden characters; and where in it a hit is."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_ALIKE = str.maketrans(
    {**dict.fromkeys("‘’‚‛´`′", "'"), **dict.fromkeys("“”„‟«»″", '"'), **dict.fromkeys("‐‑‒–—―−", "-")}
)
# Accents, what takes no room (soft hyphen, joiners, direction marks), control characters and lone
# surrogates: neither typed on purpose nor fit for every database.
_NOTHING = ("Mn", "Me", "Cf", "Cc", "Cs")


@dataclass(frozen=True)
class Fragment:
    """A piece of a text around a hit; `treffer` is '' where none of the words is in it."""

    voor: str
    treffer: str
    na: str


def fold(text: str) -> str:
    """What two texts have in common when people call them the same: 'Café–Noord' → 'cafe-noord'.

    Folded words occur in a folded text exactly when the words occur in the text. White space is one space.
    """
    return _fold(text)[0].strip()


def fragment(text: str, words: tuple[str, ...], most: int) -> Fragment:
    """At most `most` characters of `text` around the first of the folded `words` that occurs in it; the hit
    is widened to whole words, so that it can be marked."""
    folded, origin = _fold(text)
    hits = [(folded.find(word), word) for word in words if word and word in folded]
    if not hits:
        return Fragment(_from_start(text, most), "", "")
    place, word = min(hits)
    start, end = _whole_words(text, origin[place], origin[place + len(word) - 1] + 1)
    room = max(0, most - (end - start))
    left = text[:start] if start <= room // 2 else _to_end(text[:start], room // 2)
    right = _from_start(text[end:], max(0, room - len(left)))
    return Fragment(left, text[start:end], right)


def _fold(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters the place in `text` it came from."""
    signs: list[str] = []
    origin: list[int] = []
    for index, sign in enumerate(text):
        for letter in _letters(sign):
            if letter == " " and (not signs or signs[-1] == " "):
                continue
            signs.append(letter)
            origin.append(index)
    return "".join(signs), origin


@lru_cache(maxsize=4096)
def _letters(sign: str) -> str:
    """One character as it counts; nothing where it does not. Casefold may decompose, and decomposing may
    give capitals: hence twice."""
    if sign.isspace():
        return " "
    plain = sign.translate(_ALIKE)
    for _ in range(2):
        plain = unicodedata.normalize("NFKD", plain).casefold()
    kept = (letter for letter in plain if unicodedata.category(letter) not in _NOTHING)
    return "".join(" " if letter.isspace() else letter for letter in kept)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end


def _from_start(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    kept = text[: max(0, most - 1)]
    at_word = kept.rfind(" ")
    return f"{kept[:at_word] if at_word > 0 else kept}…"


def _to_end(text: str, most: int) -> str:
    kept = text[len(text) - most + 1 :] if most > 1 else ""
    at_word = kept.find(" ")
    return f"…{kept[at_word:] if 0 <= at_word < len(kept) - 1 else kept}"
