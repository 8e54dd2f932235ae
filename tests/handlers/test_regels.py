"""Lines in the direct message with the bot while a meeting runs."""

from __future__ import annotations

import pytest

from bot.models import Actie, Agendapunt, Besluit, Notitie, Vergadering
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL
from bot.texts import hulp
from bot.texts import notities as texts
from handlers import regels
from tests.practice import Practice, labels, with_button


async def started(practice: Practice) -> None:
    await practice.command("/vergadering start prt 12-1")


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("a COA: nareizigers", "actie nieuw prt COA: nareizigers"),
        ("A COA: nareizigers", "actie nieuw prt COA: nareizigers"),
        ("a: nareizigers", "actie nieuw prt nareizigers"),
        ("Actie: nareizigers", "actie nieuw prt nareizigers"),
        ("b het kader wordt vastgesteld", "besluit nieuw prt het kader wordt vastgesteld"),
        ("Besluit: akkoord", "besluit nieuw prt akkoord"),
        ("v Wienstra: hoeveel plekken", "actie nieuw prt vraag van Wienstra: hoeveel plekken"),
        ("v van Kampen: hoeveel plekken", "actie nieuw prt vraag van van Kampen: hoeveel plekken"),
        ("vraag van Wienstra: hoeveel", "actie nieuw prt vraag van Wienstra: hoeveel"),
        ("v hoeveel plekken zijn er", "actie nieuw prt vraag: hoeveel plekken zijn er"),
        ("t cvdK: sluit aan", "actie nieuw prt toezegging cvdK: sluit aan"),
        ("toezegging cvdK: sluit aan", "actie nieuw prt toezegging cvdK: sluit aan"),
        ("n de raming komt", "notitie prt de raming komt"),
        ("A3 klaar", "actie A3 klaar"),
        ("a 3 klaar", "actie a 3 klaar"),
        ("14-12 A1 loopt nog, gesprek gepland", "actie 14-12 A1 loopt nog, gesprek gepland"),
        ("b 12 wijzig de tekst", "besluit b 12 wijzig de tekst"),
        ("b 12", "besluit b 12"),
        ("b 12 plaatsen erbij", "besluit nieuw prt 12 plaatsen erbij"),
        ("a 3 locaties zoeken", "actie nieuw prt 3 locaties zoeken"),
        ("a 14-12 COA: nota", "actie nieuw prt 14-12 COA: nota"),
        ("17-12/A1 = andere tekst", "actie 17-12/A1 = andere tekst"),
        ("B1 wijzig de tekst", "besluit B1 wijzig de tekst"),
        ("14-12 A1 terugkoppeling het loopt", "actie 14-12 A1 terugkoppeling het loopt"),
        ("14-12 A3 wie COA", "actie 14-12 A3 wie COA"),
        ("prt 14-12 A1", "actie prt 14-12 A1"),
        ("14-12 B1 = andere tekst", "besluit 14-12 B1 = andere tekst"),
        ("14-12 A1 komt later terug", "notitie prt 14-12 A1 komt later terug"),
        ("3-4 a 5 locaties zoeken", "notitie prt 3-4 a 5 locaties zoeken"),
        ("punt", "vergadering punt prt"),
        ("punt 3", "vergadering punt prt 3"),
        ("punt: rondvraag", "vergadering punt prt rondvraag"),
        ("volgende punt", "vergadering punt prt"),
        ("aanwezig: Wienstra, De Boer", "vergadering aanwezig prt Wienstra, De Boer"),
        ("ongedaan", "actie ongedaan"),
        ("De raming komt in maart", "notitie prt De raming komt in maart"),
        ("PRT vergadert in maart", "notitie prt PRT vergadert in maart"),
        ("Punt van aandacht is de raming", "notitie prt Punt van aandacht is de raming"),
        ("Volgende week volgt de raming", "notitie prt Volgende week volgt de raming"),
        ("Besluitvorming volgt", "notitie prt Besluitvorming volgt"),
        ("Vragen worden gebundeld", "notitie prt Vragen worden gebundeld"),
    ],
)
def test_a_line_stands_for_a_command(line: str, command: str) -> None:
    assert regels.as_command(line, "prt") == command


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_lines_become_points_decisions_questions_and_notes(practice: Practice) -> None:
    await started(practice)
    await practice.direct("punt 2")
    receipt = await practice.direct("a COA: nareizigers in locatie Laren, uiterlijk 15 februari")
    assert "*A1* · COA · Gooi en Vechtstreek · ma 15 februari 2027" in receipt.shown
    await practice.direct("b het kader wordt vastgesteld")
    await practice.direct("v Wienstra: hoeveel plekken zijn er")
    noted = await practice.direct("De raming komt in maart")
    assert texts.noted(1, "2. Actuele opvangsituatie") in noted.shown
    (note,) = practice.rows(Notitie)
    (decision,) = practice.rows(Besluit, Besluit.tekst == "het kader wordt vastgesteld")
    points = [practice.actie("nareizigers in locatie Laren"), practice.actie("hoeveel plekken zijn er")]
    assert points[1].soort == "vraag"
    items = {note.agendapunt_id, decision.agendapunt_id, *(point.agendapunt_id for point in points)}
    assert [i.titel for i in practice.rows(Agendapunt) if i.id in items] == ["Actuele opvangsituatie"]


