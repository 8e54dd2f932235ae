"""What the columns of the tables share."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, DateTime, Dialect, Index, TypeDecorator, func, text
from sqlmodel import Field, SQLModel


class Tabel(SQLModel):
    """What every table is. A row validates nothing: its validators, slow to make, are never made."""

    model_config = {"defer_build": True}


class UTCDateTime(TypeDecorator[datetime]):
    """An aware datetime, kept as naive UTC: SQLite knows no zones and would hand back a naive one."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a datetime without a time zone cannot be stored")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value is not None else None


def utc(**options: Any) -> Any:
    return Field(sa_type=UTCDateTime, **options)


def open_index(name: str, *columns: str) -> Index:
    """Only what is still open: the lists stay as fast as there is work, however long the history."""
    return _partial(name, columns, "gesloten_op IS NULL")


def closed_index(name: str, *columns: str) -> Index:
    """Only what is closed, for what was closed last: a point that is noted has no part in it."""
    return _partial(name, columns, "gesloten_op IS NOT NULL")


def _partial(name: str, columns: tuple[str, ...], which: str) -> Index:
    """For PostgreSQL the migration says it: named here, SQLAlchemy would load all it has for PostgreSQL."""
    return Index(name, *columns, sqlite_where=text(which))


def unindexed(column: Any) -> ColumnElement[Any]:
    """`column`, not to be looked up by: where a planner without statistics would begin with its index and
    walk all that was ever."""
    quiet: ColumnElement[Any] = func.coalesce(column, column)
    return quiet
