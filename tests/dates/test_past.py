"""Stretches of days as somebody names them who looks back. T0 is Monday 11 January 2027."""

from __future__ import annotations

from datetime import date

import pytest

from bot.dates import Werkdagen
from bot.dates.past import stretch
from tests.time_helpers import TODAY


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("december", (2026, 12, 1), (2026, 12, 31)),
        ("januari", (2027, 1, 1), (2027, 1, 31)),
        ("maart 2025", (2025, 3, 1), (2025, 3, 31)),
        ("eind maart", (2026, 3, 21), (2026, 3, 31)),
        ("2026", (2026, 1, 1), (2026, 12, 31)),
        ("vorig jaar", (2026, 1, 1), (2026, 12, 31)),
        ("vorige week", (2027, 1, 4), (2027, 1, 10)),
        ("eerste kwartaal 2026", (2026, 1, 1), (2026, 3, 31)),
        ("15 februari", (2026, 2, 15), (2026, 2, 15)),
        ("23-1-2026", (2026, 1, 23), (2026, 1, 23)),
        ("2026-01-23", (2026, 1, 23), (2026, 1, 23)),
        ("1-5 maart 2026", (2026, 3, 1), (2026, 3, 5)),
        ("gisteren", (2027, 1, 10), (2027, 1, 10)),
        ("maandag", (2027, 1, 4), (2027, 1, 4)),
    ],
)
def test_the_latest_that_has_begun(
    text: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    span = stretch(text, TODAY, Werkdagen())
    assert span
    assert (span.first, span.last) == (date(*first), date(*last))


@pytest.mark.parametrize("text", ["", "pakketten", "pakketten 2026", "2026 pakketten", "12", "31 februari"])
def test_what_is_not_wholly_a_stretch_of_days_is_none(text: str) -> None:
    assert stretch(text, TODAY, Werkdagen()) is None
