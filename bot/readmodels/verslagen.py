"""Minutes going out: what a draft tells, where they stand, whose names are public."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from datetime import date, datetime

from bot.models import Vergadering
from bot.readmodels.acties import Actieregel, Besluitregel
from bot.readmodels.vergaderingen import Overzicht, Voorlezing


@dataclass(frozen=True)
class Aanwezige:
    """One slot of the attendance list; `naam` is None where it was masked (`gelakt`) or is not known."""

    delegatie: str
    aanhef: str | None
    naam: str | None
    organisatie: str | None
    rollen: str
    status: str
    gelakt: bool


@dataclass(frozen=True)
class Noot:
    """A note of the secretary beside the text: when it was made, and under which item (the `sleutel` of its
    heading in uitvoer/opzet.py; '' where under none)."""

    op: datetime | None
    tekst: str
    sleutel: str = ""


@dataclass(frozen=True)
class Conceptverslag:
    """All that the draft minutes of a meeting tell. `eerder`: the points of earlier meetings."""

    overzicht: Overzicht
    acties: tuple[Actieregel, ...]
    besluiten: tuple[Besluitregel, ...]
    deelnemers: tuple[Aanwezige, ...]
    eerder: Voorlezing
    volgende: Vergadering | None
    contact: str | None
    noten: tuple[Noot, ...] = ()
    versie: int = 1  # of the minutes, that this is the draft of
    aanpassingen: tuple[str, ...] = ()  # with which the versions before it were adopted

    @property
    def aantallen(self) -> tuple[int, int]:
        """How many points, how many decisions."""
        return len(self.acties), len(self.besluiten)


@dataclass(frozen=True)
class Naamstand:
    """One person and whether their name is public. `openbaar` None: it is asked; `voorstel` is then what is
    most likely, by their office: bestuurder or ambtelijk."""

    id: int
    naam: str
    aanhef: str | None
    organisatie: str | None
    soort: str | None
    openbaar: bool | None
    voorstel: str | None


@dataclass(frozen=True)
class Mens:
    """One of the two, as it is asked about: `naam` tells them apart, `punten` and `vergaderingen` by id."""

    naam: str
    stand: Naamstand
    punten: frozenset[int]
    vergaderingen: frozenset[int]


@dataclass(frozen=True)
class Aanwezigheidsstand:
    """How somebody is on a list of attendance: `status`, for whom, and as what; empty is not said."""

    status: str
    namens: str | None
    rollen: str


@dataclass(frozen=True)
class Dubbel:
    """Two attendances at one meeting that become one: what counts then, and what the other says that does
    not."""

    vergadering: str
    blijft: Aanwezigheidsstand
    vervalt: Aanwezigheidsstand


@dataclass(frozen=True)
class Samen:
    """Who stays and who goes, and whether the name may be published then (None: it is asked); `dubbel`: the
    meetings that both were noted at."""

    blijft: Mens
    gaat: Mens
    openbaar: bool | None
    dubbel: tuple[Dubbel, ...] = ()

    @property
    def gezien(self) -> str:
        """Stands in the button for what was shown: what is other by then is not what was agreed to."""
        shown = [(m.stand, sorted(m.punten), sorted(m.vergaderingen)) for m in (self.blijft, self.gaat)]
        seen = repr((shown, self.openbaar, self.dubbel))
        return f"v{zlib.crc32(seen.encode())}"  # no number of anybody (privacystop.py)


@dataclass(frozen=True)
class Naamvraag:
    """Words that may be a name, in their sentence; `veld` names the question, `wie` whom it may be.
    `woord`: they may be no name at all; `antwoord`: what was said of them before."""

    veld: str
    vorm: str
    zin: str
    woord: bool
    wie: tuple[str, ...]
    antwoord: str | None = None


@dataclass(frozen=True)
class Lakregel:
    """What was left out under one heading: how often, on which ground; `naam` whose it is, where known."""

    plaats: str
    soort: str
    naam: str | None
    aantal: int
    grond: str


@dataclass(frozen=True)
class Versieregel:
    """One version of minutes; `besluit` is the reference of the decision by which it was adopted, `bron` the
    number of the adopted version that a public one was made from."""

    id: int
    soort: str
    nummer: int
    op: datetime
    door: str
    besluit: str | None
    aanpassing: str | None
    reden: str | None
    bron: int | None
    hash: str
    is_vergeten: bool  # somebody was forgotten in it
    gelakt: int
    bestanden: tuple[tuple[str, str], ...]  # name and SHA-256


@dataclass(frozen=True)
class Verslagstand:
    """Where the minutes of a meeting stand."""

    vergadering: Vergadering
    stand: str  # concept, vastgesteld, gepubliceerd
    versies: tuple[Versieregel, ...]
    noten: tuple[tuple[int, date | None, str, str, str], ...]  # number, when, by whom, text, agendapunt or ''
    waarin: str | None = None  # the meeting that can adopt them now
