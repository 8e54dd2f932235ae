"""Names that the end of a line cuts in two."""

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
    ("slot", "naam"),
    [
        ("wethouder J.\nVis (Dam)", "J. Vis"),
        ("gedeputeerde J.\nDe Vis (Dam)", "J. De Vis"),
        ("J.\nvan der Vis (Dam)", "J. van der Vis"),
        ("mw. J.\nVis (Dam)", "J. Vis"),
    ],
)
def test_a_name_cut_behind_its_letters_goes_on_below(config: Config, slot: str, naam: str) -> None:
    lijst = (
        f"Aanwezig: burgemeester A. Pauw (Velsen, voorzitter); wethouder M. Kok (Beek); {slot}; dhr. S. Mol"
    )
    assert [lid.naam for lid in listed(config, lijst)] == ["A. Pauw", "M. Kok", naam, "S. Mol"]


def test_a_whole_name_behind_an_office_does_not_go_on_below(config: Config) -> None:
    lijst = (
        "Aanwezig: burgemeester A. Pauw (Velsen, voorzitter); wethouder M. Kok (Beek); wethouder Vis\nBo Dam"
    )
    assert [lid.naam for lid in listed(config, lijst)] == ["A. Pauw", "M. Kok", "Vis", "Bo Dam"]
