"""What screens are made of: what was read from the register, with names instead of ids."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from bot.models import Agendapunt, Vergadering


@dataclass(frozen=True)
class Partij:
    """Somebody a point can belong to: a persoon or an organisatie."""

    soort: Literal["persoon", "organisatie"]
    id: int
    naam: str
    slack_id: str | None = None


@dataclass(frozen=True)
class Actieregel:
    """One point as people see it; names instead of ids."""

    id: int
    versie: int
    nummer: int
    soort: str
    tekst: str
    tafel: str
    vergadering_id: int
    vergadering: str  # the reference of its meeting
    datum: date | None  # of its meeting
    agendapunt: str | None
    eigenaars: tuple[Partij, ...]
    eigenaar_voorstel: str | None
    ingebracht_door: str | None
    regio: str | None
    gemeente: str | None
    termijn: date | None
    termijn_tekst: str | None
    voorwaarde: str | None
    status: str
    reden: str | None
    antwoord: str | None
    gesloten_op: datetime | None
    citaat: str | None
    regels: str | None
    terugkoppeling: str | None  # the latest

    @property
    def is_open(self) -> bool:
        return self.gesloten_op is None

    def is_overdue(self, today: date) -> bool:
        return self.is_open and self.termijn is not None and self.termijn < today


@dataclass(frozen=True)
class Besluitregel:
    """One decision as people see it."""

    id: int
    versie: int
    nummer: int
    tekst: str
    procedureel: bool
    status: str
    reden: str | None
    tafel: str
    vergadering_id: int
    vergadering: str
    datum: date | None
    agendapunt: str | None
    vervangen_door: str | None  # the reference of the decision that replaced it


@dataclass(frozen=True)
class Lijst:
    """The first points of one kind, and how many there are in all."""

    regels: tuple[Actieregel, ...]
    totaal: int


@dataclass(frozen=True)
class Vertegenwoordiger:
    naam: str | None  # None: masked in the minutes
    organisatie: str | None
    status: str


@dataclass(frozen=True)
class Status:
    """All there is to tell; a list that is empty was looked up and found empty."""

    naam: str
    is_partij: bool  # of a person or organisation, not a place
    vergaderingen: tuple[tuple[str, Vergadering | None], ...]  # per tafel key: the next one
    te_laat: Lijst
    open: Lijst
    vragen: Lijst
    afgerond: Lijst
    provinciebreed: Lijst | None
    besluiten: tuple[Besluitregel, ...]
    vertegenwoordigers: tuple[Vertegenwoordiger, ...]
    aanwezigheid_van: Vergadering | None


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


@dataclass(frozen=True)
class Samenvatting:
    """What a meeting noted."""

    vergadering: Vergadering
    acties: tuple[Actieregel, ...]
    besluiten: tuple[Besluitregel, ...]


@dataclass
class Uitkomst:
    """What an import wrote, and what it left because the register already had it."""

    vergadering: Vergadering
    bekend: bool = False
    nieuw: dict[str, int] = field(default_factory=dict)
    overgeslagen: list[str] = field(default_factory=list)

    def count(self, noun: str) -> None:
        self.nieuw[noun] = self.nieuw.get(noun, 0) + 1
