"""What is left out of somebody whom nobody knows stands on one line, under the whole name."""

from __future__ import annotations

import pytest

from bot.publicatie.wiens import heads


@pytest.mark.parametrize(
    "parts",
    [
        ("Kuipers", "Piet"),
        ("KUIPERS", "Kuipers'", "kuiperss"),
        ("P. Kuipers", "Piets", "de Kuipersen"),
        ("Kuipers, Piet", "Piet_Kuipers"),
        ("mevrouw Kuipers",),
    ],
)
def test_a_part_stands_on_the_line_of_the_whole_name(parts: tuple[str, ...]) -> None:
    assert set(heads(["Piet Kuipers", *parts]).values()) == {"Piet Kuipers"}


def test_the_longest_name_heads_the_line_and_de_is_no_name() -> None:
    told = heads(["De Wit", "Karin de Wit", "Karin Anna de Wit", "Karin", "De Jong"])
    assert set(told.values()) == {"Karin Anna de Wit", "De Jong"}
    assert told["De Jong"] == "De Jong"


def test_a_name_that_two_have_stands_on_a_line_of_its_own() -> None:
    told = heads(["Piet Kuipers", "Anna Kuipers", "Kuipers", "Anna", "A. Kuipers", "P. Mol", "J. Kuipers"])
    assert told["Kuipers"] == "Kuipers"
    assert told["Anna"] == told["A. Kuipers"] == "Anna Kuipers"
    assert told["Piet Kuipers"] == "Piet Kuipers"
    assert told["P. Mol"] == "P. Mol"
    assert told["J. Kuipers"] == "J. Kuipers"
