"""Where it says so, and what happened since."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from bot.models import Vergadering
from bot.readmodels.verslagen import Noot

_DAY = re.compile(r'"(\d{4}-\d{2}-\d{2})"', re.ASCII)


def day_of(kept: str | None) -> date | None:
    """The day in a value as the history keeps it, between quotes (wijzigingen.as_kept); None of any other."""
    found = _DAY.fullmatch(kept or "")
    try:
        return date.fromisoformat(found[1]) if found else None
    except ValueError:  # a text that somebody typed between quotes
        return None


@dataclass(frozen=True)
class Verandering:
    """What a change made of one field."""

    veld: str
    voor: date | str | None
    na: date | str | None


@dataclass(frozen=True)
class Gebeurtenis:
    """Something that happened to a point or decision: a change, a terugkoppeling or a notitie (`tekst`).
    `tijdens`: the meeting of its tafel that ran then. `punt`: of which other one this is, of a point that was
    passed on; `naar`: to which tafels it was, each with the reference there where that may be read."""

    op: datetime
    wat: str
    door: str
    veranderd: tuple[Verandering, ...] = ()
    tekst: str | None = None
    stand: str | None = None
    namens: str | None = None  # whose report it is, where somebody else wrote it down
    tijdens: Vergadering | None = None
    punt: str | None = None
    naar: tuple[tuple[str, str | None], ...] = ()


@dataclass(frozen=True)
class Herkomst:
    """Where a point or decision stands, and what happened since. `vergadering`, `citaat`, `regels`, `bestand`
    `agendapunt` and `noten` are of the first one where it was passed on (`vanuit`)."""

    soort: str  # actie or besluit
    referentie: str
    tekst: str
    tafel: str
    vergadering: Vergadering
    door: str | None  # who noted it
    op: datetime
    citaat: str | None
    is_vergeten: bool  # it came from minutes, and the quote is past its term
    regels: str | None
    bestand: str | None
    agendapunt: str | None
    noten: tuple[Noot, ...] = ()  # of the secretary, beside the same agendapunt
    bron: str | None = None  # the address of the Slack message it was noted from
    vanuit_tafel: str | None = None
    vanuit: str | None = None  # the reference of the first one; None where it may not be read
    verloop: tuple[Gebeurtenis, ...] = ()

    @property
    def is_elsewhere(self) -> bool:
        """Whether its source is of another tafel that may not be read."""
        return self.vanuit_tafel is not None and self.vanuit is None
