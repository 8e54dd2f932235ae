"""What the columns of the tables share."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, Index, TypeDecorator, text
from sqlmodel import Field


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
    still_open = text("gesloten_op IS NULL")
    return Index(name, *columns, sqlite_where=still_open, postgresql_where=still_open)
