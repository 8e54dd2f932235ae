"""Dates and times as people read them: Dutch, without a locale."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


def long_date(d: date) -> str:
    """'zo 15 februari 2026'."""
    return f"{_DAYS[d.weekday()][:2]} {d.day} {_MONTHS[d.month - 1]} {d.year}"


def long_day(d: date) -> str:
    """'zondag 15 februari 2026'."""
    return f"{_DAYS[d.weekday()]} {d.day} {_MONTHS[d.month - 1]} {d.year}"


def short_date(d: date) -> str:
    """'17-12', '5-2': day and month, as in '17-12/A1'."""
    return f"{d.day}-{d.month}"


def clock(t: time) -> str:
    """'9:30', '14:00'."""
    return f"{t.hour}:{t.minute:02}"


def time_range(begin: time, eind: time | None = None) -> str:
    """'9:30–11:00 uur', or '9:30 uur' where the end is not known."""
    return f"{clock(begin)}–{clock(eind)} uur" if eind else f"{clock(begin)} uur"


def moment(at: datetime, zone: ZoneInfo) -> str:
    """'do 22 januari 2026, 16:00': an aware instant on the clock of `zone`."""
    here = at.astimezone(zone)
    return f"{long_date(here.date())}, {clock(here.time())}"
