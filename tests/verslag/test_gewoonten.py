"""Habits of who wrote the minutes: fields in sentences of their own, bold names, post with an owner."""

from __future__ import annotations

import pytest

from bot.config import Config
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie, Voorstel
from tests.verslag.meten import _same_owners

KOP = (
    "Verslag werkgroep Haven, 3 maart 2026\n\n"
    "Aanwezig: Anna Visser, Tim Bos, Karin de Wit (notulist), Lotte Mulder\nAfwezig: Bram Smit\n\n"
)
BOARD = (
    "Minutes of the Harbour Board, 3 March 2026\n\n"
    "Present: Anna Visser (chair), Tim Bos, Capt. Ferris, Lotte Mulder\nApologies: B. Smit\n\n"
)


def minutes(tekst: str, config: Config, kop: str = KOP) -> Voorstel:
    return read(f"{kop}{tekst}\n", config)


def points(tekst: str, config: Config, kop: str = KOP) -> list[Actie]:
    return [actie for actie in minutes(tekst, config, kop).acties if actie.soort == "actiepunt"]


def told(tekst: str, config: Config, kop: str = KOP) -> list[tuple[str, str]]:
    """Owner and day of every point."""
    return [
        (", ".join(punt.eigenaars), str(punt.termijn or punt.termijn_tekst))
        for punt in points(tekst, config, kop)
    ]


def test_who_and_when_may_be_sentences_of_their_own(config: Config) -> None:
    tekst = (
        "1. Steiger\n\nDe steiger is stuk. Actie: offerte opvragen. Wie: Tim. Wanneer: 15 maart. "
        "De rest volgt later.\n\n"
        "2. Kamp\n\nLotte en Anna regelen de vlaggen. Actie: Lotte, Anna. Deadline: 1 mei."
    )
    assert told(tekst, config) == [("Tim Bos", "2026-03-15"), ("Lotte Mulder, Anna Visser", "2026-05-01")]


def test_a_bold_name_before_an_item_is_its_owner(config: Config) -> None:
    tekst = (
        "## Actiepunten\n\n- **Tim Bos** offerte opvragen bij de aannemer\n"
        "- **Joost Prins** sleutel halen bij de beheerder\n- **Karin de Wit** belt de havenmeester\n"
        "- Anna ruimte zoeken voor de kano's"
    )
    assert told(tekst, config) == [
        ("Tim Bos", "None"),
        ("Joost Prins", "None"),
        ("Karin de Wit", "None"),
        ("Anna Visser", "None"),
    ]


def test_all_of_them_own_what_all_of_them_do(config: Config) -> None:
    tekst = "1. Havendag\n\nAllen leveren ideeën aan [A1]. Allen komen op tijd [A2] en Tim kookt [A3]."
    assert told(tekst, config) == [("Allen", "None"), ("Allen", "None"), ("Tim Bos", "None")]


@pytest.mark.parametrize(
    "item",
    [
        "- Brief over parkeren Aktiepunt Tim",
        "- Brief over parkeren. Aktiepunt Tim",
        "- Brief over parkeren (aktiepunt Tim)",
        "- Brief over parkeren – aktiepunt: Tim",
    ],
)
def test_post_may_end_in_whose_point_it_is(config: Config, item: str) -> None:
    assert told(f"5. Ingekomen stukken\n\n{item}\n- Folder verzekering, ter kennisname", config) == [
        ("Tim Bos", "None")
    ]


def test_heads_of_several_words_one_cell_to_a_line_are_a_table(config: Config) -> None:
    koppen = ("Omschrijving van het actiepunt", "Wie is verantwoordelijk", "Wanneer moet het klaar zijn")
    cellen = ("Offerte opvragen", "Tim", "15 maart 2026", "Vlaggen bestellen", "Lotte", "1 april 2026")
    assert told("\n".join(("Actielijst", "", *koppen, *cellen)), config) == [
        ("Tim Bos", "2026-03-15"),
        ("Lotte Mulder", "2026-04-01"),
    ]


