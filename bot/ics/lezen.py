"""The meetings in somebody else's calendar: iCalendar as Outlook, Exchange and Google write it.

What is not read for certain is not guessed: a text that is cut off or no calendar at all is refused whole, an
event that cannot be understood is named as passed over, so that nobody takes it for gone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot import privacystop
from bot.ics import herhaling
from bot.ics.herhaling import Onbegrepen

Event = Any  # icalendar types every property as any of thirty kinds
AHEAD = timedelta(days=366)  # so far a calendar is read
MOST = 60  # meetings ahead: a tafel that meets every week has fewer; a calendar of holidays has more
LONGEST = timedelta(hours=24)  # of a meeting; what lasts longer is a holiday or a project
MOST_UID = 500  # signs
MOST_MISSED = 20  # kept of what was not understood: so many need a look at the calendar itself
MOST_LOCATION = 200
MOMENTS = ("DTSTART", "DTEND", "RECURRENCE-ID")
_CANCELLED = re.compile(
    r"^\W*(?:geannuleerd|vervallen|afgezegd|afgelast|cancell?ed|gaat niet door)\b", re.IGNORECASE
)
_BEGINS = re.compile(r"^BEGIN:VEVENT\s*$", re.IGNORECASE | re.MULTILINE)
_ENDS = re.compile(r"^END:VEVENT\s*$", re.IGNORECASE | re.MULTILINE)
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn")  # Unicode categories that nobody can read


class NietGelezen(Exception):
    """`code` says why: one of texts.agendabron.WHY."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Gelezen:
    """One meeting as a calendar says it, in the zone of config.yaml. `herhaling` tells the meetings of a
    series apart: the day on which it falls by its rule; '' of what does not repeat. Without `begin` it takes
    the day."""

    uid: str
    herhaling: str
    datum: date
    begin: time | None
    eind: time | None
    locatie: str | None
    vervallen: bool


@dataclass(frozen=True)
class Lezing:
    """The meetings of a period, by day; the uids of events that could not be understood, and of those that
    somebody may miss the day on which they begin, as far as it is known, with the code of why."""

    afspraken: tuple[Gelezen, ...]
    overgeslagen: frozenset[str] = frozenset()
    onbegrepen: tuple[tuple[date | None, str], ...] = ()


@dataclass(frozen=True)
class Vraag:
    """What is read: from `vanaf` up to and including `tot`, days in `zone`; with a `titel` only events whose
    title has these words."""

    vanaf: date
    tot: date
    zone: ZoneInfo
    titel: str | None = None


def whole(data: bytes) -> str:
    """The text of a calendar that is there from beginning to end. Raises NietGelezen."""
    text = data.decode("utf-8-sig", "replace").strip()
    if text[:15].upper() != "BEGIN:VCALENDAR":
        raise NietGelezen("geen_agenda")
    if text[-13:].upper() != "END:VCALENDAR":
        raise NietGelezen("afgekapt")
    return text


def read(data: bytes, vraag: Vraag) -> Lezing:
    """Raises NietGelezen."""
    from icalendar import Calendar

    text = whole(data)
    try:
        calendars = Calendar.from_ical(text, multiple=True)
        events = [event for calendar in calendars for event in calendar.walk("VEVENT")]
    except (ValueError, IndexError, KeyError) as error:
        raise NietGelezen("onleesbaar") from error
    if len(events) != len(_BEGINS.findall(text)) or len(events) != len(_ENDS.findall(text)):
        raise NietGelezen("onleesbaar")  # the library passes over what is not closed
    return _found(events, vraag)


def _found(events: Iterable[Event], vraag: Vraag) -> Lezing:
    series: dict[str, list[Event]] = {}
    for event in events:
        series.setdefault(str(event.get("UID") or "")[:MOST_UID], []).append(event)
    found: dict[tuple[str, str], Gelezen] = {}
    skipped: set[str] = set()
    missed: set[tuple[date | None, str]] = set()
    for uid, same in series.items():
        try:
            for each in _of_one(uid, same, vraag):
                found[each.uid, each.herhaling] = each
        except Exception as error:  # the library raises of every kind on what somebody else wrote
            skipped.add(uid)
            if any(_may_be_missed(event, vraag) for event in same):
                missed.add(
                    (_first_day(same, vraag), error.code if isinstance(error, Onbegrepen) else "lezen")
                )
    inside = [each for each in found.values() if vraag.vanaf <= each.datum <= vraag.tot]
    if sum(not each.vervallen for each in inside) > MOST:
        raise NietGelezen("te_veel")
    by_day = sorted(inside, key=lambda each: (each.datum, each.begin or time.min, each.uid, each.herhaling))
    return Lezing(tuple(by_day), frozenset(skipped), tuple(sorted(missed, key=str))[:MOST_MISSED])


