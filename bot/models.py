"""The tables. A row validates nothing (SQLModel, table=True): the nouns beside this file do.

Times are UTC, dates are calendar days in the zone of config.yaml. Rows are never deleted: a state ends them.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any, ClassVar

from sqlalchemy import Column, DateTime, Dialect, Index, String, TypeDecorator, UniqueConstraint, text
from sqlmodel import Field, SQLModel


class UTCDateTime(TypeDecorator[datetime]):
    """An aware datetime, kept as naive UTC: SQLite knows no zones and would hand back a naive one."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a datetime without a time zone cannot be stored")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value is not None else None


def _utc(**options: Any) -> Any:
    return Field(sa_type=UTCDateTime, **options)


def _open_index(name: str, *columns: str) -> Index:
    """Only what is still open: the lists stay as fast as there is work, however long the history."""
    still_open = text("gesloten_op IS NULL")
    return Index(name, *columns, sqlite_where=still_open, postgresql_where=still_open)


class Register(SQLModel, table=True):
    """One row: which workspace this register belongs to, and the head of the chain of wijzigingen."""

    id: int = Field(default=1, primary_key=True)
    team_id: str | None = None
    keten: str = ""


class Vergadering(SQLModel, table=True):
    """One dated meeting of a tafel; `status` tussentijds (no datum) holds what is noted before the first one.

    status: gepland, loopt, gesloten, vervallen, tussentijds. `revisie` counts moves and cancellations,
    `versie` every edit. The counters are the next free number of A and B (acties.py, besluiten.py).
    `agendapunt` is the `volgorde` of the item that is being discussed while the meeting runs.
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
    gestart_op: datetime | None = _utc(default=None)
    gesloten_op: datetime | None = _utc(default=None)
    vorige: date | None = None
    agendapunt: int | None = None
    volgend_actienummer: int = 1
    volgend_besluitnummer: int = 1
    revisie: int = 0
    versie: int = 0

    __table_args__: ClassVar[Any] = (Index("vergadering_per_tafel", "tafel", "datum"),)


class Agendapunt(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    vergadering_id: int = Field(foreign_key="vergadering.id", index=True)
    volgorde: int
    nummer: str | None = None
    titel: str

    __table_args__: ClassVar[Any] = (UniqueConstraint("vergadering_id", "volgorde"),)


class Organisatie(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    naam: str = Field(unique=True)


class Persoon(SQLModel, table=True):
    """`soort` bestuurder or ambtelijk; `naam_openbaar` may the name be published; None: nobody said."""

    id: int | None = Field(default=None, primary_key=True)
    naam: str
    aanhef: str | None = None
    slack_id: str | None = Field(default=None, unique=True)
    soort: str | None = None
    naam_openbaar: bool | None = None


class Spelling(SQLModel, table=True):
    """A way to write a name, folded by personen.fold; two people may share one, so it is not unique."""

    id: int | None = Field(default=None, primary_key=True)
    tekst: str = Field(index=True)
    persoon_id: int | None = Field(default=None, foreign_key="persoon.id")
    organisatie_id: int | None = Field(default=None, foreign_key="organisatie.id")


class Afvaardiging(SQLModel, table=True):
    """Whom somebody represents, from `van` to `tot` (inclusive; None = still)."""

    id: int | None = Field(default=None, primary_key=True)
    persoon_id: int = Field(foreign_key="persoon.id", index=True)
    delegatie: str
    regio: str | None = None
    organisatie: str | None = None
    rollen: str = ""
    van: date
    tot: date | None = None


class Aanwezigheid(SQLModel, table=True):
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


class Mijlpaal(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    naam: str = Field(unique=True)
    verwacht: date | None = None
    gebeurd: date | None = None


class Actie(SQLModel, table=True):
    """What somebody still owes. soort: actiepunt, toezegging, vraag (with its `antwoord`).

    status: open, loopt, doorgeleid, afgerond, vervallen, gewist. `gesloten_op` is set in the last three.
    `termijn_tekst` keeps the words the date came from; `eigenaar_voorstel` is a guess nobody confirmed.
    `uitgesteld` counts how often the date was put off. `ouder_id` is the point this one was passed on from
    (status doorgeleid). `bron` is the address of the Slack message it was noted from.
    """

    id: int | None = Field(default=None, primary_key=True)
    vergadering_id: int = Field(foreign_key="vergadering.id")
    nummer: int
    soort: str = "actiepunt"
    tekst: str
    agendapunt_id: int | None = Field(default=None, foreign_key="agendapunt.id")
    ingebracht_door_id: int | None = Field(default=None, foreign_key="persoon.id", index=True)
    regio: str | None = None
    gemeente: str | None = None
    termijn: date | None = None
    termijn_tekst: str | None = None
    voorwaarde: str | None = None
    mijlpaal_id: int | None = Field(default=None, foreign_key="mijlpaal.id")
    eigenaar_voorstel: str | None = None
    uitgesteld: int = 0
    ouder_id: int | None = Field(default=None, foreign_key="actie.id", index=True)
    bron: str | None = None
    status: str = "open"
    reden: str | None = None
    antwoord: str | None = None
    gesloten_op: datetime | None = _utc(default=None)
    aangemaakt_op: datetime = _utc()
    citaat: str | None = None
    regels: str | None = None
    versie: int = 0

    __table_args__: ClassVar[Any] = (
        UniqueConstraint("vergadering_id", "nummer"),
        _open_index("actie_open_per_regio", "regio", "termijn", "id"),
        _open_index("actie_open_per_gemeente", "gemeente", "termijn", "id"),
        _open_index("actie_open_per_vergadering", "vergadering_id", "id"),
    )


class ActieEigenaar(SQLModel, table=True):
    """An owner of an actie: a persoon or an organisatie, in or outside Slack."""

    __tablename__ = "actie_eigenaar"
    id: int | None = Field(default=None, primary_key=True)
    actie_id: int = Field(foreign_key="actie.id", index=True)
    persoon_id: int | None = Field(default=None, foreign_key="persoon.id", index=True)
    organisatie_id: int | None = Field(default=None, foreign_key="organisatie.id", index=True)


class Terugkoppeling(SQLModel, table=True):
    """How a point stands, in words. `stand` is the answer of an owner: afgerond, loopt or uitstel.

    `door` is the Slack user who wrote it; `persoon_id` or `organisatie_id` the owner who said it, where
    that is somebody else. `gewist_op`: taken back.
    """

    id: int | None = Field(default=None, primary_key=True)
    actie_id: int = Field(foreign_key="actie.id", index=True)
    tekst: str
    stand: str | None = None
    door: str
    persoon_id: int | None = Field(default=None, foreign_key="persoon.id")
    organisatie_id: int | None = Field(default=None, foreign_key="organisatie.id")
    op: datetime = _utc()
    gewist_op: datetime | None = _utc(default=None)


class Besluit(SQLModel, table=True):
    """status: geldt, ingetrokken, vervangen, gewist (taken back at once)."""

    id: int | None = Field(default=None, primary_key=True)
    vergadering_id: int = Field(foreign_key="vergadering.id")
    nummer: int
    tekst: str
    procedureel: bool = False
    agendapunt_id: int | None = Field(default=None, foreign_key="agendapunt.id")
    status: str = "geldt"
    reden: str | None = None
    vervangen_door_id: int | None = Field(default=None, foreign_key="besluit.id")
    aangemaakt_op: datetime = _utc()
    citaat: str | None = None
    regels: str | None = None
    versie: int = 0

    __table_args__: ClassVar[Any] = (UniqueConstraint("vergadering_id", "nummer"),)


class Notitie(SQLModel, table=True):
    """A line of prose under an agendapunt. `door` and `op` are empty when it came from minutes (`regels`);
    `gewist_op`: taken back."""

    id: int | None = Field(default=None, primary_key=True)
    vergadering_id: int = Field(foreign_key="vergadering.id", index=True)
    agendapunt_id: int | None = Field(default=None, foreign_key="agendapunt.id")
    soort: str
    tekst: str
    door: str | None = None
    op: datetime | None = _utc(default=None)
    regels: str | None = None
    gewist_op: datetime | None = _utc(default=None)


class Overzichtsdeel(SQLModel, table=True):
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
    begonnen_op: datetime | None = _utc(default=None)

    __table_args__: ClassVar[Any] = (UniqueConstraint("vergadering_id", "publiek", "volgorde"),)


class Zoektekst(SQLModel, table=True):
    """What a search looks through: the folded text of one actie, besluit, notitie or terugkoppeling.

    Derived from the register by zoekindex.py. `actie_id` is the point itself or the one reported on; `op`
    says when, where that is not the day of the meeting.
    """

    id: int | None = Field(default=None, primary_key=True)
    soort: str
    object_id: int
    vergadering_id: int = Field(foreign_key="vergadering.id", index=True)
    actie_id: int | None = Field(default=None, foreign_key="actie.id", index=True)
    op: datetime | None = _utc(default=None)
    tekst: str

    __table_args__: ClassVar[Any] = (UniqueConstraint("soort", "object_id"),)


class Verslag(SQLModel, table=True):
    """A file of minutes that was read; the same content (`sha256`) is read once."""

    id: int | None = Field(default=None, primary_key=True)
    vergadering_id: int = Field(foreign_key="vergadering.id", index=True)
    sha256: str = Field(unique=True)
    bestand: str
    status: str | None = None
    contact: str | None = None
    gelezen_op: datetime = _utc()


class Aankondiging(SQLModel, table=True):
    """An occurrence: what is owed to an audience because of a meeting (reliability.md §2).

    `soort` is the stable id of a moment in config.yaml; `publiek` a tafel key or a Slack user id.
    """

    id: int | None = Field(default=None, primary_key=True)
    vergadering_id: int = Field(foreign_key="vergadering.id")
    soort: str
    wat: str
    publiek: str
    volgnummer: int = 0
    vanaf: datetime = _utc()
    vervalt: datetime = _utc()

    __table_args__: ClassVar[Any] = (UniqueConstraint("vergadering_id", "soort", "publiek", "volgnummer"),)


class Verzending(SQLModel, table=True):
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
    niet_voor: datetime = _utc()
    huur_tot: datetime | None = _utc(default=None)
    eerste_poging: datetime | None = _utc(default=None)
    verzonden_op: datetime | None = _utc(default=None)
    geveegd_op: datetime | None = _utc(default=None)
    gemeld_op: datetime | None = _utc(default=None)
    kanaal: str | None = None
    ts: str | None = None
    inhoud: str | None = None
    hash: str | None = None


class Poging(SQLModel, table=True):
    """Append-only log of what was tried for a verzending."""

    id: int | None = Field(default=None, primary_key=True)
    verzending_id: int = Field(foreign_key="verzending.id", index=True)
    nummer: int
    op: datetime = _utc()
    uitkomst: str
    fout: str | None = None


class Ontvangst(SQLModel, table=True):
    """What came in and was written, so that a redelivery has one effect; kept 24 hours."""

    sleutel: str = Field(primary_key=True)
    op: datetime = _utc(index=True)


class Wijziging(SQLModel, table=True):
    """One change: who, when, what. `keten` chains it to the one before over salted digests of its values."""

    id: int | None = Field(default=None, primary_key=True)
    op: datetime = _utc()
    door: str
    wat: str
    soort: str
    object_id: int
    digest: str
    keten: str

    __table_args__: ClassVar[Any] = (Index("wijziging_per_object", "soort", "object_id"),)


class WijzigingWaarde(SQLModel, table=True):
    """The values of a change, beside the chain: a row can be emptied and the chain still holds."""

    __tablename__ = "wijziging_waarde"
    id: int | None = Field(default=None, primary_key=True)
    wijziging_id: int = Field(foreign_key="wijziging.id", index=True)
    veld: str
    zout: str
    voor: str | None = None
    na: str | None = None
