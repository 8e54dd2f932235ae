"""Buttons carry a command that passes the gate again as whoever presses them."""

from __future__ import annotations

import pytest

from bot.oefen.mensen import SECRETARIS_KENNEMERLAND
from bot.texts import poort as texts
from tests.practice import Practice

VISIT = "Een locatiebezoek in Bloemendaal voorbereiden"


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_the_answer_takes_the_place_of_a_private_message(practice: Practice) -> None:
    card = await practice.command("/actie toon A3")
    answer = await practice.press(card.message, "Afgerond")
    assert answer.message.id == card.message.id
    assert practice.actie(VISIT).status == "afgerond"


async def test_a_shared_message_stays_and_the_presser_gets_a_private_answer(practice: Practice) -> None:
    card = await practice.direct("actie toon A3")
    answer = await practice.press(card.message, "Afgerond")
    assert VISIT in card.message.shown
    assert answer.message.id != card.message.id
    assert answer.message.visible_to


async def test_a_press_delivered_again_has_one_effect(practice: Practice) -> None:
    card = await practice.command("/actie toon A3")
    await practice.press(card.message, "Afgerond")
    before = practice.counts()
    practice.clock.forward(seconds=30)
    await practice.redeliver()
    assert practice.counts() == before


async def test_the_gate_judges_the_presser_and_not_the_author(practice: Practice) -> None:
    card = await practice.command("/actie toon A3")
    card.message.visible_to = None
    answer = await practice.press(card.message, "Afgerond", user=SECRETARIS_KENNEMERLAND)
    assert "een lid of het secretariaat van PRT" in answer.shown
    assert practice.actie(VISIT).status == "open"


@pytest.mark.parametrize(
    ("action_id", "value"), [("weg", "x"), ("actie_ongedaan", "'; drop table"), ("actie_ongedaan", "٣")]
)
async def test_a_button_that_is_not_ours_does_nothing(practice: Practice, action_id: str, value: str) -> None:
    card = await practice.command("/actie toon A3")
    element = card.message.blocks[-1]["elements"][0]
    element.update(action_id=action_id, value=value)
    before = practice.counts()
    answer = await practice.press(card.message, "Afgerond")
    assert answer.shown == texts.NOT_MADE_HERE
    assert practice.counts() == before
