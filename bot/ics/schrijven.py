"""Meetings as iCalendar: a file to open, or the calendar that programs subscribe to.

Times go out in UTC, which every program shows in its own zone, so no VTIMEZONE is needed. No person is named.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from bot.texts import ics as texts

if TYPE_CHECKING:
    from icalendar import Event

PRODID = "-//Regietafel//Vergaderingen//NL"
REFRESH = timedelta(hours=1)  # how often a subscriber is asked to look; most look less often
FORMAT = 1  # goes into the mark: a calendar that is written otherwise is another one
_UNWRITABLE = re.compile("[\x00-\x09\x0b-\x1f\x7f\ud800-\udfff]")  # RFC 5545 §3.1: no controls in a value


@dataclass(frozen=True)
class Afspraak:
    """One meeting in a calendar. `begin` and `eind` are instants; where no hour is known days, `eind` the
    day after. `volgnummer` counts what changed of all this; `gewijzigd` is when anything last did."""

    uid: str
    volgnummer: int
    gewijzigd: datetime
    begin: datetime | date
    eind: datetime | date
    titel: str
    omschrijving: str
    plaats: str | None = None
    is_vervallen: bool = False


@dataclass(frozen=True)
class Agenda:
    """What one file or address holds."""

    naam: str
    afspraken: tuple[Afspraak, ...]

    @property
    def merk(self) -> str:
        """The same as long as the text is the same: its ETag, known before the text is made."""
        return hashlib.sha256(repr((FORMAT, self)).encode()).hexdigest()[:32]


def calendar(agenda: Agenda) -> bytes:
    """The text, in UTF-8, with CRLF and folded lines; the same agenda gives the same bytes."""
    from icalendar import Calendar

    made = Calendar()
    made.add("PRODID", PRODID)
    made.add("VERSION", "2.0")
    made.add("CALSCALE", "GREGORIAN")
    made.add("METHOD", "PUBLISH")
    made.add("NAME", _plain(agenda.naam))  # RFC 7986; Outlook and Apple know the X- names
    made.add("X-WR-CALNAME", _plain(agenda.naam))
    made.add("REFRESH-INTERVAL", REFRESH, parameters={"VALUE": "DURATION"})
    made.add("X-PUBLISHED-TTL", "PT1H")
    for event in _events(agenda.afspraken):
        made.add_component(event)
    return bytes(made.to_ical())


def _events(afspraken: Sequence[Afspraak]) -> list[Event]:
    from icalendar import Event

    events: list[Event] = []
    for each in afspraken:
        event = Event()
        event.add("UID", each.uid)
        event.add("SEQUENCE", each.volgnummer)
        event.add("DTSTAMP", each.gewijzigd)
        event.add("LAST-MODIFIED", each.gewijzigd)
        event.add("DTSTART", each.begin)
        event.add("DTEND", each.eind)
        # Outlook shows a cancelled event of a subscription as if nothing happened: the title says it too.
        event.add("SUMMARY", _plain(texts.cancelled(each.titel) if each.is_vervallen else each.titel))
        event.add("DESCRIPTION", _plain(each.omschrijving))
        if each.plaats:
            event.add("LOCATION", _plain(each.plaats))
        event.add("STATUS", "CANCELLED" if each.is_vervallen else "CONFIRMED")
        event.add("TRANSP", "TRANSPARENT" if each.is_vervallen else "OPAQUE")
        events.append(event)
    return events


def _plain(text: str) -> str:
    return _UNWRITABLE.sub("", text.replace("\r\n", "\n"))
