"""The foot of a page, with its number, stands between what belongs together and is no part of it."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.bron.paginavoet import without_feet
from bot.verslag.lezen import read

KOP = "Verslag werkgroep Haven\n3 maart 2026\n\nAanwezig: Anna Visser, Tim Bos, Pia Mol\n\n"
KOP += "1. Kade\nEr is gesproken.\n\n"


def test_a_foot_between_the_rows_of_a_list_does_not_end_it(config: Config) -> None:
    tekst = (
        "Uitstaande acties\n1. Steiger laten keuren | Tim | 9 maart\n2. Boeien bestellen | Pia |\n\n"
        "Vertrouwelijk, werkgroep Haven   –   1\n\n"
        "3. Buren een brief sturen | Anna, Tim | 12 maart\n\nVertrouwelijk, werkgroep Haven   –   2\n"
    )
    acties = read(KOP + tekst, config).acties
    assert [actie.eigenaars for actie in acties] == [("Tim Bos",), ("Pia Mol",), ("Anna Visser", "Tim Bos")]


def test_the_foot_of_each_page_goes_out() -> None:
    regels = [
        "Eerst dit",
        "",
        "Werkgroep Haven - 3 maart - 1",
        "",
        "dan dat.",
        "",
        "Werkgroep Haven - 3 maart - 2",
    ]
    assert without_feet(regels) == ["Eerst dit", "", "", "", "dan dat.", "", ""]


@pytest.mark.parametrize(
    "regels",
    [
        ["Aantal plekken in Lisse  -  12", "", "Aantal plekken in Lisse  -  14"],
        ["Actiepunt voor Tim Bos – 1", "", "Actiepunt voor Tim Bos – 2"],
        ["Bijlage bij het verslag – 1", "", "Bijlage bij het verslag – 2"],
        ["Voorstel aan de haven – 1", "Het eerste.", "", "Voorstel aan de haven – 2", "Het tweede."],
        ["Werkgroep Haven, maart – 1", "", "Daarna niets meer."],
    ],
)
def test_other_lines_with_a_number_stay(regels: list[str]) -> None:
    assert without_feet(regels) == regels


def test_a_title_with_a_stop_ends_no_sentence_among_who_was_there(config: Config) -> None:
    tekst = (
        "Verslag overleg Haven\n3 maart 2026\n\nDeelnemers\nVoorzitter, burgemeester Velp – mw. Visser\n"
        "Burgemeester Rheden aan de IJssel – dhr. Bos\n"
        "Waterschap – mw. Mol\n\nBeeld\nEr is gesproken over de kade.\n"
    )
    namen = {een.naam for een in read(tekst, config).aanwezigheid}
    assert namen >= {"Bos", "Mol"}


def test_a_number_in_the_middle_goes_out_with_the_head_below_it() -> None:
    midden = " " * 36
    boven = ["Verslag werkgroep Haven", "3 maart 2026", "", "Eerst dit."]
    regels = [*boven, f"{midden}1", "Verslag werkgroep Haven 3 maart 2026", "", "Dan dat.", f"{midden}2"]
    assert without_feet(regels) == [*boven, "", "", "", "Dan dat.", ""]
    ander = [*boven, f"{midden}1", "Verslag 3 februari 2026", "Akkoord.", f"{midden}- 2 -"]
    assert without_feet(ander) == [*boven, "", "Verslag 3 februari 2026", "Akkoord.", ""]
    cijfers = [*boven, f"{midden}12", "plekken", f"{midden}14"]
    assert without_feet(cijfers) == cijfers
