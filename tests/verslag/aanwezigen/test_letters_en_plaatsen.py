"""Letters before the names, guests behind them, letters below 'Aanwezig', and places that are nobody."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

_TEKST = """

1. Opening
De voorzitter opent de vergadering om 20.00 uur en heet iedereen welkom.

2. Verkeer
Rianne vertelt over de proef. Theo rijdt een extra rondje. Sam vraagt naar de kosten.
"""


def _who(kop: str, config: Config) -> dict[str, str]:
    tekst = f"Werkgroep Weidepad\nVerslag van 18 september 2025\n{kop}{_TEKST}"
    return {een.naam or "": een.status for een in read(tekst, config).aanwezigheid}


@pytest.mark.parametrize(
    "lijst",
    [
        "RB = Rianne Boskamp (COA, vz)\nTE = Theo van Ewijk (notulen)\nSP = Sam Peijn",
        "RB: Rianne Boskamp (COA)\nTvE: Theo van Ewijk (notulen)\nSP: Sam Peijn",
        "- RB - Rianne Boskamp\n- TE - Theo van Ewijk\n- SP - Sam Peijn",
        "RB     Rianne Boskamp     COA\nTvE    Theo van Ewijk     politie\nSP     Sam Peijn     VNG",
        "Rianne Boskamp = RB\nTheo van Ewijk = TE\nSam Peijn = SP",
        "RB = Rianne Boskamp, TE = Theo van Ewijk; SP = Sam Peijn",
        "COA: Rianne Boskamp\nGGD: Theo van Ewijk\nVNG: Sam Peijn",
    ],
)
def test_letters_beside_a_name_are_nobody(lijst: str, config: Config) -> None:
    wie = _who(f"Aanwezig:\n{lijst}\n\nAfwezig\nWG = Wil Goossens (VNG)", config)
    assert wie == {
        "Rianne Boskamp": "aanwezig",
        "Theo van Ewijk": "aanwezig",
        "Sam Peijn": "aanwezig",
        "Wil Goossens": "afwezig",
    }


def test_what_letters_mean_is_nobody(config: Config) -> None:
    wie = _who("Aanwezig:\nA = Aanwezig, V = Verhinderd\nRianne Boskamp (COA)\nTheo van Ewijk (GGD)", config)
    assert list(wie) == ["Rianne Boskamp", "Theo van Ewijk"]


@pytest.mark.parametrize(
    "lijst",
    [
        "Aanwezig: Rianne Boskamp en Theo van\nEwijk (notulen). Te gast: Sam Peijn (gemeente\nVelsen). "
        "Afgemeld: Wil Goossens.",
        "Aanwezig: Rianne Boskamp, Theo van Ewijk. Afwezig: Wil Goossens. Gast: Sam Peijn (politie).",
        "**Aanwezig:** Rianne Boskamp, Theo van Ewijk. **Ook aanwezig:** Sam Peijn. "
        "**Verhinderd:** Wil Goossens",
        "Present: Rianne Boskamp, Theo van Ewijk. Guests: Sam Peijn. Apologies: Wil Goossens.",
    ],
)
def test_guests_behind_the_list_on_its_line_were_there(lijst: str, config: Config) -> None:
    wie = _who(lijst, config)
    assert wie == {
        "Rianne Boskamp": "aanwezig",
        "Theo van Ewijk": "aanwezig",
        "Sam Peijn": "aanwezig",
        "Wil Goossens": "afwezig",
    }


@pytest.mark.parametrize(
    ("kop", "weg"),
    [
        ("Aanwezig (A) / afwezig met bericht (AB)", "AB"),
        ("Aanwezig (A), afwezig (AF)", "af"),
        ("Aanwezig", "AB"),
        ("A/AB", "AB"),
    ],
)
def test_letters_below_a_head_say_who_was_there(kop: str, weg: str, config: Config) -> None:
    wie = _who(
        "\n| Datum | 18 september 2025 |\n|---|---|\n| Locatie | Bibliotheek Velsen |\n"
        "| Voorzitter | Sam Peijn |\n\n"
        f"| Naam | Bibliotheek | {kop} |\n|---|---|---|\n| Sam Peijn | Velsen | A |\n"
        f"| Rianne Boskamp | De Kade | A |\n| Wil Goossens | Beek | {weg} |\n",
        config,
    )
    assert wie == {"Sam Peijn": "aanwezig", "Rianne Boskamp": "aanwezig", "Wil Goossens": "afwezig"}


@pytest.mark.parametrize(
    "kop",
    [
        "Stadskantoor Velsen\n\nVelsen: Rianne Boskamp (voorzitter)\nBeek: Sam Nijhuis",
        "Dorpshuis De Kade\n\nRianne Boskamp (voorzitter)\nSam Nijhuis (COA)",
        "Locatie: Museum De Zwaan\nVoorzitter: Rianne Boskamp\nNotulist: Sam Nijhuis",
        "Plaats     Raadzaal Velsen\nVoorzitter     Rianne Boskamp\nNotulist     Sam Nijhuis",
    ],
)
def test_where_they_met_is_nobody(kop: str, config: Config) -> None:
    assert list(_who(kop, config)) == ["Rianne Boskamp", "Sam Nijhuis"]


def test_who_is_called_as_a_house_is_somebody(config: Config) -> None:
    wie = _who("Aanwezig: Nijhuis (COA), Ouwerkerk (GGD), mw. Huis in 't Veld, Rianne Boskamp", config)
    assert list(wie) == ["Nijhuis", "Ouwerkerk", "Huis in 't Veld", "Rianne Boskamp"]
