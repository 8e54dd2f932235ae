"""What is kept how long, and what goes to an archive."""

from __future__ import annotations

import argparse
import hashlib
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.opening import open_register, read_settings
from bot.cli.parser import Command
from bot.errors import UserError
from bot.texts import archief as texts
from bot.texts import nazien as nazien_texts

if TYPE_CHECKING:
    from bot.archief.bereik import Bereik
    from bot.config import Config


def add(command: Command) -> None:
    bewaren_ = command("bewaren", texts.TERMS, bewaren)
    bewaren_.add_argument("--proef", action="store_true", help=texts.TERMS_DRY)
    archief_ = command("archief", texts.ARCHIVE, archief)
    archief_.add_argument("--naar", metavar="BESTAND", type=Path, help=texts.ARCHIVE_TO)
    archief_.add_argument("--tafel", metavar="TAFEL", action="append", default=[], help=texts.ARCHIVE_TAFEL)
    archief_.add_argument("--tot", metavar="DATUM", help=texts.ARCHIVE_UNTIL)
    archief_.add_argument("--jaar", metavar="JAAR", help=texts.ARCHIVE_YEAR)
    archief_.add_argument("--controleer", metavar="BESTAND", type=Path, help=texts.ARCHIVE_CHECK)


def bewaren(arguments: argparse.Namespace) -> int:
    from bot import bewaartermijnen, wijzigingen
    from bot.klok import utc_now
    from bot.wijzigingen import Stempel

    _, config = read_settings()
    print(bewaartermijnen.told(config))
    stempel = Stempel("opdrachtregel", utc_now())
    with open_register(must_exist=True) as database:
        due = database.read_now(lambda session: bewaartermijnen.due(session, config, stempel.op))
        for name, number in due.items():
            if number:
                print(texts.due(name, number))
        if not any(due.values()):
            print(texts.NOTHING_DUE)
            return 0
        if arguments.proef:
            print(texts.DRY)
            return 0
        total, finished = 0, False
        while not finished:
            gone, finished = database.run_now(
                lambda session: bewaartermijnen.apply(session, stempel, config), patience=10
            )
            total += sum(gone.values())
        if database.read_now(wijzigingen.broken_links):
            raise RuntimeError("the chain is broken")
    print(texts.gone(total))
    return 0


def archief(arguments: argparse.Namespace) -> int:
    if (arguments.naar is None) == (arguments.controleer is None):
        raise UserError(texts.MAKE_OR_CHECK)
    return _check(arguments.controleer) if arguments.controleer else _make(arguments)


def _make(arguments: argparse.Namespace) -> int:
    """Make an archive, and look at it as somebody who receives it would."""
    from bot.archief import maken
    from bot.config import Mode
    from bot.klok import utc_now

    settings, config = read_settings()
    target: Path = arguments.naar
    if target.suffix != ".zip":
        raise UserError(texts.MUST_BE_ZIP)
    now = utc_now()
    today = now.astimezone(config.zone).date()
    bereik = _scope(config, arguments.tafel, arguments.tot, arguments.jaar, today)
    with open_register(must_exist=True) as database:
        made = maken.make(database, config, bereik, target, now, is_practice=settings.mode is Mode.OEFEN)
    print(texts.made(target.name, made.aantallen))
    with target.open("rb") as file:
        print(texts.checksum(hashlib.file_digest(file, "sha256").hexdigest()))
    return _check(target)


def _check(path: Path) -> int:
    from bot.archief import nazien

    found = nazien.check(path)
    if found.mis or found.over is None:
        print("\n".join([nazien_texts.NOT_WELL, *found.mis]), file=sys.stderr)
        return 1
    about = found.over
    print(
        nazien_texts.well(
            found.bestanden,
            about.aantallen,
            about.gemaakt_op,
            about.keten,
            is_practice=about.oefening,
            is_repacked=found.heringepakt,
        )
    )
    return 0


def _scope(config: Config, named: list[str], until: str | None, year: str | None, today: date) -> Bereik:
    """The meetings that are meant. Raises UserError."""
    from bot.archief.bereik import Bereik
    from bot.gebieden import Gebieden

    known = Gebieden(config)
    keys = [known.resolve(name, {"tafel"}).key for name in named]
    tafels = tuple(dict.fromkeys(keys)) or tuple(config.tafels)
    if until and year:
        raise UserError(texts.ONE_PERIOD)
    if year:
        if not (len(year) == 4 and year.isascii() and year.isdigit() and year > "1900"):
            raise UserError(texts.NOT_A_YEAR)
        first = date(int(year), 1, 1)
        return Bereik(tafels, min(first.replace(month=12, day=31), today), first, ongedateerd=False)
    try:
        last = min(date.fromisoformat(until), today) if until else today
    except ValueError:
        raise UserError(texts.NOT_A_DAY) from None
    return Bereik(tafels, last)
