"""What people do in the practice Slack reaches a real Bolt app, over Socket Mode and over HTTP alike."""

from __future__ import annotations

from typing import Any

import pytest
from slack_bolt.async_app import AsyncApp

from bot.oefen.mensen import ANDERE_ORGANISATIE, BOT, COA, SECRETARIS
from bot.oefen.slack import OefenSlack

Json = dict[str, Any]


PRT = "C0KANAAL01"


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


async def test_command_arrives_in_slacks_shape(slack: OefenSlack, app: AsyncApp, join: Any) -> None:
    seen: list[Json] = []

    @app.command("/actie")
    async def actie(ack: Any, command: Json) -> None:
        seen.append(command)
        await ack()

    async with join(slack, app):
        reply = await slack.command(SECRETARIS, "prt", "/actie", "nieuw <b> & @yusuf.karaman in #rrt-gooi ")
    assert reply.error is None
    assert reply.messages == ()
    (command,) = seen
    assert command["text"] == (f"nieuw &lt;b&gt; &amp; <@{COA}|yusuf.karaman> in <#C0KANAAL02|rrt-gooi>")
    assert command["user_id"] == SECRETARIS
    assert command["user_name"] == "noor.verbeek"
    assert (command["channel_id"], command["channel_name"]) == (PRT, "prt")
    assert command["team_id"] == "T0OEFEN"
    assert command["command"] == "/actie"
    assert command["response_url"].startswith(slack.base_url)
    assert command["trigger_id"]


async def test_command_without_should_escape_arrives_as_typed(
    slack: OefenSlack, app: AsyncApp, join: Any
) -> None:
    seen: list[str] = []

    @app.command("/stand")
    async def stand(ack: Any, command: Json) -> None:
        seen.append(command["text"] + "|" + command["channel_name"])
        await ack()

    async with join(slack, app):
        await slack.command(SECRETARIS, slack.direct_message(SECRETARIS).id, "/stand", "@yusuf.karaman & co")
        slack.channel("prt").kind = "private"
        await slack.command(SECRETARIS, "prt", "/stand", "x")
    assert seen == ["@yusuf.karaman & co|directmessage", "x|privategroup"]


async def test_app_that_is_away_fails_the_command(slack: OefenSlack) -> None:
    reply = await slack.command(SECRETARIS, "prt", "/actie")
    assert reply.error == "dispatch_failed"
    assert "/actie" in (reply.notice or "")


@pytest.mark.parametrize("slack", [{"deadline": 0.1}], indirect=True)
async def test_command_without_acknowledgement_times_out(slack: OefenSlack, app: AsyncApp, join: Any) -> None:
    @app.command("/actie")
    async def actie(ack: Any) -> None:
        await slack.until(lambda: slack.channel("prt").messages)
        await ack("te laat")

    async with join(slack, app):
        reply = await slack.command(SECRETARIS, "prt", "/actie")
        await slack.say(SECRETARIS, "prt", "verder")
    assert reply.error == "operation_timeout"


async def test_reserved_command_never_reaches_the_app(make_slack: Any) -> None:
    slack = make_slack()
    reply = await slack.command(SECRETARIS, "prt", "/status", "regio Kennemerland")
    assert (reply.error, reply.messages) == (None, ())
    assert "/status" in reply.notice
    assert slack.bezorger.sent == []


async def test_alias_takes_a_reserved_command_with_a_notice(make_slack: Any) -> None:
    slack = make_slack(aliases={"/status": "/stand"})
    await slack.command(SECRETARIS, "prt", "/status", "regio Kennemerland")
    (envelope,) = slack.bezorger.sent
    assert (envelope.payload["command"], envelope.payload["text"]) == ("/stand", "regio Kennemerland")


async def test_unknown_command_is_told_to_the_user(slack: OefenSlack) -> None:
    assert (await slack.command(SECRETARIS, "prt", "/onzin")).error == "unknown_command"


