"""What is kept how long, and what goes to an archive."""

from __future__ import annotations

import argparse

from bot.cli.opening import open_register, read_settings
from bot.cli.parser import Command
from bot.texts import archief as texts


def add(command: Command) -> None:
    bewaren_ = command("bewaren", texts.TERMS, bewaren)
    bewaren_.add_argument("--proef", action="store_true", help=texts.TERMS_DRY)


def bewaren(arguments: argparse.Namespace) -> int:
    from bot import bewaartermijnen, wijzigingen
    from bot.app import utc_now
    from bot.wijzigingen import Stempel

    _, config = read_settings()
    print(bewaartermijnen.told(config))
    stempel = Stempel("opdrachtregel", utc_now())
    with open_register() as database:
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
