"""Rules for days by their name: 'aanstaande vrijdag', 'volgende week dinsdag', 'maandag over een week'."""

from __future__ import annotations

import re
from datetime import date, timedelta

from bot.dates.lead import UNIT, shift
from bot.dates.reading import Ask, Outcome, Rule, rule
from bot.dates.spans import (
    ONE_DAY,
    Direction,
    Span,
    after,
    before,
    day,
    in_year,
    iso_week,
    on_or_after,
    week_of,
)
from bot.dates.words import NUMBER, WEEKDAY, is_short_weekday, number, weekday

_DAY = rf"(?P<day>{WEEKDAY})"
_NEXT = r"aanstaande|a\.s\.?|as|aankomende|komende|eerstkomende|eerstvolgende|volgende"
_LAST = r"afgelopen|vorige|laatste|jongstleden"
_WEEK = rf"(?P<which>{_NEXT}|deze|vorige|afgelopen)\s(?:week|wk)"
_AHEAD = rf"over\s(?P<count>{NUMBER})\s(?P<unit>{UNIT})"
_WEEK_NUMBER = r"(?:week|wk)\.?\s?(?P<week>\d{1,2})"


_DATE_BEFORE = re.compile(r"\d[^()]{0,24}\($")
_FIRMS = ("BV", "B.V", "NV", "N.V", "VOF")


def _by_name(match: re.Match[str], ask: Ask) -> Outcome:
    wanted, which = weekday(match["day"]), match["which"] or ""
    if _explains(ask, match.start()):
        return None
    if not which and (ask.lead.article or not _stands_for_a_day(match, ask)):
        return None  # 'op een vrijdag', 'de vrijdag erna'
    if ask.line.follows_name(match.start("day")) or ask.line.is_addressed(match.start("day")):
        return None
    if ask.line.is_capital(match.start("day")) and ask.line.next_name(match.end()) in _FIRMS:
        return None
    if which == "deze":
        this_week = week_of(ask.today).first + timedelta(days=wanted)
        return day(this_week if this_week >= ask.today else after(ask.today, wanted))
    if ask.direction is Direction.BACK or re.fullmatch(_LAST, which):
        return day(before(ask.today, wanted))
    found = after(ask.today, wanted)
    return day(found, certain=not _is_doubtful(which, found, ask))


def _explains(ask: Ask, start: int) -> bool:
    """'1 mei (zaterdag)': which day of the week it is, not another day."""
    return bool(_DATE_BEFORE.search(ask.line.before(start)))


def _is_doubtful(which: str, found: date, ask: Ask) -> bool:
    """A bare 'vrijdag' on a Friday may be today; 'volgende vrijdag' on a Monday may be either."""
    if not which:
        return found == ask.today + timedelta(days=7)
    return which == "volgende" and found <= week_of(ask.today).last


def _stands_for_a_day(match: re.Match[str], ask: Ask) -> bool:
    """'di' and 'zo' are also other words: they count alone, after 'uiterlijk', or before 'a.s.'."""
    if not is_short_weekday(match["day"]):
        return True
    if ask.end > match.end() or "-" in match["day"] or ask.line.clock_follows(match.end()):
        return True
    if ask.lead.strong or match["day"] == "zo":
        return ask.line.is_last_segment(ask.start, ask.end)
    return ask.line.is_segment(ask.start, ask.end) and not _is_half_of_a_pair(match, ask)


def _is_half_of_a_pair(match: re.Match[str], ask: Ask) -> bool:
    """'hbo/wo'; 'ma/di' are two days."""
    before = ask.line.before(match.start())
    return before.endswith("/") and not re.search(rf"(?<!\w){WEEKDAY}/$", before, re.ASCII)


def _in_week(match: re.Match[str], ask: Ask) -> Outcome:
    """'volgende week dinsdag (of woensdag)': the last of the days; 'volgende week voor vrijdag': its eve."""
    weeks = {"deze": 0, "vorige": -1, "afgelopen": -1}.get(match["which"], 1)
    found = week_of(ask.today).first + timedelta(weeks=weeks, days=weekday(match["day"]))
    eve = match["eve"] and not ask.line.clock_follows(match.end())
    return day(found - ONE_DAY if eve else found, certain=not match["first"])


def _day_then_ahead(match: re.Match[str], ask: Ask) -> Outcome:
    """'maandag over een week': a week after the coming Monday, today counted."""
    return day(
        shift(
            on_or_after(ask.today, weekday(match["day"])),
            number(match["count"]),
            match["unit"],
            ask.werkdagen,
        )
    )


def _ahead_then_day(match: re.Match[str], ask: Ask) -> Outcome:
    """'over twee weken op dinsdag': the Tuesday of the week two weeks on."""
    there = shift(ask.today, number(match["count"]), match["unit"], ask.werkdagen)
    return day(week_of(there).first + timedelta(days=weekday(match["day"])))


def _in_numbered_week(match: re.Match[str], ask: Ask) -> Outcome:
    def make(year: int) -> Span | None:
        week = iso_week(year, int(match["week"]))
        return day(week.first + timedelta(days=weekday(match["day"]))) if week else None

    return in_year(make, ask.today, ask.direction)


RULES: tuple[Rule, ...] = (
    rule(
        rf"{_WEEK},?\s\(?(?:op\s|uiterlijk\s|(?P<eve>voor)\s)?(?:(?P<first>{WEEKDAY})\s?(?:of|en|/|-|t/m)\s?)?{_DAY}",
        _in_week,
    ),
    rule(rf"(?P<first>)(?P<eve>){_DAY}\s(?:in\s|van\s)?(?:de\s)?{_WEEK}", _in_week),
    rule(rf"{_DAY}\s{_AHEAD}", _day_then_ahead),
    rule(rf"{_AHEAD}\s(?:op\s)?{_DAY}", _ahead_then_day),
    rule(rf"{_DAY},?\s\(?(?:in\s|van\s)?{_WEEK_NUMBER}", _in_numbered_week),
    rule(rf"{_WEEK_NUMBER},?\s\(?(?:op\s)?{_DAY}", _in_numbered_week),
    rule(rf"(?:(?P<which>{_NEXT}|{_LAST}|deze)\s)?{_DAY}", _by_name),
)
