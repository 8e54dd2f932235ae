"""Stretches of days that lie behind us, as somebody names them who is looking for something."""

from __future__ import annotations

from datetime import date

from bot.dates import days, periods, relative, weekdays
from bot.dates.lead import lead, tail
from bot.dates.line import Line
from bot.dates.reading import Ask, Rule
from bot.dates.spans import Direction, Span
from bot.dates.werkdagen import Werkdagen

RULES: tuple[Rule, ...] = (*days.RULES, *weekdays.RULES, *relative.RULES, *periods.RULES)


def stretch(text: str, today: date, werkdagen: Werkdagen) -> Span | None:
    """The first and last day of what `text` names, all of it: 'december', 'vorig jaar', '23 januari 2026'.

    Without a year the latest that has begun. None when the text names no days.
    """
    line = Line(text)
    found = [span for rule in RULES for span in _read(rule, line, today, werkdagen)]
    return max(found, key=lambda span: span.exact, default=None)


def _read(rule: Rule, line: Line, today: date, werkdagen: Werkdagen) -> list[Span]:
    spans = []
    for match in rule.pattern.finditer(line.folded):
        before, behind = lead(line.before(match.start()), match.start()), tail(line.folded, match.end())
        ask = Ask(today, werkdagen, None, line, before, Direction.BACK, before.start, behind.end)
        if before.offset or not line.is_whole(ask.start, ask.end) or ask.end < len(line.folded):
            continue
        outcome = rule.read(match, ask)
        if isinstance(outcome, Span):
            spans.append(outcome)
    return spans
