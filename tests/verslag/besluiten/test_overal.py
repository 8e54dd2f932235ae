"""Decisions by label and in words, at each place of the minutes, beside sentences that only tell of one.

A share of the crossing in the suite; all of it with LONG.
"""

from __future__ import annotations

from itertools import product

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Besluit
from tests.share import share

# What is decided: as a sentence, with its verb behind it, to be done, and as a thing to adopt.
BESLUITEN = (
    (
        "de kade gaat per 1 juli dicht",
        "de kade per 1 juli dicht gaat",
        "de kade per 1 juli te sluiten",
        "het sluiten van de kade",
    ),
    (
        "de reserve wordt niet aangesproken",
        "de reserve niet wordt aangesproken",
        "de reserve niet aan te spreken",
        "de besteding van de reserve",
    ),
)
KERN = ("kade", "reserve")
VORMEN = """
Besluit: {Zin} | _Besluit:_ {zin} | **Besluit {nr}** {Zin} | **Besluit {nr}:** {Zin} |
Besluit {nr} – {zin} | **B{nr}** {Zin} | B{nr}: {Zin} | BESLUIT {Zin} | Besluit (unaniem): {Zin} |
Genomen besluit: {zin} | Conclusie/besluit: {Zin} | → Besluit: {Zin} | Besluit tafel: {Zin} |
{Zin} [Besluit] | De vergadering stelt {ding} vast | De tafel stemt in met {ding} |
De tafel besluit unaniem om {te} | Besloten wordt dat {dat} | Er wordt besloten {te} |
Afgesproken wordt dat {dat} | Hiermee is {ding} vastgesteld |
{Ding} wordt conform voorstel vastgesteld | {Ding} akkoord bevonden |
Met algemene stemmen wordt {ding} aangenomen |
De voorzitter concludeert dat de tafel instemt met {ding} |
De algemene vergadering neemt het voorstel over {ding} aan
"""
PLEKKEN = ("{}.", "De wind nam af. {}.", "- {}", "3. {}", "2.1  {}.")
VERTELD = (
    "De gemeenteraad besluit in maart over de begroting. Het besluit van vorig jaar wordt nog uitgevoerd.",
    "Er is nog geen besluit genomen. Het voorgenomen besluit ligt ter inzage.",
    "De minister heeft besloten de wet uit te stellen. De regio Zuid heeft ingestemd met de verdeling.",
    "Hiermee is niet vastgesteld wie de kosten draagt. Een besluit over de huur volgt in het najaar.",
    "Mevrouw Blom vraagt of de tafel kan instemmen met een hogere bijdrage.",
)
KOP = "# Verslag tafel Haven\n\n12 februari 2026\n\nAanwezig: Nora Blom (voorzitter), Tim Bos, Els Zwart\n\n"
GEVALLEN = [
    (vorm, plek)
    for vorm, plek in product((v.strip() for v in VORMEN.split("|")), PLEKKEN)
    if not (vorm.startswith(("**", "→")) and plek[0].isdigit())
]


def said(vorm: str, nr: int) -> str:
    zin, dat, te, ding = BESLUITEN[nr]
    groot = {"Zin": zin[0].upper() + zin[1:], "Ding": ding[0].upper() + ding[1:]}
    return vorm.format(nr=nr + 1, zin=zin, dat=dat, te=te, ding=ding, **groot)


def decided(tekst: str, config: Config) -> tuple[Besluit, ...]:
    return read(KOP + tekst, config).besluiten


def test_each_is_found_once_and_nothing_else(config: Config) -> None:
    mis = []
    gevallen = share(GEVALLEN, 7)
    for i, (vorm, plek) in enumerate(gevallen):
        stukken = [
            f"## {nr + 1}. Punt\n\n{VERTELD[(i + nr) % len(VERTELD)]}\n\n{plek.format(said(vorm, nr))}\n\n"
            for nr in (0, 1)
        ]
        tekst = "".join(stukken)
        gevonden = [besluit.citaat for besluit in decided(tekst, config)]
        if len(gevonden) != 2 or not all(k in c for k, c in zip(KERN, gevonden, strict=True)):
            mis.append((vorm, plek, gevonden))
    assert len(mis) <= len(gevallen) // 50, mis


@pytest.mark.parametrize("vorm", ["Besluit: {Zin}", "De tafel besluit {te}", "B{nr}: {Zin}"])
@pytest.mark.parametrize("rij", ["{nr}. {wat}", "- {wat}", "| B{nr} | {wat} | 12-2 |"])
def test_a_list_at_the_end_says_it_again(vorm: str, rij: str, config: Config) -> None:
    in_tekst = "".join(f"## {nr + 1}. Punt\n\nDe wind nam af.\n\n{said(vorm, nr)}.\n\n" for nr in (0, 1))
    opnieuw = [said("{Zin}", nr) if "{Zin}" in vorm else BESLUITEN[nr][2] for nr in (0, 1)]
    kop = "| Nr | Besluit | Datum |\n|---|---|---|\n" if rij.startswith("|") else ""
    lijst = "\n".join(rij.format(nr=nr + 1, wat=wat) for nr, wat in enumerate(opnieuw))
    gevonden = decided(f"{in_tekst}## Besluiten\n\n{kop}{lijst}\n", config)
    assert [(b.nummer or b.nummer_voorstel) for b in gevonden] == ["B1", "B2"]
    assert ("B" not in rij) or [b.nummer for b in gevonden] == ["B1", "B2"]


def test_mere_consent_is_to_what_the_title_says(config: Config) -> None:
    (besluit,) = decided("## 3. Begroting 2027\n\nDe begroting is toegelicht.\n\nBesluit: akkoord.\n", config)
    assert besluit.tekst == "Begroting 2027: akkoord"


@pytest.mark.parametrize(
    ("zin", "is_besluit"),
    [
        ("RESOLVED that the fee will be 40 euros", True),
        ("Motion to set the fee at 40 euros – carried", True),
        ("A motion to keep the site open was moved by Mr Bos, seconded by Ms Blom and carried", True),
        ("The new format of the newsletter was approved unanimously", True),
        ("Minutes of 8 January: adopted", True),
        ("Members agreed to close the site", True),
        ("The Terms of Reference were agreed", True),
        ("The Terms of Reference are to be agreed", False),
        ("The meeting decided that the site will close in May", True),
        ("All members were in favour of the extension", True),
        ("Approved: the budget for 2027", True),
        ("The motion in parliament was rejected", False),
        ("The permit was approved by the city last week", False),
        ("The motion was not carried", False),
        ("Members asked whether the fee could be lowered", False),
        ("It was noted that the site will close", False),
    ],
)
def test_in_english(zin: str, is_besluit: bool, config: Config) -> None:
    assert bool(decided(f"## 1. Site\n\nThe turnout was high. {zin}.\n", config)) is is_besluit
