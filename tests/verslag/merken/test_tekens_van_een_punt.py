"""Where a mark stands in the text: behind brackets, inside them, before a subject, before a day."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = "Verslag Haven\n\nDatum: 3 maart 2026\nAanwezig: Anna Visser, Tim Bos, Lieke Mol\n\n## 2. Steiger\n\n"


def points(config: Config, tekst: str) -> list[Actie]:
    return [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    ("tekst", "citaat", "wie"),
    [
        (
            "Idee om een lijst te maken van ligplaatsen (en wie ze huurt) Actie Tim.",
            "Idee om een lijst te maken van ligplaatsen (en wie ze huurt) Actie Tim.",
            ("Tim Bos",),
        ),
        (
            "De steiger is klaar. (per ligplaats afspreken wie er ligt, actie Anna)",
            "(per ligplaats afspreken wie er ligt, actie Anna)",
            ("Anna Visser",),
        ),
        (
            "AKTIE nieuwe vlag: vragen of de winkel hem heeft",
            "AKTIE nieuwe vlag: vragen of de winkel hem heeft",
            (),
        ),
        (
            "Het plan is er bijna. Actie voor volgende keer dit plan afmaken en voorleggen.",
            "Actie voor volgende keer dit plan afmaken en voorleggen",
            (),
        ),
        (
            "AP5 (sleutelplan noord) blijft staan, Lieke.",
            "AP5 (sleutelplan noord) blijft staan, Lieke",
            ("Lieke Mol",),
        ),
        ("AP6 (vlaggen) loopt nog.", "AP6 (vlaggen) loopt nog", ()),
    ],
)
def test_a_mark_in_such_a_place_is_one(config: Config, tekst: str, citaat: str, wie: tuple[str, ...]) -> None:
    (punt,) = points(config, tekst)
    assert (punt.citaat.rstrip("."), punt.eigenaars) == (citaat.rstrip("."), wie)


@pytest.mark.parametrize(
    "tekst",
    [
        "AP4 (offerte steiger) is afgehandeld.",
        "AP4 (offerte steiger) vervalt.",
        "ACTIE is nodig: de steiger zakt.",
        "ACTIE loopt goed: er zijn zestig vlaggen verkocht.",
        "Actie voor volgende keer is niet bepaald.",
        "Deze actie (met vlaggen) Actie Groen was een succes.",
        "Meer over de actie https://haven.example/actie staat op het bord.",
    ],
)
def test_what_is_told_of_acties_is_none(config: Config, tekst: str) -> None:
    assert points(config, tekst) == []


def test_a_row_with_another_number_than_a_point_of_the_text_is_another_point(config: Config) -> None:
    tabel = "| Nr | Omschrijving | Door | Stand |\n| 33 | Verhuisplan schrijven | Tim | loopt nog |\n"
    tabel += "| 36 | Sluiting aankondigen | Tim | nieuw |\n\n"
    tekst = "## 3. Verhuizing\n\nActie 36 (Tim): sluiting van de haven aankondigen bij huurders.\n"
    eerste, tweede = sorted(punt.citaat for punt in points(config, tabel + tekst))
    assert eerste.startswith("Actie 36 (Tim): sluiting")
    assert tweede == "Verhuisplan schrijven"


def test_what_an_organisation_does_by_a_decision_is_what_was_decided(config: Config) -> None:
    kop = (
        "Verslag\n\nDatum: 3 maart 2026\nAanwezig: Anna Visser, Tim Bos, Lieke Mol, Karel Duin, Goos Wit\n\n"
    )
    kop += "1. Lift\n\nDe lift van Havenzicht is stuk.\n"
    for wie, eigenaars in (("Havenzicht", []), ("Tim", [("Tim Bos",)])):
        acties = read(f"{kop}Besluit: {wie} stelt bij storingen een stoel beschikbaar.\n", config).acties
        assert [actie.eigenaars for actie in acties if actie.soort == "actiepunt"] == eigenaars


def test_when_it_is_done_in_a_sentence_of_its_own_is_no_second_point(config: Config) -> None:
    tekst = (
        "De volgende afspraken worden gemaakt:\n\n- Tim en Lieke maken een lijst van boten. Zij leveren deze"
        " uiterlijk 1 mei aan bij Anna.\n- Anna belt de drukker. Zij haalt de folders op bij Tim.\n"
    )
    assert [punt.eigenaars for punt in points(config, tekst)][:2] == [
        ("Tim Bos", "Lieke Mol"),
        ("Anna Visser",),
    ]
