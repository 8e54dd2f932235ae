"""What an app answers a command or a response_url with, is shown as Slack would show it."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.oefen.mensen import COA, SECRETARIS
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


async def test_answer_to_a_command_is_private_unless_shared(
    slack: OefenSlack, app: AsyncApp, join: Any
) -> None:
    @app.command("/actie")
    async def actie(ack: Any, command: Json) -> None:
        shared = command["text"] == "delen"
        await ack(text="A3", blocks=BLOCKS, response_type="in_channel" if shared else "ephemeral")

    async with join(slack, app):
        private = await slack.command(SECRETARIS, "prt", "/actie", "nieuw")
        shared = await slack.command(SECRETARIS, "prt", "/actie", "delen")
    assert private.message.visible_to == SECRETARIS
    assert private.message.blocks[0]["block_id"] == "knoppen"
    assert shared.message.visible_to is None
    assert slack.werkplek.visible(slack.channel("prt"), COA) == [shared.message]


async def test_plain_text_answers_a_command(slack: OefenSlack, app: AsyncApp, join: Any) -> None:
    @app.command("/actie")
    async def actie(ack: Any) -> None:
        await ack("Genoteerd")

    async with join(slack, app):
        assert (await slack.command(SECRETARIS, "prt", "/actie")).shown == "Genoteerd"


async def test_wrong_blocks_in_an_answer_fail_the_command(
    slack: OefenSlack, app: AsyncApp, join: Any
) -> None:
    @app.command("/actie")
    async def actie(ack: Any) -> None:
        await ack(text="x", blocks=[{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}])

    async with join(slack, app):
        reply = await slack.command(SECRETARIS, "prt", "/actie")
    assert reply.error == "invalid_command_response"
    assert reply.messages == ()


async def test_ephemeral_message_is_not_sent_along_and_can_be_deleted(
    slack: OefenSlack, app: AsyncApp, join: Any
) -> None:
    seen: list[Json] = []

    @app.action("klaar")
    async def klaar(ack: Any, body: Json, respond: Any) -> None:
        seen.append(body)
        await respond(delete_original=True)
        await ack()

    async with join(slack, app):
        await app.client.chat_postEphemeral(channel="C0KANAAL01", user=SECRETARIS, text="A3", blocks=BLOCKS)
        (message,) = slack.channel("prt").messages
        await slack.press(SECRETARIS, message, "klaar")
    assert "message" not in seen[0]
    assert seen[0]["container"]["is_ephemeral"] is True
    assert slack.channel("prt").messages == []


async def test_response_url_serves_five_times_in_thirty_minutes(
    slack: OefenSlack, app: AsyncApp, join: Any, clock: Any
) -> None:
    urls: list[str] = []

    @app.command("/actie")
    async def actie(ack: Any, body: Json) -> None:
        urls.append(body["response_url"])
        await ack()

    async with join(slack, app):
        await slack.command(SECRETARIS, "prt", "/actie")
        await slack.command(SECRETARIS, "prt", "/actie")
    first, second = map(AsyncWebhookClient, urls)
    answers = [await first.send(text=str(n)) for n in range(6)]
    assert [(answer.status_code, answer.body) for answer in answers] == [(200, "ok")] * 5 + [
        (404, "used_url")
    ]
    assert [message.visible_to for message in slack.channel("prt").messages] == [SECRETARIS] * 5
    clock.forward(minutes=29)
    shared = await second.send(text="delen", response_type="in_channel")
    assert shared.status_code == 200
    assert slack.channel("prt").messages[-1].visible_to is None
    wrong = await second.send(text="x", blocks=[{"type": "onzin"}])
    assert (wrong.status_code, wrong.body) == (400, "invalid_blocks")
    part = {"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3000}}
    long = await second.send(text="x", blocks=[part] * 4)
    assert (long.status_code, long.body) == (400, "msg_too_long")
    clock.forward(minutes=2)
    late = await second.send(text="te laat")
    assert (late.status_code, late.body) == (404, "expired_url")
