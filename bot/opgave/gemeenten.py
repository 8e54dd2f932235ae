"""Which gemeenten there are on a day, and which one answers for a gemeente that merged."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

from bot.config import Config
from bot.config.models import Gemeente, Regio

Soort = Literal["gemeente", "regio", "provincie"]


class Gebied(NamedTuple):
    """`sleutel`: the name of a gemeente, the key of a region."""

    soort: Soort
    sleutel: str


PROVINCIE = Gebied("provincie", "provincie")


def there_on(regio: Regio, on: date) -> tuple[str, ...]:
    """The gemeenten of a region on a day, as config.yaml orders them."""
    return tuple(g.naam for g in regio.gemeenten if exists(g, on))


def exists(gemeente: Gemeente, on: date) -> bool:
    """`vanaf` is its first day, `tot` the first day on which it is no more."""
    return (gemeente.vanaf is None or gemeente.vanaf <= on) and (gemeente.tot is None or on < gemeente.tot)


class Lijnen:
    """From every gemeente that ever was to the one that answers for it, and back."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self._by_name = {g.naam: g for regio in config.regios.values() for g in regio.gemeenten}
        self._regio = {g.naam: key for key, regio in config.regios.items() for g in regio.gemeenten}
        self._into: dict[str, list[Gemeente]] = {}
        for gemeente in self._by_name.values():
            if gemeente.tot and gemeente.opgegaan_in:
                self._into.setdefault(gemeente.opgegaan_in, []).append(gemeente)

    def get(self, naam: str) -> Gemeente | None:
        return self._by_name.get(naam)

    def regio_of(self, naam: str) -> str | None:
        """The key of its region; None for a name that config.yaml does not have."""
        return self._regio.get(naam)

    def members(self, gebied: Gebied, on: date) -> tuple[str, ...]:
        """The gemeenten of an area on a day."""
        if gebied.soort == "gemeente":
            return (self.answers_for(gebied.sleutel, on),)
        regios = self._config.regios
        asked = [regios[gebied.sleutel]] if gebied.soort == "regio" else list(regios.values())
        return tuple(naam for regio in asked for naam in there_on(regio, on))

    def answers_for(self, naam: str, on: date) -> str:
        """`naam` itself, or what it merged into by this day; config.yaml has no circles."""
        gemeente = self._by_name.get(naam)
        while gemeente and gemeente.tot and gemeente.tot <= on and gemeente.opgegaan_in:
            naam = gemeente.opgegaan_in
            gemeente = self._by_name.get(naam)
        return naam

    def merged_into(self, naam: str, on: date) -> list[Gemeente]:
        """What merged into this gemeente by this day, without what had merged into those."""
        return [g for g in self._into.get(naam, ()) if g.tot and g.tot <= on]

    def all_of(self, naam: str, on: date) -> tuple[str, ...]:
        """A gemeente and everything that merged into it by this day, also over several steps."""
        found = [naam]
        for before in self.merged_into(naam, on):
            found += self.all_of(before.naam, on)
        return tuple(found)

    def began_as_merger(self, naam: str) -> bool:
        """Whether it did not exist before others merged into it: then theirs were its figures of then."""
        gemeente = self._by_name.get(naam)
        merged = self._into.get(naam, ())
        return bool(gemeente and gemeente.vanaf and any(g.tot == gemeente.vanaf for g in merged))