def test_a_captain_is_somebody_and_two_work_with_each_other(config: Config) -> None:
    tekst = (
        "1. Jetty\n\nACTION: Capt. Ferris to put up signs by 15 March\n\nActions\n\n"
        "| # | Action item | Responsible person | Target date |\n|---|---|---|---|\n"
        "| 1 | Repair the boat | Tim with Lotte | 1 May 2026 |\n"
        "| 2 | Sweep the quay | Capt. Ferris | 2 May 2026 |"
    )
    assert [d.naam for d in minutes(tekst, config, BOARD).aanwezigheid] == [
        "Anna Visser",
        "Tim Bos",
        "Ferris",
        "Lotte Mulder",
        "B. Smit",
    ]
    assert told(tekst, config, BOARD) == [
        ("Ferris", "2026-03-15"),
        ("Tim Bos, Lotte Mulder", "2026-05-01"),
        ("Ferris", "2026-05-02"),
    ]


def test_attendance_may_stand_in_brackets(config: Config) -> None:
    kop = (
        "Verslag werkgroep Haven\n\nOp dinsdag 3 maart 2026 kwam de werkgroep bijeen "
        "(aanwezig: Anna Visser, Tim Bos; afwezig met kennisgeving: Lotte Mulder).\n\n"
    )
    assert [
        (d.naam, d.status) for d in minutes("1. Steiger\n\nTim kijkt ernaar.", config, kop).aanwezigheid
    ] == [
        ("Anna Visser", "aanwezig"),
        ("Tim Bos", "aanwezig"),
        ("Lotte Mulder", "afwezig"),
    ]


def test_who_a_point_is_for_may_stand_before_its_label(config: Config) -> None:
    tekst = "1. Review\n\n    - AV – To do\n    - TB – Action 2026-03 Draft a plan\n  4. Action 2026-07 DONE."
    assert [(p.tekst, p.eigenaars) for p in points(tekst, config)] == [("Draft a plan", ("Tim Bos",))]


def test_an_owner_that_is_only_a_title_is_nobody_and_no_crash() -> None:
    assert not _same_owners(["Anna"], ["Mw"])


def test_a_name_cut_at_the_margin_is_one_name(config: Config) -> None:
    kop = (
        "Verslag werkgroep Haven, 3 maart 2026\n\nAanwezig: Evert Dankers (voorzitter), Joke Prins, Tineke\n"
        "Moraal (beheerder)\n\nNiet: Frits Zomer\n\n"
    )
    lijst = minutes("1. Steiger\n\nTineke kijkt ernaar.", config, kop).aanwezigheid
    assert [(d.naam, d.status) for d in lijst] == [
        ("Evert Dankers", "aanwezig"),
        ("Joke Prins", "aanwezig"),
        ("Tineke Moraal", "aanwezig"),
        ("Frits Zomer", "afwezig"),
    ]


def test_a_column_of_acties_with_only_names_is_of_what_is_told_beside_it(config: Config) -> None:
    tekst = (
        "| Punt | Bespreking | Actie |\n|---|---|---|\n"
        "| Zwembad | Het water is koud. Deelnemers van vorig jaar benaderen. | Lotte<br>Tim, vóór 1 juni |\n"
        "| Sportdag | Iedereen was tevreden. | |"
    )
    assert [(p.tekst, p.eigenaars, str(p.termijn)) for p in points(tekst, config)] == [
        ("Deelnemers van vorig jaar benaderen", ("Lotte Mulder", "Tim Bos"), "2026-05-31")
    ]


def test_under_gereed_op_stands_the_day(config: Config) -> None:
    tekst = "| Nr | Omschrijving | Door | Gereed op |\n|---|---|---|---|\n| 1 | Labels | Anna | 20-03-2026 |"
    assert told(tekst, config) == [("Anna Visser", "2026-03-20")]


def test_a_line_with_only_who_takes_the_day_of_the_task_above_it(config: Config) -> None:
    tekst = "4. Steiger\n\nTim en Lotte maken een flyer; klaar op 16 april.\n- Actie: Tim / Lotte"
    assert told(tekst, config) == [("Tim Bos, Lotte Mulder", "2026-04-16")]


def test_datum_and_wie_below_the_title_are_no_task(config: Config) -> None:
    kop = "# Overleg kernteam\n\nDatum: 30 april 2026\nWie: Anna Visser, Tim Bos\n\n"
    voorstel = minutes("## Touw\n\nHij is nat.", config, kop)
    assert (str(voorstel.vergadering.datum), voorstel.acties) == ("2026-04-30", ())


