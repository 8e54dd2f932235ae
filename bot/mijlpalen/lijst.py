"""Reading mijlpalen: which there are, for whom, and what hangs on them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

from sqlalchemy import exists, or_
from sqlmodel import Session, col, func, select

from bot.mijlpalen import namen
from bot.models import Actie, Mijlpaal, Vergadering
from bot.models.velden import unindexed
from bot.readmodels import Mijlpaalregel


def visible(tafels: Collection[str]) -> Any:
    """Which mijlpalen are for who may read `tafels`: shared ones, those of these tafels, and those that a
    point there hangs on. One that came of a condition elsewhere may name somebody."""
    hangs = (
        exists()
        .where(col(Actie.mijlpaal_id) == Mijlpaal.id, col(Actie.status) != "gewist")
        .where(col(Vergadering.id) == Actie.vergadering_id, col(Vergadering.tafel).in_(tafels))
    )
    seen = or_(col(Mijlpaal.gedeeld).is_(True), col(Mijlpaal.tafel).in_(tafels), hangs)
    return col(Mijlpaal.gewist_op).is_(None) & seen


def listing(session: Session, tafels: Collection[str]) -> list[Mijlpaalregel]:
    """Those that are for `tafels`: awaited ones by date, then those without one, then
    what happened, the last first."""
    rows = session.exec(select(Mijlpaal).where(visible(tafels))).all()
    hanging = _hanging(session, tafels)
    found = [_regel(row, hanging.get(row.id or 0, 0)) for row in rows]
    awaited = sorted(
        (row for row in found if row.gebeurd is None),
        key=lambda row: (row.verwacht is None, row.verwacht or date.max, row.naam),
    )
    happened = sorted(
        (row for row in found if row.gebeurd), key=lambda row: row.gebeurd or date.min, reverse=True
    )
    return [*awaited, *happened]


def coming(session: Session, tafels: Collection[str], until: date) -> list[Mijlpaalregel]:
    """Those that are expected up to and including `until` and have not happened, the overdue first."""
    due = col(Mijlpaal.verwacht) <= until
    rows = session.exec(
        select(Mijlpaal)
        .where(visible(tafels), due, col(Mijlpaal.gebeurd).is_(None))
        .order_by(col(Mijlpaal.verwacht), col(Mijlpaal.naam))
    ).all()
    hanging = _hanging(session, tafels) if rows else {}
    return [_regel(row, hanging.get(row.id or 0, 0)) for row in rows]


def by_id(session: Session, id_: int, tafels: Collection[str]) -> Mijlpaal | None:
    """None also for one that is not for `tafels`."""
    return session.exec(select(Mijlpaal).where(Mijlpaal.id == id_, visible(tafels))).first()


def exact(session: Session, name: str) -> Mijlpaal | None:
    """The mijlpaal with these words for its name, of whichever tafel, also when it was wiped: the name is
    taken. One that is called exactly so goes before."""
    called = session.exec(select(Mijlpaal).where(Mijlpaal.naam == name)).first()
    if called:
        return called
    rows = session.exec(select(Mijlpaal).order_by(col(Mijlpaal.id))).all()
    return next((row for row in rows if namen.same(name, row.naam)), None)


def nearly(session: Session, name: str, tafels: Collection[str]) -> list[Mijlpaal]:
    """What `name` may mean among those that are for `tafels`, without being its name."""
    rows = session.exec(select(Mijlpaal).where(visible(tafels)).order_by(col(Mijlpaal.id))).all()
    return namen.alike(name, rows)


def on(session: Session, mijlpaal_id: int, *, lock: bool = False) -> list[tuple[Actie, str]]:
    """The open points that hang on it, or did until they got a date of their own, each with its tafel.
    `lock`: nobody else changes them until the transaction of `session` ends."""
    query = (
        select(Actie, Vergadering.tafel)
        .join(Vergadering, col(Vergadering.id) == Actie.vergadering_id)
        .where(Actie.mijlpaal_id == mijlpaal_id, col(Actie.gesloten_op).is_(None))
        .order_by(col(Actie.id))
    )
    return list(session.exec(query.with_for_update(of=Actie) if lock else query).all())


def loose(session: Session, tafels: Collection[str], *, limit: int) -> list[int]:
    """The open points whose condition is connected to no mijlpaal: which one is meant was not sure."""
    query = (
        select(Actie.id)
        .join(Vergadering, col(Vergadering.id) == Actie.vergadering_id)
        .where(
            unindexed(Vergadering.tafel).in_(tafels),
            col(Actie.gesloten_op).is_(None),
            col(Actie.voorwaarde).is_not(None),
            unindexed(Actie.mijlpaal_id).is_(None),
        )
        .order_by(unindexed(Actie.id))
        .limit(limit)
    )
    return [id_ or 0 for id_ in session.exec(query).all()]


def _hanging(session: Session, tafels: Collection[str]) -> dict[int, int]:
    rows = session.exec(
        select(Actie.mijlpaal_id, func.count())
        .join(Vergadering, col(Vergadering.id) == Actie.vergadering_id)
        .where(
            col(Actie.mijlpaal_id).is_not(None),
            col(Actie.gesloten_op).is_(None),
            col(Actie.voorwaarde).is_not(None),
            unindexed(Vergadering.tafel).in_(tafels),
        )
        .group_by(col(Actie.mijlpaal_id))
    ).all()
    return {id_: number for id_, number in rows if id_ is not None}


def _regel(row: Mijlpaal, hangt: int) -> Mijlpaalregel:
    return Mijlpaalregel(row.id or 0, row.naam, row.verwacht, row.gebeurd, hangt)
