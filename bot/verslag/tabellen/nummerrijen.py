"""Rows of points numbered by the year, and no head above them: '24-7   kaart maken (Anna)   loopt'.

The columns are kept by spaces; a cell that runs on stands on the next line below where it began.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bot.verslag.bron.regels import Regel
from bot.verslag.rij import Rij
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.tabellen.kolommen import by_content

_NUMMER = re.compile(r"(?:[A-Z]{1,3}[\s.-]?)?(?:20)?\d{2}[-.]\d{1,3}|[A-Z]{1,3}[.-]?\d{1,3}")
_STUK = re.compile(r"\S+(?: \S+)*")
_MET_NAAM = re.compile(rf"\S.*\((?:actie:?\s)?{NAMEN.pattern}\)")
_LANGSTE = 200  # letters of a line
_MINSTENS = 2  # rows
_MEESTE_CELLEN = 5
_MEESTE_REGELS = 8  # of a row
_TWEE = re.compile(r"(?:20)?(?P<eerste>\d{2})(?P<teken>[-.])(?P<tweede>\d{1,3})")
_JAREN = 2  # that the numbers of one list may lie apart


@dataclass
class _Rij:
    """The cells of a row, by where each begins on its line, and its lines."""

    cellen: dict[int, str]
    nummers: list[int] = field(default_factory=list)

    def take(self, regel: Regel) -> bool:
        """Adds a line on which its cells run on, if that is all that stands there."""
        stukken = {stuk.start(): stuk[0] for stuk in _STUK.finditer(regel.tekst[:_LANGSTE])}
        if not stukken or not stukken.keys() <= self.cellen.keys() - {min(self.cellen)}:
            return False
        if len(self.nummers) == _MEESTE_REGELS:
            return False
        for plek, tekst in stukken.items():
            self.cellen[plek] += f" {tekst}"
        self.nummers.append(regel.nummer)
        return True


def numbered_rows(regels: Sequence[Regel]) -> tuple[tuple[Rij, ...], tuple[Regel, ...]]:
    """Such rows, and the lines without them."""
    rijen: list[Rij] = []
    weg: set[int] = set()
    for groep in _groups(regels):
        if len(groep) < _MINSTENS or _are_hours_or_days(groep):
            continue
        if kolommen := _columns(groep):
            for rij in groep:
                cellen = list(rij.cellen.values())
                velden = {soort: cellen[plek] for plek, soort in kolommen.items() if plek < len(cellen)}
                rijen.append(Rij(velden, (rij.nummers[0], rij.nummers[-1])))
                weg.update(rij.nummers)
    return tuple(rijen), tuple(regel for regel in regels if regel.nummer not in weg)


def _groups(regels: Sequence[Regel]) -> Iterator[list[_Rij]]:
    """The rows that stand right below one another, but for empty lines."""
    groep: list[_Rij] = []
    for regel in regels:
        if not regel.kaal or (groep and groep[-1].take(regel)):
            continue
        stukken = {stuk.start(): stuk[0] for stuk in _STUK.finditer(regel.tekst[:_LANGSTE])}
        teksten = list(stukken.values())
        if 1 < len(teksten) <= _MEESTE_CELLEN and _NUMMER.fullmatch(teksten[0]):
            groep.append(_Rij(stukken, [regel.nummer]))
            continue
        yield groep
        groep = []
    yield groep


def _are_hours_or_days(groep: Sequence[_Rij]) -> bool:
    """Whether the rows are an agenda or a calendar: '10.15   Cijfers   Anna', '14-05   Raad   Tim'."""
    paren = [_TWEE.fullmatch(next(iter(rij.cellen.values()))) for rij in groep]
    getallen = [(int(paar["eerste"]), paar["teken"], paar["tweede"]) for paar in paren if paar]
    if len(getallen) < len(groep):
        return False
    uren = all(
        uur < 24 and teken == "." and len(minuut) == 2 and int(minuut) in range(0, 60, 5)
        for uur, teken, minuut in getallen
    )
    eerste = [een for een, *_ in getallen]
    return uren or max(eerste) - min(eerste) > _JAREN


def _columns(groep: Sequence[_Rij]) -> dict[int, str]:
    """What the columns hold, when they or brackets in the task say whose the points are."""
    rijen = [list(rij.cellen.values()) for rij in groep]
    breed = max(map(len, rijen))
    kolommen = by_content(rijen)
    if "eigenaar" not in kolommen.values():
        met_naam = sum(bool(_MET_NAAM.fullmatch(rij[1])) for rij in rijen)
        kolommen = {0: "nummer", 1: "actie"} if met_naam * 2 > len(rijen) else {}
    laatste = breed - 1
    return {**kolommen, laatste: "status"} if kolommen and laatste not in kolommen else kolommen
