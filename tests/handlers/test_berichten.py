"""/vergadering berichten: the secretariaat sees and steers what the bot posts around a meeting."""

from __future__ import annotations

import pytest

from bot.models import Aankondiging, Poging, Verzending
from bot.oefen.haperingen import Hapering
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, SECRETARIS
from bot.texts import berichten as texts
from bot.texts import home as home_texts
from tests.practice import Practice


def post(practice: Practice, wat: str = "vooruitblik") -> Verzending:
    (owed,) = practice.rows(Aankondiging, Aankondiging.wat == wat, Aankondiging.publiek == "prt")
    (found,) = practice.rows(Verzending, Verzending.aankondiging_id == owed.id)
    return found


@pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)
async def test_what_the_bot_will_post_is_shown(practice: Practice) -> None:
    shown = (await practice.command("/vergadering berichten prt")).shown
    assert "*De vooruitblik* · Gepland · di 5 januari 2027, 9:00" in shown
    assert "*De herinnering* · Gepland · ma 11 januari 2027, 16:00" in shown


async def test_held_it_is_not_posted_until_it_is_let_go(practice: Practice) -> None:
    listed = await practice.command("/vergadering berichten prt")
    held = await practice.choose(listed.message, "De vooruitblik", "Houd vast")
    assert texts.DONE["vasthouden"] in held.shown
    await practice.tick()
    assert practice.posted() == []
    await practice.command("/vergadering berichten prt doorlaten vooruitblik")
    await practice.tick()
    assert len(practice.posted()) == 1


async def test_what_is_held_stays_held_when_the_meeting_moves(practice: Practice) -> None:
    await practice.command("/vergadering berichten prt vasthouden herinnering")
    await practice.command("/vergadering verzet prt naar 2 februari")
    assert post(practice, "herinnering").status == "HELD"


async def test_posted_now_it_does_not_wait_for_its_time_and_comes_once(practice: Practice) -> None:
    await practice.tick()
    listed = await practice.command("/vergadering berichten prt")
    await practice.choose(listed.message, "De herinnering", "Plaats nu")
    await practice.tick()
    practice.clock.forward(hours=7)
    await practice.tick()
    assert post(practice, "herinnering").status == "SENT"
    assert len(practice.posted()) == 2


async def test_what_failed_is_told_and_tried_again_with_a_button(practice: Practice) -> None:
    channel = practice.slack.channel("prt")
    channel.is_archived = True
    await practice.tick()
    await practice.tick()
    told = next(
        m for m in practice.slack.direct_message(SECRETARIS).messages if texts.report_title("PRT") in m.shown
    )
    assert texts.REASONS["is_archived"] in told.shown
    assert texts.REASONS["is_archived"] in await practice.home(SECRETARIS)
    channel.is_archived = False
    again = await practice.press(told, "Probeer opnieuw")
    assert texts.DONE["opnieuw"] in again.shown
    await practice.tick()
    assert len(practice.posted()) == 1
    assert home_texts.FAILED not in await practice.home(SECRETARIS)


async def test_one_report_tells_what_is_wrong_and_is_not_repeated(practice: Practice) -> None:
    practice.slack.channel("prt").is_archived = True
    for _ in range(5):
        await practice.tick()
        practice.clock.forward(minutes=30)
    told = [
        m for m in practice.slack.direct_message(SECRETARIS).messages if texts.report_title("PRT") in m.shown
    ]
    assert len(told) == 1


async def test_what_came_too_late_is_told(practice: Practice) -> None:
    practice.clock.forward(days=3)
    await practice.tick()
    await practice.tick()
    assert post(practice).status == "EXPIRED"
    told = [m.shown for m in practice.slack.direct_message(SECRETARIS).messages]
    assert any("De vooruitblik voor PRT" in shown and texts.EXPIRED in shown for shown in told)


@pytest.mark.parametrize(("word", "messages"), [("staat-er", 1), ("staat-er-niet", 2)])
async def test_without_history_the_secretariaat_says_how_it_is(
    practice: Practice, word: str, messages: int
) -> None:
    haperingen = practice.slack.inst.haperingen
    haperingen.channel = practice.slack.channel("prt").id
    haperingen.queued["chat.postMessage"] = [Hapering.RESET_AFTER]
    await practice.tick()
    practice.clock.forward(minutes=6)
    await practice.tick()
    await practice.tick()
    told = next(
        m for m in practice.slack.direct_message(SECRETARIS).messages if texts.report_title("PRT") in m.shown
    )
    label = dict(texts.CHOICES["UNKNOWN"])[word]
    await practice.choose(told, "De vooruitblik", label)
    await practice.tick()
    assert post(practice).status == "SENT"
    assert len(practice.posted()) == messages
    log = [p.uitkomst for p in practice.rows(Poging, Poging.verzending_id == post(practice).id)]
    assert f"HAND {word}" in log


async def test_a_choice_on_an_old_list_changes_nothing(practice: Practice) -> None:
    listed = await practice.command("/vergadering berichten prt")
    await practice.tick()
    late = await practice.choose(listed.message, "De vooruitblik", "Houd vast")
    assert texts.GONE in late.shown
    assert post(practice).status == "SENT"


@pytest.mark.parametrize("words", ["nu iets", "vasthouden", "gooi weg", "nu 99999", "nu eigenaars"])
async def test_what_fits_no_message_is_said(practice: Practice, words: str) -> None:
    shown = (await practice.command(f"/vergadering berichten prt {words}")).shown
    assert "past niet bij één bericht" in shown


async def test_a_message_of_another_meeting_cannot_be_reached_by_its_number(practice: Practice) -> None:
    shown = (
        await practice.command(f"/vergadering berichten rrt kennemerland vasthouden {post(practice).id}")
    ).shown
    assert "past niet bij één bericht" in shown
    assert post(practice).status == "PLANNED"


async def test_only_the_secretariaat_sees_and_steers(practice: Practice) -> None:
    for line in ("/vergadering berichten prt", "/vergadering berichten prt vasthouden vooruitblik"):
        shown = (await practice.command(line, user=BURGEMEESTER_BLOEMENDAAL)).shown
        assert "secretariaat" in shown
        assert "vooruitblik" not in shown.lower()
    assert post(practice).status == "PLANNED"


async def test_a_message_to_one_person_is_posted_now_outside_office_hours_too(practice: Practice) -> None:
    practice.clock.forward(hours=12)
    await practice.tick()
    listed = await practice.command("/vergadering berichten prt")
    await practice.choose(listed.message, "Het bericht aan een eigenaar", "Plaats nu")
    await practice.tick()
    theirs = practice.slack.direct_message(BURGEMEESTER_BLOEMENDAAL).messages
    assert any("Bloemendaal" in m.shown for m in theirs)
