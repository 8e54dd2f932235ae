"""A row with a task or decision, whatever it came out of: a table, a block of fields, a margin."""

from __future__ import annotations

from dataclasses import dataclass

from bot.verslag.voorstel import Regels

ALLEEN_NAAM = "alleen naam"  # of a row: only who has it stood there, and what is a sentence beside it


@dataclass(frozen=True)
class Rij:
    """One row of a table of acties or decisions, by column ('actie', 'eigenaar' …), and where it stands;
    `tabel` is where its table begins, 0 when that is not known."""

    cellen: dict[str, str]
    regels: Regels
    tabel: int = 0

    def __getitem__(self, kolom: str) -> str:
        return self.cellen.get(kolom, "")


def joined(boven: dict[str, str], onder: dict[str, str]) -> dict[str, str]:
    """The cells of a row with those of the row that goes on below it."""
    return {
        soort: " ".join(filter(None, (boven.get(soort), onder.get(soort)))) for soort in {**boven, **onder}
    }
