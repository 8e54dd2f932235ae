"""A new row and its id, also where rows may go off a list again.

SQLite gives the id of a last row that was deleted to the next one: the history would be of both. PostgreSQL
never gives an id twice.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import bindparam, insert, inspect
from sqlmodel import Session, SQLModel, func, select

from bot.models import Aanwezigheid, Agendapunt, Wijziging
from bot.statement import Statement

REMOVED = (Aanwezigheid, Agendapunt)  # nothing else that has a history is ever deleted


def write(session: Session, row: SQLModel) -> None:
    """Insert `row` and give it its id, for less than a session does (README, Speed). From then on the session
    has it as if it had."""
    values = {name: value for name, value in row.__dict__.items() if name in type(row).model_fields}
    values["id"] = unused(session, row)
    if values["id"] is None:
        del values["id"]
    [row.id] = _inserting(type(row), "id" in values).scalars(session, **values)
    session.add(row)
    session._register_persistent({inspect(row)})  # what it does behind its own INSERT


@cache
def _inserting(kind: type[SQLModel], has_id: bool) -> Statement:
    table: Any = kind.__table__  # type: ignore[attr-defined]
    given = [column.name for column in table.c if has_id or column.name != "id"]
    return Statement(insert(table).values({name: bindparam(name) for name in given}).returning(table.c.id))


def unused(session: Session, row: SQLModel) -> int | None:
    """An id for this new row that the history knows no other row by; None: the database gives one."""
    if not isinstance(row, REMOVED) or row.id or session.get_bind().dialect.name != "sqlite":
        return row.id  # type: ignore[attr-defined,no-any-return]
    known = select(func.max(Wijziging.object_id)).where(Wijziging.soort == str(row.__tablename__))
    used = (session.exec(known).one(), session.exec(select(func.max(type(row).id))).one())
    return max(number or 0 for number in used) + 1
