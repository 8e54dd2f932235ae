"""Dutch date expressions, alone or in running text: ordered rules, the longest reading wins."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from bot.dates import anchors, days, feesten, nth, periods, relative, weekdays
from bot.dates.lead import lead, tail
from bot.dates.line import Line
from bot.dates.reading import Ask, NextMeeting, Problem, Reading, Reason, Rule, Where
from bot.dates.resolve import resolve
from bot.dates.spans import Direction
from bot.dates.werkdagen import Werkdagen

RULES: tuple[Rule, ...] = (
    *days.RULES,
    *weekdays.RULES,
    *relative.RULES,
    *feesten.RULES,
    *nth.RULES,
    *periods.RULES,
    *anchors.RULES,
)


def find(
    text: str,
    today: date,
    *,
    werkdagen: Werkdagen | None = None,
    next_meeting: NextMeeting | None = None,
    planning: bool = False,
    past: bool = False,
) -> Reading | None:
    """The date a line of planning is about: announced before plain, exact before fuzzy, the last of equals.

    None when the text holds no expression of time. A reading without value says why not. Dates without a year
    lie ahead, or with `past` behind us, today included. `next_meeting` gets the name of a meeting as typed,
    None for 'de volgende vergadering'. In a line of `planning` nothing is counted: '5-6 locaties' begins with
    the fifth of June.
    """
    return foremost(
        find_all(text, today, werkdagen=werkdagen, next_meeting=next_meeting, planning=planning, past=past)
    )


def foremost(readings: Iterable[Reading]) -> Reading | None:
    """The one of the readings of a line that looks most like its deadline. See find."""
    return max(readings, key=lambda reading: (reading.weight, reading.start), default=None)


def find_all(
    text: str,
    today: date,
    *,
    werkdagen: Werkdagen | None = None,
    next_meeting: NextMeeting | None = None,
    planning: bool = False,
    past: bool = False,
) -> list[Reading]:
    """Every expression of time in the text, in order and without overlap. See find."""
    line = Line(text)
    about = (
        line,
        today,
        werkdagen or Werkdagen(),
        next_meeting,
        planning,
        Direction.BACK if past else Direction.FORWARD,
    )
    found = _apply(RULES, *about)
    for resort in anchors.LAST_RESORTS:
        found = found or _apply((resort,), *about)
    found.sort(key=lambda each: (each[0].start, -each[0].end))
    readings: list[Reading] = []
    free_from = 0
    for reading, is_shown in found:
        if reading.start >= free_from:
            free_from = reading.end
            readings.extend([reading] if is_shown else [])
    return readings


def _apply(
    rules: Iterable[Rule],
    line: Line,
    today: date,
    werkdagen: Werkdagen,
    next_meeting: NextMeeting | None,
    planning: bool,
    usual: Direction,
) -> list[tuple[Reading, bool]]:
    """Their readings, each with False where it only keeps shorter ones out ('elke vrijdag')."""
    found = []
    matches = ((rule, match) for rule in rules for match in rule.pattern.finditer(line.folded))
    for rule, match in matches:
        before, behind = lead(line.before(match.start()), match.start()), tail(line.folded, match.end())
        direction = behind.direction or before.direction or usual
        ask = Ask(today, werkdagen, next_meeting, line, before, direction, before.start, behind.end, planning)
        outcome = rule.read(match, ask) if _may_apply(rule.where, ask) else None
        if outcome is None:
            continue
        if before.recurring:
            found.append((resolve(Problem(Reason.ONBEPAALD), ask), line.is_segment(ask.start, ask.end)))
        else:
            found.append((resolve(outcome, ask), True))
    return found


def _may_apply(where: Where, ask: Ask) -> bool:
    if where is Where.SEGMENT:
        return ask.line.is_segment(ask.start, ask.end)
    return where is Where.ANYWHERE or ask.line.is_whole(ask.start, ask.end)
