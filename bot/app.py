"""The wiring: settings in, a running bot out. The only place where the rooms meet."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import httpx
import structlog
from slack_bolt.async_app import AsyncApp

import handlers
import jobs
from bot import registers, verzendingen
from bot.config import Config, Mode, Settings
from bot.database import Database
from bot.deps import FINISH_SECONDS, Deps
from bot.errors import UserError
from bot.gebieden import Gebieden
from bot.kalender import Kalender
from bot.slack import Slack
from bot.sockets import SocketMode
from bot.texts import app as texts

log = structlog.get_logger()
TICK_SECONDS = 15
STALE_SECONDS = 120  # without a tick for this long `/gezond` is not well


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Bot:
    """Everything connected; `app` is Bolt's, `deps` what its handlers were given."""

    app: AsyncApp
    deps: Deps


@asynccontextmanager
async def connected(
    settings: Settings,
    config: Config,
    database: Database,
    *,
    clock: Callable[[], datetime] = utc_now,
    told: Callable[[Exception], None] = lambda _: None,
    redraw_seconds: float = jobs.REDRAW_SECONDS,
) -> AsyncIterator[Bot]:
    """A bot that knows its workspace and whose register belongs to it; nothing comes in yet.

    `told` hears every mistake that somebody is told. The overview of a running meeting is drawn at most once
    every `redraw_seconds`.
    """
    assert settings.bot_token
    token = settings.bot_token.get_secret_value()
    slack = Slack(token, settings.slack_api_url, direct=settings.mode is Mode.OEFEN)
    identity = await slack.identity()
    team_id = str(identity["team_id"])
    database.run_now(lambda session: registers.bind(session, team_id))
    async with httpx.AsyncClient(timeout=10, trust_env=settings.mode is not Mode.OEFEN) as http:
        deps = Deps(
            config=config,
            kalender=Kalender(config),
            gebieden=Gebieden(config),
            database=database,
            slack=slack,
            http=http,
            clock=clock,
            team_id=team_id,
            bot_user=str(identity.get("user_id") or ""),
            workspace_url=str(identity.get("url") or ""),
            told=told,
        )
        secret = settings.signing_secret.get_secret_value() if settings.signing_secret else "socket-mode"
        app = AsyncApp(client=slack.client, signing_secret=secret, process_before_response=True)
        handlers.register(app, deps)
        deps.redrawers.append(jobs.Redrawer(deps, redraw_seconds).ask)
        try:
            yield Bot(app, deps)
        finally:
            await deps.tasks.finish()


@asynccontextmanager
async def socket_mode(bot: Bot, app_token: str) -> AsyncIterator[None]:
    """Payloads over a socket that the bot opens: no inbound port."""
    handler = SocketMode(bot.app, app_token)
    handler.client.proxy = bot.deps.slack.client.proxy
    await handler.connect_async()  # type: ignore[no-untyped-call]
    try:
        yield
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call]


class Heartbeat:
    """APScheduler calls `tick`; the database decides what is due. Knows when it last did."""

    def __init__(self, deps: Deps) -> None:
        self._deps = deps
        self._last = time.monotonic()
        self._busy = asyncio.Lock()

    async def tick(self) -> None:
        async with self._busy:
            try:
                await jobs.tick(self._deps, self._deps.clock())
                self._last = time.monotonic()
            except UserError as error:
                log.error("tick failed", reason=error.text)
            except Exception as error:
                log.error("tick failed", error=type(error).__name__)

    @asynccontextmanager
    async def beating(self) -> AsyncIterator[None]:
        from apscheduler.schedulers.asyncio import AsyncIOScheduler  # type: ignore[import-untyped]

        scheduler = AsyncIOScheduler(timezone=UTC)
        scheduler.add_job(
            self.tick,
            "interval",
            seconds=TICK_SECONDS,
            next_run_time=datetime.now(UTC),
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
        scheduler.start()
        watchdog = asyncio.create_task(self._watch())
        try:
            yield
        finally:
            scheduler.pause()
            await self._finish()
            watchdog.cancel()
            with suppress(asyncio.CancelledError):
                await watchdog
            scheduler.shutdown(wait=False)

    async def _finish(self) -> None:
        """Let a tick under way end: cut off while it posts, nobody knows whether Slack has the message."""
        with suppress(TimeoutError):
            async with asyncio.timeout(FINISH_SECONDS), self._busy:
                pass

    async def _watch(self) -> None:
        """APScheduler follows the wall clock: set back two hours, it does not call for two hours."""
        while True:
            await asyncio.sleep(TICK_SECONDS)
            if time.monotonic() - self._last > 3 * TICK_SECONDS:
                await self.tick()

    async def health(self, mode: Mode) -> tuple[bool, dict[str, Any]]:
        """Whether ticks come and the register answers, with the figures `/gezond` shows."""
        age = round(time.monotonic() - self._last)
        try:
            now = self._deps.clock()
            owed = await self._deps.database.read(lambda session: verzendingen.backlog(session, now))
        except Exception as error:
            return False, {"modus": mode.value, "register": type(error).__name__}
        return age < STALE_SECONDS, {"modus": mode.value, "laatste_tik_s": age, **owed}


async def run(settings: Settings, config: Config, stop: asyncio.Event) -> None:
    """Run on Slack until `stop` is set. Raises UserError when it cannot start."""
    from bot import web

    database = Database(settings.database_url.get_secret_value(), owner=True)
    database.open()
    async with AsyncExitStack() as stack:
        stack.callback(database.close)
        registers.prepare(database, config, utc_now())
        bot = await stack.enter_async_context(connected(settings, config, database))
        heartbeat = Heartbeat(bot.deps)
        app = web.make_web(lambda: heartbeat.health(settings.mode))
        if settings.mode is Mode.HTTP and settings.signing_secret:
            web.add_slack(app, bot.app, settings.signing_secret.get_secret_value())
        runner, port = await web.start(app, settings.host, settings.port)
        stack.push_async_callback(runner.cleanup)
        if settings.mode is Mode.SOCKET and settings.app_token:
            await stack.enter_async_context(socket_mode(bot, settings.app_token.get_secret_value()))
        await stack.enter_async_context(heartbeat.beating())
        print(texts.on_slack(settings.mode.value, settings.host, port), flush=True)
        await stop.wait()
