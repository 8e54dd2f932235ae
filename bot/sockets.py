"""Socket Mode: payloads over a socket that the bot opens, looked at as those over HTTP are."""

from __future__ import annotations

import structlog
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app, send_async_response
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from bot import vormen

log = structlog.get_logger()
NOBODY_LISTENS = 404  # Bolt's status for it


class SocketMode(AsyncSocketModeHandler):
    """Bolt's own, except that what nobody listens to, or Slack could not have sent, is acknowledged and goes
    no further: without that it would come again."""

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
