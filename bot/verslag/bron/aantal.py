"""How many were there, behind the head of the attendance: 'Board members present (3/3) :' is 'Present:'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_AANTAL = re.compile(
    r"(?P<voor>\s{0,3}(?:#{1,6}\s+)?[*_]{0,3})(?P<wie>(?:(?:board|committee|council|steering\scommittee|tsc|team|voting|core|bestuurs|werkgroep)[\s-]?)?"
    r"(?:leden|members|maintainers|directors|deelnemers|participants|attendees|aanwezig(?:en)?|present|attendance|in\sattendance|afwezig(?:en)?|absent|apologies|regrets)"
    r"(?:\s(?:aanwezig|afwezig|present|absent|in\sattendance))?)"
    r"(?:\s?\(\d{1,3}(?:\s?(?:/|of|van)\s?\d{1,3})?\))(?P<na>[*_]{0,3}\s?:?[*_]{0,3}(?:\s.{0,600})?)",
    re.IGNORECASE,
)
_LEDEN = re.compile(
    r"(?:.{0,30}\s)?(?:members|leden|maintainers|directors)\s(?P<wat>present|aanwezig|absent|afwezig)",
    re.IGNORECASE,
)


def without_count(regels: Iterable[str]) -> Iterator[str]:
    for regel in regels:
        aantal = _AANTAL.fullmatch(regel)
        if aantal is None:
            yield regel
            continue
        leden = _LEDEN.fullmatch(aantal["wie"])
        wie = leden["wat"].capitalize() if leden else aantal["wie"]
        yield f"{aantal['voor']}{wie}{aantal['na'].replace(' :', ':', 1)}"
