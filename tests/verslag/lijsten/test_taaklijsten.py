"""Lists and tables of tasks: cut up by who does what, with more in one cell, or said in the text before."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read

KOP = (
    "# Verslag overleg Wijkcentrum\n\n5 maart 2026\n\n"
    "Aanwezig: Nora Blom, Pieter Zwart (bewonersraad), Hanna de Vos, Mees Prins\n\n"
)
NORA, PIETER, HANNA, MEES = "Nora Blom", "Pieter Zwart", "Hanna de Vos", "Mees Prins"
Punt = tuple[str, tuple[str, ...], str | None]


def points(tekst: str, config: Config) -> list[Punt]:
    acties = (actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt")
    return [(actie.citaat, actie.eigenaars, actie.termijn_tekst) for actie in acties]


def test_a_task_on_its_own_line_below_text_has_its_fields_below_it(config: Config) -> None:
    tekst = (
        "1. Keuken\nDe koelkast is stuk en de vloer is glad geworden door het lekken van de kraan.\n"
        "Monteur laten komen.\nWie: Mees\nWanneer: voor 1 mei\n\n"
        "2. Subsidie\nEr is veertienhonderd euro over, en dat is voor een tweede kast niet genoeg.\n"
        "Aanvraag bij het buurtfonds.\nWie: Nora, Hanna leest mee\nWanneer: sluit 30 april\n"
    )
    assert points(tekst, config) == [
        ("Monteur laten komen.", (MEES,), "voor 1 mei"),
        ("Aanvraag bij het buurtfonds.", (NORA, HANNA), "sluit 30 april"),
    ]


@pytest.mark.parametrize("niemand", ["tbd", "n.n.b.", "n.t.b.", "nog onbekend", "-"])
def test_nobody_yet_is_no_owner(config: Config, niemand: str) -> None:
    tabel = f"| Actie | Wie | Wanneer |\n|---|---|---|\n| Zaal huren | {niemand} | 1 mei |\n"
    assert points(f"## Actiepunten\n\n{tabel}", config) == [("Zaal huren", (), "1 mei")]


@pytest.mark.parametrize("naam", ["### {}", "**{}**", "{}:", "{}"])
def test_a_list_may_be_cut_up_by_who_does_what(config: Config, naam: str) -> None:
    een, twee = naam.format("Nora"), naam.format("Mees en Hanna")
    tekst = f"## Wat gaan we doen?\n\n{een}\n- brief schrijven\n- kluis legen\n\n{twee}\n- taart halen\n"
    assert [punt[:2] for punt in points(tekst, config)] == [
        ("brief schrijven", (NORA,)),
        ("kluis legen", (NORA,)),
        ("taart halen", (MEES, HANNA)),
    ]


def test_a_list_may_be_cut_up_by_subject(config: Config) -> None:
    tekst = "## Actiepunten\n\n### Communicatie\n\n- Nora: brief schrijven\n\n### Afgerond\n\n- Kluis legen\n"
    assert points(tekst, config) == [("brief schrijven", (NORA,), None)]


def test_below_a_subject_in_bold_only_what_somebody_does_is_a_task(config: Config) -> None:
    tekst = (
        "## Actiepunten\n\n**Dak**\n\n- Nora: dakdekker bellen\n- Het dak is oud\n\n**Feest**\n\n"
        "- vergunning aanvragen (Mees)\n\n**Rondvraag**\n\n- Hanna: het hek is stuk\n"
    )
    assert points(tekst, config) == [
        ("dakdekker bellen", (NORA,), None),
        ("vergunning aanvragen", (MEES,), None),
    ]


def test_boxes_without_bullets_are_a_task_each(config: Config) -> None:
    tekst = (
        "Acties\n[ ] Nora: dak nakijken\n[x] Mees: kas tellen\n☐ Hanna: zaal boeken\n☑ Nora: taart halen\n"
    )
    acties = [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]
    assert [actie.eigenaars for actie in acties] == [(NORA,), (MEES,), (HANNA,), (NORA,)]
    assert [actie.status for actie in acties] == ["open", "afgerond", "open", "afgerond"]


@pytest.mark.parametrize(
    "rij", ["[x] Statuten", "[x] statuten", "☒ Statuten", "- Statuten ✅", "- ~~Statuten~~"]
)
def test_a_box_alone_says_of_a_task_without_a_verb_that_it_is_done(config: Config, rij: str) -> None:
    tekst = f"2. Actiepunten\n{rij}\n- bloemen halen (Nora)\n\n3. Sluiting\n"
    acties = read(KOP + tekst, config).acties
    gelezen = [(actie.tekst.capitalize(), actie.status, actie.eigenaars) for actie in acties]
    assert gelezen == [("Statuten", "afgerond", ()), ("Bloemen halen", "open", (NORA,))]


def test_the_next_title_with_a_number_ends_a_list_with_ticks(config: Config) -> None:
    lijst = "2. Actiepunten\n1. ~~Zaal huren~~ (Nora)\n2. Taart halen (Mees)\n3. ~~Dweil kopen~~ (Mees)\n\n"
    acties = read(f"{KOP}{lijst}3. Kas\n- ~~Kas~~ kas tellen (Nora)\n", config).acties
    assert [actie.status for actie in acties] == ["afgerond", "open", "afgerond", "open"]


def test_a_day_before_the_task_and_a_state_behind_it_is_when_it_was_noted(config: Config) -> None:
    tabel = (
        "| Datum | Actie | Wie | Status |\n|---|---|---|---|\n"
        "| 5-3 | Lift keuren | NORA | loopt, uiterlijk 1 mei |\n| 5-3 | Kas tellen | Mees | open |\n"
    )
    assert points(f"## Actielijst\n\n{tabel}", config) == [
        ("Lift keuren", (NORA,), "uiterlijk 1 mei"),
        ("Kas tellen", (MEES,), None),
    ]


def test_below_the_title_of_the_minutes_not_all_is_a_task(config: Config) -> None:
    tekst = "# Actielijst en verslag\n\n## Financiën\n\n- De kas is op orde\n\n## Zaal\n\n- De zaal is vol\n"
    assert points(tekst, config) == []


def test_a_list_of_commitments_is_one_of_tasks_and_said_once(config: Config) -> None:
    tekst = (
        "## Zaal\n\nWethouder Pen zal de huur van de zaal op een rij zetten.\n\n"
        "LIJST VAN TOEZEGGINGEN\nT26-31 Wethouder Pen zet de huur van de zaal op een rij. (eind april)\n"
        "T26-32 Hanna regelt een rondleiding. (voorjaar 2027)\n"
    )
    assert [punt[1:] for punt in points(tekst, config)] == [
        (("Wethouder Pen",), "eind april"),
        ((HANNA,), "voorjaar 2027"),
    ]


def test_a_column_may_hold_who_and_when_as_well(config: Config) -> None:
    naast = (
        "| Onderwerp | Besproken | Actie (wie / wanneer) |\n|---|---|---|\n"
        "| Kas | De kas is op orde. | Kaarten sturen (Nora / 3 april) |\n"
        "| Zaal | Vol. | Mees en Hanna: gezamenlijk een zaal zoeken, reactietermijn 1 mei |\n"
    )
    alleen = "| Actie (wie / wanneer) | Stand |\n|---|---|\n| Taart halen (Hanna / 5 mei) | open |\n"
    assert points(naast + "\n" + alleen, config) == [
        ("Kaarten sturen", (NORA,), "3 april"),
        ("gezamenlijk een zaal zoeken, reactietermijn 1 mei", (MEES, HANNA), "1 mei"),
        ("Taart halen", (HANNA,), "5 mei"),
    ]


def test_a_row_with_the_number_of_a_task_in_the_text_is_that_task(config: Config) -> None:
    tekst = (
        "## Kas\n\nDe drie leden lopen alles na (actie 26-07).\n\n## Actielijst\n\n"
        "| Nr | Actie | Wie | Gereed |\n|---|---|---|---|\n"
        "| 26-05 | Factsheet rondsturen | Hanna | 2 april |\n"
        "| 26-07 | Kasboek controleren | Nora, Mees | 29 maart |\n"
    )
    assert [punt[1:] for punt in points(tekst, config)] == [((NORA, MEES), "29 maart"), ((HANNA,), "2 april")]


def test_a_list_at_the_end_says_again_what_a_sentence_looks_back_at(config: Config) -> None:
    tekst = (
        "## Borden\n\nDe sjablonen zijn verouderd. Ze worden herschreven in gewone taal (actie: Nora).\n\n"
        "## Actielijst\n\n| Actie | Wie | Wanneer |\n|---|---|---|\n| Sjablonen herzien | Nora | 1 mei |\n"
    )
    assert [punt[1:] for punt in points(tekst, config)] == [((NORA,), "1 mei")]


def test_of_decisions_and_tasks_in_one_column_those_of_somebody_are_tasks(config: Config) -> None:
    tabel = (
        "| Nr | Besluit / actie | Door | Voor |\n|---|---|---|---|\n"
        "| B1 | De huur wordt twintig euro | | |\n| A1 | Kas tellen | Mees en Nora | 1 mei |\n"
    )
    voorstel = read(f"{KOP}## Besluiten- en actielijst\n\n{tabel}", config)
    assert [(actie.citaat, actie.eigenaars) for actie in voorstel.acties] == [("Kas tellen", (MEES, NORA))]
    assert [besluit.tekst for besluit in voorstel.besluiten] == ["De huur wordt twintig euro"]


def test_what_was_done_of_an_earlier_list_is_done(config: Config) -> None:
    tekst = "## Actiepunten vorige vergadering\n\n- Mees: kluis legen – gedaan\n- Nora: kas tellen, 1 mei\n"
    acties = [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]
    assert [(actie.eigenaars, actie.status) for actie in acties] == [((MEES,), "afgerond"), ((NORA,), "open")]


def test_a_box_without_a_bullet_does_not_end_the_list_that_is_ticked(config: Config) -> None:
    tekst = "2. Actiepunten\n☒ Statuten wijzigen (Anna)\n- Taart kopen (Bas) ✅\n\n3. Rondvraag\n- Niets.\n"
    assert [actie.status for actie in read(KOP + tekst, config).acties] == ["afgerond", "afgerond"]
