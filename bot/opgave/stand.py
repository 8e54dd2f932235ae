"""What the figures add up to on a day. A gemeente nobody gave a figure of is missing, and totals say so.

restopgave = opgave (after swaps) − gerealiseerd; 'nog niet toegezegd' = restopgave − besloten − toegezegd.
Only places that count (duurzaam.py) are in these.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from bot.opgave.gemeenten import Gebied

IN_ONDERZOEK, TOEGEZEGD, BESLOTEN, GEREALISEERD = "in onderzoek", "toegezegd", "besloten", "gerealiseerd"
VERVALLEN = "vervallen"
STATUSES = (GEREALISEERD, BESLOTEN, TOEGEZEGD, IN_ONDERZOEK)
OPGAVE, RESTOPGAVE, NOG = "opgave", "restopgave", "nog niet toegezegd"
FIGURES = (OPGAVE, *STATUSES, RESTOPGAVE, NOG)
GEEN = "geen"  # called so, a location says that its gemeente has none


class Herkomst(NamedTuple):
    """Where a figure came from."""

    peildatum: date
    bron: str


@dataclass(frozen=True)
class Cijfer:
    """An opgave in places, of which amv (None: not told), as a source gave it on its peildatum."""

    id: int
    cyclus: str
    gebied: Gebied
    plaatsen: int
    amv: int | None
    herkomst: Herkomst


@dataclass(frozen=True)
class Ruil:
    """Gemeente `naar` takes over so many places of `van`."""

    id: int
    cyclus: str
    van: str
    naar: str
    plaatsen: int
    herkomst: Herkomst


@dataclass(frozen=True)
class Plek:
    """A location as its source has it: `telt` is None when nobody can say whether its places count."""

    id: int  # of what was said of it, not of the location
    locatie: int
    gemeente: str
    naam: str
    soort: str | None
    status: str
    capaciteit: int
    amv: int | None
    begin: date | None
    eind: date | None
    telt_mee: bool | None
    telt: bool | None
    herkomst: Herkomst

    def there(self, on: date) -> bool:
        """False after its last day, and once its plan was dropped."""
        return self.status != VERVALLEN and (self.eind is None or on <= self.eind)


@dataclass(frozen=True)
class Som:
    """A total of what is known: `leden` are in it, of `op` gemeenten."""

    plaatsen: int
    leden: frozenset[str]
    op: int
    herkomst: frozenset[Herkomst]

    @property
    def van(self) -> int:
        return len(self.leden)

    @property
    def volledig(self) -> bool:
        return self.van == self.op


@dataclass(frozen=True)
class Gemeentestand:
    """One gemeente, with those that merged into it.

    `opgaven`: its figure and those of what merged into it; `zonder`: of whom such a figure is missing, and
    then there is no total. `ruil`: the swaps it is in. `plekken`: None when nobody ever told of one.
    """

    naam: str
    op: date
    opgaven: tuple[Cijfer, ...]
    zonder: tuple[str, ...]
    namen: tuple[str, ...]
    ruil: tuple[Ruil, ...]
    plekken: tuple[Plek, ...] | None

    @property
    def uitruil(self) -> int:
        """Places it took over less those it gave away."""
        return sum(r.plaatsen * ((r.naar in self.namen) - (r.van in self.namen)) for r in self.ruil)

    @property
    def opgave(self) -> int | None:
        """What it must provide after swaps."""
        return None if self.zonder else sum(c.plaatsen for c in self.opgaven) + self.uitruil

    @property
    def opgave_amv(self) -> int | None:
        """Of which for amv, before swaps; None when a source did not tell."""
        amv = [c.amv for c in self.opgaven]
        return None if self.zonder or None in amv else sum(a or 0 for a in amv)

    def places(self, status: str) -> int | None:
        """The places with this status that count; None when no location is known."""
        return None if self.plekken is None else sum(p.capaciteit for p in self.counting(status))

    def amv_places(self, status: str) -> int | None:
        """Of which for amv; None when that is not told of one of them."""
        if self.plekken is None:
            return None
        amv = [p.amv for p in self.counting(status)]
        return None if None in amv else sum(a or 0 for a in amv)

    def counting(self, status: str) -> list[Plek]:
        return [p for p in self.plekken or () if p.status == status and p.telt and p.there(self.op)]

    def apart(self, telt: bool | None) -> tuple[Plek, ...]:
        """Locations whose places are in no total: they do not count (False), or nobody can say (None)."""
        return tuple(p for p in self.plekken or () if p.telt is telt and p.there(self.op) and p.capaciteit)

    @property
    def none_but(self) -> list[tuple[Plek, list[str]]]:
        """Where somebody said that there is no location: that, and the names of what was told of before and
        is there still."""
        there = [p for p in self.plekken or () if p.naam != GEEN and p.there(self.op) and p.capaciteit]
        found = []
        for said in self.plekken or ():
            older = [p.naam for p in there if p.herkomst.peildatum <= said.herkomst.peildatum]
            if said.naam == GEEN and said.status != VERVALLEN and older:
                found.append((said, older))
        return found

    def figure(self, name: str) -> int | None:
        """One of FIGURES."""
        if name == OPGAVE:
            return self.opgave
        if name in STATUSES:
            return self.places(name)
        there, decided, promised = (self.places(s) for s in (GEREALISEERD, BESLOTEN, TOEGEZEGD))
        if self.opgave is None or there is None or decided is None or promised is None:
            return None
        rest = self.opgave - there
        return rest if name == RESTOPGAVE else rest - decided - promised

    def herkomst(self, name: str) -> frozenset[Herkomst]:
        """What a figure is made of: every source that a place of it, or its being none, came from."""
        opgave = {c.herkomst for c in self.opgaven} | {r.herkomst for r in self.ruil}
        there = {p.herkomst for p in self.plekken or ()}
        return frozenset(opgave if name == OPGAVE else there if name in STATUSES else opgave | there)


@dataclass(frozen=True)
class Gebiedsstand:
    """A gemeente, a region or the province. `opgegeven`: its opgave as a source gave it for the whole, before
    swaps; `uitruil`: what its gemeenten took over from outside less what they gave away. `delen`: of the
    province its regions."""

    gebied: Gebied
    naam: str
    op: date
    cyclus: str | None
    gemeenten: tuple[Gemeentestand, ...]
    opgegeven: Cijfer | None = None
    uitruil: int = 0
    delen: tuple[Gebiedsstand, ...] = ()
    cycli: tuple[str, ...] = ()  # every cycle that there is an opgave of, the latest first

    @property
    def is_empty(self) -> bool:
        """Nobody ever gave a figure of it."""
        known = any(g.opgaven or g.ruil or g.plekken is not None for g in self.gemeenten)
        return not known and self.opgegeven is None and all(part.is_empty for part in self.delen)

    def som(self, name: str) -> Som:
        """What the gemeenten add up to, for one of FIGURES."""
        return self._som({g.naam: g.figure(name) for g in self.gemeenten}, name)

    def amv(self, name: str) -> Som:
        """Of which amv: of the opgave (before swaps) or of a status."""
        given = self.opgegeven
        if name == OPGAVE and given is not None and given.amv is not None and not self.som(OPGAVE).volledig:
            return self._whole(given.amv, {given.herkomst})
        of = {g.naam: g.opgave_amv if name == OPGAVE else g.amv_places(name) for g in self.gemeenten}
        return self._som(of, name)

    def total(self, name: str) -> Som:
        """`som`; where the opgave of a gemeente is missing but a source gave that of the whole, or of a part,
        what follows from that. What hangs on locations is then only known when those of all gemeenten are."""
        added = self.som(name)
        if added.volledig or name in STATUSES:
            return added
        return self._given(name) or self._of_parts(name) or added

    def _given(self, name: str) -> Som | None:
        """What follows from the opgave that a source gave for the whole."""
        given = self.opgegeven
        if given is None:
            return None
        whole, of = given.plaatsen + self.uitruil, {given.herkomst}
        if name != OPGAVE:
            statuses = (GEREALISEERD,) if name == RESTOPGAVE else (GEREALISEERD, BESLOTEN, TOEGEZEGD)
            places = [self.som(status) for status in statuses]
            if not places[0].volledig:
                return None
            whole -= sum(p.plaatsen for p in places)
            of |= places[0].herkomst
        return self._whole(whole, of)

    def _of_parts(self, name: str) -> Som | None:
        """What the regions come to, each as far as its gemeenten, or it as a whole, are known."""
        if not self.delen:
            return None
        totals = [total for part in self.delen if (total := part.total(name)).van]
        leden = frozenset[str]().union(*(total.leden for total in totals))
        of = frozenset[Herkomst]().union(*(total.herkomst for total in totals))
        return Som(sum(total.plaatsen for total in totals), leden, len(self.gemeenten), of)

    def _whole(self, plaatsen: int, of: Iterable[Herkomst]) -> Som:
        return Som(plaatsen, frozenset(g.naam for g in self.gemeenten), len(self.gemeenten), frozenset(of))

    @property
    def only_whole(self) -> tuple[Gebiedsstand, ...]:
        """The parts that are in the total of the opgave as a whole, for want of a figure of each gemeente."""
        if self.som(OPGAVE).volledig or self.opgegeven is not None:
            return ()
        return tuple(p for p in self.delen if p.opgegeven is not None and not p.som(OPGAVE).volledig)

    @property
    def contradicts(self) -> int | None:
        """What the gemeenten add up to before swaps, when a source gave something else for the whole: also
        where some are missing, and the others come to more already."""
        if self.opgegeven is None:
            return None
        added = sum(c.plaatsen for g in self.gemeenten for c in g.opgaven)
        is_part = any(g.zonder for g in self.gemeenten)
        agrees = added <= self.opgegeven.plaatsen if is_part else added == self.opgegeven.plaatsen
        return None if agrees else added

    def missing(self, name: str) -> tuple[str, ...]:
        """The gemeenten that are not in a figure."""
        return tuple(g.naam for g in self.gemeenten if g.figure(name) is None)

    def _som(self, of: Mapping[str, int | None], name: str) -> Som:
        known = {naam: value for naam, value in of.items() if value is not None}
        sources = (g.herkomst(name) for g in self.gemeenten if g.naam in known)
        return Som(sum(known.values()), frozenset(known), len(of), frozenset(_joined(sources)))


@dataclass(frozen=True)
class Verandering:
    """What is other than at an earlier peildatum, by FIGURES; None where the two are not of the same
    gemeenten, and so cannot be compared."""

    sinds: date
    verschil: Mapping[str, int | None]


def change(now: Gebiedsstand, then: Gebiedsstand, sinds: date) -> Verandering:
    """Both with the gemeenten of now."""
    found: dict[str, int | None] = {}
    for name in FIGURES:
        a, b = now.total(name), then.total(name)
        found[name] = a.plaatsen - b.plaatsen if a.leden == b.leden and a.van else None
    return Verandering(sinds, found)


def _joined(sources: Iterable[Iterable[Herkomst]]) -> set[Herkomst]:
    return {each for some in sources for each in some}
