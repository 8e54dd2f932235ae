"""Minutes that were read from a file, and adopted as the register has them."""

from __future__ import annotations

import pytest

from bot.models import Verslagversie
from bot.texts import vaststelling as texts
from tests.handlers.test_verslag_over import VERSLAG, of_file
from tests.practice import Practice

REF, NEXT = "RRT-GOOI-2026-12-09", "RRT-GOOI-2027-01-11"
MORE = f"{VERSLAG}AP3: Bakker zoekt een tolk.\n"


async def next_meeting_runs(practice: Practice) -> None:
    await practice.command("/vergadering plan rrt gooi 11-1 8:00")
    await practice.command("/vergadering start rrt gooi")


async def test_minutes_read_again_after_they_were_adopted_say_that_those_stay(practice: Practice) -> None:
    first = await of_file(practice, VERSLAG)
    assert texts.stays_adopted(REF, 1) not in first.shown
    await practice.press(first, "Neem 2")
    await next_meeting_runs(practice)
    await practice.command(f"/verslag vaststellen {REF} akkoord")
    again = await of_file(practice, MORE)
    assert texts.stays_adopted(REF, 1) in again.shown
    assert texts.stays_adopted(REF, 1) in (await practice.press(again, "Neem")).messages[-1].shown


@pytest.mark.parametrize("which", [REF, "rrt gooi", "rrt gooi met de wijziging: AP2 vervalt"])
async def test_that_only_what_the_register_has_of_a_file_is_adopted_is_said_before_and_after(
    practice: Practice, which: str
) -> None:
    await practice.press(await of_file(practice, VERSLAG), "Neem 2")
    await next_meeting_runs(practice)
    asked = await practice.command(f"/verslag vaststellen {which}")
    assert texts.read_in(REF, "verslag.md") in asked.shown
    assert practice.rows(Verslagversie) == []
    adopted = await practice.press(asked.messages[0], texts.ADOPT)
    assert texts.file_stays("verslag.md") in adopted.shown
    (row,) = practice.rows(Verslagversie)
    assert row.aanpassing == ("AP2 vervalt" if "wijziging" in which else None)


@pytest.mark.parametrize("which", [REF, "rrt gooi"])
async def test_a_button_adopts_in_the_meeting_that_it_names_also_when_another_runs_since(
    practice: Practice, which: str
) -> None:
    await practice.press(await of_file(practice, VERSLAG), "Neem 2")
    await next_meeting_runs(practice)
    asked = await practice.command(f"/verslag vaststellen {which}")
    assert f"in {NEXT}?" in asked.shown
    await practice.command("/vergadering sluit rrt gooi akkoord")
    practice.clock.forward(days=3)
    await practice.command("/vergadering plan rrt gooi 14-1 8:00")
    await practice.command("/vergadering start rrt gooi 14-1")
    adopted = await practice.press(asked.messages[0], texts.ADOPT)
    assert f"genoteerd als {NEXT}/B" in adopted.shown


async def test_of_minutes_that_the_bot_made_no_file_is_told(practice: Practice) -> None:
    practice.clock.forward(days=1)
    await practice.command("/vergadering start prt")
    adopted = await practice.command("/verslag vaststellen prt 14-12")
    assert "vastgesteld (versie 1)" in adopted.shown
    assert "bestand" not in adopted.shown
