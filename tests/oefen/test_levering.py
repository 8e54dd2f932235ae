"""HTTP deliveries carry Slack's signature, retry headers and handshake."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from aiohttp import web
from slack_sdk.signature import SignatureVerifier

from bot.oefen.levering import DeliveryError, Envelope, HttpLevering

NOW = datetime(2026, 1, 23, 9, 30, tzinfo=UTC)
SECRET = "geheim"
EVENT = Envelope("events_api", {"type": "event_callback", "event": {"type": "app_mention"}})


class FixedClock:
    def now(self) -> float:
        return NOW.timestamp()


@asynccontextmanager
async def receiver(answer: Callable[[web.Request, str], web.Response]) -> AsyncIterator[HttpLevering]:
    async def handle(request: web.Request) -> web.Response:
        return answer(request, await request.text())

    app = web.Application()
    app.router.add_post("/slack/events", handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
    levering = HttpLevering(url, SECRET, lambda: NOW)
    try:
        yield levering
    finally:
        await levering.close()
        await runner.cleanup()


@pytest.mark.parametrize(
    ("envelope", "content_type", "start"),
    [
        (
            Envelope("slash_commands", {"command": "/actie", "text": "één"}),
            "application/x-www-form-urlencoded",
            "command=%2Factie",
        ),
        (
            Envelope("interactive", {"type": "block_actions"}),
            "application/x-www-form-urlencoded",
            "payload=%7B",
        ),
        (EVENT, "application/json", "{"),
    ],
)
async def test_payload_is_signed_and_shaped_by_its_kind(
    envelope: Envelope, content_type: str, start: str
) -> None:
    seen: list[Any] = []

    def answer(request: web.Request, body: str) -> web.Response:
        verifier = SignatureVerifier(SECRET, FixedClock())  # type: ignore[arg-type]
        seen.append((request.content_type, body, verifier.is_valid_request(body, dict(request.headers))))
        return web.Response()

    async with receiver(answer) as levering:
        assert await levering.deliver(envelope) is None
    assert seen[0][0] == content_type
    assert seen[0][1].startswith(start)
    assert seen[0][2] is True


async def test_retry_says_so() -> None:
    seen: list[Any] = []

    def answer(request: web.Request, _body: str) -> web.Response:
        seen.append((request.headers.get("x-slack-retry-num"), request.headers.get("x-slack-retry-reason")))
        return web.Response()

    async with receiver(answer) as levering:
        await levering.deliver(EVENT)
        await levering.deliver(EVENT.again(1, "http_timeout"))
    assert seen == [(None, None), ("1", "http_timeout")]


@pytest.mark.parametrize(("headers", "retry"), [({}, True), ({"X-Slack-No-Retry": "1"}, False)])
async def test_other_status_than_200_is_a_failure(headers: dict[str, str], retry: bool) -> None:
    async with receiver(lambda _request, _body: web.Response(status=500, headers=headers)) as levering:
        with pytest.raises(DeliveryError) as caught:
            await levering.deliver(EVENT)
    assert (caught.value.code, caught.value.reason, caught.value.retry) == (
        "dispatch_failed",
        "http_error",
        retry,
    )


async def test_nobody_there_is_a_failure() -> None:
    async with receiver(lambda _request, _body: web.Response()) as levering:
        pass
    with pytest.raises(DeliveryError, match="dispatch_failed"):
        await levering.deliver(EVENT)
    await levering.close()


@pytest.mark.parametrize(
    ("reply", "right"),
    [
        (lambda challenge: web.Response(text=challenge), True),
        (lambda challenge: web.json_response({"challenge": challenge}), True),
        (lambda _challenge: web.Response(text="ok"), False),
    ],
)
async def test_url_is_verified_by_its_challenge(reply: Any, right: bool) -> None:
    async with receiver(lambda _request, body: reply(json.loads(body)["challenge"])) as levering:
        assert await levering.verify_url("token", "uitdaging") is right
