"""Things that are named with how they are, in words that could be what somebody is to do."""

from __future__ import annotations

import pytest

from bot.verslag.werk.kracht import Werkwoord, verb_of


@pytest.mark.parametrize(
    "tekst",
    [
        "ballen van de jeugd zijn zacht.",
        "lampen in de gang waren weer stuk",
        "kosten voor het feest worden te hoog",
        "klachten op de site hebben geen zin",
        "Daarmee vervallen tien plekken",
        "Hierdoor komen er 40 ballen bij",
    ],
)
def test_how_things_are_is_no_task(tekst: str) -> None:
    assert verb_of(tekst) is Werkwoord.GEEN


@pytest.mark.parametrize(
    "tekst",
    [
        "nagaan bij de bond hoe de kosten worden verdeeld",
        "uitzoeken van wie de sleutels zijn op de gang",
        "kijken in de kast",
        "lampen in de gang vervangen",
        "Hiermee rekening houden in de begroting",
        "Daarmee oefenen in de zaal",
    ],
)
def test_what_is_to_be_found_out_is_one(tekst: str) -> None:
    assert verb_of(tekst) is Werkwoord.KAAL


@pytest.mark.parametrize(
    "tekst",
    [
        "wachtlijsten lopen op.",
        "Ouders haken af",
        "bakken lopen over; dat stinkt",
        "kosten nemen toe in de winter",
        "vrijwilligers komen terug uit Groningen",
    ],
)
def test_what_many_do_with_a_part_of_the_verb_apart_is_told(tekst: str) -> None:
    assert verb_of(tekst) is Werkwoord.GEEN


@pytest.mark.parametrize("tekst", ["wachtlijsten opvragen", "afspraken maken over de kosten"])
def test_one_with_its_verb_it_is_to_be_done(tekst: str) -> None:
    assert verb_of(tekst) is Werkwoord.KAAL
