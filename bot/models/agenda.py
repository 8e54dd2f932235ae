"""Where the days of meetings come from: the calendar of a tafel, and what it says."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any, ClassVar

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from bot.models.velden import Tabel, utc


class Agendabron(Tabel, table=True):
    """The calendar of a tafel as it was last read. `kenmerk` is a hash of its address and what of it counts:
    another one is read anew. `inhoud` is the hash of what it was on `gelezen_op`, with the marks the server
    gave; `mislukt` counts the failures since, `fout` is the code of the last. `onbegrepen` is JSON: the day
    and the code of each event in it that was not understood."""

    id: int | None = Field(default=None, primary_key=True)
    tafel: str = Field(unique=True)
    kenmerk: str
    etag: str | None = None
    gewijzigd: str | None = None
    inhoud: str | None = None
    gekeken_op: datetime = utc()
    gelezen_op: datetime | None = utc(default=None)
    mislukt: int = 0
    fout: str | None = None
    onbegrepen: str | None = None


class Agendaafspraak(Tabel, table=True):
    """A meeting in that calendar, by `uid` and `herhaling` (ics/lezen.py), as the calendar last said it, with
    the vergadering that it is. `wacht_op`: the day on which the calendar has it now, while another meeting is
    there; all else is then as it was before. `weg_op`: since when the calendar does not have it any more."""

    id: int | None = Field(default=None, primary_key=True)
    tafel: str
    uid: str
    herhaling: str
    vergadering_id: int | None = Field(default=None, foreign_key="vergadering.id", index=True)
    datum: date
    begin: time | None = None
    eind: time | None = None
    locatie: str | None = None
    vervallen: bool = False
    wacht_op: date | None = None
    weg_op: datetime | None = utc(default=None)

    __table_args__: ClassVar[Any] = (UniqueConstraint("tafel", "uid", "herhaling"),)


class Agendamelding(Tabel, table=True):
    """What the secretariaat is told of it, in the message with this `nummer`: `wat` happened to the afspraak;
    without one it is about the calendar itself."""

    id: int | None = Field(default=None, primary_key=True)
    tafel: str = Field(index=True)
    nummer: int
    op: datetime = utc()
    wat: str
    afspraak_id: int | None = Field(default=None, foreign_key="agendaafspraak.id")
