"""Events reach a real Bolt app in Slack's shape, and come again when they were not taken."""

from __future__ import annotations

from typing import Any

import pytest
from slack_bolt.async_app import AsyncApp

from bot.oefen.mensen import ANDERE_ORGANISATIE, BOT, SECRETARIS
from bot.oefen.slack import OefenSlack

Json = dict[str, Any]


BLOCKS = [
    {
        "type": "actions",
        "block_id": "knoppen",
        "elements": [
            {
                "type": "button",
                "action_id": "klaar",
                "text": {"type": "plain_text", "text": "Afgerond"},
                "value": "A3",
            }
        ],
    }
]


PRT = "C0KANAAL01"


async def test_mention_reaches_the_app_and_its_answer_is_awaited(
    slack: OefenSlack, app: AsyncApp, join: Any
) -> None:
    seen: list[Json] = []

    @app.event("app_mention")
    async def mention(event: Json, body: Json, say: Any) -> None:
        seen.append(body)
        await say("Dag", thread_ts=event["ts"])

    async with join(slack, app):
        start = slack.position
        await slack.mention(SECRETARIS, "prt", "status regio <Gooi>")
        message = await slack.next_message("prt", since=start)
    body = seen[0]
    assert body["event"]["text"] == f"<@{BOT}> status regio &lt;Gooi&gt;"
    assert body["event"]["channel"] == PRT
    assert body["event_id"].startswith("Ev")
    assert body["authorizations"][0]["user_id"] == BOT
    assert message.thread_ts == body["event"]["ts"]


async def test_mention_without_the_bot_in_the_channel_is_not_heard(slack: OefenSlack) -> None:
    slack.channel("prt").members.discard(BOT)
    await slack.mention(SECRETARIS, "prt", "hallo")
    assert slack.bezorger.sent == []


async def test_direct_message_reaches_the_app(slack: OefenSlack, app: AsyncApp, join: Any) -> None:
    seen: list[Json] = []

    @app.event("message")
    async def message(event: Json, say: Any) -> None:
        seen.append(event)
        await say("Dag")

    async with join(slack, app):
        reply = await slack.say(SECRETARIS, slack.direct_message(SECRETARIS).id, "status")
    assert (seen[0]["channel_type"], seen[0]["text"]) == ("im", "status")
    assert reply.shown == "Dag"


async def test_stranger_in_a_shared_channel_carries_an_own_team(
    slack: OefenSlack, app: AsyncApp, join: Any
) -> None:
    seen: list[Json] = []

    @app.event("app_mention")
    async def mention(body: Json) -> None:
        seen.append(body)

    channel = slack.channel("prt")
    channel.is_ext_shared = True
    channel.members.add(ANDERE_ORGANISATIE)
    async with join(slack, app):
        await slack.mention(ANDERE_ORGANISATIE, "prt", "wie ben jij")
    assert seen[0]["event"]["user_team"] == "T0ELDERS"
    assert seen[0]["is_ext_shared_channel"] is True


async def test_home_is_published_when_opened(slack: OefenSlack, app: AsyncApp, join: Any) -> None:
    @app.event("app_home_opened")
    async def opened(event: Json, client: Any) -> None:
        assert event["tab"] == "home"
        await client.views_publish(user_id=event["user"], view={"type": "home", "blocks": BLOCKS})

    async with join(slack, app):
        reply = await slack.open_home(SECRETARIS)
    assert reply.view
    assert reply.view.kind == "home"
    assert reply.view.blocks[0]["block_id"] == "knoppen"


async def test_bot_hears_that_somebody_joined(slack: OefenSlack, app: AsyncApp, join: Any) -> None:
    seen: list[Json] = []

    @app.event("member_joined_channel")
    async def joined(event: Json) -> None:
        seen.append(event)

    async with join(slack, app):
        await slack.join(ANDERE_ORGANISATIE, "prt", inviter=SECRETARIS)
    assert (seen[0]["user"], seen[0]["inviter"]) == (ANDERE_ORGANISATIE, SECRETARIS)


@pytest.mark.parametrize("slack", [{"deadline": 0.2}], indirect=True)
async def test_event_that_is_not_taken_comes_again_with_its_number(
    slack: OefenSlack, app: AsyncApp, join: Any
) -> None:
    seen: list[str] = []

    @app.event("app_mention")
    async def mention(body: Json) -> None:
        seen.append(body["event_id"])
        if len(seen) < 3:
            raise RuntimeError("nog niet")

    async with join(slack, app):
        await slack.mention(SECRETARIS, "prt", "x")
        await slack.bezorger.settle()
    assert len(seen) == 3
    assert len(set(seen)) == 1
    sent = [(envelope.retry_num, bool(envelope.retry_reason)) for envelope in slack.bezorger.sent]
    assert sent == [(0, False), (1, True), (2, True)]


async def test_same_payload_can_be_delivered_again(slack: OefenSlack, app: AsyncApp, join: Any) -> None:
    seen: list[str] = []

    @app.command("/actie")
    async def actie(ack: Any, body: Json) -> None:
        seen.append(body["trigger_id"])
        await ack()

    async with join(slack, app):
        await slack.command(SECRETARIS, "prt", "/actie")
        await slack.bezorger.deliver(slack.bezorger.sent[0])
    assert len(seen) == 2
    assert len(set(seen)) == 1
