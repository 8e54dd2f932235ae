"""A list of tasks above who was there, and the sentences of the text that point to its items by number."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "Overleg Haven\nVerslag van 3 maart 2026\n\n"
WIE = (
    "\nAanwezigheid\n\n| Naam | Van | Aanwezig |\n| Mw. Visser (voorzitter) | gemeente | ja |\n"
    "| Dhr. Bos | haven | ja |\n| Mw. Mol | COA | ja |\n\n"
)
LIJST = (
    "Actiepunten\n"
    "• AP1 Brief aan de schippers – Bos – 23 april\n"
    "• AP2 Kaart met ligplaatsen – Mol – voor de zomer\n"
)


def points(tekst: str, config: Config) -> list[tuple[str, str | None, str]]:
    acties = read(f"{KOP}{tekst}", config).acties
    return [(a.tekst, a.nummer, ", ".join(a.eigenaars)) for a in acties if a.soort == "actiepunt"]


def test_bullets_above_who_was_there_are_read(config: Config) -> None:
    assert points(f"{LIJST}{WIE}A. Opening\nDe voorzitter opent de vergadering.\n", config) == [
        ("Brief aan de schippers", "AP1", "Bos"),
        ("Kaart met ligplaatsen", "AP2", "Mol"),
    ]


def test_a_sentence_with_the_number_of_an_item_is_that_item(config: Config) -> None:
    tekst = "A. Schippers\nDe schippers weten van niets. De heer Bos licht hen in (AP1).\n"
    acties = points(f"{LIJST}{WIE}{tekst}", config)
    assert {(nummer, wie) for _, nummer, wie in acties} == {("AP1", "Bos"), ("AP2", "Mol")}
    assert len(acties) == 2


def test_other_bullets_above_who_was_there_are_no_tasks(config: Config) -> None:
    tekst = "Bijlagen\n• Kaart van de haven\n• Begroting – Bos\n"
    assert points(f"{tekst}{WIE}A. Opening\nDe voorzitter opent de vergadering.\n", config) == []


def test_a_list_of_the_last_meeting_below_the_opening_is_not_of_a_point_further_down(config: Config) -> None:
    tekst = (
        f"{WIE}A. Opening\nDe voorzitter heet allen welkom.\n\nB. Actielijst van 3 februari\n"
        "• 14. Plattegrond steiger opvragen bij eigenaar (Mol): blijft staan.\n\nC. Steiger\n"
        "Mevrouw Mol doet verslag van de plattegrond van de steiger en de eigenaar.\n"
        "Actiepunt 17: alternatieven voor de steiger op een rij zetten. Trekker: Mol. Gereed: 1 april 2026.\n"
    )
    acties = read(f"{KOP}{tekst}", config).acties
    assert [str(a.termijn) for a in acties if a.soort == "actiepunt"] == ["None", "2026-04-01"]


@pytest.mark.parametrize("titel", ["AFSPRAKEN OVERLEG HAVEN – COA", "Afspraken uit het gesprek met de haven"])
@pytest.mark.parametrize("slot", ["", "\nAfwezig: Simone\n"])
def test_a_title_may_say_that_all_was_agreed(config: Config, titel: str, slot: str) -> None:
    items = (
        "1. De haven is elke dinsdag open. Het COA regelt de ruimte.\n"
        "2. Pieter de Wit (COA) levert de lijst met schepen aan, voor het eerst op 2 februari.\n"
        "3. Tolken: we gebruiken de tolkentelefoon.\n"
        "4. De schippers worden ingelicht door het COA.\n"
    )
    acties = read(f"{titel}\n22 januari 2026\n\n{items}{slot}", config).acties
    assert [actie.eigenaars for actie in acties if actie.soort == "actiepunt"] == [
        ("COA",),
        ("Pieter de Wit",),
        ("COA",),
    ]


@pytest.mark.parametrize("titel", ["Overige vergaderingen / acties", "Bijeenkomsten en acties"])
def test_a_list_of_meetings_and_acties_holds_no_more_than_its_tasks(config: Config, titel: str) -> None:
    regels = "- 08-01-'26: havenoverleg (o.a. kade)\n- 22-01-'26: bestuur (o.a. loods)\n- Bos belt de loods\n"
    assert [
        taak for taak, _, _ in points(f"Aanwezig: mw. Visser, dhr. Bos\n\n## 1. {titel}\n{regels}", config)
    ] == ["Bos belt de loods"]
