"""Millions of rows into a register at the speed of its driver: tuples instead of objects, the ids counted
here, and on SQLite the indexes made when the rows are there.

The history is that of the bot, link for link: `python -m bot controleer` finds nothing in it.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from json.encoder import encode_basestring_ascii
from typing import Any

from sqlalchemy import Connection, create_engine
from sqlmodel import SQLModel

from bot.models import Register, Wijziging, WijzigingWaarde
from bot.wijzigingen import Stempel, _Entry, _link, as_kept

# Nothing has to survive anything here; the bot sets its own when it opens the file.
PRAGMAS = ("journal_mode=OFF", "synchronous=OFF", "cache_size=-800000", "temp_store=MEMORY")
SEARCHED = "zoektekst_fts"
Told = tuple[str, str, int, Mapping[str, tuple[Any, Any]]]  # what, kind, id, values


class Writer:
    """Rows by table, and the chain of the history on from where it is."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._mark = "?" if connection.dialect.name == "sqlite" else "%s"
        self._keten = str(self._only("SELECT keten FROM register"))
        self._entry = int(self._only("SELECT COALESCE(MAX(id), 0) FROM wijziging"))

    def _only(self, asked: str) -> Any:
        return self._connection.exec_driver_sql(asked).scalar_one()

    def add(self, table: type[SQLModel], rows: Sequence[Mapping[str, Any]]) -> None:
        """Rows that all have the same columns."""
        names = tuple(rows[0])
        types = [table.__table__.c[name].type for name in names]  # type: ignore[attr-defined]
        dialect = self._connection.dialect
        kept = [kind.dialect_impl(dialect).bind_processor(dialect) for kind in types]
        plan = list(zip(names, kept, strict=True))
        self._insert(table, names, [tuple([k(row[n]) if k else row[n] for n, k in plan]) for row in rows])

    def _insert(self, table: type[SQLModel], names: Sequence[str], rows: list[tuple[Any, ...]]) -> None:
        marks = ", ".join([self._mark] * len(names))
        statement = f"INSERT INTO {table.__tablename__} ({', '.join(names)}) VALUES ({marks})"
        self._connection.exec_driver_sql(statement, rows)

    def tell(self, told: Sequence[tuple[Stempel, list[Told]]]) -> None:
        """Links behind the last one, with the values beside them, as wijzigingen._chain makes them."""
        salts = _salts(sum(len(values) for _, links in told for *_, values in links))
        entries, beside = [], []
        for stempel, links in told:
            for wat, soort, object_id, values in links:
                self._entry += 1
                sums = []
                for name, (before, after) in sorted(values.items()):
                    salt, voor, na = next(salts), as_kept(before), as_kept(after)
                    beside.append((self._entry, name, salt, voor, na))
                    sums.append(_sha(f"{salt}\x1f{name}\x1f[{_json(voor)}, {_json(na)}]"))
                entry = _Entry(stempel.op, stempel.door, wat, soort, object_id, _sha("\x1f".join(sums)))
                self._keten = _link(self._keten, entry)
                entries.append(entry._asdict() | {"id": self._entry, "keten": self._keten})
        self.add(Wijziging, entries)
        self._insert(WijzigingWaarde, ("wijziging_id", "veld", "zout", "voor", "na"), beside)

    def end(self) -> None:
        """The register knows where its history ends."""
        table: Any = Register.__table__  # type: ignore[attr-defined]
        self._connection.execute(table.update().values(keten=self._keten))


def _salts(number: int) -> Iterator[str]:
    drawn = secrets.token_hex(8 * number)
    return (drawn[place : place + 16] for place in range(0, 16 * number, 16))


def _json(kept: str | None) -> str:
    return "null" if kept is None else encode_basestring_ascii(kept)


def _sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@contextmanager
def writing(url: str) -> Iterator[Writer]:
    """Into a register that nobody else has open, all of it in one transaction."""
    engine = create_engine(url)
    with engine.connect() as connection:
        later: list[str] = []
        if connection.dialect.name == "sqlite":
            for pragma in PRAGMAS:
                connection.exec_driver_sql(f"PRAGMA {pragma}")
            later = _put_off(connection)
        writer = Writer(connection)
        yield writer
        writer.end()
        for statement in later:
            connection.exec_driver_sql(statement)
        if later:
            connection.exec_driver_sql(f"INSERT INTO {SEARCHED}({SEARCHED}) VALUES ('rebuild')")
        connection.commit()
    engine.dispose()


def _put_off(connection: Connection) -> list[str]:
    """Drop what keeps every row looked up, and return how it is made again."""
    asked = "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL"
    found = connection.exec_driver_sql(asked).all()
    for kind, name, _ in found:
        connection.exec_driver_sql(f"DROP {kind} {name}")
    return [str(sql) for _, _, sql in found]
