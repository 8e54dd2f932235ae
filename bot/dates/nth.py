"""Rules for the n-th of a period: 'eerste maandag van maart', 'laatste werkdag van de maand'."""

from __future__ import annotations

import re
from datetime import date, timedelta

from bot.dates.parts import OF_THE
from bot.dates.periods import PERIOD, choose, read_period
from bot.dates.reading import Ask, Outcome, Problem, Reason, Rule, rule
from bot.dates.spans import ONE_DAY, Span, before, day, on_or_after, period, week_of
from bot.dates.words import ORDINAL, WEEKDAY, ordinal, weekday

_LAST, _LAST_BUT_ONE = -1, -2


def _rank(word: str) -> int:
    if word == "laatste":
        return _LAST
    return _LAST_BUT_ONE if word in ("voorlaatste", "een na laatste") else ordinal(word)


def _nth(match: re.Match[str], ask: Ask) -> Outcome:
    found = read_period(match, ask)
    rank, what = _rank(match["rank"]), match["what"]
    if found is None or found.months < (0 if what == "werkdag" else 1):
        return None

    def narrow(span: Span) -> Span | None:
        if what == "werkdag":
            return day(_werkdag(span, rank, ask))
        if what == "dag":
            return _day(span, rank)
        return _week(span, rank, ask) if what == "week" else _weekday(span, rank, weekday(what))

    return choose(found, ask, narrow) or Problem(Reason.BESTAAT_NIET)


def _werkdag(span: Span, rank: int, ask: Ask) -> date:
    return ask.werkdagen.add(span.first - ONE_DAY if rank > 0 else span.last + ONE_DAY, rank)


def _day(span: Span, rank: int) -> Span | None:
    found = span.first + (rank - 1) * ONE_DAY if rank > 0 else span.last + (rank + 1) * ONE_DAY
    return day(found) if span.first <= found <= span.last else None


def _weekday(span: Span, rank: int, wanted: int) -> Span | None:
    if rank > 0:
        found = on_or_after(span.first, wanted) + timedelta(weeks=rank - 1)
    else:
        found = before(span.last + ONE_DAY, wanted) + timedelta(weeks=rank + 1)
    return day(found) if span.first <= found <= span.last else None


def _week(span: Span, rank: int, ask: Ask) -> Span:
    """The first week holds the first working day of the period; the last ends with it."""
    if rank == _LAST:
        return period(span.last - timedelta(days=6), span.last)
    if rank == _LAST_BUT_ONE:
        return period(span.last - timedelta(days=13), span.last - timedelta(days=7))
    return week_of(_werkdag(span, 1, ask) + timedelta(weeks=rank - 1))


RULES: tuple[Rule, ...] = (
    rule(
        rf"(?P<rank>laatste|voorlaatste|een\sna\slaatste|{ORDINAL})\s(?P<what>werkdag|dag|week|{WEEKDAY})"
        rf"\s(?:van\s|in\s|{OF_THE}\s|uit\s)?(?:de\s|het\s)?(?:maand\s(?=[a-z]))?{PERIOD}",
        _nth,
    ),
)
