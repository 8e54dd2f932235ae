"""A Slack that answers what a test says."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web as aiohttp_web

from bot import web
from bot.slack import Slack

Handler = Callable[[str, dict[str, str]], Awaitable[aiohttp_web.Response]]


@asynccontextmanager
async def server(handler: Handler) -> AsyncIterator[Slack]:
    """A Slack that answers as `handler(method, arguments)` says."""

    async def handle(request: aiohttp_web.Request) -> aiohttp_web.Response:
        arguments = {k: str(v) for k, v in (await request.post()).items()}
        return await handler(request.match_info["method"], arguments)

    app = aiohttp_web.Application()
    app.router.add_post("/api/{method}", handle)
    runner, port = await web.start(app, "127.0.0.1", 0)
    try:
        yield Slack("xoxb-test", f"http://127.0.0.1:{port}/api/", direct=True)
    finally:
        await runner.cleanup()


def answering(data: Any, status: int = 200, **headers: str) -> Handler:
    async def handler(method: str, _: dict[str, str]) -> aiohttp_web.Response:
        if method == "conversations.list":
            return aiohttp_web.json_response({"ok": True, "channels": []})
        if method == "conversations.info":
            return aiohttp_web.json_response({"ok": True, "channel": {}})
        return aiohttp_web.json_response(
            data, status=status, headers={k.replace("_", "-"): v for k, v in headers.items()}
        )

    return handler
