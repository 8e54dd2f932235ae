"""What stands where a task would stand and says that there is none, where it is told, or only how it is."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.taal.niets import is_no_point

KOP = """# Verslag werkgroep Haven

5 maart 2026

Aanwezig: Anna Visser, Tim Bos (voorzitter), Pia Mol

"""


def tasks(config: Config, tekst: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(a.tekst, a.eigenaars) for a in read(KOP + tekst, config).acties if a.soort == "actiepunt"]


@pytest.mark.parametrize(
    "label",
    [
        "*Actie: geen*",
        "Actie: -",
        "Actiepunt: nvt",
        "Actie: geen actie nodig",
        "Actie: zie punt 3.",
        "Actiepunt 2: vervallen.",
        "Actiepunt 3: blijft staan.",
        "AP: actiepunt",
    ],
)
def test_a_label_with_nothing_to_do_behind_it_is_no_point(config: Config, label: str) -> None:
    belt = "Actie: Anna belt de havendienst."
    assert tasks(config, f"## Steiger\n\nHij is rot.\n{belt}\n{label}\n") == [
        ("Anna belt de havendienst", ("Anna Visser",))
    ]


@pytest.mark.parametrize("cel", ["zie bespreking", "Nee", "/", "Vastgesteld", "ter kennisname", "Geen actie"])
def test_a_cell_that_says_no_more_than_how_it_is_is_no_point(config: Config, cel: str) -> None:
    tabel = (
        "| Onderwerp | Toelichting | Wie | Actie/besluit |\n|---|---|---|---|\n"
        f"| Steiger | Hij is rot. | Pia | Planken kopen |\n| Verslag | Niets. | Anna | {cel} |\n"
    )
    assert tasks(config, tabel) == [("Planken kopen", ("Pia Mol",))]


def test_a_cell_that_says_whose_it_is_and_where_it_is_told_is_what_is_told(config: Config) -> None:
    tabel = (
        "| Onderwerp | Bespreking | Actie |\n|---|---|---|\n"
        "| Steiger | Hij is rot. Anna gaat de planken bestellen. | Anna Visser: zie bespreking. |\n"
    )
    assert tasks(config, tabel) == [("Anna gaat de planken bestellen", ("Anna Visser",))]


def test_a_name_of_more_words_behind_a_task_is_not_cut(config: Config) -> None:
    tabel = (
        "| Onderwerp | Bespreking | Actie |\n|---|---|---|\n"
        "| Steiger | Hij is rot. | Pia Mol: planken kopen. Els van den Berg: kade vegen. |\n"
    )
    assert [taak.strip(".") for taak, _ in tasks(config, tabel)] == ["planken kopen", "kade vegen"]


def test_a_dash_in_a_list_goes_on_with_what_came_of_the_point_above_it(config: Config) -> None:
    lijst = "## Acties\n\n- Planken kopen (Pia)\n– afgerond, negen planken gekocht.\n- Kade vegen (Anna)\n"
    assert [taak for taak, _ in tasks(config, lijst)] == ["Planken kopen", "Kade vegen"]


@pytest.mark.parametrize("teken", ["✓", "☑", "✅ 3 maart", "gereed"])
def test_a_tick_below_the_state_says_that_it_is_done(config: Config, teken: str) -> None:
    tabel = f"| Nr | Actie | Wie | Status |\n|---|---|---|---|\n| 1 | Kade vegen | Pia | {teken} |\n"
    assert [a.status for a in read(KOP + tabel, config).acties] == ["afgerond"]


@pytest.mark.parametrize(
    "tekst",
    [
        "Zie erop toe dat de kade schoon is",
        "Geen vuur stoken op de kade",
        "Besproken, Anna stuurt het verslag rond",
        "afgerond, Pia moet de rekening nog sturen",
        "Open dag voorbereiden",
        "Verslag vaststellen",
        "Actielijst bijwerken",
        "Geen van beide sloten past: nieuwe kopen",
        "Overige punten in mei bespreken",
        "De rest van de lijst nalopen",
        "Overige acties zijn voor Anna",
        "Oude punten opruimen",
    ],
)
def test_what_is_to_be_done_is_not_taken_for_nothing(tekst: str) -> None:
    assert not is_no_point(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "Mevrouw Visser sluit het overleg om 16.15 uur",
        "De voorzitter opent om 9.30 uur de vergadering",
        "De voorzitter sluit de vergadering met dank aan de gastheer.",
    ],
)
def test_that_the_meeting_begins_or_ends_is_no_point(config: Config, tekst: str) -> None:
    assert is_no_point(tekst)
    assert tasks(config, f"## Rondvraag\n\nAfspraken\n- Tim Bos stuurt de kaart rond.\n- {tekst}\n") == [
        ("Tim Bos stuurt de kaart rond", ("Tim Bos",))
    ]


def test_opening_or_closing_something_else_is_a_task() -> None:
    assert not is_no_point("Anna opent het loket voor de vergadering van juni")
    assert not is_no_point("Anna sluit de vergaderzaal af")


def test_to_wait_and_do_nothing_is_no_point(config: Config) -> None:
    rijen = (
        "| Onderwerp | Afspraak | Wie |\n|---|---|---|\n| Dak | brief van COA afwachten, niks doen | - |\n"
        "| Zaal | voorlopig niets doen | Anna |\n| Bus | afwachten, geen actie nodig | - |\n"
        "| Kas | reactie afwachten en dan bellen | Tim |\n| Hek | niets vergeten bij het tellen | Pia |\n"
    )
    assert tasks(config, rijen) == [
        ("reactie afwachten en dan bellen", ("Tim Bos",)),
        ("niets vergeten bij het tellen", ("Pia Mol",)),
    ]


@pytest.mark.parametrize(
    "rest",
    [
        "Overige oude punten staan nog",
        "De rest blijft staan.",
        "De rest van de lijst loopt",
        "Alle overige acties zijn afgerond",
        "Andere punten blijven op de lijst",
    ],
)
def test_how_the_others_stand_is_no_point(config: Config, rest: str) -> None:
    tekst = f"## Actiepunten\n\n- Anna belt de havendienst\n- {rest}\n"
    assert tasks(config, tekst) == [("Anna belt de havendienst", ("Anna Visser",))]
