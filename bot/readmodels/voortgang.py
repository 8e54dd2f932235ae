"""How the work itself goes, in numbers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Voortgang:
    """The open points of one tafel (None: of several together).

    `dagen`: how old they are together. `vaker_uitgesteld`: put off more than twice. `zonder_eigenaar`: a
    question needs none and does not count.
    """

    tafel: str | None
    open: int = 0
    te_laat: int = 0
    dagen: int = 0
    vaker_uitgesteld: int = 0
    zonder_eigenaar: int = 0

    @property
    def leeftijd(self) -> int | None:
        """Average age in whole days; None where nothing is open."""
        return round(self.dagen / self.open) if self.open else None

    def __add__(self, other: Voortgang) -> Voortgang:
        return Voortgang(
            None,
            self.open + other.open,
            self.te_laat + other.te_laat,
            self.dagen + other.dagen,
            self.vaker_uitgesteld + other.vaker_uitgesteld,
            self.zonder_eigenaar + other.zonder_eigenaar,
        )
