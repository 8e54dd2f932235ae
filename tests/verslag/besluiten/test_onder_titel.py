"""Bare consent as a paragraph below a title, and what only looks like it."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = (
    "# Verslag werkgroep haven\n\n5 maart 2026\n\nAanwezig: Nora Blom, Pieter Zwart, Kim Duin\n\n"
    "## 1. Opening\n\nDe haven is besproken.\n\n### Kade\n\nKim laat de tekening zien.\n\n"
)


def decided(config: Config, tekst: str) -> list[str]:
    return [besluit.tekst for besluit in read(f"{KOP}{tekst}\n", config).besluiten]


@pytest.mark.parametrize(
    ("tekst", "besluit"),
    [
        ("_Akkoord_", "Kade: Akkoord"),
        ("Akkoord.", "Kade: Akkoord"),
        ("Iedereen akkoord.", "Kade: Iedereen akkoord"),
        ("_Voorstel geaccepteerd_", "Kade: Voorstel geaccepteerd"),
        ("Het voorstel is unaniem aangenomen.", "Kade: Het voorstel is unaniem aangenomen"),
        ("_Akkoord tekening niet aan te passen._", "Kade: Akkoord tekening niet aan te passen"),
        ("Akkoord uit de chat. De tekening blijft open voor opmerkingen.", "Kade: Akkoord uit de chat"),
        ("Kim: Hierbij is de tekening goedgekeurd.", "Kim: Hierbij is de tekening goedgekeurd"),
    ],
)
def test_it_is_about_the_title(config: Config, tekst: str, besluit: str) -> None:
    assert decided(config, tekst) == [besluit]


@pytest.mark.parametrize(
    "tekst",
    [
        "Kim: Akkoord",
        "Nora: we zijn akkoord, en de rest kan later.",
        "Akkoord?",
        "Niet akkoord.",
        "Voorstel nog niet geaccepteerd.",
        "Voorstel geaccepteerd door de gemeente.",
        "Akkoord van de gemeente om de kade te sluiten.",
        "Akkoord gevraagd om de kade te sluiten.",
        "Akkoord wethouder nodig om te beginnen.",
        "Kim: Hierbij is het plan goedgekeurd door de gemeente.",
        "Hierbij de tekening, zoals goedgekeurd op 3 mei.",
    ],
)
def test_an_opinion_a_question_or_anothers_consent_is_none(config: Config, tekst: str) -> None:
    assert decided(config, tekst) == []
