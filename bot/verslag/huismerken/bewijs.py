"""Whether what stands with names is a row of tasks: by its verbs and by when it must be done."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from bot.verslag.huismerken.wie import says_when
from bot.verslag.werk.kracht import Werkwoord, commands, is_told, reads_as_sentence, verb_of

_MEEST_VERTELD = 4  # one in so many at most may tell something
# More than a day, on which anything may be: by then, or as soon as something else is.
_TERMIJN = re.compile(
    r"(?:v[oó]{2}r|voor|uiterl\w*|tot|eind|half|begin|medio|volgende?|na|als|zodra|deze|elke|iedere|binnen|z\.?\s?s\.?\s?m|asap"
    r"|by|before|until|next|when|once|after|every|each)\b",
    re.IGNORECASE,
)


class Bewijs(IntEnum):
    """How much words say that they are a task."""

    GEEN = 0
    DAG = 1
    ZEKER = 2


@dataclass(frozen=True)
class Gezegd:
    """What stands beside a name, and when."""

    taak: str
    wanneer: str = ""
    vooraan: bool = False  # the name stands before it, as before what somebody says

    @property
    def bewijs(self) -> Bewijs:
        if verb_of(self.taak) is Werkwoord.KAAL or commands(self.taak):
            return Bewijs.ZEKER
        wanneer = self.wanneer or _day_behind(self.taak)
        if not wanneer:
            return Bewijs.GEEN
        return Bewijs.ZEKER if _TERMIJN.match(wanneer) else Bewijs.DAG

    @property
    def is_verteld(self) -> bool:
        return is_told(self.taak) or (self.vooraan and reads_as_sentence(self.taak))


def are_tasks(gezegd: Sequence[Gezegd], *, los: bool = False) -> bool:
    """One at least is sure to be a task, a third reads like one, and hardly any tells something. It is a half
    where people may be speaking, and of a list (`los`) that nothing else sets apart."""
    bewijs = [een.bewijs for een in gezegd]
    deel = 2 if los or any(een.vooraan for een in gezegd) else 3
    verteld = sum(een.is_verteld for een in gezegd)
    return (
        Bewijs.ZEKER in bewijs
        and deel * sum(map(bool, bewijs)) >= len(bewijs)
        and _MEEST_VERTELD * verteld <= len(bewijs)
    )


def _day_behind(taak: str) -> str:
    woorden = taak.strip(" .").split()
    achter = (" ".join(woorden[-aantal:]) for aantal in range(min(4, len(woorden) - 1), 0, -1))
    return next((wanneer for wanneer in achter if says_when(wanneer)), "")
