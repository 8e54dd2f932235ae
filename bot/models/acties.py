"""Points, their owners and how they stand; decisions; what deadlines hang on."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from bot.models.velden import Tabel, closed_index, open_index, utc


class Mijlpaal(Tabel, table=True):
    """An awaited event. `verwacht` stays what it was when it has happened: that can be taken back.

    `tafel`: whose it is. `gedeeld`: of every tafel, as the secretariaat of the PRT makes them; one that came
    of a condition is seen where that condition is. `gewist_op`: a slip, out of sight.
    """

    id: int | None = Field(default=None, primary_key=True)
    naam: str = Field(unique=True)
    verwacht: date | None = None
    gebeurd: date | None = None
    tafel: str | None = None
    gedeeld: bool = False
    gewist_op: datetime | None = utc(default=None)


class Actie(Tabel, table=True):
    """What somebody still owes. soort: actiepunt, toezegging, vraag (with its `antwoord`).

    status: open, loopt, doorgeleid, afgerond, vervallen, gewist. `gesloten_op` is set in the last three.
    `termijn_tekst` keeps the words the date came from; `eigenaar_voorstel` is a guess nobody confirmed.
    `voorwaarde` is the event it waits for, `afstand` (in `afstand_eenheid`, before it when negative) how long
    after its mijlpaal it is due: `termijn` then follows from that. A mijlpaal without voorwaarde: somebody
    gave the point a date of its own since.
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
    mijlpaal_id: int | None = Field(default=None, foreign_key="mijlpaal.id", index=True)
    afstand: int | None = None
    afstand_eenheid: str | None = None
    eigenaar_voorstel: str | None = None
    uitgesteld: int = 0
    ouder_id: int | None = Field(default=None, foreign_key="actie.id", index=True)
    bron: str | None = None
    status: str = "open"
    reden: str | None = None
    antwoord: str | None = None
    gesloten_op: datetime | None = utc(default=None)
    aangemaakt_op: datetime = utc()
    citaat: str | None = None
    regels: str | None = None
    versie: int = 0

    __table_args__: ClassVar[Any] = (
        UniqueConstraint("vergadering_id", "nummer"),
        open_index("actie_open_per_regio", "regio", "termijn", "id"),
        open_index("actie_open_per_gemeente", "gemeente", "termijn", "id"),
        open_index("actie_open_per_vergadering", "vergadering_id", "id"),
        closed_index("actie_gesloten", "gesloten_op", "id"),
        closed_index("actie_gesloten_per_gemeente", "gemeente", "gesloten_op", "id"),
    )


class ActieEigenaar(Tabel, table=True):
    """An owner of an actie: a persoon or an organisatie, in or outside Slack."""

    __tablename__ = "actie_eigenaar"
    id: int | None = Field(default=None, primary_key=True)
    actie_id: int = Field(foreign_key="actie.id", index=True)
    persoon_id: int | None = Field(default=None, foreign_key="persoon.id")
    organisatie_id: int | None = Field(default=None, foreign_key="organisatie.id", index=True)

    __table_args__: ClassVar[Any] = (Index("actie_van_persoon", "persoon_id", "actie_id"),)


class Terugkoppeling(Tabel, table=True):
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
    op: datetime = utc()
    gewist_op: datetime | None = utc(default=None)


class Besluit(Tabel, table=True):
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
    aangemaakt_op: datetime = utc()
    citaat: str | None = None
    regels: str | None = None
    versie: int = 0

    __table_args__: ClassVar[Any] = (UniqueConstraint("vergadering_id", "nummer"),)
