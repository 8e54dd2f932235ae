"""From and up to which day a report tells: 'q1 2027', 'januari tot en met maart', 'sinds 1 oktober'."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from bot.dates.past import stretch
from bot.dates.werkdagen import Werkdagen
from bot.errors import UserError
from bot.texts import voortgangsrapport as texts

ONE_DAY = timedelta(days=1)
MOST = 200  # characters
_BEFORE = re.compile(r"^(?:(?:over|in|tijdens|de|periode)\s+)+", re.IGNORECASE)
_FROM = re.compile(r"^(?:sinds|vanaf|sedert|van)\s+", re.IGNORECASE)
_UNTIL = re.compile(r"\s+(?P<met>tot\s+en\s+met|t/m|tm|[-–])\s+|\s+tot\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Periode:
    """The first and the last day; the last may still be to come. `sinds`: the reference of the meeting from
    which it counts, where nobody named a period."""

    van: date
    tot: date
    sinds: str | None = None

    def peildatum(self, today: date) -> date:
        """The last day that there is something to tell of."""
        return min(self.tot, today)

    def overlaps(self, van: date, tot: date) -> bool:
        return van <= self.tot and self.van <= tot


def read(text: str, today: date, werkdagen: Werkdagen) -> Periode:
    """The period that `text` names, all of it. Without a year the latest that has begun. Raises UserError
    when it names none, ends before it begins, or has yet to begin."""
    words = " ".join(text.split()).rstrip(".,")
    if len(words) > MOST:
        raise UserError(texts.no_period(words[:MOST]))
    bare = _FROM.sub("", _BEFORE.sub("", words))
    until = _UNTIL.search(bare)
    if until:
        last = stretch(bare[until.end() :], today, werkdagen)
        if last is None:
            raise UserError(texts.no_period(words))
        tot = last.last if until["met"] else last.first - ONE_DAY
        first = stretch(bare[: until.start()], tot, werkdagen)
    else:
        first = stretch(bare, today, werkdagen)
        is_open = first is not None and bool(_FROM.match(_BEFORE.sub("", words)))
        tot = today if is_open or first is None else first.last
    if first is None:
        raise UserError(texts.no_period(words))
    if first.first > today:
        raise UserError(texts.still_to_come(first.first))
    if first.first > tot:
        raise UserError(texts.ends_before_it_begins(first.first, tot))
    return Periode(first.first, tot)
