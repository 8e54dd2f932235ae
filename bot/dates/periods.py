"""Rules for stretches of the calendar: 'eind maart', 'Q2', 'week 12', 'volgende maand', 'najaar'."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.dates.days import number_rule
from bot.dates.lead import Relation
from bot.dates.parts import PART, narrower
from bot.dates.reading import Ask, Outcome, Problem, Reason, Rule, rule
from bot.dates.spans import (
    ONE_DAY,
    Direction,
    Span,
    add_months,
    iso_week,
    months,
    period,
    week_of,
)
from bot.dates.words import MONTH, YEAR, is_short_month, month, ordinal
from bot.dates.words import year as year_of

# The months of a season are those of the weather office: spring is March to May.
_SEASONS = {"voorjaar": 3, "lente": 3, "zomer": 6, "najaar": 9, "herfst": 9, "winter": 12}
_STEPS = {
    **dict.fromkeys(("volgend", "komend", "aankomend", "aanstaand", "eerstvolgend", "eerstkomend"), 1),
    **dict.fromkeys(("dit", "deze", "lopend", "huidig"), 0),
    **dict.fromkeys(("vorig", "afgelopen"), -1),
}
_NEAR = rf"(?:{'|'.join(_STEPS)})e?"


@dataclass(frozen=True)
class Period:
    """A kind of stretch: `make(0)` is the one meant today, `make(1)` the next, if it `rolls` on."""

    make: Callable[[int], Span | None]
    rolls: bool
    months: int = 0  # its length; 0 for a week, -1 for a weekend


def year_suffix(name: str) -> str:
    """'2026', 'van dit jaar' behind a part of the year, in groups of that name."""
    return (
        rf"(?:[\s,-]\s?(?:van\s)?(?:het\sjaar\s)?(?:(?P<{name}_year>{YEAR})"
        rf"|(?P<{name}_near>dit|volgend|komend|vorig|afgelopen)\sjaar|het\sjaar(?!\w)))?"
    )


PERIOD = (
    rf"(?:(?P<month>{MONTH}){year_suffix('month')}"
    rf"|(?:(?P<q_word>eerste|tweede|derde|vierde|laatste|[1-4]\s?(?:ste|de|e))\s?kwartaal|q(?P<q>[1-4])"
    rf"|kwartaal\s(?P<q_number>[1-4])){year_suffix('q')}|(?P<q_first>(?:19|20)\d\d)-q(?P<q_last>[1-4])"
    rf"|(?P<half>eerste|tweede|1e|2e)\shalf\s?jaar{year_suffix('half')}"
    rf"|h(?P<half_number>[12])\s(?P<half_of>(?:19|20)\d\d)"
    rf"|(?:week|weken|wk|weeknummer|weeknr\.?|week\snr\.?)\.?\s?(?:\d{{1,2}}(?:\s?[-/]\s?|\s(?:en|of|t/m)\s))?"
    rf"(?P<week>\d{{1,2}})(?![.,:]?\d){year_suffix('week')}"
    rf"|(?P<iso_year>20\d\d)-?w(?P<iso_week>\d\d)"
    rf"|(?P<season>{'|'.join(_SEASONS)}){year_suffix('season')}"
    rf"|(?:(?P<near>{_NEAR})\s)?(?:kalender)?(?P<unit>week|maand|kwartaal|halfjaar|jaar|weekend|weekeinde)"
    rf"|(?:het\sjaar\s)?(?P<year>(?:19|20)\d\d)(?![.,:-]?\d))"
)


def read_period(match: re.Match[str], ask: Ask) -> Period | None:
    """The stretch that a match of PERIOD names."""
    if match["month"]:
        m = month(match["month"])
        return _yearly(match, "month", ask, lambda y: months(y, m), 1)
    quarter = match["q_word"] or match["q"] or match["q_number"] or match["q_last"]
    if quarter:
        return _quarter(match, ask, 4 if quarter == "laatste" else ordinal(quarter))
    half = match["half"] or match["half_number"]
    if half:
        first = 1 if half in ("eerste", "1e", "1") else 7
        fixed = int(match["half_of"]) if match["half_of"] else None
        return _yearly(match, "half", ask, lambda y: months(y, first, 6), 6, fixed)
    if match["week"]:
        return _yearly(match, "week", ask, lambda y: iso_week(y, int(match["week"])), 0)
    if match["iso_week"]:
        return _yearly(
            match, "week", ask, lambda y: iso_week(y, int(match["iso_week"])), 0, int(match["iso_year"])
        )
    if match["season"]:
        return _yearly(match, "season", ask, lambda y: months(y, _SEASONS[match["season"]], 3), 3)
    if match["year"]:
        return Period(lambda step: months(int(match["year"]) + step, 1, 12), False, 12)
    return _unit(match["unit"], match["near"], ask.today)


def _quarter(match: re.Match[str], ask: Ask, quarter: int) -> Period:
    fixed = int(match["q_first"]) if match["q_first"] else None
    return _yearly(match, "q", ask, lambda y: months(y, 3 * quarter - 2, 3), 3, fixed)


def _yearly(
    match: re.Match[str],
    name: str,
    ask: Ask,
    make: Callable[[int], Span | None],
    length: int,
    fixed: int | None = None,
) -> Period:
    """A stretch that comes back every year, of the year given or of this one."""
    given, near = match[f"{name}_year"], match[f"{name}_near"]
    base = ask.today.year
    if given or fixed:
        base = fixed or year_of(given)
    elif near:
        base += _step(near)
    return Period(lambda step: make(base + step), not (given or fixed or near), length)


def _step(near: str) -> int:
    return _STEPS[near] if near in _STEPS else _STEPS[near.removesuffix("e")]


def _unit(unit: str, near: str | None, today: date) -> Period:
    """'volgende maand', 'de week', 'dit jaar'; without 'dit' or 'volgend' it may roll on."""
    base = _step(near) if near else 0
    rolls = near is None
    if unit == "week":
        return Period(lambda step: week_of(today + timedelta(weeks=base + step)), rolls)
    if unit in ("weekend", "weekeinde"):
        return Period(lambda step: _weekend(today, near, base + step), rolls, -1)
    length = {"maand": 1, "kwartaal": 3, "halfjaar": 6, "jaar": 12}[unit]
    first = date(today.year, (today.month - 1) // length * length + 1, 1)

    def make(step: int) -> Span:
        start = add_months(first, length * (base + step))
        return months(start.year, start.month, length)

    return Period(make, rolls, length)


def _weekend(today: date, near: str | None, step: int) -> Span:
    """'komend weekend' is the first to come; 'volgend weekend' on a Friday is disputed, so never certain."""
    if near and near.startswith(("komend", "aankomend", "aanstaand", "eerst")):
        step = 0
    saturday = week_of(today).first + timedelta(weeks=step, days=5)
    return period(saturday, saturday + ONE_DAY)


def choose(found: Period, ask: Ask, narrow: Callable[[Span], Span | None] = lambda span: span) -> Span | None:
    """The one of the stretches, narrowed down, that fits the direction; due no earlier than today."""

    def at(step: int) -> Span | None:
        span = found.make(step)
        return narrow(span) if span else None

    span = at(0)
    if not found.rolls or span is None:
        return span
    if ask.direction is Direction.BACK:
        return span if span.first <= ask.today else at(-1)
    if ask.direction is Direction.NEAREST:
        near = [each for each in (at(-1), span, at(1)) if each]
        return min(near, key=lambda each: abs(each.first - ask.today))
    coming = next((each for each in (at(-1), span) if each and each.last >= ask.today), None)
    if coming is None:
        return at(1)
    return replace(coming, due=max(coming.due, ask.today))


def _part_of(match: re.Match[str], ask: Ask) -> Outcome:
    found = read_period(match, ask)
    if found is None or _is_half_hour(match):
        return None
    span = choose(found, ask, narrower(match["part"], found.months))
    return _starting(span, ask) if span else Problem(Reason.BESTAAT_NIET)


def _starting(span: Span, ask: Ask) -> Span:
    """'per eind maart' takes effect at the end, not at the first day one could call the end."""
    return Span(span.due, span.last, span.due, False) if ask.lead.relation is Relation.FROM else span


def _is_half_hour(match: re.Match[str]) -> bool:
    return match["part"] == "half" and match["unit"] is not None


def _whole(match: re.Match[str], ask: Ask) -> Outcome:
    if not _names_a_period(match, ask):
        return None
    found = read_period(match, ask)
    if found is None:
        return None
    span = choose(found, ask)
    return span or Problem(Reason.BESTAAT_NIET)


def _names_a_period(match: re.Match[str], ask: Ask) -> bool:
    if match["month"]:
        return _is_month(match, ask)
    if match["season"]:
        return _is_season(match, ask)
    if match["year"]:
        return _is_year(match, ask)
    if match["week"]:
        counted = ask.line.before(match.start()).endswith("per ") and bool(ask.line.next_word(match.end()))
        return not counted
    if match["unit"]:
        weekend = match["unit"].startswith("weekein") or match["unit"] == "weekend"
        return bool(match["near"]) or (weekend and bool(ask.lead.preposition))
    return True


def _is_season(match: re.Match[str], ask: Ask) -> bool:
    """'in het voorjaar', 'komende zomer', but not 'Winter' or 'de zomer'."""
    dated = match["season_year"] or match["season_near"]
    pointed = ask.lead.preposition or ask.lead.near or ask.lead.article in ("dit", "deze")
    return bool(dated or pointed) or ask.line.is_segment(ask.start, ask.end)


def _is_month(match: re.Match[str], ask: Ask) -> bool:
    """'mei', but not 'Li Mei' or 'jan belt'."""
    dated = bool(match["month_year"] or match["month_near"])
    if not dated and _may_be_somebody(ask, *match.span("month")):
        return False
    start, end = match.span("month")
    addressed = not dated and ask.line.follows_addressing(start)  # 'bellen met mei lin'
    if addressed or ask.line.follows_name(start) or ask.line.folded.startswith("/", end):
        return False  # 'Li Mei', 'juli/augustusopvang'
    if ask.line.is_first_name(start, end) and not ask.lead.preposition:
        return False
    if not is_short_month(match["month"]):
        return True
    return dated or ask.lead.preposition == "in" or ask.lead.strong or ask.line.is_whole(ask.start, ask.end)


def _may_be_somebody(ask: Ask, start: int, end: int) -> bool:
    """A month has no capital in Dutch: 'Maart belt' and 'Jan' are somebody, 'Maart' alone is March."""
    if not ask.line.is_capital(start) or ask.lead.preposition or ask.lead.near:
        return False
    return ask.line.original(start, end) == "Jan" or not ask.line.is_segment(ask.start, ask.end)


def _is_year(match: re.Match[str], ask: Ask) -> bool:
    """A bare '2027' is a number; 'begroting voor 2027' is about a year, '2027' alone or 'in 2027' is one."""
    if ask.line.counts_something(match.end()):
        return False
    lead = ask.lead
    if ask.line.is_whole(ask.start, ask.end) or lead.strong:
        return True
    if lead.preposition == "voor":
        return ask.line.original(ask.start, ask.end).lower().startswith("vóór")
    return lead.preposition in ("in", "in de loop van", "per", "m.i.v.", "met ingang van", "vanaf")


def _month_range(match: re.Match[str], ask: Ask) -> Outcome:
    """'mei/juni', 'maart of april 2027': due at the end of the last."""
    if not match["month_year"] and _may_be_somebody(ask, *match.span("first")):
        return None
    first, last = month(match["first"]), month(match["last"])

    def make(year: int) -> Span:
        return period(months(year - (first > last), first).first, months(year, last).last)

    return choose(_yearly(match, "month", ask, make, 2), ask)


def _week_around(match: re.Match[str], ask: Ask) -> Outcome:
    """'de week van 9 maart', 'de week van 9-3'."""

    def make(year: int) -> Span | None:
        try:
            number = month(match["d_month"]) if match["d_month"] else int(match["d_number"])
            return week_of(date(year, number, int(match["d"])))
        except ValueError:
            return None

    found = _yearly(match, "d", ask, make, 0)
    return choose(found, ask) or Problem(Reason.BESTAAT_NIET)


def _numbered_month(match: re.Match[str], ask: Ask) -> Outcome:
    """'03-2027', when it stands alone or behind a preposition."""
    if not ask.lead.preposition and not ask.line.is_segment(ask.start, ask.end):
        return None
    return months(int(match["of"]), int(match["number"]))


RULES: tuple[Rule, ...] = (
    rule(
        rf"week\svan\s(?:maandag\s)?(?P<d>\d{{1,2}})(?:\s(?P<d_month>{MONTH})|[-/](?P<d_number>\d{{1,2}}))"
        rf"{year_suffix('d')}",
        _week_around,
    ),
    number_rule(r"(?P<number>0[1-9]|1[0-2])[-/](?P<of>20\d\d)", _numbered_month),
    rule(rf"(?:(?:aan\s)?het\s|de\s)?{PART}{PERIOD}", _part_of),
    rule(
        rf"(?P<first>{MONTH})\s?(?:-|/|en|of|tot|t/m)\s?(?P<last>{MONTH}){year_suffix('month')}", _month_range
    ),
    rule(PERIOD, _whole),
)
