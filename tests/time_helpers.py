"""Frozen moments. `T0` is Monday 11 January 2027, 10:00 in Amsterdam; `T(5)` is five seconds later."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

T0 = datetime(2027, 1, 11, 9, tzinfo=UTC)
TODAY = date(2027, 1, 11)


def T(seconds: float) -> datetime:
    return T0 + timedelta(seconds=seconds)


def day(number: int) -> date:
    """The day that lies `number` days after TODAY."""
    return TODAY + timedelta(days=number)
