"""What is said, left as it is or refused at the meeting, in words that elsewhere give somebody a task."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = """# Verslag werkgroep Haven

5 maart 2026

Aanwezig: Anna Visser, Tim Bos (voorzitter), Pia Mol

## Steiger

"""


def tasks(config: Config, tekst: str) -> list[str]:
    soorten = ("actiepunt", "toezegging")
    return [actie.tekst for actie in read(KOP + tekst, config).acties if actie.soort in soorten]


@pytest.mark.parametrize(
    "zin",
    [
        "Dat is niet de bedoeling, zegt mevrouw Visser, maar zij geeft toe dat het er zo staat.",
        "Mevrouw Visser zegt dat de gemeente bij de eigenaar niet zal aandringen op spoed.",
        "Mevrouw Visser peilt de tafel, en vindt daar geen steun meer voor het oude voorstel.",
        "De heer Bos polst de vergadering over de kleur van het hek.",
        "Mevrouw Mol vraagt de anderen om eerlijk te delen.",
        "Mevrouw Mol verzoekt het overleg om begrip.",
        "=> Conclusie: de werkgroep zet in op twee steigers van hout.",
        "=> Antwoord: de gemeente betaalt het hout.",
        "Afgesproken wordt dat de loods als reserve achter de hand blijft.",
        "Afgesproken is dat het oude tarief geldt.",
        "Afgesproken is dat de gemeente voortaan leidend is.",
        "Afgesproken is dat het COA verantwoordelijk is.",
    ],
)
def test_it_is_no_task(config: Config, zin: str) -> None:
    assert tasks(config, f"Hij is rot. Het weer was goed.\n{zin}\nDaarna is gesproken over de kade.\n") == []


@pytest.mark.parametrize(
    "zin",
    [
        "Mevrouw Visser zegt toe dat zij de offerte morgen stuurt.",
        "Mevrouw Visser polst de havendienst over de sleutel voor 1 april.",
        "=> Actie Visser: de havendienst bellen over een tijdelijke ligplaats.",
        "→ Anna: offerte opvragen (19 juni)",
        "Afgesproken is dat Pia Mol de loods opruimt.",
        "Afgesproken is dat Pia Mol voortaan de loods opruimt.",
    ],
)
def test_what_is_to_be_done_in_like_words_still_is(config: Config, zin: str) -> None:
    assert tasks(config, f"Hij is rot.\n{zin}\n")
