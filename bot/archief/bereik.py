"""Which meetings an archive is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import and_, col, false, or_

from bot.models import Vergadering


@dataclass(frozen=True)
class Bereik:
    """The meetings of `tafels` from `vanaf` up to and including `tot`; without `tot` none that has a date.

    What was noted between meetings has no date; it goes along when `ongedateerd`.
    """

    tafels: tuple[str, ...]
    tot: date | None
    vanaf: date | None = None
    ongedateerd: bool = True

    def holds(self) -> tuple[Any, ...]:
        """The conditions on Vergadering."""
        day = col(Vergadering.datum)
        when = and_(day <= self.tot, day >= (self.vanaf or date.min)) if self.tot else false()
        return (
            col(Vergadering.tafel).in_(self.tafels),
            or_(when, day.is_(None)) if self.ongedateerd else when,
        )

    def of(self, tafel: str, year: int | None) -> Bereik:
        """The part of it that is of this tafel and year; without a year what has no date."""
        if year is None or self.tot is None:
            return Bereik((tafel,), None, ongedateerd=True)
        first, last = date(year, 1, 1), date(year, 12, 31)
        return Bereik((tafel,), min(self.tot, last), max(self.vanaf or first, first), ongedateerd=False)
