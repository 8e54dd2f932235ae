"""Regions and gemeenten named in running text."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.config import load
from bot.gebieden import Gebieden

GEBIEDEN = Gebieden(load(Path(__file__).resolve().parents[2] / "config.yaml"))


def found(text: str) -> list[tuple[str, str]]:
    """What is written, and what it means."""
    return [(text[mention.start : mention.end], mention.match.key) for mention in GEBIEDEN.find_in_text(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Overleg met haarlem over nareizigers.", [("haarlem", "Haarlem")]),
        ("Haarlem en Haarlemmermeer", [("Haarlem", "Haarlem"), ("Haarlemmermeer", "Haarlemmermeer")]),
        ("Haarlem/Velsen:", [("Haarlem", "Haarlem"), ("Velsen", "Velsen")]),
        ("opvang in Den  Helder.", [("Den  Helder", "Den Helder")]),
        ("(Bergen (NH))", [("Bergen (NH)", "Bergen (NH)")]),
        ("Haarlem's raad", [("Haarlem", "Haarlem")]),
        ("Amsterdam-Zuidoost", [("Amsterdam", "Amsterdam")]),
        ("Haárlem", [("Haárlem", "Haarlem")]),
    ],
)
def test_a_gemeente_is_found_by_its_whole_name(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zaanstreek-Waterland, Waterland", [
            ("Zaanstreek-Waterland", "zaanstreek"), ("Waterland", "Waterland"),
        ]),
        ("zaanstreek/waterland", [("zaanstreek/waterland", "zaanstreek")]),
        ("Noord–Holland Noord", [("Noord–Holland Noord", "nhn")]),
        ("Gooi & Vechtstreek, Gooi &amp; Vechtstreek", [
            ("Gooi & Vechtstreek", "gooi"), ("Gooi &amp; Vechtstreek", "gooi"),
        ]),
        ("G&V en GenV", [("G&V", "gooi"), ("GenV", "gooi")]),
        ("NHN levert", [("NHN", "nhn")]),
        ("RRT Kennemerland", [("RRT Kennemerland", "kennemerland")]),
        ("<#C01|rrt-kennemerland>", [("rrt-kennemerland", "kennemerland")]),
        ("Amsterdam-Amstelland", [("Amsterdam-Amstelland", "amstelland")]),
    ],
)  # fmt: skip
def test_a_region_is_found_by_its_longest_name(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Amsterdamse wijken",
        "Nieuw-Amsterdam in Drenthe",
        "de provincie Noord-Holland",
        "bergen zand bij de huizen, het waterland en een hoorn",
        "gooi het niet weg",
        "12 kl per gv, aa",
        "haarlemmer",
        "Noord-Holland Noordelijk",
    ],
)
def test_other_words_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_names_that_are_words_too_count_with_a_capital() -> None:
    text = "De huizen in Huizen, bergen bij Bergen, Laren, Hoorn en het Gooi"
    assert [key for _, key in found(text)] == ["Huizen", "Bergen (NH)", "Laren", "Hoorn", "gooi"]


def test_spans_are_right_in_text_with_loose_accents() -> None:
    text = unicodedata.normalize("NFD", "Café in Uithoorń, één in Haarlem")
    assert [unicodedata.normalize("NFC", written) for written, _ in found(text)] == ["Uithoorń", "Haarlem"]


@settings(deadline=None, max_examples=150)
@given(
    st.lists(st.sampled_from(["Haarlem", "G&V", "é", "ﬁ", "İ", " ", "-", "(", "Bergen (NH)", "en", "ß"])).map(
        "".join
    )
)
def test_spans_lie_in_order_within_the_text(text: str) -> None:
    end = 0
    for mention in GEBIEDEN.find_in_text(text):
        assert end <= mention.start < mention.end <= len(text)
        end = mention.end


def test_a_very_long_text_is_read_to_its_end() -> None:
    text = "noord-holland haarlemm zaanstreek- gooi en " * 2_500 + "Texel"
    assert found(text)[-1] == ("Texel", "Texel")
