"""Labels right below each other that say no more than whose the tasks above them are."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "# Kring Veerhaven\n\n5 maart 2026\n\nAanwezig: Nora Blom, Pieter Zwart, Hanna de Vos\n\n## Haven\n\n"


def points(config: Config, tekst: str) -> list[tuple[str, str, str]]:
    return [
        (actie.tekst, ", ".join(actie.eigenaars), str(actie.termijn))
        for actie in read(KOP + tekst, config).acties
        if actie.soort == "actiepunt"
    ]


@pytest.mark.parametrize("leeg", ["\n", "\n\n"])
def test_each_of_a_row_of_labels_has_the_sentence_of_its_place(config: Config, leeg: str) -> None:
    tekst = (
        "De kade is oud. Nora heeft een lijst. Zij deelt die met iedereen. "
        f"De gemeenten kijken vóór 1 mei of hij past.{leeg}Actie: Nora\nActie: alle gemeenten\n"
    )
    assert points(config, tekst) == [
        ("Zij deelt die met iedereen", "Nora Blom", "None"),
        ("De gemeenten kijken vóór 1 mei of hij past", "alle gemeenten", "2026-04-30"),
    ]


def test_a_row_may_be_longer_and_have_days(config: Config) -> None:
    tekst = (
        "Nora deelt de lijst. Hij past hem aan. Hanna drukt hem af.\n"
        "Actie: Nora\nActie: Pieter, 3 april\nActie: Hanna\n"
    )
    assert points(config, tekst) == [
        ("Nora deelt de lijst", "Nora Blom", "None"),
        ("Hij past hem aan", "Pieter Zwart", "2026-04-03"),
        ("Hanna drukt hem af", "Hanna de Vos", "None"),
    ]


def test_a_sentence_of_another_is_nobody_elses(config: Config) -> None:
    tekst = "De kade is oud. Pieter tekent de kaart.\nActie: Nora\nActie: Pieter\n"
    gelezen = points(config, tekst)
    assert ("Pieter tekent de kaart", "Pieter Zwart", "None") in gelezen
    assert not any(taak == "De kade is oud" for taak, _, _ in gelezen)


def test_a_label_below_each_task_is_of_that_one(config: Config) -> None:
    tekst = "Nora deelt de lijst.\nActie: Nora\n\nPieter kijkt hem na.\nActie: Pieter\n"
    assert points(config, tekst) == [
        ("Nora deelt de lijst", "Nora Blom", "None"),
        ("Pieter kijkt hem na", "Pieter Zwart", "None"),
    ]


def test_a_decision_between_them_is_not_what_a_label_is_of(config: Config) -> None:
    tekst = (
        "De kade is oud. Pieter zoekt een andere kade. Die mag duurder zijn.\n\n"
        "Besluit: begroting van de haven akkoord.\n\nActie Pieter / Nora\n"
    )
    assert points(config, tekst) == [("Pieter zoekt een andere kade", "Pieter Zwart, Nora Blom", "None")]
    alleen = "Het is druk.\n\nBesluit: de kade gaat dicht.\n\nActie Pieter\n"
    assert [wie for _, wie, _ in points(config, alleen)] == ["Pieter Zwart"]
