"""The voortgangsrapportage on the command line: made, kept in the register, and written as files."""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.cli.opening import open_register, read_settings
from bot.cli.parser import Command
from bot.errors import UserError
from bot.texts import archief as archief_texts
from bot.texts import uitvoer as uitvoer_texts
from bot.texts import voortgangsrapport as texts


def add(command: Command) -> None:
    voortgang_ = command("voortgang", texts.CLI, voortgang)
    voortgang_.add_argument("wat", metavar="WAT", choices=("rapport",), help=texts.CLI_WHAT)
    voortgang_.add_argument("gebied", metavar="GEBIED", nargs="+", help=texts.CLI_AREA)
    voortgang_.add_argument("--naar", metavar="MAP", type=Path, required=True, help=texts.CLI_TO)


def voortgang(arguments: argparse.Namespace) -> int:
    """Everything in it, as who is at the prompt has the whole register; and what was left out of it told."""
    from bot import openbaarheid
    from bot.gebieden import Gebieden
    from bot.kalender import Kalender
    from bot.klok import utc_now
    from bot.rapport import bereik, maken, opzet, periode, versies, verzamelen
    from bot.texts import rapport as rapport_texts
    from bot.uitvoer.opzet import Gemaakt
    from bot.wijzigingen import Stempel

    _, config = read_settings()
    folder: Path = arguments.naar
    if not folder.is_dir():
        raise UserError(uitvoer_texts.no_such_folder(str(folder)))
    now, calendar = utc_now(), Kalender(config)
    today = calendar.today(now)
    gebied, rest = bereik.split(" ".join(arguments.gebied), config, Gebieden(config))
    if gebied is None:
        raise UserError(texts.WHICH_AREA)
    asked = periode.read(rest, today, calendar.werkdagen) if rest else None
    with open_register(must_exist=True) as database:
        of = asked or database.read_now(lambda session: verzamelen.usual(session, config, gebied, today))
        tafels = bereik.tafels_in(config, gebied)
        told, number, kaart = database.read_now(
            lambda session: (
                verzamelen.gather(session, config, gebied, of, tafels, today),
                versies.next_number(session, gebied),
                openbaarheid.card(session, config, None, unknown=False),
            )
        )
        name = rapport_texts.filename(gebied.sleutel, told.peildatum, number)
        made = maken.make(opzet.blad(told, number, Gemaakt(config, now)), kaart, name)
        if made.leesbaar:
            raise UserError(texts.readable(made.leesbaar))
        for file in made.bestanden:  # what somebody worked on is not written over
            if (folder / file.naam).exists():
                raise UserError(archief_texts.exists(str(folder / file.naam)))
        stempel = Stempel("opdrachtregel", now)
        kept = database.run_now(
            lambda session: versies.keep(session, stempel, told, number, made).id or 0, patience=30
        )
    for file in made.bestanden:
        _write(folder / file.naam, file.inhoud)
        print(folder / file.naam)
    print(texts.kept(texts.reference(kept)))
    for line in texts.left_out(maken.counted(made.weggelaten), told.werk.ongenoemd, made.twijfels):
        print(line)
    return 0


def _write(path: Path, content: bytes) -> None:
    """Raises UserError when it cannot be written."""
    try:
        with path.open("xb") as file:
            file.write(content)
    except OSError as error:
        raise UserError(uitvoer_texts.not_written(str(path), error.strerror or str(error))) from error
