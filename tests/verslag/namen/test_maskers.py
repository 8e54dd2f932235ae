"""A name that was taken out is nobody; the body in it or behind it is who will do it."""

from __future__ import annotations

from itertools import product

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from tests.share import share

KOP = (
    "# Verslag werkgroep Haven\n\nDatum: 3 maart 2026\n\n"
    "Aanwezig: Nora Blom (voorzitter), Pieter Zwart, Els Groot\n\n"
    "## 1. Opening\n\nNora opent. De kade is dicht.\n\n## 2. {titel}\n\n"
)
MASKERS = {
    "[naam]": (),
    "XX": (),
    "■■■■": (),
    "5.1.2e": (),
    "mevrouw X": (),
    "de heer [persoon 3]": (),
    "[geanonimiseerd]": (),
    "[ambtenaar COA]": ("COA",),
    "[naam] (COA)": ("COA",),
    "[naam] van het COA": ("COA",),
    "mw. [naam] van gemeente Velsen": ("Velsen",),
    "XX (GGD)": ("GGD",),
    "■■■■ (COA)": ("COA",),
}
PLEKKEN = (
    "| {Taak} maken | {wie} |",
    "- {wie}: {taak} maken",
    "- {Taak} maken – {wie}",
    "Actie: {wie} maakt {taak}.\n",
    "Actie: {wie} zal {taak} maken.\n",
    "Actie: {taak} wordt door {wie} gemaakt.\n",
)
GEVALLEN = list(product(MASKERS, PLEKKEN))


def owners(vorm: str, wie: str, config: Config) -> list[tuple[str, ...]]:
    titel = "Kade" if vorm.startswith("Actie") else "Actiepunten"
    kop = "| Actie | Wie |\n|---|---|\n" if vorm.startswith("|") else ""
    taken = (("de nota", "De nota", wie), ("het plan", "Het plan", "Els Groot"))
    regels = [vorm.format(taak=klein, Taak=groot, wie=van) for klein, groot, van in taken]
    tekst = KOP.format(titel=titel) + kop + "\n".join(regels) + "\n"
    return [actie.eigenaars for actie in read(tekst, config).acties if actie.soort == "actiepunt"]


def test_a_mask_is_nobody_and_its_body_somebody(config: Config) -> None:
    mis = []
    gevallen = share(GEVALLEN, 4)
    for wie, vorm in gevallen:
        gevonden = owners(vorm, wie, config)
        if [[naam.removeprefix("gemeente ") for naam in een] for een in gevonden] != [
            list(MASKERS[wie]),
            ["Els Groot"],
        ]:
            mis.append((wie, vorm, gevonden))
    assert len(mis) <= len(gevallen) // 25, mis


@pytest.mark.parametrize(
    "zin",
    ["de brief van [naam] van het COA beantwoorden", "XX (GGD) bellen"],
)
def test_who_is_only_spoken_of_is_no_owner(zin: str, config: Config) -> None:
    tekst = KOP.format(titel="Kade") + f"Actie: Pieter Zwart gaat {zin}.\n"
    (actie,) = (een for een in read(tekst, config).acties if een.soort == "actiepunt")
    assert actie.eigenaars == ("Pieter Zwart",)
    (los,) = (
        een
        for een in read(KOP.format(titel="Kade") + f"Actie: nog {zin}.\n", config).acties
        if een.soort == "actiepunt"
    )
    assert los.eigenaars == ()
