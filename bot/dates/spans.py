"""Stretches of days: what an expression denotes before a preposition says which day of it is meant."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

ONE_DAY = timedelta(days=1)
FRIDAY, SUNDAY = 4, 6


class Direction(Enum):
    """Where a date without a year lies."""

    FORWARD = "today or later"
    BACK = "today or earlier"
    NEAREST = "nearest to today"


@dataclass(frozen=True)
class Span:
    """From `first` to `last`; `due` is the day meant when it is a deadline; `eve` the day meant by 'vóór'.

    `certain`: a person would not dispute it.
    """

    first: date
    last: date
    due: date
    certain: bool = True
    eve: date | None = None
    exact: bool = False  # names days, not a period


def day(d: date, *, certain: bool = True) -> Span:
    return Span(d, d, d, certain=certain, exact=True)


def period(first: date, last: date, due: date | None = None) -> Span:
    return Span(first, last, due or last, certain=False)


def add_months(d: date, months: int) -> date:
    """The same day so many months later, or the last of a shorter month."""
    year, month = divmod(d.year * 12 + d.month - 1 + months, 12)
    return date(year, month + 1, min(d.day, days_in(year, month + 1)))


def days_in(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


def months(year: int, month: int, count: int = 1) -> Span:
    """`count` whole months from the first of this one."""
    first = date(year, month, 1)
    return period(first, add_months(first, count) - ONE_DAY)


def week_of(d: date) -> Span:
    """Monday to Sunday around d; work is due on Friday."""
    monday = d - timedelta(days=d.weekday())
    return period(monday, monday + timedelta(days=SUNDAY), monday + timedelta(days=FRIDAY))


def iso_week(year: int, week: int) -> Span | None:
    """The ISO week, None when the year has no week of that number."""
    try:
        return week_of(date.fromisocalendar(year, week, 1))
    except ValueError:
        return None


def on_or_after(d: date, weekday: int) -> date:
    return d + timedelta(days=(weekday - d.weekday()) % 7)


def after(d: date, weekday: int) -> date:
    return on_or_after(d + ONE_DAY, weekday)


def before(d: date, weekday: int) -> date:
    return on_or_after(d - timedelta(days=7), weekday)


def in_year(
    make: Callable[[int], Span | None], today: date, direction: Direction = Direction.FORWARD
) -> Span | None:
    """The span of the year that fits the direction; one that is not of this year is never certain.

    None where this year has no such day (29 February), which asks for a year rather than skipping three.
    """
    this = make(today.year)
    if direction is Direction.FORWARD:
        if this is None or this.last >= today:
            return this
        return _doubtful(make(today.year + 1))
    last_year = make(today.year - 1)
    if direction is Direction.BACK:
        return this if this and this.first <= today else last_year
    near = [span for span in (last_year, this, make(today.year + 1)) if span]
    return min(near, key=lambda span: abs(span.first - today)) if near else None


def _doubtful(span: Span | None) -> Span | None:
    return Span(span.first, span.last, span.due, False, span.eve, span.exact) if span else None
