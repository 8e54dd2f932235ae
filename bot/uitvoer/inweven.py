"""Notes of the secretary in a page: beside what they are about, never over it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import tzinfo

from bot.readmodels import Noot
from bot.texts import publicatie as texts
from bot.texts import uitvoer as uitvoer_texts
from bot.uitvoer.blad import Alinea, Blad, Deel, Onderdeel


def with_notes(page: Blad, notes: Sequence[Noot], zone: tzinfo) -> Blad:
    """The notes after what they are about, each a paragraph of its own; the others at the end."""
    known = {part.sleutel for part in page.onderdelen if part.sleutel}
    parts = []
    for part in page.onderdelen:
        said = [note for note in notes if part.sleutel and note.sleutel == part.sleutel]
        parts.append(replace(part, delen=(*part.delen, *_said(said, zone))))
    rest = _said([note for note in notes if note.sleutel not in known], zone)
    return replace(page, onderdelen=tuple(_outside(parts, rest) if rest else parts))


def _outside(parts: list[Onderdeel], said: tuple[Deel, ...]) -> list[Onderdeel]:
    """The notes about no item, with what else was said outside the agenda: after the items."""
    items = [place for place, part in enumerate(parts) if part.niveau == 3]
    last = items[-1] if items else len(parts) - 1
    if items and parts[last].kop == uitvoer_texts.ELSEWHERE:
        parts[last] = replace(parts[last], delen=(*parts[last].delen, *said))
        return parts
    return [*parts[: last + 1], Onderdeel(uitvoer_texts.ELSEWHERE, 3, said), *parts[last + 1 :]]


def _said(notes: Sequence[Noot], zone: tzinfo) -> tuple[Deel, ...]:
    return tuple(
        Alinea(texts.note(note.op.astimezone(zone).date() if note.op else None, note.tekst)) for note in notes
    )
