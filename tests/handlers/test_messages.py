"""Words without a slash: in a channel, in a thread, in the direct message with the bot."""

from __future__ import annotations

import pytest

from bot.models import Actie, Notitie
from bot.oefen.mensen import BURGEMEESTER_BLOEMENDAAL, COA, SECRETARIS
from tests.practice import Practice, labels

BOTH = pytest.mark.parametrize("practice", ["socket", "http"], indirect=True)


@BOTH
async def test_the_answer_to_a_mention_is_seen_by_the_asker_only(practice: Practice) -> None:
    reply = await practice.mention("actie lijst", user=BURGEMEESTER_BLOEMENDAAL)
    assert "Acties: open · PRT" in reply.shown
    assert reply.message.visible_to == BURGEMEESTER_BLOEMENDAAL


async def test_in_a_thread_the_answer_stays_in_the_thread(practice: Practice) -> None:
    practice.slack.werkplek.post(practice.slack.channel("prt"), SECRETARIS, "waar staan we?")
    first = practice.slack.channel("prt").messages[-1]
    reply = await practice.mention("actie nieuw COA: uit het gesprek", thread_ts=first.ts)
    assert reply.message.thread_ts == first.ts
    assert practice.actie("uit het gesprek").nummer == 6


async def test_a_mention_knows_the_tafel_of_its_channel(practice: Practice) -> None:
    await practice.mention("actie nieuw COA: voor Kennemerland", channel="rrt-kennemerland")
    assert practice.actie("voor Kennemerland").regio == "kennemerland"


@BOTH
async def test_in_a_direct_message_the_tafel_is_asked_before_anything_is_written(practice: Practice) -> None:
    before = practice.counts()
    question = await practice.direct("actie nieuw COA: nareizigers in Blaricum, 15 februari")
    assert len(labels(question.message)) == 6
    assert practice.counts() == before
    await practice.press(question.message, "RRT Kennemerland")
    (actie,) = practice.rows(Actie, Actie.tekst == "nareizigers in Blaricum")
    assert actie.nummer == 2


async def test_with_the_tafel_in_front_nothing_is_asked(practice: Practice) -> None:
    await practice.direct("actie nieuw rrt gooi: COA: nareizigers in Blaricum")
    assert practice.actie("nareizigers in Blaricum").regio == "gooi"


async def test_the_name_of_the_bot_in_front_is_no_part_of_the_line_there_either(practice: Practice) -> None:
    await practice.command("/vergadering start prt 12-1")
    assert "Acties: open" in (await practice.direct("@regietafel actie lijst prt")).shown
    assert practice.rows(Notitie) == []
    await practice.direct("@yusuf.karaman belt terug")
    assert [note.tekst for note in practice.rows(Notitie)] == ["@Yusuf Karaman belt terug"]


async def test_a_channel_mention_names_the_tafel(practice: Practice) -> None:
    await practice.direct("actie nieuw #rrt-kennemerland COA: gesprek plannen")
    assert practice.actie("gesprek plannen").regio == "kennemerland"


async def test_a_form_needs_a_press_there(practice: Practice) -> None:
    reply = await practice.mention("actie nieuw")
    assert reply.view is None
    opened = await practice.press(reply.message, "Formulier")
    assert opened.view
    await practice.submit(opened.view, {"tekst": "uit het formulier"})
    assert practice.actie("uit het formulier").nummer == 6


@BOTH
async def test_a_mention_delivered_again_has_one_effect(practice: Practice) -> None:
    await practice.mention("actie nieuw COA: eenmaal")
    before = practice.counts()
    await practice.redeliver()
    assert practice.counts() == before


async def test_a_first_delivery_that_says_it_is_a_retry_is_processed(practice: Practice) -> None:
    bezorger = practice.slack.bezorger
    await practice.mention("actie lijst")
    envelope = bezorger.sent[-1]
    event = envelope.payload["event"] | {
        "text": envelope.payload["event"]["text"].replace("lijst", "nieuw COA: laat")
    }
    fresh = envelope.again(1, "http_timeout")
    fresh.payload.update(event=event, event_id="Ev0NIEUW")
    await bezorger.deliver(fresh)
    assert practice.actie("laat").nummer == 6


async def test_owners_of_a_mentioned_line_are_people_in_slack(practice: Practice) -> None:
    reply = await practice.mention("actie nieuw @yusuf.karaman: plattegrond sturen")
    assert "Yusuf Karaman" in reply.shown
    assert "plattegrond sturen" in (await practice.command("/stand mij", user=COA)).shown


async def test_the_bot_does_not_answer_itself(practice: Practice) -> None:
    await practice.direct("help")
    direct = practice.slack.direct_message(SECRETARIS)
    assert [m.from_bot for m in direct.messages] == [False, True]
