"""Figures into pictures: what they say, what is missing, what is beside them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.beeld import opmaken
from bot.readmodels.beeld import Getal, Peilmoment, Tafelpunten
from bot.texts import beeld as texts
from tests.beeld.cijfers import REGIONS, area

DAY = date(2026, 11, 1)


def test_the_alt_text_says_the_message_in_figures() -> None:
    alt = opmaken.of_regions(REGIONS, DAY, "2024").alt
    assert alt.startswith(
        "Balken van 4 regio’s, stand op 1 november 2026: opgave 16.545 (20 van 30 gemeenten),"
    )
    assert "Het meest nog niet toegezegd: Amsterdam-Amstelland, 4.100." in alt
    assert alt.endswith("Zonder cijfers: Zaanstreek-Waterland.")
    assert len(alt) < 500


def test_the_table_has_every_figure_of_the_picture_and_says_how_many_are_in_it() -> None:
    made = opmaken.of_regions(REGIONS, DAY, "2024")
    assert made.kolommen == texts.REGIONS_HEAD
    assert made.rijen[0] == ("Amsterdam-Amstelland", "12.345", "6.200", "1.200", "845", "4.100")
    assert made.rijen[1][1] == "1.890 (5 van 7 gemeenten)"
    assert made.balken[1].noot == "(5 van 7 gemeenten)"
    for bar, row in zip(made.balken, made.rijen, strict=True):
        for part, cell in zip(bar.stukken[:3], row[2:5], strict=True):
            assert cell.startswith(part.tekst)


def test_a_line_says_once_how_many_gemeenten_are_in_its_figures() -> None:
    lines = dict(opmaken.of_regions(REGIONS, DAY, None).regels)
    assert lines["Gooi en Vechtstreek"].startswith("opgave 1.890 · gerealiseerd 400 · besloten 150 ·")
    assert lines["Gooi en Vechtstreek"].endswith("nog niet toegezegd 1.340 (5 van 7 gemeenten)")
    assert lines["Kennemerland"].endswith("toegezegd 300 · overschot 140")
    assert lines["Zaanstreek-Waterland"] == texts.MISSING
    some = replace(REGIONS[1], opgave=Getal(1890, 7, 7))
    told = dict(opmaken.of_regions([some], DAY, None).regels)["Gooi en Vechtstreek"]
    assert told.startswith("opgave 1.890 · gerealiseerd 400 (5 van 7 gemeenten)")


def test_what_nobody_told_is_missing_and_never_zero() -> None:
    made = opmaken.of_regions(REGIONS, DAY, None)
    bar, row = made.balken[-1], made.rijen[-1]
    assert bar.ontbreekt
    assert bar.merk is None
    assert {part.tekst for part in bar.stukken} == {texts.MISSING}
    assert set(row[1:]) == {texts.MISSING}
    assert texts.MISSING_IS_NOT_ZERO in made.onder
    zero = opmaken.of_regions([area("Kennemerland", 0)], DAY, None)
    assert not zero.balken[0].ontbreekt
    assert {part.tekst for part in zero.balken[0].stukken} == {"0"}
    assert texts.MISSING_IS_NOT_ZERO not in zero.onder


def test_an_opgave_that_is_known_for_more_gemeenten_than_the_rest_leaves_a_gap() -> None:
    """1.890 for all; of five of the seven 400 is there and 600 is left: of 890 nobody knows what it is."""
    some = area("Gooi en Vechtstreek", 1890, 400, van=5, op=7)
    told = replace(some, opgave=Getal(1890, 7, 7), nog=Getal(600, 5, 7))
    made = opmaken.of_regions([told], DAY, None)
    assert made.balken[0].gat == 890
    assert opmaken.GAP in made.legenda
    assert opmaken.GAP not in opmaken.of_regions([area("Gooi", 1890, 400)], DAY, None).legenda


def test_figures_that_are_not_of_the_same_gemeenten_are_said_not_to_fit() -> None:
    some = area("Gooi en Vechtstreek", 1890, 400, van=5, op=7)
    assert texts.NOT_OF_THE_SAME not in opmaken.of_regions([some], DAY, None).onder
    mixed = replace(some, gerealiseerd=Getal(400, 7, 7))
    assert texts.NOT_OF_THE_SAME in opmaken.of_regions([mixed], DAY, None).onder


def test_what_is_known_of_the_whole_is_what_the_alt_text_says() -> None:
    whole = area("", 16290, 2500, van=43, op=43)
    assert "opgave 16.290, gerealiseerd 2.500" in opmaken.of_regions(REGIONS, DAY, "2024", whole).alt


def test_more_than_the_opgave_is_a_surplus() -> None:
    made = opmaken.of_regions([area("Kennemerland", 900, 1000, 100)], DAY, None)
    (bar,) = made.balken
    assert bar.merktekst == "opgave 900, overschot 200"
    assert [part.aantal for part in bar.stukken] == [1000, 100, 0, 0]
    assert made.rijen[0][-1] == "overschot 200"
    assert "overschot 200" in made.alt
    assert "Het meest" not in made.alt


def test_an_opgave_that_was_given_away_altogether_stays_on_the_axis() -> None:
    (bar,) = opmaken.of_regions([area("Kennemerland", -20)], DAY, None).balken
    assert bar.merk == 0
    assert bar.merktekst.startswith("opgave −20")


def moments(*of: tuple[date, int | None]) -> list[Peilmoment]:
    return [Peilmoment(day, area("Gooi", 1000, realised, 100)) for day, realised in of]


def test_progress_tells_from_where_to_where() -> None:
    made = opmaken.of_progress("Gooi", moments((DAY, 700), (date(2025, 3, 1), 200)), "2024")
    assert "gerealiseerd 200 op 1 maart 2025 en 700 op 1 november 2026" in made.alt
    assert [bar.naam for bar in made.balken] == ["1 mrt\n2025", "1 nov\n2026"]
    assert [row[0] for row in made.rijen] == ["1 maart 2025", "1 november 2026"]
    assert made.nootwoord == ""


def test_progress_of_one_day_says_that_day_alone() -> None:
    made = opmaken.of_progress("Gooi", moments((DAY, 700)), None)
    assert len(made.balken) == 1
    assert "op 1 november 2026 gerealiseerd 700." in made.alt


def test_of_many_days_the_first_and_the_latest_are_drawn_and_all_are_in_the_table() -> None:
    days = [date(2025, month, 1) for month in range(1, 11)]
    made = opmaken.of_progress("Gooi", moments(*((day, day.month) for day in days)), None)
    assert [bar.stukken[0].aantal for bar in made.balken] == [1, 7, 8, 9, 10]
    assert len(made.rijen) == 10
    assert texts.MORE_FIGURES in made.onder


def test_a_column_says_how_many_gemeenten_are_in_it() -> None:
    some = area("Gooi", 1000, 200, van=5, op=7)
    made = opmaken.of_progress("Gooi", [Peilmoment(DAY, some)], None)
    assert (made.nootwoord, made.balken[0].noot) == (texts.MEMBERS, "5 van 7")


def test_tables_tell_who_has_most_overdue() -> None:
    tables = [Tafelpunten("PRT", 12, 3), Tafelpunten("RRT Gooi", 4, 3), Tafelpunten("RRT Zaanstreek", 0, 0)]
    made = opmaken.of_tables(tables, DAY)
    assert made.alt == (
        "Balken per tafel: samen 16 open punten, waarvan 6 te laat. De meeste te laat bij PRT en RRT Gooi: 3."
    )
    assert made.rijen[0] == ("PRT", "12", "3")
    assert [part.aantal for part in made.balken[0].stukken] == [3, 9]
    quiet = opmaken.of_tables([Tafelpunten("PRT", 1, 0)], DAY)
    assert quiet.alt == "Balken per tafel: samen 1 open punt, waarvan 0 te laat."


def test_without_figures_there_is_no_picture() -> None:
    for make in (
        lambda: opmaken.of_regions([], DAY, None),
        lambda: opmaken.of_progress("Gooi", [], None),
        lambda: opmaken.of_tables([], DAY),
    ):
        with pytest.raises(ValueError, match=r"^no "):
            make()
