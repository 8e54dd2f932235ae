"""What the bot asks of Slack and of its database to answer something, written down command by command, so
that the floor can ask the same (floor.py, `again`): what that takes is theirs, what comes on top is ours."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest.mock import patch

import httpx
from aiohttp import web as aiohttp_web
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import Engine, event

from bot import app, web
from bot.config import Config, settings_from
from bot.database import Database
from bot.oefen import omgeving
from tests.bench.slack import Http, Make, stand

Step = list[Any]


async def steps(config: Config, url: str, makes: Sequence[Make], number: int) -> list[dict[str, Any]]:
    """What was asked before the answer came, for `number` of each of `makes`, one after another on the
    register at `url`; and the last answer."""
    database = Database(url, owner=True)
    database.open()
    kinds = []
    async with stand(config) as at:
        settings = omgeving.with_tokens(settings_from({"DATABASE_URL": url}), at.slack)
        clock = lambda: datetime.now(UTC)  # noqa: E731 - as the bot has it
        async with app.connected(settings, config, database, clock=clock) as bot:
            served = aiohttp_web.Application()
            web.add_slack(served, bot.app, at.slack.signing_secret)
            runner, port = await web.start(served, "127.0.0.1", 0)
            way = Http(port, at.slack.signing_secret)
            for make in makes:
                commands, answer = [], ""
                for n in range(number):
                    with _recording() as found:
                        answer = await way.ask(way.ready(make(at, n)))
                    commands.append(found)
                kinds.append({"commands": commands, "answer": json.loads(answer or '""')})
            await runner.cleanup()
    database.close()
    return kinds


def write(kinds: list[dict[str, Any]], to: Path) -> Path:
    to.write_text(json.dumps(kinds, default=str), encoding="utf-8")
    return to


@contextmanager
def _recording() -> Iterator[list[Step]]:
    """The statements and where a transaction ends, the calls of the Web API and what is posted to a
    response_url, as they go out."""
    found: list[Step] = []
    call, post = AsyncWebClient.api_call, httpx.AsyncClient.post

    def tell(_c: Any, _cursor: Any, sql: str, parameters: Any, _context: Any, many: bool) -> None:
        found.append(["many" if many else "sql", sql, parameters])

    def ended(_connection: Any) -> None:
        found.append(["end"])

    async def calls(client: Any, method: str, *, data: Any = None, **others: Any) -> Any:
        found.append(["call", method, data])
        return await call(client, method, data=data, **others)

    async def posts(client: Any, url: str, *, json: Any = None, **others: Any) -> Any:
        found.append(["post", json])
        return await post(client, url, json=json, **others)

    heard = (("before_cursor_execute", tell), ("commit", ended), ("rollback", ended))
    for name, listener in heard:
        event.listen(Engine, name, listener)
    try:
        with patch.object(AsyncWebClient, "api_call", calls), patch.object(httpx.AsyncClient, "post", posts):
            yield found
    finally:
        for name, listener in heard:
            event.remove(Engine, name, listener)
