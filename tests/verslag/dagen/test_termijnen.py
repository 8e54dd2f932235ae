"""The ways in which minutes state a deadline: each in a cell, in a sentence, in brackets, behind a comma."""

from __future__ import annotations

import re
from datetime import date

import pytest

from bot.config import Config
from bot.verslag.dagen.termijnen import read_cell, read_deadline, read_status
from bot.verslag.lezen import read
from bot.verslag.voorstel import Actie

KOP = "# Verslag overleg Wijkcentrum\n\n5 maart 2026\n\nAanwezig: Nora Blom, Pieter Zwart, Hanna de Vos\n\n"
# For a meeting on Thursday 5 March 2026: the day, or '-' where the words fix none.
NEDERLANDS = """
2026-04-01: uiterlijk 1 april | per 1 april | op 1 april | op uiterlijk 1 april | uiterlijk op 1 april
2026-04-01: op woensdag 1 april | op woensdag 1 april a.s.
2026-04-01: uiterlijk woensdag 1 april 2026 | uiterlijk de 1e april
2026-04-01: uiterlijk 1-4 | uiterlijk 1/4 | uiterlijk 01-04-2026 | uiterlijk 1-4-'26 | uiterlijk 1.4.2026
2026-04-01: uiterlijk wo 1 april | uiterlijk wo. 1/4 | uiterlijk 1 apr.
2026-04-01: niet later dan 1 april | ten laatste 1 april | t/m 1 april | tot en met 1 april
2026-03-31: vóór 1 april | voor 1 april | liefst vóór 1 april
2026-03-31: in elk geval vóór 1 april | zo mogelijk voor 1 april
2026-03-06: vrijdag a.s. | a.s. vrijdag | komende vrijdag | uiterlijk vrijdag | morgen
2026-03-05: vóór vrijdag
2026-03-13: volgende week vrijdag | vrijdag 13 maart
2026-03-19: over 14 dagen | over twee weken | binnen twee weken | binnen 10 werkdagen
-: in week 15 | uiterlijk week 15 | eind week 15 | voor het einde van week 15 | in de week van 30 maart
-: eind Q2 | in Q2 2026 | begin juni | half mei | medio mei | eind mei | uiterlijk eind mei | in mei
-: voor de zomer | volgende week | deze week | eind volgende week | deze maand | voor het einde van de maand
"""
# Behind a label or alone they are no words of a sentence.
LOS = """
2026-04-01: deadline: 1 april | gereed: 1 april | gereed 1 april | klaar: 1 april
2026-04-01: streefdatum 1 april | d.d. 1 april | concept 1 april
2026-04-01: uiterlijk 1 april om 12.00 uur
-: wk 15 | week 15 | Q2 | tweede kwartaal | concept over twee weken | z.s.m.
"""
ENGELS = """
2026-04-01: by 1 April | by April 1 | by April 1st, 2026 | by Wednesday 1 April
2026-04-01: by Wed 1 Apr | by Wednesday, April 1 | no later than 1 April | due 1 April | by the 1st of April
2026-04-01: by 1 April at the latest | on 1 April
2026-03-31: before 1 April
2026-03-06: by Friday | by tomorrow
2026-03-19: within two weeks | within 10 working days | in a fortnight
-: by the end of May | by end of next week | by mid-May | early June | end of Q2 | in May
-: next week | by year end | before the summer | before the next meeting
-: by the first week of May | by the end of the month
"""


def forms(table: str) -> list[tuple[str, str]]:
    """(day or '-', words)"""
    rows = (regel.split(": ", 1) for regel in table.strip().split("\n"))
    return [(dag, woorden) for dag, rij in rows for woorden in rij.split(" | ")]


def misread(tekst: str, wanted: list[tuple[str, str]], config: Config) -> list[tuple[str, str, str | None]]:
    """(words, day, words read) of the points with another day, owner or words than they should have."""
    punten = [actie for actie in read(KOP + tekst, config).acties if actie.soort == "actiepunt"]
    assert len(punten) == len(wanted), tekst
    return [
        (woorden, str(punt.termijn), punt.termijn_tekst)
        for punt, (dag, woorden) in zip(punten, wanted, strict=True)
        if not _is_right(punt, dag, woorden)
    ]


def _is_right(punt: Actie, dag: str, woorden: str) -> bool:
    if punt.eigenaars != ("Nora Blom",):
        return False
    if dag != "-":
        return str(punt.termijn) == dag
    gedrukt = (punt.termijn_tekst or punt.voorwaarde or "").lower()
    kern, gedrukt = (re.sub(r"^(?:by|before|concept) |\bthe |\.$", "", t) for t in (woorden.lower(), gedrukt))
    return punt.termijn is None and kern in gedrukt


