"""Reception places: what a gemeente must provide, what there is, and what gemeenten swapped.

Every row is what a source said on its peildatum. Nothing is overwritten by a later peildatum; a row that was
wrong is `vervallen`. Gemeenten and regions are named as config.yaml names them.
"""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from bot.models.velden import Tabel


class Opgave(Tabel, table=True):
    """Places to provide in a cycle, of which `amv` for unaccompanied minors; empty when the source says not.

    soort: gemeente, regio, provincie. `gebied`: the name of a gemeente, the key of a region, 'provincie'. A
    source may know a region as a whole and not its gemeenten.
    """

    id: int | None = Field(default=None, primary_key=True)
    cyclus: str
    soort: str
    gebied: str
    plaatsen: int
    amv: int | None = None
    peildatum: date
    bron: str
    vervallen: bool = False

    __table_args__: ClassVar[Any] = (UniqueConstraint("cyclus", "soort", "gebied", "peildatum"),)


class Locatie(Tabel, table=True):
    """A place where people are, or may once be, received; called GEEN it says that a gemeente has none.

    One name in a gemeente is one location, however it is spelled (opgave/vastleggen.py): no constraint says
    so, since a name can be forgotten.
    """

    id: int | None = Field(default=None, primary_key=True)
    gemeente: str
    naam: str


class Locatiestand(Tabel, table=True):
    """A location on a peildatum. status: in onderzoek, toegezegd, besloten, gerealiseerd, vervallen.

    `capaciteit` in places, of which `amv`. `begin` and `eind`: first and last day. `telt_mee`: whether it
    counts for the opgave; empty: that follows from begin and eind (opgave/duurzaam.py).
    """

    id: int | None = Field(default=None, primary_key=True)
    locatie_id: int = Field(foreign_key="locatie.id")
    peildatum: date
    soort: str | None = None
    status: str
    capaciteit: int
    amv: int | None = None
    begin: date | None = None
    eind: date | None = None
    telt_mee: bool | None = None
    bron: str
    vervallen: bool = False

    __table_args__: ClassVar[Any] = (UniqueConstraint("locatie_id", "peildatum"),)


class Uitruil(Tabel, table=True):
    """In a cycle gemeente `naar` takes over so many places of the opgave of gemeente `van`."""

    id: int | None = Field(default=None, primary_key=True)
    cyclus: str
    van: str
    naar: str
    plaatsen: int
    peildatum: date
    bron: str
    vervallen: bool = False

    __table_args__: ClassVar[Any] = (UniqueConstraint("cyclus", "van", "naar", "peildatum"),)
