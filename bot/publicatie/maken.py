"""The public version made: what must be is left out, it is set as Word and PDF, and both are read back."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache

from bot.publicatie import lakken, nalezen, opmaak
from bot.publicatie.kaart import Namenkaart
from bot.publicatie.lakken import Gelakt
from bot.texts import uitvoer as uitvoer_texts
from bot.uitvoer import docx, pdf, vastgelegd
from bot.uitvoer.blad import Blad, Tabel

RENDER = {"docx": docx.render, "pdf": pdf.render}
DIGEST = 12  # signs: what was shown is what is agreed to
_THEN = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Bestand:
    """A file: its whole name, and what is in it."""

    naam: str
    inhoud: bytes


def prepare(page: Blad, kaart: Namenkaart, grounds: Mapping[str, str]) -> Gelakt:
    """`page` as the public may read it, with the list of what was left out at its end. A second or so of work
    for long minutes: not on the loop."""
    contact = [value for name, value in page.feiten if name == uitvoer_texts.CONTACT]
    found = lakken.lak(page, kaart, contact=contact)
    listed = opmaak.with_list(found.blad, found.lakken, grounds)
    added = replace(listed, onderdelen=listed.onderdelen[-1:])
    masked = lakken.lak(added, kaart, contact=contact).blad.onderdelen  # somebody may be called Plaats
    found.blad = replace(listed, onderdelen=(*found.blad.onderdelen, *masked))
    return found


def digest(found: Gelakt) -> str:
    """The same for the same text, whenever it was made."""
    kept = vastgelegd.encode(replace(found.blad, gemaakt=_THEN))
    return hashlib.sha256(kept.encode()).hexdigest()[:DIGEST]


def files(page: Blad, name: str) -> list[Bestand]:
    """As Word and as accessible PDF; `name` is without the ending."""
    return [Bestand(f"{name}.{kind}", render(page)) for kind, render in RENDER.items()]


def leaks(made: Sequence[Bestand], kaart: Namenkaart, found: Gelakt) -> list[str]:
    """What may not be read and yet can be, in the bytes of the files themselves and in their names."""
    told: dict[str, None] = {}
    tables = (part for section in found.blad.onderdelen for part in section.delen if isinstance(part, Tabel))
    rows = [row for table in tables for row in table.rijen]
    for file in made:
        kind = file.naam.rpartition(".")[2]
        said = nalezen.readable(file.naam, file.inhoud)
        wrong = nalezen.leaks(
            said,
            kaart,
            noise=_noise(kind),
            stay=found.staan,
            kept=found.behouden,
            words=found.woorden,
            own=found.eigen,
            settled=found.beslist,
            in_pages=kind == "pdf",
            rows=rows if kind == "pdf" else (),
        )
        told |= dict.fromkeys(wrong)
    return list(told)


@cache
def _noise(kind: str) -> frozenset[str]:
    """What a file of this kind says when nothing is in it."""
    empty = Blad("-", "-", "-", (), "-", (), (), "-", ("-", "-"), _THEN)
    return frozenset(nalezen.readable(f"-.{kind}", RENDER[kind](empty)))
