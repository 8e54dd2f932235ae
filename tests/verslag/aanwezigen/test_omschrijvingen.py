"""The attendance as a list of definitions."""

from __future__ import annotations

import pytest

from bot.verslag.aanwezigen.omschrijvingen import defined
from bot.verslag.bron.regels import split_lines


def _lines(tekst: str) -> list[str]:
    return [regel.kaal for regel in defined(split_lines(tekst))]


def test_what_stands_above_says_of_whom_they_are() -> None:
    lijst = (
        "### Deelnemers\n\nCOA\n: Anna Visser (lid)\n\ngemeente Velsen\n: Tim Bos\n: Bo Dam\n\n"
        "regio\n: Pia Mol, Bo Zee\n\n### Afwezig\n\nVNG\n: Bram Kok\n\n### 1. Rooster\n\nRooster\n: blijft zo"
    )
    assert [regel for regel in _lines(lijst) if regel] == [
        "### Deelnemers",
        "- Anna Visser (lid) (COA)",
        "- Tim Bos (gemeente Velsen)",
        "- Bo Dam (gemeente Velsen)",
        "- Regio: Pia Mol, Bo Zee",
        "### Afwezig",
        "- Bram Kok (VNG)",
        "### 1. Rooster",
        "Rooster",
        ": blijft zo",
    ]


@pytest.mark.parametrize(
    "tekst", ["Begrippen\n\nCOA\n: opvang", "Aanwezig\nAnna Visser\nTim Bos", "Aanwezig:\n: Anna Visser"]
)
def test_other_lines_stay(tekst: str) -> None:
    assert _lines(tekst) == tekst.splitlines()
