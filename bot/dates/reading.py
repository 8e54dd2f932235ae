"""What the grammar hands out, and the shape of one of its rules."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, StrEnum
from functools import cached_property

from bot.dates.lead import Lead, Relation
from bot.dates.line import Line
from bot.dates.spans import Direction, Span
from bot.dates.werkdagen import Werkdagen

NextMeeting = Callable[[str | None], date | None]


class Reason(StrEnum):
    """Why a reading without condition or meeting has no value."""

    BESTAAT_NIET = "bestaat_niet"  # '31 februari'
    ANDERE_WEEKDAG = "andere_weekdag"  # 'vrijdag 7 februari', a Saturday; Reading.suggestion is the 7th
    ONBEPAALD = "onbepaald"  # 'z.s.m.', 'doorlopend', 'elke vrijdag'


@dataclass(frozen=True)
class Reading:
    """A date expression in a text. `text` is text[start:end], preposition and all.

    certain: False for a fuzzy period, a rolled-over year, or what people read in two ways: have it confirmed.
    reference: the date of something else ('verslag van 17 december', 'd.d. 5 maart'), seldom a deadline.
    condition: the event the date hangs on, as typed ('na publicatie capaciteitsraming'); value is None.
    meeting: the meeting it hangs on, as typed ('PRT', 'vergadering'); value is None until that is known.
    relation: whether the words say on, before, from or after what they name; `value` is the day they mean.
    reason: why there is no date, where neither of those explains it; `suggestion` is what may be meant.
    """

    value: date | None
    start: int
    end: int
    text: str
    certain: bool = True
    reference: bool = False
    condition: str | None = None
    meeting: str | None = None
    reason: Reason | None = None
    suggestion: date | None = None
    relation: Relation = Relation.ON
    weight: int = field(
        default=0, compare=False, repr=False
    )  # how much it looks like the deadline of its line

    @property
    def cannot_be(self) -> bool:
        """A day that no calendar has, or that falls on another weekday."""
        return self.reason in (Reason.BESTAAT_NIET, Reason.ANDERE_WEEKDAG)


@dataclass(frozen=True)
class Problem:
    """An expression of time that gives no date."""

    reason: Reason
    suggestion: date | None = None


@dataclass(frozen=True)
class Event:
    """An event whose date the text does not give; `end` where its words do not stop with the pattern."""

    condition: str
    end: int | None = None


@dataclass(frozen=True)
class Meeting:
    """A meeting by its name as typed, up to `end`; `day` where known; uncertain where the name may go on."""

    name: str
    end: int
    day: date | None
    certain: bool = True


Outcome = Span | Problem | Event | Meeting | None


@dataclass(frozen=True)
class Ask:
    """What a rule knows beside its match. `start` and `end` lie in line.folded, preposition included.

    `planning`: the line says when something is, so that a number in it is a day and counts nothing.
    """

    today: date
    werkdagen: Werkdagen
    next_meeting: NextMeeting | None
    line: Line
    lead: Lead
    direction: Direction
    start: int
    end: int
    planning: bool = False


class Where(Enum):
    """Where in a text a rule may apply."""

    ANYWHERE = "anywhere"
    SEGMENT = "alone between commas"
    WHOLE = "nothing else in the text"


@dataclass(frozen=True)
class Rule:
    """A pattern of folded text and what it denotes; `read` may refuse with None."""

    regex: str
    read: Callable[[re.Match[str], Ask], Outcome]
    where: Where = Where.ANYWHERE

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when the first text is read: all rules together take long."""
        return re.compile(self.regex, re.ASCII)


def rule(body: str, read: Callable[[re.Match[str], Ask], Outcome], where: Where = Where.ANYWHERE) -> Rule:
    """A rule for whole words."""
    return Rule(rf"(?<!\w)(?:{body})(?!\w)", read, where)