async def test_who_is_not_there_cannot_act(slack: OefenSlack) -> None:
    for user, channel in (("U0WEG00001", "prt"), (ANDERE_ORGANISATIE, "prt"), (SECRETARIS, "bestaat-niet")):
        with pytest.raises(ValueError, match=r"cannot act|not in|no channel"):
            await slack.command(user, channel, "/actie")


async def test_what_somebody_does_not_see_cannot_be_pressed(slack: OefenSlack) -> None:
    channel = slack.channel("prt")
    private = slack.werkplek.post(channel, BOT, "psst", blocks=BLOCKS, visible_to=SECRETARIS)
    with pytest.raises(ValueError, match="does not see"):
        await slack.press(COA, private, "klaar")
    slack.werkplek.delete(private)
    with pytest.raises(ValueError, match="does not see"):
        await slack.press(SECRETARIS, private, "klaar")
    assert slack.bezorger.sent == []


async def test_button_in_a_message_brings_its_value_back(slack: OefenSlack, app: AsyncApp, join: Any) -> None:
    seen: list[Json] = []

    @app.action("klaar")
    async def klaar(ack: Any, body: Json, respond: Any) -> None:
        seen.append(body)
        await ack()
        await respond("Afgerond", replace_original=True)

    async with join(slack, app):
        posted = await app.client.chat_postMessage(channel=PRT, text="A3", blocks=BLOCKS)
        message = slack.werkplek.find_message(PRT, posted["ts"])
        assert message
        reply = await slack.press(SECRETARIS, message, "klaar")
        await slack.until(lambda: message.text == "Afgerond")
    (body,) = seen
    assert body["actions"][0]["value"] == "A3"
    assert body["actions"][0]["block_id"] == "knoppen"
    assert body["container"] == {
        "type": "message",
        "message_ts": posted["ts"],
        "channel_id": PRT,
        "is_ephemeral": False,
    }
    assert body["message"]["blocks"][0]["block_id"] == "knoppen"
    assert body["user"]["id"] == SECRETARIS
    assert reply.error is None
    assert message.blocks == []


async def test_selects_report_what_was_chosen(slack: OefenSlack, app: AsyncApp, join: Any) -> None:
    seen: list[Json] = []

    @app.action("regio")
    async def regio(ack: Any, body: Json) -> None:
        seen.append(body)
        await ack()

    options = [{"text": {"type": "plain_text", "text": name}, "value": name} for name in ("gooi", "nhn")]
    element = {"type": "static_select", "action_id": "regio", "options": options}
    async with join(slack, app):
        await app.client.chat_postMessage(
            channel=PRT, text="x", blocks=[{"type": "actions", "block_id": "b", "elements": [element]}]
        )
        (message,) = slack.channel("prt").messages
        await slack.press(SECRETARIS, message, "regio", "nhn")
        with pytest.raises(ValueError, match="not among the options"):
            await slack.press(SECRETARIS, message, "regio", "mars")
        with pytest.raises(ValueError, match="nothing was chosen"):
            await slack.press(SECRETARIS, message, "regio")
        with pytest.raises(KeyError):
            await slack.press(SECRETARIS, message, "onbekend")
    assert seen[0]["actions"][0]["selected_option"]["value"] == "nhn"
    assert seen[0]["state"]["values"]["b"]["regio"]["selected_option"]["value"] == "nhn"


async def test_shortcuts_arrive(slack: OefenSlack, app: AsyncApp, join: Any) -> None:
    seen: list[Json] = []

    async def keep(ack: Any, body: Json) -> None:
        seen.append(body)
        await ack()

    app.shortcut("nieuw")(keep)
    app.shortcut("bewaar")(keep)
    async with join(slack, app):
        await slack.shortcut(SECRETARIS, "nieuw")
        await slack.say(SECRETARIS, "prt", "belangrijk")
        await slack.shortcut(SECRETARIS, "bewaar", message=slack.channel("prt").messages[0])
        with pytest.raises(ValueError, match="no global shortcut"):
            await slack.shortcut(SECRETARIS, "bewaar")
    assert [body["type"] for body in seen] == ["shortcut", "message_action"]
    assert seen[1]["message"]["text"] == "belangrijk"
