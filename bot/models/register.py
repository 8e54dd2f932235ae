"""The register as a whole: whose it is, its history, and what a search looks through."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from bot.models.velden import Tabel, utc


class Register(Tabel, table=True):
    """One row: which workspace this register belongs to, the head of the chain of wijzigingen, and what the
    addresses of calendars are made of (abonnementen.py): drawn by a migration, in no archive."""

    id: int = Field(default=1, primary_key=True)
    team_id: str | None = None
    keten: str = ""
    agendageheim: str = ""


class Wijziging(Tabel, table=True):
    """One change: who, when, what. `keten` chains it to the one before over salted digests of its values."""

    id: int | None = Field(default=None, primary_key=True)
    op: datetime = utc()
    door: str
    wat: str
    soort: str
    object_id: int
    digest: str
    keten: str

    __table_args__: ClassVar[Any] = (
        Index("wijziging_per_object", "soort", "object_id"),
        Index("wijziging_van_iemand", "door", "op"),
    )


class WijzigingWaarde(Tabel, table=True):
    """The values of a change, beside the chain: a row can be emptied and the chain still holds."""

    __tablename__ = "wijziging_waarde"
    id: int | None = Field(default=None, primary_key=True)
    wijziging_id: int = Field(foreign_key="wijziging.id", index=True)
    veld: str
    zout: str
    voor: str | None = None
    na: str | None = None


class Zoektekst(Tabel, table=True):
    """What a search looks through: the folded text of one actie, besluit, notitie or terugkoppeling.

    Derived from the register by zoekindex.py. `actie_id` is the point itself or the one reported on; `op`
    says when, where that is not the day of the meeting.
    """

    id: int | None = Field(default=None, primary_key=True)
    soort: str
    object_id: int
    vergadering_id: int = Field(foreign_key="vergadering.id", index=True)
    actie_id: int | None = Field(default=None, foreign_key="actie.id", index=True)
    op: datetime | None = utc(default=None)
    tekst: str

    __table_args__: ClassVar[Any] = (UniqueConstraint("soort", "object_id"),)
