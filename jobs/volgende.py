"""When the bot has something to post next: the tick itself is tried on moments to come, and not kept."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from sqlmodel import Session

import jobs
from bot import vergaderingen, verzendlijst
from bot.aankondigingen import PERSONAL
from bot.deps import Deps

MOST_LOOKS = 500


def next_due(session: Session, deps: Deps, now: datetime) -> datetime | None:
    """The first moment, from `now`, at which a tick posts or looks up something, as the register is now; None
    when nothing is to come. Whatever the ticks that are tried here write is rolled back."""
    with session.begin_nested() as trial:
        found = _first(session, deps, max(now, deps.slack.toegang.pause_until or now))
        trial.rollback()
    return found


def _first(session: Session, deps: Deps, at: datetime) -> datetime | None:
    for _ in range(MOST_LOOKS):
        jobs.reconcile(session, deps, at)
        if verzendlijst.to_look_up(session, at) or jobs.claim_due(session, deps, at):
            return at
        moments = [*_of_the_calendar(session, deps, at), verzendlijst.next_moment(session, at)]
        later = [moment for moment in moments if moment is not None and moment > at]
        if not later:
            return None
        at = min(later)
    return None


def _of_the_calendar(session: Session, deps: Deps, at: datetime) -> list[datetime]:
    """What the ledger does not know yet: messages to one person are owed when their moment is there, and that
    nothing is planned the day after a meeting."""
    found = []
    for tafel in deps.config.tafels.values():
        for meeting in vergaderingen.planned(session, [tafel.sleutel], deps.kalender.today(at)):
            assert meeting.datum
            found.append(deps.kalender.at(meeting.datum + timedelta(days=1), time()))
            personal = [moment for moment in tafel.momenten if moment.wat in PERSONAL]
            found += [due for m in personal if (due := deps.kalender.due(m, meeting.datum))]
    return found
