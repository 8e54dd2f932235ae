"""Beside which minutes a note goes that names no day."""

from __future__ import annotations

from datetime import date

from bot import genoemd
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
    assert texts.note_gone("PRT-2027-01-12") in (await practice.command("/verslag noot prt wis 1")).shown


async def test_where_no_meeting_was_ever_begun_a_note_is_beside_the_latest_whose_day_has_passed(
    practice: Practice,
) -> None:
    held = practice.database.read_now(
        lambda session: genoemd.last_held(session, "rrt-nhn", date(2027, 2, 10))
    )
    assert held
    assert held.referentie == "RRT-NHN-2027-01-29"
