"""When and where a meeting is: as its calendar says, as the register has it, and what is to change."""

from __future__ import annotations

from datetime import date, time
from typing import Any, NamedTuple

from bot.config import Tafel
from bot.ics.lezen import Gelezen
from bot.models import Agendaafspraak, Vergadering


class Stand(NamedTuple):
    """When and where a meeting is; the usual time and place of its tafel where the calendar is silent."""

    datum: date
    begin: time
    eind: time | None
    locatie: str


def said(tafel: Tafel, by: Gelezen | Agendaafspraak) -> Stand:
    """As the calendar says it: in what was read just now, or in what is kept of the reading before."""
    usual = tafel.tijd
    begin = by.begin or usual.begin
    eind = by.eind or (usual.eind if begin == usual.begin else None)
    return Stand(by.datum, begin, eind, by.locatie or tafel.plaats)


def of(meeting: Vergadering) -> Stand:
    """As the register has it."""
    assert meeting.datum
    return Stand(meeting.datum, meeting.begin or time.min, meeting.eind, meeting.locatie or "")


def wanted(
    tafel: Tafel, before: Agendaafspraak, after: Gelezen, meeting: Vergadering
) -> dict[str, Any] | None:
    """What the calendar changed; None when any of that was changed here too, to something else."""
    was, says, now = (each._asdict() for each in (said(tafel, before), said(tafel, after), of(meeting)))
    changed = {name: value for name, value in says.items() if value != was[name]}
    is_other = any(now[name] not in (was[name], value) for name, value in changed.items())
    return None if is_other else changed
