"""What sources said of an area, up to a day, and what that comes to."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from sqlmodel import Session, and_, col, or_, select

from bot.config import Config
from bot.models import Locatie, Locatiestand, Opgave, Uitruil
from bot.opgave import duurzaam
from bot.opgave.gemeenten import PROVINCIE, Gebied, Lijnen
from bot.opgave.stand import (
    Cijfer,
    Gebiedsstand,
    Gemeentestand,
    Herkomst,
    Plek,
    Ruil,
    Verandering,
    change,
)
from bot.texts import opgave as texts

Feit = TypeVar("Feit", Cijfer, Plek, Ruil)
_NUMBER = re.compile(r"[0-9]+")


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


def change_of(
    session: Session, config: Config, gebied: Gebied, on: date, cyclus: str | None = None
) -> tuple[Gebiedsstand, Verandering | None]:
    """How an area stands, and what is other than at the peildatum before the latest; None when none was."""
    facts = read(session, config, gebied, on)
    cyclus = cyclus or next(iter(facts.cycli), None)
    own = facts.of(cyclus)
    now = _build(own, config, gebied, on, on, cyclus)
    earlier = own.peildata[1:2]
    if not earlier:
        return now, None
    then = _build(own.until(earlier[0]), config, gebied, on, earlier[0], cyclus)
    return now, change(now, then, earlier[0])


def regions(session: Session, config: Config, on: date, cyclus: str | None = None) -> list[Gebiedsstand]:
    """Every region, all of the same cycle: this one, or the latest that there is an opgave of anywhere."""
    facts = read(session, config, PROVINCIE, on)
    cyclus = cyclus or next(iter(facts.cycli), None)
    return [_build(facts.of(cyclus), config, Gebied("regio", key), on, on, cyclus) for key in config.regios]


def over_time(session: Session, config: Config, gebied: Gebied, on: date) -> list[tuple[date, Gebiedsstand]]:
    """How an area stood on every peildatum up to `on`, the earliest first: all of the latest cycle, and with
    the gemeenten of `on`."""
    facts = read(session, config, gebied, on)
    cyclus = next(iter(facts.cycli), None)
    own = facts.of(cyclus)
    return [(day, _build(own.until(day), config, gebied, on, day, cyclus)) for day in reversed(own.peildata)]


def read(session: Session, config: Config, gebied: Gebied, on: date) -> Feiten:
    """What was said of an area up to `on`, and of every gemeente that went up in it."""
    lines = Lijnen(config)
    names = [name for member in lines.members(gebied, on) for name in lines.all_of(member, on)]
    is_whole = gebied == PROVINCIE
    about = or_(
        and_(col(Opgave.soort) == "gemeente", col(Opgave.gebied).in_(names)),
        and_(col(Opgave.soort) == gebied.soort, col(Opgave.gebied) == gebied.sleutel),
        and_(is_whole, col(Opgave.soort) == "regio"),
    )
    cijfers = session.execute(_valid(Opgave, on).where(about)).scalars()
    swaps = session.execute(
        _valid(Uitruil, on).where(or_(col(Uitruil.van).in_(names), col(Uitruil.naar).in_(names)))
    ).scalars()
    plekken = session.execute(
        _valid(Locatiestand, on)
        .add_columns(Locatie.gemeente, Locatie.naam)
        .join(Locatie, col(Locatie.id) == Locatiestand.locatie_id)
        .where(col(Locatie.gemeente).in_(names))
    ).all()
    return Feiten(
        tuple(map(_cijfer, cijfers)),
        tuple(_plek(*row) for row in plekken),
        tuple(map(_ruil, swaps)),
    )


def _build(
    facts: Feiten, config: Config, gebied: Gebied, on: date, known: date, cyclus: str | None
) -> Gebiedsstand:
    """The gemeenten of `on`, with what was known on the day `known`."""
    lines = Lijnen(config)
    if gebied.soort == "gemeente":
        gebied = Gebied("gemeente", lines.answers_for(gebied.sleutel, on))
    members = lines.members(gebied, on)
    newest = Feiten(
        tuple(_newest(facts.cijfers, lambda c: c.gebied)),
        tuple(_newest(facts.plekken, lambda p: p.locatie)),
        tuple(_newest(facts.ruil, lambda r: (r.van, r.naar))),
    )
    given = {c.gebied: c for c in newest.cijfers}
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
    )


def _gemeente(
    newest: Feiten, given: dict[Gebied, Cijfer], lines: Lijnen, name: str, on: date, known: date
) -> Gemeentestand:
    names = lines.all_of(name, on)
    told = {p.gemeente: p.herkomst.peildatum for p in sorted(newest.plekken, key=lambda p: p.herkomst)}
    cijfers, lacking = _own_figure(given, lines, name, on)
    return Gemeentestand(
        naam=name,
        op=known,
        opgaven=tuple(cijfers),
        zonder=tuple(lacking),
        namen=names,
        ruil=tuple(r for r in newest.ruil if r.van in names or r.naar in names),
        plekken=tuple(p for p in newest.plekken if p.gemeente in names)
        if _is_told(told, lines, name, on)
        else None,
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


def _valid(table: Any, on: date) -> Any:
    return select(table).where(col(table.vervallen).is_(False), table.peildatum <= on)


def _until(facts: Iterable[Feit], day: date) -> tuple[Feit, ...]:
    return tuple(each for each in facts if each.herkomst.peildatum <= day)


def _newest(facts: Iterable[Feit], key: Any) -> list[Feit]:
    """Of every thing what was said of it last."""
    found: dict[Any, Feit] = {}
    for each in sorted(facts, key=lambda fact: fact.herkomst.peildatum):
        found[key(each)] = each
    return list(found.values())


def _cijfer(row: Opgave) -> Cijfer:
    gebied = Gebied(row.soort, row.gebied)  # type: ignore[arg-type]
    herkomst = Herkomst(row.peildatum, row.bron)
    return Cijfer(row.id or 0, row.cyclus, gebied, row.plaatsen, row.amv, herkomst)


def _ruil(row: Uitruil) -> Ruil:
    herkomst = Herkomst(row.peildatum, row.bron)
    return Ruil(row.id or 0, row.cyclus, row.van, row.naar, row.plaatsen, herkomst)


def _plek(row: Locatiestand, gemeente: str, naam: str) -> Plek:
    return Plek(
        id=row.id or 0,
        locatie=row.locatie_id,
        gemeente=gemeente,
        naam=naam,
        soort=row.soort,
        status=row.status,
        capaciteit=row.capaciteit,
        amv=row.amv,
        begin=row.begin,
        eind=row.eind,
        telt_mee=row.telt_mee,
        telt=duurzaam.counts(row.telt_mee, row.begin, row.eind),
        herkomst=Herkomst(row.peildatum, row.bron),
    )
