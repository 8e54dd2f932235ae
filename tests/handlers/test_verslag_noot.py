"""Beside which minutes a note goes, and how it stands there."""

from __future__ import annotations

from datetime import date
from time import perf_counter

import pytest

from bot import genoemd
from bot.models import Notitie
from bot.texts import overzicht as overzicht_texts
from bot.texts import publicatie as publicatie_texts
from bot.texts import vergaderingen as vergadering_texts
from bot.texts import verslagleven as texts
from tests.practice import Practice


async def test_a_note_without_a_day_is_beside_the_minutes_of_the_last_meeting_that_was_held(
    practice: Practice,
) -> None:
    await practice.command("/vergadering start prt 12-1")
    await practice.command("/vergadering sluit prt akkoord")
    await practice.command("/vergadering plan prt 20-1")
    practice.clock.forward(days=30)  # nobody began that one
    shown = (await practice.command("/verslag noot prt de raming is uitgesteld")).shown
    assert texts.noted("PRT-2027-01-12") in shown
    told = texts.note_gone("PRT-2027-01-12", "de raming is uitgesteld", is_published=False)
    assert told in (await practice.command("/verslag noot prt wis 1")).shown


async def test_where_no_meeting_was_ever_begun_a_note_is_beside_the_latest_whose_day_has_passed(
    practice: Practice,
) -> None:
    held = practice.database.read_now(
        lambda session: genoemd.last_held(session, "rrt-nhn", date(2027, 2, 10))
    )
    assert held
    assert held.referentie == "RRT-NHN-2027-01-29"


async def test_of_a_meeting_that_is_to_come_there_are_no_minutes_and_no_notes_beside_them(
    practice: Practice,
) -> None:
    for line in ("noot prt 12-1 de raming is uitgesteld", "toon prt 12-1"):
        assert (await practice.command(f"/verslag {line}")).shown == texts.no_minutes_yet("PRT-2027-01-12")
    await practice.command("/vergadering start prt 12-1")
    noted = (await practice.command("/verslag noot prt 12-1 de raming is uitgesteld")).shown
    assert texts.noted("PRT-2027-01-12") in noted, "it runs, a day early"


async def test_where_minutes_stand_it_is_called_what_it_is_and_the_draft_is_of_these(
    practice: Practice,
) -> None:
    line = "/verslag toon prt 14-12"
    assert texts.NOTES not in (await practice.command(line)).shown
    await practice.command("/verslag noot prt 14-12 de raming is uitgesteld")
    shown = (await practice.command(line)).shown
    assert f"*{texts.NOTES}*\n1. de raming is uitgesteld" in shown
    assert texts.draft_about("PRT-2026-12-14") in shown
    listed = (await practice.command("/notitie lijst prt 14-12")).shown
    assert f"– {publicatie_texts.NOTE}, 11 januari 2027: de raming is uitgesteld" in listed
    assert texts.no_such_note([1]) in (await practice.command("/verslag noot prt 14-12 wis 4")).shown


async def test_of_a_tafel_that_has_not_met_yet_nothing_is_said_to_be_unplanned(practice: Practice) -> None:
    for line in ("toon {}", "vaststellen {}", "publiceren {}", "noot {} een noot"):
        shown = (await practice.command(f"/verslag {line.format('rrt zaanstreek')}")).shown
        assert shown == vergadering_texts.NONE_HELD
    assert "2027" in (await practice.command("/vergadering lijst rrt zaanstreek")).shown


