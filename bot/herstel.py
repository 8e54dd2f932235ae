"""A register that was put back from a copy: what was said after the copy was made, Slack may have already.

So for LOOK_FOR after it, whatever was not looked up since is looked up by its key before it is posted
(nakijken.py). Where the bot may not read, the secretariaat is asked, but only about what was due by then.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, SQLModel, col, func, select

from bot import backup, wijzigingen
from bot.config import Config
from bot.models import Aankondiging, Poging, Verzending, Wijziging, WijzigingWaarde
from bot.verzendingen import QUARANTINE, Doubt, Twijfel
from bot.wijzigingen import Stempel

WAT, SOORT = "hersteld", "register"
SINDS, TRIED = "sinds", "laatste_poging"  # what the history keeps of it
LOOK_FOR = timedelta(days=90)  # as long as anything that is owed can wait (aankondigingen.FOLLOW_UP)
# What the secretariaat did by hand that says nothing about whether it stands in Slack.
NOT_SEEN = ("HAND nu", "HAND vasthouden", "HAND doorlaten", "HAND opnieuw")


@dataclass(frozen=True)
class Herstel:
    """Put back at `op`; what happened from `sinds` on, the register does not know. Attempts with an id over
    `poging` were made after that: ids go up whatever the clock does."""

    op: datetime
    sinds: datetime
    poging: int


def mark(session: Session, stempel: Stempel) -> datetime:
    """Write into the history that this register was put back; returns when the copy was made."""
    since = last_change(session) or stempel.op
    tried = session.exec(select(func.max(Poging.id))).one() or 0
    kept = {SINDS: (None, since.isoformat()), TRIED: (None, tried)}
    wijzigingen.append(session, stempel, WAT, SOORT, 1, kept)
    return since


def notice(session: Session, stempel: Stempel) -> None:
    """Mark an SQLite register that somebody put back by hand: a backup says of itself that it is one."""
    connection = session.connection()
    if connection.exec_driver_sql("PRAGMA user_version").scalar() == backup.IS_COPY:
        mark(session, stempel)
        connection.exec_driver_sql("PRAGMA user_version=0")


def last_change(session: Session) -> datetime | None:
    """The last moment that this register knows of; a copy of it was made then, or later."""
    tables: tuple[type[SQLModel], ...] = (Wijziging, Poging)
    found = [session.exec(select(func.max(table.op))).one() for table in tables]  # type: ignore[attr-defined]
    return max((moment for moment in found if moment), default=None)


def latest(session: Session, now: datetime) -> Herstel | None:
    """The last time this register was put back, with the earliest moment that still matters; None when that
    is more than LOOK_FOR ago."""
    rows = session.exec(
        select(Wijziging.op, WijzigingWaarde.veld, WijzigingWaarde.na)
        .join(WijzigingWaarde, col(WijzigingWaarde.wijziging_id) == Wijziging.id)
        .where(
            Wijziging.soort == SOORT,
            Wijziging.object_id == 1,
            Wijziging.wat == WAT,
            col(Wijziging.op) > now - LOOK_FOR,
        )
    ).all()
    if not rows:
        return None
    return Herstel(
        op=max(op for op, *_ in rows),
        sinds=min(datetime.fromisoformat(kept or "") for _, field, kept in rows if field == SINDS),
        poging=max(int(kept or 0) for _, field, kept in rows if field == TRIED),
    )


def doubts(session: Session, config: Config, now: datetime) -> Doubt:
    """What Slack may have of what is due, by the register as it is now."""
    put_back = latest(session, now)

    def doubt(session: Session, post: Verzending, owed: Aankondiging) -> Twijfel | None:
        if put_back is None or owed.vervalt <= put_back.sinds or _was_seen(session, post, put_back.poging):
            return None
        tafel = config.tafels.get(owed.publiek)
        if tafel and not config.opzoeken and owed.vanaf > put_back.op:
            return None
        kanaal = tafel.kanaal if tafel else owed.publiek
        return Twijfel(kanaal, put_back.sinds, max(now, put_back.op + QUARANTINE), WAT)

    return doubt


def _was_seen(session: Session, post: Verzending, after: int) -> bool:
    """Whether somebody looked since, or it was tried: that too is only done after a look."""
    seen = select(Poging.id).where(
        Poging.verzending_id == post.id,
        col(Poging.id) > after,
        col(Poging.uitkomst).not_in(NOT_SEEN),
        col(Poging.fout).is_distinct_from(WAT),
    )
    return session.exec(seen.limit(1)).first() is not None
