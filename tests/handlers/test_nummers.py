"""The numbers a line begins with: day and tafel in any order, and nothing that is typed is passed over."""

from __future__ import annotations

from itertools import product

import pytest

from bot.models import Actie, Besluit, Terugkoppeling
from bot.texts import acties as texts
from bot.texts import besluiten as besluit_texts
from tests.practice import Practice, labels

IN_PRT, IN_KENNEMERLAND = "PRT-2026-12-14/A1", "RRT-KENNEMERLAND-2026-12-21/A1"


@pytest.mark.parametrize(
    "words", ["A1", "prt A1", "14-12 A1", "14-12/A1", "prt 14-12 A1", "14-12 prt A1", "A1 prt"]
)
async def test_the_point_of_the_day_and_the_tafel(practice: Practice, words: str) -> None:
    assert IN_PRT in (await practice.command(f"/actie toon {words}", channel="prt")).shown


@pytest.mark.parametrize("words", ["rrt kennemerland A1", "A1 rrt kennemerland", "21-12 rrt kennemerland A1"])
async def test_the_point_of_a_tafel_that_is_named_is_not_that_of_the_channel(
    practice: Practice, words: str
) -> None:
    assert IN_KENNEMERLAND in (await practice.command(f"/actie toon {words}", channel="prt")).shown


@pytest.mark.parametrize(
    "line", ["uitstel A3 {}", "wijzig A3 {}", "heropen A3 {}", "wis A3 {}", "wis A3 van de {}"]
)
async def test_a_tafel_behind_the_number_changes_no_point_of_another(practice: Practice, line: str) -> None:
    before = practice.counts()
    told = await practice.command(f"/actie {line.format('rrt gooi')}", channel="prt")
    assert told.shown == texts.not_found("A3")
    assert practice.counts() == before
    assert {row.status for row in practice.rows(Actie)} == {"open"}


TEXT = [
    "actie klaar A1 {}",
    "actie A1 klaar {}",
    "actie klaar A1 van de {}",
    "actie vervalt A1 {}",
    "actie terugkoppeling A1 {}",
    "terugkoppeling A1 {}",
    "besluit wijzig B1 {}",
    "besluit intrekken B1 {}",
]


@pytest.mark.parametrize("line", TEXT)
async def test_behind_a_number_that_text_may_follow_it_is_asked_what_a_tafel_is(
    practice: Practice, line: str
) -> None:
    before = practice.counts()
    for channel, tafel in product(["prt", "rrt-kennemerland"], ["prt", "PRT.", "rrt gooi", "gooi"]):
        told = await practice.command(f"/{line.format(tafel)}", channel=channel)
        assert "Er is nog niets veranderd" in told.shown, (channel, tafel)
        assert practice.counts() == before, (channel, tafel)


async def test_the_answers_are_the_point_of_that_tafel_and_the_text(practice: Practice) -> None:
    asked = await practice.command("/actie klaar A1 prt", channel="rrt-kennemerland")
    assert labels(asked.messages[0]) == ["A1 van de PRT", "Als tekst: prt"]
    assert IN_PRT in (await practice.press(asked.messages[0], "A1 van")).shown
    asked = await practice.command("/actie klaar A1 prt", channel="rrt-kennemerland")
    told = await practice.press(asked.messages[0], "Als tekst")
    assert "↳ prt" in told.shown
    assert {row.status for row in practice.rows(Actie, Actie.nummer == 1)} == {"afgerond"}


async def test_the_answer_to_a_question_can_be_a_tafel(practice: Practice) -> None:
    await practice.command("/actie nieuw prt vraag COA: welke tafel bespreekt de nareizigers?")
    nummer = practice.rows(Actie)[-1].nummer
    asked = await practice.command(f"/actie klaar A{nummer} PRT", channel="prt")
    await practice.press(asked.messages[0], "Als tekst")
    assert practice.rows(Actie)[-1].antwoord == "PRT"


async def test_behind_a_colon_it_is_text(practice: Practice) -> None:
    await practice.command("/terugkoppeling A1: PRT", channel="rrt-kennemerland")
    assert practice.rows(Terugkoppeling)[-1].tekst == "PRT"


async def test_where_that_tafel_has_no_such_point_only_the_text_is_offered(practice: Practice) -> None:
    asked = await practice.command("/actie klaar A3 rrt gooi", channel="prt")
    assert labels(asked.messages[0]) == ["Als tekst: rrt gooi"]


async def test_of_which_tafel_a_point_is_may_be_followed_by_what_is_said_of_it(practice: Practice) -> None:
    asked = await practice.command("/actie klaar A1 prt brief is weg", channel="rrt-kennemerland")
    told = await practice.press(asked.messages[0], "A1 van de PRT")
    assert (IN_PRT in told.shown, "↳ brief is weg" in told.shown) == (True, True)


