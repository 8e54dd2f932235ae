"""One line of a sheet or form, once read: what a source said of an area, a location or a swap."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from bot.config.names import squeeze

Blad = Literal["opgave", "locaties", "uitruil"]
BLADEN: tuple[Blad, ...] = ("opgave", "locaties", "uitruil")


class _Regel(BaseModel):
    model_config = ConfigDict(frozen=True)

    peildatum: date
    bron: str


class OpgaveRegel(_Regel):
    """`soort` and `gebied` as Gebied has them."""

    blad: Literal["opgave"] = "opgave"
    soort: Literal["gemeente", "regio", "provincie"]
    gebied: str
    cyclus: str
    plaatsen: int
    amv: int | None = None

    @property
    def sleutel(self) -> tuple[Any, ...]:
        """What it is said of: a second line with the same says it again, or otherwise."""
        return self.blad, self.cyclus, self.soort, self.gebied, self.peildatum

    @property
    def gemeenten(self) -> tuple[str, ...]:
        return (self.gebied,) if self.soort == "gemeente" else ()


class LocatieRegel(_Regel):
    blad: Literal["locaties"] = "locaties"
    gemeente: str
    naam: str
    soort: str | None = None
    status: str
    capaciteit: int
    amv: int | None = None
    begin: date | None = None
    eind: date | None = None
    telt_mee: bool | None = None

    @property
    def sleutel(self) -> tuple[Any, ...]:
        return self.blad, self.gemeente, squeeze(self.naam), self.peildatum

    @property
    def gemeenten(self) -> tuple[str, ...]:
        return (self.gemeente,)


class UitruilRegel(_Regel):
    blad: Literal["uitruil"] = "uitruil"
    van: str
    naar: str
    cyclus: str
    plaatsen: int

    @property
    def sleutel(self) -> tuple[Any, ...]:
        return self.blad, self.cyclus, self.van, self.naar, self.peildatum

    @property
    def gemeenten(self) -> tuple[str, ...]:
        return self.van, self.naar


Regel = Annotated[OpgaveRegel | LocatieRegel | UitruilRegel, Field(discriminator="blad")]
REGELS: TypeAdapter[list[Regel]] = TypeAdapter(list[Regel])
