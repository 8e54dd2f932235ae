"""What sources said of an area, up to a day, and what that comes to."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import bindparam, select
from sqlmodel import Session, and_, col, or_

from bot.config import Config
from bot.models import Locatie, Locatiestand, Opgave, Uitruil
from bot.opgave import duurzaam
from bot.opgave.gemeenten import PROVINCIE, Gebied, Lijnen
from bot.opgave.stand import (
    FIGURES,
    Cijfer,
    Gebiedsstand,
    Gemeentestand,
    Herkomst,
    Plek,
    Ruil,
    Verandering,
    change,
)
from bot.statement import Statement, one_of
from bot.texts import opgave as texts

Feit = TypeVar("Feit", Cijfer, Plek, Ruil)
_NUMBER = re.compile(r"[0-9]+")


_OF_CIJFER = (
    *(Opgave.id, Opgave.cyclus, Opgave.soort, Opgave.gebied, Opgave.plaatsen, Opgave.amv),
    *(Opgave.peildatum, Opgave.bron),
)
_OF_RUIL = (
    *(Uitruil.id, Uitruil.cyclus, Uitruil.van, Uitruil.naar, Uitruil.plaatsen),
    *(Uitruil.peildatum, Uitruil.bron),
)
_OF_PLEK = (
    *(Locatiestand.id, Locatiestand.locatie_id, Locatie.gemeente, Locatie.naam, Locatiestand.soort),
    *(Locatiestand.status, Locatiestand.capaciteit, Locatiestand.amv, Locatiestand.begin),
    *(Locatiestand.eind, Locatiestand.telt_mee, Locatiestand.peildatum, Locatiestand.bron),
)


def _valid(table: Any, columns: tuple[Any, ...]) -> Any:
    return select(*columns).where(col(table.vervallen).is_(False), table.peildatum <= bindparam("on"))


# Made once: making a statement takes longer than asking it.
_SWAPS = Statement(
    _valid(Uitruil, _OF_RUIL).where(or_(one_of(Uitruil.van, "names"), one_of(Uitruil.naar, "names")))
)
_PLEKKEN = Statement(
    _valid(Locatiestand, _OF_PLEK)
    .join(Locatie, col(Locatie.id) == Locatiestand.locatie_id)
    .where(one_of(Locatie.gemeente, "names"))
)


@cache
def _cijfers(of_the_whole: bool) -> Statement:
    about = [
        and_(col(Opgave.soort) == "gemeente", one_of(Opgave.gebied, "names")),
        and_(col(Opgave.soort) == bindparam("soort"), col(Opgave.gebied) == bindparam("sleutel")),
        *([col(Opgave.soort) == "regio"] if of_the_whole else []),
    ]
    return Statement(_valid(Opgave, _OF_CIJFER).where(or_(*about)))


@dataclass(frozen=True)
class Feiten:
    """Everything that was said of an area and was not withdrawn, in any order."""

    cijfers: tuple[Cijfer, ...]
    plekken: tuple[Plek, ...]
    ruil: tuple[Ruil, ...]

    def until(self, day: date) -> Feiten:
        """As far as it was said of a peildatum up to this day."""
        return Feiten(_until(self.cijfers, day), _until(self.plekken, day), _until(self.ruil, day))

    def of(self, cyclus: str | None) -> Feiten:
        """Of one cycle; locations are of none."""
        return Feiten(
            tuple(c for c in self.cijfers if c.cyclus == cyclus),
            self.plekken,
            tuple(r for r in self.ruil if r.cyclus == cyclus),
        )

    @property
    def peildata(self) -> list[date]:
        """Every day that something was said of, the latest first."""
        facts: list[Cijfer | Plek | Ruil] = [*self.cijfers, *self.plekken, *self.ruil]
        said = {each.herkomst.peildatum for each in facts}
        return sorted(said, reverse=True)

    @property
    def cycli(self) -> list[str]:
        """The cycles that there is an opgave of, or else a swap, the latest first."""
        found = {c.cyclus for c in self.cijfers} or {r.cyclus for r in self.ruil}
        return sorted(found, key=order, reverse=True)


def order(cyclus: str) -> tuple[tuple[int, ...], str]:
    """What cycles are put in order by: the numbers in their names ('2', '2026-2027')."""
    return tuple(int(number) for number in _NUMBER.findall(cyclus)), cyclus


def stand_of(
    session: Session, config: Config, gebied: Gebied, on: date, cyclus: str | None = None
) -> Gebiedsstand:
    """How an area stands."""
    return _now(session, config, gebied, on, cyclus)[0]


def change_of(
    session: Session, config: Config, gebied: Gebied, on: date, cyclus: str | None = None
) -> tuple[Gebiedsstand, Verandering | None]:
    """How an area stands, and what is other than at the peildatum before the latest; None when none was."""
    now, own = _now(session, config, gebied, on, cyclus)
    earlier = own.peildata[1:2]
    if not earlier:
        return now, None
    then = _build(own.until(earlier[0]), config, gebied, on, earlier[0], now.cyclus)
    return now, change(now, then, earlier[0])


def _now(
    session: Session, config: Config, gebied: Gebied, on: date, cyclus: str | None
) -> tuple[Gebiedsstand, Feiten]:
    """And the facts of its cycle."""
    facts = read(session, config, gebied, on)
    cyclus = cyclus or next(iter(facts.cycli), None)
    own = facts.of(cyclus)
    return replace(_build(own, config, gebied, on, on, cyclus), cycli=tuple(facts.cycli)), own


def regions(session: Session, config: Config, on: date, cyclus: str | None = None) -> list[Gebiedsstand]:
    """Every region, all of the same cycle: this one, or the latest that there is an opgave of anywhere."""
    return list(stand_of(session, config, PROVINCIE, on, cyclus).delen)


def over_time(session: Session, config: Config, gebied: Gebied, on: date) -> list[tuple[date, Gebiedsstand]]:
    """How an area stood on every peildatum up to `on`, the earliest first: all of the latest cycle, and with
    the gemeenten of `on`. `on` itself is the last where something ended since."""
    facts = read(session, config, gebied, on)
    cyclus = next(iter(facts.cycli), None)
    own = facts.of(cyclus)
    found = [(day, _build(own.until(day), config, gebied, on, day, cyclus)) for day in reversed(own.peildata)]
    if found:
        now = _build(own, config, gebied, on, on, cyclus)
        if any(now.total(name) != found[-1][1].total(name) for name in FIGURES):
            found.append((on, now))
    return found


def read(session: Session, config: Config, gebied: Gebied, on: date) -> Feiten:
    """What was said of an area up to `on`, and of every gemeente that went up in it. Columns, not objects:
    of a province that is thousands of rows."""
    lines = Lijnen(config)
    names = [name for member in lines.members(gebied, on) for name in lines.all_of(member, on)]
    of = _cijfers(gebied == PROVINCIE)
    cijfers = of.cells(session, on=on, names=names, soort=gebied.soort, sleutel=gebied.sleutel)
    swaps = _SWAPS.cells(session, on=on, names=names)
    plekken = _PLEKKEN.cells(session, on=on, names=names)
    return Feiten(
        tuple(_cijfer(*row) for row in cijfers),
        tuple(_plek(*row) for row in plekken),
        tuple(_ruil(*row) for row in swaps),
    )


def _build(
    facts: Feiten, config: Config, gebied: Gebied, on: date, known: date, cyclus: str | None
) -> Gebiedsstand:
    """The gemeenten of `on`, with what was known on the day `known`."""
    newest = Feiten(
        tuple(_newest(facts.cijfers, lambda c: c.gebied)),
        tuple(_newest(facts.plekken, lambda p: p.locatie)),
        tuple(_newest(facts.ruil, lambda r: (r.van, r.naar))),
    )
    return _area(newest, config, gebied, on, known, cyclus)


def _area(
    newest: Feiten, config: Config, gebied: Gebied, on: date, known: date, cyclus: str | None
) -> Gebiedsstand:
    lines = Lijnen(config)
    if gebied.soort == "gemeente":
        gebied = Gebied("gemeente", lines.answers_for(gebied.sleutel, on))
    given = {c.gebied: c for c in newest.cijfers}
    regions = config.regios if gebied == PROVINCIE else ()
    delen = tuple(_area(newest, config, Gebied("regio", key), on, known, cyclus) for key in regions)
    if delen:
        gemeenten = tuple(g for part in delen for g in part.gemeenten)
    else:
        members = lines.members(gebied, on)
        gemeenten = tuple(_gemeente(newest, given, lines, name, on, known) for name in members)
    inside = {name for g in gemeenten for name in g.namen}
    return Gebiedsstand(
        gebied=gebied,
        naam=_naam(config, gebied),
        op=on,
        cyclus=cyclus,
        gemeenten=gemeenten,
        opgegeven=given.get(gebied) if gebied.soort != "gemeente" else None,
        uitruil=sum(r.plaatsen * ((r.naar in inside) - (r.van in inside)) for r in newest.ruil),
        delen=delen,
    )


def _gemeente(
    newest: Feiten, given: dict[Gebied, Cijfer], lines: Lijnen, name: str, on: date, known: date
) -> Gemeentestand:
    names = lines.all_of(name, on)
    own = [p for p in newest.plekken if p.gemeente in names]
    told = {p.gemeente: p.herkomst.peildatum for p in sorted(own, key=lambda p: p.herkomst)}
    cijfers, lacking = _own_figure(given, lines, name, on)
    return Gemeentestand(
        naam=name,
        op=known,
        opgaven=tuple(cijfers),
        zonder=tuple(lacking),
        namen=names,
        ruil=tuple(r for r in newest.ruil if r.van in names or r.naar in names),
        plekken=tuple(own) if _is_told(told, lines, name, on) else None,
    )


def _own_figure(
    given: dict[Gebied, Cijfer], lines: Lijnen, name: str, on: date
) -> tuple[list[Cijfer], list[str]]:
    """The figure of a gemeente and, where that is of before they merged, of those that went up in it; and of
    whom one is missing."""
    own = given.get(Gebied("gemeente", name))
    found, lacking = ([own], []) if own else ([], [] if lines.began_as_merger(name) else [name])
    for before in lines.merged_into(name, on):
        if own is None or before.tot is None or own.herkomst.peildatum < before.tot:
            more, less = _own_figure(given, lines, before.naam, on)
            found, lacking = found + more, lacking + less
    return found, lacking


def _is_told(told: dict[str, date], lines: Lijnen, name: str, on: date) -> bool:
    """Whether somebody told of the locations of a gemeente, and of what merged into it since."""
    own = told.get(name)
    if own is None and not lines.began_as_merger(name):
        return False
    return all(
        (own is not None and before.tot is not None and own >= before.tot)
        or _is_told(told, lines, before.naam, on)
        for before in lines.merged_into(name, on)
    )


def _naam(config: Config, gebied: Gebied) -> str:
    if gebied.soort == "regio":
        return config.regios[gebied.sleutel].naam
    return texts.PROVINCIE if gebied == PROVINCIE else gebied.sleutel


_PLEK = (
    *("id", "locatie", "gemeente", "naam", "soort", "status", "capaciteit", "amv", "begin", "eind"),
    "telt_mee",
)


def _until(facts: Iterable[Feit], day: date) -> tuple[Feit, ...]:
    return tuple(each for each in facts if each.herkomst.peildatum <= day)


def _newest(facts: Iterable[Feit], key: Any) -> list[Feit]:
    """Of every thing what was said of it last."""
    found: dict[Any, Feit] = {}
    for each in sorted(facts, key=lambda fact: fact.herkomst.peildatum):
        found[key(each)] = each
    return list(found.values())


def _cijfer(
    id_: int, cyclus: str, soort: Any, gebied: str, plaatsen: int, amv: int | None, *of: Any
) -> Cijfer:
    return Cijfer(id_, cyclus, Gebied(soort, gebied), plaatsen, amv, Herkomst(*of))


def _ruil(id_: int, cyclus: str, van: str, naar: str, plaatsen: int, *of: Any) -> Ruil:
    return Ruil(id_, cyclus, van, naar, plaatsen, Herkomst(*of))


def _plek(*row: Any) -> Plek:
    fields: dict[str, Any] = dict(zip(_PLEK, row[:11], strict=True))
    telt = duurzaam.counts(fields["telt_mee"], fields["begin"], fields["eind"])
    return Plek(**fields, telt=telt, herkomst=Herkomst(*row[11:]))
