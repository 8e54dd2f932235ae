"""Names that sum up with whom, or to whom, are no owners."""

from __future__ import annotations

import pytest

from bot.verslag.velden.lezen import read_fields


@pytest.mark.parametrize(
    "tekst",
    [
        "mail Anna, Tim en Pia",
        "Overleg met Anna, Tim en Pia",
        "brief aan Anna, Tim, Pia en Bas.",
        "Talk to Anna, Tim and Pia",
    ],
)
def test_who_is_spoken_to_has_no_task(tekst: str) -> None:
    assert read_fields(tekst).wie == ""


@pytest.mark.parametrize(
    "tekst", ["brief sturen, Anna, Tim en Pia", "de zaal huren, Anna en Tim", "mail Anna, Tim"]
)
def test_who_stands_behind_a_task_has_it(tekst: str) -> None:
    assert read_fields(tekst).wie