async def test_the_answer_says_beside_which_item_it_stands_or_that_it_is_none(practice: Practice) -> None:
    for line, where in (
        ("punt 2: de raming is uitgesteld", "bij 2. Actuele opvangsituatie,"),
        ("punt actuele opvangsituatie: de raming is uitgesteld", "bij 2. Actuele opvangsituatie,"),
        ("bij agendapunt 2, de raming: uitgesteld", "bij 2. Actuele opvangsituatie,"),
        ("punt2: de raming is uitgesteld", "bij 2. Actuele opvangsituatie,"),
        ("2: de raming is uitgesteld", "bij 2. Actuele opvangsituatie,"),
        ("bij 2: de raming is uitgesteld", "bij 2. Actuele opvangsituatie,"),
        ("punt van zorg: de raming is uitgesteld", "bij geen agendapunt,"),
        ("punten: de raming is uitgesteld", "bij geen agendapunt,"),
        ("2 punten: de raming en de lijst", "bij geen agendapunt,"),
        ("de aanvang was 9:30", "bij geen agendapunt,"),
        ("punt 2 is uitgesteld", "bij geen agendapunt,"),
    ):
        assert where in (await practice.command(f"/verslag noot prt 14-12 {line}")).shown


@pytest.mark.parametrize(
    "line",
    ["punt 2:", "punt 2", "bij punt 2", "bij agendapunt 2.", "punt2:", "2:", "punt actuele opvangsituatie:"],
)
async def test_an_item_with_no_words_behind_it_is_no_note(practice: Practice, line: str) -> None:
    assert (await practice.command(f"/verslag noot prt 14-12 {line}")).shown == texts.NOTE_NEEDED
    assert (await practice.command(f"/verslag noot PRT-2026-12-14 {line}")).shown == texts.NOTE_NEEDED
    assert practice.rows(Notitie) == []


@pytest.mark.parametrize("line", ["punt 19: tekst", "punt19: tekst", "19: tekst", "punt 19"])
async def test_an_item_that_is_none_is_told_with_those_there_are(practice: Practice, line: str) -> None:
    shown = (await practice.command(f"/verslag noot prt 14-12 {line}")).shown
    assert overzicht_texts.no_such_item("19") in shown
    assert "Actuele opvangsituatie" in shown
    assert practice.rows(Notitie) == []


@pytest.mark.parametrize("which", ["wis", "wis noot", "wis 1, 2", "wis 1 en 2", "wis 12345"])
async def test_which_note_is_taken_back_is_asked_where_it_is_not_said(practice: Practice, which: str) -> None:
    await practice.command("/verslag noot prt 14-12 de raming is uitgesteld")
    await practice.command("/verslag noot prt 14-12 de minister belde")
    shown = (await practice.command(f"/verslag noot prt 14-12 {which}")).shown
    assert shown == texts.no_such_note([1, 2])
    assert [(note.tekst, note.gewist_op) for note in practice.rows(Notitie)] == [
        ("de raming is uitgesteld", None),
        ("de minister belde", None),
    ]


async def test_a_note_keeps_its_number_so_that_a_repeat_takes_no_other_back(practice: Practice) -> None:
    for text in ("de raming is uitgesteld", "de minister belde", "de stukken volgen"):
        await practice.command(f"/verslag noot prt 14-12 {text}")
    assert "de raming" in (await practice.command("/verslag noot prt 14-12 wis 1")).shown
    for line in ("wis 1", "wis 0", "wis 4"):
        assert (await practice.command(f"/verslag noot prt 14-12 {line}")).shown == texts.no_such_note([2, 3])
    await practice.command("/verslag noot prt 14-12 er komt een vierde")
    shown = (await practice.command("/verslag toon prt 14-12")).shown
    assert "\n2. de minister belde" in shown
    assert "\n4. er komt een vierde" in shown
    assert "de minister" in (await practice.command("/verslag noot prt 14-12 wis 2")).shown
    assert len([note for note in practice.rows(Notitie) if note.gewist_op is None]) == 2


async def test_a_note_that_begins_with_wis_is_a_note(practice: Practice) -> None:
    await practice.command("/verslag noot prt 14-12 wis 2 punten uit het plan, zei de minister")
    assert [note.gewist_op for note in practice.rows(Notitie)] == [None]


async def test_a_note_that_is_a_long_number_is_taken_down_in_time(practice: Practice) -> None:
    start = perf_counter()
    await practice.command(f"/verslag noot prt 14-12 wis {'1' * 26} punten")
    assert [note.tekst[:7] for note in practice.rows(Notitie)] == ["wis 111"]
    assert perf_counter() - start < 5
