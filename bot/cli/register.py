"""What is asked of the register, or put into it."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli import terug
from bot.cli.opening import open_register, read_settings
from bot.cli.parser import Command
from bot.errors import UserError
from bot.texts import cli as texts
from bot.texts import verschillen as verschillen_texts

if TYPE_CHECKING:
    from sqlmodel import Session

    from bot.config import Config
    from bot.verslag.voorstel import Voorstel


def add(command: Command) -> None:
    importeer_ = command("importeer", texts.IMPORT, importeer)
    importeer_.add_argument("bestand", metavar="BESTAND", type=Path, help=texts.IMPORT_FILE)
    importeer_.add_argument("--proef", action="store_true", help=texts.IMPORT_DRY)
    importeer_.add_argument("--overnemen", metavar="WAT", help=verschillen_texts.CLI_TAKE)
    importeer_.add_argument("--json", action="store_true", help=texts.IMPORT_JSON)
    vooruitblik_ = command("vooruitblik", texts.DIGEST, vooruitblik)
    vooruitblik_.add_argument("tafel", metavar="TAFEL", nargs="+", help=texts.DIGEST_TAFEL)
    vooruitblik_.add_argument("--nu", metavar="MOMENT", help=texts.DIGEST_NOW)
    datum_ = command("datum", texts.DATE, datum)
    datum_.add_argument("tekst", metavar="TEKST", nargs="*", help=texts.DATE_TEXT)
    datum_.add_argument("--vandaag", metavar="DAG", help=texts.DATE_TODAY)
    datum_.add_argument("--uitleg", action="store_true", help=texts.DATE_WHY)
    persoon_ = command("persoon", texts.PERSON, persoon)
    persoon_.add_argument("naam", metavar="NAAM", nargs="*", help=texts.PERSON_NAME)
    persoon_.add_argument("--nummer", metavar="N", type=int, help=texts.PERSON_NUMBER)
    persoon_.add_argument("--ook", metavar="NAAM", action="append", default=[], help=texts.PERSON_ALSO)
    persoon_.add_argument("--vergeet", action="store_true", help=texts.PERSON_FORGET)


def importeer(arguments: argparse.Namespace) -> int:
    from concurrent.futures import ThreadPoolExecutor

    from bot.cli import lezen

    _, config = read_settings()
    with ThreadPoolExecutor(1) as beside:  # while a child reads it, what tells of it is loaded
        reading = beside.submit(lezen.read, arguments.bestand, config)
        from bot import privacystop, verslagen
        from bot.texts import privacystop as privacy_texts
        from bot.verslag import voorstel
        from bot.views import verslag as views

        found = reading.result()
    gelezen = found.voorstel
    if found.gemaskeerd:
        print(privacy_texts.masked_in_file(sorted(found.gemaskeerd.items())), file=sys.stderr)
    told_differences = terug.compared(arguments, config, found)
    if told_differences is not None:
        return told_differences
    if arguments.proef:
        people = _people(config, gelezen)
    else:
        with open_register() as database:
            from bot.klok import utc_now
            from bot.wijzigingen import Stempel

            stempel = Stempel("opdrachtregel", utc_now())
            people = database.read_now(lambda session: _of_people(session, gelezen))  # those it knew before
            uitkomst = database.run_now(
                lambda session: verslagen.store(
                    session,
                    stempel,
                    config,
                    gelezen,
                    bestand=privacystop.mask_name(arguments.bestand.name),
                    sha256=found.sha256,
                    to_come=True,
                ),
                patience=10,
            )
    if arguments.json:
        print(json.dumps(voorstel.to_json(gelezen), ensure_ascii=False, indent=2))
    else:
        print(views.proposal(gelezen, config, people))
    told = [views.dry_run() if arguments.proef else views.outcome(uitkomst)]
    if arguments.json:  # what was read says itself what deserves a look, but not of whom the register knows
        told = [*views.warnings(people), *told]
    print("\n".join(told), file=sys.stderr if arguments.json else sys.stdout)
    return 0


def _people(config: Config, gelezen: Voorstel) -> list[str]:
    """Whom to look at in minutes of which nothing is written: without a register, held to a new one."""
    from tempfile import TemporaryDirectory

    from bot import registers
    from bot.database import Database
    from bot.klok import utc_now

    try:
        opened = open_register(must_exist=True)
    except UserError:
        with TemporaryDirectory() as folder:
            database = Database(f"sqlite:///{Path(folder) / 'proef.db'}", owner=False)
            database.open()
            with closing(database):
                registers.prepare(database, config, utc_now())
                return database.read_now(lambda session: _of_people(session, gelezen))
    with opened as database:
        return database.read_now(lambda session: _of_people(session, gelezen))


def _of_people(session: Session, gelezen: Voorstel) -> list[str]:
    from bot import voorstelpersonen
    from bot.verslag.oordeel.beoordeling import Beoordeling

    return voorstelpersonen.warnings(session, Beoordeling(gelezen))


def vooruitblik(arguments: argparse.Namespace) -> int:
    from bot.klok import utc_now
    from bot.preview import preview

    _, config = read_settings()
    with open_register(filled=True) as database:
        about, shown = preview(database, config, " ".join(arguments.tafel), arguments.nu, utc_now())
    print(about, file=sys.stderr)
    print(shown)
    return 0


def datum(arguments: argparse.Namespace) -> int:
    from bot import datum

    _, config = read_settings()
    expressions = arguments.tekst or datum.typed()
    for answer in datum.answers(expressions, config, arguments.vandaag, why=arguments.uitleg):
        print(answer)
    return 0


def persoon(arguments: argparse.Namespace) -> int:
    from bot import inzage
    from bot.klok import utc_now

    settings, _ = read_settings()
    with open_register(must_exist=True) as database:
        person = inzage.who(database, " ".join(arguments.naam), arguments.nummer)
        lines, left = inzage.told(database, person, arguments.ook)
        print("\n".join(lines))
        if not arguments.vergeet:
            print(inzage.DRY)
            return 0
        well, said = asyncio.run(inzage.forget(database, settings, person, utc_now(), arguments.ook))
    print(said)
    if well and left:
        print(inzage.left(left))
    return 0 if well else 1
