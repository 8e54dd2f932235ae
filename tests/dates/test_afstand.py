"""A condition as a distance and an event."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dates import Afstand, Werkdagen, find, split_condition


@pytest.mark.parametrize(
    ("condition", "distance", "event"),
    [
        ("twee weken na publicatie capaciteitsraming", (2, "weken"), "publicatie capaciteitsraming"),
        ("binnen 10 werkdagen na publicatie van de raming", (10, "werkdagen"), "publicatie van de raming"),
        ("uiterlijk 3 weken vóór het Verdeelbesluit", (-3, "weken"), "Verdeelbesluit"),
        ("de dag na het raadsbesluit", (1, "dagen"), "raadsbesluit"),
        ("een kwartaal na inwerkingtreding wet", (3, "maanden"), "inwerkingtreding wet"),
        ("een jaar na het verdeelbesluit 2028", (12, "maanden"), "verdeelbesluit 2028"),
        ("voor het verdeelbesluit", (-1, "dagen"), "verdeelbesluit"),
        ("Na de publicatie van de raming", None, "publicatie van de raming"),
        ("zodra de raming er is", None, "raming"),
        ("48 uur na ontvangst", None, "ontvangst"),
        ("na", None, "na"),
        ("publicatie raming", None, "publicatie raming"),
    ],
)
def test_a_condition_says_how_far_from_what(
    condition: str, distance: tuple[int, str] | None, event: str
) -> None:
    found, name = split_condition(condition)
    assert ((found.aantal, found.eenheid) if found else None, name) == (distance, event)


@pytest.mark.parametrize(
    ("distance", "day"),
    [
        (Afstand(2, "weken"), date(2027, 2, 15)),
        (Afstand(-1, "dagen"), date(2027, 1, 31)),
        (Afstand(5, "werkdagen"), date(2027, 2, 8)),
        (Afstand(1, "maanden"), date(2027, 3, 1)),
    ],
)
def test_a_distance_gives_a_day(distance: Afstand, day: date) -> None:
    assert distance.vanaf(date(2027, 2, 1), Werkdagen()) == day


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("nota, 10 werkdagen voor verdeelbesluit 2028", "10 werkdagen voor verdeelbesluit 2028"),
        ("nota, een week vóór het eindrapport", "een week vóór het eindrapport"),
        ("brief sturen, twee weken na start realisatie", "twee weken na start realisatie"),
        ("een maand na het verdeelbesluit 2028", "een maand na het verdeelbesluit 2028"),
        ("6 weken voor het verslag aan de minister", "6 weken voor het verslag aan de minister"),
    ],
)
def test_any_event_that_is_counted_from_is_a_condition(text: str, condition: str) -> None:
    reading = find(text, date(2027, 1, 11))
    assert reading
    assert (reading.value, reading.condition) == (None, condition)


def test_what_one_does_before_something_is_no_condition() -> None:
    reading = find("zaal boeken, een week voor het overleg bespreken", date(2027, 1, 11))
    assert reading is None or reading.condition is None


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    distance, event = split_condition(text)
    assert event == event.strip() or distance is None
