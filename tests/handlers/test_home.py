"""The Home tab: one's own points and what is to come."""

from __future__ import annotations

import pytest

from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, SECRETARIS
from bot.texts import home as texts
from tests.practice import Practice


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_it_shows_my_points_and_the_meetings_to_come(practice: Practice) -> None:
    shown = await practice.home(BURGEMEESTER_BLOEMENDAAL)
    assert "Een locatiebezoek in Bloemendaal voorbereiden" in shown
    assert "Formats maken" not in shown
    assert "di 12 januari 2027" in shown


async def test_it_is_drawn_again_with_what_changed(practice: Practice) -> None:
    await practice.command("/actie klaar A3", user=BURGEMEESTER_BLOEMENDAAL)
    shown = await practice.home(BURGEMEESTER_BLOEMENDAAL)
    assert texts.NONE_MINE in shown


async def test_without_points_it_says_so_and_what_can_be_typed(practice: Practice) -> None:
    shown = await practice.home(SECRETARIS)
    assert texts.NONE_MINE in shown
    assert "/actie" in shown
