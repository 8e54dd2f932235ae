"""Where the words of a page stand: its lines from above to below, whatever order the file has them in."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import Any

from pypdfium2 import raw  # type: ignore[import-untyped]

from bot.verslag.documenten.pdftabel import Regel

_WOORD = re.compile(r"\S+")
ZACHT = "\ufffe"  # a hyphen that only the end of the line asked for
_AFGEBROKEN = ("-", ZACHT)
_SCHEEF = 0.25  # of the height of a line, that two words on one line may differ
_WIJDER = 1.6  # times the space between words: between two cells
_WIJDER_DAN_EEN = 1.15  # the same, of cells that begin right below the head
_RECHT = 1.0  # points
_ONDER = 0.4  # of the height of the letters: what hangs below the line


@dataclass(frozen=True)
class Woord:
    tekst: str
    links: float
    rechts: float
    boven: float
    onder: float
    begin: int  # which character of the page it begins with

    @property
    def midden(self) -> float:
        return (self.boven + self.onder) / 2


@dataclass(frozen=True)
class Stuk(Woord):
    """Words with no more than spaces between them."""

    eerste: float = 0.0  # how wide its first word is

    def breaks_off(self) -> bool:
        return self.tekst.endswith(_AFGEBROKEN)

    def with_below(self, onder: Stuk) -> Stuk:
        tussen = "" if self.breaks_off() else " "
        tekst = f"{self.tekst.removesuffix(ZACHT)}{tussen}{onder.tekst}"
        links, rechts = min(self.links, onder.links), max(self.rechts, onder.rechts)
        return replace(self, tekst=tekst, links=links, rechts=rechts, onder=onder.onder)


@dataclass(frozen=True)
class Blad:
    """The lines of a page, each from left to right; and the white on it."""

    lijnen: Sequence[Sequence[Woord]]
    ruimte: float  # between two words, mostly
    wit: float  # between two lines at least, in heights of a line


def words_of(page: Any, regels: Sequence[Regel]) -> list[Woord]:
    """The words of these lines of a page, all as high as the letters of most of them are; none where these
    have no height."""
    tekst = page.get_textpage()
    gevonden: list[tuple[str, float, float, float, int]] = []
    hoogtes: list[float] = []
    for regel in regels:
        for woord in _WOORD.finditer(regel.tekst):
            begin = regel.begin + woord.start()
            vakken = [tekst.get_charbox(begin + i) for i in range(len(woord[0]))]
            op = baseline(tekst, begin)
            gevonden.append((woord[0], min(v[0] for v in vakken), max(v[2] for v in vakken), op, begin))
            hoogtes.append(max(v[3] for v in vakken) - op)
    hoog = median(hoogtes) if hoogtes else 0.0
    if hoog <= 0:
        return []
    return [Woord(w, van, tot, op + hoog, op - _ONDER * hoog, begin) for w, van, tot, op, begin in gevonden]


def baseline(tekst: Any, plek: int) -> float:
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(tekst, plek, x, y)
    return y.value


def lines_of(woorden: Sequence[Woord]) -> Blad:
    lijnen: list[list[Woord]] = []
    for woord in sorted(woorden, key=lambda w: -w.midden):
        if lijnen and lijnen[-1][0].midden - woord.midden <= _SCHEEF * (woord.boven - woord.onder):
            lijnen[-1].append(woord)
        else:
            lijnen.append([woord])
    for lijn in lijnen:
        lijn.sort(key=lambda w: w.links)
    ruimtes = (b.links - a.rechts for lijn in lijnen for a, b in pairwise(lijn))
    wit = ((a[0].onder - b[0].boven) / (a[0].boven - a[0].onder) for a, b in pairwise(lijnen))
    op_rij = sorted(ruimte for ruimte in ruimtes if ruimte > 0)
    usual = op_rij[len(op_rij) // 4] if op_rij else 0.0  # what is not stretched to the end of its line
    return Blad(lijnen, usual, min((w for w in wit if w > 0), default=0.0))


def pieces(lijn: Sequence[Woord], ruimte: float, randen: Sequence[float] = ()) -> list[Stuk]:
    """The words of a line that belong together; a word that begins at one of `randen` begins a piece."""
    stukken: list[Stuk] = []
    for woord in lijn:
        vorig = stukken[-1] if stukken else None
        gat = (woord.links - vorig.rechts) / ruimte if vorig and ruimte else _WIJDER
        recht = gat > _WIJDER_DAN_EEN and any(abs(woord.links - rand) < _RECHT for rand in randen)
        if vorig is None or gat > _WIJDER or recht:
            breed = woord.rechts - woord.links
            stukken.append(Stuk(**vars(woord), eerste=breed))
        else:
            boven, onder = max(vorig.boven, woord.boven), min(vorig.onder, woord.onder)
            tekst = f"{vorig.tekst} {woord.tekst}"
            rechts = max(vorig.rechts, woord.rechts)
            stukken[-1] = replace(vorig, tekst=tekst, rechts=rechts, boven=boven, onder=onder)
    return stukken
