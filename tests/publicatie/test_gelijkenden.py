"""Words that are like the name of somebody, and what was said of them."""

from __future__ import annotations

import pytest

from bot.publicatie.kaart import Namenkaart
from tests.publicatie.test_kaart import card, found, known

DUINHOVEN = known(1, "Duinhoven", True)


@pytest.mark.parametrize(
    "text",
    [
        "Duinhove belt",
        "wethouder Duinhove",
        "J. Duinhove",
        "DUINHOVE",
        "Duinhove's nota",
        "de Duinhoves-nota",
    ],
)
def test_what_was_said_to_be_left_out_goes_also_where_it_is_like_somebody_public(text: str) -> None:
    (one,) = card(DUINHOVEN, duinhove=True).find(text)
    assert one.soort == "weglaten"
    assert "duinhove" in one.vorm.casefold()


def test_what_was_said_of_words_as_they_stand_holds_when_somebody_became_public() -> None:
    kaart = card(DUINHOVEN, known(2, "Bakker", True), **{"dat duinhove belt": True, "de bakker belt": True})
    assert found("Hij zegt dat Duinhove belt", kaart) == [("Duinhove", "weglaten")]
    assert found("Dus de bakker belt", kaart) == [("bakker", "weglaten")]


def test_what_was_said_holds_before_the_register_but_for_a_first_and_family_name_that_is_public() -> None:
    kaart = card(known(1, "Karin Jansen", True), known(2, "Piet Jansen", True), jansen=True)
    for text in ("Jansen belt", "K. Jansen belt", "Jansens nota"):
        assert [soort for _, soort in found(text, kaart)] == ["weglaten"]
    assert found("Karin Jansen belt", kaart) == [("Karin Jansen", "openbaar")]


def test_who_is_public_and_written_like_the_plural_of_what_is_left_out_stays() -> None:
    assert found("Duinhoven belt", card(DUINHOVEN, duinhove=True)) == [("Duinhoven", "openbaar")]
    kaart = card(known(1, "Van Zwaluwen", True), known(2, "Zwaluwe", False), zwaluwen=True)
    said = [("Van Zwaluwen", "openbaar"), ("Zwaluwen", "weglaten")]
    assert found("Van Zwaluwen over de Zwaluwen-brief", kaart) == said


def test_where_somebody_said_that_it_may_stay_it_does() -> None:
    kaart = card(DUINHOVEN, duinhove=True, **{"halte duinhove straat": False})
    for text in ("de halte Duinhove straat", "halte Duinhove\nStraat"):
        assert "weglaten" not in [soort for _, soort in found(text, kaart)]
    assert found("bij Duinhove", kaart) == [("Duinhove", "weglaten")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Castelyn belt", {1, 2}),
        ("Castelijm belt", {2}),
        ("Castelyn-de Wit belt", {1, 2}),
        ("de Castelynen-notitie", {1, 2}),
        ("Zwaluwdaal belt", {3}),
    ],
)
def test_who_is_near_to_more_than_one_may_be_each_of_them(text: str, names: set[int]) -> None:
    people = (
        known(1, "Van Castelen", True),
        known(2, "Castelijn", False),
        known(3, "Anna Zwaluwendaal", False),
    )
    (one,) = Namenkaart(people).find(text)
    assert (one.soort, set(one.wie)) == ("twijfel", names)


@pytest.mark.parametrize(
    "text", ["de Roelofsmanotitie", "de RoelofsmaNotitie", "de heer Van der Mey", "dat Mey"]
)
def test_a_name_in_a_longer_word_or_with_another_ij_is_asked_about(text: str) -> None:
    kaart = card(known(1, "Roelofsma", False), known(2, "Van der Meij", False))
    assert {soort for _, soort in found(text, kaart)} & {"twijfel", "weglaten"}


@pytest.mark.parametrize("text", ["in Bergen", "de Bosrand", "een Deken"])
def test_a_short_name_in_a_longer_word_is_not(text: str) -> None:
    people = (
        known(1, "Roelofsma", False),
        known(2, "Berg", False),
        known(3, "Bos", False),
        known(4, "Dek", False),
    )
    assert found(text, card(*people)) == []


def test_who_is_near_to_public_people_only_is_not_asked_about() -> None:
    assert found("over Casteljn en zo", card(known(1, "Castelijn", True), known(2, "Casteljin", True))) == []
