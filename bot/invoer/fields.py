"""The fields of an edit: 'wie COA termijn 1 mei', and the date that was filled in."""

from __future__ import annotations

import re
from datetime import date

from bot import dates
from bot.errors import UserError
from bot.invoer.model import NextMeeting
from bot.invoer.names import NOBODY
from bot.kalender import Kalender
from bot.texts import acties as texts

FURTHEST = 25  # years: no point is due later

_FIELD = re.compile(
    r"(?:^|(?<=[\s,;]))(?P<veld>wie|eigenaar|actiehouder|trekker|door wie|termijn|wanneer|deadline|regio|"
    r"gemeente|soort|van|vraagsteller|ingebracht door|antwoord|tekst|voorwaarde|"
    r"wat(?=\s*[:=])|door(?=\s*[:=]))"
    r"(?P<punt>\s*[:=]\s*|\s+)",
    re.IGNORECASE,
)
_FIELDS = {
    **dict.fromkeys(("eigenaar", "actiehouder", "trekker"), "wie"),
    "door wie": "wie",
    "door": "wie",
    "wat": "tekst",
    "wanneer": "termijn",
    "deadline": "termijn",
    "van": "ingebracht_door",
    "vraagsteller": "ingebracht_door",
    "ingebracht door": "ingebracht_door",
}


def deadline(
    words: str, today: date, kalender: Kalender, next_meeting: NextMeeting
) -> tuple[date | None, str | None, str | None]:
    """(termijn, termijn_tekst, voorwaarde) of what was filled in as date, all None for 'geen', '-' or 'leeg';
    UserError when it is no date, or one that can only be a slip."""
    if not words or words.strip().casefold() in NOBODY:
        return None, None, None
    reading = dates.find(words, today, werkdagen=kalender.werkdagen, next_meeting=next_meeting)
    if reading is None or (reading.value is None and not reading.condition and not reading.meeting):
        raise UserError(texts.date_not_understood(words), field="termijn")
    if reading.value and reading.value.year - today.year > FURTHEST:
        raise UserError(texts.date_too_far(reading.value), field="termijn")
    plain = reading.value is not None and words == reading.value.isoformat()
    return reading.value, None if plain or reading.condition else reading.text, reading.condition


def split_fields(text: str) -> dict[str, str]:
    """'wie COA termijn 1 mei' → by field name; '= …' and 'tekst …' take all that follows."""
    if text.startswith("="):
        return {"tekst": text[1:].strip()}
    marks: list[re.Match[str]] = []
    for mark in _FIELD.finditer(text):
        if mark["veld"].casefold() == "van" and mark.start() and not mark["punt"].strip():
            continue  # 'wie Van der Laak': there it is part of a name
        marks.append(mark)
        if mark["veld"].casefold() in ("tekst", "antwoord"):
            break
    if not marks or text[: marks[0].start()].strip(" ,;"):
        return {}
    ends = [m.start() for m in marks[1:]] + [len(text)]
    return {
        _FIELDS.get(m["veld"].casefold(), m["veld"].casefold()): text[m.end() : end].strip(" ,;")
        for m, end in zip(marks, ends, strict=True)
    }
