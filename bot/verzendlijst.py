"""Reading verzendingen: what the bot will post, posted, and could not post."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, col, exists, or_, select

from bot.aankondigingen import REPORT
from bot.meldingen import LOOKED_IN_VAIN
from bot.models import Aankondiging, Poging, Vergadering, Verzending
from bot.readmodels import Verzendregel

TROUBLE = ("FAILED", "UNKNOWN", "EXPIRED")


def of_meeting(session: Session, meeting: Vergadering, *, limit: int = 40) -> list[Verzendregel]:
    """What `meeting` owes or owed, by time; what was cancelled and reports about the others left out."""
    query = _query().where(
        Aankondiging.vergadering_id == meeting.id,
        Aankondiging.wat != REPORT,
        Verzending.status != "CANCELLED",
    )
    return _rows(session, query.order_by(col(Aankondiging.vanaf), col(Verzending.id)).limit(limit))


def troubled(
    session: Session,
    tafels: Collection[str],
    since: datetime,
    *,
    vergadering_id: int | None = None,
    limit: int = 10,
) -> list[Verzendregel]:
    """What failed, is uncertain or came too late at or after `since`, the latest first."""
    too_late = col(Verzending.status) == "EXPIRED"
    query = _query().where(
        col(Verzending.status).in_(TROUBLE),
        Aankondiging.wat != REPORT,
        col(Vergadering.tafel).in_(tafels),
        or_(col(Verzending.eerste_poging) >= since, too_late & (col(Aankondiging.vervalt) >= since)),
    )
    if vergadering_id is not None:
        query = query.where(Aankondiging.vergadering_id == vergadering_id)
    return _rows(
        session, query.order_by(col(Aankondiging.vanaf).desc(), col(Verzending.id).desc()).limit(limit)
    )


def to_look_up(session: Session, now: datetime) -> bool:
    """Whether the quarantine of an uncertain post is over that nobody looked for yet: what was looked for in
    vain is told to the secretariaat, who can say how it is."""
    due = _not_looked_for().where(col(Verzending.niet_voor) <= now)
    return session.exec(due.limit(1)).first() is not None


def next_moment(session: Session, after: datetime) -> datetime | None:
    """The first moment later than `after` that stands in the ledger: a post is due or may be looked up, or a
    claim ends; None when there is none."""
    due, until = col(Verzending.niet_voor), col(Verzending.huur_tot)
    planned = select(due).where(Verzending.status == "PLANNED", due > after).order_by(due)
    uncertain = _not_looked_for().where(due > after).order_by(due)
    claimed = select(until).where(col(Verzending.status).in_(["SENDING", "CHECKING"]), until > after)
    first = [session.exec(query.limit(1)).first() for query in (planned, uncertain)]
    ends = session.exec(claimed.order_by(until).limit(1)).first()
    first.append(ends + timedelta(seconds=1) if ends else None)  # lost only past its end
    return min((moment for moment in first if moment is not None), default=None)


def _not_looked_for() -> Any:
    looked = exists().where(
        col(Poging.verzending_id) == col(Verzending.id), col(Poging.uitkomst) == LOOKED_IN_VAIN
    )
    return select(Verzending.niet_voor).where(
        Verzending.status == "UNKNOWN", col(Verzending.kanaal).is_not(None), ~looked
    )


def _query() -> Any:
    return (
        select(Verzending, Aankondiging, Vergadering)
        .join(Aankondiging, col(Aankondiging.id) == Verzending.aankondiging_id)
        .join(Vergadering, col(Vergadering.id) == Aankondiging.vergadering_id)
    )


def _rows(session: Session, query: Any) -> list[Verzendregel]:
    found = session.execute(query).all()
    tried = session.exec(
        select(Poging)
        .where(col(Poging.verzending_id).in_([post.id for post, *_ in found]))
        .order_by(col(Poging.id))
    ).all()
    last = {poging.verzending_id: poging for poging in tried}
    return [
        Verzendregel(
            id=post.id,
            wat=owed.wat,
            publiek=owed.publiek,
            vergadering=meeting,
            status=post.status,
            vanaf=post.niet_voor if post.status in ("PLANNED", "HELD") else owed.vanaf,
            geprobeerd=last[post.id].op if post.id in last else post.eerste_poging,
            verzonden=post.verzonden_op,
            fout=last[post.id].fout if post.id in last else None,
        )
        for post, owed, meeting in found
    ]
