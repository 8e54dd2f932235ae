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


@pytest.mark.parametrize("word", ["Afscheid", "Kennismaking", "Opening", "Terugblik"])
def test_what_the_title_of_an_item_begins_with_is_no_first_name(word: str) -> None:
    assert kinds(f"{word} Anna Castelijn") == [("Anna Castelijn", "weglaten")]
    assert kinds(f"{word} Bruinsma") == [("Bruinsma", "weglaten")]


@pytest.mark.parametrize("initials", ["KdW", "KDW"])
def test_initials_are_left_out(initials: str) -> None:
    assert kinds(f"dit is met {initials} besproken") == [(initials, "weglaten")]


def test_a_small_word_is_nobody() -> None:
    assert kinds("een klein verschil") == []


MEETING = Namenkaart(
    [
        known(1, "P. Molenaar", False, aanhef="dhr.", erbij=True),
        known(2, "Van den Berg", False, aanhef="dhr.", erbij=True),
        known(3, "J.W. Westerhuis", False, erbij=True),
        known(4, "Ilse Vos", False, erbij=True),
        known(5, "Karin Duin", True, erbij=True),
    ],
    geen_namen=["Haarlem"],
    organisaties=["COA"],
)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Piet Molenaar belt", "Piet Molenaar"),
        ("Klaar. Piet Molenaar belt", "Piet Molenaar"),
        ("Dat zegt Piet Molenaar", "Piet Molenaar"),
        ("Ilse V. belt", "Ilse V"),
    ],
)
def test_a_first_name_goes_with_the_family_name_where_a_sentence_begins_too(text: str, form: str) -> None:
    assert [(one.vorm, one.soort) for one in MEETING.find(text)] == [(form, "weglaten")]


@pytest.mark.parametrize(
    "text",
    ["Volgens Molenaar kan het", "Vraagt Molenaar dat", "Actie Molenaar: bellen", "Haarlem: Molenaar belt"],
)
def test_a_word_before_a_family_name_is_no_first_name(text: str) -> None:
    assert [(one.vorm, one.soort) for one in MEETING.find(text, {"actie"})] == [("Molenaar", "weglaten")]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Dat doet Pieter M. morgen", "Pieter M."),
        ("J.W. belt", "J.W."),
        ("dat vraagt JW na", "JW"),
        ("zegt van den berg toe", "van den berg"),
        ("Piet H. belt", "Piet H."),
    ],
)
def test_what_may_be_short_for_somebody_of_the_meeting_is_asked_about(text: str, form: str) -> None:
    assert [(one.vorm, one.soort) for one in MEETING.find(text)] == [(form, "twijfel")]


@pytest.mark.parametrize(
    "text",
    [
        "Zie bijlage M. daarover",
        "Karin D. belt",
        "Optie B. Dan",
        "Locatie M.",
        "Pand V. is vol",
    ],
)
def test_another_initial_is_nobody(text: str) -> None:
    assert [one for one in MEETING.find(text, {"pand"}) if one.soort != "openbaar"] == []
