"""A meeting was moved or cancelled after it was announced, or goes on after all: that is said too."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session

from bot import aankondigingen, vergaderingen
from bot.deps import Deps
from bot.models import Aankondiging, Vergadering
from bot.views import correcties as views
from bot.views.elementen import Block


def render(
    session: Session, deps: Deps, owed: Aankondiging, meeting: Vergadering, today: date
) -> list[Block] | None:
    """That it does not take place, or when it does now; nothing once it began, or when what was going out at
    the time turned out to be refused."""
    if owed.publiek not in aankondigingen.told(session, meeting):
        return None
    if meeting.status == "vervallen":
        return views.cancelled(meeting, deps.config)
    if meeting.status == "gepland":
        show = views.revived if vergaderingen.is_revived(session, meeting) else views.moved
        return show(meeting, vergaderingen.moved_from(session, meeting), deps.config)
    return None
