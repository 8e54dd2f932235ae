"""The date, condition or meeting in a line; and what looks like a date and is none."""

from __future__ import annotations

import re

from bot import dates
from bot.dates import Reading, Reason, Relation
from bot.invoer.model import BREAK, Draft
from bot.invoer.names import says
from bot.texts import invoer as texts

_LABEL = r"(?:termijn|wanneer|deadline)\s*:?\s*"
_LABEL_BEFORE = re.compile(rf"(?:^|(?<=[\s,;{BREAK}]))(?:{_LABEL})$", re.IGNORECASE)
_LABELLED = re.compile(rf"^\s*{_LABEL}", re.IGNORECASE)
# 'vrijdag om 12.00 uur': the hour goes with its day.
_HOUR = re.compile(
    r",?\s(?:om\s|voor\s|vóór\s)?\d{1,2}(?:[:.]\d\d(?:\s?u(?:ur)?)?|\s?u(?:ur)?)(?![\w:.-]\w|\s?[-–]\s?\d)\b",
    re.IGNORECASE,
)
_ANNOUNCED = re.compile(r"\W*(?:uiterlijk|deadline|termijn|t/m|niet later)", re.IGNORECASE)
_LOOKS_BACK = re.compile(
    r"\b(?:eer)?gister|\b(?:afgelopen|vorige?|laatste|jl|j\.l|ll|jongstleden|geleden|sinds|sedert)\b",
    re.IGNORECASE,
)
_PHRASE_BEHIND = re.compile(
    rf"\s(?P<woorden>[^\W\d_]\w{{0,40}}(?P<eind>(?<=en)(?=\s?(?:[,;.?!{BREAK}]|$)))?)"
)
_CLAUSE = re.compile(
    rf"\s(?:die|dat|of|waar\w{{0,8}}|omdat|als|wie|terwijl)\s[^,;:.?!(){BREAK}]{{0,120}}$", re.IGNORECASE
)
_MOST_CLAUSE = 140


def take(draft: Draft) -> None:
    """Take the date out of the text, unless it is all there is; tell of dates that do not exist."""
    known = draft.known
    readings = dates.find_all(
        draft.tekst, known.today, werkdagen=known.kalender.werkdagen, next_meeting=known.next_meeting
    )
    if not draft.has_deadline:
        own = [reading for reading in readings if not _belongs_to_the_sentence(draft, reading)]
        reading = dates.foremost(own)
        if reading is not None and _is_deadline(reading):
            _take(draft, reading)
    draft.warnings += filter(None, map(_warning, readings))


def take_front(draft: Draft, start: int, end: int) -> int:
    """Read tekst[start:end], behind a label, as a date; where what was read ends, or 0."""
    if draft.has_deadline:
        return 0
    words = draft.tekst[start:end]
    known = draft.known
    for reading in dates.find_all(
        words, known.today, werkdagen=known.kalender.werkdagen, next_meeting=known.next_meeting
    ):
        if reading.start == 0 and _is_deadline(reading):
            stop = _with_hour(words, reading)
            _keep(draft, reading, words[:stop])
            return start + stop
    return 0


def _is_deadline(reading: Reading) -> bool:
    return not reading.reference and bool(reading.value or reading.condition or reading.meeting)


def _belongs_to_the_sentence(draft: Draft, reading: Reading) -> bool:
    """Whether the date only says something of the words around it: 'gisteren besproken cijfers', 'de locatie
    die op 1 maart opent'. An announced one ('uiterlijk', 'vóór') never does."""
    if reading.value is None or reading.relation is Relation.BEFORE or _ANNOUNCED.match(reading.text):
        return False
    behind = _PHRASE_BEHIND.match(draft.tekst, reading.end)
    if reading.value < draft.known.today:
        return bool(behind or _LOOKS_BACK.search(reading.text))
    clause = _CLAUSE.search(draft.tekst, max(0, reading.start - _MOST_CLAUSE), reading.start)
    return bool(clause and behind and (says(behind["woorden"]) or behind["eind"] is not None))


def _take(draft: Draft, reading: Reading) -> None:
    label = _LABEL_BEFORE.search(draft.tekst[: reading.start])
    start, end = label.start() if label else reading.start, _with_hour(draft.tekst, reading)
    if not re.sub(r"[\s,;:()–-]", "", draft.tekst[:start] + draft.tekst[end:]).strip(BREAK):
        return  # the whole line is a date: then it is the text
    _keep(draft, reading, draft.tekst[reading.start : end])
    if draft.tekst[:start].endswith(("(", "[")) and draft.tekst[end:].startswith((")", "]")):
        start, end = start - 1, end + 1
    draft.cut(start, end)


def _with_hour(text: str, reading: Reading) -> int:
    hour = _HOUR.match(text, reading.end) if reading.value else None
    return hour.end() if hour else reading.end


def _keep(draft: Draft, reading: Reading, words: str) -> None:
    draft.termijn = reading.value
    draft.voorwaarde = reading.condition
    draft.termijn_tekst = None if reading.condition else _LABELLED.sub("", words).strip(" ,;")


def _warning(reading: Reading) -> str | None:
    if reading.reference:
        return None
    if reading.reason is Reason.BESTAAT_NIET:
        return texts.no_such_date(reading.text)
    if reading.reason is Reason.ANDERE_WEEKDAG and reading.suggestion:
        return texts.other_weekday(reading.text, dates.long_day(reading.suggestion))
    return None
