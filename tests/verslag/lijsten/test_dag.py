"""A day that is said above a list, behind a task, or of what the task is about."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = """Verslag overleg Duinrand
Datum: 9 april 2025
Aanwezig: mw. Pot (Zanddorp, voorzitter), dhr. Vlaming (COA), Bram Kuik (Meerveen), Roos Veld (Meerveen)

"""


def points(config: Config, tekst: str) -> list[Actie]:
    return [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]


def days(config: Config, tekst: str) -> list[str]:
    return [str(punt.termijn) for punt in points(config, tekst)]


def test_a_deadline_above_a_list_is_of_all_its_tasks_without_a_day(config: Config) -> None:
    tekst = (
        "Taakverdeling:\n\nDeadline: vrijdag 2 mei 2025\n\n"
        "Onderdelen:\n* Bram: kaart\n* Roos: zaal huren, 25 april\n"
    )
    assert days(config, tekst) == ["2025-05-02", "2025-04-25"]


def test_a_deadline_below_a_task_is_of_that_task_alone(config: Config) -> None:
    tekst = "Acties\n\n* Bram: kaart tekenen\n\nDeadline: 2 mei 2025\n\n* Roos: zaal huren\n"
    assert days(config, tekst)[-1] == "None"


def test_what_is_made_is_there_by_the_day_behind_the_mark(config: Config) -> None:
    tekst = (
        "1. Brief\nHet COA maakt hierover een memo (actiepunt). Die is 13 mei beschikbaar, voor de raden.\n"
    )
    assert days(config, tekst) == ["2025-05-13"]
    anders = (
        "1. Brief\nHet COA maakt hierover een memo (actiepunt). Die vergadering is op 13 mei in Meerveen.\n"
    )
    assert days(config, anders) == ["None"]


def test_the_day_of_the_things_a_task_is_about_is_no_deadline(config: Config) -> None:
    tekst = "1. Brief\nHet COA levert een lijst van locaties waarvan de huur vóór 1 mei 2026 afloopt [A1].\n"
    assert days(config, tekst) == ["None"]
    assert days(config, "1. Brief\nHet COA levert een lijst van de locaties vóór 1 mei 2025 aan [A1].\n") == [
        "2025-04-30"
    ]


def test_the_same_day_is_that_of_the_meeting(config: Config) -> None:
    assert days(config, "1. Brief\nDe voorzitter belt wethouder Roos nog dezelfde dag (actie).\n") == [
        "2025-04-09"
    ]


def test_from_now_on_is_nobody(config: Config) -> None:
    [punt] = points(config, "1. Opzet\nActie: Voortaan van tevoren beslissen voor wie een middag is.\n")
    assert punt.eigenaars == ()


def test_all_of_a_group_in_the_text_are_the_group_of_the_list(config: Config) -> None:
    tekst = (
        "1. Cijfers\nActie: alle gemeenten leveren hun cijfers in het format aan.\n\n"
        "| Actie | Wie |\n|---|---|\n| Lokale cijfers opgeven in het format | Gemeenten |\n"
        "| Zaal huren | Bram Kuik |\n"
    )
    assert len(points(config, tekst)) == 2


@pytest.mark.parametrize(
    ("titel", "dag"),
    [
        ("Nog te doen vandaag:", "2025-04-09"),
        ("Acties vandaag", "2025-04-09"),
        ("Te doen morgen:", "2025-04-10"),
        ("Actiepunten uiterlijk 2 mei", "2025-05-02"),
        ("Actions by 2 May", "2025-05-02"),
        ("Wie doet wat na vandaag:", "None"),
        ("Actiepunten voor 2 mei", "None"),
        ("Actiepunten", "None"),
    ],
)
def test_the_title_of_a_list_may_say_when_all_is_due(config: Config, titel: str, dag: str) -> None:
    assert days(config, f"{titel}\n- Bram: kaart\n- Roos: zaal huren, 25 april\n") == [dag, "2025-04-25"]
