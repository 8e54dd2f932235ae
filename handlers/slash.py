"""A slash command: answered in the acknowledgement itself, after what it changed is committed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck

from bot.deps import Deps
from bot.texts import poort as texts
from bot.views import plain
from bot.views.elementen import fit
from handlers import late
from handlers.answer import Incoming, answer
from handlers.opdrachten import Form, Reply
from handlers.open_form import open_form

log = structlog.get_logger()


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

        async def work() -> Answer:
            given = await answer(deps, incoming, line)
            return Answer(
                await open_form(deps, given, incoming.trigger_id) if isinstance(given, Form) else given
            )

        async def not_yet() -> None:
            await ack(response_type="ephemeral", **message(Reply.say(texts.NOT_YET)))

        async def tell(given: Answer) -> None:
            await respond(deps, body["response_url"], given.reply)

        given = await late.in_time(deps, work(), not_yet, tell)
        if given is None:
            return
        if given.reply is None:
            await ack()
        else:
            await ack(response_type="ephemeral", **message(given.reply))

    return on_command


@dataclass(frozen=True)
class Answer:
    """What to show; None where a form was opened instead."""

    reply: Reply | None


async def respond(deps: Deps, url: str, reply: Reply | None) -> None:
    """The answer to a command, after its acknowledgement: only who typed it sees it."""
    if reply is None:
        return
    if wrong := await deps.http.post(url, message(reply) | {"response_type": "ephemeral"}):
        log.warning("late answer to a command was lost", error=wrong)


def message(reply: Reply) -> dict[str, Any]:
    """A reply as `text` (for notifications and screen readers) and `blocks`, within Slack's sizes."""
    blocks = fit(reply.blocks, "…")
    return {"text": plain.notification(blocks), "blocks": blocks}