async def test_several_lines_are_noted_each_and_a_wrong_one_is_said(practice: Practice) -> None:
    await started(practice)
    reply = await practice.direct("a COA: eerste, 1 maart\nA99 klaar\nDe raming komt in maart")
    assert practice.actie("eerste")
    assert [n.tekst for n in practice.rows(Notitie)] == ["De raming komt in maart"]
    assert "A99 staat niet in het register" in reply.shown


async def test_delivered_again_nothing_is_noted_twice(practice: Practice) -> None:
    await started(practice)
    await practice.direct("a COA: eerste, 1 maart\nDe raming komt in maart")
    await practice.redeliver()
    assert len(practice.rows(Notitie)) == 1
    assert practice.actie("eerste")


@pytest.mark.parametrize(
    "line", ["actie lijst prt", "/actie lijst prt", "help", "status regio Kennemerland", "zoek nareizigers"]
)
async def test_a_command_is_still_a_command(practice: Practice, line: str) -> None:
    await started(practice)
    shown = (await practice.direct(line)).shown
    assert practice.rows(Notitie) == []
    assert "Genoteerd" not in shown


@pytest.mark.parametrize(
    "line",
    [
        "Status van de opvang is zorgelijk",
        "Actie is nodig in het Gooi",
        "Besluit van het kabinet wordt afgewacht",
        "Terugkoppeling van het COA volgt",
        "Notitie van het ministerie ligt voor",
        "Vergadering neemt kennis van het verslag",
        "Acties lopen volgens plan",
    ],
)
@pytest.mark.share(2)
async def test_a_sentence_that_begins_as_a_command_is_a_note(practice: Practice, line: str) -> None:
    await started(practice)
    await practice.direct(line)
    assert [n.tekst for n in practice.rows(Notitie)] == [line]


async def test_a_note_can_be_taken_back(practice: Practice) -> None:
    await started(practice)
    noted = await practice.direct("De raming komt in maart")
    await practice.press(with_button(noted, "Ongedaan maken"), "Ongedaan maken")
    (note,) = practice.rows(Notitie)
    assert note.gewist_op


async def test_without_a_running_meeting_a_line_is_not_noted(practice: Practice) -> None:
    shown = (await practice.direct("De raming komt in maart")).shown
    assert hulp.not_understood("De raming komt in maart").split(":")[0] in shown
    assert practice.rows(Notitie) == []


async def test_a_member_who_is_not_the_secretariaat_notes_nothing_by_accident(practice: Practice) -> None:
    await started(practice)
    await practice.direct("dank voor het verslag", user=BURGEMEESTER_BLOEMENDAAL)
    assert practice.rows(Notitie) == []


async def test_of_two_running_meetings_the_one_is_asked(practice: Practice) -> None:
    await started(practice)
    await practice.command("/vergadering plan rrt gooi 12-1")
    await practice.command("/vergadering start rrt gooi 12-1")
    asked = await practice.direct("De raming komt in maart")
    assert practice.rows(Notitie) == []
    assert set(labels(with_button(asked, "PRT"))) == {"PRT", "RRT Gooi en Vechtstreek"}
    await practice.press(with_button(asked, "RRT Gooi"), "RRT Gooi")
    (note,) = practice.rows(Notitie)
    assert note.tekst == "De raming komt in maart"


