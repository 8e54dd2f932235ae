"""Minutes in their later life: adopted, published, and what was judged of the names in them."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import LargeBinary, UniqueConstraint
from sqlmodel import Field

from bot.models.velden import Tabel, utc


class Verslagversie(Tabel, table=True):
    """The minutes of a meeting as they were adopted or published; `nummer` counts within its `soort`.

    soort: vastgesteld, gepubliceerd. `inhoud` is the whole document (uitvoer/vastgelegd.py); `hash` is of
    `zout` and `inhoud`, and the history has it. `zout` is empty once somebody was forgotten in it: nobody can
    try then what stood there, and the hash still says what was adopted.

    Adopted: in which meeting, by which decision, with which change. Published: from which adopted version
    (`bron_id`), what was left out (`lakken`, JSON, people by id only) and its files (Verslagbestand).
    """

    id: int | None = Field(default=None, primary_key=True)
    vergadering_id: int = Field(foreign_key="vergadering.id", index=True)
    soort: str
    nummer: int
    op: datetime = utc()
    door: str
    in_vergadering_id: int | None = Field(default=None, foreign_key="vergadering.id")
    besluit_id: int | None = Field(default=None, foreign_key="besluit.id")
    aanpassing: str | None = None
    reden: str | None = None
    bron_id: int | None = Field(default=None, foreign_key="verslagversie.id")
    inhoud: str
    zout: str
    hash: str
    lakken: str | None = None

    __table_args__: ClassVar[Any] = (UniqueConstraint("vergadering_id", "soort", "nummer"),)


class Verslagbestand(Tabel, table=True):
    """A published file, byte for byte as it was sent."""

    id: int | None = Field(default=None, primary_key=True)
    versie_id: int = Field(foreign_key="verslagversie.id", index=True)
    naam: str
    sha256: str
    inhoud: bytes = Field(sa_type=LargeBinary)


class Naamoordeel(Tabel, table=True):
    """What the secretariaat said of words that may be a name: `weglaten`, or it may stay.

    `tekst` is folded: a name, judged for one meeting, or a word with its neighbours ('op de lange termijn'),
    judged for all (`vergadering_id` is empty).
    """

    id: int | None = Field(default=None, primary_key=True)
    vergadering_id: int | None = Field(default=None, foreign_key="vergadering.id", index=True)
    tekst: str = Field(index=True)
    weglaten: bool
