"""What stands in a list of acties and only tells: how it is, what was agreed, a question; and what is one."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "# Verslag dorpshuis\n\nDatum: 12 maart 2026\nAanwezig: Nora Winter, Koos Smid, Jet Kaya\n\n"


def points(config: Config, tekst: str) -> list[str]:
    return [actie.tekst for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    "item",
    [
        "De zaal is dicht in de meivakantie.",
        "De gemeente heeft de subsidie toegekend.",
        "De tent kost € 400.",
        "Er komt een nieuwe zaal aan de Kerkstraat.",
        "Morgen begint de kermis.",
        "We vinden de tent te klein.",
        "De volgende vergadering staat gepland op 20 april.",
        "Jet blijft.",
        "Koos en Jet hebben samen tien jaar ervaring.",
        "Nora treedt af als voorzitter.",
        "Wie wil er op de foto?",
        "Agreed that we need to focus on fewer markets",
        "It was decided that the hall stays open on Sundays.",
        "Afgesproken is dat de kas blijft staan.",
        "The hall was painted in May.",
        "Jet explained the new key system.",
    ],
)
@pytest.mark.parametrize("titel", ["Acties", "Action items", "Acties en mededelingen"])
def test_an_item_that_tells_is_no_point(config: Config, item: str, titel: str) -> None:
    assert points(config, f"## 1. {titel}\n\n- Nora belt de drukker\n- {item}\n") == ["Nora belt de drukker"]


@pytest.mark.parametrize(
    "item",
    [
        "Navragen of de zaal vrij is",
        "Uitzoeken wat de tent kost",
        "De poster is nog te maken",
        "Er is een nieuwe tent nodig",
        "Flyers ophalen bij de drukker",
        "Flyer wordt gemaakt en verspreid",
        "Jet komt met een voorstel voor de markt",
        "Check whether the hall is free",
        "Koos agreed to call the hall",
        "Afgesproken is dat Nora de zaal huurt",
        "Lijst met wie er komt",
        "Nota Wonen breed delen",
        "Kaart Noord gebied tekenen",
    ],
)
def test_an_item_that_says_what_is_to_be_done_is_one(config: Config, item: str) -> None:
    assert len(points(config, f"## 1. Actiepunten\n\n- Nora belt de drukker\n- {item}\n")) == 2


def test_below_a_deeper_title_behind_the_items_a_task_needs_somebody_or_a_verb(config: Config) -> None:
    tekst = (
        "## Acties voor de markt\n\n- Nora belt de drukker\n- kraam bouwen\n\n"
        "### Het bestuur:\n- Jet wil misschien aftreden\n- Koos blijft\n- Koos huurt een tent\n- Zaal huren\n"
    )
    assert points(config, tekst) == [
        "Nora belt de drukker",
        "kraam bouwen",
        "Koos huurt een tent",
        "Zaal huren",
    ]


def test_a_list_that_is_gone_through_is_no_list_of_now(config: Config) -> None:
    tekst = (
        "## 1. Overlopen actielijst\n\n- De kas blijft op slot\n\n## 2. Acties\n\n- Nora belt de drukker\n"
    )
    assert points(config, tekst) == ["Nora belt de drukker"]


def test_where_somebody_will_be_is_no_task_of_a_mark(config: Config) -> None:
    tekst = (
        "## Hall\n\nNora to ask the council. Koos to call the hall.\n\n"
        "## Committee\n\nJet and Koos will be on the committee.\n"
    )
    assert len(points(config, tekst)) == 2
