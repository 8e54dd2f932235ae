"""The foot of each page, with its number: 'Concept, niet vastgesteld   –   1', and a page on with a 2.

The number may stand alone in the middle of its line, above the head of the next page: 'Verslag haven 3 mei'.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

_VOET = re.compile(r"(?P<tekst>\S.{12,80}\S)(?:\s{2,}|\s{1,5}[-–—|·]\s{1,5})(?P<blad>\d{1,3})")
_EIGEN_REGEL = re.compile(
    r"[-*•|#>]|\d{1,2}[.)]|a[ck]tie|besluit|toezegging|motie|bijlage|punt\s", re.IGNORECASE
)
_MIDDEN = re.compile(r"\s{15,120}[-–—]?\s?(?P<blad>\d{1,3})\s?[-–—]?")
_KOP = re.compile(
    r"(?=\S.{10,90}$)(?:concept)?(?:verslag|notulen|minutes)\b[^.;:]*?\b(?P<dag>\d{1,2}\s[a-z]{3,9}\s20\d\d)\b[^.;:]*",
    re.IGNORECASE,
)
_BOVENAAN = 15


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
    weg |= _between_pages(regels)
    return ["" if plek in weg else regel for plek, regel in enumerate(regels)]


def _between_pages(regels: Sequence[str]) -> set[int]:
    """The numbers in the middle of their line that count from 1, and the head below each: it has the day of
    these minutes, as the first lines have it, and no other."""
    bladen = [(plek, int(blad["blad"])) for plek, blad in enumerate(map(_MIDDEN.fullmatch, regels)) if blad]
    if len(bladen) < 2 or [blad for _, blad in bladen] != list(range(1, len(bladen) + 1)):
        return set()
    boven = " ".join(regels[: min(_BOVENAAN, bladen[0][0])])
    weg = {plek for plek, _ in bladen}
    for plek, _ in bladen:
        onder = next((i for i in range(plek + 1, min(plek + 4, len(regels))) if regels[i].strip()), None)
        kop = _KOP.fullmatch(regels[onder].strip()) if onder else None
        if kop and onder and kop["dag"] in boven:
            weg.add(onder)
    return weg


def _is_alone(regels: Sequence[str], plek: int) -> bool:
    return not any(
        regel.strip() for regel in (*regels[max(0, plek - 1) : plek], *regels[plek + 1 : plek + 2])
    )
