"""Which words of a public version nothing says what they are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.publicatie import lakken, leesbaar
from bot.publicatie.kaart import Namenkaart
from bot.uitvoer.blad import Alinea, Onderdeel
from tests.publicatie.test_kaart import card, known
from tests.publicatie.test_nalezen import page


def stays(kaart: Namenkaart, *said: str) -> list[str]:
    parts = (Onderdeel("Opening", 2, tuple(map(Alinea, said))),)
    return leesbaar.words(lakken.lak(replace(page(), onderdelen=parts), kaart), kaart)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Het dossier gaat naar Zwoelstra toe.", ["Zwoelstra"]),
        ("Zwoelstra en dan verder.", ["Zwoelstra"]),
        ("Dat is Kamer van Koophandel en Zwoelland Noord.", ["Kamer van Koophandel", "Zwoelland Noord"]),
        ("Er is een ZBO en een Zwoelgids.", ["Zwoelgids", "ZBO"]),
        ("Dat is de ‘Zwoelgids’ of 'Zwoelkrant' van R&Z.", ["Zwoelgids", "Zwoelkrant", "R&Z"]),
    ],
)
def test_a_word_with_a_capital_that_nothing_explains_is_told(text: str, words: list[str]) -> None:
    assert stays(card(), text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Dat gaat naar Haarlem, Schagen en het COA.",
        "Dat gaat in Januari naar Asiel en Migratie, in Oekraïne.",
        "Er is Opvang nodig, en die opvang is er.",
        "Besloten wordt om het af te wachten (14-12/A3).",
        "Dat zag Jansen ook.",
        "Dat gaat naar Molenbroek.",
    ],
)
def test_what_is_known_is_not_told(text: str) -> None:
    kaart = card(known(1, "Jansen", True), known(2, "Molenbroek", False))
    assert stays(kaart, text) == []


def test_what_somebody_answered_about_is_not_told_again() -> None:
    kaart = Namenkaart([], oordelen={"zwoelgids": False, "kamervankoophandel": False})
    assert stays(kaart, "Dat is de Zwoelgids van de Kamer van Koophandel.") == []
