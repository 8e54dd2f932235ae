"""Slack as the bench plays it: the practice Slack behind the Web API, and the ways in, as thin as can be.

What the client itself takes is in both times, and makes a ratio look better than it is: so it writes requests
that were made and signed before the clock started, over connections that stay, and only waits for the answer.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

from aiohttp import web
from slack_sdk.web.async_client import AsyncWebClient  # noqa: F401 - imported before anything is timed

from bot import manifest
from bot.config import Config
from bot.oefen import omgeving, payloads
from bot.oefen.levering import Envelope, HttpLevering, sign
from bot.oefen.slack import OefenSlack
from bot.oefen.werkplek import User
from handlers.understand import COMMANDS
from tests.bench.seed import MEMBERS


class Way(Protocol):
    """How payloads reach an app."""

    def ready(self, envelope: Envelope) -> Any:
        """All that can be done before the clock starts."""

    async def ask(self, given: Any) -> str:
        """The answer to it, as text."""


class Http:
    """Signed requests, over as many connections as are asked at once."""

    def __init__(self, port: int, secret: str) -> None:
        self._port, self._secret = port, secret
        self._idle: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []

    def ready(self, envelope: Envelope) -> bytes:
        body, content_type = HttpLevering._encode(envelope)
        stamp = str(int(time.time()))
        signature = sign(self._secret, stamp, body)
        head = (
            f"POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1:{self._port}\r\nContent-Type: {content_type}\r\n"
            f"Content-Length: {len(body.encode())}\r\nUser-Agent: Slackbot 1.0\r\n"
            f"X-Slack-Request-Timestamp: {stamp}\r\nX-Slack-Signature: {signature}\r\n\r\n"
        )
        return head.encode() + body.encode()

    async def ask(self, given: bytes) -> str:
        if self._idle:
            reader, writer = self._idle.pop()
        else:
            reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        writer.write(given)
        head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        if not head.startswith("http/1.1 200"):
            raise RuntimeError(head)
        length = int(head.partition("content-length:")[2].partition("\r\n")[0])
        body = await reader.readexactly(length)
        self._idle.append((reader, writer))
        return body.decode()


class Socket:
    """Envelopes over the socket that the app opened."""

    def __init__(self, slack: OefenSlack) -> None:
        self._slack = slack

    def ready(self, envelope: Envelope) -> Envelope:
        return envelope

    async def ask(self, given: Envelope) -> str:
        answer = await self._slack.sockets.deliver(given)
        return answer if isinstance(answer, str) else json.dumps(answer or {})


@dataclass
class Stand:
    """One practice Slack for one app."""

    slack: OefenSlack
    config: Config
    number: itertools.count[int]

    def command(self, line: str, *, user: int = 0, channel: str = "prt") -> Envelope:
        name, _, text = line.partition(" ")
        inst = self.slack.inst
        where = self.slack.channel(channel)
        return Envelope(
            "slash_commands",
            payloads.command(
                inst, self.slack.werkplek.users[MEMBERS[user % len(MEMBERS)]], where, name, text,
                response_url=self._url(user, where), trigger_id=f"bench.{next(self.number)}",
            ),
        )  # fmt: skip

    def press(self, command: str, *, user: int = 0, channel: str = "prt") -> Envelope:
        """A button that carries a command, in a message that only this person sees."""
        where = self.slack.channel(channel)
        who = self.slack.werkplek.users[MEMBERS[user % len(MEMBERS)]]
        message = self.slack.werkplek.post(where, self.slack.werkplek.bot.id, "…", visible_to=who.id)
        action = {"type": "button", "action_id": "opdracht_klaar", "block_id": "b", "value": command}
        payload = payloads.message_actions(
            self.slack.inst, who, message, [action], {},
            response_url=self._url(user, where), trigger_id=f"bench.{next(self.number)}",
        )  # fmt: skip
        return Envelope("interactive", payload)

    def submit(self, view: dict[str, Any], values: dict[str, Any], *, user: int = 0) -> Envelope:
        """A form, filled in: `values` by block, each with its element."""
        who = self.slack.werkplek.users[MEMBERS[user % len(MEMBERS)]]
        payload = payloads._interaction(self.slack.inst, "view_submission", who) | {
            "trigger_id": f"bench.{next(self.number)}",
            "view": view | {"id": "V0BENCH", "hash": "1", "state": {"values": values}},
            "response_urls": [],
        }
        return Envelope("interactive", payload)

    def home(self, *, user: int = 0) -> Envelope:
        who = self.slack.werkplek.users[MEMBERS[user % len(MEMBERS)]]
        event = payloads.app_home_opened(self.slack.inst, who, self.slack.direct_message(who.id))
        return Envelope("events_api", payloads.event_callback(self.slack.inst, event, is_ext_shared=False))

    def _url(self, user: int, where: Any) -> str:
        url = self.slack.inst.antwoorden.grant(where, MEMBERS[user % len(MEMBERS)])
        return f"{self.slack.base_url}/response/{url.key}"


Make = Callable[[Stand, int], Envelope]


@asynccontextmanager
async def stand(config: Config) -> AsyncIterator[Stand]:
    """A practice Slack that listens, with the people of the bench in every channel."""
    made = manifest.build(config, [(c.name, c.about, c.hint) for c in COMMANDS])
    slack = omgeving.make_slack(config, made, lambda: datetime.now(UTC), deadline=60)
    for member in MEMBERS:
        slack.werkplek.users[member] = User(member, member.lower(), f"Lid {member[-3:]}")
        for channel in slack.werkplek.channels.values():
            channel.members.add(member)
    async with omgeving.serving(slack, web.Application(), "127.0.0.1", 0):
        yield Stand(slack, config, itertools.count())


async def one_by_one(way: Way, given: Any) -> tuple[float, str]:
    """How long one answer takes, in milliseconds, and what it is."""
    start = time.perf_counter()
    answer = await way.ask(given)
    return (time.perf_counter() - start) * 1000, answer


async def at_once(way: Way, given: Sequence[Any], clients: int) -> tuple[float, list[str]]:
    """How many answers a second that many clients get who each ask on, and what they are."""
    waiting, answers = iter(given), list[str]()

    async def client() -> None:
        for each in waiting:
            answers.append(await way.ask(each))

    start = time.perf_counter()
    await asyncio.gather(*(client() for _ in range(clients)))
    return len(answers) / (time.perf_counter() - start), answers
