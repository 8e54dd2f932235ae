"""Brackets in the brackets behind a task: what is said of who has it."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = "# Verslag tuin\n\n5 maart 2026\n\nAanwezig: Nora Blom, Pieter Zwart, W-J Kok, Jan-Piet de Boer\n\n"


def points(config: Config, tekst: str) -> list[Actie]:
    return [actie for actie in read(f"{KOP}{tekst}\n", config).acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    ("haken", "eigenaars", "termijn"),
    [
        ("(Nora (i.o.m. Pieter))", ("Nora Blom",), None),
        ("(Nora (in overleg met Pieter), 12 april)", ("Nora Blom",), "2026-04-12"),
        ("(Nora (secretaris))", ("Nora Blom",), None),
        ("(Nora (trekker), Pieter)", ("Nora Blom", "Pieter Zwart"), None),
        ("[Nora (i.o.m. Pieter)]", ("Nora Blom",), None),
        ("(Nora) (i.o.m. Pieter)", ("Nora Blom",), None),
        ("(Nora, 12 april)(in overleg met Pieter).", ("Nora Blom",), "2026-04-12"),
        ("(W-J)", ("W-J Kok",), None),
        ("(J-P, 12 april)", ("Jan-Piet de Boer",), "2026-04-12"),
    ],
)
@pytest.mark.parametrize("vorm", ["## Acties\n\n- Heg knippen {}", "Actie: heg knippen {}"])
def test_who_has_it_is_read_and_what_is_said_of_him_is_not(
    config: Config, vorm: str, haken: str, eigenaars: tuple[str, ...], termijn: str | None
) -> None:
    [punt] = points(config, f"## 1. Tuin\n\n{vorm.format(haken)}")
    assert punt.tekst.casefold() == "heg knippen"
    assert punt.eigenaars == eigenaars
    assert (str(punt.termijn) if punt.termijn else None) == termijn


@pytest.mark.parametrize(
    "taak", ["Een plaatje (schets (versie 2)) maken", "Heg knippen (i.o.m. Nora)", "Plan (nota (kort)) lezen"]
)
def test_brackets_without_a_name_are_part_of_the_task(config: Config, taak: str) -> None:
    [punt] = points(config, f"## Actiepunten\n\n- {taak}\n")
    assert (punt.tekst, punt.eigenaars) == (taak, ())


@pytest.mark.parametrize(
    ("zin", "eigenaars"),
    [
        ("Actie W-J: heg knippen.", ("W-J Kok",)),
        ("Actie J-P: heg knippen.", ("Jan-Piet de Boer",)),
        ("Actie J-P/Nora: heg knippen.", ("Jan-Piet de Boer", "Nora Blom")),
        ("J-P belt de hovenier.", ("Jan-Piet de Boer",)),
        ("Actie K-M: heg knippen.", ("K-M",)),
        ("Actie T-20: heg knippen.", ()),
        ("Actie T-20: W-J belt de hovenier.", ("W-J Kok",)),
    ],
)
def test_two_letters_with_a_stroke_are_somebody_and_a_number_is_nobody(
    config: Config, zin: str, eigenaars: tuple[str, ...]
) -> None:
    [punt] = points(config, f"## 1. Tuin\n\n{zin}")
    assert punt.eigenaars == eigenaars
