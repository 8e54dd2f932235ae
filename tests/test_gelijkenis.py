"""What looks like what; and that a bot which nobody mistyped to does not hold the library for it."""

from __future__ import annotations

import pytest

from bot import gelijkenis

NAMES = ("verschuiven", "wijzig", "toon", "wijs toe")


def test_the_nearest_come_first_and_what_is_too_far_is_left_out() -> None:
    assert gelijkenis.nearest("wijzg", NAMES, 72) == ["wijzig"]
    assert gelijkenis.nearest("xyz", NAMES, 72) == []
    assert gelijkenis.nearest("wijz", NAMES, 40, most=2)[0] == "wijzig"


def test_the_keys_of_a_dictionary_are_what_is_known() -> None:
    assert gelijkenis.nearest("wijzg", {"wijzig": 1, "toon": 2}, 72) == ["wijzig"]
    assert gelijkenis.within("wijzgi", {"wijzig": [1], "toon": []}, 1, most=5) == ["wijzig"]


@pytest.mark.parametrize(
    ("typed", "number"), [("Haarlem", 0), ("Harlem", 1), ("Haalrem", 1), ("Zaanstad", 3)]
)
def test_slips_are_counted_up_to_the_most_that_matter(typed: str, number: int) -> None:
    assert gelijkenis.slips(typed, "Haarlem", 2) == number


def test_how_alike_two_texts_are_is_of_a_hundred() -> None:
    assert gelijkenis.ratio("raming", "raming") == 100
    assert gelijkenis.ratio("abc", "xyz") == 0
