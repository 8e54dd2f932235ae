"""When the feasts are that have no fixed day, and which are days off."""

from __future__ import annotations

from datetime import date, timedelta


def feestdagen(year: int) -> frozenset[date]:
    """The days off of the Netherlands: those of the Algemene termijnenwet, art. 3, with Liberation Day once
    in five years, as offices keep it."""
    fixed = [date(year, 1, 1), koningsdag(year), date(year, 12, 25), date(year, 12, 26)]
    liberation = [date(year, 5, 5)] if year % 5 == 0 else []
    from_easter = [
        easter(year) + timedelta(days) for days in (-2, 0, 1, 39, 49, 50)
    ]  # Good Friday to Whit Monday
    return frozenset(fixed + liberation + from_easter)


def easter(year: int) -> date:
    """Easter Sunday (Gregorian computus of Meeus, Jones and Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    weekday = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * weekday) // 451
    month, day = divmod(h + weekday - 7 * m + 114, 31)
    return date(year, month, day + 1)


def koningsdag(year: int) -> date:
    """27 April, the day before when that is a Sunday."""
    d = date(year, 4, 27)
    return d.replace(day=26) if d.isoweekday() == 7 else d
