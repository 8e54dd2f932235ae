"""A list by person in notes that do not say who was there: who stands above bullets has them."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "# Verslag RRT Kennemerland\n5 maart 2026\n\n"


def found(tekst: str, config: Config) -> list[tuple[str, str]]:
    return [(een.tekst, ", ".join(een.eigenaars)) for een in read(tekst, config).acties]


@pytest.mark.parametrize("kop", ["**{}**", "### {}", "### {}:"])
@pytest.mark.parametrize("wie", ["Nora", "Nora de Wit", "Nora van den Berg"])
def test_below_a_name_all_is_of_that_name(config: Config, kop: str, wie: str) -> None:
    eerste, tweede = kop.format(wie), kop.format("Teun")
    tekst = f"{KOP}## Acties\n{eerste}\n- COA bellen\n- cijfers opvragen\n\n{tweede}\n- brief schrijven\n"
    assert found(tekst, config) == [
        ("COA bellen", wie),
        ("cijfers opvragen", wie),
        ("brief schrijven", "Teun"),
    ]


@pytest.mark.parametrize("onderwerp", ["Opvang", "Begroting", "Communicatie", "Jaarplan", "AZC"])
def test_a_subject_has_no_tasks(config: Config, onderwerp: str) -> None:
    tekst = f"{KOP}## Acties\n### {onderwerp}\n- zaal reserveren\n- brief schrijven\n"
    assert found(tekst, config) == [("zaal reserveren", ""), ("brief schrijven", "")]


def test_where_it_is_said_who_was_there_another_word_is_a_subject(config: Config) -> None:
    wie = "Aanwezig: Nora de Wit, Teun Bos\n\n"
    tekst = f"{KOP}{wie}## Acties\n### Nora\n- COA bellen\n\n### Bea\n- brief schrijven\n"
    assert found(tekst, config) == [("COA bellen", "Nora de Wit"), ("brief schrijven", "")]


@pytest.mark.parametrize(
    ("taak", "tekst", "wie"),
    [
        ("kaart op papier -> Nora i.s.m. bewoners, 3 april", "kaart op papier", "Nora"),
        ("kaart maken -> Nora ism de buren", "kaart maken", "Nora"),
        ("kaart maken (Nora, samen met de school)", "kaart maken", "Nora"),
        ("kaart maken -> Nora i.s.m. Teun", "kaart maken", "Nora, Teun"),
        ("kaart maken -> Nora i.s.m. de provincie", "kaart maken", "Nora, provincie"),
        ("kaart maken i.s.m. bewoners", "kaart maken i.s.m. bewoners", ""),
    ],
)
def test_with_whom_it_is_done_leaves_it_to_the_first(config: Config, taak: str, tekst: str, wie: str) -> None:
    assert found(f"{KOP}## Acties\n- {taak}\n", config) == [(tekst, wie)]


@pytest.mark.parametrize("onderwerp", ["Foto's", "Auto’s", "KPI's"])
def test_a_plural_before_a_colon_is_nobody(config: Config, onderwerp: str) -> None:
    lijst = f"## Wat hebben we afgesproken?\n- {onderwerp}: alleen op zaterdag\n- Bea: formulier opzoeken\n"
    assert found(KOP + lijst, config) == [("formulier opzoeken", "Bea")]


@pytest.mark.parametrize("slot", ["Vlg: 10-4, 13u", "Vlg. keer: 10 april", "Volgende: 10-4, 13u"])
def test_the_next_time_below_a_list_is_no_point(config: Config, slot: str) -> None:
    lijst = f"Te doen:\nNora - brief schrijven\nTeun - zaal reserveren\n\n{slot}\n"
    assert found(f"Overleg 5 maart 2026\n\n{lijst}", config) == [
        ("brief schrijven", "Nora"),
        ("zaal reserveren", "Teun"),
    ]


def test_behind_that_word_somebody_has_a_task(config: Config) -> None:
    tekst = f"{KOP}## Acties\n- Vlg overleg: Nora belt de zaal\n- brief sturen\n"
    assert found(tekst, config) == [("Vlg overleg: Nora belt de zaal", "Nora"), ("brief sturen", "")]


@pytest.mark.parametrize("kop", ["Wie doet wat na vandaag:", "Actiepunten", "Wie pakt wat op?"])
@pytest.mark.parametrize("punt", ["", ":"])
def test_a_bare_name_above_bullets_has_them(config: Config, kop: str, punt: str) -> None:
    tekst = (
        f"{kop}\n\nNora{punt}\n- COA bellen\n- cijfers opvragen\n\nTeun{punt}\n- (met Bea) brief schrijven\n"
    )
    assert found(f"RRT Kennemerland\n5 maart 2026\n\n{tekst}\nIedereen: rooster invullen\n", config) == [
        ("COA bellen", "Nora"),
        ("cijfers opvragen", "Nora"),
        ("(met Bea) brief schrijven", "Teun, Bea"),
        ("rooster invullen", "Iedereen"),
    ]


def test_a_subject_below_the_tasks_of_somebody_is_hers_no_more(config: Config) -> None:
    tekst = (
        "Acties\n\nNora\n- COA bellen\n- cijfers opvragen\n\nBegroting\n- brief schrijven\n\nFijn weekend.\n"
    )
    assert found(f"RRT Kennemerland\n5 maart 2026\n\n{tekst}", config) == [
        ("COA bellen", "Nora"),
        ("cijfers opvragen", "Nora"),
        ("brief schrijven", ""),
    ]
