"""Bullets typed without the space behind them: '-Zaal huren (Anna)' as '- Zaal huren (Anna)'.

A line broken at a hyphen ('-Noord is blij') and an option in code ('-v') are none: a bullet stands among
others, or right below a title or a line with a colon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_VAST = re.compile(r"(?P<voor>\s{0,12}[-–])(?=(?:\[[ xX]?\]\s+)?[*_\[(@\"'‘“]{0,3}[^\W\d_]{2,40}(?:\W|$))")
_BULLET = re.compile(r"\s{0,12}(?:[-–*•]\s+|\d{1,2}[.)]\s+)\S")
_OPENT = re.compile(r"#{1,6}\s|.{0,400}:[*_\s]{0,6}$|\s{0,3}(?:\*\*|__)[^*_]{2,80}(?:\*\*|__)\s{0,3}$")
_NA_ZIN = re.compile(r".{0,400}[.!?][*_)\s]{0,6}\s{0,9}[-–][*_]{0,3}[A-ZÀ-Þ]")
_MINSTENS = 2  # in a row, where no title or other bullet tells


def with_spaced_dashes(regels: Sequence[str]) -> Iterator[str]:
    bullets = _bullets(regels)
    for plek, regel in enumerate(regels):
        yield _VAST.sub(r"\g<voor> ", regel, count=1) if plek in bullets else regel


def _bullets(regels: Sequence[str]) -> frozenset[int]:
    """Where a tight dash is a bullet: of a row in which one has its space, or with a title above, or two."""
    gevonden: set[int] = set()
    rij: list[int] = []
    boven, zeker = "", False
    for plek, regel in enumerate([*regels, "#"]):
        if not regel.strip():
            continue
        is_vast, is_bullet = bool(_VAST.match(regel)), bool(_BULLET.match(regel))
        if is_vast or is_bullet:
            zeker = zeker or is_bullet or (not rij and _opens(boven, regel))
            rij += [plek] if is_vast else []
        elif not (rij and regel[:1].isspace()):  # no more of the item above it
            gevonden.update(rij if zeker or len(rij) >= _MINSTENS else ())
            rij, zeker = [], False
        boven = regel
    return frozenset(gevonden)


def _opens(boven: str, regel: str) -> bool:
    """Whether a line with nothing but a title or whole sentences stands above `regel`."""
    return bool(_OPENT.match(boven) or _NA_ZIN.match(f"{boven}{regel}"))
