"""Attendance that stands below the text: what is printed above it is no header but the minutes themselves."""

from __future__ import annotations

from collections.abc import Sequence

from bot.verslag.aanwezigen.bovendeel import KOPREGELS, first_of_text, is_prose, opens_attendance
from bot.verslag.aanwezigen.hoofd import names_people
from bot.verslag.bron.regels import Regel


def opens_below(gevuld: Sequence[Regel]) -> int | None:
    """Which line below the upper part is the label of the attendance, with people behind or below it."""
    for i in range(KOPREGELS, len(gevuld)):
        onder = gevuld[i + 1].inhoud if i + 1 < len(gevuld) else ""
        wie = onder if " " in onder else ""  # below '## Deelnemers' the bullet 'Tent' is nobody
        if opens_attendance(gevuld, i) and names_people(gevuld[i], wie):
            return i
    return None


def text_above(boven: Sequence[Regel], kopjes: Sequence[bool], onder: Sequence[Regel]) -> int:
    """Where the text begins in the lines `boven` the attendance; at their end when they are a header.

    A header may be long, and have a list of the points below it ('Agenda: 1. Opening'): it is text when it
    has more of it, and a sentence, than what stands below the attendance (`onder`).
    """
    eerste = max(1, first_of_text(list(boven), list(kopjes), None))  # the first names the meeting
    met_zinnen = any(is_prose(boven[i : i + 1]) for i in range(eerste, len(boven)))
    return eerste if met_zinnen and _length(boven[eerste:]) > _length(onder) else len(boven)


def _length(regels: Sequence[Regel]) -> int:
    return sum(len(regel.kaal) for regel in regels)
