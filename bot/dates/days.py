"""Rules for days named by their number: '15 maart', '15-3', '2026-03-15', '1-5 maart', 'de 15e'."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from bot.dates.reading import Ask, Outcome, Problem, Reason, Rule, rule
from bot.dates.spans import Direction, Span, add_months, day, in_year
from bot.dates.words import (
    DAY,
    MONTH,
    ORDINAL,
    WEEKDAY,
    WEEKDAY_LONG,
    YEAR,
    month,
    ordinal,
    weekday,
    year,
)

_WITH_WEEKDAY = rf"(?:(?P<weekday>{WEEKDAY}),?\s(?:de\s)?)?"
_SHORT_YEAR = r"[23]\d(?=\s?(?:$|[,;)]))"
_OF_YEAR = (
    rf"(?:(?:\s?,\s?|\s|-|/|(?<=[a-z])(?=20))(?:van\s)?"
    rf"(?:(?P<year>{YEAR}|{_SHORT_YEAR})|(?P<near>dit|volgend|komend|vorig|afgelopen)\sjaar))?"
)
_FRACTIONS = {(1, 2), (1, 3), (2, 3), (1, 4), (3, 4)}
_NUMBER_START = r"(?<!\w)(?<![/+€-])(?<!\d[.,:])"
_NUMBER_END = r"(?![\w/]|-\w|[.,:]\d|\.[a-z]{2,4}(?!\w))"
_JOIN = r"(?:\s?(?:-|/|t/m)\s?|\s(?:tm|tot|tot\sen\smet|en|of|a)\s)"
_NEAR_YEARS = {"dit": 0, "volgend": 1, "komend": 1, "vorig": -1, "afgelopen": -1}


def near_year(word: str, today: date) -> int:
    """2027, from 'volgend' of 'volgend jaar'."""
    return today.year + _NEAR_YEARS[word]


def _given_year(match: re.Match[str], ask: Ask) -> int | None:
    if match["near"]:
        return near_year(match["near"], ask.today)
    return year(match["year"]) if match["year"] else None


def _date(y: int, m: int, d: int) -> date | None:
    try:
        return date(y, m, d)
    except ValueError:
        return None


def _on(ask: Ask, y: int | None, m: int, d: int, weekday_word: str | None = None) -> Outcome:
    """The day of that number; a weekday beside it must agree, and may tell the year."""
    span = _fixed(y, m, d) if y else in_year(lambda each: _fixed(each, m, d), ask.today, ask.direction)
    if span is None and not y and m < ask.today.month and ask.direction is not Direction.BACK:
        span = _fixed(ask.today.year + 1, m, d)  # 29 February of a leap year that comes next
    if span is None:
        return Problem(Reason.BESTAAT_NIET)
    if weekday_word is None or span.first.weekday() == weekday(weekday_word):
        return span
    this_year = None if y else _date(ask.today.year, m, d)
    if this_year and this_year.weekday() == weekday(weekday_word):
        return day(this_year, certain=False)
    return Problem(Reason.ANDERE_WEEKDAG, suggestion=span.first)


def _fixed(y: int, m: int, d: int) -> Span | None:
    found = _date(y, m, d)
    return day(found) if found else None


def _named(match: re.Match[str], ask: Ask) -> Outcome:
    if match["day"] == "een" and not ask.lead.preposition and not _is_accented(match, ask):
        return None
    return _on(ask, _given_year(match, ask), month(match["month"]), ordinal(match["day"]), match["weekday"])


def _is_accented(match: re.Match[str], ask: Ask) -> bool:
    return ask.line.original(*match.span("day")).lower() != "een"


def _numeric(match: re.Match[str], ask: Ask) -> Outcome:
    d, m = int(match["day"]), int(match["month"])
    if match["year"]:
        return _full_numeric(match, ask, d, m)
    if not (1 <= d <= 31 and 1 <= m <= 12) or _is_quantity(match, ask, d, m):
        return None
    return _on(ask, None, m, d, match["weekday"])


def _full_numeric(match: re.Match[str], ask: Ask, d: int, m: int) -> Outcome:
    y = year(match["year"])
    if len(match["year"]) == 2:
        unlike = d > 31 or m > 12 or abs(y - ask.today.year) > 30
        version = (
            match["sep"] == "."
            and "0" not in (match["day"][0], match["month"][0])
            and len(match["day"] + match["month"]) < len("1411")  # '14.11.26' is written as a day
            and not ask.lead.preposition
        )
        if unlike or version:
            return None
    return _on(ask, y, m, d, match["weekday"])


def _is_quantity(match: re.Match[str], ask: Ask, d: int, m: int) -> bool:
    """'5-6 locaties', '2/3 van de gemeenten': a range of numbers ascends, and counts something."""
    if match["weekday"] or ask.planning:
        return False
    if re.match(r"\s\d", ask.line.folded[match.end() : match.end() + 4]):
        return True
    padded = "0" in (match["day"][0], match["month"][0])
    if ask.lead.strong or padded or d > m:
        return False
    if match["sep"] == "/" and (d, m) in _FRACTIONS:
        return not ask.line.is_last_segment(ask.start, ask.end)
    return ask.line.counts_something(match.end())


def _iso(match: re.Match[str], ask: Ask) -> Outcome:
    return _on(ask, int(match["year"]), int(match["month"]), int(match["day"]))


def _packed(match: re.Match[str], ask: Ask) -> Outcome:
    return _fixed(int(match["year"]), int(match["month"]), int(match["day"]))


def _spaced(match: re.Match[str], ask: Ask) -> Outcome:
    """'17 06 2027', when it is a date; other numbers stand in a row as well."""
    found = _on(ask, int(match["year"]), int(match["month"]), int(match["day"]))
    return found if isinstance(found, Span) else None


def _range(match: re.Match[str], ask: Ask) -> Outcome:
    """'1-5 maart', '28 maart t/m 3 april': the last day is the deadline."""
    last_month = month(match["month"])
    first_month = month(match["month1"]) if match["month1"] else last_month
    if not match["month1"] and ordinal(match["day1"]) > ordinal(match["day"]):
        return None  # '14-12 Jan is ziek'
    return _between(
        ask,
        _given_year(match, ask),
        (first_month, ordinal(match["day1"])),
        (last_month, ordinal(match["day"])),
    )


def _numeric_range(match: re.Match[str], ask: Ask) -> Outcome:
    y = year(match["year"]) if match["year"] else None
    first, last = (int(match["month1"]), int(match["day1"])), (int(match["month"]), int(match["day"]))
    return _between(ask, y, first, last)


def _between(ask: Ask, y: int | None, first: tuple[int, int], last: tuple[int, int]) -> Outcome:
    end = _on(ask, y, *last)
    if not isinstance(end, Span):
        return end
    begin = _date(end.last.year - (first > last), *first)
    if begin is None:
        return Problem(Reason.BESTAAT_NIET)
    return Span(begin, end.last, end.last, certain=False, exact=True)


def _of_month(match: re.Match[str], ask: Ask) -> Outcome:
    """'15 volgende maand', 'de 15e van de maand', '27 dezer'."""
    ahead = match["which"] in ("volgende", "komende")
    return _nth_day(ask, ordinal(match["day"]), 1 if ahead else 0, rolls=match["which"] == "de")


def _ordinal_day(match: re.Match[str], ask: Ask) -> Outcome:
    """'de 15e': in this month or the next, unless it counts something ('de 2e cyclus')."""
    alone = ask.line.is_segment(ask.start, ask.end)
    following = ask.line.next_word(match.end())
    counts = not ask.planning and ask.line.counts_something(match.end())
    counted = counts or following in ("van", "en", "of", "in", "bij")
    if counted or not (match["article"] or ask.lead.article == "de" or alone):
        return None
    if (
        not match["day"][0].isdigit()
        and not ask.lead.preposition
        and not ask.line.is_whole(ask.start, ask.end)
    ):
        return None
    found = _nth_day(ask, ordinal(match["day"]), 0, rolls=True)
    if match["weekday"] and isinstance(found, Span) and found.first.weekday() != weekday(match["weekday"]):
        return Problem(Reason.ANDERE_WEEKDAG, suggestion=found.first)
    return found


def _nth_day(ask: Ask, d: int, ahead: int, *, rolls: bool) -> Outcome:
    step = -1 if ask.direction is Direction.BACK else 1
    for months_on in range(ahead, ahead + (3 if rolls else 1)):
        month_start = add_months(ask.today.replace(day=1), step * months_on)
        found = _date(month_start.year, month_start.month, d)
        if found and (not rolls or (found - ask.today).days * step >= 0):
            return day(found, certain=months_on <= ahead + 1)
    return Problem(Reason.BESTAAT_NIET) if d <= 31 and not rolls else None


def number_rule(body: str, read: Callable[[re.Match[str], Ask], Outcome]) -> Rule:
    """A rule for numbers that no other number, sum of money or file name touches."""
    return Rule(rf"{_NUMBER_START}(?:{body}){_NUMBER_END}", read)


RULES = (
    rule(
        rf"(?:(?:van|vanaf|tussen)\s)?(?:de\s)?(?P<day1>{DAY})(?:\s(?P<month1>{MONTH})|(?:,\s{DAY}){{0,5}})?{_JOIN}"
        rf"(?:{WEEKDAY}\s)?(?P<day>{DAY})\s?(?P<month>{MONTH}){_OF_YEAR}",
        _range,
    ),
    rule(rf"{_WITH_WEEKDAY}(?P<day>{DAY})(?:\s?|-|/|\.\s?|\svan\s)(?P<month>{MONTH}){_OF_YEAR}", _named),
    number_rule(
        r"(?:(?:van|vanaf|tussen)\s)?(?P<day1>\d{1,2})[-/](?P<month1>\d{1,2})(?:[-/]20\d\d)?(?:\s-\s|\s?t/m\s?"
        r"|\s(?:tot|tot\sen\smet|en|of)\s)(?P<day>\d{1,2})[-/](?P<month>\d{1,2})(?:[-/](?P<year>(?:19|20)\d\d|\d\d))?",
        _numeric_range,
    ),
    number_rule(r"(?P<year>(?:19|20)\d\d)(?P<sep>[-/.])(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})", _iso),
    Rule(r"(?<![\w/.-])(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?=t\d\d:)", _iso),
    number_rule(r"(?P<year>20\d\d)(?P<month>\d\d)(?P<day>\d\d)", _packed),
    number_rule(
        rf"{_WITH_WEEKDAY}(?P<day>\d{{1,2}})(?P<sep>[-/])(?P<month>\d{{1,2}})(?:(?P=sep)(?P<year>'?(?:(?:19|20)\d\d|\d\d)))?",
        _numeric,
    ),
    number_rule(
        rf"{_WITH_WEEKDAY}(?P<day>\d{{1,2}})(?P<sep>\.|\s-\s|\s/\s)(?P<month>\d{{1,2}})(?P=sep)(?P<year>(?:19|20)\d\d|\d\d)",
        _numeric,
    ),
    number_rule(r"(?P<day>\d\d)\s(?P<month>\d\d)\s(?P<year>20\d\d)", _spaced),
    rule(
        rf"(?P<day>{ORDINAL}|\d{{1,2}})\s(?:(?:van\s)?(?P<which>de|deze|die|volgende|komende)\smaand|dezer)",
        _of_month,
    ),
    rule(rf"(?:(?P<weekday>{WEEKDAY_LONG})\s(?P<article>de)\s)?(?P<day>{ORDINAL})", _ordinal_day),
)
