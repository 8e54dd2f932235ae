"""Who and when, in the places where a line, a cell or brackets put them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = """Verslag bewonersraad
Datum: 9 april 2025
Aanwezig: mw. A. Pot, mw. R. Soeters, dhr. J. Vlaming, Ellen Wijnand (Woonstichting Pand & Tuin)

1. Lopende zaken
"""
LANG = (
    "Het dak lekt bij regen nog steeds en de aannemer is er al drie keer geweest zonder dat het hielp. " * 3
)


def points(config: Config, tekst: str) -> list[Actie]:
    return [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


def test_two_names_with_a_title_between_brackets_are_no_task(config: Config) -> None:
    [punt] = points(config, "Datum en spreker voorstellen (actie: mw. Pot en mw. Soeters).\n")
    assert punt.eigenaars == ("A. Pot", "R. Soeters")
    assert punt.tekst.startswith("Datum en spreker voorstellen")


def test_a_slash_and_met_name_two(config: Config) -> None:
    [punt] = points(config, "Actie: brief aan het college over de korting / Vlaming met Wijnand\n")
    assert punt.eigenaars == ("J. Vlaming", "Ellen Wijnand")


def test_an_organisation_with_an_ampersand_is_one(config: Config) -> None:
    tabel = "| Actie | Wie |\n|---|---|\n| Brief afstemmen | Pand & Tuin |\n| Zaal huren | Pot & Soeters |\n"
    eigenaars = [punt.eigenaars for punt in points(config, tabel)]
    assert eigenaars == [("Pand & Tuin",), ("A. Pot", "R. Soeters")]


def test_the_first_quarter_does_not_hide_the_day_behind_it(config: Config) -> None:
    [punt] = points(config, "Actie: Vlaming stuurt de cijfers over het eerste kwartaal vóór 1 mei toe.\n")
    assert str(punt.termijn) == "2025-04-30"


def test_a_row_without_a_cell_for_the_day_may_end_in_one(config: Config) -> None:
    tabel = (
        "| Punt | Actie | Door |\n|---|---|---|\n"
        "| Dak | Lijst afronden, 1 dec | Ellen |\n| Tuin | Bomen, struiken en hagen snoeien | Ellen |\n"
    )
    assert [str(punt.termijn) for punt in points(config, tabel)] == ["2025-12-01", "None"]


def test_each_sentence_of_a_cell_in_which_somebody_does_something_is_a_task(config: Config) -> None:
    tabel = """| Onderwerp | Besproken | Afspraak |
|---|---|---|
| Cijfers | Ze lopen uiteen. | Vlaming levert de cijfers aan. Soeters maakt daar een overzicht van. |
| Nummer | Er zijn er drie. | Besloten: er blijft één nummer. Ellen past de folder aan voor 1 november. |
| Proef | Die liep goed. | Akkoord met verlenging van de proef met zes maanden. |
"""
    assert [punt.eigenaars for punt in points(config, tabel)] == [
        ("J. Vlaming",),
        ("R. Soeters",),
        ("Ellen Wijnand",),
    ]


@pytest.mark.parametrize("slot", ["Vlaming (14 mei 2025)", "Vlaming"])
def test_where_each_line_is_a_paragraph_a_task_ends_with_its_line(config: Config, slot: str) -> None:
    taak = "accountant vragen om een oordeel over de voorziening groot onderhoud"
    tekst = f"{LANG}\nActie: {taak} / {slot}\n{LANG}\n"
    [punt] = points(config, tekst)
    assert punt.eigenaars == ("J. Vlaming",)
    assert punt.tekst.startswith(taak)
    assert "dak" not in punt.tekst


def test_a_task_that_was_broken_at_the_margin_goes_on(config: Config) -> None:
    tekst = "Actie: Vlaming vraagt de accountant om een oordeel over de voorziening\nGroot Onderhoud.\n"
    [punt] = points(config, tekst)
    assert punt.tekst.endswith("Groot Onderhoud")


@pytest.mark.parametrize(
    "zin",
    [
        "Vlaming zoekt uit hoe lang bewoners nu moeten wachten.",
        "Vlaming vraagt uitstel aan voor de brief die nog niet klaar is.",
        "Vlaming gaat hiermee verder.",
    ],
)
def test_what_is_usual_in_the_clause_below_it_does_not_unmake_a_task(config: Config, zin: str) -> None:
    assert [punt.eigenaars for punt in points(config, f"Het is druk. {zin}\n")] == [("J. Vlaming",)]


def test_below_the_last_minutes_what_is_still_to_be_done_is_a_task(config: Config) -> None:
    kop = "Het is druk.\n\n2. Notulen vorige vergadering\nDie zijn lang. "
    tekst = kop + "Vlaming mailt nog een lijst rond. Soeters belt de gemeente. Verder niets.\n"
    assert [punt.eigenaars for punt in points(config, tekst)] == [("J. Vlaming",)]


@pytest.mark.parametrize(
    ("regel", "tekst", "dag", "wie"),
    [
        ("Pot: send the map by Thursday, May 1", "send the map by Thursday, May 1", "2025-05-01", "A. Pot"),
        ("Pot: send the map by Thu, May 1st", "send the map by Thu, May 1st", "2025-05-01", "A. Pot"),
        ("Pot: send the map by Thursday, 1 May", "send the map by Thursday, 1 May", "2025-05-01", "A. Pot"),
        ("Pot: send the map, Thursday, May 1", "send the map", "2025-05-01", "A. Pot"),
        ("Pot: send the map, 1 May", "send the map", "2025-05-01", "A. Pot"),
        ("make a sign for Sunday, Soeters", "make a sign for Sunday", "None", "R. Soeters"),
        ("zaal huren, zondag, Soeters", "zaal huren", "2025-04-13", "R. Soeters"),
    ],
)
def test_the_comma_of_an_english_day_parts_no_task_from_it(
    config: Config, regel: str, tekst: str, dag: str, wie: str
) -> None:
    [punt] = points(config, f"\nActies\n- {regel}\n")
    assert (punt.tekst, str(punt.termijn), punt.eigenaars) == (tekst, dag, (wie,))


@pytest.mark.parametrize(
    "regel",
    [
        "Zaal huren (Tim, 2 juni) (was 12 mei)",
        "Tim: Zaal huren, 2 juni (was 12 mei)",
        "Tim: Zaal huren, 2 juni (eerst 12 mei)",
        "Zaal huren (Tim, was 12 mei, nu 2 juni)",
    ],
)
def test_the_day_that_it_was_is_told_only(config: Config, regel: str) -> None:
    kop = "Overleg kade\n3 mei 2026\nAanwezig: Tim Bos, Anna Visser\n\nActies\n"
    [een] = read(f"{kop}- {regel}\n", config).acties
    assert (een.tekst, een.eigenaars, een.termijn) == ("Zaal huren", ("Tim Bos",), date(2026, 6, 2))
