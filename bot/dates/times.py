"""Times of day, typed in Dutch: '9:30-11:00', '9.30–11.00 uur', '0930-1100', '9-11 uur', '14 uur'."""

from __future__ import annotations

import re
from datetime import time

_DASHES = str.maketrans("‐‑‒–—―−", "-------")
_CLOCK = r"(?:(?P<{0}h>[01]?\d|2[0-3])(?:[:.u](?P<{0}m>[0-5]\d)|u)?)"
_PACKED = r"(?:(?P<{0}h>[01]\d|2[0-3])(?P<{0}m>[0-5]\d))"
_TO = r"\s?(?:-|tot|t/m)\s?"
_UUR = r"(?P<uur>\s?(?:uur|u))?"
_START = r"(?<!\w)(?<![/+-])(?<!\d[.,:])(?<!over\s)(?<!binnen\s)(?:van\s|om\s)?"
_END = r"(?![\w/-]|[.,:]\d)"
_FORMS = tuple(
    re.compile(_START + body + _END, re.ASCII | re.IGNORECASE)
    for body in (
        _CLOCK.format("b") + _TO + _CLOCK.format("e") + _UUR,
        _PACKED.format("b") + _TO + _PACKED.format("e") + _UUR,
        _CLOCK.format("b") + _UUR,
    )
)

TimeRange = tuple[time, time | None]


def parse_time_range(text: str) -> TimeRange | None:
    """Begin and end of a text that is nothing but a time; end is None for '14 uur'. None: no time."""
    plain = " ".join(text.translate(_DASHES).split())
    for form in _FORMS:
        match = form.fullmatch(plain)
        if match and (_is_range(match) or _is_unmistakable(match)):
            return _read(match)
    return None


def find_time_range(text: str) -> tuple[time, time | None, int, int] | None:
    """The first time in a line, with its place: begin, end or None, start, end of text[start:end].

    Numbers that may be a date ('23-1', '9-11'), a year or a quantity are left alone.
    """
    plain = text.translate(_DASHES)
    matches = [match for form in _FORMS for match in form.finditer(plain) if _is_unmistakable(match)]
    for match in sorted(matches, key=lambda match: (match.start(), -match.end())):
        found = _read(match)
        if found:
            return *found, match.start(), match.end()
    return None


def _read(match: re.Match[str]) -> TimeRange | None:
    begin = time(int(match["bh"]), int(match["bm"] or 0))
    if not _is_range(match):
        return begin, None
    eind = time(int(match["eh"]), int(match["em"] or 0))
    return (begin, eind) if begin < eind else None


def _is_range(match: re.Match[str]) -> bool:
    return "eh" in match.re.groupindex


def _is_unmistakable(match: re.Match[str]) -> bool:
    """Whether it can be nothing but a time: 'uur' or a colon says so, or minutes on both sides."""
    if match["uur"] or ":" in match[0] or re.search(r"\du", match[0]):
        return True
    if not _is_range(match):
        return bool(match["bm"]) and match[0].lower().startswith("om ")
    both = bool(match["bm"] and match["em"])
    on_the_five = both and int(match["bm"]) % 5 == 0 == int(match["em"]) % 5
    if "." in match[0]:
        return on_the_five
    return on_the_five and match["bh"][0] == "0"
