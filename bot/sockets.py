"""Socket Mode: payloads over a socket that the bot opens, looked at as those over HTTP are."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress

import structlog
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app, send_async_response
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from bot import vormen

log = structlog.get_logger()
NOBODY_LISTENS = 404  # Bolt's status for it
CONNECT_SECONDS = 10.0


class SocketMode(AsyncSocketModeHandler):
    """Bolt's own, except that what nobody listens to, or Slack could not have sent, is acknowledged and goes
    no further: without that it would come again."""

    _connecting: asyncio.Task[None] | None = None

    async def open(self, proxy_for: Callable[[str], str | None]) -> None:
        """Connect. What Slack has against the app-level token, and a Slack that does not answer, are raised.

        slack_sdk itself would try for ever without a word. It does where only the socket fails: then this
        returns after CONNECT_SECONDS, and `is_open` says how it is.
        """
        self.client.wss_uri = await self.client.issue_new_wss_url()
        self.client.proxy = proxy_for(self.client.wss_uri)
        self._connecting = asyncio.create_task(self.client.connect())  # type: ignore[no-untyped-call]
        await asyncio.wait({self._connecting}, timeout=CONNECT_SECONDS)

    async def is_open(self) -> bool:
        return await self.client.is_connected()

    async def shut(self) -> None:
        if self._connecting:
            self._connecting.cancel()
            with suppress(asyncio.CancelledError):
                await self._connecting
        await self.close_async()  # type: ignore[no-untyped-call]

    async def handle(self, client: SocketModeClient, req: SocketModeRequest) -> None:  # type: ignore[override]
        answer, why = None, "not understood"
        if vormen.is_payload(req.payload):
            try:
                answer, why = await run_async_bolt_app(self.app, req), "not listened to"
            except Exception as error:  # Bolt looks at more of a payload than we do
                why = type(error).__name__
        if answer is None or answer.status == NOBODY_LISTENS:
            log.warning("payload was left", why=why, kind=req.type[:40])
            await client.send_socket_mode_response(SocketModeResponse(envelope_id=req.envelope_id))
        else:
            await send_async_response(client, req, answer, 0.0)
