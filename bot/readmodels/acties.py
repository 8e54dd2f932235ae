"""Points and decisions with what is shown beside them; what a search finds."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, NamedTuple

from bot.zoekwoorden import Fragment

# Fields of a point of which a person is told what a change made of what.
LATER_BECAUSE = "uitstelreden"  # why the date was put off: the history has it, beside the date
TOLD = (
    *("tekst", "soort", "eigenaars", "termijn", LATER_BECAUSE, "voorwaarde"),
    *("regio", "gemeente", "antwoord", "reden"),
)


@dataclass(frozen=True)
class Partij:
    """Somebody a point can belong to: a persoon or an organisatie."""

    soort: Literal["persoon", "organisatie"]
    id: int
    naam: str = field(compare=False)  # with what tells apart who share it, where that is needed
    slack_id: str | None = field(default=None, compare=False)

    @property
    def sleutel(self) -> str:
        """What names them in the history and in forms: 'persoon:3'."""
        return f"{self.soort}:{self.id}"


class Actieregel(NamedTuple):
    """One point as people see it; names instead of ids. A tuple: a screen has many of them."""

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
    agendapunt_id: int | None
    eigenaar_voorstel: str | None
    ingebracht_door: str | None
    regio: str | None
    gemeente: str | None
    termijn: date | None
    termijn_tekst: str | None
    voorwaarde: str | None
    mijlpaal_id: int | None
    status: str
    reden: str | None
    antwoord: str | None
    gesloten_op: datetime | None
    citaat: str | None
    regels: str | None
    ouder_id: int | None  # the point it was passed on from
    uitgesteld: int  # how often the date was put off
    bron: str | None  # the address of the Slack message it was noted from
    vanuit: str | None  # the tafel of the point it was passed on from
    kinderen_klaar: int  # of the points it was passed on as, how many are closed
    kinderen_alle: int
    is_verwacht: bool  # its date follows from when its mijlpaal is expected: that did not happen yet
    # Of which there may be more.
    eigenaars: tuple[Partij, ...] = ()
    terugkoppeling: str | None = None  # the latest
    stand: str | None = None  # of that: afgerond, loopt or uitstel
    melder: str | None = None  # the owner whose answer that is

    @property
    def kinderen(self) -> tuple[int, int]:
        """Passed on as: how many are closed, of how many."""
        return self.kinderen_klaar, self.kinderen_alle

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
    agendapunt_id: int | None = None


@dataclass(frozen=True)
class Treffer:
    """Something a search found. `nummer` is None for a notitie; a terugkoppeling has that of its point."""

    soort: str  # actie, besluit, notitie, terugkoppeling
    id: int
    nummer: int | None
    tafel: str
    vergadering: str  # the reference of its meeting
    datum: date | None  # of its meeting
    op: datetime | None  # of a terugkoppeling: when it was given
    tekst: str  # what was searched, whole
    status: str | None
    fragment: Fragment  # of `tekst`, around the hit
    over: str | None = None  # the text of the point that a terugkoppeling is about

    @property
    def reference(self) -> str:
        """'PRT-2026-01-23/A3'; of a notitie the meeting alone."""
        letter = "B" if self.soort == "besluit" else "A"
        return self.vergadering if self.nummer is None else f"{self.vergadering}/{letter}{self.nummer}"


@dataclass(frozen=True)
class Lijst:
    """The first points of one kind, and how many there are in all; at least, where not `is_geteld`: what is
    closed grows for ever."""

    regels: tuple[Actieregel, ...]
    totaal: int
    is_geteld: bool = True


@dataclass(frozen=True)
class Navraag:
    """An owner outside Slack, with the open points they are asked about."""

    wie: Partij
    punten: tuple[Actieregel, ...]
