"""The ledger of messages owed to Slack (claim, send, record).

An aankondiging is what is owed: one per meeting, moment and audience. Its verzending is the post:

    PLANNED → SENDING → SENT | UNKNOWN | FAILED     SENDING → PLANNED on a definite refusal
    CANCELLED and EXPIRED only from PLANNED, and back when the meeting or its moment gets another time, or
    when a moment that was taken out of config.yaml returns to it in time

The database is the schedule: whatever ticks, restarts or runs twice, a row is claimed once. UNKNOWN means
that Slack may have the message: it is never sent again blindly.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, col, func, select, update

from bot.config import Tafel
from bot.kalender import Kalender
from bot.models import Aankondiging, Poging, Vergadering, Verzending

LEASE = timedelta(seconds=60)  # longer than SEND_TIMEOUT: a live sender never loses its claim
SEND_TIMEOUT = 10.0  # seconds
QUARANTINE = timedelta(minutes=5)  # a post that Slack took may land this late
AFTER_CLOSING = timedelta(days=3)  # how long 'direct na' still makes sense
UNSENT = ("PLANNED", "EXPIRED", "CANCELLED")  # Slack does not have it, so another time makes it owed again
NO_NEXT = "geen-vervolg"  # the kind of 'no next meeting': not a moment that anybody sets
FOLLOW_UP = timedelta(days=90)  # how long 'no next meeting' still makes sense


@dataclass(frozen=True)
class Bericht:
    """What is posted: `kanaal` a channel or user id as config or Slack names it, `blocks` Block Kit."""

    kanaal: str
    text: str
    blocks: list[dict[str, Any]]


@dataclass(frozen=True)
class Opdracht:
    """A claimed post: send `bericht` and record what came of it under the same `poging`."""

    verzending_id: int
    poging: int
    sleutel: str
    bericht: Bericht


@dataclass(frozen=True)
class Sent:
    kanaal: str
    ts: str


@dataclass(frozen=True)
class Refused:
    """Slack definitely did not take it: once more after `wait`, or never when that is None."""

    error: str
    wait: timedelta | None


@dataclass(frozen=True)
class Unknown:
    """Slack may have taken it: a reset, a time-out, a 5xx."""

    error: str


Render = Callable[[Session, Aankondiging, Vergadering], Bericht | None]


def schedule(session: Session, meeting: Vergadering, tafel: Tafel, kalender: Kalender, now: datetime) -> None:
    """Write what `meeting` owes its channel, in the transaction that plans, moves or closes it.

    Idempotent: an unsent row is re-dated, a sent one stays, a moment wholly in the past owes nothing.
    """
    if (
        meeting.datum is None
        or meeting.begin is None
        or meeting.status not in ("gepland", "loopt", "gesloten")
    ):
        return
    _cancel_unknown(session, meeting, {moment.id for moment in tafel.momenten} | {NO_NEXT})
    starts = kalender.at(meeting.datum, meeting.begin)
    for moment in tafel.momenten:
        if moment.wat == "samenvatting":
            if meeting.gesloten_op:
                vervalt = meeting.gesloten_op + AFTER_CLOSING
                owe(session, meeting, moment.id, moment.wat, tafel.sleutel, meeting.gesloten_op, vervalt, now)
            continue
        due = kalender.due(moment, meeting.datum)
        if moment.wat != "eigenaars" and due is not None and meeting.status == "gepland":
            owe(session, meeting, moment.id, moment.wat, tafel.sleutel, due, starts, now)


def owe(
    session: Session,
    meeting: Vergadering,
    soort: str,
    wat: str,
    publiek: str,
    vanaf: datetime,
    vervalt: datetime,
    now: datetime,
) -> None:
    """One aankondiging and its verzending, or the new time of the unsent one. Past `vervalt`: nothing."""
    row = _owed(session, meeting, soort, publiek)
    if row is None:
        if vervalt <= now:
            return
        row = Aankondiging(
            vergadering_id=meeting.id or 0,
            soort=soort,
            wat=wat,
            publiek=publiek,
            vanaf=vanaf,
            vervalt=vervalt,
        )
        session.add(row)
        session.flush()
        session.add(
            Verzending(
                aankondiging_id=row.id or 0,
                sleutel=secrets.token_urlsafe(16),
                revisie=meeting.revisie,
                niet_voor=vanaf,
            )
        )
        session.flush()
        return
    post = session.exec(
        select(Verzending).where(Verzending.aankondiging_id == row.id).with_for_update()
    ).one()
    told = (row.wat, row.vanaf, row.vervalt, post.revisie) == (wat, vanaf, vervalt, meeting.revisie)
    is_back = post.status == "CANCELLED" and vanaf > now  # its moment had been taken out of config.yaml
    if post.status in UNSENT and (is_back or not told):
        row.vanaf, row.vervalt, row.wat = vanaf, vervalt, wat
        post.niet_voor, post.revisie = vanaf, meeting.revisie
        post.kanaal = post.inhoud = post.hash = None  # what was refused before told the old time
        post.status = "PLANNED" if vervalt > now else post.status
        session.add_all([row, post])
        session.flush()


def is_owed(session: Session, meeting: Vergadering, soort: str, publiek: str) -> bool:
    """Whether this was ever owed, sent or not."""
    return _owed(session, meeting, soort, publiek) is not None


def _owed(session: Session, meeting: Vergadering, soort: str, publiek: str) -> Aankondiging | None:
    return session.exec(
        select(Aankondiging).where(
            Aankondiging.vergadering_id == meeting.id,
            Aankondiging.soort == soort,
            Aankondiging.publiek == publiek,
            Aankondiging.volgnummer == 0,
        )
    ).first()


def cancel_unsent(session: Session, meeting: Vergadering) -> None:
    """A cancelled meeting owes nothing more."""
    _cancel(session, select(Aankondiging.id).where(Aankondiging.vergadering_id == meeting.id))


def _cancel_unknown(session: Session, meeting: Vergadering, known: set[str]) -> None:
    """A moment that was taken out of config.yaml owes nothing more."""
    unknown = col(Aankondiging.soort).not_in(known)
    _cancel(session, select(Aankondiging.id).where(Aankondiging.vergadering_id == meeting.id, unknown))


def _cancel(session: Session, owed: Any) -> None:
    session.execute(
        update(Verzending)
        .where(col(Verzending.aankondiging_id).in_(owed), col(Verzending.status) == "PLANNED")
        .values(status="CANCELLED")
    )


def claim(session: Session, now: datetime, render: Render) -> Opdracht | None:
    """Take the first post that is due, with its text as the register is now; None when nothing is due.

    What no longer holds is settled on the way: EXPIRED past its time, CANCELLED when the meeting changed
    under it or `render` finds nothing to say. The text is frozen at the first claim, so that a second
    attempt says the same, unless it was given another time since.
    """
    while True:
        due = session.exec(
            select(Verzending, Aankondiging, Vergadering)
            .join(Aankondiging, col(Aankondiging.id) == Verzending.aankondiging_id)
            .join(Vergadering, col(Vergadering.id) == Aankondiging.vergadering_id)
            .where(Verzending.status == "PLANNED", col(Verzending.niet_voor) <= now)
            .order_by(col(Verzending.niet_voor), col(Verzending.id))
            .limit(1)
            .with_for_update(skip_locked=True, of=Verzending)
        ).first()
        if due is None:
            return None
        post, owed, meeting = due
        if owed.vervalt <= now:
            _settle(session, post, "EXPIRED", now)
            continue
        holds = post.revisie == meeting.revisie
        fresh = render(session, owed, meeting) if holds else None
        bericht = fresh and (_frozen(post) or fresh)  # a retry says the same, while there is something to say
        if bericht is None:
            _settle(session, post, "CANCELLED", now)
            continue
        return _take(session, post, bericht, now)


def _take(session: Session, post: Verzending, bericht: Bericht, now: datetime) -> Opdracht:
    post.status = "SENDING"
    post.poging += 1
    post.huur_tot = now + LEASE
    post.eerste_poging = post.eerste_poging or now
    post.kanaal = bericht.kanaal
    post.inhoud = json.dumps({"text": bericht.text, "blocks": bericht.blocks}, ensure_ascii=False)
    post.hash = hashlib.sha256(post.inhoud.encode()).hexdigest()
    session.add(post)
    session.flush()
    return Opdracht(post.id or 0, post.poging, post.sleutel, bericht)


def _frozen(post: Verzending) -> Bericht | None:
    if post.inhoud is None or post.kanaal is None:
        return None
    kept = json.loads(post.inhoud)
    return Bericht(post.kanaal, kept["text"], kept["blocks"])


def _settle(session: Session, post: Verzending, status: str, now: datetime) -> None:
    post.status = status
    session.add(post)
    session.add(Poging(verzending_id=post.id or 0, nummer=post.poging, op=now, uitkomst=status))
    session.flush()


def record(session: Session, job: Opdracht, outcome: Sent | Refused | Unknown, now: datetime) -> bool:
    """Write what came of a post; False when the claim was lost to another and nothing was written."""
    values: dict[str, Any]
    match outcome:
        case Sent(kanaal, ts):
            values = {"status": "SENT", "ts": ts, "kanaal": kanaal, "verzonden_op": now}
        case Refused(_, None):
            values = {"status": "FAILED"}
        case Refused(_, wait):
            values = {"status": "PLANNED", "niet_voor": now + (wait or QUARANTINE)}
        case Unknown():
            values = {"status": "UNKNOWN", "niet_voor": now + QUARANTINE}
    changed = session.execute(
        update(Verzending)
        .where(
            col(Verzending.id) == job.verzending_id,
            col(Verzending.status) == "SENDING",
            col(Verzending.poging) == job.poging,
        )
        .values(huur_tot=None, **values)
    )
    if changed.rowcount != 1:  # type: ignore[attr-defined]
        return False
    error = None if isinstance(outcome, Sent) else outcome.error
    session.add(
        Poging(
            verzending_id=job.verzending_id,
            nummer=job.poging,
            op=now,
            uitkomst=str(values["status"]),
            fout=error,
        )
    )
    return True


def release_lost(session: Session, now: datetime) -> int:
    """A sender that died holds no claim: what it was sending may have been posted, so it is UNKNOWN."""
    lost = session.exec(
        select(Verzending)
        .where(Verzending.status == "SENDING", col(Verzending.huur_tot) < now)
        .with_for_update(skip_locked=True)
    ).all()
    for post in lost:
        post.niet_voor = now + QUARANTINE
        _settle(session, post, "UNKNOWN", now)
    return len(lost)


def was_sent_since(session: Session, meeting_id: int, wat: str, publiek: str, since: datetime) -> bool:
    """Whether a message of this kind went out for the meeting at or after `since`."""
    return (
        session.exec(
            select(Verzending.id)
            .join(Aankondiging, col(Aankondiging.id) == Verzending.aankondiging_id)
            .where(
                Aankondiging.vergadering_id == meeting_id,
                Aankondiging.wat == wat,
                Aankondiging.publiek == publiek,
                Verzending.status == "SENT",
                col(Verzending.verzonden_op) >= since,
            )
        ).first()
        is not None
    )


def backlog(session: Session, now: datetime) -> dict[str, int]:
    """How many posts are overdue, uncertain or failed: what `/gezond` reports."""
    rows = session.execute(
        select(Verzending.status, func.count())
        .where(
            col(Verzending.status).in_(["UNKNOWN", "FAILED"])
            | ((col(Verzending.status) == "PLANNED") & (col(Verzending.niet_voor) < now))
        )
        .group_by(Verzending.status)
    ).all()
    found = {str(status): int(number) for status, number in rows}
    return {
        "te_laat": found.get("PLANNED", 0),
        "onzeker": found.get("UNKNOWN", 0),
        "mislukt": found.get("FAILED", 0),
    }
