"""Figures on the command line: a file taken over, and the sheets to fill in."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from bot.cli.opening import open_register, read_settings
from bot.cli.parser import Command
from bot.errors import UserError
from bot.texts import archief as archief_texts
from bot.texts import opgave_in as texts
from bot.texts import uitvoer as uitvoer_texts


def add(command: Command) -> None:
    opgave_ = command("opgave", texts.CLI, opgave)
    opgave_.add_argument("wat", metavar="WAT", choices=("importeer", "sjabloon"), help=texts.CLI_WHAT)
    opgave_.add_argument("bestand", metavar="BESTAND", type=Path, nargs="?", help=texts.CLI_FILE)
    opgave_.add_argument("--proef", action="store_true", help=texts.CLI_DRY)
    opgave_.add_argument("--naar", metavar="MAP", type=Path, default=Path(), help=texts.CLI_TO)


def opgave(arguments: argparse.Namespace) -> int:
    return _template(arguments.naar) if arguments.wat == "sjabloon" else _take(arguments)


def _template(folder: Path) -> int:
    """The workbook and a csv file for each sheet. What somebody filled in is not written over."""
    from bot.opgave import sjabloon

    _, config = read_settings()
    for name, content in sjabloon.files(config):
        path = folder / name
        try:
            with path.open("xb") as file:
                file.write(content)
        except FileExistsError:
            raise UserError(archief_texts.exists(str(path))) from None
        except OSError as error:
            raise UserError(uitvoer_texts.not_written(str(path), error.strerror or str(error))) from error
        print(path)
    return 0


def _take(arguments: argparse.Namespace) -> int:
    """Everything in the file, or nothing: 1 where something is wrong with it."""
    from bot.inlezen import proces
    from bot.kalender import Kalender
    from bot.klok import utc_now
    from bot.opgave import vastleggen
    from bot.opgave.wending import Opgavevoorstel
    from bot.texts import opgave_cellen as cel_texts
    from bot.verslag import bestand
    from bot.views import opgave_in as views
    from bot.wijzigingen import Stempel

    _, config = read_settings()
    if arguments.bestand is None:
        raise UserError(texts.CLI_FILE_NEEDED)
    name, now = arguments.bestand.name, utc_now()
    data = bestand.load_bytes(arguments.bestand)
    found = asyncio.run(proces.read_figures(data, name, config, Kalender(config).today(now)))
    if found.fouten:
        lines = [texts.mistakes_title(name), texts.nothing_taken(len(found.fouten))]
        raise UserError("\n".join([*lines, *views.mistake_lines(found.fouten)]))
    with open_register() as database:
        against = database.read_now(lambda session: vastleggen.contradicted(session, config, found.regels))
        if against:
            raise UserError(cel_texts.none_and_some(against.gemeente, against.peildatum))
        if arguments.proef:
            turns = database.read_now(lambda session: vastleggen.plan(session, config, found.regels))
        else:
            stempel = Stempel("opdrachtregel", now)
            turns = database.run_now(
                lambda session: vastleggen.write(session, stempel, config, found.regels), patience=30
            )
    print("\n".join(views.plain_lines(Opgavevoorstel(0, name, "", tuple(turns), found.gemeld), config)))
    print(texts.CLI_DRY_DONE if arguments.proef else texts.CLI_DONE)
    return 0
