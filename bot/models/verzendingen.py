"""The ledgers: what is owed to Slack, its posts, what came in (reliability.md §2)."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import Column, String, UniqueConstraint
from sqlmodel import Field

from bot.models.velden import Tabel, utc


class Aankondiging(Tabel, table=True):
    """An occurrence: what is owed to an audience because of a meeting (reliability.md §2).

    `soort` is the stable id of a moment in config.yaml; `publiek` a tafel key or a Slack user id.
    """

    id: int | None = Field(default=None, primary_key=True)
    vergadering_id: int = Field(foreign_key="vergadering.id")
    soort: str
    wat: str
    publiek: str
    volgnummer: int = 0
    vanaf: datetime = utc()
    vervalt: datetime = utc()

    __table_args__: ClassVar[Any] = (UniqueConstraint("vergadering_id", "soort", "publiek", "volgnummer"),)


class Verzending(Tabel, table=True):
    """One post for an aankondiging. Its states and who may change them: verzendingen.py.

    `sleutel` is opaque (sleutels.py): it travels as message metadata, which the whole workspace can read.
    `eerste_poging`: when it was first tried, or may have been (herstel.py).
    `geveegd_op`: last looked at for extras (nakijken.py). `gemeld_op`: its trouble was told (storingen.py).
    """

    id: int | None = Field(default=None, primary_key=True)
    aankondiging_id: int = Field(foreign_key="aankondiging.id", unique=True)
    sleutel: str = Field(unique=True)
    status: str = Field(default="PLANNED", sa_column=Column(String, nullable=False, index=True))
    poging: int = 0
    revisie: int = 0
    niet_voor: datetime = utc()
    huur_tot: datetime | None = utc(default=None)
    eerste_poging: datetime | None = utc(default=None)
    verzonden_op: datetime | None = utc(default=None)
    geveegd_op: datetime | None = utc(default=None)
    gemeld_op: datetime | None = utc(default=None)
    kanaal: str | None = None
    ts: str | None = None
    inhoud: str | None = None
    hash: str | None = None


class Poging(Tabel, table=True):
    """Append-only log of what was tried for a verzending."""

    id: int | None = Field(default=None, primary_key=True)
    verzending_id: int = Field(foreign_key="verzending.id", index=True)
    nummer: int
    op: datetime = utc()
    uitkomst: str
    fout: str | None = None


class Ontvangst(Tabel, table=True):
    """What came in and was written, so that a redelivery has one effect; kept 24 hours."""

    sleutel: str = Field(primary_key=True)
    op: datetime = utc(index=True)