@pytest.mark.parametrize(
    ("table", "kop", "taak"),
    [
        (NEDERLANDS + LOS.strip() + "\n", "| Actie | Wie | Wanneer |", "Zaal {n} reserveren"),
        (ENGELS, "| Action | Owner | Due |", "Book room {n}"),
    ],
)
def test_a_deadline_is_read_in_a_cell(config: Config, table: str, kop: str, taak: str) -> None:
    wanted = forms(table)
    rijen = [
        f"| {taak.format(n=n)} | Nora Blom | {woorden} |" for n, (_, woorden) in enumerate(wanted, start=21)
    ]
    assert misread("\n".join(["## Acties", "", kop, "|---|---|---|", *rijen, ""]), wanted, config) == []


@pytest.mark.parametrize(
    ("table", "zin"),
    [
        (NEDERLANDS, "Actie: Nora Blom stuurt {w} lijst {n} aan alle leden."),
        (NEDERLANDS, "Actie: {W} stuurt Nora Blom lijst {n} aan alle leden."),
        (NEDERLANDS + LOS.strip() + "\n", "Actie: Nora Blom reserveert zaal {n} ({w})"),
        (ENGELS, "Action: Nora Blom will send list {n} to all members {w}."),
        (ENGELS, "Action: Nora Blom books room {n} ({w})"),
    ],
)
def test_a_deadline_is_read_in_a_sentence(config: Config, table: str, zin: str) -> None:
    wanted = forms(table)
    zinnen = [zin.format(n=n, w=w, W=w[0].upper() + w[1:]) for n, (_, w) in enumerate(wanted, start=21)]
    assert misread("## Zaal\n\nDe zaal is druk bezet.\n\n" + "\n\n".join(zinnen) + "\n", wanted, config) == []


@pytest.mark.parametrize(
    ("table", "item"),
    [
        (NEDERLANDS + LOS.strip() + "\n", "- Zaal {n} reserveren, Nora Blom, {w}"),
        (NEDERLANDS + LOS.strip() + "\n", "- Zaal {n} reserveren – Nora Blom – {w}"),
        (NEDERLANDS + LOS.strip() + "\n", "- Nora Blom: zaal {n} reserveren ({w})"),
        (ENGELS, "- Book room {n}, Nora Blom, {w}"),
        (ENGELS, "- Nora Blom: book room {n} ({w})"),
    ],
)
def test_a_deadline_is_read_behind_an_item(config: Config, table: str, item: str) -> None:
    wanted = forms(table)
    items = [item.format(n=n, w=w) for n, (_, w) in enumerate(wanted, start=21)]
    kop = "Actiepunten" if table != ENGELS else "Actions"
    assert misread(f"## {kop}\n\n" + "\n".join(items) + "\n", wanted, config) == []


def test_a_day_with_its_year_needs_no_day_of_the_meeting_and_is_not_that_day(config: Config) -> None:
    tekst = (
        "# Bila wijkcentrum\n\nAanwezig: Nora Blom, Pieter Zwart\n\n## Zaal\n\n"
        "Nora Blom stuurt de lijst rond, uiterlijk 28 augustus 2026 (actie Nora).\n"
    )
    voorstel = read(tekst, config)
    assert voorstel.vergadering.datum is None
    assert [str(actie.termijn) for actie in voorstel.acties if actie.soort == "actiepunt"] == ["2026-08-28"]


@pytest.mark.parametrize(
    ("wanneer", "dag"),
    [
        ("vóór de uitgave van 13 november", date(2026, 11, 12)),
        ("uiterlijk bij de opening van 13 november", date(2026, 11, 13)),
        ("vóór de uitgave van 13 februari 2026", None),
    ],
)
def test_an_event_with_its_day_is_a_deadline(config: Config, wanneer: str, dag: date | None) -> None:
    tekst = f"{KOP}## Krant\n\nActie: Nora Blom schrijft een stuk {wanneer}.\n"
    [actie] = [actie for actie in read(tekst, config).acties if actie.soort == "actiepunt"]
    assert (actie.termijn, actie.termijn_tekst) == (dag, wanneer if dag else None)


@pytest.mark.parametrize(
    ("zin", "tekst"),
    [
        ("Anna stuurt het deze week aan het bestuur", "deze week"),
        ("Anna laat dit binnen twee weken weten", "binnen twee weken"),
        ("Anna zoekt uit of de prijs van mei klopt en laat dit binnen twee weken weten", "binnen twee weken"),
        ("Anna zoekt uit of de termijn van mei kan schuiven", None),
        ("Anna gaat na of de zaal op 12 mei vrij is", None),
        ("Anna zoekt uit of de zaal vrij is en belt op 12 mei", "op 12 mei"),
    ],
)
def test_what_is_asked_and_it_are_no_part_of_when(zin: str, tekst: str | None) -> None:
    assert read_deadline(zin, date(2026, 3, 3)).tekst == tekst


