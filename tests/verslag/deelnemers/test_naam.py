"""Who stands between two commas of a list, and what stands there and is nobody."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.regels import split_lines
from bot.verslag.deelnemers.lijst import attendance
from bot.verslag.namen.plaatsen import Plaatsen
from bot.verslag.voorstel import Deelnemer


def listed(config: Config, tekst: str) -> list[Deelnemer]:
    return list(attendance([regel for regel in split_lines(tekst) if regel.kaal], Plaatsen(config)))


@pytest.mark.parametrize(
    "waar", ["zit in Dronten", "is op Texel", "moest naar Den Bosch", "werkt vandaag bij het COA"]
)
def test_where_somebody_is_instead_is_nobody(config: Config, waar: str) -> None:
    leden = listed(config, f"Niet erbij: Bo (veiligheid), {waar}, Mia in de Wei, Jos op den Berg")
    assert [(lid.naam, lid.status) for lid in leden] == [
        ("Bo", "afwezig"),
        ("Mia in de Wei", "afwezig"),
        ("Jos op den Berg", "afwezig"),
    ]


@pytest.mark.parametrize("en", ["en", "and"])
def test_a_comma_may_stand_before_the_last_of_a_row(config: Config, en: str) -> None:
    assert [lid.naam for lid in listed(config, f"Aanwezig: Bo, Bea, {en} Mia\nAfwezig: Jos, {en} Kim")] == [
        *("Bo", "Bea", "Mia"),
        *("Jos", "Kim"),
    ]
