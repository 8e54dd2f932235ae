"""Block Kit as readable text."""

from __future__ import annotations

import pytest

from bot.views import elementen, plain


@pytest.mark.parametrize(
    ("marked", "text"),
    [
        ("*A1*  Formats &amp; meer", "A1  Formats & meer"),
        ("<https://voorbeeld.example|hier>", "hier"),
        ("<https://voorbeeld.example>", "https://voorbeeld.example"),
        ("<@U0BEST0001|hanna>", "hanna"),
        ("`actie lijst`", "actie lijst"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("&lt;!channel&gt;", "<!channel>"),
    ],
)
def test_mark_up_becomes_what_one_reads(marked: str, text: str) -> None:
    assert plain.unmark(marked) == text


def test_every_kind_of_block_has_its_lines() -> None:
    blocks = [
        elementen.header("Acties"),
        elementen.section("*A1* Formats"),
        elementen.context("1 punt", "bron"),
        elementen.divider(),
        elementen.actions(
            elementen.button("Wijzigen", "wijzig", "A1"), elementen.button("Klaar", "klaar", "A1")
        ),
        elementen.text_input("wie", "Wie", value="COA"),
        elementen.text_input("tekst", "Wat"),
        elementen.select_input("soort", "Soort", [("vraag", "Vraag")], value="vraag"),
    ]
    assert plain.render(blocks).splitlines() == [
        "Acties",
        "======",
        "A1 Formats",
        "1 punt  bron",
        "-" * 40,
        "[Wijzigen] [Klaar]",
        "Wie: COA",
        "Wat: …",
        "Soort: Vraag",
    ]
