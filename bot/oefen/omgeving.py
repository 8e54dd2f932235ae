"""The oefenmodus: the bot, unchanged, on the practice Slack and an invented register."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from aiohttp import web as aiohttp_web
from pydantic import SecretStr

from bot.config import Config, Settings
from bot.database import Database
from bot.errors import UserError
from bot.oefen import register
from bot.oefen.bediening import Bediening
from bot.oefen.mensen import make_werkplek
from bot.oefen.oefenbot import Oefenbot
from bot.oefen.oefenklok import Oefenklok
from bot.oefen.register import Clock
from bot.oefen.schema import Json
from bot.oefen.server import LOCAL_HOSTS, add_routes
from bot.oefen.slack import OefenSlack
from bot.texts import app as texts
from bot.views.hulp import Regel

EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104 - what HOST may say; a browser cannot open it


def set_aside(settings: Settings, now: datetime) -> Path | None:
    """Keep the practice register under another name, so that the next is new; None when there was none."""
    database = Database(settings.database_url.get_secret_value(), owner=True)
    if database.path is None:
        raise UserError(texts.LEEG_NEEDS_SQLITE)
    if not database.path.exists():
        return None
    database.open()  # refuses while a bot has it
    database.close()
    with sqlite3.connect(database.path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    stem = f"{database.path.stem}-{now:%Y%m%d-%H%M%S}"
    names = (f"{stem}{again}{database.path.suffix}" for again in ("", *(f"-{n}" for n in range(2, 100))))
    kept = next(path for path in map(database.path.with_name, names) if not path.exists())
    database.path.rename(kept)
    for rest in ("-wal", "-shm"):
        database.path.with_name(database.path.name + rest).unlink(missing_ok=True)
    return kept


def make_slack(
    config: Config, manifest: Json, clock: Clock, *, deadline: float = 3.0, verbs: Sequence[Regel] = ()
) -> OefenSlack:
    """The practice Slack with the channels of config.yaml, and `/status` taken for what Slack calls it; in
    `deadline` seconds the bot must have answered. `verbs` are completed where a command is typed."""
    channels = [tafel.kanaal for tafel in config.tafels.values()]
    werkplek = make_werkplek(clock, channels)
    aliases = {"/status": config.opdrachten.status}
    return OefenSlack(werkplek, manifest, aliases=aliases, deadline=deadline, verbs=verbs)


def with_tokens(settings: Settings, slack: OefenSlack) -> Settings:
    """`settings` that lead to the practice Slack."""
    return settings.model_copy(
        update={
            "bot_token": SecretStr(slack.bot_token),
            "app_token": SecretStr(slack.app_token),
            "signing_secret": SecretStr(slack.signing_secret),
            "slack_api_url": slack.api_url,
            "publieke_url": settings.publieke_url or slack.base_url,
        }
    )


@asynccontextmanager
async def serving(
    slack: OefenSlack,
    app: aiohttp_web.Application,
    host: str,
    port: int,
    bediening: Bediening | None = None,
) -> AsyncIterator[str]:
    """The practice Slack on `app`, listening; yields its address. The page has the `bediening` when given."""
    from bot import web

    add_routes(app, slack, hosts=LOCAL_HOSTS | {host}, bediening=bediening)
    runner, taken = await web.start(app, host, port)
    slack.base_url = f"http://{'127.0.0.1' if host in EVERYWHERE else host}:{taken}"
    try:
        yield slack.base_url
    finally:
        await runner.cleanup()


@dataclass(frozen=True)
class Oefening:
    """A practice environment that runs; `address` is where the page is."""

    slack: OefenSlack
    bot: Oefenbot
    klok: Oefenklok
    bediening: Bediening
    address: str


@asynccontextmanager
async def practising(
    settings: Settings,
    config: Config,
    manifest: Json,
    clock: Clock,
    verbs: Sequence[Regel] = (),
    **wired: Any,
) -> AsyncIterator[Oefening]:
    """The bot on the practice Slack, with a page to use and work it; `clock` gives real time, `wired` more
    for the wiring (app.connected). Raises UserError when it cannot start."""
    from bot import web, webagenda

    practice, klok = register.practice_config(config), Oefenklok(clock)
    async with AsyncExitStack() as stack:
        slack = make_slack(practice, manifest, klok, verbs=verbs)

        def reopen() -> Database:
            return register.open_register(settings, practice, owner=True, clock=klok, filled=False)

        bot = Oefenbot(lambda: with_tokens(settings, slack), practice, klok, reopen, wired)
        stack.push_async_callback(bot.stop)
        bot.take(register.open_register(settings, practice, owner=True, clock=klok))
        app = web.make_web(bot.health)
        webagenda.add_route(app, lambda: bot.deps)
        bediening = Bediening(slack, bot, klok, practice)
        address = await stack.enter_async_context(
            serving(slack, app, settings.host, settings.port, bediening)
        )
        stack.push_async_callback(bot.stop)  # while Slack still listens
        await bot.start()
        yield Oefening(slack, bot, klok, bediening, address)


async def run(
    settings: Settings,
    config: Config,
    manifest: Json,
    stop: asyncio.Event,
    clock: Clock,
    verbs: Sequence[Regel] = (),
) -> None:
    """Practise until `stop` is set. Raises UserError when it cannot start."""
    if settings.leeg:
        kept = set_aside(settings, clock())
        if kept:
            print(texts.set_aside(kept.name), flush=True)
    async with practising(settings, config, manifest, clock, verbs) as oefening:
        print(texts.practising(oefening.address), flush=True)
        await stop.wait()


async def try_line(
    settings: Settings, config: Config, manifest: Json, line: str, *, user: str, channel: str, clock: Clock
) -> tuple[str, bool]:
    """The bot's answer to one typed line as readable text, and whether it was carried out. Nothing ticks."""
    from bot import app as wiring
    from bot.oefen import proef

    practice, clock = register.practice_config(config), Oefenklok(clock)
    async with AsyncExitStack() as stack:
        database = register.open_register(settings, practice, owner=False, clock=clock)
        stack.callback(database.close)
        slack = make_slack(practice, manifest, clock)
        await stack.enter_async_context(serving(slack, aiohttp_web.Application(), settings.host, 0))
        ready = with_tokens(settings, slack)
        mistakes: list[Exception] = []
        bot = await stack.enter_async_context(
            wiring.connected(ready, practice, database, clock=clock, told=mistakes.append)
        )
        await stack.enter_async_context(wiring.socket_mode(bot, slack.app_token))
        shown, taken = await proef.answer(slack, line, user=user, channel=channel)
        return shown, taken and not mistakes
