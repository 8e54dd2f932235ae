"""Whose a task is not: of a word that opens it, of the languages it ends in, of who is waited for; and which
tasks are two, though they stand below one title."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = """# Werkgroep Zandrijk, 20 januari 2026

Aanwezig: Grada Wint, Tom Aker, Willy Bos, Dirk Leen, Lutz Brink

"""


def points(config: Config, tekst: str) -> list[Actie]:
    return [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


@pytest.mark.parametrize(
    "doen", ["Uitzoeken", "Nagaan", "Navragen", "Bellen", "Checken", "Opvragen", "Plannen", "Voorbereiden"]
)
def test_what_is_to_be_done_is_nobody(config: Config, doen: str) -> None:
    tekst = f"## Overdracht\n\n- [ ] {doen}: krijgt de school bericht bij een verhuizing? (wie?)\n"
    (punt,) = points(config, tekst)
    assert (punt.eigenaars, punt.tekst.split(":")[0]) == ((), doen)


@pytest.mark.parametrize("naam", ["Tom", "Willy", "Grada"])
def test_who_stands_before_a_colon_does_it(config: Config, naam: str) -> None:
    (punt,) = points(config, f"## Overdracht\n\n- [ ] {naam}: bericht van de school vragen\n")
    assert punt.eigenaars[0].startswith(naam)


@pytest.mark.parametrize(
    "taak",
    [
        "huisregels laten vertalen in het Pools, Turks en Farsi",
        "folder verspreiden in Velsen, Hoorn en Schagen",
        "have the house rules translated into Polish, Turkish and Arabic",
    ],
)
def test_an_enumeration_at_the_end_of_a_task_is_not_who_does_it(config: Config, taak: str) -> None:
    (punt,) = points(config, f"## Acties\n\n- Grada: {taak} (20 februari)\n")
    assert (punt.eigenaars, punt.tekst) == (("Grada Wint",), taak)


def test_names_at_the_end_of_a_task_of_nobody_else_still_do_it(config: Config) -> None:
    (punt,) = points(config, "## Acties\n\n- Folder verspreiden, Tom, Willy en Dirk\n")
    assert punt.eigenaars == ("Tom Aker", "Willy Bos", "Dirk Leen")


@pytest.mark.parametrize("zin", ["Tom wacht nog op de taxatie", "de gemeente wacht op antwoord van het COA"])
def test_who_waits_has_no_task(config: Config, zin: str) -> None:
    assert points(config, f"## Actielijst vorige keer\n\nActie 33 blijft staan: {zin}.\n") == []


def test_a_word_of_the_title_makes_no_task_of_two_people_that_of_one(config: Config) -> None:
    tekst = (
        "## Kamerverhuur\n\n- Er zijn vier aanmeldingen voor de corporatie. ACTIE: Dirk en Willy.\n\n"
        "### Acties\n\n- Flyer kamerverhuur maken (Willy)\n"
    )
    assert [punt.eigenaars for punt in points(config, tekst)] == [("Dirk Leen", "Willy Bos"), ("Willy Bos",)]


VERTELD = (
    "## Bezoek\n\nIedereen wil het nieuwe gebouw in Noordrode bezoeken. Lutz zal een datum voorstellen.\n\n"
)


def test_a_task_of_which_a_list_says_what_its_paragraph_does_is_that_of_the_list(config: Config) -> None:
    tekst = f"{VERTELD}## Acties\n\n- Datum voor bezoek gebouw Noordrode (Lutz)\n- Zaal huren (Tom)\n"
    assert [punt.tekst for punt in points(config, tekst)] == [
        "Datum voor bezoek gebouw Noordrode",
        "Zaal huren",
    ]


@pytest.mark.parametrize("item", ["Gebouw Noordrode schoonmaken (Tom)", "Folder drukken voor mei (Lutz)"])
def test_another_owner_or_thing_in_the_list_leaves_it_a_task(config: Config, item: str) -> None:
    teksten = [
        punt.tekst for punt in points(config, f"{VERTELD}## Acties\n\n- {item}\n- Zaal huren (Dirk)\n")
    ]
    assert "Lutz zal een datum voorstellen" in teksten
