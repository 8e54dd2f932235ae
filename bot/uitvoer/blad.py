"""A document in words, before it is Word, PDF or Markdown: headings, paragraphs, items, tables and pictures,
in order.

Every text in it is clean: no control characters, its white space as it should be shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.readmodels.beeld import Beeld


@dataclass(frozen=True)
class Alinea:
    tekst: str


@dataclass(frozen=True)
class Opsomming:
    regels: tuple[str, ...]


@dataclass(frozen=True)
class Punt:
    """One numbered thing under its agendapunt: '[A1] Vraag: tekst', and below it what more is said of it."""

    sleutel: str  # 'A1', 'B2'
    soort: str
    tekst: str
    bij: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Tabel:
    """`titel` is its caption and what is read aloud of it; `delen` how wide each column is, of their sum.
    `sleutels` name the rows that are things with a number; `getallen` are the columns of numbers, by
    place."""

    titel: str
    kop: tuple[str, ...]
    delen: tuple[int, ...]
    rijen: tuple[tuple[str, ...], ...]
    sleutels: tuple[str, ...] = ()
    getallen: tuple[int, ...] = ()


@dataclass(frozen=True)
class Figuur:
    """A picture with its alt text, and its figures as a table below it."""

    beeld: Beeld


Deel = Alinea | Opsomming | Punt | Tabel | Figuur


@dataclass(frozen=True)
class Onderdeel:
    """A heading (`niveau` 2 or 3; the title is 1) and what stands below it."""

    kop: str
    niveau: int
    delen: tuple[Deel, ...]
    sleutel: str = ""


@dataclass(frozen=True)
class Blad:
    titel: str
    onderwerp: str
    auteur: str
    trefwoorden: tuple[str, ...]
    kenmerk: str  # the reference of the meeting
    feiten: tuple[tuple[str, str], ...]
    onderdelen: tuple[Onderdeel, ...]
    voet: str
    bladwoorden: tuple[str, str]  # as in: Pagina 1 van 3
    gemaakt: datetime
    liggend: bool = False  # the paper turned: its tables are wide
