"""Of which words a point is that the text only led to; and points in the cells of a table of decisions."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "# Verslag jachthaven\n\n5 maart 2026\n\nAanwezig: Nora Blom, Pieter Zwart, Hanna de Vos\n\n"
LIJST = "\n## Actielijst\n\n| Actie | Wie |\n|---|---|\n"


def points(config: Config, tekst: str) -> list[tuple[str, tuple[str, ...]]]:
    acties = (actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt")
    return [(actie.citaat, actie.eigenaars) for actie in acties]


@pytest.mark.parametrize(
    ("verteld", "rij"),
    [
        ("Een oproep voor een havenmeester gaat rond (actie: Nora).", "Oproep plaatsen bij de clubs"),
        ("Wat kosten de stroompalen? Dat weet niemand (actie Nora).", "Stroompalen laten begroten"),
        (
            "In Zuidwijk hangt een ligplaatsenkaart. De anderen willen hem ook (actie: Nora).",
            "Voorbeeld ligplaatsenkaart sturen",
        ),
        ("De kade is open tot acht. TODO Nora: vragen of het later kan", "Openingstijd kade opvragen"),
    ],
)
def test_what_led_to_an_item_of_the_list_is_that_item(config: Config, verteld: str, rij: str) -> None:
    gevonden = points(config, f"## 1. Haven\n\n{verteld}\n{LIJST}| {rij} | Nora Blom |\n")
    assert len(gevonden) == 1
    assert gevonden[0][1] == ("Nora Blom",)
    assert gevonden[0][0] == rij or gevonden[0][0].startswith("TODO")


@pytest.mark.parametrize(
    ("verteld", "rij"),
    [
        ("De steiger is glad (actie: Nora).", "Verf bestellen voor de loods"),
        ("De steiger is glad (actie: Nora).", "Verf bestellen | Pieter Zwart"),
        ("De steiger is glad. Pieter denkt aan zand (actie: Nora).", "Kano's tellen"),
    ],
)
def test_what_shares_no_word_with_an_item_of_the_same_owner_stays_a_point(
    config: Config, verteld: str, rij: str
) -> None:
    wie = "" if "|" in rij else " | Nora Blom"
    assert len(points(config, f"## 1. Haven\n\n{verteld}\n{LIJST}| {rij}{wie} |\n")) == 2


def test_a_labelled_task_keeps_its_own_words(config: Config) -> None:
    tekst = "## 1. Haven\n\nActie: Nora laat de havenkaart aanvullen.\n"
    tekst += f"{LIJST}| Nieuwe versie havenkaart naar de drukker | Nora Blom |\n"
    assert points(config, tekst) == [("Actie: Nora laat de havenkaart aanvullen", ("Nora Blom",))]


def test_a_label_in_a_cell_beside_a_decision_is_a_point(config: Config) -> None:
    tabel = "| Nr. | Onderwerp | Besluit | Bijzonderheden |\n|---|---|---|---|\n"
    tabel += "| 1 | Steiger | De offerte te aanvaarden. | De kleur staat er niet in.<br>Actie: projectleider"
    tabel += " Nora Blom past de tekst aan vóór 13 maart. |\n"
    tabel += "| 2 | Brief van de buurt | Voor kennisgeving aangenomen. | Actie: team Groen stelt een antwoord"
    tabel += " op. |\n"
    tabel += "| 3 | Acties van de club | Aangehouden. | De acties van vorig jaar zijn bekend. |\n"
    assert points(config, f"{tabel}\nEinde van de lijst.\n") == [
        (
            "Actie: projectleider Nora Blom past de tekst aan vóór 13 maart",
            ("Nora Blom",),
        ),
        ("Actie: team Groen stelt een antwoord op", ("team Groen",)),
    ]


@pytest.mark.parametrize(
    "zin",
    [
        "Zij legt uit hoe de avond gaat: eerst koffie, dan vragen en daarna napraten aan de tafels.",
        "Nora legt uit dat de kade van de gemeente is en wat er vast ligt.",
        "Nora legt nog eens uit waarom de loods voor de winter dicht moet.",
        "Nora neemt de groep mee in de cijfers.",
        "Pieter neemt iedereen mee langs de plannen.",
        "De projectleider vindt de kade mooi.",
        "De portefeuillehouder was tevreden over de opening.",
        "De havenbeheerder heeft de sleutel al jaren.",
    ],
)
def test_what_somebody_explains_is_no_task(config: Config, zin: str) -> None:
    assert points(config, f"## 1. Haven\n\nNora opent. {zin}\n") == []
