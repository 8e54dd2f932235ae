"""A document as Markdown (CommonMark with tables), with everything that could be markup escaped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.uitvoer import figuur
from bot.uitvoer.blad import Alinea, Blad, Deel, Figuur, Opsomming, Punt, Tabel

_MARKS = re.compile(r"[\\`*_\[\]<|~&]|^[#>=+-]")
_NUMBERED = re.compile(r"^(\d{1,9})([.)])")  # would begin a list of its own
_ESCAPED = r"\1\\\2"


def render(page: Blad) -> bytes:
    return ("\n".join(_lines(page)).rstrip() + "\n").encode()


def escape(text: str) -> str:
    """On one line, so that every sign of it is shown as it is."""
    return _MARKS.sub(lambda sign: f"\\{sign[0]}", " ".join(text.split()))


def _lines(page: Blad) -> Iterator[str]:
    yield f"# {escape(page.titel)}"
    yield ""
    for name, value in page.feiten:
        yield from (f"**{name}:** {escape(value)}", "")
    yield from (escape(page.voet), "")  # at the top: below a list it would be read as a part of that list
    for part in page.onderdelen:
        yield from (f"{'#' * part.niveau} {escape(part.kop)}", "")
        for deel in part.delen:
            yield from _part(deel)


def _part(part: Deel) -> Iterator[str]:
    match part:
        case Alinea(tekst):
            yield escape(tekst)
        case Opsomming(regels):
            yield from (f"- {_NUMBERED.sub(_ESCAPED, escape(line))}" for line in regels)
        case Punt(sleutel, soort, tekst, bij):
            yield f"**\\[{sleutel}\\] {soort}:** {escape(tekst)}"
            for name, value in bij:
                yield from ("", f"{name}: {escape(value)}")
        case Figuur(beeld):
            yield from (
                f"**{escape(beeld.titel)}**",
                "",
                *_table(figuur.table(beeld)),
                "",
                escape(beeld.onder),
            )
        case Tabel():
            yield from _table(part)
    yield ""


def _table(table: Tabel) -> Iterator[str]:
    yield f"| {' | '.join(table.kop)} |"
    yield f"|{''.join(' ---: |' if n in table.getallen else ' --- |' for n in range(len(table.kop)))}"
    yield from (f"| {' | '.join(map(escape, row))} |" for row in table.rijen)
