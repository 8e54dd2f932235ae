"""What meetings and points are called on the screen: `A3` at home, `17-12/A1` elsewhere."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Protocol

from bot import dates
from bot.config import Config
from bot.models import Vergadering
from bot.readmodels import Wanneer
from bot.texts import vergaderingen as texts
from bot.views.elementen import esc

YEAR = timedelta(days=365)


class Numbered(Protocol):
    """Something with a number within a meeting: an Actieregel or a Besluitregel."""

    @property
    def nummer(self) -> int: ...
    @property
    def tafel(self) -> str: ...
    @property
    def vergadering(self) -> str: ...
    @property
    def datum(self) -> date | None: ...


def point(row: Numbered, letter: str, home: Vergadering | None = None) -> str:
    """`A3` in the meeting `home`, `17-12/A3` in another of its tafel within a year, else in full."""
    number = f"{letter}{row.nummer}"
    if home and row.vergadering == home.referentie:
        return number
    if home and home.datum and row.datum and row.tafel == home.tafel and abs(home.datum - row.datum) < YEAR:
        return f"{dates.short_date(row.datum)}/{number}"
    return f"{row.vergadering}/{number}"


def meeting(tafel: str, datum: date | None, config: Config) -> str:
    """'PRT vr 23 januari 2026'; points noted before a first meeting are 'tussentijds'."""
    name = config.tafels[tafel].afkorting if tafel in config.tafels else tafel
    return f"{esc(name)} {dates.long_date(datum) if datum else texts.BETWEEN}"


def when_and_where(row: Vergadering | Wanneer) -> str:
    """'vr 23 januari 2026, 9:30–11:00 uur, Provinciehuis'."""
    parts = [dates.long_date(row.datum)] if row.datum else []
    parts += [dates.time_range(row.begin, row.eind)] if row.begin else []
    parts += [esc(row.locatie)] if row.locatie else []
    return ", ".join(parts)


def door(who: str) -> str:
    """Who did it: a Slack mention, or the name of what is not a person."""
    return f"<@{who}>" if who[:1] in "UW" and who.isalnum() and who.isupper() else esc(who)


def plain_meeting(row: Vergadering, config: Config) -> str:
    """'PRT vrijdag 23 januari 2026', unescaped, for a header."""
    name = config.tafels[row.tafel].afkorting if row.tafel in config.tafels else row.tafel
    return f"{name} {dates.long_day(row.datum) if row.datum else texts.BETWEEN}"
