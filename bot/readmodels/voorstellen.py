"""Minutes coming in: what was read and waits to be confirmed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from bot.models import Vergadering
from bot.verslag.eigen.stukken import Verschil


@dataclass
class Uitkomst:
    """What an import wrote, and what it left because the register already had it."""

    vergadering: Vergadering
    bekend: bool = False
    nieuw: dict[str, int] = field(default_factory=dict)
    overgeslagen: list[str] = field(default_factory=list)
    referenties: list[str] = field(default_factory=list)  # of what is new: 'A3', 'B1'
    hernummerd: dict[str, str] = field(default_factory=dict)  # what the proposal called 'A1' is 'A3'

    def number(self, shown: str | None, given: str) -> None:
        """What is new got the number `given`; the proposal showed it as `shown`."""
        self.referenties.append(given)
        if shown and shown != given:
            self.hernummerd[shown] = given

    def count(self, noun: str) -> None:
        self.nieuw[noun] = self.nieuw.get(noun, 0) + 1


@dataclass(frozen=True)
class Voorstelpunt:
    """One point or decision of a proposal; `sleutel` names it within the proposal: 'a3', 'b0'."""

    sleutel: str
    nummer: str  # as the minutes have it, else the one that is proposed
    soort: str
    tekst: str
    citaat: str
    regels: tuple[int, int]
    zekerheid: Literal["zeker", "waarschijnlijk", "onzeker"]
    reden: str
    ontbreekt: tuple[str, ...] = ()
    eigenaars: tuple[str, ...] = ()
    eigenaar_voorstel: tuple[str, ...] = ()
    termijn: date | None = None
    termijn_tekst: str | None = None  # or what it waits for
    slot: str | None = None  # how it ended, by these minutes
    anders: str | None = None  # what the register has of it otherwise, and how to change that
    over: bool = False  # somebody said to leave it out
    gezien: bool = False  # somebody looked at it and saved it


@dataclass(frozen=True)
class Voorstelscherm:
    """A proposal as its secretary sees it."""

    id: int
    bestand: str
    tafel: str | None
    datum: date | None
    waarschuwingen: tuple[str, ...]
    punten: tuple[Voorstelpunt, ...]
    telling: dict[str, int]  # deelnemers, agendapunten, notities

    def place(self, sleutel: str) -> int | None:
        """Which of the points this is, from 0."""
        return next((n for n, punt in enumerate(self.punten) if punt.sleutel == sleutel), None)


Houding = Literal["neem", "vraag", "akkoord", "over", "kan niet"]


@dataclass(frozen=True)
class Verschilpunt:
    """One difference between a draft that came back and the register. `houding`: what becomes of it when all
    is taken over: neem, vraag (only when somebody says so of this one), akkoord (somebody did), over
    (somebody left it out), kan niet."""

    verschil: Verschil
    houding: Houding

    @property
    def sleutel(self) -> str:
        return self.verschil.sleutel


@dataclass(frozen=True)
class Verschilscherm:
    """A draft that came back, as its secretary sees it; `afdruk` is another as soon as anything of it is."""

    id: int
    bestand: str
    tafel: str
    vergadering: str  # its reference
    gemaakt: datetime | None  # when the draft was
    afdruk: str
    punten: tuple[Verschilpunt, ...]
    gelijk: int
    waarschuwingen: tuple[str, ...]

    def place(self, sleutel: str) -> int | None:
        """Which of the differences this is, from 0."""
        return next((n for n, punt in enumerate(self.punten) if punt.sleutel == sleutel), None)

    def to_take(self) -> int:
        """How many are taken over when all are."""
        return sum(punt.houding in ("neem", "akkoord") for punt in self.punten)

    def gone(self) -> int:
        """How many are no longer in the file, and wait for a word."""
        return sum(
            p.houding == "vraag" and p.verschil.aard == "verdwenen" and not p.verschil.botst
            for p in self.punten
        )