@pytest.mark.parametrize("line", ["PRT-2026-12-14/A1 tk gebeld", "prt 14-12 A1 tk gebeld"])
async def test_whose_point_it_is_says_its_number_also_while_two_run(practice: Practice, line: str) -> None:
    await practice.command("/vergadering plan rrt gooi 12-1")
    await practice.command("/vergadering plan rrt nhn 12-1")
    for tafel in ("gooi", "nhn"):
        await practice.command(f"/vergadering start rrt {tafel} 12-1")
    await practice.direct(line)
    assert practice.actie("Nagaan of nareizigers in de locatie in Laren terechtkunnen").status == "loopt"


async def test_a_line_outside_the_direct_message_is_no_note(practice: Practice) -> None:
    await started(practice)
    await practice.mention("dank voor het verslag")
    assert practice.rows(Notitie) == []
    assert len(practice.rows(Actie)) == 6


@pytest.mark.parametrize(
    ("line", "item"),
    [("punt rondvraag", 4), ("Punt spreidingswet", 3), ("agendapunt 2", 2), ("punt rondvrag en sluiting", 4)],
)
@pytest.mark.share(2)
async def test_an_item_is_named_in_words(practice: Practice, line: str, item: int) -> None:
    await started(practice)
    await practice.direct(line)
    (running,) = practice.rows(Vergadering, Vergadering.status == "loopt")
    assert (running.agendapunt, practice.rows(Notitie)) == (item, [])


async def test_a_point_of_this_meeting_is_corrected_by_its_bare_number(practice: Practice) -> None:
    """An open A1 of an earlier meeting is called 27-10/A1 while this one runs."""
    await started(practice)
    await practice.direct("a brief schrijven, 1 maart")
    await practice.direct("A1 wie AenM")
    changed = await practice.command("/actie A1 = brief versturen")
    assert "brief versturen" in changed.shown
    assert practice.actie("Nagaan of nareizigers in de locatie in Laren terechtkunnen").status == "open"


@pytest.mark.parametrize(
    "line",
    ["14-12 A1 tk gebeld", "prt 14-12 A1 tk gebeld", "prt A1 tk gebeld", "PRT-2026-12-14/A1 tk gebeld"],
)
async def test_a_point_may_be_named_by_its_day_and_tafel(practice: Practice, line: str) -> None:
    await started(practice)
    await practice.direct(line)
    assert practice.actie("Nagaan of nareizigers in de locatie in Laren terechtkunnen").status == "loopt"
    assert not practice.rows(Notitie)


@pytest.mark.parametrize("line", ["prt A1 komt later terug", "prt b 12 plaatsen erbij", "prt B1 houdt stand"])
async def test_behind_a_tafel_what_changes_no_point_is_a_note(practice: Practice, line: str) -> None:
    await started(practice)
    await practice.direct(line)
    assert [note.tekst for note in practice.rows(Notitie)] == [line]


async def test_a_day_apart_in_front_is_of_each_number(practice: Practice) -> None:
    await started(practice)
    for text in ("eerste", "tweede", "derde"):
        await practice.direct(f"a COA: {text}, 1 maart")
    for line in ("/actie 14-12 A1, A3 klaar", "/actie heropen 14-12 A1 en A3"):
        shown = (await practice.command(line)).shown
        assert "14-12/A1" in shown
        assert "14-12/A3" in shown
    assert {practice.actie(text).status for text in ("eerste", "tweede", "derde")} == {"open"}


async def test_before_this_meeting_has_that_number_it_is_the_earlier_point(practice: Practice) -> None:
    await started(practice)
    await practice.direct("A1 tk gebeld")
    assert practice.actie("Nagaan of nareizigers in de locatie in Laren terechtkunnen").status == "loopt"


async def test_the_next_meeting_is_not_the_one_that_runs(practice: Practice) -> None:
    await started(practice)
    await practice.command("/vergadering plan prt 2 februari")
    shown = (await practice.direct("a COA: cijfers, voor de volgende PRT")).shown
    assert "ma 1 februari 2027" in shown


async def test_a_name_that_begins_with_van_is_whole(practice: Practice) -> None:
    await started(practice)
    shown = (await practice.direct("v van Kampen: zijn nareiskinderen leerplichtig")).shown
    assert "van van Kampen" in shown or "van Van Kampen" in shown
