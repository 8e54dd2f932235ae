"""The bot in the practice environment: it can be stopped and started again on the same register, while Slack
and the page stay."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.config import Config, Settings
from bot.database import Database
from bot.deps import Deps
from bot.errors import UserError
from bot.hartslag import Heartbeat
from bot.storing import Storing
from bot.texts import oefenbediening as texts

if TYPE_CHECKING:
    from bot.app import Bot


class Oefenbot:
    """`settings` leads to the practice Slack once that listens; `reopen` opens the register, as its owner.
    `wired`: more for the wiring of every bot (app.connected)."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        config: Config,
        clock: Callable[[], datetime],
        reopen: Callable[[], Database],
        wired: Mapping[str, Any] | None = None,
    ) -> None:
        self._wired = dict(wired or {}) | {"clock": clock}
        self._settings, self._config, self._clock, self._reopen = settings, config, clock, reopen
        self._stack = AsyncExitStack()
        self._database: Database | None = None
        self._bot: Bot | None = None
        self._heart: Heartbeat | None = None
        self._turning = asyncio.Lock()

    def take(self, database: Database) -> None:
        """The register to start with; closed when the bot stops."""
        self._database = database
        self._stack.callback(database.close)

    async def start(self) -> None:
        """Connect and tick. Raises UserError, or what Slack has against it; then it is stopped."""
        from bot import app as wiring

        try:
            if self._database is None:
                self.take(self._reopen())
            assert self._database
            settings, storing = self._settings(), Storing(self._clock)
            bot = await self._stack.enter_async_context(
                wiring.connected(settings, self._config, self._database, told=storing.hear, **self._wired)
            )
            heart = wiring.heartbeat(bot, settings.mode, storing)
            assert settings.app_token
            token = settings.app_token.get_secret_value()
            heart.online = (await self._stack.enter_async_context(wiring.socket_mode(bot, token))).is_open
            await self._stack.enter_async_context(heart.beating())
        except BaseException:
            await self.stop()
            raise
        self._bot, self._heart = bot, heart

    async def stop(self) -> None:
        """What is under way ends; the socket and the register are closed."""
        self._bot = self._heart = self._database = None
        stack, self._stack = self._stack, AsyncExitStack()
        await stack.aclose()

    async def restart(self) -> None:
        """Stop and start again, also when it was stopped. Raises as `start` does."""
        async with self._turning:
            await self.stop()
            await self.start()

    @property
    def runs(self) -> bool:
        return self._bot is not None

    @property
    def deps(self) -> Deps:
        """What the running bot was given. Raises UserError while it does not run."""
        if self._bot is None:
            raise UserError(texts.STOPPED)
        return self._bot.deps

    async def tick(self) -> None:
        """One tick now, besides those of the heartbeat."""
        if self._heart:
            await self._heart.tick()

    @asynccontextmanager
    async def between_ticks(self) -> AsyncIterator[Database]:
        """The register, while no tick is under way. Raises UserError while the bot does not run."""
        if self._heart is None:
            raise UserError(texts.STOPPED)
        async with self._heart.between_ticks():
            yield self.deps.database

    async def next_due(self) -> datetime | None:
        """When it has something to post next. Raises UserError while it does not run."""
        from bot import app as wiring

        if self._bot is None:
            raise UserError(texts.STOPPED)
        return await wiring.next_due(self._bot)

    async def health(self) -> tuple[bool, dict[str, Any]]:
        """As the heartbeat says it; a bot that does not run does not tick."""
        if self._heart is None:
            return False, {"gezond": False, "redenen": ["geen_tik"]}
        return await self._heart.health()
