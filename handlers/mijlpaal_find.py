"""Which mijlpaal a line is about, what is said of it, and whether this person may change it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session

from bot import dates, mijlpalen
from bot.config import Rol
from bot.dates.spans import add_months
from bot.errors import UserError
from bot.models import Mijlpaal
from bot.texts import acties as acties_texts
from bot.texts import mijlpalen as texts
from handlers.opdrachten import AGREED, Choice, Request, row_id

_QUOTES = "'\"‘’“”„‚`"
_QUOTED = re.compile(
    rf"[{_QUOTES}](?P<naam>[^\n]{{1,200}}?)[{_QUOTES}](?=\s|[,:.]|$)\s*(?P<rest>.*)", re.DOTALL
)
_NUMBERED = re.compile(r"(?P<naam>[mM][1-9][0-9]{0,8})(?=\s|[,:]|$)\s*(?P<rest>.*)", re.DOTALL | re.ASCII)
_AGREED = re.compile(
    rf"\s{{0,3}}:\s{{0,3}}{AGREED}(?:\s(?P<zegel>v[0-9]{{1,10}}))?$", re.IGNORECASE | re.ASCII
)
# What is said of it, where that stands behind the name.
_SAID = re.compile(
    r"[\s,:]{0,3}\b(?P<woord>nog niet gebeurd|niet gebeurd|gebeurd|verwacht|uitgesteld|verzet)\b[\s,:]{0,3}",
    re.IGNORECASE,
)
_JOINT = re.compile(r"^(?:(?:is|was|wordt|naar|tot|op|per|en)\b[\s,:]{0,3}){1,4}", re.IGNORECASE)
_JOINT_BEHIND = re.compile(r"(?:[\s,:]{1,3}(?:is|was|wordt|naar|tot|op|per)){1,4}$", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\d-\d\d$", re.ASCII)


@dataclass(frozen=True)
class Gevraagd:
    """A line about a mijlpaal: its name or number, what is said of it ('' for nothing), the words of a day,
    and what a button adds: that it was agreed to, and to what."""

    naam: str
    woord: str
    dag: str
    akkoord: bool
    zegel: str | None


def parse(request: Request, text: str) -> Gevraagd:
    """ "'publicatie raming' verwacht 1 februari", 'M3 naar 1 maart', 'publicatie raming 1 maart'."""
    agreed = _AGREED.search(text)
    line = text[: agreed.start()] if agreed else text
    sealed = agreed["zegel"] if agreed else None
    named = _QUOTED.fullmatch(line.strip()) or _NUMBERED.fullmatch(line.strip())
    if named:
        name, rest = named["naam"], named["rest"]
        said = _SAID.match(rest)
        day = rest[said.end() :] if said else rest
    else:
        said = next(iter(reversed(list(_SAID.finditer(line)))), None)
        name, day = (line[: said.start()], line[said.end() :]) if said else _split_day(request, line)
    word = said["woord"].casefold() if said else ""
    name = _JOINT_BEHIND.sub("", f" {name.strip()}").strip(" ,:")
    return Gevraagd(name, word, _JOINT.sub("", day.strip(" ,:")).strip(), bool(agreed), sealed)


def _split_day(request: Request, line: str) -> tuple[str, str]:
    """A name without quotes, and the day that it ends with."""
    found = dates.find_all(line, request.today, werkdagen=request.deps.kalender.werkdagen)
    last = found[-1] if found else None
    if last is None or last.value is None or line[last.end :].strip(" ."):
        return line, ""
    return line[: last.start], line[last.start :]


def day_of(request: Request, words: str) -> date:
    """The day ahead that the words mean. Raises UserError when they mean none."""
    reading = dates.find(words, request.today, werkdagen=request.deps.kalender.werkdagen)
    if reading is None or reading.value is None:
        raise UserError(acties_texts.date_not_understood(words), field="termijn")
    return reading.value


def past_day(request: Request, words: str) -> date:
    """The day behind, or today: without a year the nearest. Raises UserError for one that is to come."""
    if not words:
        return request.today
    day = day_of(request, words)
    if day > request.today and not _YEAR.search(words):
        before = add_months(day, -12)
        day = min(day, before, key=lambda each: abs(each - request.today))
    if day > request.today:
        raise UserError(texts.ONLY_FUTURE)
    return day


def find(session: Session, request: Request, asked: Gevraagd, verb: str) -> Mijlpaal:
    """The mijlpaal that is meant. Raises Choice when its name is not exactly that of one, UserError when
    there is none that this person may see."""
    if not asked.naam:
        raise UserError(texts.NAME_NEEDED)
    number = row_id(int(asked.naam[1:])) if _NUMBERED.fullmatch(asked.naam) else None
    if number:
        known = mijlpalen.by_id(session, number, request.readable)
    else:
        known = _visible(session, request, mijlpalen.exact(session, asked.naam))
    if known:
        return known
    near = mijlpalen.nearly(session, asked.naam, request.readable)
    if not near:
        raise UserError(texts.unknown(asked.naam))
    raise Choice(
        texts.which(asked.naam),
        [(row.naam, request.line(f"M{row.id} {asked.dag}".strip(), verb=verb)) for row in near[:8]],
    )


def _visible(session: Session, request: Request, found: Mijlpaal | None) -> Mijlpaal | None:
    return mijlpalen.by_id(session, found.id or 0, request.readable) if found else None


def province(request: Request) -> list[str]:
    """The tafels of the whole province: the PRT; where there is none, the first."""
    tafels = request.deps.config.tafels
    return [key for key, tafel in tafels.items() if tafel.regio is None] or [next(iter(tafels))]


def require_writer(session: Session, request: Request, mijlpaal: Mijlpaal) -> str:
    """The tafel as whose secretariaat this person may change it; Refused where there is none.

    One date moves points of every tafel: the secretariaat of the PRT keeps the mijlpalen. That of an RRT may
    change its own, as long as only points of its own tafels hang on them.
    """
    mine = request.access.tafels(Rol.SECRETARIAAT)
    for key in province(request):
        if key in mine:
            return key
    hanging = {tafel for _, tafel in mijlpalen.on(session, mijlpaal.id or 0)}
    if mijlpaal.tafel in mine and not mijlpaal.gedeeld and hanging <= mine:
        return mijlpaal.tafel
    request.access.require(province(request)[0], Rol.SECRETARIAAT)
    raise AssertionError("who is secretariaat there was let through above")
