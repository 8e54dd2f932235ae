"""Until when a date is put off, and why: 'tot 15 februari omdat de raming later komt'."""

from __future__ import annotations

import re
from collections.abc import Iterator

# What a reason begins with. Words that only announce it are left out of it.
_ANNOUNCED = r"(?:met\s+als\s+|om\s+|de\s+)?(?:reden|toelichting)(?:\s+is)?|want|nl\.?|namelijk"
_BECAUSE = (
    r"omdat|aangezien|doordat|vanwege|wegens|door|gezien|in\s+verband\s+met|i\.?\s?v\.?\s?m\.?|"
    r"op\s+(?:verzoek|aanraden|voorstel)\s+van|in\s+overleg\s+met|in\s+afwachting\s+van|zodat|om\s+te"
)
_REASON = re.compile(
    rf"(?:^|(?<![\s,;:.(–-])[\s,;:.(–-]++)(?:(?:{_ANNOUNCED})(?:\s*[:=,]\s*|\s+(?:dat\s+)?)|(?={_BECAUSE}\s))(?P<reden>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_DAY_BEHIND = re.compile(
    r"(?P<reden>.+?)(?<![\s,;:])[\s,;:]++(?P<tot>(?:tot|naar|t/m)\s.+)$", re.IGNORECASE | re.DOTALL
)
_NO_REASON = re.compile(_BECAUSE, re.IGNORECASE)  # alone: 'een maand door'
_PAUSE = re.compile(r"[,;:(.–](?=\s|\()|\s[(–-]|\n|:")
_HOUR = re.compile(r"(?:om |voor )?\d{1,2}(?:[:.]\d\d)?(?:\s?u(?:ur)?)?", re.IGNORECASE)
_AROUND = " ,;:.–-(\n"
LONGEST = 120  # signs of a date that a pause ends: none is longer, and each way to read takes time


def split_reason(words: str) -> tuple[str, str]:
    """When and why; '' for what is not said. What only a pause parts from a date is for `readings`."""
    reason = _REASON.search(words)
    if not reason:
        return words, ""
    when, why = words[: reason.start()].strip(_AROUND), reason["reden"]
    behind = None if when else _DAY_BEHIND.fullmatch(why)  # 'omdat COA ziek is tot 1 april'
    if behind:
        when, why = behind["tot"], behind["reden"]
    return when, _plain(why)


def readings(words: str) -> Iterator[tuple[str, str]]:
    """The ways in which `words` may be a date with a reason behind it, the longest date first: with all of
    them, then up to each comma, colon, dash or bracket."""
    yield words, ""
    for pause in reversed(list(_PAUSE.finditer(words, 0, LONGEST))):
        when, why = words[: pause.start()].strip(_AROUND), _plain(words[pause.end() :])
        if when and why:
            yield when, why


def reason_behind(words: str, day: str) -> str:
    """What `words` say behind the day they begin with, if that is more than an hour."""
    why = _plain(words.removeprefix(day)) if words.startswith(day) else ""
    return "" if _HOUR.fullmatch(why) else why


def whole_reason(words: str, when: str, why: str) -> str:
    """Why, with what stands behind the day where that day is a part of it: 'omdat ik tot 1 maart weg ben'."""
    is_within = why and words.rstrip().endswith(when) and not words.startswith(when)
    return _plain(words) if is_within else why


def _plain(why: str) -> str:
    why = why.strip(_AROUND)
    if _NO_REASON.fullmatch(why):
        return ""
    return why[:-1].rstrip() if why.endswith(")") and "(" not in why else why
