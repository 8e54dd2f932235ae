"""The columns of a table without rules: below the words of the head, with an empty strip between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.verslag.documenten.pdfrijen import is_number
from bot.verslag.documenten.pdfwoorden import Stuk
from bot.verslag.tabellen.kolommen import kind

_RECHT = 2.0  # points that cells which begin below one another may differ


@dataclass
class Kolommen:
    """The columns of one table: where the strips between them are still empty."""

    koppen: Sequence[Stuk]
    stroken: list[list[float]]
    links: list[set[int]]  # where cells of each column begin, in points
    cellen: list[list[float]]  # the same, of all that was taken as a cell
    is_numbered: bool

    @classmethod
    def below(cls, koppen: Sequence[Stuk]) -> Kolommen:
        stroken = [[a.rechts, b.links] for a, b in pairwise(koppen)]
        links = [{round(kop.links)} for kop in koppen]
        return cls(koppen, stroken, links, [[] for _ in koppen], kind(koppen[0].tekst) == "nummer")

    def edges(self) -> list[float]:
        return [kop.links for kop in self.koppen[1:]]

    def place(self, stuk: Stuk) -> int | None:
        """The column of a piece of text; -1 when that is not known yet, None when it stands across two."""
        kolom = 0
        for plek, (links, rechts) in enumerate(self.stroken):
            if stuk.links <= links and stuk.rechts >= rechts:
                return None
            if stuk.links > links and stuk.rechts < rechts:
                if self._begins(stuk, plek + 1):
                    kolom = plek + 1
                elif not self._begins(stuk, plek):
                    return -1
            elif stuk.links > links:
                kolom = plek + 1
        return kolom

    def suits(self, stuk: Stuk, kolom: int | None) -> bool:
        """Whether it can be a cell there: a number below 'Nr', not to the left of all others."""
        if kolom == 0 and self.is_numbered:
            return is_number(stuk.tekst)
        links = self.cellen[kolom] if kolom and kolom > 0 else []
        is_recht = len(links) > 1 and max(links) - min(links) <= _RECHT
        return kolom is not None and not (is_recht and stuk.links < min(links) - _RECHT)

    def beside(self, stuk: Stuk, bezet: Sequence[int | None]) -> int | None:
        """Of the two columns that it stands between, the one in which nothing else stands."""
        strook = next(
            (i for i, (van, tot) in enumerate(self.stroken) if stuk.links > van and stuk.rechts < tot), None
        )
        if strook is None:  # a cell beside it has made it narrower
            return None
        vrij = [kolom for kolom in (strook, strook + 1) if kolom not in bezet]
        return vrij[0] if len(vrij) == 1 else None

    def _begins(self, stuk: Stuk, kolom: int) -> bool:
        begin = round(stuk.links)
        return not self.links[kolom].isdisjoint((begin - 1, begin, begin + 1))

    def begun_by(self, stuk: Stuk) -> int | None:
        return next((plek for plek in range(len(self.koppen)) if self._begins(stuk, plek)), None)

    def take(self, stuk: Stuk, kolom: int) -> None:
        self.links[kolom].add(round(stuk.links))
        if kolom:
            self.stroken[kolom - 1][1] = min(self.stroken[kolom - 1][1], stuk.links)
        if kolom < len(self.stroken):
            self.stroken[kolom][0] = max(self.stroken[kolom][0], stuk.rechts)

    def take_known(self, stukken: Sequence[Stuk], plaatsen: Sequence[int | None]) -> None:
        """The pieces of a line of which it is known in which column they are."""
        eerste: dict[int, float] = {}
        for stuk, kolom in zip(stukken, plaatsen, strict=True):
            if kolom is not None and kolom >= 0:
                self.take(stuk, kolom)
                eerste.setdefault(kolom, stuk.links)
        if -1 not in plaatsen:
            for kolom, links in eerste.items():
                self.cellen[kolom].append(links)
