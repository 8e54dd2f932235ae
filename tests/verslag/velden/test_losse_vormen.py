"""Who does what by when, said beside its usual place; and what is a day of something else."""

from __future__ import annotations

from datetime import date

import pytest

from bot.config import Config
from bot.verslag import alineas
from bot.verslag.bron.regels import split_lines
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = "Verslag werkgroep Haven\n3 maart 2026\n\nAanwezig: Anna Visser (COA), Tim Bos\n\n"


def tasks(tekst: str, config: Config) -> list[Actie]:
    return list(read(KOP + tekst, config).acties)


@pytest.mark.parametrize(
    ("tekst", "wie", "termijn"),
    [
        (
            "## Kade\n\nAP17 Anna brengt de wachttijden in bij de directie.\n",
            ("Anna Visser",),
            None,
        ),
        (
            "ACTIEPUNTEN\n\nAP1  Anna regelt een lamp.  Termijn: 20 maart\n"
            "AP2  Tim belt de bakker.  Termijn: z.s.m.\n",
            ("Anna Visser",),
            date(2026, 3, 20),
        ),
        (
            "## Kade\n\nDe kade is nat. ACTIE: Tim Bos. Maakt een brief, uiterlijk 6 april 2026.\n",
            ("Tim Bos",),
            date(2026, 4, 6),
        ),
        (
            "## Acties\n\n- bij de vervoerder navragen of de bus op zondag terug kan komen (Tim)\n",
            ("Tim Bos",),
            None,
        ),
        ("## Acties\n\n- lamp kopen (Anna)\nVolgende vergadering: 11 mei.\n", ("Anna Visser",), None),
    ],
)
def test_a_task_keeps_its_owner_and_only_its_own_day(
    tekst: str, wie: tuple[str, ...], termijn: date | None, config: Config
) -> None:
    eerste = tasks(tekst, config)[0]
    assert (eerste.eigenaars, eerste.termijn) == (wie, termijn)


def test_a_decision_that_opens_as_a_person_would_stops_nothing(config: Config) -> None:
    assert tasks("Decision: A short version of the list will be used for small sites.\n", config) == []


def test_a_date_that_was_broken_over_two_lines_is_the_day_of_the_meeting(config: Config) -> None:
    verslag = read("Notulen bestuur Haven, vergadering van 27 maart\n2026\n\nAanwezig: Anna, Tim\n", config)
    assert verslag.vergadering.datum == date(2026, 3, 27)


def test_a_title_line_between_bars_below_the_name_of_a_list_is_no_row_of_it(config: Config) -> None:
    tekst = "BESLUITEN- EN ACTIELIJST\nBestuur Haven  |  1 oktober 2026\nAanwezig: Anna, Tim\n"
    verslag = read(tekst, config)
    assert (verslag.vergadering.datum, verslag.acties) == (date(2026, 10, 1), ())


def test_what_stands_below_besloten_is_decided(config: Config) -> None:
    besluiten = read(KOP + "Besloten\n- Het feest gaat door.\n- De kade blijft open.\n", config).besluiten
    assert [besluit.tekst for besluit in besluiten] == ["Het feest gaat door", "De kade blijft open"]


def test_what_follows_the_items_of_a_sentence_that_opens_a_list_is_text(config: Config) -> None:
    tekst = (
        "## Kade\n\nDe leden spreken de volgende acties af:\n\n1. Anna belt de buren.\n"
        "2. Tim schrijft een brief.\n"
        "\nDe kade is nat. Tim stuurt elk jaar een kaart aan de buren.\n"
    )
    assert [actie.tekst for actie in tasks(tekst, config)] == [
        "Anna belt de buren",
        "Tim schrijft een brief",
    ]


