"""Decisions by their number in a row, and minutes adopted with a change."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "Verslag werkgroep Kade\n5 juni 2026\n\nAanwezig: Anna Visser, Tim Bos\n\n1. Opening\nAnna opent.\n\n"


def decided(tekst: str, config: Config) -> list[tuple[str | None, str]]:
    besluiten = read(f"{KOP}2. Kade\n{tekst}\n\n3. Slot\nTim vertelt.\n", config).besluiten
    return [(besluit.nummer, besluit.tekst) for besluit in besluiten]


@pytest.mark.parametrize(
    "tekst",
    [
        "A14 Anna stuurt de kaart.\nB1 Elke straat krijgt een eigen dag.\nB2 Huurders mogen ook meedoen.",
        "- A1 Anna stuurt de kaart\n- B1 Elke straat krijgt een eigen dag\n- B2 Huurders mogen ook meedoen",
        "A 1 Anna belt.\n\nB 1 Elke straat krijgt een eigen dag.\n\nB 2 Huurders mogen ook meedoen.",
    ],
)
def test_beside_numbered_acties_a_row_of_them_needs_no_colon(tekst: str, config: Config) -> None:
    assert decided(tekst, config) == [
        ("B1", "Elke straat krijgt een eigen dag"),
        ("B2", "Huurders mogen ook meedoen"),
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "B1 Cursisten lezen de krant.\nB2 Cursisten schrijven een brief.\nTim geeft les.",
        "A2 Niveau halen is lastig.\nB1 Niveau haalt de helft.\nDe rest stopt.",
        "A1 Centrum ligt stil.\nB1 Kantoor staat leeg.\nB2 Kantoor is verhuurd.\nC1 Hal gaat dicht.",
    ],
)
def test_letters_and_figures_of_anything_else_are_none(tekst: str, config: Config) -> None:
    assert decided(tekst, config) == []


@pytest.mark.parametrize(
    "zin",
    [
        "Het verslag wordt met deze wijziging vastge-\nsteld.",
        "De notulen worden met één correctie goedge-\nkeurd.",
        "Het verslag is met die aanvulling vastgesteld.",
    ],
)
def test_minutes_may_be_adopted_with_a_change_and_over_two_lines(zin: str, config: Config) -> None:
    assert len(decided(f"Tim mist zijn naam. {zin}", config)) == 1


@pytest.mark.parametrize(
    "zin",
    [
        "Het verslag wordt met deze wijziging rondgestuurd.",
        "Het verslag is rondgestuurd en Tim is daarmee akkoord.",
        "Het verslag leidt niet tot vragen en is nog niet vastgesteld.",
        "Verslag van 10 febr. ligt klaar. Tim vraagt wanneer de begroting is vastgesteld.",
        "Tim wil dat het verslag met deze wijziging wordt vastgesteld.",
    ],
)
def test_what_is_only_sent_or_wished_is_not(zin: str, config: Config) -> None:
    assert decided(zin, config) == []
