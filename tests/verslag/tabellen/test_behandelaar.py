"""A column 'Behandelaar' holds who does it, as the other words for an owner do."""

from __future__ import annotations

from bot.verslag.tabellen.kolommen import columns


def test_behandelaar_is_the_owner_in_a_table_of_acties() -> None:
    assert columns(["Nr.", "Actie", "Behandelaar", "Gereed"]) == {
        0: "nummer",
        1: "actie",
        2: "eigenaar",
        3: "termijn",
    }
