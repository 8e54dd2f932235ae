"""Rules for days by their feast: 'voor Pasen', 'na Koningsdag', 'met kerst'."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from bot.dates.feestdagen import easter, koningsdag
from bot.dates.reading import Ask, Outcome, Rule, rule
from bot.dates.spans import Span, in_year, on_or_after
from bot.dates.words import YEAR
from bot.dates.words import year as year_of

TUESDAY = 1


def _prinsjesdag(year: int) -> date:
    """The third Tuesday of September."""
    return on_or_after(date(year, 9, 15), TUESDAY)


_First = Callable[[int], date]


def _fixed(month: int, day: int) -> _First:
    return lambda year: date(year, month, day)


def _from_easter(days: int) -> _First:
    return lambda year: easter(year) + timedelta(days=days)


# Pattern, first day, number of days.
_FEESTEN: tuple[tuple[str, _First, int], ...] = (
    (r"(?:1e|eerste)\spaasdag|paaszondag", _from_easter(0), 1),
    (r"(?:2e|tweede)\spaasdag|paasmaandag", _from_easter(1), 1),
    (r"pasen|paasdagen|paasweekend", _from_easter(0), 2),
    (r"goede\svrijdag", _from_easter(-2), 1),
    (r"carnaval", _from_easter(-49), 3),
    (r"hemelvaart(?:sdag)?", _from_easter(39), 1),
    (r"(?:2e|tweede)\spinksterdag|pinkstermaandag", _from_easter(50), 1),
    (r"(?:1e|eerste)\spinksterdag|pinksterzondag", _from_easter(49), 1),
    (r"pinksteren|pinksterdagen|pinksterweekend", _from_easter(49), 2),
    (r"koningsdag", koningsdag, 1),
    (r"dodenherdenking", _fixed(5, 4), 1),
    (r"bevrijdingsdag", _fixed(5, 5), 1),
    (r"dag\svan\sde\sarbeid", _fixed(5, 1), 1),
    (r"prinsjesdag", _prinsjesdag, 1),
    (r"sinterklaas(?:avond)?|pakjesavond", _fixed(12, 5), 1),
    (r"(?:1e|eerste)\skerstdag", _fixed(12, 25), 1),
    (r"(?:2e|tweede)\skerstdag", _fixed(12, 26), 1),
    (r"kerstavond", _fixed(12, 24), 1),
    (r"kerst|kerstmis|kerstdagen", _fixed(12, 25), 2),
    (r"oudjaar(?:sdag|savond)?|oudejaarsdag|oudejaarsavond", _fixed(12, 31), 1),
    (r"oud\sen\snieuw|(?:de\s)?jaarwisseling", _fixed(12, 31), 2),
    (r"nieuwjaar(?:sdag)?", _fixed(1, 1), 1),
)

FEEST = "|".join(pattern for pattern, _, _ in _FEESTEN)


def _feest(match: re.Match[str], ask: Ask) -> Outcome:
    if ask.line.follows_name(match.start("feest")):
        return None
    first, days = next(
        (first, days) for pattern, first, days in _FEESTEN if re.fullmatch(pattern, match["feest"])
    )

    def make(year: int) -> Span:
        begin = first(year)
        return Span(begin, begin + timedelta(days=days - 1), begin, exact=True)

    return make(year_of(match["year"])) if match["year"] else in_year(make, ask.today, ask.direction)


RULES: tuple[Rule, ...] = (rule(rf"(?:met\s(?:de\s)?)?(?P<feest>{FEEST})(?:\s(?P<year>{YEAR}))?", _feest),)
