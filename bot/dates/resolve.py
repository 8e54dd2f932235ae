"""From what a rule denotes to a Reading: which day of it, how certain, how much of a deadline."""

from __future__ import annotations

from datetime import date

from bot.dates.lead import Relation, shift
from bot.dates.reading import Ask, Event, Meeting, Problem, Reading, Reason
from bot.dates.spans import ONE_DAY, Span, day

# How much a reading looks like the deadline of its line; 'uiterlijk' adds to what it announces.
_STRONG, _EXACT, _MEETING, _FUZZY, _REFERENCE, _PAST = 40, 30, 20, 15, -100, -50


def resolve(outcome: Span | Problem | Event | Meeting, ask: Ask) -> Reading:
    """The reading of an outcome, with the words exactly as typed."""
    if isinstance(outcome, Span):
        return _dated(outcome, ask)
    if isinstance(outcome, Meeting):
        return _at_meeting(outcome, ask)
    if isinstance(outcome, Event):
        return _reading(ask, None, _MEETING, end=outcome.end, condition=outcome.condition)
    weight = 0 if outcome.reason is Reason.ONBEPAALD else _EXACT
    return _reading(ask, None, weight, reason=outcome.reason, suggestion=outcome.suggestion)


def _dated(span: Span, ask: Ask) -> Reading:
    value, certain = _day_of(span, ask)
    weight = _EXACT if span.exact else _FUZZY
    return _reading(ask, value, weight, certain=certain)


def _at_meeting(meeting: Meeting, ask: Ask) -> Reading:
    value, certain = _day_of(day(meeting.day), ask) if meeting.day else (None, True)
    return _reading(
        ask, value, _MEETING, certain=certain and meeting.certain, meeting=meeting.name, end=meeting.end
    )


def _day_of(span: Span, ask: Ask) -> tuple[date, bool]:
    """The day of the span that the preposition means, and whether that is beyond dispute."""
    lead, certain = ask.lead, span.certain and not ask.lead.fuzzy
    if lead.offset:
        base = span.last if lead.offset.count > 0 else span.first
        return shift(base, lead.offset.count, lead.offset.unit, ask.werkdagen), certain
    if lead.relation is Relation.BEFORE and not ask.line.clock_follows(ask.end):
        return _eve(span, ask.today, certain)
    if lead.relation is Relation.AFTER:
        return span.last + ONE_DAY, False
    return (span.first if lead.relation is Relation.FROM else span.due), certain


def _eve(span: Span, today: date, certain: bool) -> tuple[date, bool]:
    """'vóór 1 februari' is 31 January; what has to be ready before today is due today."""
    eve = span.eve or span.first - ONE_DAY
    if eve < today <= span.last:
        return today, False
    return eve, certain


def _reading(
    ask: Ask,
    value: date | None,
    weight: int,
    *,
    end: int | None = None,
    certain: bool = True,
    condition: str | None = None,
    meeting: str | None = None,
    reason: Reason | None = None,
    suggestion: date | None = None,
) -> Reading:
    start, stop = ask.line.span(ask.start, ask.end if end is None else end)
    weight += _STRONG if ask.lead.strong or ask.lead.relation is Relation.BEFORE else 0
    reference = ask.lead.reference or bool(ask.lead.document and value and value < ask.today)
    weight += _REFERENCE if reference else 0
    weight += _PAST if value and value < ask.today else 0
    return Reading(
        value=value,
        start=start,
        end=stop,
        text=ask.line.text[start:stop],
        certain=certain,
        reference=reference,
        condition=condition,
        meeting=meeting,
        reason=reason,
        suggestion=suggestion,
        relation=ask.lead.relation,
        weight=weight,
    )
