"""A point of the text and one of the list at the end are one, also where the owner is called otherwise."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = (
    "Verslag tafel Duinrand\n20 oktober 2022\n\n"
    "Aanwezig: de heer Van Zon (burgemeester, voorzitter), mevrouw Hart (Veiligheidsregio Duinrand), "
    "de heer Bos (COA)\n\n"
)


def points(tekst: str, config: Config) -> list[tuple[str, ...]]:
    return [a.eigenaars for a in read(KOP + tekst, config).acties if a.soort == "actiepunt"]


def test_by_its_letters(config: Config) -> None:
    tekst = (
        "1. Hal\nActie: Veiligheidsregio en Rode Kruis richten de hal morgen in.\n\n"
        "Actielijst\n- inrichten sporthal De Kievit (VR/Rode Kruis)\n"
    )
    assert points(tekst, config) == [("Veiligheidsregio", "Rode Kruis")]


def test_by_a_word_more(config: Config) -> None:
    tekst = (
        "1. Geld\nActie: de secretaris vraagt na wie de bekostiging komt toelichten.\n\n"
        "Actielijst\n- Navragen wie de bekostiging toelicht (secretaris PRT)\n"
    )
    assert len(points(tekst, config)) == 1


def test_by_the_role_of_who_stands_in_the_list(config: Config) -> None:
    tekst = (
        "1. Vervoer\nHet vervoer van leerlingen is duur. "
        "De voorzitter zal daar namens de tafel een brief over schrijven.\n\n"
        "Actielijst\n- Brief leerlingenvervoer (Van Zon)\n"
    )
    assert points(tekst, config) == [("Van Zon",)]


def test_by_the_title_above_the_text(config: Config) -> None:
    tekst = (
        "1. Kamerverhuur\nDe vraag is of de kostennorm geldt. "
        "De heer Bos zoekt dit uit bij het ministerie.\n\n"
        "Actielijst\n- Kostennorm kamerverhuur uitzoeken bij min. (Bos)\n"
    )
    assert len(points(tekst, config)) == 1


@pytest.mark.parametrize(
    "item", ["tolk voor de hal regelen (VD)", "tolk regelen (GGD)", "inrichten sporthal De Kievit (COA)"]
)
def test_of_others_they_are_two(item: str, config: Config) -> None:
    tekst = f"1. Hal\nActie: Veiligheidsregio richt de hal morgen in.\n\nActielijst\n- {item}\n"
    assert len(points(tekst, config)) == 2


@pytest.mark.parametrize(
    ("tekst", "lijst"),
    [
        ("alle partijen leveren", "allen"),
        ("alle partners leveren", "iedereen"),
        ("iedereen levert", "allen"),
        ("allen leveren", "alle deelnemers"),
    ],
)
def test_everybody_is_everybody_by_any_name(tekst: str, lijst: str, config: Config) -> None:
    verslag = (
        f"1. Plannen\nActie: {tekst} hun projectvoorstellen uiterlijk 24 november aan.\n\nActielijst\n\n"
        f"| Actie | Wie | Gereed |\n|---|---|---|\n"
        f"| Projectvoorstellen uitvoering aanleveren | {lijst} | 24 november |\n"
    )
    assert points(verslag, config) == [(lijst,)]


def test_all_of_one_kind_are_not_all_of_another(config: Config) -> None:
    verslag = (
        "1. Plannen\nActie: alle scholen leveren hun projectvoorstellen uiterlijk 24 november aan.\n\n"
        "Actielijst\n\n| Actie | Wie | Gereed |\n|---|---|---|\n"
        "| Projectvoorstellen uitvoering aanleveren | alle gemeenten | 24 november |\n"
    )
    assert points(verslag, config) == [("alle scholen",), ("alle gemeenten",)]
