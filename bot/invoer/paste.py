"""A pasted list: its points, each under the heading above it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.invoer.front import BULLET
from bot.invoer.model import Invoer

_LETTERED = re.compile(r"^\s*(?:[a-zA-Z]\.|A\d{1,3})\s+(?=\S)")
_HEADING = re.compile(r"^(?P<kop>[^:]{1,80}):$")


@dataclass(frozen=True)
class Regel:
    """One point of what was typed, and the heading it stands under."""

    tekst: str
    kop: str | None = None


def split_lines(text: str) -> list[Regel]:
    """The lines of what was typed or pasted. A line that ends with a colon is the heading of the bullets (or,
    without bullets, of the lines) under it, until an empty line or the next heading."""
    lines = [line.strip() for line in text.splitlines()]
    lettered = sum(bool(_LETTERED.match(line)) for line in lines) > 1  # one 'A. Vollink' is somebody
    found: list[Regel] = []
    heading: str | None = None
    for number, line in enumerate(lines):
        below = next(iter(lines[number + 1 : number + 2]), "")
        title = _HEADING.match(_unlettered(line, lettered))
        if title and below:
            heading = title["kop"].strip()
        elif not line:
            heading = None
        else:
            found.append(Regel(_unlettered(line, lettered), heading))
    return found


def under_heading(regel: Regel, parse: Callable[[str], Invoer]) -> Invoer:
    """The point with what its heading says of all: owner, place, kind or date, unless it has its own.

    A heading that says none of these stays before the text.
    """
    found = parse(regel.tekst)
    if not regel.kop:
        return found
    said = parse(f"{regel.kop}: {_STAND_IN}")
    if said.soort and not found.soort and said == Invoer(_STAND_IN, soort=said.soort):
        return parse(f"{regel.kop}: {regel.tekst}")  # 'Vragen:' tells what a name in front means
    if said.tekst != _STAND_IN:
        return replace(found, tekst=f"{regel.kop}: {found.tekst}")
    shared = {
        name: value
        for name, value in vars(said).items()
        if name not in ("tekst", "warnings") and value and not getattr(found, name)
    }
    if found.termijn or found.voorwaarde:
        shared = {n: v for n, v in shared.items() if n not in ("termijn", "termijn_tekst", "voorwaarde")}
    if found.regio and found.regio != said.regio:
        shared.pop("gemeente", None)
    return replace(found, **shared)


_STAND_IN = "…"


def _unlettered(line: str, lettered: bool) -> str:
    bare = BULLET.sub("", line)
    return _LETTERED.sub("", bare) if lettered else bare
