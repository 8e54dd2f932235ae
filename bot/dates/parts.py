"""Parts of a period: 'begin', 'medio', 'half', 'eind', 'tweede helft', 'ultimo'."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from bot.dates.spans import ONE_DAY, Span, add_months, months, period

OF_THE = r"(?:v\.?d\.?|v/d|v\.?h\.?|v/h)"  # 'eind v/d maand', 'eind vh jaar'
PART = (
    r"(?P<part>begin|medio|halverwege|half|midden|mid|eind|einde|ultimo|ult\.?|primo"
    r"|(?:de\s)?eerste\sdagen|(?:de\s)?(?:eerste|1e|tweede|2e|laatste)\shelft)"
    rf"(?:\s|-)(?:in\s|van\s|{OF_THE}\s)?(?:de\s|het\s)?(?:maand\s(?=[a-z]))?"
)


def narrower(part: str, length: int) -> Callable[[Span], Span]:
    """What 'begin', 'medio', 'eind' or a half make of a stretch of so many months."""
    part = part.removeprefix("de ")
    if "helft" in part:
        return lambda span: _half_of(span, length, part.startswith(("eerste", "1e")))
    if part in ("begin", "primo", "eerste dagen"):
        return lambda span: _begin_of(span, length, exact=part == "primo")
    if part.startswith(("eind", "ult")):
        return lambda span: _end_of(span, length, exact=part.startswith("ult"))
    return lambda span: _middle_of(span, length)


def _begin_of(span: Span, length: int, *, exact: bool) -> Span:
    if exact:
        return Span(span.first, span.first, span.first)
    if length < 1:
        return period(span.first, span.first + 2 * ONE_DAY, span.first + ONE_DAY)
    if length == 1:
        return period(span.first, span.first.replace(day=10))
    return months(span.first.year, span.first.month)


def _middle_of(span: Span, length: int) -> Span:
    if length < 1:
        return period(span.first + 2 * ONE_DAY, span.first + 2 * ONE_DAY)
    if length == 1:
        return period(span.first.replace(day=11), span.first.replace(day=20), span.first.replace(day=15))
    middle = add_months(span.first, length // 2)
    middle += timedelta(days=14) if length % 2 else -ONE_DAY
    return period(middle - timedelta(days=14), middle + timedelta(days=16), middle)


def _end_of(span: Span, length: int, *, exact: bool) -> Span:
    """'voor eind maart' still means by the end of March: the eve of an end is the end."""
    if exact:
        return Span(span.last, span.last, span.last)
    first = span.due if length < 1 else span.last - timedelta(days=10)
    return Span(first, span.last, span.due, certain=False, eve=span.due)


def _half_of(span: Span, length: int, first: bool) -> Span:
    if length < 1:
        middle = span.first + 2 * ONE_DAY
    elif length == 1:
        middle = span.first.replace(day=15)
    else:
        middle = _middle_of(span, length).due
    return period(span.first, middle) if first else period(middle + ONE_DAY, span.last, span.due)
