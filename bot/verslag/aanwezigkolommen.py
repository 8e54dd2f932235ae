"""Who was there and who was not in two columns that lost the gap between them: 'Aanwezig Afwezig'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from bot.verslag.etiketten import AANWEZIG, AFWEZIG
from bot.verslag.regels import Regel

_BOVENAAN = 40  # lines in which the attendance stands
_TWEE_LABELS = re.compile(
    rf"[#*_\s]{{0,6}}(?:{AANWEZIG})[:*_\s]{{1,6}}(?P<weg>{AFWEZIG})[:*_\s]{{0,4}}", re.IGNORECASE
)
_EEN = r"[^()|:;]{2,60}\s\([^()]{1,60}\)"
_RIJ = re.compile(rf"(?P<links>{_EEN})(?:\s+(?P<rechts>{_EEN}))?")


def side_by_side(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; below 'Aanwezig Afwezig' the first of a line is under the first label, the second under the
    other, when all of them have one or two people with brackets behind each."""
    plek = 0
    while plek < len(regels):
        regel = regels[plek]
        plek += 1
        kop = _TWEE_LABELS.fullmatch(regel.kaal) if plek <= _BOVENAAN else None
        onder = list(takewhile(lambda een: een.kaal, regels[plek:])) if kop else []
        rijen = [_RIJ.fullmatch(een.kaal) for een in onder]
        met_twee = [(een, rij) for een, rij in zip(onder, rijen, strict=True) if rij and rij["rechts"]]
        if not (all(rijen) and met_twee):
            yield regel
            continue
        plek += len(onder)
        yield Regel(regel.nummer, "Aanwezig:")
        yield from (Regel(een.nummer, rij["links"]) for een, rij in zip(onder, rijen, strict=True) if rij)
        yield Regel(regel.nummer, "Afwezig:")
        yield from (Regel(een.nummer, rij["rechts"]) for een, rij in met_twee)
