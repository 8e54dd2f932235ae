"""What a voortgangsrapportage tells, and what was kept of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from bot.readmodels.acties import Actieregel, Besluitregel


@dataclass(frozen=True)
class Tekstregel:
    """What was written of an area over a period; `gebied` is its name as shown, `tekst` None where nobody
    wrote anything, and then the days are None too."""

    gebied: str
    tekst: str | None = None
    van: date | None = None
    tot: date | None = None
    op: datetime | None = None


@dataclass(frozen=True)
class Werk:
    """Points and decisions of a period. `open`: on its last day, the overdue first; `gesloten`: within it,
    the latest first; `nieuw`: the ids of those that were noted within it, open or not; `later`: of those that
    are open here and were closed after it. `procedureel`: how many decisions of that kind are left out.
    `wie`: what to call each person who owns one, by id."""

    open: tuple[Actieregel, ...] = ()
    gesloten: tuple[Actieregel, ...] = ()
    nieuw: frozenset[int] = frozenset()
    later: frozenset[int] = frozenset()
    besluiten: tuple[Besluitregel, ...] = ()
    procedureel: int = 0
    wie: Mapping[int, str] | None = None
    ongenoemd: int = 0  # of them called by their organisation


@dataclass(frozen=True)
class Rapportregel:
    """A report as it was kept. `tafels`: whose points it tells, by key."""

    id: int
    soort: str
    gebied: str
    nummer: int
    van: date
    tot: date
    peildatum: date
    op: datetime
    door: str
    tafels: tuple[str, ...]
    bestanden: tuple[str, ...]
