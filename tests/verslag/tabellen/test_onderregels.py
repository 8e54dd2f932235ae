"""Who and when on lines of their own: below an item, below a paragraph, in blocks; and the foot of a page."""

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


def read_as(config: Config, tekst: str) -> list[tuple[str, tuple[str, ...], date | None]]:
    return [(punt.tekst, punt.eigenaars, punt.termijn) for punt in points(config, tekst)]


def test_who_and_when_below_an_item_are_of_that_item(config: Config) -> None:
    tekst = (
        "1. Vervoer\n\nActies\n- tarieven van de veerdienst\n  opvragen\n  Tiel-Bakker\n  morgen\n"
        "- sleutels laten bijmaken\n  Eggens en Roskam\n  vrijdag 23 mei\n\n"
        "Tafel Waterkant | verslag 12 mei 2025 | blad 1\n"
    )
    assert read_as(config, tekst) == [
        ("tarieven van de veerdienst opvragen", ("Tiel-Bakker",), date(2025, 5, 13)),
        ("sleutels laten bijmaken", ("Eggens", "Roskam"), date(2025, 5, 23)),
    ]


def test_blocks_below_a_title_of_afspraken_are_a_task_each_with_who_and_how_it_stands(config: Config) -> None:
    tekst = (
        "1. Opening\n\nGeen opmerkingen.\n\nStand van eerdere afspraken\n\n"
        "Bushokje laten plaatsen\nEggens\nde vergunning is aangevraagd\n\n"
        "Lijst van tolken samenstellen\nTiel-Bakker en Roskam\nloopt\n"
    )
    assert [(punt.tekst, punt.eigenaars) for punt in points(config, tekst)] == [
        ("Bushokje laten plaatsen", ("Eggens",)),
        ("Lijst van tolken samenstellen", ("Tiel-Bakker", "Roskam")),
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "1. Bezoek\n\nWe spraken met\n- de directeur van de school\n  mevrouw Kuipers\n- de huismeester\n",
        "1. Gasten\n\nGemeente Hoogdijk\nTiel-Bakker\nwethouder\n\nGemeente Veenoord\nRoskam\n",
    ],
)
def test_a_name_below_a_line_is_no_task_by_itself(config: Config, tekst: str) -> None:
    assert not points(config, tekst)


def test_fields_below_a_paragraph_are_of_its_last_sentence_also_over_a_page(config: Config) -> None:
    tekst = (
        "1. Vervoer\n\nDe heer Eggens vindt de taxi's duur. Niemand weet wat een eigen\nbusje kost. De kosten"
        " van een eigen busje worden\n"
        + "\n"
        * 30
        + "\nVerslag Tafel Waterkant, 12-05-2025\n                          blad 2\n\n"
        "in kaart gebracht, ook zonder chauffeur.\nTrekker: Eggens\nGereed: 1 juli 2025\n\n"
        "Over de dijk is kort gesproken. Er komt een\nbord bij de brug.\nTrekker: Roskam\nGereed: najaar\n"
    )
    assert read_as(config, tekst) == [
        (
            "De kosten van een eigen busje worden in kaart gebracht, ook zonder chauffeur",
            ("Eggens",),
            date(2025, 7, 1),
        ),
        ("Er komt een bord bij de brug", ("Roskam",), None),
    ]


def test_items_with_a_letter_and_no_capital_are_a_task_each(config: Config) -> None:
    tekst = (
        "1. Vervoer\n\nWij noteerden de volgende afspraken:\na) de heer Eggens stuurt de tarieven rond;\n"
        "b) mevrouw Tiel-Bakker belt de veerdienst, vóór 1 juni;\nc) de heer Roskam zoekt een zaal.\n"
    )
    assert [eigenaars for _, eigenaars, _ in read_as(config, tekst)] == [
        ("Eggens",),
        ("Tiel-Bakker",),
        ("Roskam",),
    ]


@pytest.mark.parametrize("nummer", ["AP 25-07", "AP 25.07", "actie 25-07", "actiepunt 25/07"])
def test_the_number_of_a_point_is_no_day_and_what_follows_it_is(config: Config, nummer: str) -> None:
    tekst = (
        f"1. Vervoer\n\nDe heer Eggens maakt een rooster ({nummer}). Mevrouw Tiel-Bakker stuurt de tarieven"
        f" rond ({nummer}), uiterlijk vrijdag 23 mei.\n"
    )
    assert {punt.termijn for punt in points(config, tekst)} == {None, date(2025, 5, 23)}


def test_under_the_head_tijd_stands_when_where_who_and_what_stand_beside_it(config: Config) -> None:
    tekst = (
        "## Acties\n\n| Actie | Eigenaar | Tijd |\n|---|---|---|\n| Tenten bestellen | Eggens | morgen |\n"
        "| Raad inlichten | Roskam | vanavond |\n"
    )
    assert [dag for _, _, dag in read_as(config, tekst)] == [date(2025, 5, 13), date(2025, 5, 12)]


def test_names_and_days_beside_a_text_are_of_the_sentences_that_only_say_what_is_to_be_done(
    config: Config,
) -> None:
    tekst = (
        "| Onderwerp | Besproken | Actie |\n|---|---|---|\n"
        "| 1. Taal | De lessen beginnen te laat. Mevrouw Tiel-Bakker vertelt over het wachten. Een proef op"
        " de locatie voorbereiden. De docenten van de school benaderen. | Eggens 1 september Tiel-Bakker |\n"
        "| 2. Zorg | De drukte is groot. De afspraken met de huisartsen vastleggen. | Roskam, najaar |\n"
        "| 3. Cijfers | Er zijn geen vragen. De heer Eggens licht toe. | Ter kennisname |\n"
        "| 4. Sluiting | De voorzitter sluit. Het verslag wordt vastgesteld. | Geen |\n"
    )
    assert read_as(config, tekst) == [
        ("Een proef op de locatie voorbereiden", ("Eggens",), date(2025, 9, 1)),
        ("De docenten van de school benaderen", ("Tiel-Bakker",), None),
        ("De afspraken met de huisartsen vastleggen", ("Roskam",), None),
    ]


def test_advice_for_another_table_is_no_task_of_this_one(config: Config) -> None:
    tekst = "".join(
        f"{nummer}. {wat.capitalize()}\n\nDe leden spreken over {wat}. Advies aan de stuurgroep: {wat} als"
        " hamerstuk agenderen.\n\n"
        for nummer, wat in enumerate(("vervoer", "taal", "zorg"), start=1)
    )
    assert not points(config, tekst.replace(". Advies", ".\nAdvies"))
