"""Folding and fragments: what a search compares, and the piece of text that it shows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.zoekwoorden import Fragment, fold, fragment

ANY = st.text(st.characters(), max_size=60)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Café–Noord", "cafe-noord"),
        ("ZO’N  “ding”\n", 'zo\'n "ding"'),
        ("Nood\u00adpak\u200bketten", "noodpakketten"),
        ("Straße ﬁets ℡", "strasse fiets tel"),
        ("a\x00b\ud800c", "abc"),
        ("e\u0301\u0308n", "en"),
        ("👩\u200d💻 ✊🏽", "👩💻 ✊🏽"),
        ("  \t ", ""),
    ],
)
def test_what_people_call_the_same_folds_to_the_same(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(ANY)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY, ANY, ANY)
def test_words_are_in_the_folded_text_when_they_are_in_the_text(before: str, words: str, after: str) -> None:
    assert fold(words) in fold(before + words + after)


@given(ANY)
def test_a_folded_text_can_be_stored_anywhere(text: str) -> None:
    assert "\x00" not in fold(text)
    fold(text).encode()


@given(ANY, ANY, ANY, st.integers(10, 80))
def test_a_fragment_is_cut_from_the_text_around_the_hit(a: str, words: str, b: str, most: int) -> None:
    text = a + words + b
    found = fragment(text, (fold(words),), most)
    assert (found.voor + found.treffer + found.na).strip("…") in text
    assert fold(words) in fold(found.treffer)


def test_a_hit_is_widened_to_whole_words() -> None:
    assert fragment("De Noodpakketten zijn er", ("pakket",), 80) == Fragment(
        "De ", "Noodpakketten", " zijn er"
    )


def test_a_long_text_is_cut_on_both_sides_at_a_word() -> None:
    found = fragment("woord " * 50 + "Noodpakketten" + " einde" * 50, ("pakketten",), 60)
    assert found.voor.startswith("… woord")
    assert found.treffer == "Noodpakketten"
    assert found.na.endswith(" einde…")
    assert len(found.voor + found.treffer + found.na) <= 61


def test_without_a_hit_the_beginning_is_shown() -> None:
    assert fragment("Locaties op een rij zetten", ("coa",), 15) == Fragment("Locaties op…", "", "")
