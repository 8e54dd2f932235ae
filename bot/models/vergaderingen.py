"""A meeting and what belongs to it."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any, ClassVar

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from bot.models.velden import Tabel, utc


class Vergadering(Tabel, table=True):
    """One dated meeting of a tafel; `status` tussentijds (no datum) holds what is noted before the first one.

    status: gepland, loopt, gesloten, vervallen, tussentijds. `revisie` counts moves and cancellations: what
    was to be posted before one is void. `versie` counts every edit. The counters are the next free number of
    A and B (acties.py, besluiten.py). `agendapunt` is the `volgorde` of the item that is being discussed
    while the meeting runs.
    """

    id: int | None = Field(default=None, primary_key=True)
    tafel: str = Field(index=True)
    referentie: str = Field(unique=True)
    datum: date | None = None
    begin: time | None = None
    eind: time | None = None
    locatie: str | None = None
    status: str = "gepland"
    reden: str | None = None
    gestart_op: datetime | None = utc(default=None)
    gesloten_op: datetime | None = utc(default=None)
    vorige: date | None = None
    agendapunt: int | None = None
    volgend_actienummer: int = 1
    volgend_besluitnummer: int = 1
    revisie: int = 0
    versie: int = 0

    __table_args__: ClassVar[Any] = (
        Index("vergadering_per_tafel", "tafel", "datum"),
        Index("vergadering_per_dag", "datum"),
        Index("vergadering_per_status", "status", "gesloten_op"),
    )


class Agendapunt(Tabel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    vergadering_id: int = Field(foreign_key="vergadering.id", index=True)
    volgorde: int
    nummer: str | None = None
    titel: str

    __table_args__: ClassVar[Any] = (UniqueConstraint("vergadering_id", "volgorde"),)


class Aanwezigheid(Tabel, table=True):
    """One slot of the attendance list; `gelakt` = the name was masked and stays empty.

    status: aanwezig, afwezig, onbekend (agendalid). `rollen` is comma-separated.
    """

    id: int | None = Field(default=None, primary_key=True)
    vergadering_id: int = Field(foreign_key="vergadering.id", index=True)
    volgorde: int
    persoon_id: int | None = Field(default=None, foreign_key="persoon.id")
    delegatie: str
    regio: str | None = None
    organisatie: str | None = None
    rollen: str = ""
    status: str
    gelakt: bool = False


class Notitie(Tabel, table=True):
    """A line of prose under an agendapunt. `door` and `op` are empty when it came from minutes (`regels`);
    `gewist_op`: taken back."""

    id: int | None = Field(default=None, primary_key=True)
    vergadering_id: int = Field(foreign_key="vergadering.id", index=True)
    agendapunt_id: int | None = Field(default=None, foreign_key="agendapunt.id")
    soort: str
    tekst: str
    door: str | None = None
    op: datetime | None = utc(default=None)
    regels: str | None = None
    gewist_op: datetime | None = utc(default=None)


class Overzichtsdeel(Tabel, table=True):
    """One message of the live overview of a running meeting: where it stands and what it says (`hash`).

    `publiek` is a tafel key (its channel) or a Slack user id (a direct message). `ts` is empty until it was
    posted, which began at `begonnen_op`.
    """

    id: int | None = Field(default=None, primary_key=True)
    vergadering_id: int = Field(foreign_key="vergadering.id")
    publiek: str
    volgorde: int
    kanaal: str
    ts: str | None = None
    hash: str
    begonnen_op: datetime | None = utc(default=None)

    __table_args__: ClassVar[Any] = (UniqueConstraint("vergadering_id", "publiek", "volgorde"),)


class Verslag(Tabel, table=True):
    """A file of minutes that was read; the same content (`sha256`) is read once."""

    id: int | None = Field(default=None, primary_key=True)
    vergadering_id: int = Field(foreign_key="vergadering.id", index=True)
    sha256: str = Field(unique=True)
    bestand: str
    status: str | None = None
    contact: str | None = None
    gelezen_op: datetime = utc()


class Verslagvoorstel(Tabel, table=True):
    """Minutes that somebody (`door`, a Slack user id) asked to be read, and the proposal that came of them.

    Work in hand and no part of the history: `inhoud` (JSON, verslag/oordeel/beoordeling.py) is emptied as
    soon as it was taken over or put away. status: wacht (asked, not read yet), open, akkoord (it is being
    written), overgenomen, weggelegd, mislukt.
    soort: verslag; or opgave: figures out of a sheet (opgave/voorleggen.py), and then `sha256` is that of
    what was shown. `bron` is the id of a file in Slack or an address, until it was read. `tafels`: where
    `door` was secretariaat when they asked, by comma. `kanaal` and `ts`: the bot's message about it.
    """

    id: int | None = Field(default=None, primary_key=True)
    door: str
    soort: str = "verslag"
    status: str = Field(default="wacht", index=True)
    bron: str | None = None
    bestand: str = ""
    tafels: str = ""
    gevraagd_op: datetime = utc()
    huur_tot: datetime | None = utc(default=None)
    poging: int = 0
    bytes_sha256: str | None = None
    sha256: str | None = None
    inhoud: str | None = None
    kanaal: str | None = None
    ts: str | None = None
    vergadering_id: int | None = Field(default=None, foreign_key="vergadering.id")
