"""A task with its number, and below it no more than whose it is, is one point."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "Verslag overleg haven\n\n5 maart 2026\n\n"
KOP += "Aanwezig: Nora Blom (NB), Pieter Zwart (PZ), Hanna de Vos (HV)\n\n1. Steiger\nDe planken zijn nat.\n"
PLAN = "Uiterlijk vrijdag 13 maart ligt er een plan voor de kade"


def points(config: Config, tekst: str) -> list[tuple[str | None, str, tuple[str, ...]]]:
    acties = (actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt")
    return [(actie.nummer, actie.tekst, actie.eigenaars) for actie in acties]


@pytest.mark.parametrize(
    ("tekst", "gelezen"),
    [
        (f"{PLAN} (AP1).\n{' ' * 50}ACTIE: Nora\n", ("AP1", f"{PLAN} (AP1)", ("Nora Blom",))),
        (
            f"{PLAN} [AP1].\n\n{' ' * 50}Actie: Nora en Pieter\n",
            ("AP1", f"{PLAN} [AP1]", ("Nora Blom", "Pieter Zwart")),
        ),
        (f"{PLAN} (A7). Actie: Hanna\n", ("A7", f"{PLAN} (A7)", ("Hanna de Vos",))),
        (f"{PLAN} (A7) – actie Hanna\n", ("A7", f"{PLAN} (A7) – actie Hanna", ("Hanna de Vos",))),
        (f"{PLAN} A7.\nActie: Hanna\nDe kade blijft open.\n", ("A7", f"{PLAN} A7", ("Hanna de Vos",))),
        ("AP4: de rekening nakijken.\nActie: Pieter\n", ("AP4", "de rekening nakijken", ("Pieter Zwart",))),
        (
            "De pachters krijgen een brief (AP1). Dat is klaar op 24 maart.\n\nActie: Nora\n",
            ("AP1", "De pachters krijgen een brief (AP1). Dat is klaar op 24 maart", ("Nora Blom",)),
        ),
        (f"{PLAN}.\n{' ' * 50}ACTIE: Nora\n", (None, PLAN, ("Nora Blom",))),
    ],
)
def test_the_names_are_of_the_number_above_them(
    config: Config, tekst: str, gelezen: tuple[str | None, str, tuple[str, ...]]
) -> None:
    assert points(config, tekst) == [gelezen]


def test_a_number_with_its_own_owner_and_one_looked_back_on_take_no_other(config: Config) -> None:
    eigen = points(config, "De pomp gaat aan (AP6, Hanna).\nActie: Nora\n")
    assert ("AP6", ("Hanna de Vos",)) in [(nummer, wie) for nummer, _, wie in eigen]
    terug = points(config, "Pieter heeft de brief (A8) verstuurd.\nActie: Nora\n")
    assert [(nummer, wie) for nummer, _, wie in terug] == [(None, ("Nora Blom",))]


@pytest.mark.parametrize(
    "tussen", ["", f"{' ' * 36}1\n\n", f"\n{' ' * 36}1\nVerslag overleg haven 5 maart 2026\n\n"]
)
def test_a_page_may_end_between_them(config: Config, tussen: str) -> None:
    tekst = f"{PLAN} (AP1).\n{tussen}{' ' * 50}ACTIE: Nora\nDe kade blijft open.\n\n{' ' * 36}2\n"
    assert points(config, tekst) == [("AP1", f"{PLAN} (AP1)", ("Nora Blom",))]


@pytest.mark.parametrize(
    ("tekst", "taak", "wie"),
    [
        (
            "De raming moet worden aangepast. Pieter merkt op dat het loket 1 mei sluit.\n\nActie: Nora\n",
            "De raming moet worden aangepast",
            ("Nora Blom",),
        ),
        (
            "Er moet een lijst van de boten komen. Hanna vertelt over die van Dam.\nActie: Nora en Pieter\n",
            "Er moet een lijst van de boten komen",
            ("Nora Blom", "Pieter Zwart"),
        ),
        (
            "Afgesproken is dat de haven de cijfers verzamelt en bundelt. Pieter vraagt of dat snel kan.\n"
            "Actie: Nora\n",
            "Afgesproken is dat de haven de cijfers verzamelt en bundelt",
            ("Nora Blom",),
        ),
        (
            "De kade moet worden geveegd. Nora merkt op dat er een bezem moet komen.\nActie: Nora\n",
            "Nora merkt op dat er een bezem moet komen",
            ("Nora Blom",),
        ),
        (
            "De lampen moeten worden gekeurd. Pieter vraagt of de lampen zuinig zijn.\nActie: Nora\n",
            "Pieter vraagt of de lampen zuinig zijn",
            ("Nora Blom",),
        ),
        (
            "Het hek is oud. Pieter meldt dat het klemt.\nActie: Nora\n",
            "Pieter meldt dat het klemt",
            ("Nora Blom",),
        ),
    ],
)
def test_what_another_remarks_is_not_the_task_of_who_is_named_below_it(
    config: Config, tekst: str, taak: str, wie: tuple[str, ...]
) -> None:
    assert points(config, tekst) == [(None, taak, wie)]
