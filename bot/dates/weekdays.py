"""Rules for days by their name: 'aanstaande vrijdag', 'volgende week dinsdag', 'maandag over een week'."""

from __future__ import annotations

import re
from datetime import date, timedelta

from bot.dates.lead import UNIT, shift
from bot.dates.reading import Ask, Outcome, Rule, rule
from bot.dates.spans import Direction, Span, after, before, day, in_year, iso_week, on_or_after, week_of
from bot.dates.words import NUMBER, WEEKDAY, is_short_weekday, number, weekday

_DAY = rf"(?P<day>{WEEKDAY})"
_NEXT = r"aanstaande|a\.s\.?|as|aankomende|komende|eerstkomende|eerstvolgende|volgende"
_LAST = r"afgelopen|vorige|laatste|jongstleden"
_WEEK = rf"(?P<which>{_NEXT}|deze|vorige|afgelopen)\sweek"
_AHEAD = rf"over\s(?P<count>{NUMBER})\s(?P<unit>{UNIT})"
_WEEK_NUMBER = r"(?:week|wk)\.?\s?(?P<week>\d{1,2})"


def _by_name(match: re.Match[str], ask: Ask) -> Outcome:
    wanted, which = weekday(match["day"]), match["which"] or ""
    if not which and not _stands_for_a_day(match, ask):
        return None
    if ask.line.follows_name(match.start("day")):
        return None
    if which == "deze":
        this_week = week_of(ask.today).first + timedelta(days=wanted)
        return day(this_week if this_week >= ask.today else after(ask.today, wanted))
    if ask.direction is Direction.BACK or re.fullmatch(_LAST, which):
        return day(before(ask.today, wanted))
    found = after(ask.today, wanted)
    return day(found, certain=not _is_doubtful(which, found, ask))


def _is_doubtful(which: str, found: date, ask: Ask) -> bool:
    """A bare 'vrijdag' on a Friday may be today; 'volgende vrijdag' on a Monday may be either."""
    if not which:
        return found == ask.today + timedelta(days=7)
    return which == "volgende" and found <= week_of(ask.today).last


def _stands_for_a_day(match: re.Match[str], ask: Ask) -> bool:
    """'di' and 'zo' are also other words: they count alone, after 'uiterlijk', or before 'a.s.'."""
    if not is_short_weekday(match["day"]):
        return True
    if ask.end > match.end():
        return True
    if ask.lead.strong or match["day"] == "zo":
        return ask.line.is_last_segment(ask.start, ask.end)
    return ask.line.is_segment(ask.start, ask.end)


def _in_week(match: re.Match[str], ask: Ask) -> Outcome:
    weeks = {"deze": 0, "vorige": -1, "afgelopen": -1}.get(match["which"], 1)
    return day(week_of(ask.today).first + timedelta(weeks=weeks, days=weekday(match["day"])))


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
    rule(rf"{_WEEK},?\s(?:op\s)?{_DAY}", _in_week),
    rule(rf"{_DAY}\s(?:in\s|van\s)?(?:de\s)?{_WEEK}", _in_week),
    rule(rf"{_DAY}\s{_AHEAD}", _day_then_ahead),
    rule(rf"{_AHEAD}\s(?:op\s)?{_DAY}", _ahead_then_day),
    rule(rf"{_DAY}\s(?:in\s|van\s)?{_WEEK_NUMBER}", _in_numbered_week),
    rule(rf"{_WEEK_NUMBER},?\s(?:op\s)?{_DAY}", _in_numbered_week),
    rule(rf"(?:(?P<which>{_NEXT}|{_LAST}|deze)\s)?{_DAY}", _by_name),
)
