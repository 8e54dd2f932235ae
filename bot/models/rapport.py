"""Voortgangsrapportages as they were made, and the text that a region writes for them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import LargeBinary, UniqueConstraint
from sqlmodel import Field

from bot.models.velden import Tabel, utc


class Rapporttekst(Tabel, table=True):
    """What is said of a region over a period, from `van` up to and including `tot`. `gebied` is the key of
    the region; `door` the Slack user who wrote it last, `op` when."""

    id: int | None = Field(default=None, primary_key=True)
    gebied: str
    van: date
    tot: date
    tekst: str
    door: str
    op: datetime = utc()
    versie: int = 0

    __table_args__: ClassVar[Any] = (UniqueConstraint("gebied", "van", "tot"),)


class Rapportversie(Tabel, table=True):
    """A report as it was made; `nummer` counts within its area.

    soort: regio, provincie. `gebied`: the key of the region, or 'provincie'. `tafels`: the keys of those
    whose points it tells, with commas between. `inhoud` is the whole document (uitvoer/vastgelegd.py),
    `lakken` what was left out of it (JSON, people by id only); `hash` is of `zout` and `inhoud`, and the
    history has it.
    """

    id: int | None = Field(default=None, primary_key=True)
    soort: str
    gebied: str
    nummer: int
    van: date
    tot: date
    peildatum: date
    tafels: str
    op: datetime = utc()
    door: str
    inhoud: str
    zout: str
    hash: str
    lakken: str

    __table_args__: ClassVar[Any] = (UniqueConstraint("soort", "gebied", "nummer"),)


class Rapportbestand(Tabel, table=True):
    """A file of a report, byte for byte as it was sent."""

    id: int | None = Field(default=None, primary_key=True)
    versie_id: int = Field(foreign_key="rapportversie.id", index=True)
    naam: str
    sha256: str
    inhoud: bytes = Field(sa_type=LargeBinary)
