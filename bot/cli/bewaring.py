"""Copies of the register: made, listed, put back."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.opening import open_register, read_settings
from bot.cli.parser import Command
from bot.errors import UserError
from bot.texts import bewaring as texts
from bot.texts import cli as cli_texts

if TYPE_CHECKING:
    from bot.config import Config, Settings


def add(command: Command) -> None:
    backup_ = command("backup", texts.BACKUP, backup)
    backup_.add_argument("--naar", metavar="MAP", type=Path, help=texts.BACKUP_TO)
    herstel_ = command("herstel", texts.RESTORE, herstel)
    herstel_.add_argument("bestand", metavar="BESTAND", nargs="?", type=Path, help=texts.RESTORE_FILE)
    herstel_.add_argument("--toch", action="store_true", help=texts.RESTORE_ANYWAY)
    herstel_.add_argument("--zonder-werkruimte", action="store_true", help=texts.RESTORE_UNBOUND)
    herstel_.add_argument("--teruggezet", action="store_true", help=texts.RESTORE_MARK)


def backup(arguments: argparse.Namespace) -> int:
    from bot import backup as copies
    from bot.klok import utc_now

    settings, _, register = _register()
    if register is None:
        raise UserError(texts.use_pg_dump(_address(settings)))
    if not register.exists():
        raise UserError(texts.LOST)
    into = [arguments.naar] if arguments.naar else copies.folders(register, settings)
    made, failed = copies.make(register, into, copies.name_at(register, utc_now()))
    for path in made:
        print(texts.made(str(path), path.stat().st_size))
    for problem in failed:
        print(texts.not_made(str(problem.folder), problem.reason), file=sys.stderr)
    return 1 if failed else 0


def herstel(arguments: argparse.Namespace) -> int:
    settings, config, register = _register()
    if arguments.teruggezet:
        return _mark(config)
    if register is None:
        raise UserError(texts.ONLY_MARK)
    if arguments.bestand is None:
        for line in _listed(settings, config, register):
            print(line)
        return 0
    from bot import dates, terugzetten
    from bot.database import Database
    from bot.klok import utc_now
    from bot.wijzigingen import Stempel

    database = Database(settings.database_url.get_secret_value(), owner=True)
    stempel = Stempel("opdrachtregel", utc_now())
    done = terugzetten.put_back(
        database, arguments.bestand, stempel, anyway=arguments.toch, unbound=arguments.zonder_werkruimte
    )
    print(texts.put_back(arguments.bestand.name, dates.moment(done.sinds, config.zone)))
    if done.van != done.naar:
        print(texts.upgraded(done.van, done.naar))
    if done.vergeten:
        print(texts.forgotten_again(done.vergeten))
    if done.vorige:
        print(texts.kept(str(done.vorige)))
    print(texts.LOOKS_FIRST)
    return 0


def _mark(config: Config) -> int:
    """For a register that was put back by other means."""
    from bot import dates, herstel
    from bot.klok import utc_now
    from bot.wijzigingen import Stempel

    stempel = Stempel("opdrachtregel", utc_now())
    with open_register() as database:
        since = database.run_now(lambda session: herstel.mark(session, stempel), patience=10)
    print(texts.marked(dates.moment(since, config.zone)))
    print(texts.LOOKS_FIRST)
    return 0


def _listed(settings: Settings, config: Config, register: Path) -> Iterator[str]:
    from bot import backup as copies
    from bot import dates

    example: Path | None = None
    for folder in copies.folders(register, settings):
        found = copies.copies(register, folder)
        yield texts.found(str(folder)) if found else texts.none_in(str(folder))
        for kopie in found:
            example = example or kopie.path
            yield f"  {kopie.path}  {dates.moment(kopie.op, config.zone)}"
    beside = copies.kept_before(register)
    if beside:
        yield texts.found(str(register.parent))
        yield from (f"  {kept.path}  {dates.moment(kept.op, config.zone)}" for kept in beside)
    if example or beside:
        yield texts.how(str(example or beside[0].path))


def _register() -> tuple[Settings, Config, Path | None]:
    """The settings and the file of the register; None when it is in PostgreSQL."""
    from bot.config import Mode
    from bot.database import Database

    settings, config = read_settings()
    if settings.mode is Mode.OEFEN:
        print(cli_texts.PRACTICE, file=sys.stderr)
    return settings, config, Database(settings.database_url.get_secret_value(), owner=False).path


def _address(settings: Settings) -> str:
    """The register for pg_dump: without our driver, and without the password."""
    from sqlalchemy.engine import URL, make_url

    url = make_url(settings.database_url.get_secret_value())
    plain = URL.create("postgresql", url.username, None, url.host, url.port, url.database)
    return plain.render_as_string()
