"""Points in minutes of councils and tables: numbered promises, motions, what a row says better, and whose."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = """# Verslag dorpsraad Zandwerven

5 maart 2026

Aanwezig: Nora Blom, Pieter Zwart (notulen), Hanna de Vos

"""


def points(config: Config, tekst: str, kop: str = KOP) -> list[Actie]:
    """What is to be done and has a number, whatever the minutes call it."""
    return [actie for actie in read(kop + tekst, config).acties if actie.nummer or actie.nummer_voorstel]


def test_a_promise_with_a_number_of_the_year_is_of_who_stands_in_brackets(config: Config) -> None:
    regel = "Toezegging T26-011 (wethouder Blom): de raad ontvangt vóór 1 april 2026 een brief over het dak."
    [belofte] = points(config, f"## 2. Dak\n\nWethouder Blom antwoordt dat het dak lekt.\n{regel}\n")
    assert belofte.soort == "toezegging"
    assert belofte.eigenaars == ("Nora Blom",)
    assert belofte.termijn == date(2026, 3, 31)


@pytest.mark.parametrize(
    "zin",
    [
        "Hij dient een amendement in om na twee jaar te evalueren.",
        'Zij dient de motie "Eerst de jeugd" in, die het college verzoekt om de zaal te verhuren.',
        "Pieter Zwart dient mede namens de anderen een motie in.",
    ],
)
def test_a_motion_that_is_handed_in_is_no_point(config: Config, zin: str) -> None:
    assert points(config, f"## 2. Zaal\n\nPieter Zwart is kritisch. {zin}\n") == []


def test_an_application_that_is_handed_in_is_one(config: Config) -> None:
    [punt] = points(config, "## 2. Zaal\n\nPieter dient voor 1 april de aanvraag in.\n")
    assert punt.eigenaars == ("Pieter Zwart",)


def test_a_body_that_appoints_somebody_has_a_task_of_what_was_agreed(config: Config) -> None:
    lijst = (
        "De volgende afspraken worden gemaakt:\n- Nora belt de aannemer.\n"
        "- Het COA wijst een vast aanspreekpunt voor de buurt aan.\n- Het COA wijst nieuwe plekken aan.\n"
    )
    assert [punt.eigenaars for punt in points(config, f"## 2. Dak\n\n{lijst}")] == [
        ("Nora Blom",),
        ("COA",),
        ("COA",),
    ]


@pytest.mark.parametrize(
    "zin",
    ["Het COA wijst op de kosten aan de achterkant.", "Het COA wijst de raad op zijn taak aan de dijk."],
)
def test_who_points_something_out_has_none(config: Config, zin: str) -> None:
    assert points(config, f"## 2. Afspraken\n\n- {zin}\n") == []


def test_where_a_sentence_tells_what_led_to_it_a_point_has_the_words_of_its_row(config: Config) -> None:
    tekst = """## 2. Begroting

De gemeente zou de raming inmiddels wel hebben (actie Pieter).

## Actiepunten

| Actiepunt | Wie | Wanneer |
| --- | --- | --- |
| Raming 2027 opvragen bij de gemeente | Pieter | 13 maart |
"""
    [punt] = points(config, tekst)
    assert punt.citaat == "Raming 2027 opvragen bij de gemeente"
    assert (punt.eigenaars, punt.termijn) == (("Pieter Zwart",), date(2026, 3, 13))


def test_the_day_of_the_next_time_is_no_task_among_items_that_are(config: Config) -> None:
    tekst = """## 2. Feest

### Acties

* Zaal huren (Nora)
* Bij de bakker informeren, vóór 27 maart (Hanna)

## Rondvraag

* Volgende keer: 12 mei, 13.00 uur, zelfde zaal
"""
    assert [punt.eigenaars for punt in points(config, tekst)] == [("Nora Blom",), ("Hanna de Vos",)]


def test_a_group_in_brackets_does_it_where_the_others_have_a_name_there(config: Config) -> None:
    lijst = "- Zaal huren (Nora)\n- Brief sturen (Pieter en Hanna)\n- Samenvatting maken ({})\n"
    assert points(config, "## Actiepunten\n\n" + lijst.format("consultants"))[-1].eigenaars == (
        "consultants",
    )
    assert points(config, "## Actiepunten\n\n" + lijst.format("concept"))[-1].eigenaars == ()


def test_what_members_may_do_is_no_point(config: Config) -> None:
    assert points(config, "## Afspraken\n\n- Leden die vragen hebben kunnen bij Nora terecht.\n") == []


def test_members_with_something_of_their_own_are_who_do_it(config: Config) -> None:
    [punt] = points(config, "Actiepunt: Leden die foto's hebben van het feest sturen die naar Nora.\n")
    assert punt.eigenaars == ("Leden",)
    [punt] = points(config, "Actiepunt: Leden die ziek waren worden door Nora gebeld.\n")
    assert punt.eigenaars == ("Nora Blom",)
