"""A meeting was moved or cancelled after it was announced, or goes on after all: that is said too."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session

from bot import vergaderingen
from bot.deps import Deps
from bot.models import Aankondiging, Vergadering
from bot.views import correcties as views
from bot.views.elementen import Block


def render(
    session: Session, deps: Deps, owed: Aankondiging, meeting: Vergadering, today: date
) -> list[Block] | None:
    """That it does not take place, or when it does now; nothing once it began, or when what they heard is
    so, or was refused by Slack after all."""
    then = vergaderingen.told_otherwise(session, meeting, owed.publiek)
    if then is None:
        return None
    if meeting.status == "vervallen":
        return views.cancelled(meeting, then.datum, deps.config)
    if meeting.status == "gepland":
        before = then.datum if then.datum != meeting.datum else None
        show = views.revived if then.status == "vervallen" else views.moved
        return show(meeting, before, deps.config)
    return None
