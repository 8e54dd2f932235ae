"""Posts that Slack may or may not have: looked up by the key in their metadata, never sent again blindly.

    UNKNOWN → CHECKING → SENT when it stands there | PLANNED when it does not | UNKNOWN when nobody can see

And the sweep: a post that was tried more than once may have landed twice, the first time late. For SWEEP_FOR
it is looked at again; the earliest stays, our extras go.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlmodel import Session, col, exists, or_, select, update

from bot.models import Poging, Verzending
from bot.verzendingen import LEASE, conclude

AGAIN = timedelta(minutes=5)  # after a look-up that failed
SWEEP_EVERY = timedelta(minutes=10)
SWEEP_FOR = timedelta(hours=48)
# Slack's clock and ours may differ so much; history is read from the first try, less this.
CLOCKS_DIFFER = timedelta(minutes=5)


@dataclass(frozen=True)
class Vraag:
    """A post to look up: the messages in `kanaal` since `sinds` that carry `sleutel`."""

    verzending_id: int
    poging: int
    sleutel: str
    kanaal: str
    sinds: datetime


@dataclass(frozen=True)
class Found:
    """Where it stands, earliest first; empty when it is nowhere."""

    kanaal: str
    ts: tuple[str, ...]


@dataclass(frozen=True)
class NotSeen:
    """The look-up itself failed."""

    error: str


def claim(session: Session, now: datetime) -> Vraag | None:
    """Take the first uncertain post whose quarantine is over; None when there is none."""
    post = session.exec(
        select(Verzending)
        .where(
            Verzending.status == "UNKNOWN",
            col(Verzending.niet_voor) <= now,
            col(Verzending.kanaal).is_not(None),  # to somebody who was forgotten: nowhere to look
        )
        .order_by(col(Verzending.niet_voor), col(Verzending.id))
        .limit(1)
        .with_for_update(skip_locked=True)
    ).first()
    if post is None:
        return None
    post.status, post.huur_tot = "CHECKING", now + LEASE
    session.add(post)
    session.flush()
    return _vraag(post)


def record(session: Session, vraag: Vraag, seen: Found | NotSeen, now: datetime) -> bool:
    """Write what a look-up found; False when the claim was lost to another and nothing was written."""
    values: dict[str, Any]
    match seen:
        case Found(kanaal, (first, *_)):
            values = {"status": "SENT", "kanaal": kanaal, "ts": first, "verzonden_op": _moment(first)}
        case Found():
            values = {"status": "PLANNED", "niet_voor": now}
        case NotSeen():
            values = {"status": "UNKNOWN", "niet_voor": now + AGAIN}
    if not conclude(session, "CHECKING", vraag.verzending_id, vraag.poging, values):
        return False
    _log(session, vraag, f"CHECKED {values['status']}", seen, now)
    return True


def release_lost(session: Session, now: datetime) -> None:
    """A look-up that died changes nothing: the post is as uncertain as it was."""
    session.execute(
        update(Verzending)
        .where(col(Verzending.status) == "CHECKING", col(Verzending.huur_tot) < now)
        .values(status="UNKNOWN", huur_tot=None, niet_voor=now)
    )


def to_sweep(session: Session, now: datetime, *, limit: int = 20) -> list[Vraag]:
    """The posts that may stand there more than once, not looked at for SWEEP_EVERY; marked as looked at."""
    uncertain = exists().where(
        col(Poging.verzending_id) == col(Verzending.id), col(Poging.uitkomst) == "UNKNOWN"
    )
    rows = session.exec(
        select(Verzending)
        .where(
            col(Verzending.status).in_(["SENT", "CANCELLED", "EXPIRED"]),
            col(Verzending.kanaal).is_not(None),
            or_(col(Verzending.poging) > 1, uncertain),
            col(Verzending.eerste_poging) > now - SWEEP_FOR,
            or_(col(Verzending.geveegd_op).is_(None), col(Verzending.geveegd_op) <= now - SWEEP_EVERY),
        )
        .order_by(col(Verzending.id))
        .limit(limit)
        .with_for_update(skip_locked=True)
    ).all()
    for post in rows:
        post.geveegd_op = now
        session.add(post)
    session.flush()
    return [_vraag(post) for post in rows]


def record_swept(session: Session, vraag: Vraag, seen: Found, now: datetime) -> None:
    """After the extras were removed: the earliest is the message. One that was given up and landed after all
    is SENT."""
    post = session.get_one(Verzending, vraag.verzending_id, with_for_update=True)
    if not seen.ts or (post.status == "SENT" and post.ts == seen.ts[0]):
        return
    post.status, post.kanaal, post.ts = "SENT", seen.kanaal, seen.ts[0]
    post.verzonden_op = post.verzonden_op or _moment(seen.ts[0])
    session.add(post)
    _log(session, vraag, "SWEPT", seen, now)


def _moment(ts: str) -> datetime:
    """When Slack took it: that is what its ts says, and it may be long ago."""
    return datetime.fromtimestamp(float(ts), UTC)


def _vraag(post: Verzending) -> Vraag:
    assert post.kanaal
    assert post.eerste_poging
    return Vraag(post.id or 0, post.poging, post.sleutel, post.kanaal, post.eerste_poging - CLOCKS_DIFFER)


def _log(session: Session, vraag: Vraag, outcome: str, seen: Found | NotSeen, now: datetime) -> None:
    error = seen.error if isinstance(seen, NotSeen) else None
    session.add(
        Poging(verzending_id=vraag.verzending_id, nummer=vraag.poging, op=now, uitkomst=outcome, fout=error)
    )
