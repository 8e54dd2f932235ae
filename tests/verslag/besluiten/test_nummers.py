"""A decision by its number alone: in the text, and in a list of acties where others are 'A1'."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = """Verslag RRT Kennemerland
Datum: 12 november 2026
Aanwezig: Iris Prent (Haarlem), Kees Blok (Velsen)

1. Opening
Kees opent.

{}
"""


@pytest.mark.parametrize("kop", ["Actie- en besluitenlijst", "Actielijst", "Besluiten- en actielijst"])
@pytest.mark.parametrize("stop", [".", ":", ""])
@pytest.mark.parametrize("besluit", ["Volgende keer bij Velsen", "De tafel stemt in met het plan"])
def test_what_is_of_b_in_a_list_of_acties_was_decided(
    config: Config, kop: str, stop: str, besluit: str
) -> None:
    lijst = f"A1{stop} Beide locaties onderzoeken (Kees)\nA2{stop} Lijst delen (Iris)\nB1{stop} {besluit}\n"
    gelezen = read(f"{KOP.format(kop)}{lijst}", config)
    assert [(b.nummer, b.tekst) for b in gelezen.besluiten] == [("B1", besluit)]
    assert [(p.tekst, p.eigenaars) for p in gelezen.acties] == [
        ("Beide locaties onderzoeken", ("Kees Blok",)),
        ("Lijst delen", ("Iris Prent",)),
    ]


def test_where_all_are_of_b_they_are_acties(config: Config) -> None:
    lijst = "B1 Beide locaties onderzoeken (Kees)\nB2 Lijst delen (Iris)\n"
    gelezen = read(f"{KOP.format('Actielijst')}{lijst}", config)
    assert [p.eigenaars for p in gelezen.acties] == [("Kees Blok",), ("Iris Prent",)]


@pytest.mark.parametrize("regel", ["[B3] {}.", "[B3]: {}.", "[B 3] – {}.", "{} [B3].", "B3. {}."])
def test_the_number_is_no_part_of_what_was_decided(config: Config, regel: str) -> None:
    besluit = "De steiger blijft open tot mei"
    gelezen = read(KOP.format(regel.format(besluit)), config)
    assert [(b.nummer, b.tekst) for b in gelezen.besluiten] == [("B3", besluit)]
