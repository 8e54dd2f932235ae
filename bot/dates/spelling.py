"""The slips of a quick hand in the long words of a date: 'febuari', 'woensdga', '1 october'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_lowercase

from bot.dates.words import MONTH_NAMES, WEEKDAYS

# Of a shorter word every slip is another word: 'maart' and 'maat', 'mei' and 'mee'.
_LONG = 7
_MEANT = (*(name for name in MONTH_NAMES if len(name) > 4), *WEEKDAYS, "uiterlijk", "overmorgen")
_WORD = re.compile(r"(?<![a-z])[a-z]{5,12}(?![a-z])", re.ASCII)


def _slips(word: str) -> Iterator[str]:
    """Two letters swapped or one doubled; of a long word also one too few, another one or one too many."""
    for at in range(1, len(word)):
        before, after = word[:at], word[at:]
        yield word[: at - 1] + after[0] + before[-1] + after[1:]
        yield before + before[-1] + after
        if len(word) >= _LONG:
            yield before + after[1:]
            for letter in ascii_lowercase:
                yield before + letter + after[1:]
                yield before + letter + after
    yield word + word[-1]
    if word.endswith("ari"):
        yield word + "e"


_RIGHT = {slip: word for word in _MEANT for slip in _slips(word) if slip not in _MEANT}


def correct(plain: str, offsets: list[int]) -> tuple[str, list[int]]:
    """The folded text with such slips set right, and the offsets of its characters (and its end) to match."""
    pieces: list[str] = []
    places: list[int] = []
    done = 0
    for match in _WORD.finditer(plain):
        right = _RIGHT.get(match[0])
        if right is None:
            continue
        typed = offsets[match.start() : match.end()]
        pieces += plain[done : match.start()], right
        places += offsets[done : match.start()]
        places += (typed[min(at, len(typed) - 2)] for at in range(len(right) - 1))
        places.append(typed[-1])
        done = match.end()
    return "".join((*pieces, plain[done:])), places + offsets[done:]
