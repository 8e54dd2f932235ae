"""The command line. Everything heavy is imported by the command that needs it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress

from bot.cli import archief, bewaring, draaien, opgave, overzetten, register, verslag, voortgang
from bot.cli.parser import Parser
from bot.errors import UserError
from bot.texts import cli as texts


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
    parser.set_defaults(run=draaien.start)
    commands = parser.add_subparsers(metavar="OPDRACHT", title=texts.COMMANDS)

    def command(name: str, about: str, run: Callable[[argparse.Namespace], int]) -> Parser:
        made: Parser = commands.add_parser(name, help=about, description=about)
        made.set_defaults(run=run)
        return made

    for room in (draaien, register, verslag, voortgang, opgave, bewaring, archief, overzetten):
        room.add(command)
    return parser
