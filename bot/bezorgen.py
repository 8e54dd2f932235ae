"""The ledger and Slack: a post, and where posts stand. What is certain is told apart from what is not."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError

from bot.nakijken import Found, NotSeen
from bot.slack import FAILURES, RATE_LIMITED, Slack, http_status, metadata, reason, retry_after, said
from bot.toegang import TOKEN_REFUSED
from bot.verzendingen import Brought, Opdracht, Refused, Sent, Unknown

DEFAULT_WAIT = timedelta(seconds=30)  # when a 429 names no Retry-After
TOKEN_WAIT = timedelta(minutes=5)
HISTORY_PAGES = 50  # of 200 messages; who posts more in a channel within two days has another problem
NOT_DRAWN = "picture_not_drawn"
# What Slack says of a message with a file that it did not look at yet; so many attempts that may be it.
NOT_READY, PATIENCE = "invalid_blocks", 10
# Answers that leave open whether the message was taken
# (docs.slack.dev/reference/methods/chat.postMessage).
AMBIGUOUS = {"internal_error", "fatal_error", "service_unavailable", "request_timeout"}


async def look_up(slack: Slack, bot_user: str, kanaal: str, sleutel: str, sinds: datetime) -> Found | NotSeen:
    """Where our own messages with this key stand, earliest first. History is a scan, page by page
    (docs.slack.dev/reference/methods/conversations.history): not read to its end, it was not seen."""
    try:
        channel = await _address(slack, kanaal)
        found: list[str] = []
        cursor: str | None = None
        for _ in range(HISTORY_PAGES):
            page = await slack.call(
                "conversations.history",
                channel=channel,
                oldest=f"{sinds.timestamp():.6f}",
                include_all_metadata="true",
                limit="200",
                cursor=cursor,
            )
            found += [m["ts"] for m in page.get("messages", []) if _is_ours(m, bot_user, sleutel)]
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or None
            if not cursor:
                return Found(channel, tuple(sorted(found, key=float)))
    except (*FAILURES, ValueError, KeyError) as error:
        return NotSeen(reason(error))
    return NotSeen("too_many_pages")


async def send(slack: Slack, job: Opdracht) -> Sent | Refused | Unknown | Brought:
    """Post a claimed verzending, once, and say what is certain about it; Slack's errors do not raise.

    One with pictures that Slack does not have is not posted yet: only they are brought, for which no lease is
    long enough. Brought twice is no harm, as nobody sees them.
    """
    if job.bericht.brengt:
        return await _bring(slack, job)
    try:
        if _is_person(job.bericht.kanaal) and not (await slack.member(job.bericht.kanaal)).may_read:
            return Refused("no_member", None)  # names are not for guests and other organisations
        channel = await _address(slack, job.bericht.kanaal)
        if await slack.is_shared(channel):
            return Refused("channel_is_shared", None)
    except SlackApiError as error:
        outcome = _outcome(error)
        return outcome if isinstance(outcome, Refused) else Refused(outcome.error, DEFAULT_WAIT)
    except FAILURES as error:
        return Refused(reason(error), DEFAULT_WAIT)  # nothing was posted yet
    try:
        answer = await slack.call(
            "chat.postMessage",
            channel=channel,
            text=job.bericht.text,
            blocks=job.bericht.blocks,
            metadata=metadata("verzending", job.sleutel),
            unfurl_links="false",
        )
    except SlackApiError as error:
        if reason(error) == NOT_READY and job.poging < PATIENCE and _has_picture(job):
            return Refused(reason(error), DEFAULT_WAIT)
        return _outcome(error)
    except aiohttp.ClientConnectorError as error:
        return Refused(reason(error), DEFAULT_WAIT)
    except (aiohttp.ClientError, TimeoutError, asyncio.IncompleteReadError, ConnectionError) as error:
        return Unknown(reason(error))
    return Sent(str(answer.get("channel") or channel), str(answer["ts"]))


async def _bring(slack: Slack, job: Opdracht) -> Brought | Refused:
    """Whatever goes wrong here, nothing was posted."""
    from bot.beeld import brengen  # most messages have no picture

    try:
        return Brought(await brengen.bring(slack, job.bericht))
    except SlackApiError as error:
        outcome = _outcome(error)
        return outcome if isinstance(outcome, Refused) else Refused(outcome.error, DEFAULT_WAIT)
    except FAILURES as error:
        return Refused(reason(error), DEFAULT_WAIT)
    except brengen.NotDrawn:
        return Refused(NOT_DRAWN, None)


def _has_picture(job: Opdracht) -> bool:
    return any("slack_file" in block for block in job.bericht.blocks)


async def _address(slack: Slack, kanaal: str) -> str:
    return await (slack.direct_message(kanaal) if _is_person(kanaal) else slack.channel_id(kanaal))


def _is_person(kanaal: str) -> bool:
    return kanaal[:1] in "UW" and kanaal.isalnum() and kanaal.isupper()


def _is_ours(message: dict[str, Any], bot_user: str, sleutel: str) -> bool:
    payload = (message.get("metadata") or {}).get("event_payload") or {}
    return message.get("user") == bot_user and payload.get("sleutel") == sleutel


def _outcome(error: SlackApiError) -> Refused | Unknown:
    code = reason(error)
    if http_status(error) == 429 or code in RATE_LIMITED:
        return Refused(code, retry_after(error) or DEFAULT_WAIT)
    if http_status(error) >= 500 or code in AMBIGUOUS or not said(error):
        return Unknown(code)
    if code in TOKEN_REFUSED:
        return Refused(code, TOKEN_WAIT)
    return Refused(code, None)
