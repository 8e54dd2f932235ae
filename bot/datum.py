"""`python -m bot datum`: what the bot reads as the date of an expression, without a register or Slack."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from bot import dates
from bot.dates import Reading, Reason, Relation, Werkdagen
from bot.errors import UserError
from bot.texts import datum as texts

if TYPE_CHECKING:
    from bot.config import Config

NO_DATE = "-"
FIRST_YEAR, LAST_YEAR = 1900, 2999  # what lies around it must be a date too
_RELATIONS = {
    Relation.ON: texts.UNTIL,
    Relation.BEFORE: texts.BEFORE,
    Relation.FROM: texts.FROM,
    Relation.AFTER: texts.AFTER,
}


def typed() -> Iterator[str]:
    """The lines of standard input, whatever bytes they hold."""
    with open(0, encoding="utf-8", errors="replace", closefd=False) as lines:
        for line in lines:
            yield line.rstrip("\r\n")


def answers(expressions: Iterable[str], config: Config, vandaag: str | None, *, why: bool) -> Iterator[str]:
    """One line for each expression: its ISO date or '-'; with `why` also the words read and how.

    `vandaag` is an ISO day, None for the day it is now in the zone of `config`. UserError when it is no day.
    """
    today = _day(vandaag) if vandaag is not None else dates.today(datetime.now(UTC), config.zone)
    werkdagen = Werkdagen(day.datum for day in config.sluitingsdagen)
    return (_answer(expression, today, werkdagen, why=why) for expression in expressions)


def _day(iso: str) -> date:
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        raise UserError(texts.not_a_day(iso)) from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise UserError(texts.not_a_day(iso))
    return day


def _answer(expression: str, today: date, werkdagen: Werkdagen, *, why: bool) -> str:
    reading = dates.find(expression, today, werkdagen=werkdagen)
    day = reading.value.isoformat() if reading and reading.value else NO_DATE
    if not why:
        return day
    return (
        f"{day}  {texts.NOTHING}"
        if reading is None
        else f"{day}  '{_one_line(reading.text)}'  {_how(reading)}"
    )


def _how(reading: Reading) -> str:
    if reading.value:
        notes = [texts.CONFIRM] * (not reading.certain) + [texts.REFERENCE] * reading.reference
        return "; ".join([_RELATIONS[reading.relation], *notes])
    if reading.condition:
        return texts.condition(_one_line(reading.condition))
    if reading.meeting:
        return texts.meeting(_one_line(reading.meeting))
    if reading.suggestion:
        return texts.other_weekday(dates.long_day(reading.suggestion))
    return texts.NO_SUCH_DAY if reading.reason is Reason.BESTAAT_NIET else texts.UNDECIDED


def _one_line(words: str) -> str:
    return " ".join(words.split())
