"""How alike two spellings are, for what people mistype.

rapidfuzz is loaded by who first asks: a bot at rest does without it (README, Speed).
"""

from __future__ import annotations

from collections.abc import Collection


def nearest(word: str, known: Collection[str], at_least: float, *, most: int = 1) -> list[str]:
    """The known words that are at least so much alike (of 100, by rapidfuzz's WRatio), capitals aside, the
    best first."""
    from rapidfuzz import process

    return [
        found
        for found, *_ in process.extract(
            word, list(known), processor=str.casefold, limit=most, score_cutoff=at_least
        )
    ]


def ratio(one: str, other: str) -> float:
    """How much two texts are alike, of 100: by what has to be put in and taken out."""
    from rapidfuzz import fuzz

    return float(fuzz.ratio(one, other))


def slips(typed: str, meant: str, most: int) -> int:
    """How many slips of a typist make the one of the other; one above `most` stands for more."""
    from rapidfuzz.distance import OSA

    return int(OSA.distance(typed, meant, score_cutoff=most))


def within(word: str, known: Collection[str], away: int, *, most: int) -> list[str]:
    """The known words that are at most so many changed, swapped, missing or added letters away, the nearest
    first."""
    from rapidfuzz import process
    from rapidfuzz.distance import DamerauLevenshtein

    found = process.extract(
        word, list(known), scorer=DamerauLevenshtein.distance, score_cutoff=away, limit=most
    )
    return [name for name, *_ in found]
