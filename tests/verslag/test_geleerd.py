"""Whatever mark minutes use for their tasks: twice seen it is learned, with who does them and when."""

from __future__ import annotations

import random
from itertools import cycle

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie, Voorstel

VOORNAMEN = "Wietske Joost Nienke Harmen Fatma Goos Lieke Sipke Yara Bram Doutzen Mats".split()
TAKEN = (
    "offerte aanvragen bij de dakdekker",
    "sleutels laten bijmaken",
    "gemeente bellen over de stoeptegels",
    "tekst voor de nieuwsbrief schrijven",
    "nieuwe data prikken met de zaalverhuur",
    "bedankbrief sturen aan de vrijwilligers",
    "uitzoeken wat de verzekering dekt",
    "poster ophangen in het dorpshuis",
    "kasboek nalopen met de boekhouder",
    "rooster maken voor de zomer",
)
PROZA = (
    "De voorzitter heet iedereen welkom en dankt voor de opkomst van vorige week.",
    "Er is lang gesproken over het dak. De meningen waren verdeeld en de stemming was goed.",
    "Het weer zat tegen, maar de opkomst viel mee. De catering was dit jaar beter dan ooit.",
    "Over de contributie wordt volgend jaar verder gepraat. Die blijft voorlopig gelijk.",
)
# How a task is written: {t} the task, {n} who does it; none of these is a mark the reader knows.
MERKEN = (
    "» {n}: {t}",
    "§ {t} ({n})",
    "%% {t} – {n}",
    "☞ {n} – {t}",
    "Klus {n}: {t}",
    "KLUS {n}: {t}",
    "Karwei: {t} ({n})",
    "{t} // {n}",
    "{t} >> {n}",
    "[doen] {n}: {t}",
    "<{n}> {t}",
    "T-7 {t} ({n})",
    "#klus {t} – {n}",
    "**{n}**: {t}",
    "{n} » {t}",
    "{n} | {t}",
    "{t} ~ {n}",
    "Op het lijstje: {t} ({n})",
    "!!! {n}: {t}",
    "{t} [{n}]",
)


def minutes(rng: random.Random, merk: str, opsomming: str, aantal: int) -> tuple[str, list[tuple[str, str]]]:
    """Minutes in which every task carries `merk`, and what was written: who, and what."""
    namen = rng.sample(VOORNAMEN, 5)
    taken = [(naam, taak) for naam, taak in zip(cycle(namen), rng.sample(TAKEN, aantal), strict=False)]
    regels = ["Notulen buurtvereniging De Linde, 12 maart 2026", "", f"Aanwezig: {', '.join(namen)}", ""]
    for nummer, (naam, taak) in enumerate(taken, start=1):
        regels += [f"{nummer}. Onderwerp {nummer}", "", rng.choice(PROZA), ""]
        regels += [opsomming + merk.format(n=naam, t=taak), ""]
    return "\n".join([*regels, f"{aantal + 1}. Sluiting", "", "De volgende keer is in mei."]), taken


def points(voorstel: Voorstel) -> list[Actie]:
    return [actie for actie in voorstel.acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize("merk", MERKEN)
def test_a_mark_seen_twice_is_learned_whatever_it_is(merk: str, config: Config) -> None:
    rng = random.Random(merk)
    for opsomming in ("", "- ", "• "):
        tekst, taken = minutes(rng, merk, opsomming, rng.randint(2, 5))
        gevonden = points(read(tekst, config))
        assert len(gevonden) == len(taken), tekst
        for actie, (naam, taak) in zip(gevonden, taken, strict=True):
            assert taak in actie.citaat, tekst
            assert actie.eigenaars == (naam,), tekst
