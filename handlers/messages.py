"""Words without a slash: a mention in a channel or thread, a line in the direct message with the bot."""

from __future__ import annotations

import re
from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck

from bot.deps import Deps
from bot.slack import FAILURES, reason
from handlers.answer import Incoming, answer
from handlers.opdrachten import Form, Reply
from handlers.open_form import open_form
from handlers.slash import message

log = structlog.get_logger()
_LEADING_MENTION = re.compile(r"^\s*<@(?P<wie>[UW][A-Z0-9]+)(?:\|[^>]*)?>[\s:,]*", re.ASCII)


def mention_listener(deps: Deps) -> Any:
    async def on_mention(ack: AsyncAck, body: dict[str, Any], event: dict[str, Any]) -> None:
        if not event.get("bot_id") and event.get("user"):
            reply = await _answer(deps, body, event, _LEADING_MENTION.sub("", event.get("text") or ""))
            deps.tasks.spawn(_whisper(deps, event, reply))
        await ack()

    return on_mention


def direct_listener(deps: Deps) -> Any:
    async def on_message(ack: AsyncAck, body: dict[str, Any], event: dict[str, Any]) -> None:
        if _is_from_a_person(event) and not _is_only_a_file(event):
            reply = await _answer(deps, body, event, _said_to_the_bot(deps, event), direct=True)
            deps.tasks.spawn(_reply(deps, event, reply))
        await ack()

    return on_message


def _said_to_the_bot(deps: Deps, event: dict[str, Any]) -> str:
    """The line without the bot's own name in front: who is used to that in a channel writes it here too."""
    text = str(event.get("text") or "")
    named = _LEADING_MENTION.match(text)
    return text[named.end() :] if named and named["wie"] == deps.bot_user else text


def _is_from_a_person(event: dict[str, Any]) -> bool:
    plain = event.get("subtype") in (None, "file_share", "thread_broadcast")
    return event.get("channel_type") == "im" and plain and not event.get("bot_id") and bool(event.get("user"))


def _is_only_a_file(event: dict[str, Any]) -> bool:
    """A file without words is no line: verslag_bestand.py hears of it by itself."""
    return bool(event.get("files")) and not str(event.get("text") or "").strip()


async def _answer(
    deps: Deps, body: dict[str, Any], event: dict[str, Any], text: str, *, direct: bool = False
) -> Reply:
    incoming = Incoming(
        user=event["user"],
        teams=(body.get("team_id"), event.get("user_team"), event.get("source_team")),
        key=body.get("event_id") or f"{event['channel']}:{event['ts']}",
        langs="bericht" if direct else "vermelding",
        channel=event["channel"],
    )
    given = await answer(deps, incoming, text, direct=direct)
    if isinstance(given, Form):
        opened = await open_form(deps, given, None)
        assert opened  # without a trigger there is always a button
        return opened
    return given


async def _whisper(deps: Deps, event: dict[str, Any], reply: Reply) -> None:
    """Only the asker sees the answer, in the thread where it was asked."""
    shown, thread = message(reply), event.get("thread_ts")
    try:
        await deps.slack.post_private(
            event["channel"], event["user"], shown["blocks"], shown["text"], thread=thread
        )
    except FAILURES as error:
        log.warning("answer to a mention was lost", error=reason(error))


async def _reply(deps: Deps, event: dict[str, Any], reply: Reply) -> None:
    shown, thread = message(reply), event.get("thread_ts")
    try:
        await deps.slack.post(event["channel"], shown["blocks"], shown["text"], thread=thread)
    except FAILURES as error:
        log.warning("answer to a message was lost", error=reason(error))
