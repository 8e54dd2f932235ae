"""The secretary's list, before a meeting, of owners outside Slack with a mail for each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlmodel import Session

from bot import terugkoppelingen
from bot.config import Tafel
from bot.deps import Deps
from bot.models import Aankondiging, Vergadering
from bot.views import navragen as views
from bot.views.elementen import Block


def audiences(session: Session, tafel: Tafel, meeting: Vergadering, today: date) -> Sequence[str]:
    """Each secretary, else the channel; nobody while there is nothing to ask."""
    if not terugkoppelingen.outside_slack(session, tafel.sleutel, meeting.datum, today):
        return ()
    return tafel.rollen.secretariaat or (tafel.sleutel,)


def render(
    session: Session, deps: Deps, owed: Aankondiging, meeting: Vergadering, today: date
) -> list[Block] | None:
    """Nothing when no owner outside Slack has an open point any more."""
    found = terugkoppelingen.outside_slack(session, meeting.tafel, meeting.datum, today)
    if meeting.status != "gepland" or not found:
        return None
    return views.listing(found, meeting.tafel, meeting, deps.config, today)
