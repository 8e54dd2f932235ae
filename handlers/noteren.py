"""In which meeting what is noted belongs: the one that is named in front, else the current one."""

from __future__ import annotations

import re
from typing import NamedTuple

from sqlmodel import Session

from bot import invoer, referenties, vergaderingen, verslagversies
from bot.config import Rol
from bot.dates import Reading
from bot.errors import UserError
from bot.models import Vergadering
from bot.texts import notities as texts
from handlers import regio_vooraan
from handlers.opdrachten import Choice, Request, leading_tafel
from handlers.vergadering_find import looks_back, on_day, referenced, whatever_on_day, written_day

# What a sentence goes on with that begins with a day: '14 december is besloten', not '14-12 het plan'.
GOES_ON = re.compile(
    r" (?:is|was|zijn|waren|wordt|worden|werd|werden|gaat|gaan|ging|komt|komen|kwam|blijft|blijven|heeft"
    r"|hebben|had|kan|kunnen|kon|moet|moeten|mag|mogen|zal|zullen|volgt|begint|staat|stond|wil|willen|vraagt"
    r"|vindt|stuurt|neemt|krijgt|doet|ziet|geeft|bespreekt|werkt|levert|zegt|meldt|wacht|stemt|reageert)\b",
    re.IGNORECASE,
)


class Waarin(NamedTuple):
    """Of which tafel, in which meeting (None: the current one), and what is noted."""

    tafel: str
    vergadering: Vergadering | None
    text: str


async def split_meeting(request: Request, *, is_point: bool = False, is_decision: bool = False) -> Waarin:
    """'prt 14-12 tekst': the meeting of a reference or day in front and the text. A day can be the first word
    of the text as well: that is asked where the tafel met then, and of a day behind us on which a tafel that
    is named did not meet. `is_point`: a day in front may be its termijn, so that only that of a meeting
    behind us or cancelled is asked. `is_decision`: nothing was decided in a meeting that is to come."""
    named = leading_tafel(request.deps, request.text)
    reeks, after = referenties.split_reeks(named[1] if named else request.text)
    if reeks:
        meeting = await referenced(request, reeks)
        if named and named[0] != meeting.tafel:
            await _ask_which_tafel(request, named[0], meeting, named[1], after)
        return Waarin(meeting.tafel, meeting, after)
    tafel, text = await regio_vooraan.split_tafel(request, Rol.LID)
    request.access.require(tafel, Rol.LID)
    reading = written_day(request, text)
    if reading is None:
        return await _behind_own_region(request, tafel, text, is_point=is_point, is_decision=is_decision)
    if not (named and _is_number(reading)) and GOES_ON.match(text, reading.end):
        return Waarin(tafel, None, text)
    if is_decision and await _is_to_come(request, tafel, text, reading, is_named=bool(named)):
        return Waarin(tafel, None, text)
    return await _behind_day(request, tafel, text, reading, is_named=bool(named), is_point=is_point)


async def _ask_which_tafel(request: Request, tafel: str, meeting: Vergadering, text: str, after: str) -> None:
    """Raises Choice: is it of the `meeting` of another tafel, or is its reference a word of the text?"""
    request.access.require(tafel, Rol.LID)
    now = await request.read(lambda session: vergaderingen.current(session, tafel, request.today))
    options = [(texts.in_meeting(meeting.referentie), request.line(f"{meeting.referentie} {after}"))]
    if now:
        options.append((texts.as_text(now.referentie), request.line(f"{now.referentie} {text}")))
    name = request.deps.config.tafels[tafel].afkorting
    raise Choice(texts.other_tafel(meeting.referentie, name), options)


async def _is_to_come(request: Request, tafel: str, text: str, reading: Reading, *, is_named: bool) -> bool:
    """Whether the day that `text` begins with is that of a meeting to come; behind a tafel in front Choice is
    raised: then it is rather the wrong day than a word of the text."""
    on = await request.read(lambda session: on_day(session, tafel, reading))
    is_ahead = bool(on and on.status == "gepland" and on.datum and on.datum > request.today)
    if on and is_ahead and is_named and _is_number(reading):
        now = await request.read(lambda session: vergaderingen.current(session, tafel, request.today))
        if now and now.id != on.id:
            option = texts.as_text(now.referentie), request.line(f"{now.referentie} {text}")
            raise Choice(texts.not_held(reading.text, on.referentie), [option])
    return is_ahead