async def test_which_decision_takes_its_place_is_asked_and_that_one_stays(practice: Practice) -> None:
    await practice.command("/besluit nieuw rrt kennemerland het kader geldt hier ook")
    asked = await practice.direct("besluit intrekken prt B2 vervangen door B1 herzien")
    await practice.press(asked.messages[0], "PRT-2026-12-14/B1")
    states = {row.tekst: (row.status, row.reden) for row in practice.rows(Besluit)}
    assert states["Agenda vastgesteld"][0] == "vervangen"
    assert states["Governancekader vastgesteld"][0] == "geldt"


async def test_a_tafel_that_begins_what_is_said_is_a_word_of_it(practice: Practice) -> None:
    told = await practice.command("/actie klaar A3 PRT heeft het gedaan", channel="prt")
    assert "PRT heeft het gedaan" in told.shown
    told = await practice.command("/terugkoppeling A1 PRT heeft geantwoord", channel="rrt-kennemerland")
    assert "PRT heeft geantwoord" in told.shown


async def test_another_tafel_that_does_something_is_a_word_too(practice: Practice) -> None:
    told = await practice.command("/actie klaar A1 PRT heeft het gedaan", channel="rrt-kennemerland")
    assert "PRT heeft het gedaan" in told.shown
    assert {row.status for row in practice.rows(Actie, Actie.tekst.startswith("Locaties"))} == {"afgerond"}


async def test_behind_a_point_that_is_passed_on_it_is_where_to(practice: Practice) -> None:
    told = await practice.command("/actie doorgeleiden A3 rrt gooi", channel="prt")
    assert "RRT-GOOI" in told.shown


async def test_a_tafel_between_the_number_and_what_changes_is_that_of_the_point(practice: Practice) -> None:
    told = await practice.command("/actie uitstel A1 rrt kennemerland tot 1 maart", channel="prt")
    assert IN_KENNEMERLAND in told.shown
    told = await practice.command("/actie wijzig A1 rrt kennemerland wie COA", channel="prt")
    assert IN_KENNEMERLAND in told.shown


async def test_the_text_that_a_point_is_given_can_be_a_tafel(practice: Practice) -> None:
    await practice.command("/actie wijzig A3 = rrt gooi", channel="prt")
    assert practice.actie("rrt gooi").nummer == 3


@pytest.mark.parametrize("words", ["14-12 prt", "prt 14-12"])
async def test_the_day_and_the_tafel_behind_a_number_say_which_it_is(practice: Practice, words: str) -> None:
    channel = "rrt-kennemerland" if words[0] == "p" else "prt"
    asked = await practice.command(f"/actie klaar A1 {words}", channel=channel)
    told = await practice.press(asked.messages[0], "A1 van de PRT")
    assert ("in Laren" in told.shown, "↳" in told.shown) == (True, False)


@pytest.mark.parametrize("verb", ["toon", "bron"])
@pytest.mark.parametrize(("command", "letter"), [("actie", "A"), ("besluit", "B")])
async def test_what_stands_behind_a_number_that_is_shown_is_not_passed_over(
    practice: Practice, command: str, letter: str, verb: str
) -> None:
    told = await practice.command(f"/{command} {verb} {letter}1 14-12")
    assert told.shown == texts.only_number("14-12", letter)


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/besluit toon B1 rrt gooi", besluit_texts.not_found("B1")),
        ("/besluit intrekken B1, B2 herzien", texts.ONE_AT_A_TIME),
        ("/actie ongedaan B1", texts.only_number("B1", "A")),
        ("/actie ongedaan alles", texts.only_number("alles", "A")),
        ("/actie heropen A1 het is niet af", texts.only_number("het is niet af", "A")),
    ],
)
async def test_what_is_not_understood_is_said(practice: Practice, line: str, answer: str) -> None:
    await practice.command("/notitie prt dit blijft staan")
    before = practice.counts()
    assert (await practice.command(line, channel="prt")).shown == answer
    assert practice.counts() == before


@pytest.mark.parametrize("words", ["prt A1", "14-12 A1", "A1 prt"])
async def test_undone_is_the_point_that_is_named_and_not_what_was_done_last(
    practice: Practice, words: str
) -> None:
    await practice.command("/actie wijzig prt A1 = eerste tekst")
    await practice.command("/actie wijzig prt A3 = tweede tekst")
    await practice.command(f"/actie ongedaan {words}", channel="prt")
    told = [row.tekst for row in practice.rows(Actie)]
    assert "eerste tekst" not in told
    assert "tweede tekst" in told


@pytest.mark.parametrize("words", ["prt 14-12 B1", "14-12 B1", "14-12/B1", "B1 prt"])
async def test_the_decision_of_the_day_and_the_tafel(practice: Practice, words: str) -> None:
    assert "PRT-2026-12-14/B1" in (await practice.command(f"/besluit toon {words}", channel="prt")).shown


@pytest.mark.parametrize("words", ["14-12 A3", "prt 14-12 A3", "prt A3"])
async def test_how_a_point_stands_is_noted_at_the_point_of_that_day(practice: Practice, words: str) -> None:
    told = await practice.command(f"/terugkoppeling {words} loopt nog, gesprek gepland", channel="prt")
    assert "gesprek gepland" in told.shown
    assert practice.rows(Terugkoppeling)[-1].tekst == "gesprek gepland"
