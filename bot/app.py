"""The wiring: settings in, a running bot out. The only place where the rooms meet."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError

import handlers
import jobs
from bot import backup, kanalen, netwerk, registers
from bot.config import Config, Mode, Settings, agendabron
from bot.database import Database
from bot.deps import Deps
from bot.errors import UserError
from bot.gebieden import Gebieden
from bot.hartslag import Figures, Heartbeat
from bot.kalender import Kalender
from bot.klok import utc_now
from bot.slack import RATE_LIMITED, Slack, reason
from bot.storing import Storing
from bot.texts import app as texts

if TYPE_CHECKING:
    from bot.sockets import SocketMode


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
    database.run_now(lambda session: registers.bind(session, team_id), patience=10)
    async with aclosing(netwerk.Http(slack.trusted)) as http, slack.connected():
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
            publieke_url=settings.publieke_url or "",
            told=told,
        )
        secret = settings.signing_secret.get_secret_value() if settings.signing_secret else "socket-mode"
        # Without a name Bolt looks for one in the source of all callers: that takes longer than all the rest.
        app = AsyncApp(
            name="regietafel", client=slack.client, signing_secret=secret, process_before_response=True
        )
        handlers.register(app, deps)
        deps.redrawers.append(jobs.Redrawer(deps, redraw_seconds).ask)
        if settings.mode is not Mode.OEFEN and database.path:
            deps.nightly.append(jobs.Nachtkopie(deps, backup.folders(database.path, settings)).ask)
        try:
            yield Bot(app, deps)
        finally:
            await deps.tasks.finish()
            await deps.gereed.close()


@asynccontextmanager
async def socket_mode(bot: Bot, app_token: str) -> AsyncIterator[SocketMode]:
    """Payloads over a socket that the bot opens: no inbound port. Raises what Slack has against the token."""
    from bot.sockets import SocketMode  # a bot that Slack calls over HTTP does without

    handler = SocketMode(bot.app, app_token)
    try:
        await handler.open(bot.deps.slack.proxy_for)
        yield handler
    finally:
        await handler.shut()


def heartbeat(
    bot: Bot,
    mode: Mode,
    storing: Storing,
    *,
    beat_url: str | None = None,
    extra: Sequence[Figures] = (),
) -> Heartbeat:
    """What makes this bot tick."""
    deps = bot.deps
    return Heartbeat(
        deps, mode, lambda: jobs.tick(deps, deps.clock()), storing, beat_url=beat_url, extra=extra
    )


async def next_due(bot: Bot) -> datetime | None:
    """When this bot has something to post or to look up next; None when nothing is to come."""
    from jobs import volgende

    deps = bot.deps
    return await deps.database.run(
        lambda session: volgende.next_due(session, deps, deps.clock()), patience=10
    )


async def _refuse_missing_channels(slack: Slack, config: Config) -> None:
    """A misspelt channel is told at the start, not when a message is due. Raises UserError.

    Only what is not there at all: one that was archived since, or that the bot was put out of, is told to the
    secretariaat when it matters, and must not keep the bot from serving the others. A 429 says nothing.
    """
    try:
        missing = await kanalen.missing(slack, config)
    except SlackApiError as error:
        if reason(error) not in RATE_LIMITED:
            raise
        return
    if missing:
        raise UserError("\n".join(missing))


async def run(settings: Settings, config: Config, stop: asyncio.Event) -> None:
    """Run on Slack until `stop` is set. Raises UserError when it cannot start."""
    from bot import web, webagenda

    database = Database(settings.database_url.get_secret_value(), owner=True)
    database.open()
    async with AsyncExitStack() as stack:
        stack.callback(database.close)
        registers.prepare(database, config, utc_now())
        clock = database.server_clock or utc_now
        storing = Storing(clock)
        bot = await stack.enter_async_context(
            connected(settings, config, database, clock=clock, told=storing.hear)
        )
        await _refuse_missing_channels(bot.deps.slack, config)
        url = settings.hartslag_url.get_secret_value() if settings.hartslag_url else None
        extra: list[Figures] = [lambda: backup.figures(database.path, settings)]
        if addresses := agendabron.addresses(config, settings.agenda):
            from jobs.agendahaler import Agendahaler  # most follow no calendar

            calendars = Agendahaler(bot.deps, addresses)
            bot.deps.nightly.append(calendars.ask)
            extra.append(calendars.figures)
        heart = heartbeat(bot, settings.mode, storing, beat_url=url, extra=extra)
        app = web.make_web(heart.health)
        webagenda.add_route(app, lambda: bot.deps)
        if settings.mode is Mode.HTTP and settings.signing_secret:
            web.add_slack(app, bot.app, settings.signing_secret.get_secret_value())
        runner, port = await web.start(app, settings.host, settings.port)
        stack.push_async_callback(runner.cleanup)
        if settings.mode is Mode.SOCKET and settings.app_token:
            token = settings.app_token.get_secret_value()
            heart.online = (await stack.enter_async_context(socket_mode(bot, token))).is_open
        await stack.enter_async_context(heart.beating())
        print(texts.on_slack(settings.mode.value, settings.host, port), flush=True)
        await stop.wait()
