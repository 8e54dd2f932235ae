"""A register moved from SQLite to PostgreSQL: everything or nothing, and proved equal before it counts.

One transaction on the target makes the tables, copies every row and compares; whatever goes wrong leaves the
target as empty as it was. The file is only read, and nobody else writes it meanwhile.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import psycopg
from sqlalchemy import Connection, Table, func, inspect, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlmodel import Session, SQLModel

from bot import migrations, verbinding, wijzigingen
from bot.database import Database
from bot.errors import UserError
from bot.texts import overzetten as texts

BATCH = 1000  # rows in memory at once
PATIENCE = 6 * 3600.0  # seconds for all of it


@dataclass(frozen=True)
class Inhoud:
    """What a table holds: how many rows, and a fingerprint of all of them in any order."""

    tabel: str
    aantal: int
    vingerafdruk: str


def move(source_url: str, target_url: str, tell: Callable[[str], None]) -> None:
    """Copy the register at `source_url` (SQLite) to the empty database at `target_url` (PostgreSQL) and tell
    what was proved, line by line. Raises UserError, and then the target is as it was."""
    try:
        driver = make_url(target_url).drivername
    except ArgumentError:
        driver = ""
    if driver != "postgresql+psycopg":
        raise UserError(texts.NOT_POSTGRESQL)
    source = Database(source_url, owner=True)
    if source.path is None:
        raise UserError(texts.NOT_SQLITE)
    if not source.path.exists():
        raise UserError(texts.no_register(str(source.path)))
    source.open()  # refuses while a bot has it, and keeps bots away
    with closing(source):
        source.run_now(lambda session: _to(session, target_url, tell), patience=PATIENCE)


def _to(source: Session, url: str, tell: Callable[[str], None]) -> None:
    """In a transaction that keeps the file as it is."""
    patience = verbinding.LockPatience()
    patience.seconds = PATIENCE
    engine = verbinding.postgresql_writer(make_url(url), patience, verbinding.ServerClock())
    try:
        with engine.begin() as target:
            _make(target)
            proved = [_copied(source.connection(), target, table) for table in _tables()]
            _check_chain(target)
    except (DBAPIError, psycopg.Error) as error:
        said = str(getattr(error, "orig", error))
        raise UserError(texts.failed(said.partition("\n")[0])) from error
    finally:
        engine.dispose()
    for inhoud in proved:
        tell(texts.proved(inhoud.tabel, inhoud.aantal))
    tell(texts.DONE)


def _tables() -> Sequence[Table]:
    """Each after those it refers to."""
    return SQLModel.metadata.sorted_tables


def _make(target: Connection) -> None:
    found = inspect(target).get_table_names()
    if found and not _is_unused(target, found):
        raise UserError(texts.not_empty(len(found)))
    migrations.upgrade_over(target)
    for table in reversed(_tables()):  # what a migration wrote
        target.execute(table.delete())


def _is_unused(target: Connection, found: Sequence[str]) -> bool:
    """Whether it is a register in which nothing was done yet, as a bot or `controleer` makes it."""
    ours = {table.name for table in _tables()} | {"alembic_version"}
    history = SQLModel.metadata.tables["wijziging"]
    return ours == set(found) and target.scalar(select(func.count()).select_from(history)) == 0


def _copied(source: Connection, target: Connection, table: Table) -> Inhoud:
    """One COPY for the whole table: what refers to a row further on is checked at its end."""
    columns = list(table.columns)
    into_bind = [
        column.type.dialect_impl(target.dialect).bind_processor(target.dialect) for column in columns
    ]
    quote = target.dialect.identifier_preparer.quote
    names = ", ".join(quote(column.name) for column in columns)
    before = _Telling(table)
    driver: Any = target.connection  # SQLAlchemy knows no COPY
    with (
        driver.cursor() as cursor,
        cursor.copy(f"COPY {quote(table.name)} ({names}) FROM STDIN") as copy,
    ):
        for row in _rows(source, table):
            before.add(row)
            if any(isinstance(value, str) and "\0" in value for value in row):
                raise UserError(texts.has_nul(table.name, str(row[0])))
            copy.write_row(
                [process(value) if process else value for process, value in zip(into_bind, row, strict=True)]
            )
    _count_on(target, table)
    after = _Telling(table)
    for row in _rows(target, table):
        after.add(row)
    if before.told() != after.told():
        raise UserError(texts.differs(table.name))
    return after.told()


def _rows(connection: Connection, table: Table) -> Iterator[Sequence[Any]]:
    yield from connection.execution_options(yield_per=BATCH).execute(select(table))


class _Telling:
    """Counts rows and adds up their hashes: the two databases sort text differently."""

    def __init__(self, table: Table) -> None:
        self._table = table.name
        self._number = self._sum = 0

    def add(self, row: Sequence[Any]) -> None:
        self._number += 1
        self._sum += int.from_bytes(hashlib.sha256(repr(tuple(row)).encode()).digest())

    def told(self) -> Inhoud:
        return Inhoud(self._table, self._number, f"{self._sum % 2**256:064x}")


def _count_on(target: Connection, table: Table) -> None:
    """The next row gets a number of its own."""
    if "id" not in table.columns:
        return
    highest = target.execute(select(func.max(table.c.id))).scalar()
    target.execute(
        text("SELECT setval(pg_get_serial_sequence(:table, 'id'), :number, :used)"),
        {"table": table.name, "number": highest or 1, "used": highest is not None},
    )


def _check_chain(target: Connection) -> None:
    with Session(target) as session:
        if wijzigingen.broken_links(session):
            raise UserError(texts.CHAIN_BROKEN)
