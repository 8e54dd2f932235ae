"""When the meetings of a series fall: RRULE, RDATE and EXDATE within a period (RFC 5545 §3.8.5)."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

Event = Any  # as in lezen.py
FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")  # what repeats within a day is no meeting
OLDEST = 1970  # a series that began before is not counted out
MARGIN = timedelta(days=2)  # around the period: its days are those of another zone
_UNTIL = re.compile(r";?UNTIL=[^;]*", re.IGNORECASE)


class Onbegrepen(ValueError):
    """An event that is no meeting anybody could hold; `code` is one of texts.agendabron.NOT_UNDERSTOOD."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def starts(event: Event, since: date, until: date) -> list[tuple[Any, bool]]:
    """The begin of every meeting around this period, of the kind that DTSTART is (a day, or a moment in its
    own zone), and whether EXDATE leaves it out. Raises Onbegrepen for a rule that nobody would meet by."""
    first = event["DTSTART"].dt
    rules = _each(event.get("RRULE"))
    if len(rules) > 1:
        raise Onbegrepen("herhaling")
    left_out = {_mark(moment) for moment in _dates(event, "EXDATE")}
    extra = [moment for moment in _dates(event, "RDATE") if isinstance(moment, date)]
    low, high = since - MARGIN, until + MARGIN
    found = {_mark(moment): moment for moment in [first, *extra] if low <= _date(moment) <= high}
    for rule in rules:
        found |= {_mark(moment): moment for moment in _by_rule(rule, first, low, high)}
    return [(moment, bool(_marks(moment) & left_out)) for moment in found.values()]


def _by_rule(rule: Any, first: date | datetime, low: date, high: date) -> Iterator[date | datetime]:
    """Counted on the clock of the zone of the series: at half past nine, in summer too."""
    from dateutil.rrule import rrulestr  # type: ignore[import-untyped]

    if rule.get("FREQ", [""])[0] not in FREQUENCIES or set(rule) & {"BYHOUR", "BYMINUTE", "BYSECOND"}:
        raise Onbegrepen("herhaling")
    if first.year < OLDEST:
        raise Onbegrepen("herhaling")
    is_moment = isinstance(first, datetime)
    zone = first.tzinfo if isinstance(first, datetime) else None
    begin = first.replace(tzinfo=None) if isinstance(first, datetime) else datetime.combine(first, time())
    end = min([datetime.combine(high, time.max), *(_on_clock(last, zone) for last in rule.get("UNTIL", []))])
    text = _UNTIL.sub("", rule.to_ical().decode()).lstrip(";")
    with warnings.catch_warnings():  # COUNT and UNTIL in one: here the second only ends the counting
        warnings.simplefilter("ignore", DeprecationWarning)
        counted = rrulestr(f"{text};UNTIL={end:%Y%m%dT%H%M%S}", dtstart=begin)
    for moment in counted.between(datetime.combine(low, time()), end, inc=True):
        yield moment.replace(tzinfo=zone) if is_moment else moment.date()


def _on_clock(moment: date | datetime, zone: Any) -> datetime:
    """The last moment of a series on the clock of its zone; a day counts whole."""
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time.max).replace(microsecond=0)
    return (moment.astimezone(zone) if moment.tzinfo and zone else moment).replace(tzinfo=None)


def zoned(given: Any, value: Any) -> Any:
    """`value`, one of the property `given`. Raises Onbegrepen where it is in a zone that nobody explains: the
    library leaves its hour as it is then, and that need not be the hour on the clock here."""
    if "TZID" in given.params and isinstance(value, datetime) and value.tzinfo is None:
        raise Onbegrepen("zone")
    return value


def _dates(event: Event, name: str) -> list[Any]:
    return [zoned(given, each.dt) for given in _each(event.get(name)) for each in given.dts]


def _each(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _mark(moment: date | datetime) -> str:
    """The same moment written in two zones is one."""
    is_aware = isinstance(moment, datetime) and moment.tzinfo is not None
    return str(moment.timestamp()) if is_aware else moment.isoformat()  # type: ignore[union-attr]


def _marks(moment: date | datetime) -> set[str]:
    """What an EXDATE may call it: the moment, and as not every calendar keeps to the kind of DTSTART also its
    day, or its time without a zone."""
    bare = moment.replace(tzinfo=None) if isinstance(moment, datetime) else datetime.combine(moment, time())
    return {_mark(moment), bare.isoformat(), bare.date().isoformat()}


def _date(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
