"""Modals of a real Bolt app: opened by a trigger, filled in, submitted and answered."""

from __future__ import annotations

from typing import Any

import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError

from bot.oefen.mensen import COA, SECRETARIS
from bot.oefen.slack import OefenSlack
from bot.texts import oefen as texts

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


def modal(**more: Any) -> Json:
    return {
        "type": "modal",
        "callback_id": "formulier",
        "title": {"type": "plain_text", "text": "Actiepunt"},
        "submit": {"type": "plain_text", "text": "Bewaar"},
        "blocks": [
            {
                "type": "input",
                "block_id": "tekst",
                "label": {"type": "plain_text", "text": "Tekst"},
                "element": {"type": "plain_text_input", "action_id": "tekst", "initial_value": "oud"},
            },
            {
                "type": "input",
                "block_id": "eigenaar",
                "optional": True,
                "label": {"type": "plain_text", "text": "Eigenaar"},
                "element": {"type": "users_select", "action_id": "eigenaar"},
            },
        ],
    } | more


async def open_modal(slack: OefenSlack, app: AsyncApp, **more: Any) -> Any:
    view = modal(**more)
    trigger_id = slack.inst.schermen.new_trigger(SECRETARIS)
    await app.client.views_open(trigger_id=trigger_id, view=view)
    return slack.inst.schermen.top(SECRETARIS)


async def test_modal_opens_and_its_answers_come_in(slack: OefenSlack, app: AsyncApp, join: Any) -> None:
    seen: list[Json] = []

    @app.command("/actie")
    async def actie(ack: Any, body: Json, client: Any) -> None:
        await client.views_open(trigger_id=body["trigger_id"], view=modal(private_metadata="A3"))
        await ack()

    @app.view("formulier")
    async def formulier(ack: Any, body: Json) -> None:
        seen.append(body["view"])
        await ack()

    async with join(slack, app):
        view = (await slack.command(SECRETARIS, "prt", "/actie")).view
        assert view
        assert view.title == "Actiepunt"
        reply = await slack.submit(SECRETARIS, view, {"eigenaar": COA})
    assert reply.view is None
    assert seen[0]["private_metadata"] == "A3"
    assert seen[0]["state"]["values"] == {
        "tekst": {"tekst": {"type": "plain_text_input", "value": "oud"}},
        "eigenaar": {"eigenaar": {"type": "users_select", "selected_user": COA}},
    }


async def test_errors_of_a_submission_stand_under_the_field(
    slack: OefenSlack, app: AsyncApp, join: Any
) -> None:
    @app.view("formulier")
    async def formulier(ack: Any) -> None:
        await ack(response_action="errors", errors={"tekst": "Te kort"})

    async with join(slack, app):
        view = await open_modal(slack, app)
        reply = await slack.submit(SECRETARIS, view, {"tekst": "x"})
    assert reply.errors == {"tekst": "Te kort"}
    assert reply.view is view
    assert view.values["tekst"]["tekst"]["value"] == "x"


async def test_error_for_no_field_fails_the_submission(slack: OefenSlack, app: AsyncApp, join: Any) -> None:
    @app.view("formulier")
    async def formulier(ack: Any) -> None:
        await ack(response_action="errors", errors={"bestaat_niet": "x"})

    async with join(slack, app):
        reply = await slack.submit(SECRETARIS, await open_modal(slack, app))
    assert reply.error == "invalid_response_action"


@pytest.mark.parametrize(("given", "error"), [("", texts.FIELD_NEEDED), ("x" * 3001, texts.FIELD_LENGTH)])
async def test_a_field_that_is_empty_or_too_long_is_not_sent(
    slack: OefenSlack, app: AsyncApp, given: str, error: str
) -> None:
    reply = await slack.submit(SECRETARIS, await open_modal(slack, app), {"tekst": given})
    assert reply.errors == {"tekst": error}
    assert slack.bezorger.sent == []


@pytest.mark.parametrize(
    ("action", "titles"), [("update", ["Nieuw"]), ("push", ["Actiepunt", "Nieuw"]), ("clear", [])]
)
async def test_submission_can_change_the_stack(
    slack: OefenSlack, app: AsyncApp, join: Any, action: str, titles: list[str]
) -> None:
    @app.view("formulier")
    async def formulier(ack: Any) -> None:
        view = modal(title={"type": "plain_text", "text": "Nieuw"}) if action != "clear" else None
        await ack(response_action=action, view=view)

    async with join(slack, app):
        reply = await slack.submit(SECRETARIS, await open_modal(slack, app))
    assert reply.error is None
    assert [view.title for view in slack.inst.schermen.stacks[SECRETARIS]] == titles


async def test_dismissed_modal_is_told_when_asked(slack: OefenSlack, app: AsyncApp, join: Any) -> None:
    seen: list[Json] = []

    @app.view_closed("formulier")
    async def closed(ack: Any, body: Json) -> None:
        seen.append(body)
        await ack()

    async with join(slack, app):
        reply = await slack.dismiss(SECRETARIS, await open_modal(slack, app, notify_on_close=True))
    assert reply.view is None
    assert (seen[0]["type"], seen[0]["is_cleared"]) == ("view_closed", False)


async def test_button_in_a_modal_can_update_it_and_typed_text_stays(
    slack: OefenSlack, app: AsyncApp, join: Any
) -> None:
    blocks = [*modal()["blocks"], *BLOCKS]

    @app.action("klaar")
    async def klaar(ack: Any, body: Json, client: Any) -> None:
        assert body["view"]["state"]["values"]["tekst"]["tekst"]["value"] == "getypt"
        view = body["view"]
        await client.views_update(view_id=view["id"], hash=view["hash"], view=modal(blocks=blocks[:1]))
        await ack()

    async with join(slack, app):
        view = await open_modal(slack, app, blocks=blocks)
        slack.fill(SECRETARIS, view, {"tekst": "getypt"})
        reply = await slack.press(SECRETARIS, view, "klaar")
    assert reply.error is None
    assert reply.view is view
    assert len(view.blocks) == 1
    assert view.values == {"tekst": {"tekst": {"type": "plain_text_input", "value": "getypt"}}}


async def test_trigger_opens_one_view_within_three_seconds(
    slack: OefenSlack, app: AsyncApp, clock: Any
) -> None:
    async def refused(trigger_id: str) -> str:
        with pytest.raises(SlackApiError) as caught:
            await app.client.views_open(trigger_id=trigger_id, view=modal())
        return str(caught.value.response["error"])

    trigger_id = slack.inst.schermen.new_trigger(SECRETARIS)
    await app.client.views_open(trigger_id=trigger_id, view=modal())
    assert await refused(trigger_id) == "exchanged_trigger_id"
    late = slack.inst.schermen.new_trigger(SECRETARIS)
    clock.forward(seconds=3.1)
    assert await refused(late) == "expired_trigger_id"
    assert await refused("verzonnen") == "invalid_trigger_id"
