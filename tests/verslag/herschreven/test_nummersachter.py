"""Numbers of points that stand bare behind the stop of their task."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "# Verslag kring Veerhaven\n\n5 maart 2026\n\nAanwezig: Nora Blom, Pieter Zwart, Hanna de Vos\n\n"
FOLDER = "Hanna maakt een folder van één bladzijde. {}"
LASSER = "Pieter zoekt een lasser voor de bolders. {}"
TABEL = """## Actielijst

| AP | Omschrijving | Trekker |
|---|---|---|
| 1 | Voorwaarden op papier zetten | Nora |
| 2 | Folder van één bladzijde maken | Hanna |
| 3 | Lasser zoeken voor de bolders | Pieter |
"""


def points(config: Config, *alineas: str) -> list[tuple[str | None, str, str]]:
    """Number, owner and quote of each point."""
    tekst = "\n\n".join(("## 2. Haven", *alineas))
    return [
        (actie.nummer, ", ".join(actie.eigenaars), actie.citaat)
        for actie in read(f"{KOP}{tekst}\n", config).acties
        if actie.soort == "actiepunt"
    ]


@pytest.mark.parametrize("woord", ["AP", "A", "Actie ", "AP "])
def test_where_paragraphs_end_in_their_numbers_the_others_stand_behind_too(
    config: Config, woord: str
) -> None:
    midden = f"Nora zal de voorwaarden op papier zetten. {woord}1 De schippers willen hiermee verder."
    een, twee, drie = points(config, midden, FOLDER.format(f"{woord}2"), LASSER.format(f"{woord}3"))
    assert een[1:] == ("Nora Blom", f"Nora zal de voorwaarden op papier zetten. {woord}1")
    assert twee[1:] == ("Hanna de Vos", FOLDER.format(f"{woord}2"))
    assert drie[1:] == ("Pieter Zwart", LASSER.format(f"{woord}3"))


def test_two_tasks_with_a_number_behind_each_are_two(config: Config) -> None:
    midden = "Nora zet de voorwaarden op papier. AP1 Pieter vraagt de prijs op. AP2 Dat is goed."
    gelezen = points(config, midden, FOLDER.format("AP3"), LASSER.format("AP4"))
    assert [wie for _, wie, _ in gelezen] == ["Nora Blom", "Pieter Zwart", "Hanna de Vos", "Pieter Zwart"]


def test_a_number_in_front_of_its_task_stays_there(config: Config) -> None:
    midden = "De voorwaarden zijn oud. AP1 Nora zet de voorwaarden op papier."
    gelezen = points(config, midden, FOLDER.format("AP2"), LASSER.format("AP3"))
    assert gelezen[0][1:] == ("Nora Blom", "AP1 Nora zet de voorwaarden op papier")


def test_a_road_and_a_size_of_paper_are_no_numbers_of_points(config: Config) -> None:
    weg = "De bussen rijden om via de A2 De schippers niet. Het formaat is bekend. A4"
    assert points(config, weg, "De kade is leeg.") == []


def test_such_a_number_is_the_row_of_the_list_that_has_it(config: Config) -> None:
    midden = "Nora zal de voorwaarden op papier zetten. AP1 De schippers willen hiermee verder."
    gelezen = points(config, midden, FOLDER.format("AP2"), LASSER.format("AP3"), TABEL)
    assert not any("schippers" in citaat for _, _, citaat in gelezen)
    assert [wie for _, wie, _ in gelezen] == ["Nora Blom", "Hanna de Vos", "Pieter Zwart"]