def _may_be_missed(event: Event, vraag: Vraag) -> bool:
    """Whether an event that was not understood may be a meeting to come."""
    day = _first_day([event], vraag)
    is_behind = day is not None and day < vraag.vanaf and not {"RRULE", "RDATE"} & set(event)
    return _is_asked(event, vraag) and not is_behind and not (day and day > vraag.tot)


def _first_day(events: list[Event], vraag: Vraag) -> date | None:
    days = []
    for event in events:
        with suppress(Exception):  # as above
            days.append(_day(event["DTSTART"].dt, vraag.zone))
    return min(days, default=None)


def _is_asked(event: Event, vraag: Vraag) -> bool:
    return not vraag.titel or vraag.titel.casefold() in str(event.get("SUMMARY") or "").casefold()


def _of_one(uid: str, events: list[Event], vraag: Vraag) -> list[Gelezen]:
    """All that is said under one UID: the event or series, and what was changed in single meetings of it."""
    if not uid:
        raise ValueError("without a UID nobody knows which meeting it is")
    for given in (event[name] for event in events for name in MOMENTS if name in event):
        herhaling.zoned(given, given.dt)
    if any("RANGE" in event["RECURRENCE-ID"].params for event in events if "RECURRENCE-ID" in event):
        raise Onbegrepen("volgende")  # no calendar that we know writes it
    single = {
        _day(event["RECURRENCE-ID"].dt, vraag.zone): event for event in events if "RECURRENCE-ID" in event
    }
    masters = sorted(
        (e for e in events if "RECURRENCE-ID" not in e), key=lambda e: int(e.get("SEQUENCE") or 0)
    )
    found: list[Gelezen] = []
    for master in masters[-1:]:  # a calendar may have an older one left
        start = master["DTSTART"].dt
        if "RRULE" in master or "RDATE" in master:
            for begin, is_left_out in herhaling.starts(master, vraag.vanaf, vraag.tot):
                day = _day(begin, vraag.zone)
                if day not in single:
                    found += _said(uid, day.isoformat(), master, begin, vraag, is_left_out=is_left_out)
        else:
            found += _said(uid, "", master, start, vraag)
    for day, event in single.items():
        found += _said(uid, day.isoformat(), event, event["DTSTART"].dt, vraag)
    return found


def _said(
    uid: str, instance: str, event: Event, begin: Any, vraag: Vraag, *, is_left_out: bool = False
) -> list[Gelezen]:
    """The meeting that `event` says, when it begins at `begin`; none where it is no meeting. Who deletes one
    meeting of a series in Outlook or Google has it left out, and that cancels it."""
    if not _is_asked(event, vraag):
        return []
    title = str(event.get("SUMMARY") or "")
    lasts = _lasts(event)
    if lasts > LONGEST:
        return []
    day, hour = _here(begin, vraag.zone)
    last_day, last = _here(begin + lasts, vraag.zone) if hour else (day, None)
    status = str(event.get("STATUS") or "").upper()
    return [
        Gelezen(
            uid=uid,
            herhaling=instance,
            datum=day,
            begin=hour,
            eind=last if last_day == day and last != hour else None,
            locatie=_readable(str(event.get("LOCATION") or "")),
            vervallen=is_left_out or status == "CANCELLED" or bool(_CANCELLED.search(title)),
        )
    ]


def _lasts(event: Event) -> timedelta:
    if "DTEND" in event:
        lasts: timedelta = event["DTEND"].dt - event["DTSTART"].dt
    else:
        lasts = event["DURATION"].dt if "DURATION" in event else timedelta()
    if lasts < timedelta():
        raise Onbegrepen("einde")
    return lasts


def _here(moment: date | datetime, zone: ZoneInfo) -> tuple[date, time | None]:
    """Day and hour on the clock here; a time that names no zone is taken to be one of here."""
    if not isinstance(moment, datetime):
        return moment, None
    local = moment.astimezone(zone) if moment.tzinfo else moment
    return local.date(), local.time().replace(second=0, microsecond=0)


def _day(moment: date | datetime, zone: ZoneInfo) -> date:
    return _here(moment, zone)[0]


def _readable(text: str) -> str | None:
    seen = "".join(" " if unicodedata.category(sign) in _UNSEEN else sign for sign in text)
    return privacystop.mask(" ".join(seen.split()))[:MOST_LOCATION].strip(" ,;") or None
