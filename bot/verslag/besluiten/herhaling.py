"""A list of decisions says again, in fewer words, what the text said: 'Verslag 12 september: vastgesteld'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_WOORD = re.compile(r"\w+")
_JAAR = re.compile(r"(?:19|20)\d\d")
# What does not say what it is about.
_HOE = frozenset(
    "de het een van voor met in op en om te dat is wordt zijn worden aan bij tot als door er we wij niet"
    " vast stelt vastgesteld goedgekeurd goed keurt akkoord stemt ingestemd besloten besluit aangenomen"
    " conform unaniem ongewijzigd gaat eens".split()
)
_STAM = 6  # letters by which 'regionaal' is 'regionale'
_MINSTENS = 2


def said_before(tekst: str, zinnen: Iterable[str]) -> bool:
    """Whether one of the sentences that decide holds every word of `tekst` that says what it is about; the
    year may go without saying."""
    kern = {stam for stam in _stems(tekst) if stam not in _HOE}
    zonder_jaar = {stam for stam in kern if not _JAAR.fullmatch(stam)}
    return any(
        len(deel) >= _MINSTENS and deel.issubset(_stems(zin))
        for zin in zinnen
        for deel in (kern, zonder_jaar)
    )


def _stems(tekst: str) -> Iterator[str]:
    return (woord if woord in _HOE else woord[:_STAM] for woord in _WOORD.findall(tekst.casefold()))
