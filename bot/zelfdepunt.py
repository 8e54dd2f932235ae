"""Which points of minutes the register has already, but with another day: minutes that were put right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from bot import dates
from bot.models import Actie
from bot.verslag import voorstel as v


def normal(text: str) -> str:
    """The words alone: without capitals, or where the lines were broken."""
    return " ".join(text.split()).casefold()


class Zelfdepunten:
    """The points of one meeting that are in sight, `day` its day, against the points of a file of it. One
    that stands in the file as it was is no other point put right."""

    def __init__(self, rows: Iterable[Actie], read: Iterable[v.Actie], day: date) -> None:
        self._day = day
        quotes = {normal(actie.citaat) for actie in read}
        self._left: dict[str, list[Actie]] = defaultdict(list)
        for row in rows:
            if row.status != "gewist" and normal(row.citaat or row.tekst) not in quotes:
                for key in self._keys(row):
                    self._left[key].append(row)

    def take(self, actie: v.Actie) -> Actie | None:
        """The point that says the same but for its days; each is taken once."""
        found = next((row for key in self._keys(actie) for row in self._left[key]), None)
        for rows in self._left.values() if found else ():
            rows[:] = [row for row in rows if row is not found]
        return found

    def _keys(self, actie: Actie | v.Actie) -> set[str]:
        said = {text for text in (actie.citaat, actie.tekst) if text}
        return {key for text in said if (key := self._without_days(text))}

    def _without_days(self, text: str) -> str:
        for reading in reversed(dates.find_all(text, self._day)):
            text = f"{text[: reading.start]} {text[reading.end :]}"
        return normal(text)
