"""Points of the agenda with another sign behind their number: '2/ Begroting', '2 – Begroting', '(2) Kas'.

Each becomes the '2. Begroting' that every rule reads, where they count on from 1, each above text of its own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

_MINSTE_PUNTEN = 3
_PUNT = re.compile(
    r"(?P<voor>(?:(?:Ad|AD|Agendapunt)\s|\()?)(?P<nummer>\d{1,2})(?P<na>\s?[/:–—-]|\)|\.-|\.|)\s{1,4}"
    r"(?P<titel>[A-ZÀ-Þ][^|:;]{1,70}?)\s{0,9}"
)
_GEWOON = frozenset({("", "."), ("", ")"), ("", ""), ("(", "")})
_ZIN = re.compile(r"[.;,!…]$")  # what no title ends in


def with_stops(regels: Sequence[str]) -> Iterator[str]:
    punten = _points(regels)
    for plek, regel in enumerate(regels):
        yield f"{punten[plek]['nummer']}. {punten[plek]['titel']}" if plek in punten else regel


def _points(regels: Sequence[str]) -> dict[int, re.Match[str]]:
    """The lines that are such points; none when points with a stop stand above the first of them."""
    op_vorm: dict[tuple[str, str], dict[int, re.Match[str]]] = defaultdict(dict)
    for plek, regel in enumerate(regels):
        punt = _PUNT.fullmatch(regel)
        if punt is None:
            continue
        vorm = punt["voor"].strip(), punt["na"].strip()
        if vorm in _GEWOON:
            if not op_vorm:
                return {}
        elif not _ZIN.search(punt["titel"]) and _stands_apart(regels, plek):
            op_vorm[vorm][plek] = punt
    for punten in op_vorm.values():
        nummers = [int(punt["nummer"]) for punt in punten.values()]
        if len(nummers) >= _MINSTE_PUNTEN and nummers == list(range(1, len(nummers) + 1)):
            return punten
    return {}


def _stands_apart(regels: Sequence[str], plek: int) -> bool:
    """Whether an empty line stands above it, and below it, after one at most, what is no such point."""
    onder = next((regel for regel in regels[plek + 1 : plek + 3] if regel.strip()), "")
    boven = regels[plek - 1].strip() if plek else ""
    return not boven and bool(onder) and not _PUNT.fullmatch(onder)
