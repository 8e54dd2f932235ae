"""Who is 'mw.' and has two words for a name: the first may be a first name, or half the family name."""

from __future__ import annotations

import pytest

from bot.publicatie.kaart import Namenkaart
from tests.publicatie.test_kaart import known

CARD = Namenkaart(
    [
        known(1, "Anna Castelijn", False, aanhef="mw."),
        known(2, "Klein Haneveld", False, aanhef="dhr."),
        known(3, "Kees de Wit", False, aanhef="dhr."),
        known(4, "Joost van Kwartel", False),
        known(5, "Bruinsma-de Wit", False, aanhef="mw."),
    ]
)


def kinds(text: str) -> list[tuple[str, str]]:
    return [(one.vorm, one.soort) for one in CARD.find(text)]


@pytest.mark.parametrize("name", ["Anna", "Klein", "Kees"])
def test_the_first_word_alone_is_asked_about(name: str) -> None:
    assert kinds(f"dit is met {name} besproken") == [(name, "twijfel")]


@pytest.mark.parametrize(
    "name", ["Anna Castelijn", "Castelijn", "Klein Haneveld", "Kees de Wit", "Joost", "Bruinsma"]
)
def test_a_whole_name_and_a_family_name_are_left_out(name: str) -> None:
    assert kinds(f"dit is met {name} besproken") == [(name, "weglaten")]


@pytest.mark.parametrize("initials", ["KdW", "KDW"])
def test_initials_are_left_out(initials: str) -> None:
    assert kinds(f"dit is met {initials} besproken") == [(initials, "weglaten")]


def test_a_small_word_is_nobody() -> None:
    assert kinds("een klein verschil") == []
