"""The foot of each page, with its number: 'Concept, niet vastgesteld   –   1', and a page on with a 2."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

_VOET = re.compile(r"(?P<tekst>\S.{12,80}\S)(?:\s{2,}|\s{1,5}[-–—|·]\s{1,5})(?P<blad>\d{1,3})")
_EIGEN_REGEL = re.compile(
    r"[-*•|#>]|\d{1,2}[.)]|a[ck]tie|besluit|toezegging|motie|bijlage|punt\s", re.IGNORECASE
)


def without_feet(regels: Sequence[str]) -> list[str]:
    """The lines, with '' for those that stand alone and differ only by a number that counts from 1."""
    plekken: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for plek, regel in enumerate(regels):
        voet = _VOET.fullmatch(regel.strip()) if _is_alone(regels, plek) else None
        if voet and not _EIGEN_REGEL.match(voet["tekst"]):
            plekken[" ".join(voet["tekst"].strip(" -–—|·").split())].append((plek, int(voet["blad"])))
    weg = {
        plek
        for voeten in plekken.values()
        if len(voeten) > 1 and [blad for _, blad in voeten] == list(range(1, len(voeten) + 1))
        for plek, _ in voeten
    }
    return ["" if plek in weg else regel for plek, regel in enumerate(regels)]


def _is_alone(regels: Sequence[str], plek: int) -> bool:
    return not any(
        regel.strip() for regel in (*regels[max(0, plek - 1) : plek], *regels[plek + 1 : plek + 2])
    )
