"""A calendar that meetings follow: what it says, and what becomes of that."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Any

from sqlmodel import Session, col, select

from bot import agendavolgen, vergaderingen
from bot.config import Config
from bot.ics.lezen import Gelezen, Lezing
from bot.kalender import Kalender
from bot.models import Agendamelding, Vergadering
from bot.wijzigingen import Stempel
from tests.builders import STEMPEL
from tests.time_helpers import T, day

UNTIL = day(366)
ZAAL = "Zaal 3, Haarlem"


def said(
    number: int,
    uid: str = "1",
    *,
    begin: time | None = time(9, 30),
    eind: time | None = time(11),
    **more: Any,
) -> Gelezen:
    """A meeting in the calendar, so many days ahead."""
    usual: dict[str, Any] = {"herhaling": "", "locatie": ZAAL, "vervallen": False}
    return Gelezen(uid=uid, datum=day(number), begin=begin, eind=eind, **usual | more)


class Calendar:
    """The calendar of the PRT, read again and again a minute later."""

    def __init__(self, session: Session, config: Config) -> None:
        self.session, self.config, self.kalender = session, config, Kalender(config)
        self._minutes, self._later = 0, timedelta()

    def says(self, *found: Gelezen, skipped: str = "", most: int = 100) -> list[str]:
        """What the secretariaat is told when this is what it says."""
        self._minutes += 1
        before = set(self.session.exec(select(Agendamelding.id)).all())
        lezing = Lezing(tuple(found), frozenset([skipped] if skipped else []))
        at = T(60 * self._minutes) + self._later
        tafel, stempel = self.config.tafels["prt"], Stempel(agendavolgen.DOOR, at)
        while not agendavolgen.apply(self.session, stempel, tafel, self.kalender, lezing, UNTIL, most=most):
            pass
        told = select(Agendamelding).where(col(Agendamelding.id).not_in(before))
        return [each.wat for each in self.session.exec(told.order_by(col(Agendamelding.id))).all()]

    def forward(self, time_: timedelta) -> None:
        self._later += time_

    def move(self, number: int, **to: Any) -> None:
        """Somebody moves the meeting of that day in Slack."""
        meeting, tafel = self.meeting(number), self.config.tafels["prt"]
        vergaderingen.move(self.session, STEMPEL, meeting, tafel, self.kalender, **to)

    def meeting(self, number: int) -> Vergadering:
        found = vergaderingen.on(self.session, "prt", day(number))
        assert found
        return found

    def all(self) -> list[tuple[int, str]]:
        """How many days ahead each meeting is, and how it stands."""
        rows = self.session.exec(select(Vergadering).where(col(Vergadering.datum).is_not(None))).all()
        return sorted(((row.datum - day(0)).days, row.status) for row in rows if row.datum)


def by_reference(calendar: Calendar) -> dict[str, int]:
    """How many days ahead each planned meeting is, by the day in its reference."""
    rows = calendar.session.exec(select(Vergadering).where(Vergadering.status == "gepland")).all()
    return {row.referentie: (row.datum - day(0)).days for row in rows if row.datum}


def reference(number: int) -> str:
    return f"PRT-{day(number).isoformat()}"
