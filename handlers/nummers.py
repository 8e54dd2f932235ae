"""The numbers a line begins with, and whose they are: 'prt A3', '14-12 A3', 'A3 rrt gooi'."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import NamedTuple

from bot import referenties
from bot.errors import UserError
from bot.referenties import Referentie
from bot.texts import acties as texts
from handlers.noteren import GOES_ON
from handlers.opdrachten import Choice, Request, leading_tafel

_DAYS = re.compile(r"\d{1,2}[-/]\d{1,2}", re.ASCII)
_OF = re.compile(r"^(?:van|bij|voor|in|uit)\s{1,3}(?:de\s{1,3})?", re.IGNORECASE)


class Behind(Enum):
    """What a tafel behind the numbers is."""

    THEIRS = auto()  # of which tafel they are: the verb takes no free text
    ASKED = auto()  # that, or what is said of them: 'klaar A3 prt', of the question which tafel it is
    TEXT = auto()


class Genummerd(NamedTuple):
    """The numbers, the tafel that is named with them (None: none is), and what follows."""

    tafel: str | None
    nummers: list[Referentie]
    rest: str
    is_text: bool  # what follows is said of them: they are of a tafel that is named, or end in a colon


def split_numbers(request: Request, letter: str, behind: Behind = Behind.THEIRS) -> Genummerd:
    tafel, words = request.named_tafel() or (None, request.text)
    refs, rest = referenties.split_many(words, letter)
    named = _tafel_of(request, rest) if refs and tafel is None and behind is Behind.THEIRS else None
    if named:
        return Genummerd(named[0], refs, named[1], is_text=False)
    is_text = tafel is not None or referenties.has_colon(words, rest) or all(ref.reeks for ref in refs)
    return Genummerd(tafel, refs, rest, is_text)


def _tafel_of(request: Request, rest: str, *, regio: bool = False) -> tuple[str, str] | None:
    """The tafel that stands behind the numbers, alone or before what is said of them, and what follows it:
    'van de prt', 'prt: brief is weg'. 'PRT heeft het gedaan' goes on, and is text. `regio`: alone also by its
    region, which is a field of what changes: 'wijzig A3 regio gooi'."""
    alone = leading_tafel(request.deps, _OF.sub("", rest), regio=regio) if rest[:1] != "=" else None
    if alone and not alone[1].strip(" .!"):
        return alone[0], ""
    named = request.with_text(rest).named_tafel() if _DAYS.match(rest) else leading_tafel(request.deps, rest)
    return None if named is None or GOES_ON.match(f" {named[1]}") else named


def named_behind(request: Request, found: Genummerd) -> tuple[str, str] | None:
    """The tafel behind the numbers, where it is not known whether it is theirs or text: 'klaar A3 prt'. That
    of the channel changes nothing, so that more text behind it is kept whole."""
    named = _tafel_of(request, found.rest, regio=True) if found.nummers and not found.is_text else None
    is_of_here = bool(named and named[0] == request.tafel and named[1] and not _DAYS.fullmatch(named[1]))
    return None if is_of_here else named


def ask_behind(request: Request, found: Genummerd, named: tuple[str, str], *, is_there: bool) -> Choice:
    """Whether the tafel behind the numbers is theirs or text of those of here; `is_there`: it has them."""
    refs, (tafel, left) = ", ".join(map(str, found.nummers)), named
    name = request.deps.config.tafels[tafel].afkorting
    is_day = len(found.nummers) == 1 and _DAYS.fullmatch(left)  # 'A3 14-12 prt'
    point = f"{tafel} {left} {refs}" if is_day else f"{tafel} {refs}: {left}".rstrip(" :")
    theirs = texts.theirs(refs, name), request.line(point)
    as_text = texts.as_text(found.rest), request.line(f"{refs}: {found.rest}")
    if is_there:
        return Choice(texts.tafel_or_text(refs, name), [theirs, as_text])
    return Choice(texts.is_it_text(refs, name, found.rest), [as_text])


def require_only_number(rest: str, letter: str) -> None:
    """Raises UserError for words behind a number that needs no more: said, never passed over."""
    if rest:
        raise UserError(texts.only_number(rest, letter))
