"""Buttons carry a command that passes the gate again as whoever presses them."""

from __future__ import annotations

import pytest

from bot.oefen.mensen import SECRETARIS_KENNEMERLAND
from bot.texts import acties as acties_texts
from bot.texts import poort as texts
from tests.practice import Practice, menus

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


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_every_point_of_a_list_has_a_menu_that_leaves_the_list(practice: Practice) -> None:
    listed = await practice.command("/actie lijst")
    assert [shown.split("*")[1] for shown, _ in menus(listed.message)] == ["A1", "A3", "A2", "A4", "A5"]
    answer = await practice.choose(listed.message, VISIT, acties_texts.DONE)
    assert practice.actie(VISIT).status == "afgerond"
    assert answer.message.id != listed.message.id
    assert answer.message.visible_to
    assert len(menus(listed.message)) == 5


async def test_wijzigen_in_a_menu_opens_the_form(practice: Practice) -> None:
    listed = await practice.command("/actie lijst")
    form = await practice.choose(listed.message, VISIT, acties_texts.EDIT)
    assert form.view
    assert form.view.title == acties_texts.FORM_EDIT
    assert form.view.values["gemeente"]["gemeente"]["value"] == "Bloemendaal"


async def test_a_closed_point_can_be_reopened_from_its_menu(practice: Practice) -> None:
    await practice.command("/actie klaar A3")
    closed = await practice.command("/actie zoek locatiebezoek")
    await practice.choose(closed.message, "in Bloemendaal", acties_texts.REOPEN)
    assert practice.actie(VISIT).status == "open"


async def test_a_search_has_menus_and_the_gate_judges_who_chooses(practice: Practice) -> None:
    found = await practice.direct("actie zoek locatiebezoek", user=SECRETARIS_KENNEMERLAND)
    answer = await practice.choose(
        found.message, "in Bloemendaal", acties_texts.DONE, user=SECRETARIS_KENNEMERLAND
    )
    assert "een lid of het secretariaat van PRT" in answer.shown
    assert practice.actie(VISIT).status == "open"


async def test_the_card_leads_to_its_meeting(practice: Practice) -> None:
    card = await practice.command("/actie toon A3")
    meeting = await practice.press(card.message, acties_texts.MEETING)
    assert "Actuele opvangsituatie" in meeting.shown


async def test_the_receipt_of_a_form_can_be_undone_where_it_stands(practice: Practice) -> None:
    opened = await practice.command("/actie nieuw")
    assert opened.view
    saved = await practice.submit(opened.view, {"tekst": "eenmaal"})
    assert saved.view
    undone = await practice.press(saved.view, acties_texts.UNDO)
    assert practice.actie("eenmaal").status == "gewist"
    assert undone.view
    assert "ongedaan gemaakt" in undone.view.shown


async def test_a_form_opens_over_the_receipt_of_another(practice: Practice) -> None:
    opened = await practice.command("/actie nieuw")
    assert opened.view
    saved = await practice.submit(opened.view, {"tekst": "eenmaal"})
    assert saved.view
    form = await practice.press(saved.view, acties_texts.EDIT)
    assert form.view
    assert form.view.title == acties_texts.FORM_EDIT
    await practice.submit(form.view, {"gemeente": "Haarlem"})
    assert practice.actie("eenmaal").regio == "kennemerland"
