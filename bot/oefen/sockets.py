"""Brings payloads to the app as Slack does over Socket Mode: tickets, hello, envelopes, acks, disconnects."""

from __future__ import annotations

import asyncio
import json
import secrets
from itertools import count
from typing import Any, Literal
from uuid import uuid4

from aiohttp import WSMsgType, web

from bot.oefen.levering import DeliveryError, Envelope
from bot.oefen.schema import Json
from bot.oefen.werkplek import APP_ID

MOST_CONNECTIONS = 10
_HOST = "oefenomgeving"


class SocketLevering:
    """Every connection of the app; any one of them gets a payload, in turn."""

    def __init__(self, *, deadline: float = 3.0) -> None:
        self._deadline = deadline
        self._tickets: set[str] = set()
        self._connections: list[web.WebSocketResponse] = []
        self._waiting: dict[str, asyncio.Future[Any]] = {}
        self._turn = count()
        self._arrival = asyncio.Event()

    @property
    def connected(self) -> int:
        """How many connections can be given a payload."""
        return len(self._connections)

    async def wait_connected(self, number: int = 1, within: float = 10.0) -> None:
        """Return once the app has this many connections. TimeoutError."""
        async with asyncio.timeout(within):
            while self.connected < number:
                await self._arrival.wait()

    def new_ticket(self) -> str:
        """For apps.connections.open: good for one connection."""
        ticket = secrets.token_hex(16)
        self._tickets.add(ticket)
        return ticket

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """The WebSocket end of /link."""
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            return web.Response(status=403, text="invalid ticket")
        self._tickets.discard(ticket)
        socket = web.WebSocketResponse(heartbeat=15.0)
        await socket.prepare(request)
        if self.connected >= MOST_CONNECTIONS:
            await socket.send_json(self._disconnect_frame("too_many_websockets"))
            await socket.close()
            return socket
        await self._serve(socket)
        return socket

    async def _serve(self, socket: web.WebSocketResponse) -> None:
        self._connections.append(socket)
        try:
            await socket.send_json(
                {
                    "type": "hello",
                    "num_connections": self.connected,
                    "debug_info": {"host": _HOST, "build_number": 1, "approximate_connection_time": 18060},
                    "connection_info": {"app_id": APP_ID},
                }
            )
            self._arrival.set()
            self._arrival = asyncio.Event()
            async for frame in socket:
                if frame.type is WSMsgType.TEXT:
                    self._take(frame.data)
        finally:
            if socket in self._connections:
                self._connections.remove(socket)

    def _take(self, data: str) -> None:
        try:
            ack = json.loads(data)
            waiting = self._waiting.get(ack["envelope_id"])
        except (ValueError, TypeError, KeyError):
            return
        if waiting is not None and not waiting.done():
            waiting.set_result(ack.get("payload"))

    async def deliver(self, envelope: Envelope) -> Any:
        """The payload that came with the acknowledgement."""
        if not self._connections:
            raise DeliveryError("dispatch_failed", "connection_failed")
        socket = self._connections[next(self._turn) % len(self._connections)]
        envelope_id = str(uuid4())
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting[envelope_id] = answer
        try:
            async with asyncio.timeout(self._deadline):
                await socket.send_json(self._frame(envelope_id, envelope))
                payload = await answer
        except TimeoutError:
            raise DeliveryError("operation_timeout", "timeout") from None
        except ConnectionError:
            raise DeliveryError("dispatch_failed", "connection_failed") from None
        finally:
            del self._waiting[envelope_id]
        return self._unwrap(payload)

    @staticmethod
    def _frame(envelope_id: str, envelope: Envelope) -> Json:
        frame: Json = {
            "envelope_id": envelope_id,
            "type": envelope.kind,
            "payload": envelope.payload,
            "accepts_response_payload": envelope.accepts_response,
        }
        if envelope.kind == "events_api":
            frame |= {"retry_attempt": envelope.retry_num, "retry_reason": envelope.retry_reason}
        return frame

    @staticmethod
    def _unwrap(payload: Any) -> Any:
        if not payload:
            return None
        return payload["text"] if isinstance(payload, dict) and payload.keys() == {"text"} else payload

    @staticmethod
    def _disconnect_frame(reason: str) -> Json:
        return {"type": "disconnect", "reason": reason, "debug_info": {"host": _HOST}}

    async def disconnect(self, reason: Literal["warning", "refresh_requested"] = "refresh_requested") -> None:
        """Ask every connection to make a new one, as Slack does routinely.

        After a warning the old ones still get payloads; after refresh_requested they get no more.
        """
        for socket in list(self._connections):
            if reason == "refresh_requested":
                self._connections.remove(socket)
            await socket.send_json(self._disconnect_frame(reason))

    async def close(self) -> None:
        """Break every connection."""
        for socket in list(self._connections):
            await socket.close()
        self._connections.clear()
