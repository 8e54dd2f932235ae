"""The numbers a line begins with, and whose they are: 'prt A3', '14-12 A3', 'A3 rrt gooi'."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot import referenties
from bot.errors import UserError
from bot.referenties import Referentie
from bot.texts import acties as texts
from handlers.opdrachten import Request, leading_tafel

_DAY = re.compile(r"^\s{0,3}(\d{1,2}[-/]\d{1,2})\s{1,3}(?=[AB]\s?\d)", re.IGNORECASE | re.ASCII)


class Genummerd(NamedTuple):
    """The numbers, the tafel that is named with them (None: none is), and what follows."""

    tafel: str | None
    nummers: list[Referentie]
    rest: str


def split_numbers(request: Request, letter: str, *, is_behind: bool = True) -> Genummerd:
    """`is_behind`: a tafel that is all that follows the numbers is theirs."""
    tafel, words = request.named_tafel() or (None, request.text)
    refs, rest = referenties.split_many(_DAY.sub(r"\1/", words), letter)
    alone = leading_tafel(request.deps, rest) if refs and is_behind and tafel is None else None
    if alone and not alone[1]:
        return Genummerd(alone[0], refs, "")
    return Genummerd(tafel, refs, rest)


def require_only_number(rest: str, letter: str) -> None:
    """Raises UserError for words behind a number that is only to be shown: said, never passed over."""
    if rest:
        raise UserError(texts.only_number(rest, letter))
