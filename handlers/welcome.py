"""The bot was added to a channel: it says once what it is for there."""

from __future__ import annotations

from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck

from bot import ontvangsten
from bot.deps import Deps
from bot.slack import FAILURES, reason
from bot.views import welkom as views
from handlers.answer import Incoming, tafel_of
from handlers.opdrachten import Reply
from handlers.slash import message

log = structlog.get_logger()


def listener(deps: Deps) -> Any:
    async def on_joined(ack: AsyncAck, body: dict[str, Any], event: dict[str, Any]) -> None:
        if deps.bot_user and event.get("user") == deps.bot_user:
            key = f"welkom:{body.get('event_id') or event.get('event_ts')}:{event['channel']}"
            now = deps.clock()
            # Written before it is posted: delivered again, or lost half-way, there is never a second one.
            if await deps.database.run(lambda session: ontvangsten.is_first(session, key, now)):
                deps.tasks.spawn(_welcome(deps, event["channel"]))
        await ack()

    return on_joined


async def _welcome(deps: Deps, channel: str) -> None:
    try:
        shared = await deps.slack.is_shared(channel)
        name = await deps.slack.channel_name(channel) or channel
        tafel = await tafel_of(deps, Incoming(user=deps.bot_user, teams=(), key="", channel=channel))
        shown = message(Reply(views.welcome(deps.config, tafel, name, shared=shared)))
        await deps.slack.post(channel, shown["blocks"], shown["text"])
    except FAILURES as error:
        log.warning("welcome was not posted", error=reason(error))
