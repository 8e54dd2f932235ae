"""How an earlier task stands, behind who does it: '– Anna – loopt, wacht op Tim', '– Anna. Gedaan.'"""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.velden.lezen import read_fields
from bot.verslag.velden.stand import is_over

KOP = "Verslag werkgroep Haven\n3 maart 2026\n\nAanwezig: Anna Visser, Tim Bos, Pia Mol\n\n"


@pytest.mark.parametrize(
    ("tekst", "wie", "wanneer", "klaar"),
    [
        ("Hekken huren – Anna – loopt, wacht op de brandweer", "Anna", "", False),
        ("Hekken huren - Anna - open, blijft staan", "Anna", "", False),
        ("Hekken huren – Anna en Tim – nog niet gelukt", "Anna en Tim", "", False),
        ("Hekken huren – Anna. Nog niet compleet, schuift naar 14 nov.", "Anna", "14 nov", False),
        ("Hekken huren – Anna – doorgeschoven naar 3 april", "Anna", "3 april", False),
        ("Hekken huren – Anna – klaar, zie punt 4", "Anna", "", True),
        ("Hekken huren – Anna. Gedaan.", "Anna", "", True),
    ],
)
def test_the_state_is_no_part_of_the_task(tekst: str, wie: str, wanneer: str, klaar: bool) -> None:
    item = read_fields(tekst)
    assert (tekst[item.begin : item.eind], item.wie, item.wanneer, item.klaar) == (
        "Hekken huren",
        wie,
        wanneer,
        klaar,
    )


@pytest.mark.parametrize(
    "tekst",
    [
        "de bus Velp – Rheden – vaker laten rijden",
        "overleg over lijn Velp – Rheden voorbereiden",
        "de brief aan Anna. Loopt via de griffie",
        "de zaal van Anna – open op zondag",
        "hekken – Anna weet waar",
    ],
)
def test_without_a_name_between_dashes_and_a_state_behind_it_nobody_is_named(tekst: str) -> None:
    assert read_fields(tekst).wie == ""


def test_a_new_day_in_a_sentence_of_its_own_is_the_day_of_the_task(config: Config) -> None:
    tekst = (
        "1. LOPENDE PUNTEN\nAP1 Hekken huren – Anna – loopt, wacht op de brandweer. Nieuwe datum 30-3\n"
        "AP2 Kas nagaan – Pia – niet aanw., blijft staan\n"
    )
    acties = [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]
    assert [(actie.eigenaars, str(actie.termijn)) for actie in acties] == [
        (("Anna Visser",), "2026-03-30"),
        (("Pia Mol",), "None"),
    ]


def test_behind_brackets_a_task_moves_but_not_with_what_else_does(config: Config) -> None:
    tekst = (
        "1. Openstaande acties\n- Hekken huren (Anna): nieuwe datum 30 maart\n"
        "- Kas nagaan (Pia) – feest is verzet naar 30 maart\n"
    )
    acties = read(KOP + tekst, config).acties
    assert [(actie.tekst, str(actie.termijn)) for actie in acties] == [
        ("Hekken huren", "2026-03-30"),
        ("Kas nagaan", "None"),
    ]


@pytest.mark.parametrize(
    ("stand", "over"),
    [
        ("dropped, overtaken by events", True),
        ("withdrawn", True),
        ("no longer needed", True),
        ("was cancelled.", True),
        ("vervallen, zie punt 2", True),
        ("afgerond", True),
        ("gereed 3 mei", False),
        ("vervallen, maar nog niet zeker", False),
        ("dropped the letter in the box", False),
        ("cancelled trains are counted", False),
        ("nog niet vervallen", False),
    ],
)
def test_what_was_dropped_is_over_and_what_is_due_is_not(stand: str, over: bool) -> None:
    assert is_over(stand) == over
    assert read_fields(f"Ask the port about the quay (Anna) – {stand}").klaar == over


def test_the_state_may_stand_right_behind_the_brackets_with_who_does_it(config: Config) -> None:
    tekst = (
        "## Actielijst\n- Hekken huren (Anna) afgehandeld\n- Kas tellen (Tim, 30 maart) loopt nog\n"
        "- Zaal boeken (Pia) klaar.\n- Zolder (Anna) open dag voorbereiden\n"
    )
    acties = read(KOP + tekst, config).acties
    assert [(actie.tekst, actie.eigenaars, actie.status) for actie in acties] == [
        ("Hekken huren", ("Anna Visser",), "afgerond"),
        ("Kas tellen", ("Tim Bos",), "open"),
        ("Zaal boeken", ("Pia Mol",), "afgerond"),
        ("Zolder (Anna) open dag voorbereiden", ("Anna Visser",), "open"),
    ]


@pytest.mark.parametrize("taak", ["Tim: kade vegen – {}", "Kade vegen (Tim): {}"])
@pytest.mark.parametrize(
    ("stand", "dag", "status"),
    [
        ("klaar op 9 juli", "2026-07-09", "open"),
        ("klaar op 9 december", "None", "afgerond"),
        ("gereed per 15 november", "None", "afgerond"),
        ("gereed per 15 november 2026", "2026-11-15", "open"),
        ("klaar op 20 december 2025", "None", "afgerond"),
        ("gereed per 1 april", "2026-04-01", "open"),
        ("klaar op 2 februari", "None", "afgerond"),
        ("klaar", "None", "afgerond"),
    ],
)
def test_ready_on_a_day_to_come_is_not_ready_yet(
    config: Config, taak: str, stand: str, dag: str, status: str
) -> None:
    (punt,) = read(f"{KOP}## Actielijst\n- {taak.format(stand)}\n", config).acties
    assert (punt.tekst.lower(), str(punt.termijn), punt.status) == ("kade vegen", dag, status)
