"""People and organisations, their spellings, and whom they represent."""

from __future__ import annotations

from datetime import date

from sqlmodel import Field

from bot.models.velden import Tabel


class Organisatie(Tabel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    naam: str = Field(unique=True)


class Persoon(Tabel, table=True):
    """`soort` bestuurder or ambtelijk; `naam_openbaar` may the name be published; None: nobody said.

    `samen_met_id`: that person is this one too (samenvoegen.py); nothing but the history names this row."""

    id: int | None = Field(default=None, primary_key=True)
    naam: str
    aanhef: str | None = None
    slack_id: str | None = Field(default=None, unique=True)
    soort: str | None = None
    naam_openbaar: bool | None = None
    samen_met_id: int | None = None


class Spelling(Tabel, table=True):
    """A way to write a name, folded by naamspelling.fold; two people may share one, so it is not unique."""

    id: int | None = Field(default=None, primary_key=True)
    tekst: str = Field(index=True)
    persoon_id: int | None = Field(default=None, foreign_key="persoon.id")
    organisatie_id: int | None = Field(default=None, foreign_key="organisatie.id")


class Afvaardiging(Tabel, table=True):
    """Whom somebody represents, from `van` to `tot` (inclusive; None = still)."""

    id: int | None = Field(default=None, primary_key=True)
    persoon_id: int = Field(foreign_key="persoon.id", index=True)
    delegatie: str
    regio: str | None = None
    organisatie: str | None = None
    rollen: str = ""
    van: date
    tot: date | None = None
