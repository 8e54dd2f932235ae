"""The numbers a line begins with: day and tafel in any order, and nothing that is typed is passed over."""

from __future__ import annotations

import pytest

from bot.models import Actie, Terugkoppeling
from bot.texts import acties as texts
from bot.texts import besluiten as besluit_texts
from tests.practice import Practice

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
    "line", ["klaar A3 {}", "uitstel A3 {}", "wijzig A3 {}", "vervalt A3 {}", "wis A3 {}"]
)
async def test_a_tafel_behind_the_number_changes_no_point_of_another(practice: Practice, line: str) -> None:
    before = practice.counts()
    told = await practice.command(f"/actie {line.format('rrt gooi')}", channel="prt")
    assert told.shown == texts.not_found("A3")
    assert practice.counts() == before
    assert {row.status for row in practice.rows(Actie)} == {"open"}


async def test_a_tafel_that_begins_what_is_said_is_a_word_of_it(practice: Practice) -> None:
    told = await practice.command("/actie klaar A3 PRT heeft het gedaan", channel="prt")
    assert "PRT heeft het gedaan" in told.shown


async def test_behind_a_point_that_is_passed_on_it_is_where_to(practice: Practice) -> None:
    told = await practice.command("/actie doorgeleiden A3 rrt gooi", channel="prt")
    assert "RRT-GOOI" in told.shown


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
