"""Who does what, divided at the meeting: 'Taakverdeling:' with 'Nora: Keuken' below it."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "# Verslag dorpshuis De Linde\n\n5 maart 2026\n\nAanwezig: Nora Blom, Pieter Zwart, Hanna de Vos\n\n"
NORA, PIETER, HANNA = "Nora Blom", "Pieter Zwart", "Hanna de Vos"


def points(tekst: str, config: Config) -> list[tuple[str, tuple[str, ...]]]:
    acties = (actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt")
    return [(actie.citaat, actie.eigenaars) for actie in acties]


@pytest.mark.parametrize(
    "titel", ["**Taakverdeling:**", "## Wie doet wat?", "## Verdeling van taken", "## Verdeling van de taken"]
)
def test_what_each_takes_on_is_his_task(config: Config, titel: str) -> None:
    tekst = f"{titel}\n\nLokalen en hal:\n- Nora: Keuken\n- Pieter: Zalen, ...\n- Hanna: stoelen halen\n"
    assert points(tekst, config) == [
        ("Nora: Keuken", (NORA,)),
        ("Pieter: Zalen, ..", (PIETER,)),
        ("stoelen halen", (HANNA,)),
    ]


def test_what_is_told_of_the_division_is_no_task(config: Config) -> None:
    tekst = (
        "## Taakverdeling\n\nNora vertelt dat de verdeling van vorig jaar goed beviel. "
        "Pieter vond het oneerlijk. De taken zijn gelijk over de groep verdeeld.\n"
    )
    assert points(tekst, config) == []


@pytest.mark.parametrize(
    "regel",
    [
        "- Taakverdeling (misschien per zaal)\n- Volgende keer",
        "Taakverdeling: Nora vertelt hoe het gaat\n- de zaal is klaar",
        "De taakverdeling is helder:\n- Keuken\n- Zaal",
    ],
)
def test_the_word_in_an_agenda_or_a_sentence_is_no_title(config: Config, regel: str) -> None:
    assert points(f"## Agenda\n\n{regel}\n", config) == []


@pytest.mark.parametrize("kop", ["Besproken:", "Mededelingen:", "Afgerond vorig jaar:", "Notulen:"])
def test_what_was_told_above_the_first_bullet_ends_the_list(config: Config, kop: str) -> None:
    assert points(f"## Acties\n\n{kop}\n- De zaal is mooi\n- Veel bezoek\n", config) == []


def test_a_title_with_one_word_behind_it_still_names_who_does_it(config: Config) -> None:
    assert points("## Acties\n\n- Opdracht dakterras: Nora\n- [ ] Kas\n", config) == [
        ("Opdracht dakterras", (NORA,)),
        ("Kas", ()),
    ]


def test_roles_below_the_title_without_a_sign_are_no_task(config: Config) -> None:
    tekst = "## Taakverdeling\n\nSecretaris Nora\ncontactpersoon buurt Pieter\nwebsite Hanna.\n"
    assert points(tekst, config) == []
