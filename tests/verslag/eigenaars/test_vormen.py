"""The ways in which minutes say who does it: with whom, asked of whom, and two names in one cell."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = (
    "# Verslag overleg Wijkcentrum\n\n5 maart 2026\n\n"
    "Aanwezig: Nora Blom, Pieter Zwart, Hanna de Vos, Mees Prins\n\n"
)
NORA, PIETER = "Nora Blom", "Pieter Zwart"


def owners(tekst: str, config: Config) -> list[tuple[str, ...]]:
    return [actie.eigenaars for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    ("zin", "wie"),
    [
        ("Actie: De zaalreservering wordt door Nora Blom opgepakt.", (NORA,)),
        ("Actie: Nora en Pieter pakken dit samen op.", (NORA, PIETER)),
        ("Actie: aan Nora is gevraagd de zaal te reserveren.", (NORA,)),
        ("Actie: Aan Nora wordt gevraagd de zaal te reserveren.", (NORA,)),
        ("Actie: Nora krijgt het verzoek de zaal te reserveren.", (NORA,)),
        ("Actie: zaal reserveren (Nora i.s.m. Pieter).", (NORA, PIETER)),
        ("Actie: Nora reserveert in samenwerking met Pieter de zaal.", (NORA, PIETER)),
        ("Actie: Nora reserveert in overleg met Pieter de zaal.", (NORA,)),
        ("Actie: Samen met Pieter reserveert Nora de zaal.", (NORA, PIETER)),
        ("Actie: Nora (met Pieter) reserveert de zaal.", (NORA, PIETER)),
        ("Actie: gemeenten geven fouten in de kaart door.", ("gemeenten",)),
        ("AP2 De GGD maakt een plan voor de zaal.", ("GGD",)),
        ("Ze hebben een sleutel nodig. (actie Nora: sleutel aanvragen)", (NORA,)),
    ],
)
def test_a_sentence_says_who_does_it(config: Config, zin: str, wie: tuple[str, ...]) -> None:
    assert owners(f"## Zaal\n\nDe zaal is druk bezet.\n\n{zin}\n", config) == [wie]


def test_every_mark_in_a_sentence_is_a_point(config: Config) -> None:
    zin = (
        "Nora stuurt een kopie rond (actie Nora) en samen stellen zij een antwoord op (actie Nora en Pieter)."
    )
    assert owners(f"## Zaal\n\nDe zaal is druk bezet. {zin}\n", config) == [(NORA,), (NORA, PIETER)]


@pytest.mark.parametrize(
    ("item", "wie"),
    [
        ("zaal reserveren (Nora, zij belt deze week)", (NORA,)),
        ("zaal reserveren – Nora samen met Pieter", (NORA, PIETER)),
        ("zaal reserveren (Nora, i.s.m. Pieter)", (NORA, PIETER)),
        ("zaal reserveren (trekker Nora, met Pieter)", (NORA, PIETER)),
        ("Nora B.: zaal reserveren", (NORA,)),
    ],
)
def test_an_item_says_who_does_it(config: Config, item: str, wie: tuple[str, ...]) -> None:
    lijst = f"## Actiepunten\n\n- {item}\n- drukker bellen (Mees Prins)\n"
    assert owners(lijst, config) == [wie, ("Mees Prins",)]


def test_brackets_that_a_line_breaks_belong_to_their_item(config: Config) -> None:
    lijst = (
        "Acties\n\uf0b7 Drie pachters bezoeken, voor 1 juli (Nora\nBlom)\n"
        "\uf0b7 Zaal reserveren bij de beheerder\n(Pieter Zwart)\n"
    )
    assert owners(f"## Zaal\n\nDe zaal is druk bezet.\n\n{lijst}", config) == [(NORA,), (PIETER,)]


@pytest.mark.parametrize(
    ("cel", "wie"),
    [
        ("Nora Blom Pieter Zwart", (NORA, PIETER)),
        ("Nora Blom Pieter", (NORA, PIETER)),
        ("Nora i.o.m. Pieter", (NORA,)),
        ("Nora (trekker), Pieter", (NORA, PIETER)),
    ],
)
def test_a_cell_names_each_of_them(config: Config, cel: str, wie: tuple[str, ...]) -> None:
    tabel = f"| Actie | Wie | Wanneer |\n|---|---|---|\n| Zaal reserveren | {cel} | 1 mei |\n"
    assert owners(f"## Actiepunten\n\n{tabel}", config) == [wie]


@pytest.mark.parametrize(
    ("zinnen", "taak"),
    [
        ("Nora toont drie zalen. De beheerder moet nog worden gebeld. Actie: Nora.", "De beheerder moet nog"),
        ("Nora thought it was early. She agreed to ask for a schedule. Action: Nora.", "She agreed to ask"),
    ],
)
def test_a_task_right_before_a_name_is_the_one_it_is_for(config: Config, zinnen: str, taak: str) -> None:
    [punt] = [a for a in read(f"{KOP}## Zaal\n\n{zinnen}\n", config).acties if a.soort == "actiepunt"]
    assert punt.citaat.startswith(taak)
    assert punt.eigenaars == (NORA,)
