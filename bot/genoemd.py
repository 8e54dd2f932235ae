"""The meetings that people mean by what they call them: a day, or a reference."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date

from sqlmodel import Session, col, select

from bot import vergaderingen
from bot.models import Vergadering
from bot.referenties import Referentie

_DAY = re.compile(r"-\d{4}-(\d{2})-(\d{2})(?:-\d+)?$")


def matching(
    session: Session, ref: Referentie, tafels: Collection[str], tafel_of: dict[str, str]
) -> list[Vergadering]:
    """The meetings a typed reference can mean; empty when it names none. `tafel_of`: folded name → key."""
    query = select(Vergadering).where(col(Vergadering.tafel).in_(tafels))
    if ref.reeks:
        return referenced(session, ref.reeks, tafels)
    if ref.dag:
        wanted = tafel_of.get((ref.tafel or "").casefold())
        meetings = session.exec(query.order_by(col(Vergadering.datum).desc().nulls_last())).all()
        asked = [m for m in meetings if m.datum and (not ref.tafel or m.tafel == wanted)]
        same = [m for m in asked if m.datum and (m.datum.day, m.datum.month) == ref.dag]
        same = same or [m for m in asked if _first_planned_on(m) == ref.dag]
        latest = {m.tafel: m for m in reversed(same)}
        return list(latest.values())
    return []


def _first_planned_on(meeting: Vergadering) -> tuple[int, int] | None:
    """Day and month in the reference of a meeting, which stay when it moves."""
    match = _DAY.search(meeting.referentie)
    return (int(match[2]), int(match[1])) if match else None


def referenced(session: Session, reeks: str, tafels: Collection[str]) -> list[Vergadering]:
    """The meeting with this reference; one that moved is also found under the date it has now."""
    exact = session.exec(
        select(Vergadering).where(col(Vergadering.tafel).in_(tafels), Vergadering.referentie == reeks)
    ).all()
    if exact:
        return list(exact)
    tafel, day = reeks[:-11].lower(), reeks[-10:]
    try:
        found = vergaderingen.on(session, tafel, date.fromisoformat(day))
    except ValueError:  # '…-2026-02-31', or '…-tussentijds'
        return []
    return [found] if found and found.tafel in tafels else []


def whatever_on(session: Session, tafel: str, datum: date) -> Vergadering | None:
    """The meeting of that day, else the one of it that was cancelled last."""
    on_day = select(Vergadering).where(
        Vergadering.tafel == tafel, Vergadering.datum == datum, Vergadering.status == "vervallen"
    )
    latest = on_day.order_by(col(Vergadering.id).desc()).limit(1)
    return vergaderingen.on(session, tafel, datum) or session.exec(latest).first()


def last_held(session: Session, tafel: str, today: date) -> Vergadering | None:
    """The latest meeting that somebody began or closed; where none ever was, the latest whose day passed:
    not every tafel begins its meetings here."""
    begun = select(Vergadering).where(
        Vergadering.tafel == tafel,
        col(Vergadering.status).in_(("loopt", "gesloten")),
        (col(Vergadering.datum) < today) | (col(Vergadering.status) == "gesloten"),
    )
    latest = begun.order_by(col(Vergadering.datum).desc().nulls_last(), col(Vergadering.id).desc()).limit(1)
    return session.exec(latest).first() or vergaderingen.last_before(session, tafel, today)
