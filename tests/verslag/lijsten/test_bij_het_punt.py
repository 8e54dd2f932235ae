"""What stands in a list of acties and is no task: how somebody is reached, why, where, when, who else."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = "Verslag Zwembad\n\nDatum: 3 maart 2026\nAanwezig: Anna Visser, Tim Bos, Lieke Mol\n\n"
Punten = list[tuple[str, str]]


def points(config: Config, tekst: str) -> Punten:
    acties = [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]
    return [(actie.tekst, ", ".join(actie.eigenaars)) for actie in acties]


@pytest.mark.parametrize(
    "regel",
    [
        "Badmeester: Karel Duin, k.duin@zwembad.example",
        "Duin, Smit (en evt. anderen): Wil, Jo (receptie); wil@zwembad.example jo@zwembad.example",
        "Karel van der Duin: 06-12345678",
        "Website: https://zwembad.example/rooster",
        "Doel: meer rust in het bad",
        "Toelichting: het rooster is van vorig jaar",
        "Datum: maandag 6 april",
        "Datum volgende vergadering: 6 april",
        "Tijd: 14.00-15.00 uur",
        "Plaats: kantine",
        "maandag 6 april",
        "14:00–15:00",
        "Lieke Mol",
    ],
)
def test_an_item_that_only_tells_about_another_is_no_task(config: Config, regel: str) -> None:
    tekst = f"## 2. Actiepunten\n\n- Rooster maken (Anna)\n- {regel}\n- Pomp nakijken (Tim)\n"
    assert points(config, tekst) == [("Rooster maken", "Anna Visser"), ("Pomp nakijken", "Tim Bos")]


@pytest.mark.parametrize(
    ("regel", "punt"),
    [
        ("Mail sturen aan info@zwembad.example", ("Mail sturen aan info@zwembad.example", "")),
        ("Datum: prikken voor de zwemvierdaagse", ("Datum: prikken voor de zwemvierdaagse", "")),
        ("Plaats: kantine vragen (Lieke)", ("Plaats: kantine vragen", "Lieke Mol")),
        ("Nieuw rooster", ("Nieuw rooster", "")),
    ],
)
def test_an_item_that_says_what_is_to_be_done_is_a_task_with_a_day_or_address_in_it(
    config: Config, regel: str, punt: tuple[str, str]
) -> None:
    assert points(config, f"## 2. Actiepunten\n\n- {regel}\n- Pomp nakijken (Tim)\n")[0] == punt


def test_an_address_on_the_web_has_no_label(config: Config) -> None:
    tekst = (
        "## 2. Bad\n\nHet is dicht.\nKijk op https://zwembad.example/bad voor uitleg maken van de folder.\n\n"
        "## 3. Pomp\n\nDe pomp is stuk.\nKijk op https://zwembad.example/pomp voor uitleg geven aan leden.\n"
    )
    assert points(config, tekst) == []


def test_who_a_group_is_made_of_does_not_stand_below_tasks(config: Config) -> None:
    tekst = (
        "## 2. Groepen\n\nEr zijn drie groepen gevormd.\n\n* Groep techniek en onderhoud\n  * Anna Visser\n"
        "  * Tim Bos\n* Groep feest\n  * Lieke Mol\n  * Tim Bos\n* Groep water\n  * Anna Visser\n"
    )
    assert points(config, tekst) == []


def test_an_item_of_the_agenda_that_is_a_heading_below_is_its_subject(config: Config) -> None:
    kop = "# Minutes pool, 3 March 2026\n\n# Present\n\n* Anna Visser\n* Tim Bos\n\n# Agenda\n\n"
    agenda = "* Common Planner to support swimming lessons\n* Pump\n\n"
    tekst = (
        "# Discussion\n\n## Common Planner to support swimming lessons\n\nNot yet bought.\n\n"
        "ACTIONS:\n* Anna to ask the price.\n\n## Pump\n\nIt is old.\n"
    )
    acties = read(kop + agenda + tekst, config).acties
    assert [actie.tekst for actie in acties] == ["Anna to ask the price"]


def test_prose_below_the_title_is_a_task_by_each_sentence_that_says_what_is_to_be_done(
    config: Config,
) -> None:
    tekst = (
        "**VERSLAG**:\n\nHet bad is schoon.\n\n**ACTIES**:\n\nWe werken verder om de pomp draaiende te"
        " krijgen. De winkel heeft ons tips gegeven. Filters schoonmaken voor mei. Het is afwachten.\n"
    )
    assert [taak for taak, _ in points(config, tekst)] == [
        "We werken verder om de pomp draaiende te krijgen",
        "Filters schoonmaken voor mei",
    ]


@pytest.mark.parametrize(
    "zin",
    [
        "We hebben veel plezier gehad. Dank aan allen.",
        "Er zijn geen bijzonderheden te melden. Alles loopt.",
        "Filters schoonmaken was nuttig. Het water is helder.",
        "We zijn tevreden over het seizoen. Het was druk.",
        "De kantine blijft open. De leden vragen om koffie.",
    ],
)
def test_prose_below_the_title_that_tells_is_no_task(config: Config, zin: str) -> None:
    assert points(config, f"**VERSLAG**:\n\nHet bad is schoon.\n\n**ACTIES**:\n\n{zin}\n") == []


def test_what_is_said_below_an_item_is_of_that_item(config: Config) -> None:
    tekst = (
        "## Actiepunten\n1. Rooster maken (Anna)\n2. Folder herzien, status: in bewerking\n"
        "De folder is aangepast. We gaan meer foto's verzamelen.\n"
    )
    assert [taak for taak, _ in points(config, tekst)] == [
        "Rooster maken",
        "Folder herzien, status: in bewerking",
    ]
