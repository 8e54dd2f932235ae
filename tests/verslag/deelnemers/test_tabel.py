"""Who was there by a table with a column that says so."""

from __future__ import annotations

import pytest

from bot.verslag.deelnemers.tabel import as_lines


def _lines(tabel: str) -> list[str]:
    return [
        tekst
        for _, tekst in as_lines([[cel.strip() for cel in rij.split("|")] for rij in tabel.splitlines()])
    ]


@pytest.mark.parametrize(
    "kop",
    [
        "28-01 | 11-03 | 22-04",
        "20 jan | 17 feb | 24 mrt",
        "3 september | 1 oktober | 5 november",
        "1/2/26 | 1/3/26 | 1/4/26",
    ],
)
def test_of_a_column_for_each_meeting_the_last_with_anything_is_of_this_one(kop: str) -> None:
    tabel = (
        f"Naam | Organisatie | {kop} | 3-12\nAnna Visser (vz) | COA | v | v | v |\n"
        "Tim Bos | VNG | v | - | a.m.k. |\n"
        "Pia Mol | Beek | - | v | z.k. |\nBo Dam | Beek | a.m.k. | - | v |"
    )
    assert _lines(tabel) == [
        "Anna Visser (vz) (COA)",
        "Tim Bos (VNG) (afwezig)",
        "Pia Mol (Beek) (afwezig)",
        "Bo Dam (Beek)",
    ]


@pytest.mark.parametrize(
    ("stand", "weg"),
    [("a.m.k.", True), ("amk", True), ("m.k.", True), ("z.k.", True), ("X", False), ("mkb-adviseur", False)],
)
def test_letters_for_with_or_without_notice_are_away(stand: str, weg: bool) -> None:
    regels = _lines(f"Naam | Organisatie | Aanwezig\nAnna Visser | COA | X\nTim Bos | VNG | {stand}")
    assert ["(afwezig)" in regel for regel in regels] == [False, weg]


def test_a_single_day_at_the_head_says_nothing_of_who_was_there() -> None:
    assert _lines("Naam | Organisatie | 28-01\nAnna Visser | COA | -")[0] == "Anna Visser (COA)"


@pytest.mark.parametrize("kop", ["Delegatie | Naam", "Namens | Wie", "Regio | Aanwezig"])
def test_more_than_one_name_in_a_cell_are_each_of_the_delegation_beside_them(kop: str) -> None:
    tabel = f"{kop}\nProvincie | mw. Zonneveld (voorzitter)\nGooi | dhr. Laak (Hilversum); mw. Kol (Huizen)"
    assert _lines(tabel) == [
        "Aanwezig: Provincie: mw. Zonneveld (voorzitter)",
        "Aanwezig: Gooi: dhr. Laak (Hilversum); mw. Kol (Huizen)",
    ]


@pytest.mark.parametrize("gooi", ["dhr. Laak", "dhr. Laak; mw. Kol"])
@pytest.mark.parametrize("cel", ["(AenM)", "[naam gelakt] (AenM)"])
def test_a_name_that_was_left_out_is_somebody_and_no_more_about_the_one_above(gooi: str, cel: str) -> None:
    regels = _lines(f"Delegatie | Naam\nGooi | {gooi}\nMinisteries | {cel}\nCOA | (vacature)")
    assert regels[1].removeprefix("Aanwezig: ") == "[gelakt] (AenM)"
    assert "gelakt" not in regels[2]
