"""Small parts of a screen: escaped, and within Slack's sizes."""

from __future__ import annotations

import pytest

from bot.oefen.blokken import message_faults, view_faults
from bot.views import elementen


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("a & b < c > d", "a &amp; b &lt; c &gt; d"),
        ("<!channel>", "&lt;!channel&gt;"),
        ("&lt;", "&amp;lt;"),
        ("e\u0301e\u0301n", "één"),
        ("a\u202eb\u200bc\ufeff\u0000", "abc"),
        ("regel\nregel\t", "regel\nregel"),
        ("👩🏽 blijft", "👩🏽 blijft"),
    ],
)
def test_typed_text_is_shown_as_typed(typed: str, shown: str) -> None:
    assert elementen.esc(typed) == shown


def test_a_long_text_is_cut_at_a_word_and_says_so() -> None:
    assert elementen.short("een twee drie vier", 12) == "een twee…"
    assert elementen.short("een, twee", 6) == "een…"
    assert elementen.short("past precies", 12) == "past precies"


@pytest.mark.parametrize("most", range(3, 12))
def test_a_cut_never_goes_through_an_entity(most: int) -> None:
    shown = elementen.cut("a&amp;b&lt;c", most)
    assert len(shown) <= most
    assert shown.rstrip("…") in {"a", "a&amp;", "a&amp;b", "a&amp;b&lt;"}


def test_lines_fill_as_few_sections_as_they_fit_in() -> None:
    made = elementen.sections(["x" * 1000] * 5)
    assert [len(block["text"]["text"]) for block in made] == [2001, 2001, 1000]
    assert message_faults(made) == []


def test_what_does_not_fit_in_a_message_is_said_at_the_end() -> None:
    blocks = [elementen.section("x" * 2900) for _ in range(10)]
    fitted = elementen.fit(blocks, "… en nog zeven")
    assert fitted[-1] == elementen.context("… en nog zeven")
    assert len(fitted) == 4
    assert elementen.fit(blocks[:2], "rest") == blocks[:2]
    assert len(elementen.fit([elementen.divider()] * 60, "rest")) <= 50


def test_a_field_is_named_once_for_block_action_and_parameter() -> None:
    field = elementen.text_input("wie", "Wie")
    assert (field["block_id"], field["element"]["action_id"]) == ("wie", "wie")


def test_a_choice_that_is_not_offered_is_not_preselected() -> None:
    choices = [("gooi", "Gooi en Vechtstreek")]
    assert (
        "initial_option" not in elementen.select_input("regio", "Regio", choices, value="elders")["element"]
    )
    chosen = elementen.select_input("regio", "Regio", choices, value="gooi")["element"]["initial_option"]
    assert chosen["value"] == "gooi"


def test_the_last_page_of_a_form_keeps_its_buttons() -> None:
    blocks = [
        elementen.section("Opgeslagen"),
        elementen.actions(elementen.button("Wijzigen", "wijzig", "A1")),
    ]
    page = elementen.last_page("Opgeslagen", "Sluiten", blocks)
    assert page["blocks"] == blocks
    assert view_faults(page, "modal") == []


def test_a_form_that_is_shown_again_keeps_what_was_filled_in() -> None:
    choices = [("gooi", "Gooi"), ("nhn", "Noord")]
    blocks = [
        elementen.text_input("tekst", "Tekst", value="oud"),
        elementen.text_input("wie", "Wie", value="COA"),
        elementen.select_input("regio", "Regio", choices, value="gooi"),
    ]
    state = {
        "tekst": {"tekst": {"type": "plain_text_input", "value": "nieuw & <los>"}},
        "wie": {"wie": {"type": "plain_text_input", "value": None}},
        "regio": {"regio": {"type": "static_select", "selected_option": blocks[2]["element"]["options"][1]}},
    }
    sent = elementen.modal("actie_nieuw", "Nieuw", "Opslaan", blocks, "{}") | {
        "state": {"values": state},
        "id": "V1",
        "hash": "h",
    }
    told = [elementen.section("Iemand was u voor."), elementen.actions(elementen.button("x", "x", "x"))]
    shown = elementen.still_open(sent, told)
    assert view_faults(shown, "modal") == []
    assert [block["type"] for block in shown["blocks"]] == ["section", "input", "input", "input"]
    elements = {b["block_id"]: b["element"] for b in shown["blocks"][1:]}
    assert elements["tekst"]["initial_value"] == "nieuw & <los>"
    assert "initial_value" not in elements["wie"]
    assert elements["regio"]["initial_option"]["value"] == "nhn"
    again = elementen.still_open(shown | {"state": {"values": state}}, [elementen.section("En weer.")])
    assert len(again["blocks"]) == 4


def test_a_menu_leaves_out_a_command_that_does_not_fit() -> None:
    made = elementen.menu("m", [("kort", "Kort"), ("x" * 151, "Lang"), ("ook", "x" * 200)])
    assert [option["value"] for option in made["options"]] == ["kort", "ook"]
    assert message_faults([elementen.section("punt", accessory=made)]) == []
