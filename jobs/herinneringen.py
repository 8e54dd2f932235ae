"""Reminders: in the channel, to owners in Slack, and to the secretary when nothing is planned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlmodel import Session

from bot import aankondigingen, vergaderingen, verzendingen
from bot import vooruitblik as vooruitblik_
from bot.aankondigingen import FOLLOW_UP, NO_NEXT, PERSONAL
from bot.config import Moment, Tafel
from bot.deps import Deps
from bot.models import Aankondiging, Vergadering
from bot.views import terugkoppeling as terugkoppeling_views
from bot.views import vooruitblik as views
from bot.views.elementen import Block
from bot.wijzigingen import Stempel
from jobs import navragen


def owe(session: Session, deps: Deps, tafel: Tafel, coming: Sequence[Vergadering], now: datetime) -> None:
    """Messages to one person each about the `coming` meetings; they wait for office hours."""
    for meeting in coming:
        _owe_persons(session, deps, tafel, meeting, now)
    if not coming:
        _owe_no_next(session, deps, tafel, now)


def render_channel(
    session: Session, deps: Deps, owed: Aankondiging, meeting: Vergadering, today: date
) -> list[Block] | None:
    """Nothing when a vooruitblik went out at or after this moment: after an outage one message is enough."""
    late_digest = verzendingen.was_sent_since(
        session, meeting.id or 0, "vooruitblik", owed.publiek, owed.vanaf
    )
    if meeting.status != "gepland" or late_digest:
        return None
    return views.reminder(vooruitblik_.gather(session, meeting, today), deps.config)


def render_owner(
    session: Session, deps: Deps, owed: Aankondiging, meeting: Vergadering, today: date
) -> list[Block] | None:
    """One owner's open points, with a question about each; nothing when there are none any more."""
    points = vooruitblik_.points_of(session, owed.publiek, meeting, today)
    if meeting.status != "gepland" or not points:
        return None
    return terugkoppeling_views.ask(points, 0, meeting, deps.config, today)


def render_no_next(
    session: Session, deps: Deps, owed: Aankondiging, meeting: Vergadering, today: date
) -> list[Block] | None:
    """That nothing is planned after the last meeting; nothing when something is by now."""
    if vergaderingen.next_after(session, meeting.tafel, today):
        return None
    return views.no_next_meeting(meeting.tafel, deps.config)


def _owe_no_next(session: Session, deps: Deps, tafel: Tafel, now: datetime) -> None:
    """Once after each last meeting, and once before the first: to each secretary, else in the channel."""
    last = vergaderingen.last_before(session, tafel.sleutel, deps.kalender.today(now))
    anchor = last or vergaderingen.between_meetings(session, Stempel("bot", now), tafel.sleutel)
    for audience in tafel.rollen.secretariaat or (tafel.sleutel,):
        if not aankondigingen.is_owed(session, anchor, NO_NEXT, audience):
            due = deps.kalender.in_office(now)
            aankondigingen.owe(session, anchor, NO_NEXT, NO_NEXT, audience, due, now + FOLLOW_UP, now)


def _owe_persons(session: Session, deps: Deps, tafel: Tafel, meeting: Vergadering, now: datetime) -> None:
    assert meeting.datum
    assert meeting.begin
    starts = deps.kalender.at(meeting.datum, meeting.begin)
    for moment in tafel.momenten:
        due = deps.kalender.due(moment, meeting.datum) if moment.wat in PERSONAL else None
        if due is None or due > now:
            continue
        opens = deps.kalender.in_office(now)
        at = opens if opens > now else deps.kalender.in_office(due)  # never at night, however late it is
        for audience in _audiences(session, deps, tafel, meeting, moment, now):
            aankondigingen.owe(session, meeting, moment.id, moment.wat, audience, at, starts, now)


def _audiences(
    session: Session, deps: Deps, tafel: Tafel, meeting: Vergadering, moment: Moment, now: datetime
) -> Sequence[str]:
    if moment.wat == "navragen":
        return navragen.audiences(session, tafel, meeting, deps.kalender.today(now))
    return vooruitblik_.owners_in_slack(session, tafel.sleutel)
