"""The id of a new row, where rows may go off a list again.

SQLite gives the id of a last row that was deleted to the next one: the history would be of both. PostgreSQL
never gives an id twice.
"""

from __future__ import annotations

from sqlmodel import Session, SQLModel, func, select

from bot.models import Aanwezigheid, Agendapunt, Wijziging

REMOVED = (Aanwezigheid, Agendapunt)  # nothing else that has a history is ever deleted


def unused(session: Session, row: SQLModel) -> int | None:
    """An id for this new row that the history knows no other row by; None: the database gives one."""
    if not isinstance(row, REMOVED) or row.id or session.get_bind().dialect.name != "sqlite":
        return row.id  # type: ignore[attr-defined,no-any-return]
    known = select(func.max(Wijziging.object_id)).where(Wijziging.soort == str(row.__tablename__))
    used = (session.exec(known).one(), session.exec(select(func.max(type(row).id))).one())
    return max(number or 0 for number in used) + 1
