"""The floor: a Bolt app that acknowledges everything and does nothing, wired as the bot is wired.

`python -m tests.bench.floor`, with the variables of the bot. With `asking` it does one thing: it asks Slack
who this is (users.info), as a bot must that keeps names from guests. With `again FILE REGISTER` it does what
the bot did (recorded.py), statement by statement and call by call, and answers the same, without its code.
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
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

ANY = re.compile(".*")


async def nothing(ack: AsyncAck) -> None:
    await ack()


async def asking(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
    user = body["user"]["id"] if "user" in body else body["user_id"]
    answer = await client.users_info(user=user)
    await ack(answer["user"]["id"] if "user_id" in body else None)


class Again:
    """The recorded commands, each kind from the first on: what is written fits what was written before."""

    def __init__(self, recorded: str, register: str, client: AsyncWebClient) -> None:
        kinds = json.loads(Path(recorded).read_text(encoding="utf-8"))
        self._kinds = [(iter(kind["commands"]), kind["answer"]) for kind in kinds]
        self._client = client
        self._file = sqlite3.connect(register, isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "cache_size=-16000"):
            self._file.execute(f"PRAGMA {pragma}")

    async def __call__(self, ack: AsyncAck, body: dict[str, Any]) -> None:
        commands, answer = self._kinds[kind_of(body)]
        for what, *given in next(commands):
            if what in ("sql", "many"):
                self._ask(what, *given)
                continue
            self._commit()
            if what == "call":
                method, data = given
                await self._client.api_call(method, data=data)
            else:
                async with self._client.session.post(body["response_url"], json=given[0]) as answered:
                    answered.raise_for_status()
        self._commit()
        await ack(answer)

    def _ask(self, what: str, sql: str, parameters: Sequence[Any]) -> None:
        if sql.startswith("BEGIN"):
            self._commit()
        (self._file.executemany if what == "many" else self._file.execute)(sql, parameters).fetchall()

    def _commit(self) -> None:
        if self._file.in_transaction:
            self._file.execute("COMMIT")


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
        again = Again(*sys.argv[-2:], client)

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
