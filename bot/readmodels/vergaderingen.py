"""A meeting and what stands around it: a region, a digest, an overview, a calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import NamedTuple

from bot.models import Agendaafspraak, Agendapunt, Vergadering
from bot.opgave.stand import Gebiedsstand
from bot.readmodels.acties import Actieregel, Besluitregel, Lijst
from bot.readmodels.mijlpalen import Mijlpaalregel


@dataclass(frozen=True)
class Vertegenwoordiger:
    naam: str | None  # None: masked in the minutes
    organisatie: str | None
    status: str


class Wanneer(NamedTuple):
    """When and where a meeting is."""

    datum: date | None
    begin: time | None
    eind: time | None
    locatie: str | None


@dataclass(frozen=True)
class Status:
    """All there is to tell; a list that is empty was looked up and found empty."""

    naam: str
    is_partij: bool  # of a person or organisation, not a place
    vergaderingen: tuple[tuple[str, Wanneer | None], ...]  # per tafel key: the next one
    te_laat: Lijst
    open: Lijst
    vragen: Lijst
    afgerond: Lijst
    provinciebreed: Lijst | None
    besluiten: tuple[Besluitregel, ...]
    vertegenwoordigers: tuple[Vertegenwoordiger, ...]
    aanwezigheid_van: tuple[str, date | None] | None  # tafel and day of that meeting
    opgave: Gebiedsstand | None = None  # of a place, when there are figures of it


@dataclass(frozen=True)
class Vooruitblik:
    """A meeting that is coming, and what lies open before it."""

    vergadering: Vergadering
    agenda: tuple[Agendapunt, ...]
    vorige: Vergadering | None
    te_laat: tuple[Actieregel, ...]
    open: tuple[Actieregel, ...]
    aantal: int  # of all open points, te_laat included
    afgerond: tuple[Actieregel, ...]  # since the previous meeting
    besluiten: tuple[Besluitregel, ...]  # of the previous meeting
    opgave: tuple[Gebiedsstand, ...] = ()  # of every region, or of its own; all empty where nobody gave any
    mijlpalen: tuple[Mijlpaalregel, ...] = ()  # expected soon, or expected before and not happened


@dataclass(frozen=True)
class Voorlezing:
    """What is read aloud at the opening of `vergadering` (None: none is planned): a page of the open points
    of earlier meetings and, with the last page, what was closed since the one before."""

    vergadering: Vergadering | None
    open: tuple[Actieregel, ...]
    totaal: int
    afgerond: tuple[Actieregel, ...]
    op: datetime | None = None  # when it stood so; None: as it stands now


@dataclass(frozen=True)
class Samenvatting:
    """What a meeting noted."""

    vergadering: Vergadering
    acties: tuple[Actieregel, ...]
    besluiten: tuple[Besluitregel, ...]


@dataclass(frozen=True)
class Bespreking:
    """What was noted under one item of the agenda; under none when `agendapunt` is None."""

    agendapunt: Agendapunt | None
    is_nu: bool  # it is being discussed
    notities: tuple[str, ...]
    besluiten: tuple[Besluitregel, ...]
    acties: tuple[Actieregel, ...]


@dataclass(frozen=True)
class Overzicht:
    """A meeting as it goes: its agenda, and under each item what was noted."""

    vergadering: Vergadering
    besprekingen: tuple[Bespreking, ...]


@dataclass(frozen=True)
class Verzendregel:
    """One message the bot owes or owed because of a meeting; `publiek` a tafel key or a Slack user id.

    `fout` is Slack's word for why the last try failed, None where it did not.
    """

    id: int
    wat: str
    publiek: str
    vergadering: Vergadering
    status: str
    vanaf: datetime
    geprobeerd: datetime | None = None
    verzonden: datetime | None = None
    fout: str | None = None


@dataclass(frozen=True)
class Agendanieuws:
    """One thing to tell of the calendar a tafel follows: `vergadering` as the register has it, `afspraak` as
    the calendar has it; `was`: when and where the meeting was before it was moved, in no register;
    `is_anders`: the calendar has it at another time or place than the register.
    `onbegrepen`: the days on which what was not understood begins, as far as they are known, and why."""

    wat: str
    vergadering: Vergadering | None
    afspraak: Agendaafspraak | None
    was: Vergadering | None = None
    is_anders: bool = False
    onbegrepen: tuple[tuple[date | None, str], ...] = ()
