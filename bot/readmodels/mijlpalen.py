"""Awaited events with what hangs on them, and what shifts when one moves."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from zlib import crc32


@dataclass(frozen=True)
class Mijlpaalregel:
    """One mijlpaal as somebody sees it. `hangt`: how many open points of tafels they may read hang on it."""

    id: int
    naam: str
    verwacht: date | None
    gebeurd: date | None
    hangt: int = 0

    def is_overdue(self, today: date) -> bool:
        """It was expected before today and has not happened."""
        return self.gebeurd is None and self.verwacht is not None and self.verwacht < today


@dataclass(frozen=True)
class Verschuiving:
    """An open point whose date follows a mijlpaal: from when to when; None is no date."""

    actie_id: int
    tafel: str
    versie: int
    van: date | None
    naar: date | None


@dataclass(frozen=True)
class Verplaatsing:
    """What becomes of a mijlpaal and of the open points that hang on it.

    `schuift`: their date follows. `met_de_hand`: they got a date of their own since, and keep it.
    `wachten`: they wait for it without a date of their own. The last two as (id, tafel).
    """

    mijlpaal_id: int
    was: tuple[date | None, date | None]  # verwacht, gebeurd
    wordt: tuple[date | None, date | None]
    schuift: tuple[Verschuiving, ...] = ()
    met_de_hand: tuple[tuple[int, str], ...] = ()
    wachten: tuple[tuple[int, str], ...] = ()
    tafels: frozenset[str] = field(default_factory=frozenset)

    @property
    def zegel(self) -> str:
        """Stands in the button for what was shown. Behind a letter: no number of anybody (privacystop.py)."""
        told = (self.mijlpaal_id, self.was, self.wordt, self.schuift, self.met_de_hand, self.wachten)
        return f"v{crc32(repr(told).encode())}"
