"""Tasks in one pair of brackets behind what is told."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "Overleg huisvesting, 12 mei 2026\n\nAanwezig: Pim, Loes, Teun\n\n"


def found(config: Config, tekst: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(een.tekst, een.eigenaars) for een in read(f"{KOP}{tekst}\n", config).acties]


@pytest.mark.parametrize(
    "haak",
    [
        "(actie: Pim maakt de begroting; actie: Loes belt de bank)",
        "(actie: Pim maakt de begroting, actie: Loes belt de bank).",
        "(acties: Pim maakt de begroting / actie: Loes belt de bank)",
        "(AP: Pim maakt de begroting; AP: Loes belt de bank)",
    ],
)
def test_each_of_them_is_a_point(config: Config, haak: str) -> None:
    assert found(config, f"De kas loopt goed. {haak}") == [
        ("Pim maakt de begroting", ("Pim",)),
        ("Loes belt de bank", ("Loes",)),
    ]


def test_so_is_one_without_a_verb_behind_a_dash(config: Config) -> None:
    assert found(config, "Akkoord met een groep. (actie: Pim – contract)") == [("contract", ("Pim",))]


@pytest.mark.parametrize(
    "zin",
    ["Het hek is dicht (zie de actielijst: punt 3; punt 4).", "De kas is vol (geen actie; Loes belde)."],
)
def test_other_brackets_are_none(config: Config, zin: str) -> None:
    assert found(config, zin) == []
