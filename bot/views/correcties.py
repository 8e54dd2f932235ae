"""That a meeting which was announced is moved, cancelled, or goes on after all."""

from __future__ import annotations

from datetime import date

from bot import dates
from bot.config import Config
from bot.models import Vergadering
from bot.texts import berichten as texts
from bot.views import namen
from bot.views.elementen import Block, esc, header, section


def moved(meeting: Vergadering, before: date | None, config: Config) -> list[Block]:
    tafel = config.tafels[meeting.tafel].afkorting
    was = dates.long_date(before) if before else None
    told = texts.moved(esc(tafel), was, namen.when_and_where(meeting))
    return [header(texts.moved_title(tafel)), section(told)]


def revived(meeting: Vergadering, before: date | None, config: Config) -> list[Block]:
    tafel = config.tafels[meeting.tafel].afkorting
    was = dates.long_date(before) if before else None
    told = texts.revived(esc(tafel), was, namen.when_and_where(meeting))
    return [header(texts.revived_title(tafel)), section(told)]


def cancelled(meeting: Vergadering, before: date | None, config: Config) -> list[Block]:
    """`before`: the day it was told to be on."""
    tafel = config.tafels[meeting.tafel].afkorting
    day = dates.long_date(before) if before else ""
    reason = esc(meeting.reden) if meeting.reden else None
    return [
        header(texts.cancelled_title(tafel)),
        section(texts.cancelled(esc(tafel), day, reason)),
    ]
