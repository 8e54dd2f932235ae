"""A slash command: answered in the acknowledgement itself, after what it changed is committed."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.deps import Deps
from bot.views import plain
from bot.views.elementen import fit
from handlers.answer import Incoming, answer
from handlers.opdrachten import Form, Reply
from handlers.open_form import open_form


def listener(deps: Deps) -> Any:
    async def on_command(ack: AsyncAck, body: dict[str, Any]) -> None:
        incoming = Incoming(
            user=body["user_id"],
            teams=(body.get("team_id"),),
            key=body.get("trigger_id") or "",
            langs="opdracht",
            channel=body.get("channel_id"),
            channel_name=body.get("channel_name"),
            trigger_id=body.get("trigger_id"),
        )
        line = f"{body['command'].lstrip('/')} {body.get('text') or ''}".strip()
        given = await answer(deps, incoming, line)
        reply = await open_form(deps, given, incoming.trigger_id) if isinstance(given, Form) else given
        if reply is None:
            await ack()
        else:
            await ack(response_type="ephemeral", **message(reply))

    return on_command


def message(reply: Reply) -> dict[str, Any]:
    """A reply as `text` (for notifications and screen readers) and `blocks`, within Slack's sizes."""
    blocks = fit(reply.blocks, "…")
    return {"text": plain.notification(blocks), "blocks": blocks}
