"""Columns of the attendance behind a label, and rows that end in the letters of whom they name."""

from __future__ import annotations

import pytest

from bot.verslag.aanwezigen.kolomregels import behind_label, letters_behind
from bot.verslag.bron.regels import split_lines


def test_each_row_behind_a_label_is_one_person() -> None:
    lijst = (
        "Aanwezig      Anna Visser          gemeente Velsen      voorzitter\n"
        "              Tim Bos              COA\n"
        "              mw. P. Mol           Wonen Oost           ontwikkelaar\n"
        "Gast          Bo Dam               Bureau Dam\n"
        "Afwezig       Bram Kok             COA\n"
        "Verslag       Tim Bos"
    )
    assert [regel.kaal for regel in behind_label(split_lines(lijst))] == [
        "Aanwezig: Anna Visser (gemeente Velsen) (voorzitter)",
        "Aanwezig: Tim Bos (COA)",
        "Aanwezig: mw. P. Mol (Wonen Oost) (ontwikkelaar)",
        "Aanwezig: Bo Dam (Bureau Dam)",
        "Afwezig: Bram Kok (COA)",
        "Verslag       Tim Bos",
    ]


def test_a_tab_stands_for_the_label() -> None:
    lijst = split_lines("Aanwezig\tAnna Visser\tgemeente Velsen\n\tTim Bos\tCOA\n\nTim Bos\tCOA")
    assert [regel.tekst for regel in behind_label(lijst)] == [
        "Aanwezig: Anna Visser (gemeente Velsen)",
        "Aanwezig: Tim Bos (COA)",
        "",
        "Tim Bos\tCOA",
    ]


@pytest.mark.parametrize(
    "lijst",
    [
        "Aanwezig      Anna Visser      Tim Bos\n              Pia Mol      Bo Dam",  # two people in a row
        "Aanwezig      Anna Visser      COA",  # a single row shows nothing
        "Agenda        Rooster zomer      COA\n              Rooster winter      COA",
        "Aanwezig: Anna Visser, Tim Bos\nAfwezig: Bram Kok",
        "Aanwezig      10.00 uur      gemeente\n              11.00 uur      gemeente",
    ],
)
def test_other_columns_stay_as_they_are(lijst: str) -> None:
    assert [regel.tekst for regel in behind_label(split_lines(lijst))] == lijst.splitlines()


def test_letters_behind_are_no_part_of_a_name() -> None:
    lijst = "Present\nAnna Visser Council for Sport AV\nTim de Bos gemeente Velsen (lid) TdB\nPia Mol COA"
    assert [regel.kaal for regel in letters_behind(split_lines(lijst))] == [
        "Present",
        "Anna Visser (Council for Sport)",
        "Tim de Bos (gemeente Velsen) (lid)",
        "Pia Mol COA",
    ]


@pytest.mark.parametrize(
    "lijst",
    [
        "Aanwezig\nAnna Visser gemeente COA\nTim Bos regio VNG",  # of whom they are
        "Aanwezig\nAnna Visser gemeente Velsen AV\nTim Bos",  # a single one
        "Agenda\nAnna Visser gemeente Velsen AV\nTim Bos gemeente Beek TB",
    ],
)
def test_other_capitals_behind_stay(lijst: str) -> None:
    assert [regel.kaal for regel in letters_behind(split_lines(lijst))] == lijst.splitlines()
