"""Arrows for bullets below the title of a list, in notes that do not say who was there."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "Buurtgroep De Hoek, overleg 4 juni 2026\n\n"


def found(config: Config, tekst: str) -> list[tuple[str, str, str]]:
    acties = read(f"{KOP}{tekst}\n", config).acties
    return [(een.tekst, ", ".join(een.eigenaars), een.status) for een in acties]


@pytest.mark.parametrize("pijl", ["➡", "➡️", "→", "->", "=>", "▶", "➤", "👉"])
@pytest.mark.parametrize("titel", ["Wie doet wat:", "Acties", "t.d.", "Wat hebben we afgesproken?"])
def test_an_arrow_below_the_title_of_a_list_is_a_bullet(config: Config, titel: str, pijl: str) -> None:
    lijst = (
        f"{titel}\n{pijl} Nora huurt de tent\n{pijl} Teun en Bea maken een lijst\n\nHet wordt vast mooi weer."
    )
    assert found(config, lijst) == [
        ("Nora huurt de tent", "Nora", "open"),
        ("Teun en Bea maken een lijst", "Teun, Bea", "open"),
    ]


@pytest.mark.parametrize("vink", ["✔", "✔️", "✅", "✓"])
def test_what_is_ticked_among_them_is_done(config: Config, vink: str) -> None:
    lijst = f"Acties\n{vink} brief sturen\n➡ Nora huurt de tent\n➡ vlaggen ophalen"
    assert found(config, lijst) == [
        ("brief sturen", "", "afgerond"),
        ("Nora huurt de tent", "Nora", "open"),
        ("vlaggen ophalen", "", "open"),
    ]


@pytest.mark.parametrize(
    "lijst",
    [
        "Besproken\n➡ Nora vraagt of het feest doorgaat\n➡ de zaal is vol",
        "Sfeer:\n→ druk\n→ gezellig",
        "Wat is er gezegd?\n-> het regent vaak\n-> de zaal lekt",
    ],
)
def test_an_arrow_elsewhere_opens_no_task(config: Config, lijst: str) -> None:
    assert found(config, lijst) == []


def test_an_arrow_below_a_task_is_no_bullet(config: Config) -> None:
    lijst = "Acties\n- brief sturen\n-> Nora\n- tent huren\n-> Teun"
    assert [wat for wat, _, _ in found(config, lijst)] == ["brief sturen", "tent huren"]
