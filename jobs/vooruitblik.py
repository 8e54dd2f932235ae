"""The digest in the channel before a meeting."""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import Session

from bot import aankondigingen, vergaderingen
from bot import vooruitblik as vooruitblik_
from bot.config import Tafel
from bot.deps import Deps
from bot.models import Aankondiging, Vergadering
from bot.views import vooruitblik as views
from bot.views.elementen import Block


def owe(session: Session, deps: Deps, tafel: Tafel, now: datetime) -> None:
    """What the coming meetings owe their channel, also after config.yaml changed."""
    today = deps.kalender.today(now)
    for meeting in vergaderingen.planned(session, [tafel.sleutel], today):
        aankondigingen.schedule(session, meeting, tafel, deps.kalender, now)


def render(
    session: Session, deps: Deps, owed: Aankondiging, meeting: Vergadering, today: date
) -> list[Block] | None:
    """What is coming and what lies open, as the register is now."""
    if meeting.status != "gepland":
        return None
    data = vooruitblik_.gather(session, meeting, today)
    data = vooruitblik_.with_opgave(session, deps.config, data, today)
    return views.digest(data, deps.config, today)
