"""A label with the day in front of the name, or with another sign than a colon behind it."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = "# Verslag wijkcentrum\n\n5 maart 2026\n\nAanwezig: Nora Blom, Pieter Zwart, Mees\n\n## 1. Zaal\n\n"


def points(config: Config, zin: str) -> list[Actie]:
    return [a for a in read(f"{KOP}De zaal is mooi.\n\n{zin}\n", config).acties if a.soort == "actiepunt"]


@pytest.mark.parametrize(
    "label",
    [
        "Actie 12 april Nora:",
        "Actie 12 april, Nora:",
        "Actie 12 april / Nora:",
        "Actie 12 april - Nora:",
        "Actie 12 april Nora Blom:",
        "Actie (12 april, Nora):",
        "Actie (12 april, Nora)",
        "AP 12 april Nora:",
        "Actie [12 april, Nora]:",
        "Actie (12 april Nora)",
        "Actie: 12 april Nora:",
        "Actie 12 april Nora;",
        "Actie Nora 12 april:",
        "Actie (Nora, 12 april)",
        "Actiepunt (Nora, 12 april):",
        "De stoelen zijn oud. Actie (12 april, Nora):",
        "Actiepunt 11 (Nora Blom, 12 april):",
        "Actiepunt 26-11 (Nora Blom, 12 april):",
        "Actie A3 (Nora, 12 april):",
        "Actie (Nora; 12 april):",
        "- Actie 12 april Nora:",
        "2. Actie 12 april Nora:",
    ],
)
def test_a_day_in_front_of_the_name_is_the_day_of_the_point(config: Config, label: str) -> None:
    [punt] = points(config, f"{label} nieuwe stoelen bestellen.")
    assert (punt.eigenaars, str(punt.termijn)) == (("Nora Blom",), "2026-04-12")
    assert punt.tekst == "nieuwe stoelen bestellen"
    assert label.removeprefix("- ").removeprefix("2. ").removeprefix("De stoelen zijn oud. ") in punt.citaat


@pytest.mark.parametrize(
    ("regel", "eigenaars", "termijn"),
    [
        ("Actie uiterlijk 12 april Nora en Pieter: stoelen bestellen.", ("Nora Blom", "Pieter Zwart"), "12"),
        ("Actie uiterlijk 12 april: Nora bestelt stoelen.", ("Nora Blom",), "12"),
        ("Actie 12 april: stoelen bestellen.", (), "12"),
        ("Actie 4 (Nora, Pieter; 12 april): stoelen bestellen.", ("Nora Blom", "Pieter Zwart"), "12"),
        ("Actie 4 (Nora): stoelen bestellen.", ("Nora Blom",), None),
        ("Actie (12 april) stoelen bestellen.", (), "12"),
        ("Actie 12 april Quirine: stoelen bestellen.", ("Quirine",), "12"),
        ("Stoelen bestellen. Actie (12 april, Nora)", ("Nora Blom",), "12"),
        ("Nora bestelt stoelen. Actie (Nora, 12 april). De hal is leeg.", ("Nora Blom",), "12"),
        ("Stoelen bestellen (actie 12 april, Nora).", ("Nora Blom",), "12"),
        ("Actie Nora, 12 april: brief voor het bestuur.", ("Nora Blom",), "12"),
        ("Actie Nora; stoelen bestellen.", ("Nora Blom",), None),
        ("Actie Nora en Pieter; stoelen bestellen.", ("Nora Blom", "Pieter Zwart"), None),
        ("Actie secretaris; stoelen bestellen.", ("secretaris",), None),
        ("Actie Nora. Stoelen bestellen bij de winkel.", ("Nora Blom",), None),
        ("Actie: Nora. Stoelen bestellen bij de winkel.", ("Nora Blom",), None),
        ("ACTIE: Nora en Pieter. Stoelen bestellen voor de hal.", ("Nora Blom", "Pieter Zwart"), None),
        ("- Actie: Velsen. De stoelen van de hal bestellen.", ("Velsen",), None),
        ("Stoelen bestellen.\nActie: Nora. Volgende keer de hal bespreken.", ("Nora Blom",), None),
        ("Iemand gaat stoelen bestellen. Actie: Nora. Pieter belt de winkel.", ("Nora Blom",), None),
        ("Actie 12-4: stoelen bestellen.", (), None),  # a number as often as a day
    ],
)
def test_who_and_when_of_a_label_are_told_apart(
    config: Config, regel: str, eigenaars: tuple[str, ...], termijn: str | None
) -> None:
    [punt] = points(config, regel)
    assert punt.eigenaars == eigenaars
    assert (str(punt.termijn) if punt.termijn else None) == (f"2026-04-{termijn}" if termijn else None)
    assert "bestel" in punt.tekst.casefold() or "brief" in punt.tekst


@pytest.mark.parametrize(
    "regel",
    [
        "De actie van 12 april van Nora is geslaagd.",
        "De actie van Nora; die was geslaagd.",
        "Actie 12 april Groenmarkt: 40 bezoekers.",
        "Actie (Nora) is afgerond.",
        "Actie (12 april) is geslaagd.",
        "Actie Nora; is gedaan.",
    ],
)
def test_what_only_tells_of_an_actie_is_no_point(config: Config, regel: str) -> None:
    assert points(config, regel) == []


@pytest.mark.parametrize(
    ("regel", "eigenaars", "termijn"),
    [
        ("Nora levert de lijst aan. **Actie, 12 april**", ("Nora Blom",), "12 april"),
        ("Pieter stuurt een plan. Actie: uiterlijk 12 april.", ("Pieter Zwart",), "uiterlijk 12 april"),
        ("De zaal is vol. Mees belt de buren. Actie voor 12 april", ("Mees",), "voor 12 april"),
        ("Liever klein. Mees polst de buren. Actie, begin mei", ("Mees",), "begin mei"),
        ("De zaal is vol. Tent huren. Actie: 12 april", (), "12 april"),
    ],
)
def test_a_label_with_no_more_than_a_day_is_of_the_task_before_it(
    config: Config, regel: str, eigenaars: tuple[str, ...], termijn: str
) -> None:
    [punt] = points(config, f"- {regel}")
    assert (punt.eigenaars, punt.termijn_tekst) == (eigenaars, termijn)
    assert "Liever" not in punt.tekst
    assert "vol" not in punt.tekst


@pytest.mark.parametrize(
    ("regel", "tekst"),
    [
        ("De zaal is vol. Actie: bus voor 12 april", "bus voor 12 april"),
        ("De zaal is vol. Actie: tent huren", "tent huren"),
    ],
)
def test_a_label_with_a_task_is_of_that_task(config: Config, regel: str, tekst: str) -> None:
    assert [punt.tekst for punt in points(config, f"- {regel}")] == [tekst]


@pytest.mark.parametrize("regel", ["Er staat nog veel open. Actie 12", "Het is mooi weer. Actie, 12 april"])
def test_behind_what_is_no_task_a_number_or_day_makes_none(config: Config, regel: str) -> None:
    assert points(config, f"- {regel}") == []


def test_a_label_with_a_colon_is_of_no_line_right_above_it(config: Config) -> None:
    zin = "Actie 12 (Nora, Mees; 3 mei): zaal huren\nActie 13 (Mees, Teun; 5 mei): krant maken"
    eerste, tweede = points(config, zin)
    assert (eerste.nummer, eerste.tekst, str(eerste.termijn)) == ("A12", "zaal huren", "2026-05-03")
    assert (tweede.nummer, tweede.tekst, str(tweede.termijn)) == ("A13", "krant maken", "2026-05-05")
    assert tweede.eigenaars == ("Mees", "Teun")  # of whom one was not there
