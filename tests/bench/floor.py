"""The floor: a Bolt app that acknowledges everything and does nothing, wired as the bot is wired.

`python -m tests.bench.floor`, with the variables of the bot. With `asking` it does one thing: it asks Slack
who this is (users.info), as a bot must that keeps names from guests. With `again FILE URL` it does what the
bot did (recorded.py) on the register there, statement by statement and call by call, and answers the same,
without its code.
`process_before_response`: without it Bolt looks only every 10 ms whether an acknowledgement came, and the
floor would be thirty times as high.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import aiohttp
import psycopg
from aiohttp import web
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.verbinding import READERS

ANY = re.compile(".*")


async def nothing(ack: AsyncAck) -> None:
    await ack()


async def asking(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
    user = body["user"]["id"] if "user" in body else body["user_id"]
    answer = await client.users_info(user=user)
    await ack(answer["user"]["id"] if "user_id" in body else None)


class Transaction(Protocol):
    """What one command asks of a register, until it ends and begins anew."""

    async def ask(self, what: str, sql: str, parameters: Any) -> None: ...

    async def end(self) -> None: ...


class File:
    """SQLite: one connection for all, as the bot has one that writes; nothing comes between."""

    def __init__(self, path: str) -> None:
        self._file = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "cache_size=-16000"):
            self._file.execute(f"PRAGMA {pragma}")

    async def ask(self, what: str, sql: str, parameters: Any) -> None:
        if sql.startswith("BEGIN"):
            await self.end()
        (self._file.executemany if what == "many" else self._file.execute)(sql, parameters).fetchall()

    async def end(self) -> None:
        if self._file.in_transaction:
            self._file.execute("COMMIT")


class Served:
    """PostgreSQL: one of as many connections as the bot has. Who is first is not held, so keys that point at
    another row are not looked after: the floor does a little less than the bot."""

    CONNECTIONS = READERS + 1

    def __init__(self, idle: asyncio.Queue[psycopg.AsyncConnection]) -> None:
        self._idle = idle
        self._taken: psycopg.AsyncConnection | None = None

    @classmethod
    async def connections(cls, url: str) -> asyncio.Queue[psycopg.AsyncConnection]:
        idle: asyncio.Queue[psycopg.AsyncConnection] = asyncio.Queue()
        for _ in range(cls.CONNECTIONS):
            connection = await psycopg.AsyncConnection.connect(url.replace("+psycopg", ""))
            await connection.execute("SET session_replication_role = replica")
            await connection.commit()
            idle.put_nowait(connection)
        return idle

    async def ask(self, what: str, sql: str, parameters: Any) -> None:
        self._taken = self._taken or await self._idle.get()
        async with self._taken.cursor() as cursor:
            await (cursor.executemany if what == "many" else cursor.execute)(sql, parameters)
            if cursor.description:
                await cursor.fetchall()

    async def end(self) -> None:
        if self._taken:
            await self._taken.commit()
            self._idle.put_nowait(self._taken)
        self._taken = None


class Again:
    """The recorded commands, each kind from the first on: what is written fits what was written before."""

    def __init__(self, recorded: str, begin: Callable[[], Transaction], client: AsyncWebClient) -> None:
        kinds = json.loads(Path(recorded).read_text(encoding="utf-8"))
        self._kinds = [(iter(kind["commands"]), kind["answer"]) for kind in kinds]
        self._begin, self._client = begin, client

    async def __call__(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        commands, answer = self._kinds[kind_of(body)]
        register = self._begin()
        for what, *given in next(commands):
            if what in ("sql", "many"):
                await register.ask(what, *given)
            elif what == "end":
                await register.end()
            elif what == "call":
                method, data = given
                await self._client.api_call(method, data=data)
            else:
                async with self._client.session.post(body["response_url"], json=given[0]) as answered:
                    answered.raise_for_status()
        await register.end()
        await ack(answer)


async def beginning(url: str) -> Callable[[], Transaction]:
    """How a command begins on the register at `url`."""
    if url.startswith("sqlite"):
        file = File(url.removeprefix("sqlite:///"))
        return lambda: file
    idle = await Served.connections(url)
    return lambda: Served(idle)


def kind_of(body: dict[str, Any]) -> int:
    """Its place in commands.ASKED."""
    if "command" in body:
        return 0 if body["command"].startswith("/stand") else 1
    return 2 if body["type"] == "block_actions" else 3


async def main() -> None:
    session = aiohttp.ClientSession()
    client = AsyncWebClient(
        token=os.environ["SLACK_BOT_TOKEN"], base_url=os.environ["SLACK_API_URL"], session=session
    )
    secret = os.environ.get("SLACK_SIGNING_SECRET", "socket-mode")
    app = AsyncApp(name="floor", client=client, signing_secret=secret, process_before_response=True)
    answer: Any = asking if "asking" in sys.argv else nothing
    if "again" in sys.argv:
        recorded, url = sys.argv[-2:]
        again = Again(recorded, await beginning(url), client)

        async def answer(ack: AsyncAck, body: dict[str, Any]) -> None:
            await again(ack, body)

    for listen in (app.command, app.action, app.view, app.event):
        decorate: Any = listen(ANY)
        decorate(answer)
    if token := os.environ.get("SLACK_APP_TOKEN"):
        await AsyncSocketModeHandler(app, token).connect_async()
    else:
        runner = web.AppRunner(app.web_app("/slack/events"), access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", int(os.environ["PORT"])).start()
    print("ready", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
