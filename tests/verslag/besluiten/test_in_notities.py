"""Decisions as they are noted in haste, and what looks like them and only tells."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "# Verslag jachthaven\n\n5 maart 2026\n\nAanwezig: Nora Blom, Pieter Zwart, Hanna de Vos\n\n"


def decided(config: Config, tekst: str) -> list[str]:
    return [besluit.tekst for besluit in read(KOP + tekst, config).besluiten]


@pytest.mark.parametrize(
    ("zin", "besluit"),
    [
        ("We spreken af: geen boten langer dan tien meter.", "geen boten langer dan tien meter"),
        (
            "Het hek is oud.\nafgespr.: geen honden op de steiger, hek dicht om 22 u.",
            "geen honden op de steiger, hek dicht om 22 u",
        ),
        ("Is dinsdag beter?\nstanding decision: the quay is blue.", "the quay is blue"),
        ("Na enig heen en weer: B4: de kade blijft dicht tot 1 mei.", "de kade blijft dicht tot 1 mei"),
    ],
)
def test_a_label_in_short_or_behind_what_led_to_it_is_one(config: Config, zin: str, besluit: str) -> None:
    assert decided(config, f"## 1. Haven\n\n{zin}\n") == [besluit]


@pytest.mark.parametrize(
    "zin",
    [
        "Geen wachtlijst in 2027 (unaniem).",
        "Stuurgroep akkoord met het kleurplan.",
        "Akkoord allemaal: weekstart voortaan op maandag.",
        "We gaan per 1 mei naar één loket voor sleutels.",
        "Vanaf juni gaan we van wekelijks naar maandelijks.",
        "De directie besluit € 300.000 toe te voegen aan de reserve.",
        "Gezien het late uur besluiten we er een versie 1.1 van te maken.",
        "Na enig heen en weer: besloten tot een aparte map voor sleutels.",
        "Na een rondje wordt afgesproken dat de kade op zondag dicht is.",
        "Er werd beslist de sleutels te nummeren.",
        "De leden verleenden het bestuur décharge.",
        "De vergadering stelt beide lijsten ongewijzigd vast.",
        "De beantwoording wordt akkoord bevonden.",
        "De aanvraag van Hanna om 50 euro te mogen gebruiken voor verf wordt gehonoreerd.",
        "It was unanimously decided by the board to close the quay.",
        "De vergadering besluit in juni een feest te houden.",
    ],
)
def test_what_is_decided_in_few_words_is_read(config: Config, zin: str) -> None:
    assert len(decided(config, f"## 1. Haven\n\n{zin}\n")) == 1


@pytest.mark.parametrize(
    "zin",
    [
        "De raad was positief (unaniem).",
        "De gemeente stemt voor (unaniem).",
        "Bestuur akkoord met het plan van de gemeente volgt later.",
        "Besloten is er nog niets.",
        "We gaan per 1 mei naar een camping.",
        "Werkgroep akkoord nodig voor het kleurplan.",
        "Akkoord met de buren is er nog niet.",
        "We gaan per 1 mei naar Utrecht.",
        "De bond gaat van wekelijks naar maandelijks overleg.",
        "Over het restant beslist de vergadering in juni.",
        "Het bestuur beslist later over de kleur.",
        "Tijdens een ander overleg is besloten tot sluiting.",
        "De raad heeft in mei besloten tot sluiting van de haven.",
        "Na de zomer wordt afgesproken wie de sleutel heeft.",
        "De aanvraag mag niet worden gehonoreerd.",
        "Nora benadrukt dat de kade schoon moet zijn. Dat wordt breed onderschreven.",
        "De vertegenwoordigers worden gekozen voor een heel jaar.",
    ],
)
def test_what_is_told_wished_or_still_to_come_is_none(config: Config, zin: str) -> None:
    assert decided(config, f"## 1. Haven\n\n{zin}\n") == []


def test_what_somebody_will_do_is_his_and_no_decision(config: Config) -> None:
    voorstel = read(f"{KOP}## 1. Haven\n\nWe spreken af: Nora belt de havenmeester.\n", config)
    assert voorstel.besluiten == ()
    assert [actie.citaat for actie in voorstel.acties] == ["Nora belt de havenmeester"]


@pytest.mark.parametrize(
    "zin",
    [
        "Paar kleine aanpassingen, daarmee goedgekeurd.",
        "Met die toevoeging goedgekeurd.",
        "Is vastgesteld, geen opmerkingen.",
        "Geen op- of aanmerkingen. Goedgekeurd.",
        "Verslag Akkoord, geen vragen.",
        "Verslag van vorige keer https://haven.example/v1.md is vastgesteld.",
    ],
)
def test_below_the_title_of_the_minutes_they_need_not_be_named(config: Config, zin: str) -> None:
    assert len(decided(config, f"## 2. Verslag vorige keer\n\n{zin}\n")) == 1


@pytest.mark.parametrize(
    "zin",
    [
        "De subsidie voor de kade is goedgekeurd.",
        "Subsidie goedgekeurd.",
        "Nora is met die tekst akkoord.",
        "Met het bouwplan is de gemeente akkoord.",
        "Nog niet goedgekeurd.",
        "Wordt de volgende keer vastgesteld.",
    ],
)
def test_what_is_news_below_that_title_is_none(config: Config, zin: str) -> None:
    assert decided(config, f"## 2. Verslag vorige keer\n\n{zin}\n") == []


def test_what_the_item_is_about_is_adopted_in_two_words(config: Config) -> None:
    assert decided(config, "## 3. Huisstijl\n\nDe kleuren zijn goed. Huisstijl versie 2 vastgesteld.\n") == [
        "Huisstijl versie 2 vastgesteld"
    ]


@pytest.mark.parametrize(
    ("titel", "zin"),
    [
        ("Huisstijl", "Huisstijl nog niet vastgesteld."),
        ("Huisstijl", "Vlaggenplan vastgesteld."),
        ("Vergunning", "Vergunning gemeente goedgekeurd."),
        ("Besluiten", "De vorige besluiten zijn uitgevoerd."),
        ("Bestemmingsplan", "Bestemmingsplan is door de raad vastgesteld."),
    ],
)
def test_what_another_adopts_or_is_not_the_item_is_none(config: Config, titel: str, zin: str) -> None:
    assert decided(config, f"## 3. {titel}\n\n{zin}\n") == []


def test_right_below_the_word_stands_the_decision(config: Config) -> None:
    tekst = "BESLUIT\nDe kade blijft aan de noordkant.\n\nWie doet wat\nNora – hek bestellen – 1 mei\n"
    assert decided(config, f"## 4. Kade\n\n{tekst}") == ["De kade blijft aan de noordkant"]


def test_that_there_are_none_is_none(config: Config) -> None:
    assert decided(config, "## 4. Besluiten\n\nEr zijn geen besluiten genomen.\n") == []
