"""A task in brackets behind its label and who has it."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "# Verslag wijkcentrum\n\n5 maart 2026\n\nAanwezig: Nora Blom, Pieter Zwart, Mees\n\n## 1. Zaal\n\n"


def points(config: Config, zin: str) -> list[tuple[str, tuple[str, ...], str]]:
    acties = read(f"{KOP}De zaal is mooi.\n\n{zin}\n", config).acties
    return [(een.tekst, een.eigenaars, een.citaat) for een in acties if een.soort == "actiepunt"]


@pytest.mark.parametrize("label", ["ACTIE: Nora", "Actie Nora", "actie: Nora Blom"])
def test_the_task_stands_behind_the_label(config: Config, label: str) -> None:
    label = label if label[0] == "A" else f"De hal is vol. {label}"
    [(tekst, wie, citaat)] = points(config, f"{label} (stoelen bestellen, uiterlijk 12 april).")
    assert (tekst, wie) == ("stoelen bestellen, uiterlijk 12 april", ("Nora Blom",))
    assert citaat.casefold().endswith("(stoelen bestellen, uiterlijk 12 april)")


@pytest.mark.parametrize("tussen", [", ACTIE:", " en actie:", ". Actie:", ", en actie"])
def test_more_of_them_are_each_a_point(config: Config, tussen: str) -> None:
    gevonden = points(config, f"De hal is vol. Actie: Nora (hal vegen){tussen} Mees (stoelen bestellen).")
    assert [(tekst, wie) for tekst, wie, _ in gevonden] == [
        ("hal vegen", ("Nora Blom",)),
        ("stoelen bestellen", ("Mees",)),
    ]


@pytest.mark.parametrize(
    "zin",
    [
        "Stoelen bestellen. Actie: Nora (uiterlijk 12 april).",
        "Stoelen bestellen. Actie: Nora (penningmeester)",
        "Stoelen bestellen. Actie: Nora (zij belt eerst)",
        "Stoelen bestellen. Actie: Nora (Velsen, gemeente)",
    ],
)
def test_other_brackets_are_no_task(config: Config, zin: str) -> None:
    [(tekst, wie, _)] = points(config, zin)
    assert (tekst, wie) == ("Stoelen bestellen", ("Nora Blom",))
