"""Starting the bot, trying it, and looking whether all is well."""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Coroutine, Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

from bot.cli.opening import read_settings
from bot.cli.parser import Command
from bot.errors import UserError
from bot.texts import app as app_texts
from bot.texts import cli as texts
from bot.texts import gezond as health_texts

if TYPE_CHECKING:
    from bot.config import Config, Settings


def add(command: Command) -> None:
    command("start", texts.RUN, start)
    command("controleer", texts.CHECK, controleer)
    probeer_ = command("probeer", texts.TRY, probeer)
    probeer_.add_argument("regel", metavar="REGEL", nargs="+", help=texts.TRY_LINE)
    probeer_.add_argument("--als", metavar="NAAM", help=texts.TRY_AS)
    probeer_.add_argument("--kanaal", metavar="KANAAL", help=texts.TRY_CHANNEL)
    manifest_ = command("manifest", texts.MANIFEST, manifest)
    manifest_.add_argument("--url", metavar="ADRES", help=texts.MANIFEST_URL)
    gezond_ = command("gezond", texts.HEALTH, gezond)
    gezond_.add_argument("--json", action="store_true", help=texts.HEALTH_JSON)


def start(_: argparse.Namespace) -> int:
    with lasting():
        from bot import app, logs
        from bot.config import Mode

    settings, config = read_settings()
    logs.configure()

    async def serve() -> None:
        stop = asyncio.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
        if settings.mode is Mode.OEFEN:
            from bot.klok import utc_now
            from bot.oefen import omgeving
            from handlers.understand import verbs

            await omgeving.run(settings, config, _make_manifest(config), stop, utc_now, verbs(config))
        else:
            await app.run(settings, config, stop)

    _in_slack(serve, settings.host, settings.port)
    print(app_texts.STOPPED)
    return 0


def controleer(_: argparse.Namespace) -> int:
    from bot.check import check, check_calendars
    from bot.klok import utc_now

    settings, config = read_settings()
    today = utc_now().astimezone(config.zone).date()
    problems = asyncio.run(check(settings, config, print))
    problems += asyncio.run(check_calendars(settings, config, today, print)) + _check_register(settings)
    for line in problems:
        print(line, file=sys.stderr)
    return 1 if problems else 0


def _check_register(settings: Settings) -> list[str]:
    """Whether the history of the register holds together; a register that is not there yet is well."""
    from sqlalchemy.exc import SQLAlchemyError

    from bot import backup, verslagversies, wijzigingen
    from bot.database import Database

    database = Database(settings.database_url.get_secret_value(), owner=False)
    if database.path and not database.path.exists():
        return []
    if database.path and backup.integrity(database.path):
        return [texts.DAMAGED]
    database.open()
    with closing(database):
        try:
            broken = database.read_now(wijzigingen.broken_links)
            strayed = database.read_now(wijzigingen.strayed)
            strayed += [("verslagversie", id_) for id_ in database.read_now(verslagversies.altered)]
        except (SQLAlchemyError, ValueError):  # what stands there is no time, or no text
            return [texts.DAMAGED]
    if broken:
        return [texts.chain_broken(len(broken))]
    if strayed:
        return [texts.words_strayed([f"{kind} {id_}" for kind, id_ in strayed])]
    print(texts.CHAIN_FINE)
    return []


def probeer(arguments: argparse.Namespace) -> int:
    from bot import logs
    from bot.config import load, practice_settings
    from bot.klok import utc_now
    from bot.oefen import mensen, omgeving

    settings = practice_settings(os.environ)
    config = load(settings.config)
    logs.configure(logging.ERROR)
    first = next(iter(config.tafels.values()))
    shown, well = asyncio.run(
        omgeving.try_line(
            settings,
            config,
            _make_manifest(config),
            " ".join(arguments.regel),
            user=arguments.als or mensen.SECRETARIS,
            channel=arguments.kanaal or first.kanaal,
            clock=utc_now,
        )
    )
    print(shown)
    return 0 if well else 1


def manifest(arguments: argparse.Namespace) -> int:
    _, config = read_settings()
    if arguments.url and not arguments.url.startswith("https://"):
        raise UserError(texts.HTTPS_NEEDED)
    print(json.dumps(_make_manifest(config, arguments.url), ensure_ascii=False, indent=2))
    return 0


def gezond(arguments: argparse.Namespace) -> int:
    import httpx

    settings, _config = read_settings()
    host = "127.0.0.1" if settings.host in ("0.0.0.0", "::") else settings.host  # noqa: S104
    try:
        answer = httpx.get(f"http://{host}:{settings.port}/gezond", timeout=5, trust_env=False)
        figures = answer.json()
    except (httpx.HTTPError, ValueError):
        raise UserError(health_texts.UNREACHABLE) from None
    print(answer.text if arguments.json else health_texts.shown(figures))
    return 0 if answer.status_code == 200 else 1


def _make_manifest(config: Config, url: str | None = None) -> dict[str, Any]:
    from bot import manifest
    from handlers.understand import COMMANDS

    return manifest.build(config, [(c.name, c.about, c.hint) for c in COMMANDS], url=url)


@contextmanager
def lasting() -> Iterator[None]:
    """What is loaded here stays as long as the bot runs: it is not searched for garbage, now or later. That
    would take a tenth of the start (README, Speed)."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _in_slack(serve: Callable[[], Coroutine[Any, Any, None]], host: str, port: int) -> None:
    """Run it, with what can go wrong at the start in words."""
    import aiohttp
    from slack_sdk.errors import SlackApiError

    from bot import netwerk
    from bot.slack import reason

    try:
        asyncio.run(serve())
    except SlackApiError as error:
        raise UserError(app_texts.slack_refuses(reason(error))) from None
    except (aiohttp.ClientError, TimeoutError) as error:
        raise UserError(netwerk.explained(error)) from None
    except socket.gaierror:
        raise UserError(app_texts.unknown_host(host)) from None
    except OSError as error:
        if error.errno in (98, 48):  # EADDRINUSE on Linux, macOS
            raise UserError(app_texts.port_taken(host, port)) from None
        raise