def test_who_was_there_may_be_told_of_the_meeting(config: Config) -> None:
    kop = (
        "Kort verslag, 3 maart 2026\n\nBij het overleg waren Anna (bloemist) en Tim namens de gemeente. "
        "Cor van de ijzerhandel had zich afgemeld.\n\n"
    )
    lijst = minutes("Steiger. Tim kijkt ernaar.", config, kop).aanwezigheid
    assert {(d.naam, d.status) for d in lijst} == {
        ("Anna", "aanwezig"),
        ("Tim", "aanwezig"),
        ("Cor", "afwezig"),
    }


def test_the_fields_of_a_task_may_stand_below_each_other_with_by_for_the_day(config: Config) -> None:
    tekst = (
        "1  Pier\n   The pier is old.\n      Task:      ask for a quote\n      Who:       Tim\n"
        "      By:        19 March 2026\n\n2  Boats\n   They are wet.\n      Task:      buy a sail\n"
        "      Who:       Lotte\n      By:        no date\n"
    )
    assert told(tekst, config, BOARD) == [("Tim Bos", "2026-03-19"), ("Lotte Mulder", "None")]


def test_cells_one_to_a_line_may_hold_initials_below_a_title_and_the_heads(config: Config) -> None:
    tekst = (
        "1. Opening\n\nGeen.\n\nActiepunten\nActie\nVerantwoordelijk\nDatum gereed\n"
        "Ontvochtiger plaatsen in\nde loods en metingen doorgeven\nT. Bos\n1 april 2026\n"
        "Plan afmaken\nA. Visser\n15 april 2026\nRuimte zoeken\nB. Smit\nn.n.b.\n"
        "Volgende bijeenkomst\n4 mei 2026"
    )
    assert [(p.tekst, p.eigenaars) for p in points(tekst, config)] == [
        ("Ontvochtiger plaatsen in de loods en metingen doorgeven", ("Tim Bos",)),
        ("Plan afmaken", ("Anna Visser",)),
        ("Ruimte zoeken", ("Bram Smit",)),
    ]


def test_a_label_numbered_by_the_meeting_has_its_fields_between_dashes(config: Config) -> None:
    tekst = (
        "## 2 Pier\n\nTim told about it.\n\n**Action 7.1** – Tim – publish the plan – 1 April 2026\n"
        "**Action 7.2** – Lotte, Anna – inform the city – as soon as possible\n"
    )
    assert [(p.tekst, p.eigenaars, str(p.termijn)) for p in points(tekst, config, BOARD)] == [
        ("publish the plan", ("Tim Bos",), "2026-04-01"),
        ("inform the city", ("Lotte Mulder", "Anna Visser"), "None"),
    ]


def test_a_sentence_may_open_a_list_of_acties(config: Config) -> None:
    tekst = (
        "1. Steiger\n\nDe steiger is stuk. Tim vindt dat jammer.\n"
        "De aanwezigen zijn het na enig overleg eens over de volgende acties:\n"
        "- De vervoerder berekent de kosten van een pont.\n- Tim en Lotte voeren overleg met de gemeente.\n\n"
        "2. Sluiting\n\nAnna sluit de vergadering."
    )
    assert [p.tekst for p in points(tekst, config)] == [
        "De vervoerder berekent de kosten van een pont",
        "Tim en Lotte voeren overleg met de gemeente",
    ]


def test_who_does_what_is_a_column_of_acties_beside_what_is_told(config: Config) -> None:
    tekst = (
        "| Onderwerp | Wat is er gezegd | Wie doet wat |\n|---|---|---|\n"
        "| Touw | Het is nat. De haven wil steun. | Tim controleert elke middag de steiger |\n"
        "| Feest | Lotte vindt dat een goed plan. | Anna maakt een rooster (voor 19 maart) |\n"
        "| Afloop | Iedereen vindt het nuttig. | |"
    )
    assert [(p.tekst, p.eigenaars) for p in points(tekst, config)] == [
        ("Tim controleert elke middag de steiger", ("Tim Bos",)),
        ("Anna maakt een rooster", ("Anna Visser",)),
    ]


def test_punt_with_its_number_is_a_heading(config: Config) -> None:
    tekst = (
        "PUNT 1 - NOTULEN\nGeen opmerkingen.\n\nPUNT 2 - GELD\nTim: we staan er beter voor.\n"
        " * ACTIE (Lotte): de leden nabellen\n\nPUNT 3 - FEEST\nHet bier was op."
    )
    voorstel = minutes(tekst, config)
    assert [punt.titel for punt in voorstel.agendapunten] == ["NOTULEN", "GELD", "FEEST"]
    assert told(tekst, config) == [("Lotte Mulder", "None")]
