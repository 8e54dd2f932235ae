"""What lines with figures would do to the register."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.opgave.regels import Regel

NEW, CHANGED, SAME = "nieuw", "gewijzigd", "gelijk"


@dataclass(frozen=True)
class Wending:
    """What a line would do: `was` are the values that become others, by name, `wordt` what they become; of a
    row that was vervallen also `vervallen`. `id` is that of the row there is."""

    regel: Regel
    wat: str
    id: int | None
    was: Mapping[str, Any]
    wordt: Mapping[str, Any]


@dataclass(frozen=True)
class Opgavevoorstel:
    """What a file would change. `vast` names exactly this: any other register or file has another. `gemeld`:
    what is to be told of how it was read."""

    id: int
    bestand: str
    vast: str
    wendingen: tuple[Wending, ...]
    gemeld: tuple[str, ...]

    @property
    def anders(self) -> list[Wending]:
        """What would change: first what is said otherwise, then what is new."""
        turns = [turn for turn in self.wendingen if turn.wat != SAME]
        return sorted(turns, key=lambda turn: turn.wat != CHANGED)

    def count(self, wat: str) -> int:
        return sum(turn.wat == wat for turn in self.wendingen)
