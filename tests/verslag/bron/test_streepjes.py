"""Bullets that were typed without a space behind them."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.regels import split_lines
from bot.verslag.lezen import read

KOP = "# Verslag leesraad\n\nDatum: 2 april 2026\nAanwezig: Inge Postma, Lars Beek, Noor Claes\n\n"


@pytest.mark.parametrize(
    "lijst",
    [
        "## Actiepunten\n-Inge belt de drukker\n-Kast kopen (Lars)\n",
        "Acties:\n-Inge belt de drukker\n\n-Kast kopen (Lars)\n",
        "Acties:\n- Inge belt de drukker\n-Kast kopen (Lars)\n",
        "Acties:\n–Inge belt de drukker\n–Kast kopen (Lars)\n",
        "Acties:\n  -Inge belt\n   de drukker\n  -Kast kopen (Lars)\n",
        "**Acties**\n-[ ] Inge belt de drukker\n-[ ] Kast kopen (Lars)\n",
    ],
)
def test_a_tight_dash_is_a_bullet(config: Config, lijst: str) -> None:
    assert [(p.tekst, p.eigenaars) for p in read(KOP + lijst, config).acties] == [
        ("Inge belt de drukker", ("Inge Postma",)),
        ("Kast kopen", ("Lars Beek",)),
    ]


def test_a_lone_tight_dash_behind_a_sentence_is_a_bullet(config: Config) -> None:
    acties = read(f"{KOP}## Kast\nDe kast is oud.\n-Inge belt de drukker.\n", config).acties
    assert [(p.tekst, p.eigenaars) for p in acties] == [("Inge belt de drukker", ("Inge Postma",))]


def test_the_attendance_may_stand_behind_tight_dashes(config: Config) -> None:
    wie = "Aanwezig:\n-Inge Postma (Velsen)\n-Lars Beek\n\nAfwezig:\n-Noor\n"
    er = read(f"# Verslag leesraad 2 april 2026\n\n{wie}\n## Kas\n-Vol.\n", config).aanwezigheid
    assert [(een.naam, een.status) for een in er] == [
        ("Inge Postma", "aanwezig"),
        ("Lars Beek", "aanwezig"),
        ("Noor", "afwezig"),
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "De schilder komt uit Velsen\n-Noord en is blij.",
        "Het werd die nacht\n-10 graden in de zaal.",
        "Met groet,\n-Inge",
        "Het draait met kast\n-v map en meer.",
        "Inge wil de kast -en het rek- weg.",
        "De kast is oud\n---\nen leeg.",
    ],
)
def test_another_dash_is_no_bullet(tekst: str) -> None:
    assert not any(regel.is_opsomming for regel in split_lines(f"## Kas\n{tekst}\n"))
