"""Telling the secretariaat what went wrong with the bot's own messages: each trouble once."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlmodel import Session, col, exists, or_, select

from bot import aankondigingen, vergaderingen, wijzigingen
from bot.aankondigingen import BACKUP, NO_NEXT, REPORT
from bot.config import Config
from bot.kalender import Kalender
from bot.models import Aankondiging, Poging, Vergadering, Verzending
from bot.wijzigingen import Stempel

GONE_WRONG, WELL = "mislukt", "gelukt"  # how the history tells of backups
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
            col(Aankondiging.wat).not_in([REPORT, NO_NEXT, BACKUP]),
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


def report_backup(
    session: Session,
    config: Config,
    kalender: Kalender,
    reason: str,
    newest: datetime | None,
    now: datetime,
) -> None:
    """There is no backup of tonight: written into the history, and told to the secretariaat of the first
    tafel (else in its channel) in office hours; once a day."""
    tafel = next(iter(config.tafels.values()))
    stempel = Stempel("bot", now)
    anchor = vergaderingen.between_meetings(session, stempel, tafel.sleutel)
    at = kalender.in_office(now)
    day = kalender.today(at).toordinal()
    is_new = False
    for publiek in tafel.rollen.secretariaat or (tafel.sleutel,):
        if not aankondigingen.is_owed(session, anchor, BACKUP, publiek, day):
            is_new, until = True, at + timedelta(days=1)
            aankondigingen.owe(session, anchor, BACKUP, BACKUP, publiek, at, until, now, volgnummer=day)
    if is_new or backup_trouble(session) is None:
        told = {"reden": (None, reason), "laatste": (None, newest.isoformat() if newest else None)}
        wijzigingen.append(session, stempel, GONE_WRONG, BACKUP, 1, told)


def end_backup(session: Session, now: datetime) -> None:
    """There is a backup again: what was not told yet is not told any more."""
    if backup_trouble(session):
        wijzigingen.append(session, Stempel("bot", now), WELL, BACKUP, 1, {})


def backup_trouble(session: Session) -> tuple[str, datetime | None] | None:
    """Why there is no backup, and when the last good one was made; None when all is well."""
    told = wijzigingen.history(session, BACKUP, 1)[-1:]
    if not told or told[0][0].wat == WELL:
        return None
    kept = {value.veld: value.na for value in told[0][1]}
    newest = kept.get("laatste")
    return kept.get("reden") or "", datetime.fromisoformat(newest) if newest else None
