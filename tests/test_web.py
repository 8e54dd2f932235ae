"""What the bot listens on: its health, and a guard in front of Bolt."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult

from bot import web
from bot.oefen.levering import sign

SECRET = "geheim-van-de-test"
COMMAND = "command=%2Factie&text=lijst&user_id=U1&team_id=T1&channel_id=C1&trigger_id=1.2.3"


@dataclass
class Listening:
    """A Bolt app that counts what reaches it."""

    url: str = ""
    seen: list[str] = field(default_factory=list)

    async def post(
        self,
        body: bytes | str,
        *,
        content_type: str = "application/x-www-form-urlencoded",
        stamp: str | None = None,
        signature: str | None = None,
        after: int = 0,
    ) -> int:
        """Send it signed, `after` seconds off the clock, unless told otherwise; the status of the answer."""
        raw = body.encode() if isinstance(body, str) else body
        at = str(int(time.time()) + after) if stamp is None else stamp
        made = sign(SECRET, at, raw.decode("utf-8", "replace")) if signature is None else signature
        headers = {"Content-Type": content_type}
        headers |= {"X-Slack-Request-Timestamp": at} if at else {}
        headers |= {"X-Slack-Signature": made} if made else {}
        url = f"{self.url}/slack/events"
        async with aiohttp.request("POST", url, data=raw, headers=headers) as answer:
            return answer.status


@pytest.fixture
async def listening() -> AsyncIterator[Listening]:
    found = Listening()

    async def authorize(**_: Any) -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=None, team_id="T1", bot_token="xoxb-test")

    bolt = AsyncApp(signing_secret=SECRET, authorize=authorize, process_before_response=True)

    @bolt.command("/actie")
    async def actie(ack: Any, body: dict[str, Any]) -> None:
        found.seen.append(body["text"])
        await ack("ok")

    app = web.make_web(lambda: healthy(True))
    web.add_slack(app, bolt, SECRET)
    runner, port = await web.start(app, "127.0.0.1", 0)
    found.url = f"http://127.0.0.1:{port}"
    yield found
    await runner.cleanup()


async def healthy(well: bool) -> tuple[bool, dict[str, Any]]:
    return well, {"te_laat": 0 if well else 3}


async def test_a_signed_request_comes_through(listening: Listening) -> None:
    assert await listening.post(COMMAND) == 200
    assert listening.seen == ["lijst"]


@pytest.mark.parametrize("off", [-299, 299])
async def test_a_clock_that_is_a_little_off_is_accepted(listening: Listening, off: int) -> None:
    assert await listening.post(COMMAND, after=off) == 200


@pytest.mark.parametrize(
    ("how", "status"),
    [
        ({"signature": ""}, 401),
        ({"signature": "v0=" + "0" * 64}, 401),
        ({"stamp": ""}, 401),
        ({"stamp": "abc"}, 401),
        ({"stamp": "٣"}, 401),
        ({"stamp": "-1"}, 401),
        ({"after": 301}, 401),
        ({"after": -301}, 401),
        ({"content_type": "text/plain"}, 415),
        ({"content_type": "multipart/form-data; boundary=x"}, 415),
    ],
)
async def test_what_slack_did_not_send_is_refused(
    listening: Listening, how: dict[str, Any], status: int
) -> None:
    assert await listening.post(COMMAND, **how) == status
    assert listening.seen == []


@pytest.mark.parametrize("body", ["[]", "null", "5", '"x"', "{", "", "[" * 100_000, b"\xff\xfe{}"])
@pytest.mark.parametrize("signature", [None, "v0=" + "0" * 64])
async def test_json_that_is_no_object_never_reaches_bolt(
    listening: Listening, body: str | bytes, signature: str | None
) -> None:
    status = await listening.post(body, content_type="application/json", signature=signature)
    assert status in (400, 401)


async def test_a_body_of_another_request_does_not_fit_the_signature(listening: Listening) -> None:
    stamp = str(int(time.time()))
    assert await listening.post(COMMAND + "&x=1", stamp=stamp, signature=sign(SECRET, stamp, COMMAND)) == 401
    assert listening.seen == []


async def test_too_large_a_body_is_refused(listening: Listening) -> None:
    assert await listening.post("x" * (web.MAX_BODY + 1)) == 413
    assert listening.seen == []


async def test_too_large_a_body_in_chunks_is_refused_too(listening: Listening) -> None:
    """It has no Content-Length to judge it by."""

    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(web.MAX_BODY // 65_536 + 1):
            yield b"x" * 65_536

    headers = {"Content-Type": "application/json"}
    url = f"{listening.url}/slack/events"
    async with aiohttp.request("POST", url, data=chunks(), headers=headers) as answer:
        assert answer.status == 413
    assert listening.seen == []


async def test_a_body_that_does_not_come_is_not_waited_for(
    listening: Listening, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web, "BODY_SECONDS", 0.05)
    host, port = listening.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(
        b"POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n"
        b"Content-Type: application/json\r\n\r\n{"
    )
    assert (await reader.readline()).startswith(b"HTTP/1.1 408")
    writer.close()
    assert listening.seen == []


async def test_a_request_repeated_byte_for_byte_comes_through(listening: Listening) -> None:
    """The guard lets it through, for Slack does this too: that it has one effect is what the keys are for."""
    stamp = str(int(time.time()))
    assert {await listening.post(COMMAND, stamp=stamp) for _ in range(5)} == {200}
    assert listening.seen == ["lijst"] * 5


@pytest.mark.parametrize("path", ["/gezond", "/healthz"])
@pytest.mark.parametrize(("well", "status"), [(True, 200), (False, 503)])
async def test_health_is_told_under_both_names(path: str, well: bool, status: int) -> None:
    runner, port = await web.start(web.make_web(lambda: healthy(well)), "127.0.0.1", 0)
    try:
        async with aiohttp.request("GET", f"http://127.0.0.1:{port}{path}") as answer:
            assert answer.status == status
            assert (await answer.json())["te_laat"] == (0 if well else 3)
    finally:
        await runner.cleanup()


async def test_without_a_signing_secret_there_is_no_place_for_requests() -> None:
    runner, port = await web.start(web.make_web(lambda: healthy(True)), "127.0.0.1", 0)
    try:
        async with aiohttp.request("POST", f"http://127.0.0.1:{port}/slack/events", data=b"{}") as answer:
            assert answer.status == 404
    finally:
        await runner.cleanup()
