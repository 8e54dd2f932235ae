"""The list of attendance of our own minutes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.texts import uitvoer as texts
from bot.verslag.eigen import cellen
from bot.verslag.eigen.lijsten import rows
from bot.verslag.eigen.regels import Regel
from bot.verslag.taal.woorden import TITEL
from bot.verslag.voorstel import Deelnemer, Waarschuwing

_NAME = re.compile(rf"(?:(?P<aanhef>{TITEL}) )?(?P<naam>.+)")


def attendance_in(regels: Iterable[Regel]) -> tuple[list[Deelnemer], list[Waarschuwing]]:
    """Who was there, and of whom it is not understood whether they were."""
    found, warnings = [], []
    for row in rows(regels, texts.ATTENDANCE_HEAD):
        cells = ["" if cell == texts.NONE else cell for cell in row.cellen]
        delegatie, shown, organisatie, rollen, presence = cells
        is_masked = shown == texts.MASKED
        name = None if is_masked or not shown else _NAME.fullmatch(shown)
        status = cellen.presence(presence)
        if status is None:
            told = texts.no_presence(shown or organisatie, presence)
            warnings.append(Waarschuwing(texts.NOT_READ, told, (row.plek, row.plek)))
        slot = Deelnemer(
            delegatie=delegatie or None,
            aanhef=name["aanhef"] if name else None,
            naam=name["naam"] if name else None,
            organisatie=organisatie or None,
            rollen=tuple(rol for rol in rollen.split(", ") if rol),
            status=status or "onbekend",
            gelakt=is_masked,
        )
        found.append(slot)
    return found, warnings
