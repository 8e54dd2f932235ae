"""A calendar fetched from a real server on this machine, well and not so well."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import httpx
import pytest
from aiohttp import web

from bot import netwerk
from bot import web as listening
from bot.ics import ophalen
from bot.ics.lezen import NietGelezen
from tests.ics.agendas import calendar, on

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
BODY = calendar(on("20270209"))


@dataclass
class Server:
    url: str = ""
    asked: list[web.Request] = field(default_factory=list)


@asynccontextmanager
async def serving(answer: Handler) -> AsyncIterator[Server]:
    server, app = Server(), web.Application()

    async def handle(request: web.Request) -> web.StreamResponse:
        server.asked.append(request)
        return await answer(request)

    app.router.add_get("/{path:.*}", handle)
    runner, port = await listening.start(app, "127.0.0.1", 0)
    server.url = f"http://127.0.0.1:{port}/geheim.ics"
    try:
        yield server
    finally:
        await runner.cleanup()


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    async with netwerk.http_client(None) as client:
        yield client


async def why(http: httpx.AsyncClient, answer: Handler) -> str:
    async with serving(answer) as server:
        with pytest.raises(NietGelezen) as caught:
            await ophalen.fetch(http, server.url)
    shown = f"{caught.value} {caught.value.__cause__}"
    assert "geheim" not in shown
    return caught.value.code


async def test_what_stands_there_comes_with_its_marks(http: httpx.AsyncClient) -> None:
    async def answer(request: web.Request) -> web.Response:
        if request.headers.get("If-None-Match") == '"1"':
            return web.Response(status=304)
        return web.Response(
            body=BODY, headers={"ETag": '"1"', "Last-Modified": "Mon, 11 Jan 2027 09:00:00 GMT"}
        )

    async with serving(answer) as server:
        first = await ophalen.fetch(http, server.url)
        again = await ophalen.fetch(http, server.url, etag=first.etag, gewijzigd=first.gewijzigd)
    assert (first.inhoud, first.etag) == (BODY, '"1"')
    assert again.inhoud is None
    assert server.asked[1].headers["If-Modified-Since"] == first.gewijzigd
    assert server.asked[0].headers["User-Agent"].startswith("regietafel/")


async def test_what_is_packed_is_unpacked_within_bounds(http: httpx.AsyncClient) -> None:
    async def packed(_: web.Request) -> web.Response:
        return web.Response(body=gzip.compress(BODY), headers={"Content-Encoding": "gzip"})

    async def bomb(_: web.Request) -> web.Response:
        return web.Response(body=gzip.compress(b"x" * 50_000_000, 9), headers={"Content-Encoding": "gzip"})

    async def half(_: web.Request) -> web.Response:
        return web.Response(body=gzip.compress(BODY)[:-30], headers={"Content-Encoding": "gzip"})

    async with serving(packed) as server:
        assert (await ophalen.fetch(http, server.url)).inhoud == BODY
    assert await why(http, bomb) == "te_groot"
    assert await why(http, half) == "afgekapt"


@pytest.mark.parametrize(
    ("status", "code"),
    [(401, "geweigerd"), (403, "geweigerd"), (404, "niet_gevonden"), (410, "niet_gevonden"),
     (429, "storing"), (500, "storing"), (503, "storing"), (204, "storing")],
)  # fmt: skip
async def test_a_refusal_is_told_from_a_breakdown(http: httpx.AsyncClient, status: int, code: str) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=status)

    assert await why(http, answer) == code


async def test_what_is_huge_is_not_read_to_its_end(http: httpx.AsyncClient) -> None:
    sent = 0

    async def answer(request: web.Request) -> web.StreamResponse:
        nonlocal sent
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(400):
            await response.write(b"x" * 1_000_000)
            sent += 1
        return response

    assert await why(http, answer) == "te_groot"
    assert sent < 100


@pytest.mark.parametrize("when", ["before the answer", "half-way"])
async def test_a_server_that_hangs_is_waited_for_no_longer_than_it_may(
    http: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    monkeypatch.setattr(ophalen, "SECONDS", 0.3)
    over = asyncio.Event()

    async def answer(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        if when == "half-way":
            await response.prepare(request)
            await response.write(BODY[:100])
        await over.wait()
        return response

    async with serving(answer) as server:
        with pytest.raises(NietGelezen) as caught:
            await ophalen.fetch(http, server.url)
        over.set()
    assert caught.value.code == "te_traag"


async def test_what_breaks_off_is_not_taken_for_all(http: httpx.AsyncClient) -> None:
    async def answer(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": str(len(BODY))})
        await response.prepare(request)
        await response.write(BODY[:100])
        assert request.transport
        request.transport.abort()
        return response

    assert await why(http, answer) == "onbereikbaar"


async def test_nobody_there(http: httpx.AsyncClient) -> None:
    with pytest.raises(NietGelezen) as caught:
        await ophalen.fetch(http, "http://127.0.0.1:9/geheim.ics")
    assert caught.value.code == "onbereikbaar"


async def test_a_redirect_within_the_host_is_followed(http: httpx.AsyncClient) -> None:
    async def answer(request: web.Request) -> web.Response:
        if request.path == "/elders.ics":
            return web.Response(body=BODY)
        return web.Response(status=302, headers={"Location": "/elders.ics"})

    async with serving(answer) as server:
        assert (await ophalen.fetch(http, server.url)).inhoud == BODY


@pytest.mark.parametrize(
    "to",
    [
        "http://169.254.169.254/latest",
        "http://localhost:1/x",
        "file:///etc/passwd",
        "http://[x",
        "",
        "/geheim.ics",
    ],
)
async def test_a_redirect_elsewhere_or_in_a_circle_is_not(http: httpx.AsyncClient, to: str) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=301, headers={"Location": to})

    assert await why(http, answer) == "doorverwezen"
