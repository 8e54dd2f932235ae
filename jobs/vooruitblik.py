"""The digest in the channel before a meeting."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from sqlmodel import Session

from bot import aankondigingen
from bot import vooruitblik as vooruitblik_
from bot.config import Tafel
from bot.deps import Deps
from bot.models import Aankondiging, Vergadering
from bot.views import vooruitblik as views
from bot.views.elementen import Block


def owe(session: Session, deps: Deps, tafel: Tafel, coming: Iterable[Vergadering], now: datetime) -> None:
    """What the `coming` meetings owe their channel, also after config.yaml changed."""
    for meeting in coming:
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
