"""A label with a number as the register counts, and with who has the task in brackets or behind a dash."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

MINUTES = """Verslag PRT 9 februari 2026
Aanwezig: mw. Oosterhof (Velsen), dhr. Kusters (Haarlem)

1. Opening
De voorzitter heet allen welkom.

2. Stand
{}
"""
LIST = """
3. Rondvraag
Er is niets.

Actiepunten

| Nr | Omschrijving | Trekker |
| A1 | Tussenstand plekken per regio | Kusters |
| A2 | Ervaringen op papier | Oosterhof |
"""
LABELS = (
    *(
        "Actiepunt A1 (Kusters):",
        "Actiepunt A1 (Kusters) -",
        "Actie A1 (Kusters):",
        "Actiepunt A1 - Kusters:",
    ),
    *("Actiepunt A1: Kusters:", "A1 (Kusters):", "A1 (Kusters) –", "Actie 1 (Kusters):"),
)


def points(text: str, config: Config) -> list[tuple[str | None, tuple[str, ...], str]]:
    found = read(MINUTES.format(text), config).acties
    return [(a.nummer, a.eigenaars, str(a.termijn)) for a in found if a.soort == "actiepunt"]


@pytest.mark.parametrize("label", LABELS)
def test_it_is_one_point_with_its_number_owner_and_day(config: Config, label: str) -> None:
    text = f"{label} tussenstand van de plekken per regio, uiterlijk 13 maart."
    assert points(text, config) == [("A1", ("Kusters",), "2026-03-13")]
    assert points(f"{text}\n{LIST}", config) == [
        ("A1", ("Kusters",), "2026-03-13"),
        ("A2", ("Oosterhof",), "None"),
    ]


def test_brackets_that_name_nobody_are_no_owner(config: Config) -> None:
    assert points("A1 (vervolg): de stand is dezelfde.", config) == []
    assert points("AP1 (Kusters): stand per regio.", config) == [("AP1", ("Kusters",), "None")]
