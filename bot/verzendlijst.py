"""Reading verzendingen: what the bot will post, posted, and could not post."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, or_, select

from bot.aankondigingen import REPORT
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
