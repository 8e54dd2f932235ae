"""What tables and sentences say beside tasks: a decision, that there is nothing, what was said or is so."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Voorstel

KOP = """# Verslag werkgroep Haven

5 maart 2026

Aanwezig: Anna Visser, Tim Bos (voorzitter), Pia Mol

"""


def minutes(config: Config, tekst: str) -> Voorstel:
    return read(KOP + tekst, config)


def tasks(config: Config, tekst: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(a.tekst, a.eigenaars) for a in minutes(config, tekst).acties if a.soort == "actiepunt"]


RIJEN = (
    "| Onderwerp | Besproken | Afspraak | Wie |\n|---|---|---|---|\n"
    "| Steiger | Hij is rot. | Planken kopen | Anna |\n"
)
LIJST = "## Actielijst\n\n| Nr | Actie | Wie | Wanneer |\n|---|---|---|---|\n"


@pytest.mark.parametrize("cel", ["Geen afspraken", "Geen", "n.v.t."])
def test_a_row_that_says_that_there_is_none_is_no_point(config: Config, cel: str) -> None:
    assert tasks(config, f"{RIJEN}| Rondvraag | Niets. | {cel} | |\n") == [
        ("Planken kopen", ("Anna Visser",))
    ]


def test_a_row_that_says_what_was_decided_is_a_decision(config: Config) -> None:
    voorstel = minutes(config, f"{RIJEN}| Hek | Het is laag. | Besluit: het hek blijft zoals het is | |\n")
    assert [een.tekst for een in voorstel.acties] == ["Planken kopen"]
    assert [een.tekst for een in voorstel.besluiten] == ["het hek blijft zoals het is"]


def test_a_table_of_something_else_holds_no_tasks(config: Config) -> None:
    tabel = (
        "| Message | Action | Sent by |\n|---|---|---|\n| M1 | create | bridge |\n| M2 | update | bridge |\n"
    )
    assert tasks(config, f"## Berichten\n\n{tabel}") == []


@pytest.mark.parametrize("kop", ["OR-lid", "Bestuurslid"])
def test_a_member_beside_a_task_and_its_state_has_it(config: Config, kop: str) -> None:
    tabel = f"| Nr | Actie | {kop} | Voortgang |\n|---|---|---|---|\n| 1 | Kade vegen | Pia | loopt |\n"
    assert tasks(config, tabel) == [("Kade vegen", ("Pia Mol",))]


def test_a_table_with_bars_between_its_cells_may_have_rows_of_more_lines(config: Config) -> None:
    tabel = (
        "ACTION TABLE\n\n"
        "No | Action                        | Owner  | Due          | Status\n"
        "1  | Share the plan of the kitchen | Anna   | 4 April 2026 | Open\n"
        "   | with the cook                 |        |              |\n"
        "2  | Draft a leaflet               | Tim    | mid-May      | Open\n"
    )
    assert tasks(config, tabel) == [
        ("Share the plan of the kitchen with the cook", ("Anna Visser",)),
        ("Draft a leaflet", ("Tim Bos",)),
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "Besluit: Anna Visser vertegenwoordigt de haven in het landelijk overleg.",
        "Besluit: een boot ligt aan de kade; een vlot mag ook.\n\nPia telt er inmiddels elf.",
        "Tim brengt in herinnering dat de haven in 2022 al eens heeft besloten dat niet te doen.",
        "Anna liet ook zien wat er gebeurt als iemand de sluis openzet: twee boten liggen dan droog.",
        "De prijs is hoog | de kade is laag | de brug is stuk",
    ],
)
def test_what_is_told_or_decided_is_no_point(config: Config, tekst: str) -> None:
    assert tasks(config, f"## 1. Kade\n\n{tekst}\n") == []


@pytest.mark.parametrize(
    "gevolg", ["die gaat eind mei de deur uit", "dat duurt een week", "deze blijft tot mei geldig"]
)
def test_what_comes_of_a_task_is_no_second_one(config: Config, gevolg: str) -> None:
    lijst = f"## Afspraken\n\n- Anna en Tim bereiden de brief voor; {gevolg}.\n"
    assert [wie for _, wie in tasks(config, lijst)] == [("Anna Visser", "Tim Bos")]


def test_what_another_does_behind_a_semicolon_is_a_second_one(config: Config) -> None:
    lijst = "## Afspraken\n\n- Anna schrijft de brief; deze stuurt Tim rond.\n"
    assert [wie for _, wie in tasks(config, lijst)] == [("Anna Visser",), ("Tim Bos",)]


def test_two_tasks_that_share_who_and_no_more_stay_two(config: Config) -> None:
    tekst = "## 1. Steiger\n\nActie: mevrouw Visser zal de steiger laten keuren door een duiker.\n\n"
    taak = "Mevrouw Visser koopt planken en spijkers voor het herstel van de loopbrug"
    assert len(tasks(config, f"{tekst}{LIJST}| 1 | {taak} | mevrouw Visser | 20 maart 2026 |\n")) == 2
