"""The day of minutes against the register: a meeting that is not over yet is not closed by minutes of it."""

from __future__ import annotations

from datetime import datetime, time

from sqlmodel import Session

from bot import dates, vergaderingen
from bot.config import Config
from bot.models import Vergadering
from bot.texts import verslagen as texts
from bot.verslag import voorstel as v


def doubt(session: Session, config: Config, head: v.Vergadering, now: datetime) -> str | None:
    """What is odd about the day of these minutes; None when nothing is."""
    if head.tafel is None or head.datum is None:
        return None
    known = vergaderingen.on(session, head.tafel, head.datum)
    if is_slip(session, config, head, now):
        return texts.in_future(head.datum)
    if known is None or known.status not in vergaderingen.AHEAD or _is_over(config, known, head, now):
        return None
    return texts.stays(known.referentie, known.status)


def is_slip(session: Session, config: Config, head: v.Vergadering, now: datetime) -> bool:
    """Whether their day is not there yet and nothing is planned for it: mostly that is a slip."""
    if head.tafel is None or head.datum is None or head.datum <= dates.today(now, config.zone):
        return False
    return vergaderingen.on(session, head.tafel, head.datum) is None


def _is_over(config: Config, known: Vergadering, head: v.Vergadering, now: datetime) -> bool:
    """Whether the meeting of these minutes was held: not on the day on which it runs, nor before the end of
    one that nobody began."""
    end = time.max if known.status == "loopt" else head.eind or known.eind or time.max
    return known.datum is None or dates.local(known.datum, end, config.zone) <= now
