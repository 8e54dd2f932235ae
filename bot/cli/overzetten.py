"""The register to another database."""

from __future__ import annotations

import argparse

from bot.cli.opening import read_settings
from bot.cli.parser import Command
from bot.texts import cli as texts


def add(command: Command) -> None:
    overzetten_ = command("overzetten", texts.MOVE, overzetten)
    overzetten_.add_argument("--naar", metavar="URL", required=True, help=texts.MOVE_TO)


def overzetten(arguments: argparse.Namespace) -> int:
    from bot.overzetten import move

    settings, _ = read_settings()
    move(settings.database_url.get_secret_value(), arguments.naar, print)
    return 0
