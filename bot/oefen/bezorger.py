"""Delivers payloads to the app, keeps what was sent, and tries events again as Slack does."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from bot.oefen import payloads
from bot.oefen.installatie import Installatie
from bot.oefen.levering import DeliveryError, Envelope, Levering
from bot.oefen.schema import Json
from bot.oefen.werkplek import Channel, Message, User

_MESSAGE_EVENTS = {"im": "message.im", "private": "message.groups", "public": "message.channels"}


class Bezorger:
    """`levering` is the way to the app; `sent` is everything that went, oldest first, retries included."""

    def __init__(self, inst: Installatie, levering: Levering, retry_seconds: Sequence[float]) -> None:
        self._inst = inst
        self._retry_seconds = tuple(retry_seconds)
        self._retries: set[asyncio.Task[None]] = set()
        self.levering = levering
        self.sent: list[Envelope] = []

    async def deliver(self, envelope: Envelope) -> Any:
        """The app's answer; DeliveryError when it gives none in time. An old envelope may be sent again."""
        self.sent.append(envelope)
        return await self.levering.deliver(envelope)

    async def event(self, name: str, event: Json, channel: Channel) -> None:
        """Send an event if the app asked for it; later again when it does not take it."""
        if name not in self._inst.app.events:
            return
        envelope = Envelope(
            "events_api",
            payloads.event_callback(self._inst, event, is_ext_shared=channel.is_ext_shared),
            accepts_response=False,
        )
        try:
            await self.deliver(envelope)
        except DeliveryError as error:
            if error.retry:
                task = asyncio.create_task(self._retry(envelope, error.reason))
                self._retries.add(task)
                task.add_done_callback(self._retries.discard)

    async def typed(self, message: Message, user: User, channel: Channel) -> None:
        """The events of a message that somebody typed, where the app is a member."""
        bot_id = self._inst.werkplek.bot.id
        if bot_id not in channel.members:
            return
        if channel.kind != "im" and f"<@{bot_id}>" in message.text:
            await self.event("app_mention", payloads.app_mention(message, user, channel), channel)
        event = payloads.message_event(message, user, channel)
        await self.event(_MESSAGE_EVENTS[channel.kind], event, channel)
        for file in message.files:
            await self.event("file_shared", payloads.file_shared(message, file.id, user), channel)

    async def _retry(self, envelope: Envelope, reason: str) -> None:
        for attempt, seconds in enumerate(self._retry_seconds, start=1):
            await asyncio.sleep(seconds)
            try:
                await self.deliver(envelope.again(attempt, reason))
            except DeliveryError as error:
                reason = error.reason
            else:
                return

    async def settle(self) -> None:
        """Return once no event waits for another try."""
        while self._retries:
            await asyncio.gather(*self._retries)

    async def close(self) -> None:
        for task in self._retries:
            task.cancel()
        await asyncio.gather(*self._retries, return_exceptions=True)
        await self.levering.close()
