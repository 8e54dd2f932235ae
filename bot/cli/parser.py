"""argparse, speaking Dutch."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import NoReturn, Protocol

from bot.errors import UserError
from bot.texts import cli as texts


class Command(Protocol):
    """Adds a command: its name, what the help says of it, what runs it."""

    def __call__(self, name: str, about: str, run: Callable[[argparse.Namespace], int]) -> Parser: ...


class Parser(argparse.ArgumentParser):
    """argparse, with its mistakes in Dutch and no abbreviations."""

    def __init__(self, **kwargs: object) -> None:
        super().__init__(add_help=False, allow_abbrev=False, **kwargs)  # type: ignore[arg-type]
        self.add_argument("--help", "-h", action="help", help=texts.HELP)
        self._positionals.title, self._optionals.title = texts.ARGUMENTS, texts.OPTIONS

    def error(self, message: str) -> NoReturn:
        raise UserError(texts.wrong_usage(_in_dutch(message), self.prog))


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
    if "invalid int value: " in message:
        return texts.number_needed(message.split(":")[0].removeprefix("argument "))
    if "expected one argument" in message:
        return texts.value_needed(message.split(":")[0].removeprefix("argument "))
    return message
