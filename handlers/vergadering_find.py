"""Which meeting a line is about, and what it says of day, time and place."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from typing import NamedTuple

from sqlmodel import Session

from bot import dates, genoemd, referenties, vergaderingen
from bot.config import Rol
from bot.dates import Reading, Reason
from bot.dates.words import weekday
from bot.errors import UserError
from bot.models import Vergadering
from bot.texts import poort as poort_texts
from bot.texts import vergaderingen as texts
from handlers.opdrachten import Choice, Request, leading_tafel, tafels_in

Default = Callable[[Session, str, date], Vergadering | None]
# What stands between the facts of a line: 'naar 30 januari om 10:00 in het Provinciehuis'.
_BETWEEN = r"(?:naar|op|wordt|om|van|vanaf|in|te|bij|het|tijd|plaats|locatie)"
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}\b(?:\s*[-–]\s*\d{1,2}[:.]\d{2}\b)?")
_LEADING = re.compile(rf"^(?:{_BETWEEN}\b[\s:,;]*)+", re.IGNORECASE)
_TRAILING = re.compile(rf"(?:[\s,;]*\b{_BETWEEN})+[\s:,;]*$", re.IGNORECASE)
_WEEKDAY = re.compile(
    r"\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)\b", re.IGNORECASE
)
_OF = re.compile(r"^(?:van|voor|in|op)\s+(?:(?:de|het)\s+)?", re.IGNORECASE)
_SAYS_NOTHING = re.compile(
    r"\s{0,9}\b(?:nu|even|maar|graag|aub|svp|alsjeblieft|alstublieft)\b[\s.!]{0,9}", re.IGNORECASE
)
_ALL = re.compile(r"(?:alles|allemaal|alle(?:\s+tafels)?)", re.IGNORECASE)
# 'ma 14-12', 'uiterlijk: de 14e', not 'COA: brief versturen op 14-12'.
_FIGURE_AHEAD = re.compile(r"[^\d:;(]*(?::\s*(?:[a-z]+\.?\s+)?)?\d", re.IGNORECASE)
_FIGURES = re.compile(r"\s{0,5}\d{1,2}[-/]\d{1,2}(?=\s{1,5}[A-Z])")
_FRONT = 40  # characters in which such a day stands: what follows is text


class Wanneer(NamedTuple):
    """What a line says of day, time and place; None where it is silent."""

    datum: date | None
    begin: time | None
    eind: time | None
    locatie: str | None


def read_when(request: Request, text: str) -> Wanneer:
    """Day, times and place out of 'naar 23-1 9:30-11:00 Provinciehuis'. Raises UserError on '31 februari'."""
    hours = dates.find_time_range(text)
    begin, eind = (hours[0], hours[1]) if hours else (None, None)
    left = f"{text[: hours[2]]}, {text[hours[3] :]}" if hours else text
    werkdagen = request.deps.kalender.werkdagen
    reading = dates.find(left, request.today, werkdagen=werkdagen) or dates.find(
        left, request.today, werkdagen=werkdagen, planning=True
    )
    if reading and reading.value is None:
        raise UserError(texts.day_twice(reading.text), field="datum")
    parts = [left[: reading.start], left[reading.end :]] if reading else [left]
    wrong = _CLOCK.search(" ".join(parts))
    if wrong:
        raise UserError(texts.wrong_time(wrong[0]), field="tijd")
    places = [_bare(part) for piece in parts for part in piece.split(",")]
    _require_places(request, reading, places)
    return Wanneer(reading.value if reading else None, begin, eind, ", ".join(p for p in places if p) or None)


def _require_places(request: Request, reading: Reading | None, places: list[str]) -> None:
    """A place that names a tafel or is a second day is none: which is meant is not known."""
    for place in places:
        if tafels_in(request.deps, place):
            raise UserError(texts.no_place(place), field="locatie")
        more = dates.find(place, request.today, werkdagen=request.deps.kalender.werkdagen, planning=True)
        if reading and more and more.text == place:
            raise UserError(texts.two_days(place, reading.text), field="datum")


def split_front(request: Request, rol: Rol = Rol.LEZER) -> tuple[str, str]:
    """The tafel a line is about, '' where it begins with the reference of a meeting, and what follows."""
    reeks, _ = referenties.split_reeks(request.text)
    return ("", request.text) if reeks else request.split_tafel(rol, regio=True)


async def find_meeting(
    request: Request,
    default: Default,
    text: str | None = None,
    *,
    fallback: Default | None = None,
    new_day: bool = False,
    cancelled: bool = False,
) -> tuple[Vergadering, str]:
    """The meeting a line is about, and what follows: by its reference, or on the day in front of the rest, of
    the tafel it names or the channel's; without a day the one `default` gives. A day without a meeting is
    refused, never read as another one; `new_day`: then it is the day to move to. `cancelled`: the day also
    names a meeting that was cancelled, where no other took its place; else that is said."""
    given = request if text is None else request.with_text(text)
    reeks, after = referenties.split_reeks(given.text)
    if reeks:
        return await referenced(request, reeks), after
    tafel, rest = given.split_tafel(regio=True)
    reeks, after = referenties.split_reeks(rest)
    if reeks:
        return await _referenced_of(request, tafel, reeks), after
    request.access.require(tafel, Rol.LEZER)
    reading = _day_in_front(request, rest)
    day = reading.value if reading else None

    def read(session: Session) -> tuple[Vergadering | None, Vergadering | None]:
        named = whatever_on_day(session, tafel, reading) if reading else None
        usual = default(session, tafel, request.today)
        return named, usual or (fallback(session, tafel, request.today) if fallback else None)

    named, usual = await request.read(read)
    is_off = bool(named and named.status == "vervallen" and not cancelled)
    if named and reading and not is_off:
        return named, rest[reading.end :].lstrip(" ,;:").rstrip(" ,;")
    if named and reading and not new_day:
        raise UserError(texts.is_cancelled(reading.text, named.referentie))
    if day and reading and not new_day:
        raise UserError(texts.not_found(reading.text))
    if usual is None:
        raise UserError(_NONE.get(default, texts.NONE_HELD))
    return usual, rest


async def find_list(request: Request, *, cancelled: bool = False) -> tuple[str | None, Vergadering | None]:
    """Of which tafel (None: of all) and of which of its meetings (None: of each) a list is asked. Raises
    UserError for words that say neither."""
    asked = request.with_text(_OF.sub("", request.text))
    if _ALL.fullmatch(asked.text):
        return None, None
    named = asked.named_tafel()
    if not (named[1] if named else asked.text):
        return named[0] if named else request.tafel, None
    meeting, rest = await find_meeting(asked, vergaderingen.current, cancelled=cancelled)
    require_no_more(rest)
    return meeting.tafel, meeting if names_meeting(asked, rest) else None


def require_no_more(rest: str) -> None:
    """Raises UserError for words behind what a command needs: said, never passed over."""
    if _SAYS_NOTHING.sub("", rest):
        raise UserError(texts.not_understood(rest))


def on_day(
    session: Session, tafel: str, reading: Reading, on: Default = vergaderingen.on
) -> Vergadering | None:
    """The meeting of `tafel` on the day that was said, of last year where this year has none."""
    meant = [reading.value, *_year_before(reading)] if reading.value else []
    return next((m for each in meant if (m := on(session, tafel, each))), None)


def whatever_on_day(session: Session, tafel: str, reading: Reading) -> Vergadering | None:
    """`on_day`, where no other took its place also one that was cancelled."""
    return on_day(session, tafel, reading, genoemd.whatever_on)


def _day_in_front(request: Request, rest: str) -> Reading | None:
    """What a line begins with, where that is a day, whatever comes behind it: '9-12 geen quorum'. Raises
    UserError on '31 februari': it is no word of the rest."""
    werkdagen = request.deps.kalender.werkdagen
    readings = dates.find_all(_one_day(rest), request.today, werkdagen=werkdagen, planning=True)
    if not readings or rest[: readings[0].start].strip():
        return None
    found = _with_weekday(readings[0])
    if found.cannot_be:
        raise UserError(texts.day_twice(found.text), field="datum")
    return found


def written_day(request: Request, text: str) -> Reading | None:
    """The day in figures that `text` begins with: '14-12', '14 december', not 'maandag' or the name 'Mei'."""
    front = _one_day(text[:_FRONT].partition("\n")[0])
    if not _FIGURE_AHEAD.match(front):  # as most lines: quicker than looking for every kind of day
        return None
    found = dates.find_all(front, request.today, werkdagen=request.deps.kalender.werkdagen, planning=True)
    if not found or front[: found[0].start].strip():
        return None
    reading = _with_weekday(found[0])
    said = map(int, re.findall(r"[0-9]{1,2}", reading.text))
    return reading if reading.value and reading.value.day in said else None


def _one_day(text: str) -> str:
    """`text`, no further than a day in figures with a name behind it: a meeting takes one day, and '9-12 Jan'
    is no range."""
    figures = _FIGURES.match(text)
    return figures[0] if figures else text


def looks_back(request: Request, text: str, reading: Reading) -> bool:
    """Whether the day that `text` begins with is rather one behind us ('15-12' in January) and counts nothing
    ('3-4 locaties')."""
    days = [reading.value, *_year_before(reading)] if reading.value else []
    is_behind = bool(days) and min(days, key=lambda day: abs(day - request.today)) < request.today
    found = dates.find_all(text[:_FRONT], request.today, werkdagen=request.deps.kalender.werkdagen)
    return is_behind and any(each.start == reading.start for each in found)


def names_meeting(request: Request, rest: str) -> bool:
    """Whether the line of which `find_meeting` left `rest` says which meeting, by its reference or day."""
    leading = leading_tafel(request.deps, request.text, regio=True)
    after = leading[1] if leading else request.text
    return after.strip(" ,;:") != rest.strip(" ,;:")


async def find_running(request: Request) -> tuple[Vergadering, str]:
    """The running meeting a line is about, and the rest: of the tafel it names or the channel's, else the
    only one there is. Raises Choice when several run. A day in the rest is no day of a meeting."""
    reeks, after = referenties.split_reeks(request.text)
    if reeks:
        return await referenced(request, reeks), after
    found = await request.read(lambda session: vergaderingen.running(session, request.readable))
    of = {meeting.tafel: meeting for meeting in found}
    named = request.named_tafel()
    is_word = leading_tafel(request.deps, request.text, regio=True) == named  # of the title of an item
    if named and (named[0] in of or not is_word or leading_tafel(request.deps, request.text)):
        tafel, rest = named
    else:
        tafel, rest = request.tafel or "", request.text
    if tafel:
        request.access.require(tafel, Rol.LEZER)
    if tafel in of:
        return of[tafel], rest
    if tafel or not found:
        raise UserError(texts.NONE_RUNNING)
    if len(found) > 1:
        tafels = request.deps.config.tafels
        options = [(tafels[m.tafel].afkorting, request.line(f"{m.referentie} {rest}".strip())) for m in found]
        raise Choice(poort_texts.WHICH_TAFEL, options)
    return found[0], rest


def running(session: Session, tafel: str, today: date) -> Vergadering | None:
    """The meeting of `tafel` that runs now."""
    found = vergaderingen.running(session, [tafel])
    return found[0] if found else None


_NONE: dict[Default, str] = {
    running: texts.NONE_RUNNING,
    vergaderingen.next_after: texts.NONE_AHEAD,
    vergaderingen.current: texts.NONE_KNOWN,
}  # of all others: none that was held


async def _referenced_of(request: Request, tafel: str, reeks: str) -> Vergadering:
    """The meeting with this reference, behind a tafel that was typed in front of it."""
    meeting = await referenced(request, reeks)
    if meeting.tafel != tafel:
        raise UserError(texts.other_tafel(meeting.referentie, request.deps.config.tafels[tafel].afkorting))
    return meeting


async def referenced(request: Request, reeks: str) -> Vergadering:
    found = await request.read(lambda session: genoemd.referenced(session, reeks, request.readable))
    if not found:
        raise UserError(texts.not_found(reeks))
    return found[0]


def _year_before(reading: Reading) -> list[date]:
    """'23-1' said in November is next January's, unless only last January had a meeting; a day that is said
    with its year, or counted from today, is that day alone."""
    day, said = reading.value, [int(number) for number in re.findall(r"\d{1,4}", reading.text)]
    assert day
    is_of_any_year = 0 < len(said) <= 2 and {*said} <= {day.day, day.month} and "jaar" not in reading.text
    if not is_of_any_year:
        return []
    before = day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day)
    named = _WEEKDAY.search(reading.text)
    return [before] if named is None or weekday(named[0].casefold()) == before.weekday() else []


def _with_weekday(reading: Reading) -> Reading:
    """'maandag 14 december' said in January is the one behind us, where only that is a Monday."""
    if reading.reason is not Reason.ANDERE_WEEKDAG or reading.suggestion is None:
        return reading
    before = _year_before(replace(reading, value=reading.suggestion))
    return replace(reading, value=before[0], reason=None) if before else reading


def _bare(words: str) -> str:
    return _TRAILING.sub("", _LEADING.sub("", words.strip(" ,;:."))).strip(" ,;:")
