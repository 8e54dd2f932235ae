"""Minutes and lists as files, for who has no Slack at hand."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.opening import open_register, read_settings
from bot.cli.parser import Command
from bot.errors import UserError
from bot.texts import archief as archief_texts
from bot.texts import uitvoer as texts

if TYPE_CHECKING:
    from sqlmodel import Session

    from bot.config import Config
    from bot.readmodels import Conceptverslag


def add(command: Command) -> None:
    verslag_ = command("verslag", texts.CLI, verslag)
    verslag_.add_argument("wat", metavar="WAT", choices=tuple(texts.TITLES), help=texts.CLI_WHAT)
    verslag_.add_argument("tafel", metavar="TAFEL", nargs="+", help=texts.CLI_TAFEL)
    verslag_.add_argument("--naar", metavar="MAP", type=Path, required=True, help=texts.CLI_TO)
    verslag_.add_argument("--soort", metavar="SOORT", default="docx,pdf", help=texts.CLI_KINDS)
    verslag_.add_argument("--nieuw", action="store_true", help=texts.CLI_NEXT)


def verslag(arguments: argparse.Namespace) -> int:
    from bot import verslagversies
    from bot.klok import utc_now
    from bot.uitvoer import maken
    from bot.uitvoer.opzet import Gemaakt

    _, config = read_settings()
    made = Gemaakt(config, utc_now())
    kinds = tuple(dict.fromkeys(kind.strip(" .").casefold() for kind in arguments.soort.split(",")))
    if not set(kinds) <= set(maken.KINDS):
        raise UserError(texts.NO_SUCH_KIND)
    folder: Path = arguments.naar
    if not folder.is_dir():
        raise UserError(texts.no_such_folder(str(folder)))
    with open_register(must_exist=True) as database:
        told = database.read_now(
            lambda session: _gather(session, config, " ".join(arguments.tafel), made.day_of(made.op))
        )
        meeting = told.overzicht.vergadering
        adopted = (
            database.read_now(lambda session: verslagversies.last(session, meeting.id or 0, "vastgesteld"))
            if arguments.wat == "concept" and not arguments.nieuw
            else None
        )
    names = maken.names(arguments.wat, kinds, meeting.referentie, told.versie)
    if adopted:
        print(texts.is_adopted(meeting.referentie, adopted.nummer))
        files = maken.adopted(adopted, kinds)
        names = [file.naam for file in files]
    for name in names:  # what somebody worked on is not written over
        if (folder / name).exists():
            raise UserError(archief_texts.exists(str(folder / name)))
    for file in files if adopted else maken.make(arguments.wat, kinds, told, made):
        _write(folder / file.naam, file.inhoud)
        print(folder / file.naam)
    return 0


def _gather(session: Session, config: Config, words: str, today: date) -> Conceptverslag:
    """Of the meeting that 'prt', 'rrt gooi 23-1-2026' or 'PRT-2026-01-23' means. Raises UserError."""
    from bot import dates, genoemd, referenties, vergaderingen
    from bot.gebieden import Gebieden
    from bot.texts import vergaderingen as meeting_texts
    from bot.uitvoer import verzamelen

    reeks, _ = referenties.split_reeks(words)
    if reeks:
        found = genoemd.referenced(session, reeks, config.tafels)
        if not found:
            raise UserError(meeting_texts.not_found(reeks))
        return verzamelen.gather(session, found[0], today, zone=config.zone)
    day = next((found for found in dates.find_all(words, today) if found.end == len(words)), None)
    tafel = Gebieden(config).resolve(words[: day.start].strip() if day else words, {"tafel"}).key
    if day and day.value:
        meeting = vergaderingen.on(session, tafel, day.value)
        if meeting is None:
            raise UserError(meeting_texts.not_found(day.text))
    else:
        meeting = vergaderingen.current(session, tafel, today)
    if meeting is None:
        raise UserError(texts.NO_MEETING)
    return verzamelen.gather(session, meeting, today, zone=config.zone)


def _write(path: Path, content: bytes) -> None:
    """Raises UserError when it cannot be written."""
    try:
        with path.open("xb") as file:
            file.write(content)
    except OSError as error:
        raise UserError(texts.not_written(str(path), error.strerror or str(error))) from error
