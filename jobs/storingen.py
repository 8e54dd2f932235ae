"""A report to one secretaris of what went wrong with the bot's own messages."""

from __future__ import annotations

from datetime import UTC, date, datetime

from sqlmodel import Session

from bot import verzendlijst
from bot.deps import Deps
from bot.models import Aankondiging, Vergadering
from bot.views import berichten as views
from bot.views.elementen import Block

EVER = datetime.min.replace(tzinfo=UTC)


def render(
    session: Session, deps: Deps, owed: Aankondiging, meeting: Vergadering, today: date
) -> list[Block] | None:
    """All that is wrong with the messages of this meeting now; nothing when it is well again."""
    found = verzendlijst.troubled(session, [meeting.tafel], EVER, vergadering_id=meeting.id)
    return views.report(found, meeting, deps.config) if found else None
