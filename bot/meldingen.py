"""Telling the secretariaat what went wrong with the bot's own messages: each trouble once."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, col, exists, or_, select

from bot import aankondigingen
from bot.aankondigingen import NO_NEXT, REPORT
from bot.config import Config
from bot.kalender import Kalender
from bot.models import Aankondiging, Poging, Vergadering, Verzending

LOOKED_IN_VAIN = "CHECKED UNKNOWN"  # how nakijken.py logs a look-up that failed


def report_new(session: Session, config: Config, kalender: Kalender, now: datetime) -> int:
    """Owe each secretaris a report of what failed, came too late, or cannot be looked up; returns how many
    troubles are new. In office hours; one report tells all that is wrong with a meeting."""
    in_vain = exists().where(
        col(Poging.verzending_id) == col(Verzending.id), col(Poging.uitkomst) == LOOKED_IN_VAIN
    )
    uncertain = (col(Verzending.status) == "UNKNOWN") & in_vain
    rows = session.execute(
        select(Verzending, Vergadering)
        .join(Aankondiging, col(Aankondiging.id) == Verzending.aankondiging_id)
        .join(Vergadering, col(Vergadering.id) == Aankondiging.vergadering_id)
        .where(
            or_(col(Verzending.status).in_(["FAILED", "EXPIRED"]), uncertain),
            col(Verzending.gemeld_op).is_(None),
            col(Aankondiging.wat).not_in([REPORT, NO_NEXT]),
        )
        .with_for_update(of=Verzending, skip_locked=True)
    ).all()
    at = kalender.in_office(now)
    for post, meeting in rows:
        post.gemeld_op = now
        session.add(post)
        tafel = config.tafels.get(meeting.tafel)
        for secretary in tafel.rollen.secretariaat if tafel else ():
            aankondigingen.owe_report(session, meeting, secretary, at, now)
    return len(rows)
