"""Working days: neither weekend, nor a national holiday, nor one of the office's own closing days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.dates.feestdagen import feestdagen

SATURDAY = 5


@dataclass(frozen=True)
class Werkdagen:
    """The working days of the Netherlands, less the given closing days. Cheap to ask repeatedly."""

    sluitingsdagen: Iterable[date] = frozenset()
    _feestdagen: dict[int, frozenset[date]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        object.__setattr__(self, "sluitingsdagen", frozenset(self.sluitingsdagen))

    def is_werkdag(self, d: date) -> bool:
        return (
            d.weekday() < SATURDAY and d not in self.sluitingsdagen and d not in self._feestdagen_of(d.year)
        )

    def add(self, d: date, n: int) -> date:
        """The n-th working day after d, before it when n is negative; d itself when n is 0."""
        step = timedelta(days=1 if n > 0 else -1)
        left = abs(n)
        while left:
            d += step
            left -= self.is_werkdag(d)
        return d

    def _feestdagen_of(self, year: int) -> frozenset[date]:
        if year not in self._feestdagen:
            self._feestdagen[year] = feestdagen(year)
        return self._feestdagen[year]