@pytest.mark.parametrize(
    ("tekst", "wie", "termijn"),
    [
        (
            "| Punt | Besproken | Actie / door / gereed |\n|---|---|---|\n"
            "| Kade | Tim vindt de kade nat. | Waterkaart verlengen<br>Anna Visser<br>20-03-2026 |\n",
            ("Anna Visser",),
            date(2026, 3, 20),
        ),
        (
            "## Actielijst\n\n| Nr | Actie | Wie | Stand |\n|---|---|---|---|\n"
            "| 1 | Lamp kopen | Tim | loopt, gereed op 20 maart |\n",
            ("Tim Bos",),
            date(2026, 3, 20),
        ),
        (
            "## Acties\n\n- Brief schrijven (Anna en Tim, concept klaar op 20 maart)\n",
            ("Anna Visser", "Tim Bos"),
            date(2026, 3, 20),
        ),
        ("## Kade\n\nActiepunt: uitnodiging voor 20 maart versturen (Tim)\n", ("Tim Bos",), None),
        (
            "## Kade\n\nAP3 Alle burgemeesters melden vóór 20 maart 2026 een kade bij het COA.\n",
            ("burgemeesters",),
            date(2026, 3, 19),
        ),
    ],
)
def test_owner_and_day_are_read_where_a_table_or_brackets_put_them(
    tekst: str, wie: tuple[str, ...], termijn: date | None, config: Config
) -> None:
    eerste = tasks(tekst, config)[0]
    assert (eerste.eigenaars, eerste.termijn) == (wie, termijn)


def test_what_is_done_by_the_secretariat_is_not_done_by_somebody_called_door(config: Config) -> None:
    punten = tasks("## Kade\n\nAP5 Door het secretariaat wordt een tekst opgesteld.\n", config)
    assert len(punten) == 1
    assert "Door" not in punten[0].eigenaars
    assert "secretariaat" in " ".join(punten[0].eigenaars)


def test_a_sentence_apart_below_a_list_is_no_part_of_its_last_item(config: Config) -> None:
    tekst = "Afspraken:\n- Anna: lamp kopen\n- Tim: kade meten zodra het droog is\n\nHet was gezellig.\n"
    assert [punt.tekst for punt in tasks(tekst, config)] == ["lamp kopen", "kade meten zodra het droog is"]


@pytest.mark.parametrize(("eerste", "is_uit"), [("Tim vraagt aan het", False), ("Tim vraagt dit na", True)])
def test_an_empty_line_within_a_sentence_is_where_a_page_ended(eerste: str, is_uit: bool) -> None:
    gevuld = [regel for regel in split_lines(f"• {eerste}\n\nCOA betaalt de lamp.") if regel.kaal]
    assert alineas._is_closed(gevuld[:1], gevuld[1]) is is_uit


def test_a_title_below_an_action_with_its_label_is_no_part_of_the_action(config: Config) -> None:
    tekst = (
        "Opening\nAnna opent om negen uur en dankt de bakker voor de koek.\n\n"
        "Lampen\nTim vertelt hoe het met de lampen gaat. Er komen er in mei tachtig,\n"
        "vooral kleine. Een lid wil weten wie ze ophangt.\n\n"
        "Actie: Anna – antwoord over de lampen mailen aan Tim\n"
        "Actie: Tim – namen van de mensen die ze ophangen doorgeven aan het eiland\n\n"
        "Koek\nTim stelt voor de koek te verhogen naar 15 plakken. Er wordt\n"
        "gemopperd over de prijs van de koffie.\n"
    )
    assert not any("Koek" in punt.citaat for punt in tasks(tekst, config))


@pytest.mark.parametrize(
    ("taak", "wie", "wanneer"),
    [
        ("lampen kopen. Anna, 15 april", ("Anna Visser",), "15 april"),
        ("lampen kopen. Anna en Tim (3 mei)", ("Anna Visser", "Tim Bos"), "3 mei"),
        ("lampen kopen. Anna / Tim, volgende week", ("Anna Visser", "Tim Bos"), "volgende week"),
        (
            "lampen kopen bij de zaak in Beek. Tim, voor de start van de proef",
            ("Tim Bos",),
            "voor de start van de proef",
        ),
        ("lampen kopen. Gemeenten, eind mei", ("Gemeenten",), "eind mei"),
        ("lampen kopen voor mw. Visser", (), None),
        ("lampen kopen voor fam. Bos", (), None),
        ("lampen kopen i.o.m. Anna", (), None),
        ("lampen kopen. Rond Pasen", (), None),
        ("lampen kopen. De bijlage volgt.", (), None),
        ("lampen kopen. Besproken", (), None),
    ],
)
def test_a_last_sentence_of_names_alone_is_whose_the_task_is(
    taak: str, wie: tuple[str, ...], wanneer: str | None, config: Config
) -> None:
    (punt,) = tasks(f"## Acties\n\n- {taak}\n", config)
    assert (punt.eigenaars, punt.termijn_tekst) == (wie, wanneer)
    assert punt.tekst == (taak.partition(". ")[0] if wie else taak.rstrip("."))
