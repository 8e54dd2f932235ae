"""What the bot listens on: its health, and Slack's requests in HTTP mode with a guard in front of Bolt."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.signature import SignatureVerifier

from bot import vormen

log = structlog.get_logger()

MAX_BODY = 1024 * 1024  # bytes; Slack sends far less
BODY_SECONDS = 10  # Slack itself gives up after 3
FORM, JSON = "application/x-www-form-urlencoded", "application/json"
Health = Callable[[], Awaitable[tuple[bool, dict[str, Any]]]]


def make_web(health: Health) -> web.Application:
    """An application with `/gezond` and `/healthz`: 200 when all is well, else 503, with the figures."""
    app = web.Application(client_max_size=MAX_BODY)

    async def gezond(_: web.Request) -> web.Response:
        well, figures = await health()
        return web.json_response(figures, status=200 if well else 503)

    app.router.add_get("/gezond", gezond)
    app.router.add_get("/healthz", gezond)
    return app


def add_slack(app: web.Application, bolt: AsyncApp, signing_secret: str) -> None:
    """Take Slack's requests on `/slack/events`.

    Bolt parses before it verifies and raises on what is no object, so size, type, signature and shape are
    judged here: 408, 413, 415, 401 and 400 (docs.slack.dev/authentication/verifying-requests-from-slack).
    A signed request that comes again within its five minutes is let through: Slack itself may send an event
    again within the second, and what writes has one effect by its key (ontvangsten.py).
    """
    verifier = SignatureVerifier(signing_secret)

    async def events(request: web.Request) -> web.Response:
        is_json = request.content_type == JSON
        if not is_json and request.content_type != FORM:
            raise web.HTTPUnsupportedMediaType
        try:
            async with asyncio.timeout(BODY_SECONDS):
                body = await request.read()
        except TimeoutError:
            raise web.HTTPRequestTimeout from None
        stamp = request.headers.get("X-Slack-Request-Timestamp", "")
        signature = request.headers.get("X-Slack-Signature", "")
        if not (stamp.isascii() and stamp.isdigit() and _is_text(body)):  # the verifier raises on these
            raise web.HTTPUnauthorized
        if not verifier.is_valid(body, stamp, signature):
            raise web.HTTPUnauthorized
        text = body.decode()
        if not vormen.is_payload(vormen.from_body(text, is_json=is_json)):
            raise web.HTTPBadRequest
        try:
            asked = AsyncBoltRequest(
                body=text,
                query=request.query_string,
                headers=request.headers,  # type: ignore[arg-type]
            )
        except Exception as error:  # what Bolt looks at and we do not has another shape than Slack gives it
            log.warning("payload was left", why=type(error).__name__)
            raise web.HTTPBadRequest from None
        return await to_aiohttp_response(await bolt.async_dispatch(asked))

    app.router.add_post("/slack/events", events)


def _is_text(body: bytes) -> bool:
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return True


async def start(app: web.Application, host: str, port: int) -> tuple[web.AppRunner, int]:
    """Listen; returns the runner to clean up and the port, which matters when 0 was asked."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=2.0)
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    return runner, int(runner.addresses[0][1])
