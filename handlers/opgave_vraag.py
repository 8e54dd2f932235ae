"""What is asked behind /opgave: an area, which cycle, on which day, and whether as a file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from bot.dates.past import stretch
from bot.errors import UserError
from bot.gebieden import Ambiguous, Kind
from bot.opgave import PROVINCIE, Gebied, cellen
from bot.texts import opgave as texts
from handlers import bestand
from handlers.opdrachten import Choice, Request

_CYCLE = re.compile(r"(?:^|\s)cyclus\s+(\S+)", re.IGNORECASE)
_XLSX = re.compile(r"(?:^|\s)(?:als\s+)?(?:xlsx|excel)$", re.IGNORECASE)
_DAY = re.compile(r"(?:^|\s)(?:(?:stand|peildatum)\s+)?(?:op|per)\s+(\S.*)$", re.IGNORECASE)
WHOLE = ("provincie", "noord-holland", "provincie noord-holland", "prt")
AREAS: frozenset[Kind] = frozenset({"regio", "gemeente"})


@dataclass(frozen=True)
class Vraag:
    """`naam`: the words of the area; `op`: the day on which it is to be told, today where nobody said."""

    naam: str
    cyclus: str | None
    op: date
    bestand: str
    rest: str  # what stood behind the area, to be asked again


def read(request: Request) -> Vraag:
    """Raises UserError for a cycle or day that is none, and for a day that is to come."""
    words, as_file = _kind_of_file(request.text)
    cycle = _CYCLE.search(words)
    cyclus = cellen.asked_cycle(cycle[1]) if cycle else None
    words = " ".join(_CYCLE.sub("", words).split())
    said = _DAY.search(words)
    on = _day(request, said[1]) if said else request.today
    name = words[: said.start()].strip() if said else words
    parts = [f"cyclus {cyclus}" if cyclus else "", f"op {on.isoformat()}" if said else "", as_file]
    return Vraag(name, cyclus, on, as_file, " ".join(part for part in parts if part))


def area(request: Request, vraag: Vraag, kinds: frozenset[Kind] = AREAS) -> Gebied:
    """The area that is named. Raises Choice where that may be several, UserError where it is none."""
    if not vraag.naam:
        raise UserError(texts.WHICH)
    if vraag.naam.casefold() in WHOLE:
        return PROVINCIE
    verb = "beeld" if request.verb == "beeld" else ""
    try:
        match = request.deps.gebieden.resolve(vraag.naam, kinds)
    except Ambiguous as error:
        options = [
            (f"{m.kind} {m.naam}", " ".join(f"opgave {verb} {m.kind} {m.naam} {vraag.rest}".split()))
            for m in error.options
        ]
        raise Choice(error.text, options) from None
    if match.kind == "gemeente":
        return Gebied("gemeente", match.naam)
    return Gebied("regio", match.key)


def own(request: Request) -> Gebied:
    """The region of the channel it is asked in, else the province."""
    tafel = request.deps.config.tafels[request.tafel] if request.tafel else None
    return Gebied("regio", tafel.regio) if tafel and tafel.regio else PROVINCIE


def _kind_of_file(words: str) -> tuple[str, str]:
    """The words without 'csv' or 'xlsx' at the end, and which of the two stood there."""
    if match := _XLSX.search(words):
        return words[: match.start()].strip(), "xlsx"
    words, as_csv = bestand.wanted(words)
    return words, "csv" if as_csv else ""


def _day(request: Request, words: str) -> date:
    """'1 maart', 'december 2025' (its last day): without a year the latest there was."""
    found = stretch(words[:60], request.today, request.deps.kalender.werkdagen)
    if found is None:
        raise UserError(texts.no_day(words[:60]))
    if found.first > request.today:
        raise UserError(texts.day_to_come(found.first))
    return min(found.last, request.today)
