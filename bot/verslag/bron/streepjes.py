"""Bullets and numbers typed without the space behind them: '-Zaal huren (Anna)' as '- Zaal huren (Anna)'.

A line broken at a hyphen ('-Noord is blij') and an option in code ('-v') are none: a bullet stands among
others, or right below a title or a line with a colon. A number has the one before or after it too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_VAST = re.compile(r"(?P<voor>\s{0,12}[-–])(?=(?:\[[ xX]?\]\s+)?[*_\[(@\"'‘“]{0,3}[^\W\d_]{2,40}(?:\W|$))")
_BULLET = re.compile(r"\s{0,12}(?:[-–*•]\s+|\d{1,2}[.)]\s+)\S")
_OPENT = re.compile(r"#{1,6}\s|.{0,400}:[*_\s]{0,6}$|\s{0,3}(?:\*\*|__)[^*_]{2,80}(?:\*\*|__)\s{0,3}$")
_NA_ZIN = re.compile(r".{0,400}[.!?][*_)\s]{0,6}\s{0,9}[-–][*_]{0,3}[A-ZÀ-Þ]")
# '3.Zaal huren', beside '2. Kaart tekenen' or '2.Kaart tekenen'; '3.5 ton' is no item.
_NUMMER = re.compile(
    r"(?P<voor>\s{0,12}(?P<nummer>\d{1,2})\.)(?P<wit>\s{0,9})(?=[*_]{0,3}[A-ZÀ-Þ][A-Za-zà-ÿ]{2})"
)
_MINSTENS = 2  # in a row, where no title or other bullet tells


def with_spaced_dashes(regels: Sequence[str]) -> Iterator[str]:
    bullets = _bullets(regels)
    genummerd = [_NUMMER.match(regel) for regel in regels]
    nummers = {int(een["nummer"]) for een in genummerd if een}
    for plek, (regel, nummer) in enumerate(zip(regels, genummerd, strict=True)):
        if nummer and not nummer["wit"] and nummers & {int(nummer["nummer"]) - 1, int(nummer["nummer"]) + 1}:
            yield f"{nummer['voor']} {regel[nummer.end() :]}"
            continue
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
