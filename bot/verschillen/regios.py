"""The region of a point, also where config.yaml has that region no more."""

from __future__ import annotations

from bot.config import Config
from bot.verslag.namen.plaatsen import Plaatsen


class Regios:
    def __init__(self, config: Config) -> None:
        self._names = {key: regio.naam for key, regio in config.regios.items()}
        self._places = Plaatsen(config)

    def named(self, sleutel: str | None, gemeente: str | None) -> str | None:
        """The name of the region that a point has by key. Of one that is gone it is what a file that says so
        is read as, so that nothing differs where nobody changed it; else the key."""
        if sleutel is None or sleutel in self._names:
            return self._names[sleutel] if sleutel else None
        return self.read_as(sleutel, gemeente) or sleutel

    def read_as(self, words: str | None, gemeente: str | None) -> str | None:
        """The region that `words` in a file mean: one of config.yaml, else where its gemeente lies by now.
        None where nobody knows."""
        if words is None or words in self._names.values():
            return words
        place = self._places.place(gemeente) or self._places.place(words)
        return place.regio if place else None
