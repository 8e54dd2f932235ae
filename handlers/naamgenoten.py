"""Who is meant by a name that several have is asked; for whom they come stands in brackets behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from bot import aanwezigheid
from bot.errors import UserError
from bot.gebieden import Ambiguous
from bot.naamgenoten import Gelijknamig, Komst
from bot.texts import status as texts
from handlers.opdrachten import Choice, Request


@contextmanager
def asking(request: Request) -> Iterator[None]:
    """Ask who is meant, with for each answer the same command in which the name is written in full. Where the
    name does not stand in what was typed, as in a form, it is said how to write it."""
    try:
        yield
    except Gelijknamig as error:
        name = re.compile(rf"(?<!\w){re.escape(error.getypt)}(?!\w)")
        if not name.search(request.text):
            raise
        options = [
            (full, request.line(name.sub(full.replace("\\", r"\\"), request.text, count=1)))
            for full in error.namen
        ]
        raise Choice(texts.which_person(request.plain(error.getypt)), options) from None


def komst(request: Request, body: str) -> Komst:
    """For whom somebody comes who stands with '(Haarlem)' behind the name."""
    config, gebieden = request.deps.config, request.deps.gebieden
    try:
        match = gebieden.resolve(body, {"gemeente", "regio"})
    except (Ambiguous, UserError):
        return Komst(body, aanwezigheid.delegation(config, body))
    if match.kind == "regio":
        return Komst(None, config.regios[match.key].naam, match.key)
    own = gebieden.regio_of_gemeente(match.naam)
    return Komst(match.naam, own.naam, own.sleutel)
