"""Columns that a text keeps by spaces: names or tasks at the right of prose, and rows with a number."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = """Verslag Tafel Waterkant

Datum: maandag 12 mei 2025
Aanwezig: de heer Roskam (Veenoord, voorzitter), mevrouw Tiel-Bakker (Hoogdijk),
de heer Eggens (COA)

"""


def points(config: Config, tekst: str) -> list[Actie]:
    return [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


def side_by_side(breed: int, *regels: tuple[str, str]) -> str:
    return "".join(f"{links:<{breed}}{rechts}".rstrip() + "\n" for links, rechts in regels)


MARGE = (
    ("1. Opening", ""),
    ("De voorzitter opent en heet iedereen welkom in de nieuwe", ""),
    ("zaal. Een plattegrond van de zaal wordt rondgestuurd, met", "Roskam"),
    ("de nooduitgangen erop, uiterlijk 20 mei. Niemand mist iets.", ""),
    ("", ""),
    ("2. Vervoer", ""),
    ("De veerdienst vaart tot september. Daarna is er alleen een", ""),
    ("bus, die de helft van de bewoners niet kan meenemen.", ""),
    ("Met de veerdienst overleggen over een winterdienst, en de", "Eggens/"),
    ("gemeenten om een bijdrage vragen.", "Tiel-Bakker"),
    ("Mevrouw Tiel-Bakker vertelt over de ervaringen van de buren.", ""),
    ("Een brief over de bus aan de provincie schrijven.", "Tiel-Bakker"),
)


@pytest.mark.parametrize("breed", [64, 72, 90])
def test_a_name_in_the_margin_is_of_the_sentence_that_begins_beside_it(config: Config, breed: int) -> None:
    punten = points(config, side_by_side(breed, *MARGE))
    assert [(punt.tekst, punt.eigenaars, punt.termijn) for punt in punten] == [
        (
            "Een plattegrond van de zaal wordt rondgestuurd, met de nooduitgangen erop, uiterlijk 20 mei",
            ("Roskam",),
            date(2025, 5, 20),
        ),
        (
            "Met de veerdienst overleggen over een winterdienst, en de gemeenten om een bijdrage vragen",
            ("Eggens", "Tiel-Bakker"),
            None,
        ),
        ("Een brief over de bus aan de provincie schrijven", ("Tiel-Bakker",), None),
    ]


def test_tasks_in_a_column_beside_prose_are_put_together_from_their_lines(config: Config) -> None:
    tekst = side_by_side(
        58,
        ("Besproken", "Acties"),
        ("", ""),
        ("De voorzitter opent en stelt de agenda van vandaag vast.", "Eggens: tarieven van"),
        ("Over de veerdienst is lang gesproken, want niemand weet", "de veerdienst"),
        ("nog wat die in de winter doet. De buren vinden het goed.", "opvragen, vóór 1 juni"),
        ("", ""),
        ("De bus is te klein en de halte ligt te ver van de dijk.", "Roskam: halte met"),
        ("Mevrouw Tiel-Bakker kent de directeur van de busdienst.", "de busdienst bespreken"),
    )
    assert [(punt.tekst, punt.eigenaars) for punt in points(config, tekst)] == [
        ("tarieven van de veerdienst opvragen", ("Eggens",)),
        ("halte met de busdienst bespreken", ("Roskam",)),
    ]


@pytest.mark.parametrize("kop", [("Besproken", "Actie"), ("", "Wie"), ("", "Acties")])
def test_a_cell_begins_beside_the_title_of_an_item_and_goes_on_on_the_next_page(
    config: Config, kop: tuple[str, str]
) -> None:
    tekst = side_by_side(
        64,
        kop,
        ("1. Vervoer", "Mevrouw Tiel-Bakker en de heer"),
        ("De veerdienst vaart tot september. Daarna is er alleen een", "Eggens: de veerdienst bellen"),
        ("bus, die de helft van de bewoners niet kan meenemen.", ""),
        ("", "en om een offerte vragen"),
        ("2. Halte", "De heer Roskam zoekt een plek"),
        ("De halte ligt te ver van de dijk, zo vinden alle bewoners.", "voor de halte"),
        ("", "De heer Eggens: kaart tekenen"),
        ("3. Sluiting", ""),
        ("De voorzitter sluit de vergadering en dankt iedereen zeer.", ""),
    )
    assert [(punt.tekst, punt.eigenaars) for punt in points(config, tekst)] == [
        ("de veerdienst bellen en om een offerte vragen", ("Tiel-Bakker", "Eggens")),
        ("De heer Roskam zoekt een plek voor de halte", ("Roskam",)),
        ("kaart tekenen", ("Eggens",)),
    ]


def test_the_label_of_a_name_in_the_margin_may_stand_above_it_with_the_day_behind(config: Config) -> None:
    tekst = side_by_side(
        72,
        ("De veerdienst vaart tot september. Daarna is er alleen een kleine bus.", ""),
        ("De heer Roskam vraagt een offerte aan voor de winter.", "Actie"),
        ("", "Roskam, uiterlijk wo"),
        ("", "28/5"),
        ("Mevrouw Tiel-Bakker zet alle halten van de nieuwe bus met hun tijden", "Actie"),
        ("op een kaart. Dat vindt de heer Eggens een goed plan.", "Tiel-Bakker"),
    )
    assert [(punt.tekst, punt.eigenaars, punt.termijn) for punt in points(config, tekst)] == [
        ("De heer Roskam vraagt een offerte aan voor de winter", ("Roskam",), date(2025, 5, 28)),
        (
            "Mevrouw Tiel-Bakker zet alle halten van de nieuwe bus met hun tijden op een kaart",
            ("Tiel-Bakker",),
            None,
        ),
    ]


def test_rows_numbered_by_the_year_are_a_point_each_also_where_their_state_runs_on(config: Config) -> None:
    tekst = (
        "1. Opening\n\nGeen opmerkingen.\n\nPunten van de vorige keer\n\n"
        "24-7   bezoek aan de rederij plannen (Eggens)          nog niet gelukt\n"
        "24-11  kaart met bushaltes tekenen (Tiel-Bakker)       eerste schets is er; wacht\n"
        "                                                       op de vervoerder\n"
    )
    assert [(punt.tekst, punt.eigenaars, punt.termijn) for punt in points(config, tekst)] == [
        ("bezoek aan de rederij plannen", ("Eggens",), None),
        ("kaart met bushaltes tekenen", ("Tiel-Bakker",), None),
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        side_by_side(
            70,
            ("De bus rijdt niet meer langs de dijk, zo vertelt mevrouw", "zie bijlage"),
            ("Tiel-Bakker aan de leden. De buren vinden dat jammer want", "12 halten"),
            ("zij gebruikten hem elke dag en er is geen andere lijn meer.", "4 lijnen"),
        ),
        "Begroting\n\n24-7   vervoer per boot        12.000 euro\n24-8   tolken en les         9.000 euro\n",
        side_by_side(
            40, ("Gemeente Veenoord", "Roskam"), ("Gemeente Hoogdijk", "Tiel-Bakker"), ("Het COA", "Eggens")
        ),
        "1. Opening\n\nDe voorzitter sluit de vergadering.\nActie\nGeen\n\n\nVolgende keer\n",
    ],
)
def test_other_columns_are_no_tasks(config: Config, tekst: str) -> None:
    assert not points(config, tekst)
