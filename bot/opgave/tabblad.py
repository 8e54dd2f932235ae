"""A sheet as it came out of a file, and where something stands in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

MOST_ROWS = 2000  # lines of one file: while they are written nobody else can write
MOST_COLUMNS = 40
MOST_SIGNS = 2000  # in one cell


class Onleesbaar(str):
    """A cell whose value cannot be had; it says why, and what to do."""


class Fout(NamedTuple):
    """What is wrong where. `rij` as a spreadsheet counts, 0 for a whole sheet; `kolom` the letter, '' for a
    whole row; `kop` what the column is called."""

    blad: str
    rij: int
    kolom: str
    kop: str
    tekst: str


class Rij(NamedTuple):
    nummer: int
    cellen: list[Any]

    @property
    def is_empty(self) -> bool:
        return all(cel is None or (isinstance(cel, str) and not cel.strip()) for cel in self.cellen)


@dataclass
class Tabblad:
    """`naam` is '' for the only sheet of a csv file. `fouten`: what was wrong with it as a sheet."""

    naam: str
    rijen: list[Rij]
    fouten: list[Fout] = field(default_factory=list)
    is_verborgen: bool = False


def letter(index: int) -> str:
    """What a spreadsheet calls a column; the first is 0."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name
