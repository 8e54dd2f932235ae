"""A real server between the bot and Slack that fails as networks and Slack do."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from urllib.parse import parse_qs

import aiohttp
from aiohttp import web as aiohttp_web

from bot import web
from bot.oefen.slack import OefenSlack

Forward = Callable[[], Awaitable[aiohttp_web.Response]]
Fault = Callable[[aiohttp_web.Request, Forward], Awaitable[aiohttp_web.StreamResponse]]


class FaultySlack:
    """`faults`: what the next messages to #prt meet, one each; then all is well."""

    def __init__(self, slack: OefenSlack) -> None:
        self._slack = slack
        self.faults: list[Fault] = []
        self.api_url = ""

    async def handle(self, request: aiohttp_web.Request) -> aiohttp_web.StreamResponse:
        body = await request.read()

        async def forward() -> aiohttp_web.Response:
            url = f"{self._slack.api_url}{request.match_info['method']}"
            kept = {k: request.headers[k] for k in ("Authorization", "Content-Type") if k in request.headers}
            async with (
                aiohttp.ClientSession() as session,
                session.post(url, data=body, headers=kept) as answer,
            ):
                return aiohttp_web.Response(
                    body=await answer.read(), status=answer.status, content_type="application/json"
                )

        to_prt = parse_qs(body.decode()).get("channel") == [self._slack.channel("prt").id]
        if request.match_info["method"] == "chat.postMessage" and to_prt and self.faults:
            return await self.faults.pop(0)(request, forward)
        return await forward()


def rate_limited(headers: Mapping[str, str]) -> Fault:
    async def fault(_: aiohttp_web.Request, __: Forward) -> aiohttp_web.StreamResponse:
        return aiohttp_web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)

    return fault


async def accepted_then_reset(request: aiohttp_web.Request, forward: Forward) -> aiohttp_web.StreamResponse:
    await forward()
    assert request.transport
    request.transport.abort()
    return aiohttp_web.Response()


async def accepted_then_500(_: aiohttp_web.Request, forward: Forward) -> aiohttp_web.StreamResponse:
    await forward()
    return aiohttp_web.Response(status=500, text="oops")


async def accepted_then_no_json(_: aiohttp_web.Request, forward: Forward) -> aiohttp_web.StreamResponse:
    await forward()
    return aiohttp_web.Response(text="<html>proxy</html>", content_type="text/html")


async def internal_error(_: aiohttp_web.Request, forward: Forward) -> aiohttp_web.StreamResponse:
    await forward()
    return aiohttp_web.json_response({"ok": False, "error": "internal_error"})


@asynccontextmanager
async def in_front(slack: OefenSlack) -> AsyncIterator[FaultySlack]:
    faulty = FaultySlack(slack)
    app = aiohttp_web.Application()
    app.router.add_post("/api/{method}", faulty.handle)
    runner, port = await web.start(app, "127.0.0.1", 0)
    faulty.api_url = f"http://127.0.0.1:{port}/api/"
    try:
        yield faulty
    finally:
        await runner.cleanup()