@pytest.mark.parametrize(
    ("stand", "termijn"),
    [
        ("Vindt plaats op 8 oktober", date(2025, 10, 8)),
        ("Het overleg vindt plaats op 8 oktober, in Beek", date(2025, 10, 8)),
        ("Afspraak staat op 8 oktober", date(2025, 10, 8)),
        ("Is ingepland voor 14 oktober", date(2025, 10, 14)),
        ("Loopt, volgt op 3 november", date(2025, 11, 3)),
        ("Vond plaats op 8 september", None),
        ("Is op 8 oktober verzonden", None),
        ("Vindt wekelijks plaats", None),
    ],
)
def test_how_a_point_stands_says_when_it_is_planned(stand: str, termijn: date | None) -> None:
    assert read_status(stand, date(2025, 9, 25)).datum == termijn


@pytest.mark.parametrize(
    ("tekst", "dag"),
    [
        ("Folder voorleggen aan werkgroep van 7 mei", "2026-05-07"),
        ("Folder bespreken in regionaal overleg van 7 mei", "2026-05-07"),
        ("Folder agenderen in college van 7 mei", "2026-05-07"),
        ("Folder voorleggen aan de werkgroep van 7 mei", "2026-05-07"),
        ("Foto's van werkgroep van 7 mei delen", "None"),
        ("Reageren op brief van 7 mei", "None"),
        ("Lijst uit overleg van 7 mei opnemen", "None"),
    ],
)
def test_what_goes_to_a_meeting_is_due_there_with_an_article_or_not(tekst: str, dag: str) -> None:
    assert str(read_deadline(tekst, date(2026, 4, 2)).datum) == dag


@pytest.mark.parametrize(
    ("stand", "termijn"),
    [
        ("Loopt nog, gesprek is op 8 oktober", date(2025, 10, 8)),
        ("Gesprek is gepland op 8 oktober, in Beek", date(2025, 10, 8)),
        ("Datum is 8 oktober", date(2025, 10, 8)),
        ("De afspraak staat nu op 8 oktober", date(2025, 10, 8)),
        ("Loopt, overleg is op 8 oktober", None),
        ("Loopt, de raad is op 8 oktober", None),
        ("Gesprek is op 8 september geweest", None),
    ],
)
def test_when_the_thing_is_that_a_task_is_about_it_is_due(stand: str, termijn: date | None) -> None:
    assert read_status(stand, date(2025, 9, 25), "Gesprek met de school").datum == termijn


@pytest.mark.parametrize(
    "cel",
    [
        "2 april (was 12 maart)",
        "2 april<br>(was 12 maart)",
        "(was 12 maart) 2 april",
        "2 april (eerst 12 maart)",
        "2 april [oorspronkelijk 12 maart]",
        "12 maart, wordt 2 april",
    ],
)
def test_the_day_that_it_was_is_none(cel: str) -> None:
    assert read_cell(cel, date(2026, 2, 20)).datum == date(2026, 4, 2)
    assert read_deadline(f"Kaart maken, {cel}", date(2026, 2, 20)).datum == date(2026, 4, 2)


@pytest.mark.parametrize("cel", ["[was: 12 maart; nu 2 april]", "(eerst 12 maart, thans 2 april)"])
def test_the_day_that_it_is_now_stands(cel: str) -> None:
    assert read_deadline(f"Kaart maken {cel}", date(2026, 2, 20)).datum == date(2026, 4, 2)


@pytest.mark.parametrize(
    ("taak", "dag", "tekst"),
    [
        ("maandagmiddag openstellen in mei", None, "in mei"),
        ("op woensdagavond oefenen in juni", None, "in juni"),
        ("Anna gaat maandagmiddag oefenen in mei", None, "in mei"),
        ("Anna plant maandag avonden in mei", date(2026, 3, 9), "maandag"),
        ("Tim stuurt op maandag boeken in mei nog eens", date(2026, 3, 9), "op maandag"),
        ("komende maandagmiddag oefenen in mei", date(2026, 3, 9), "komende maandagmiddag"),
        ("maandagmiddag bellen over het feest in mei", date(2026, 3, 9), "maandagmiddag"),
    ],
)
def test_a_weekday_of_a_month_to_come_is_not_the_next_one(taak: str, dag: date | None, tekst: str) -> None:
    termijn = read_deadline(taak, date(2026, 3, 5))
    assert (termijn.datum, termijn.tekst) == (dag, tekst)
