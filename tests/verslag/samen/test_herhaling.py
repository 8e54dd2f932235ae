"""A task in a list under its item of the agenda, and once more in the list at the end, is one point."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = "# Verslag speeltuin\n\nDatum: 3 maart 2026\nAanwezig: Anna Visser, Tim Bos, Lieke Mol\n\n"


def points(config: Config, eerst: str, later: str, titel: str = "Actielijst") -> list[Actie]:
    tekst = f"## 1. Hek\n\nHet hek is stuk.\n\nActiepunten:\n- {eerst}\n\n## 2. {titel}\n\n- {later}\n"
    return [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    ("eerst", "later"),
    [
        ("Offerte opvragen voor nieuwe schommels (Anna)", "Anna vraagt een offerte op voor nieuwe schommels"),
        ("Tim: zaal reserveren voor het feest", "Zaal reserveren (Tim)"),
        ("Folder ontwerpen (Tim)", "Ontwerp folder (Tim)"),
        ("Hek verven in de lente", "Hek verven (Lieke)"),
    ],
)
def test_what_the_last_list_says_again_is_one_point(config: Config, eerst: str, later: str) -> None:
    assert len(points(config, eerst, later)) == 1


def test_the_last_list_adds_whose_it_is_and_when(config: Config) -> None:
    (punt,) = points(config, "Gemeente bellen over het hek", "Tim belt de gemeente over het hek, 1 april")
    assert (punt.eigenaars, punt.termijn_tekst) == (("Tim Bos",), "1 april")


def test_a_list_of_tasks_to_follow_up_is_one(config: Config) -> None:
    gevonden = points(config, "Zaal reserveren (Tim)", "Subsidie aanvragen (Lieke)", "Op te volgen taken")
    assert [punt.eigenaars for punt in gevonden] == [("Tim Bos",), ("Lieke Mol",)]


@pytest.mark.parametrize(
    ("eerst", "later"),
    [
        ("Offerte opvragen voor het hek (Anna)", "Offerte opvragen voor de poort (Anna)"),
        ("Zaal reserveren (Tim)", "Zaal reserveren (Lieke)"),
        ("Brief maken voor groep 3 (Anna)", "Brief maken voor groep 4 (Anna)"),
        ("Folder ontwerpen (Tim)", "Folder drukken bij de winkel (Tim)"),
        ("Mail sturen aan ouders (Anna)", "Mail sturen aan leden (Anna)"),
        ("Zaal reserveren (Tim)", "Kantine reserveren (Tim)"),
    ],
)
def test_another_thing_in_the_same_words_is_another_point(config: Config, eerst: str, later: str) -> None:
    assert len(points(config, eerst, later)) == 2


def test_in_one_list_every_item_is_a_point(config: Config) -> None:
    assert len(points(config, "Hek verven (Tim)\n- Hek verven (Tim)", "Subsidie aanvragen (Lieke)")) == 3


def whole(config: Config, tekst: str) -> list[str]:
    return [actie.tekst for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


def test_an_item_that_only_resembles_a_task_leaves_it_to_the_item_that_says_it(config: Config) -> None:
    tekst = (
        "## Speelplaats\n\nHet wordt een mooie speelplaats.\n\nActie Tim: gemeente Velden vragen om zand\n\n"
        "## Actiepunten\n\n* Tim Bos: Groepsapp openen voor de speelplaats\n"
        "* Tim Mol: Gemeente Velden vragen om zand\n"
    )
    assert len(whole(config, tekst)) == 2


def test_tasks_told_on_the_way_are_all_in_an_item_with_items_of_its_own(config: Config) -> None:
    tekst = (
        "## Hek\n\nHet hek is oud. Anna en Tim kijken na met Roelofsen of het hek blijft. De poort is stuk."
        " Anna en Tim kijken ook na met Roelofsen of de poort groen wordt. Het gras is kort.\n\n"
        "## Besluit en acties\n\n1. Anna en Tim spreken volgende zaken af met Roelofsen:\n\n"
        "    - Of het hek blijft.\n\n    - De kleur.\n\n2. Lieke belt de drukker.\n"
    )
    assert [punt[:21] for punt in whole(config, tekst)] == ["Anna en Tim spreken v", "Lieke belt de drukker"]


def test_a_task_told_on_the_way_may_stand_in_the_second_sentence_of_an_item(config: Config) -> None:
    tekst = (
        "## Hek\n\nTim stemt ook af met Roelofsen over de poort.\n\n## Besluit en acties\n\n"
        "1. Tim plant een overleg over het hek. Daarnaast stemt Tim ook af met Roelofsen over de poort.\n"
    )
    assert len(whole(config, tekst)) == 1
