"""Minutes that were read from a file, and adopted as the register has them."""

from __future__ import annotations

from bot.texts import vaststelling as texts
from tests.handlers.test_verslag_over import VERSLAG, of_file
from tests.practice import Practice

REF = "RRT-GOOI-2026-12-09"
MORE = f"{VERSLAG}AP3: Bakker zoekt een tolk.\n"


async def next_meeting_runs(practice: Practice) -> None:
    await practice.command("/vergadering plan rrt gooi 11-1 8:00")
    await practice.command("/vergadering start rrt gooi")


async def test_minutes_read_again_after_they_were_adopted_say_that_those_stay(practice: Practice) -> None:
    first = await of_file(practice, VERSLAG)
    assert texts.stays_adopted(REF, 1) not in first.shown
    await practice.press(first, "Neem 2")
    await next_meeting_runs(practice)
    assert "vastgesteld (versie 1)" in (await practice.command(f"/verslag vaststellen {REF}")).shown
    again = await of_file(practice, MORE)
    assert texts.stays_adopted(REF, 1) in again.shown
    assert texts.stays_adopted(REF, 1) in (await practice.press(again, "Neem")).messages[-1].shown
