"""From the clock on the wall to an instant, and back. Instants are aware and in UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def local(d: date, t: time, zone: ZoneInfo) -> datetime:
    """The instant, in UTC, at which the clock in `zone` shows t on day d.

    Shown twice (autumn): the first. Skipped (spring): the first after the gap, so 02:30 becomes 03:00.
    """
    first = datetime.combine(d, t, zone).replace(fold=0)
    instant = first.astimezone(UTC)
    if instant.astimezone(zone).replace(tzinfo=None) == first.replace(tzinfo=None):
        return instant
    instant = instant.replace(microsecond=0)
    return _end_of_gap(instant - timedelta(days=1), instant, zone)


def today(now: datetime, zone: ZoneInfo) -> date:
    """The calendar day in `zone` at the aware instant `now`."""
    return now.astimezone(zone).date()


def _end_of_gap(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The first instant with the offset that holds `after`, given that `before` still has the old one."""
    new = after.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) // timedelta(seconds=2) * timedelta(seconds=1)
        if middle.astimezone(zone).utcoffset() == new:
            after = middle
        else:
            before = middle
    return after
