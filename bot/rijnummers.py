"""A new row and its id, also where rows may go off a list again.

SQLite gives the id of a last row that was deleted to the next one: the history would be of both. PostgreSQL
never gives an id twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import bindparam, insert, inspect
from sqlmodel import Session, SQLModel, func, select

from bot.models import Aanwezigheid, Afvaardiging, Agendapunt, Wijziging
from bot.statement import Statement

REMOVED = (Aanwezigheid, Afvaardiging, Agendapunt)  # nothing else that has a history is ever deleted


def write(session: Session, row: SQLModel) -> None:
    """Insert `row` and give it its id, for less than a session does (README, Speed). From then on the session
    has it as if it had."""
    given = _unused(session, row)
    adding = _adding(type(row), given is not None)
    said = row.__dict__
    values = {name: default if said.get(name) is None else said[name] for name, default in adding.columns}
    [row.id] = adding.statement.scalars(session, **values, id=given)
    session.add(row)
    session._register_persistent({inspect(row)})  # what it does behind its own INSERT


class _Adding(NamedTuple):
    """How a row of one kind goes in; `columns`: with what stands there where the row says nothing."""

    statement: Statement
    columns: Sequence[tuple[str, Any]]


@cache
def _adding(kind: type[SQLModel], has_id: bool) -> _Adding:
    table: Any = kind.__table__  # type: ignore[attr-defined]
    others = [column for column in table.c if column.name != "id"]
    named = [column.name for column in others] + (["id"] if has_id else [])
    adding = insert(table).values({name: bindparam(name) for name in named}).returning(table.c.id)
    return _Adding(Statement(adding), [(c.name, c.default.arg if c.default else None) for c in others])


def _unused(session: Session, row: SQLModel) -> int | None:
    """An id for this new row that the history knows no other row by; None: the database gives one."""
    if not isinstance(row, REMOVED) or row.id or session.get_bind().dialect.name != "sqlite":
        return row.id  # type: ignore[attr-defined,no-any-return]
    known = select(func.max(Wijziging.object_id)).where(Wijziging.soort == str(row.__tablename__))
    used = (session.exec(known).one(), session.exec(select(func.max(type(row).id))).one())
    return max(number or 0 for number in used) + 1
