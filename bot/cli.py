"""The command line. Everything heavy is imported by the command that needs it."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import os
import signal
import socket
import sys
from collections import Counter
from collections.abc import Callable, Coroutine, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from bot.errors import UserError
from bot.texts import app as app_texts
from bot.texts import cli as texts

if TYPE_CHECKING:
    from bot.config import Config, Settings
    from bot.database import Database


class Parser(argparse.ArgumentParser):
    """argparse, with its mistakes in Dutch and no abbreviations."""

    def __init__(self, **kwargs: object) -> None:
        super().__init__(add_help=False, allow_abbrev=False, **kwargs)  # type: ignore[arg-type]
        self.add_argument("--help", "-h", action="help", help=texts.HELP)
        self._positionals.title, self._optionals.title = texts.COMMANDS, texts.OPTIONS

    def error(self, message: str) -> NoReturn:
        raise UserError(texts.wrong_usage(_in_dutch(message), self.prog))


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code: 0 well, 1 a mistake that was told, 130 stopped."""
    try:
        arguments = _parser().parse_args(argv)
        return int(arguments.run(arguments))
    except UserError as error:
        print(error.text, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0


def _parser() -> Parser:
    parser = Parser(prog=texts.PROGRAM, description=texts.ABOUT)
    parser.set_defaults(run=_run)
    commands = parser.add_subparsers(metavar="OPDRACHT", title=texts.COMMANDS)

    def command(name: str, about: str, run: object) -> Parser:
        made: Parser = commands.add_parser(name, help=about, description=about)
        made.set_defaults(run=run)
        return made

    command("start", texts.RUN, _run)
    importeer = command("importeer", texts.IMPORT, _importeer)
    importeer.add_argument("bestand", metavar="BESTAND", type=Path, help=texts.IMPORT_FILE)
    importeer.add_argument("--proef", action="store_true", help=texts.IMPORT_DRY)
    importeer.add_argument("--json", action="store_true", help=texts.IMPORT_JSON)
    vooruitblik = command("vooruitblik", texts.DIGEST, _vooruitblik)
    vooruitblik.add_argument("tafel", metavar="TAFEL", nargs="+", help=texts.DIGEST_TAFEL)
    vooruitblik.add_argument("--nu", metavar="MOMENT", help=texts.DIGEST_NOW)
    datum = command("datum", texts.DATE, _datum)
    datum.add_argument("tekst", metavar="TEKST", nargs="*", help=texts.DATE_TEXT)
    datum.add_argument("--vandaag", metavar="DAG", help=texts.DATE_TODAY)
    datum.add_argument("--uitleg", action="store_true", help=texts.DATE_WHY)
    persoon = command("persoon", texts.PERSON, _persoon)
    persoon.add_argument("naam", metavar="NAAM", nargs="*", help=texts.PERSON_NAME)
    persoon.add_argument("--nummer", metavar="N", type=int, help=texts.PERSON_NUMBER)
    persoon.add_argument("--vergeet", action="store_true", help=texts.PERSON_FORGET)
    command("controleer", texts.CHECK, _controleer)
    probeer = command("probeer", texts.TRY, _probeer)
    probeer.add_argument("regel", metavar="REGEL", nargs="+", help=texts.TRY_LINE)
    probeer.add_argument("--als", metavar="NAAM", help=texts.TRY_AS)
    probeer.add_argument("--kanaal", metavar="KANAAL", help=texts.TRY_CHANNEL)
    manifest = command("manifest", texts.MANIFEST, _manifest)
    manifest.add_argument("--url", metavar="ADRES", help=texts.MANIFEST_URL)
    command("gezond", texts.HEALTH, _gezond)
    return parser


def _run(_: argparse.Namespace) -> int:
    from bot import app, logs
    from bot.config import Mode

    settings, config = _settings()
    logs.configure()

    async def serve() -> None:
        stop = asyncio.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
        if settings.mode is Mode.OEFEN:
            from bot.oefen import omgeving

            await omgeving.run(settings, config, _make_manifest(config), stop, app.utc_now)
        else:
            await app.run(settings, config, stop)

    _in_slack(serve, settings.host, settings.port)
    print(app_texts.STOPPED)
    return 0


def _importeer(arguments: argparse.Namespace) -> int:
    from bot import privacystop, verslagen
    from bot.texts import privacystop as privacy_texts
    from bot.verslag import bestand, lezen, voorstel
    from bot.views import verslag as views

    _, config = _settings()
    inhoud = bestand.load_text(arguments.bestand)
    gevonden = privacystop.find(inhoud)
    if gevonden:
        geteld = Counter(hit.soort for hit in gevonden)
        print(privacy_texts.masked_in_file(sorted(geteld.items())), file=sys.stderr)
        inhoud = privacystop.mask(inhoud, gevonden)
    gelezen = lezen.read(inhoud, config)
    if not arguments.proef:
        with _register() as database:
            from bot.app import utc_now
            from bot.wijzigingen import Stempel

            stempel = Stempel("opdrachtregel", utc_now())
            uitkomst = database.run_now(
                lambda session: verslagen.store(
                    session, stempel, config, gelezen, bestand=arguments.bestand.name, inhoud=inhoud
                ),
                patience=10,
            )
    if arguments.json:
        print(json.dumps(voorstel.to_json(gelezen), ensure_ascii=False, indent=2))
    else:
        print(views.proposal(gelezen, config))
    told = views.dry_run() if arguments.proef else views.outcome(uitkomst)
    print(told, file=sys.stderr if arguments.json else sys.stdout)
    return 0


def _vooruitblik(arguments: argparse.Namespace) -> int:
    from bot.app import utc_now
    from bot.preview import preview

    _, config = _settings()
    with _register() as database:
        about, shown = preview(database, config, " ".join(arguments.tafel), arguments.nu, utc_now())
    print(about, file=sys.stderr)
    print(shown)
    return 0


def _datum(arguments: argparse.Namespace) -> int:
    from bot import datum

    _, config = _settings()
    expressions = arguments.tekst or datum.typed()
    for answer in datum.answers(expressions, config, arguments.vandaag, why=arguments.uitleg):
        print(answer)
    return 0


def _persoon(arguments: argparse.Namespace) -> int:
    from bot import inzage
    from bot.app import utc_now

    settings, _ = _settings()
    with _register() as database:
        person = inzage.who(database, " ".join(arguments.naam), arguments.nummer)
        for line in inzage.told(database, person):
            print(line)
        if not arguments.vergeet:
            print(inzage.DRY)
            return 0
        well, said = asyncio.run(inzage.forget(database, settings, person, utc_now()))
    print(said)
    return 0 if well else 1


def _controleer(_: argparse.Namespace) -> int:
    from bot.check import check

    settings, config = _settings()
    problems = asyncio.run(check(settings, config, print)) + _check_register(settings)
    for line in problems:
        print(line, file=sys.stderr)
    return 1 if problems else 0


def _check_register(settings: Settings) -> list[str]:
    """Whether the history of the register holds together; a register that is not there yet is well."""
    from bot import wijzigingen
    from bot.database import Database

    database = Database(settings.database_url.get_secret_value(), owner=False)
    if database.path is None or not database.path.exists():
        return []
    database.open()
    with closing(database):
        broken = database.read_now(wijzigingen.broken_links)
    if broken:
        return [texts.chain_broken(len(broken))]
    print(texts.CHAIN_FINE)
    return []


def _probeer(arguments: argparse.Namespace) -> int:
    from bot import logs
    from bot.app import utc_now
    from bot.config import load, practice_settings
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


def _manifest(arguments: argparse.Namespace) -> int:
    _, config = _settings()
    if arguments.url and not arguments.url.startswith("https://"):
        raise UserError(texts.HTTPS_NEEDED)
    print(json.dumps(_make_manifest(config, arguments.url), ensure_ascii=False, indent=2))
    return 0


def _gezond(_: argparse.Namespace) -> int:
    import httpx

    settings, _config = _settings()
    host = "127.0.0.1" if settings.host in ("0.0.0.0", "::") else settings.host  # noqa: S104
    try:
        answer = httpx.get(f"http://{host}:{settings.port}/gezond", timeout=5, trust_env=False)
    except httpx.HTTPError:
        raise UserError(texts.UNWELL) from None
    print(answer.text)
    return 0 if answer.status_code == 200 else 1


def _settings() -> tuple[Settings, Config]:
    from bot.config import load, settings_from

    settings = settings_from(os.environ)
    return settings, load(settings.config)


def _register() -> closing[Database]:
    """The register this command works on: without tokens that of the oefenmodus, which it says."""
    from bot import registers
    from bot.app import utc_now
    from bot.config import Mode
    from bot.database import Database

    settings, config = _settings()
    if settings.mode is Mode.OEFEN:
        from bot.oefen import omgeving

        print(texts.PRACTICE, file=sys.stderr)
        return closing(omgeving.open_register(settings, config, owner=False, clock=utc_now))
    database = Database(settings.database_url.get_secret_value(), owner=False)
    database.open()
    registers.prepare(database, config, utc_now())
    return closing(database)


def _make_manifest(config: Config, url: str | None = None) -> dict[str, Any]:
    from bot import manifest
    from handlers.understand import COMMANDS

    return manifest.build(config, [(c.name, c.about, c.hint) for c in COMMANDS], url=url)


def _in_slack(serve: Callable[[], Coroutine[Any, Any, None]], host: str, port: int) -> None:
    """Run it, with what can go wrong at the start in words."""
    import aiohttp
    from slack_sdk.errors import SlackApiError

    from bot.slack import reason

    try:
        asyncio.run(serve())
    except SlackApiError as error:
        raise UserError(app_texts.slack_refuses(reason(error))) from None
    except (aiohttp.ClientError, TimeoutError):
        raise UserError(app_texts.SLACK_UNREACHABLE) from None
    except socket.gaierror:
        raise UserError(app_texts.unknown_host(host)) from None
    except OSError as error:
        if error.errno in (98, 48):  # EADDRINUSE on Linux, macOS
            raise UserError(app_texts.port_taken(host, port)) from None
        raise


def _in_dutch(message: str) -> str:
    """argparse's few complaints, in Dutch."""
    if message.startswith("the following arguments are required: "):
        return texts.missing(message.partition(": ")[2])
    if "invalid choice: " in message:
        word = message.partition("invalid choice: ")[2].split("'")[1]
        known = message.partition("choose from ")[2].rstrip(")").replace("'", "")
        return texts.unknown_command(word, known)
    if message.startswith("unrecognized arguments: "):
        return texts.unknown_option(message.partition(": ")[2])
    if "expected one argument" in message:
        return texts.value_needed(message.split(":")[0].removeprefix("argument "))
    return message
