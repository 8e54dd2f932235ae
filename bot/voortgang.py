"""The numbers of the work itself: per tafel how many points are open, too late, old, put off, without owner.

Counted by the database, over the index of open points of a meeting: no point is loaded.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, case, exists, extract
from sqlmodel import Session, col, func, select

from bot.models import Actie, ActieEigenaar, Vergadering
from bot.models.velden import unindexed
from bot.readmodels import Voortgang

OFTEN = 2  # put off more often than this is worth a look
DAY = 86_400  # seconds


def per_tafel(session: Session, tafels: Collection[str], now: datetime, today: date) -> list[Voortgang]:
    """The numbers of each of `tafels`, in that order, also where nothing is open.

    The age of a point counts from the day of the meeting it was noted in, and where that has no day or is
    still to come from the moment it was noted: minutes that are imported late make nothing younger.
    """
    totals = {tafel: Voortgang(tafel) for tafel in tafels}
    for tafel, datum, number, late, postponed, ownerless, noted in session.execute(query(tafels, today)):
        if datum is not None and datum <= today:
            days = number * (today - datum).days
        else:
            days = round((number * now.timestamp() - float(noted)) / DAY)
        was = totals[tafel]
        totals[tafel] = Voortgang(
            tafel,
            was.open + number,
            was.te_laat + late,
            was.dagen + max(0, days),
            was.vaker_uitgesteld + postponed,
            was.zonder_eigenaar + ownerless,
        )
    return list(totals.values())


def query(tafels: Collection[str], today: date) -> Any:
    """One row per tafel and day of meeting: what is open there, and of that what asks for attention. Few
    points are open; of the meetings of a tafel there are more every year."""
    owned = exists().where(col(ActieEigenaar.actie_id) == Actie.id)
    ownerless = and_(col(Actie.soort) != "vraag", ~owned)
    has_day = col(Vergadering.datum) <= today
    columns: tuple[Any, ...] = (
        Vergadering.tafel,
        Vergadering.datum,
        func.count(),
        _number(col(Actie.termijn) < today),
        _number(col(Actie.uitgesteld) > OFTEN),
        _number(ownerless),
        func.sum(case((has_day, 0), else_=extract("epoch", col(Actie.aangemaakt_op)))),
    )
    return (
        select(*columns)
        .join(Actie, col(Actie.vergadering_id) == Vergadering.id)
        .where(unindexed(Vergadering.tafel).in_(tafels), col(Actie.gesloten_op).is_(None))
        .group_by(Vergadering.tafel, Vergadering.datum)
    )


def _number(condition: Any) -> Any:
    return func.sum(case((condition, 1), else_=0))
