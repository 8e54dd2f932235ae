"""What was noted, in the channel directly after a meeting."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session

from bot import vooruitblik
from bot.deps import Deps
from bot.models import Aankondiging, Vergadering
from bot.views import vooruitblik as views
from bot.views.elementen import Block


def render(
    session: Session, deps: Deps, owed: Aankondiging, meeting: Vergadering, today: date
) -> list[Block] | None:
    """The points and decisions of a closed meeting."""
    if meeting.status != "gesloten":
        return None
    return views.summary(vooruitblik.summarise(session, meeting, today), deps.config, today)
