"""What a calendar changed, told to the secretariaat."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session

from bot import agendameldingen
from bot.deps import Deps
from bot.models import Aankondiging, Vergadering
from bot.views import agendabron as views
from bot.views.elementen import Block


def render(
    session: Session, deps: Deps, owed: Aankondiging, meeting: Vergadering, today: date
) -> list[Block] | None:
    """What the calendar changed, and what it says that was not done; nothing when that has passed."""
    news = agendameldingen.of(session, meeting.tafel, owed.volgnummer)
    bron = agendameldingen.source(session, meeting.tafel)
    return views.report(news, bron, meeting.tafel, deps.config) if news else None
