"""A button: most carry a command as text, which passes the gate again as whoever pressed it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx
import structlog
from slack_bolt.async_app import AsyncAck

from bot.deps import Deps
from bot.texts import poort as texts
from handlers import actie_edit
from handlers.answer import Incoming, answer, in_words, request_for
from handlers.opdrachten import Form, Reply
from handlers.open_form import open_form
from handlers.slash import message

log = structlog.get_logger()


def listener(deps: Deps) -> Any:
    async def on_action(ack: AsyncAck, body: dict[str, Any]) -> None:
        incoming = incoming_from(body)
        action = body["actions"][0]
        given = await _answer(deps, incoming, action["action_id"], str(action.get("value") or ""))
        reply = await open_form(deps, given, incoming.trigger_id) if isinstance(given, Form) else given
        if reply is not None and body.get("response_url"):
            deps.tasks.spawn(_respond(deps, body, reply))
        await ack()

    return on_action


def incoming_from(body: Mapping[str, Any]) -> Incoming:
    """Who pressed or submitted. The team of the user and of the payload must both be ours."""
    channel = body.get("channel") or {}
    return Incoming(
        user=body["user"]["id"],
        teams=((body.get("team") or {}).get("id"), body["user"].get("team_id")),
        key=body.get("trigger_id") or "",
        channel=channel.get("id"),
        channel_name=channel.get("name"),
        trigger_id=body.get("trigger_id"),
    )


async def _answer(deps: Deps, incoming: Incoming, action_id: str, value: str) -> Reply | Form:
    if action_id.startswith("opdracht"):
        return await answer(deps, incoming, value)
    if action_id == "actie_wijzig":
        return await answer(deps, incoming, f"actie wijzig {value}")
    if action_id == "actie_ongedaan" and value.isascii() and value.isdigit():

        async def undo() -> Reply:
            return await actie_edit.undo(await request_for(deps, incoming, "actie"), int(value))

        return await in_words(deps, undo)
    return Reply.say(texts.NOT_MADE_HERE)


async def _respond(deps: Deps, body: Mapping[str, Any], reply: Reply) -> None:
    """Put the answer where the button was: only that person sees it, unless the message is a shared one."""
    private = bool((body.get("container") or {}).get("is_ephemeral"))
    payload = message(reply) | {"response_type": "ephemeral", "replace_original": private}
    try:
        answered = await deps.http.post(body["response_url"], json=payload)
        answered.raise_for_status()
    except httpx.HTTPError as error:
        log.warning("answer to a button was lost", error=type(error).__name__)
