"""Names with letters of their own, two first names, or a half of a double one; in small letters, in haste."""

from __future__ import annotations

import pytest

from bot.publicatie.kaart import Namenkaart
from tests.publicatie.test_kaart import card, known

HIDDEN = (
    known(1, "Ayşe Yıldız", False, aanhef="mw."),
    known(2, "Łukasz Wójcik", False),
    known(3, "Søren Kjær", False),
    known(4, "A.B. van Zuylen-Koning", False),
    known(5, "Karin Jansen-de Wit", False, aanhef="mw."),
    known(6, "Dirk Jan Oosterhuis", False, erbij=True),
    known(7, "Anne-Marie Vos", False, erbij=True),
    known(8, "Karin Bos", False, aanhef="mw."),
    known(9, "Piet van der Molen", False, aanhef="dhr."),
    known(10, "Jörg Fahrn", False),
)


def forms(text: str, kaart: Namenkaart, *small: str) -> list[str]:
    return [one.vorm for one in kaart.find(text, small) if one.soort in ("weglaten", "twijfel")]


@pytest.mark.parametrize(
    "name",
    [
        *("Yildiz", "YILDIZ", "Ayse Yildiz", "Lukasz", "LUKASZ", "Soren", "Kjaer", "Soeren", "Joerg"),
        *("Zuylen", "Van Zuylen", "Jansen", "Dirkjan", "DJ", "Annemarie", "AM", "vdMolen", "dirk-jan"),
    ],
)
def test_a_name_is_found_as_who_has_no_key_or_no_time_writes_it(name: str) -> None:
    assert forms(f"Daar moet {name} nog over bellen", card(*HIDDEN), "bos") == [name]


@pytest.mark.parametrize("name", ["k. bos", "K. bos", "k.bos"])
def test_a_word_behind_an_initial_may_be_a_name(name: str) -> None:
    assert forms(f"De nota van {name} volgt; het bos blijft", card(*HIDDEN), "bos") == ["bos"]


@pytest.mark.parametrize("text", ["het bos blijft", "m.b.t. bos en hei", "e.d. bos"])
def test_a_word_that_somebody_is_called_as_stays_one(text: str) -> None:
    assert forms(text, card(*HIDDEN), "bos") == []


@pytest.mark.parametrize("name", ["vdBos", "vdBosch", "vdBosch-de Lange"])
def test_what_stands_before_a_double_name_may_be_short(name: str) -> None:
    people = [known(1, "A. van der Bosch-de Lange", False), known(2, "Tim van der Bos-de Wit", False)]
    assert forms(f"Daar moet {name} nog over bellen", card(*people)) == [name]
