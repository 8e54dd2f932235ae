"""A picture of figures, before it is drawn: what is in it, what it says in words, and the table beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

# How a part is drawn, so that it is told apart without colour; 'ontbreekt' is dashed.
Vulling = Literal["vol", "streep", "punt", "leeg", "ontbreekt"]
Vorm = Literal["balken", "kolommen"]
BEELD = "beeld"  # of an image block: the picture that is still to be drawn and brought to Slack, as a dict


@dataclass(frozen=True)
class Getal:
    """A figure in places: what `van` of `op` gemeenten add up to; None when nobody gave one."""

    plaatsen: int | None
    van: int
    op: int

    @property
    def volledig(self) -> bool:
        return self.plaatsen is not None and self.van == self.op


@dataclass(frozen=True)
class Gebiedscijfers:
    """An area: its opgave after swaps, what there is of it, and what nobody promised yet ('nog'), which is
    negative where there is more than the opgave."""

    naam: str
    opgave: Getal
    gerealiseerd: Getal
    besloten: Getal
    toegezegd: Getal
    nog: Getal


@dataclass(frozen=True)
class Peilmoment:
    """An area as it was known on a peildatum."""

    op: date
    cijfers: Gebiedscijfers


@dataclass(frozen=True)
class Tafelpunten:
    """The open points of a tafel, of which `te_laat` are past their date."""

    naam: str
    open: int
    te_laat: int


@dataclass(frozen=True)
class Stuk:
    """A part of a bar, drawn `aantal` long; `tekst` is the number as it is shown."""

    vulling: Vulling
    aantal: int
    tekst: str


@dataclass(frozen=True)
class Balk:
    """A bar: `stukken` behind each other, then `gat`, which is known to be there but not what it is. `merk`:
    where the opgave lies on it, None when nobody knows."""

    naam: str
    noot: str
    stukken: tuple[Stuk, ...]
    gat: int = 0
    merk: int | None = None
    merktekst: str = ""
    ontbreekt: bool = False


@dataclass(frozen=True)
class Beeld:
    """`naam`: what its file is called; `onder`: what must be known to read it; `alt`: what it says, in a
    sentence or two. `kolommen` and `rijen` are the same figures as a table, `regels` as lines: each a
    name and its figures."""

    naam: str
    titel: str
    onder: str
    alt: str
    vorm: Vorm
    legenda: tuple[tuple[Vulling, str], ...]
    merkwoord: str  # what `merk` of a bar is; empty when none has one
    nootwoord: str  # what `noot` of a column is; empty when none has one
    ontbreekt: str  # the word for what nobody gave a figure of
    balken: tuple[Balk, ...]
    kolommen: tuple[str, ...]
    rijen: tuple[tuple[str, ...], ...]
    regels: tuple[tuple[str, str], ...]
