"""The ledger of messages owed to Slack: claim, send, record.

What is owed is an aankondiging (aankondigingen.py); its verzending is the post:

    PLANNED → SENDING → SENT | UNKNOWN | FAILED     SENDING → PLANNED on a definite refusal, or when its
                                                    pictures were brought: the next claim posts it
    UNKNOWN → CHECKING → SENT | PLANNED | UNKNOWN   looked up (nakijken.py), or somebody says how it is
    PLANNED → UNKNOWN                               the register was put back from a copy (herstel.py)
    PLANNED → FAILED                                its text cannot be made
    FAILED → PLANNED                                when the secretariaat has it tried again
    PLANNED ↔ HELD                                  the secretariaat keeps it back; CANCELLED meanwhile, it
                                                    comes back as HELD
    CANCELLED and EXPIRED only from PLANNED or HELD, and back when the meeting or its moment gets another
    time, or when a moment that was taken out of config.yaml returns to it in time

The database is the schedule: whatever ticks, restarts or runs twice, a row is claimed once. UNKNOWN means
that Slack may have the message: it is never sent again blindly.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session, col, func, select, update

from bot.models import Aankondiging, Poging, Vergadering, Verzending
from bot.models.velden import unindexed
from bot.readmodels.beeld import BEELD

log = structlog.get_logger()
LEASE = timedelta(seconds=60)  # longer than SEND_TIMEOUT: a live sender never loses its claim
SEND_TIMEOUT = 10.0  # seconds
LOOKED_AT = timedelta(seconds=10)  # Slack has a file ready by then, mostly
NOT_MADE = "not_made"  # why it FAILED: its text could not be made
QUARANTINE = timedelta(minutes=5)  # a post that Slack took may land this late


@dataclass(frozen=True)
class Bericht:
    """What is posted: `kanaal` a channel or user id as config or Slack names it, `blocks` Block Kit.

    An image among them may have a picture that is still to be drawn under BEELD: Slack gets that first.
    """

    kanaal: str
    text: str
    blocks: list[dict[str, Any]]

    @property
    def brengt(self) -> bool:
        """Whether it has pictures that Slack does not have yet; so long it cannot be posted."""
        return any(BEELD in block for block in self.blocks)


@dataclass(frozen=True)
class Opdracht:
    """A claimed post: send `bericht` and record what came of it under the same `poging`.

    Not after `huur_tot` less SEND_TIMEOUT: from `huur_tot` on another may take it for lost.
    """

    verzending_id: int
    poging: int
    sleutel: str
    bericht: Bericht
    huur_tot: datetime
    publiek: str = ""  # whom it is for: a tafel or a person

    def may_send(self, now: datetime) -> bool:
        return now + timedelta(seconds=SEND_TIMEOUT) < self.huur_tot


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


@dataclass(frozen=True)
class Brought:
    """Slack has the pictures of it, where nobody sees them yet: it is to be posted as `bericht`, a little
    later, since Slack first looks at a file (beeld/brengen.py)."""

    bericht: Bericht


@dataclass(frozen=True)
class Twijfel:
    """Slack may have a post that this register never sent: in `kanaal`, since `sinds`; to be looked up, not
    before `niet_voor`. `reden` is a word for the log."""

    kanaal: str
    sinds: datetime
    niet_voor: datetime
    reden: str


Render = Callable[[Session, Aankondiging, Vergadering], Bericht | None]
Doubt = Callable[[Session, Verzending, Aankondiging], Twijfel | None]


def claim(
    session: Session,
    now: datetime,
    render: Render,
    doubt: Doubt = lambda *_: None,
    *,
    besides: Collection[str] = (),
) -> Opdracht | None:
    """Take the first post that is due, with its text as the register is now; None when nothing is due but for
    the audiences in `besides`.

    Others are settled on the way: UNKNOWN where there is `doubt`, EXPIRED past its time, CANCELLED when the
    meeting changed under it or `render` finds nothing to say. The text is frozen at the first claim, so that
    a second attempt says the same, unless it was given another time since.
    """
    while True:
        due = session.exec(
            select(Verzending, Aankondiging, Vergadering)
            .join(Aankondiging, col(Aankondiging.id) == Verzending.aankondiging_id)
            .join(Vergadering, col(Vergadering.id) == Aankondiging.vergadering_id)
            .where(
                Verzending.status == "PLANNED",
                col(Verzending.niet_voor) <= now,
                col(Aankondiging.publiek).not_in(besides),
            )
            .order_by(col(Verzending.niet_voor), col(Verzending.id))
            .limit(1)
            .with_for_update(skip_locked=True, of=Verzending)
        ).first()
        if due is None:
            return None
        post, owed, meeting = due
        maybe = doubt(session, post, owed)
        if maybe:
            post.kanaal, post.niet_voor = post.kanaal or maybe.kanaal, maybe.niet_voor
            post.eerste_poging = post.eerste_poging or maybe.sinds
            _settle(session, post, "UNKNOWN", now, maybe.reden)
            continue
        if owed.vervalt <= now:
            _settle(session, post, "EXPIRED", now)
            continue
        holds = post.revisie == meeting.revisie
        try:
            fresh = render(session, owed, meeting) if holds else None
        except SQLAlchemyError:  # of the register, not of this post
            raise
        except Exception as error:  # the others go out
            log.error("a message could not be made", id=post.id, wat=owed.wat, error=type(error).__name__)
            _settle(session, post, "FAILED", now, NOT_MADE)
            continue
        bericht = fresh and (_frozen(post) or fresh)  # a retry says the same, while there is something to say
        if bericht is None:
            _settle(session, post, "CANCELLED", now)
            continue
        return _take(session, post, owed.publiek, bericht, now)


def _take(session: Session, post: Verzending, publiek: str, bericht: Bericht, now: datetime) -> Opdracht:
    post.status = "SENDING"
    post.poging += 1
    post.huur_tot = now + LEASE
    post.eerste_poging = post.eerste_poging or now
    post.kanaal = bericht.kanaal
    post.inhoud, post.hash = _written(bericht)
    session.add(post)
    session.flush()
    return Opdracht(post.id or 0, post.poging, post.sleutel, bericht, post.huur_tot, publiek)


def _written(bericht: Bericht) -> tuple[str, str]:
    """A message as it is kept, and the hash of that."""
    kept = json.dumps({"text": bericht.text, "blocks": bericht.blocks}, ensure_ascii=False)
    return kept, hashlib.sha256(kept.encode()).hexdigest()


def _frozen(post: Verzending) -> Bericht | None:
    if post.inhoud is None or post.kanaal is None:
        return None
    kept = json.loads(post.inhoud)
    return Bericht(post.kanaal, kept["text"], kept["blocks"])


def _settle(session: Session, post: Verzending, status: str, now: datetime, why: str | None = None) -> None:
    post.status = status
    session.add(post)
    session.add(Poging(verzending_id=post.id or 0, nummer=post.poging, op=now, uitkomst=status, fout=why))
    session.flush()


def record(
    session: Session, job: Opdracht, outcome: Sent | Refused | Unknown | Brought, now: datetime
) -> bool:
    """Write what came of a post; False when the claim was lost to another and nothing was written."""
    values: dict[str, Any]
    match outcome:
        case Sent(kanaal, ts):
            values = {"status": "SENT", "ts": ts, "kanaal": kanaal, "verzonden_op": now}
        case Brought(bericht):
            kept, hash_ = _written(bericht)
            values = {"status": "PLANNED", "niet_voor": now + LOOKED_AT, "inhoud": kept, "hash": hash_}
        case Refused(_, None):
            values = {"status": "FAILED"}
        case Refused(_, wait):
            values = {"status": "PLANNED", "niet_voor": now + (wait or QUARANTINE)}
        case Unknown():
            values = {"status": "UNKNOWN", "niet_voor": now + QUARANTINE}
    if not conclude(session, "SENDING", job.verzending_id, job.poging, values):
        return False
    error = outcome.error if isinstance(outcome, Refused | Unknown) else None
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


def conclude(session: Session, claimed: str, id_: int, poging: int, values: dict[str, Any]) -> bool:
    """End a claim: write `values` where id, state and attempt are still those that were claimed, else nothing
    and False (reliability.md §2, rule 3)."""
    changed = session.execute(
        update(Verzending)
        .where(col(Verzending.id) == id_, col(Verzending.status) == claimed, col(Verzending.poging) == poging)
        .values(huur_tot=None, **values)
    )
    return bool(changed.rowcount == 1)  # type: ignore[attr-defined]


def release_lost(session: Session, now: datetime) -> int:
    """A sender that died holds no claim: what it was sending may have been posted, so it is UNKNOWN; unless
    its pictures were still to be brought, for then nothing is posted."""
    lost = session.exec(
        select(Verzending)
        .where(Verzending.status == "SENDING", col(Verzending.huur_tot) < now)
        .with_for_update(skip_locked=True)
    ).all()
    for post in lost:
        bericht = _frozen(post)
        if bericht and bericht.brengt:
            post.niet_voor, post.huur_tot = now, None
            _settle(session, post, "PLANNED", now)
        else:
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
                unindexed(Verzending.status) == "SENT",  # nearly all of them are
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