async def _behind_own_region(
    request: Request, tafel: str, text: str, *, is_point: bool, is_decision: bool
) -> Waarin:
    """`split_meeting` of a text without a day in front: 'kennemerland 14-12 tekst' among those of it
    may be of that meeting, as it is with 'rrt' in front; else the region is a word of the text."""
    region = leading_tafel(request.deps, text, regio=True)
    reading = written_day(request, region[1]) if region and region[0] == tafel else None
    if region is None or reading is None or not _is_number(reading) or not text.endswith(region[1]):
        return Waarin(tafel, None, text)
    if is_decision and await _is_to_come(request, tafel, region[1], reading, is_named=False):
        return Waarin(tafel, None, text)
    before = text.removesuffix(region[1])
    return await _behind_day(
        request, tafel, region[1], reading, is_named=False, is_point=is_point, before=before
    )


async def _behind_day(
    request: Request,
    tafel: str,
    text: str,
    reading: Reading,
    *,
    is_named: bool,
    is_point: bool,
    before: str = "",
) -> Waarin:
    """`split_meeting` of a text that begins with a day; `is_named`: the tafel stood in front of it. `before`
    stands in front of a day that is a word of the text."""
    rest = text[reading.end :].strip(" ,;:\n")
    if not rest and before:
        return Waarin(tafel, None, before + text)
    if not rest:
        raise UserError(texts.only_day(reading.text))
    behind = leading_tafel(request.deps, rest)  # '14-12 prt tekst'
    if behind and (GOES_ON.match(f" {behind[1]}") or behind[0] not in request.access.tafels(Rol.LID)):
        behind = None
    other, left = behind or (tafel, rest)

    def read(session: Session) -> tuple[Vergadering | None, Vergadering | None, int]:
        on = whatever_on_day(session, other, reading) or whatever_on_day(session, tafel, reading)
        adopted = verslagversies.last(session, on.id or 0, verslagversies.ADOPTED) if on else None
        now = vergaderingen.current(session, tafel, request.today)
        return on, now, adopted.nummer if adopted else 0

    on, now, adopted = await request.read(read)
    is_of_owner = is_point and invoer.begins_with_owner(left)
    is_number = _is_number(reading)
    if now is None or now.datum is None:
        return Waarin(tafel, None, before + text)
    is_behind = bool(on and on.datum and on.datum < request.today)
    if on and on.id == now.id and not (is_point and is_behind):
        is_it = on.datum == request.today if is_of_owner else is_named and is_number and not is_point
        return Waarin(tafel, None, left if is_it else before + text)
    is_off = bool(on and on.status == "vervallen")
    is_nowhere = on is None and is_named and is_number and looks_back(request, text, reading)
    is_there = bool(on and on.tafel != tafel)  # of the tafel behind the day: its meeting, or a termijn
    may_be_it = is_behind or is_off or is_there or (is_nowhere and is_of_owner)
    if not (may_be_it if is_point else on or is_nowhere):
        return Waarin(tafel, None, before + text)
    options = [(texts.as_text(now.referentie), request.line(f"{now.referentie} {before}{text}"))]
    if on:
        words = left if on.tafel == other else rest
        options.insert(0, (texts.in_meeting(on.referentie), request.line(f"{on.referentie} {words}")))
    question = texts.which_meeting(reading.text, on.referentie if on else None, adopted, is_off=is_off)
    raise Choice(question, options)


def _is_number(reading: Reading) -> bool:
    """'14-12', not '14 december'."""
    return not re.search(r"[^\W\d]", reading.text)


def home(session: Session, request: Request, waarin: Waarin, meeting: Vergadering) -> Vergadering | None:
    """The meeting whose points are called by their number alone; None where that may be another tafel's.
    `meeting`: that of `waarin`."""
    if request.tafel not in (waarin.tafel, None):
        return None
    if waarin.vergadering is None:
        return meeting
    return vergaderingen.current(session, waarin.tafel, request.today) or meeting


def meeting_of(session: Session, request: Request, waarin: Waarin) -> Vergadering:
    """The row of the meeting that was named, else the current one."""
    if waarin.vergadering:
        return session.get_one(Vergadering, waarin.vergadering.id)
    return vergaderingen.ensure_current(session, request.stempel, waarin.tafel, request.today)
