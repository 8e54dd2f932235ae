"""A statement that is made once and run often: compiled once for each kind of database. After that only what
differs from one time to the next is done again.

`Session.execute` costs several times what SQLite takes to answer (README, Speed). The statement, the
connection, the transaction and the errors are still SQLAlchemy's.
"""

from __future__ import annotations

import json
import weakref
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Dialect, TypeDecorator, bindparam, insert
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import ARRAY, String, TypeEngine
from sqlmodel import Session

Convert = Callable[[Any], Any]
_CONNECTION = "connection"  # in the info of a session: behind what it belongs to, which it does not keep


class Statement:
    """What differs are its `bindparam`s and, where there are many values, `one_of`. A select or RETURNING
    names columns and no objects."""

    def __init__(self, statement: Any) -> None:
        self._statement = statement
        self._columns = list(statement.exported_columns)
        names = [column.key for column in self._columns]
        self._row: Any = namedtuple("Rij", names, rename=True)  # type: ignore[misc] # the names are data
        self._made: dict[str, _Made] = {}

    def all(self, session: Session, **values: Any) -> list[Any]:
        """The rows, their cells named after the columns; of what this session wrote too."""
        return list(map(self._row._make, self.cells(session, **values)))

    def first(self, session: Session, **values: Any) -> Any:
        """The first row, or None."""
        return next(iter(self.all(session, **values)), None)

    def scalars(self, session: Session, **values: Any) -> list[Any]:
        """The first column."""
        return [row[0] for row in self.cells(session, **values)]

    def cells(self, session: Session, **values: Any) -> Sequence[Any]:
        """The rows without names."""
        connection, made = self._ready(session)
        rows = _rows(connection, made.sql, made.parameters(values))
        return [made.converted(row) for row in rows] if made.results else rows

    def run(self, session: Session, *rows: Mapping[str, Any]) -> None:
        """Once for each of these, where it answers nothing."""
        connection, made = self._ready(session)
        if rows:
            _rows(connection, made.sql, [made.parameters(row) for row in rows], many=True)

    def _ready(self, session: Session) -> tuple[Connection, _Made]:
        session.flush()
        connection = _connection(session)
        return connection, self._made.get(connection.dialect.name) or self._make(connection.dialect)

    def _make(self, dialect: Dialect) -> _Made:
        compiled = self._statement.compile(dialect=dialect)
        assert not compiled.post_compile_params, "of many values there is `one_of`"
        names = compiled.positiontup or list(compiled.bind_names.values())
        types = enumerate(column.type.dialect_impl(dialect) for column in self._columns)
        results = ((index, type_.result_processor(dialect, None)) for index, type_ in types)
        made = self._made[dialect.name] = _Made(
            str(compiled),
            [_need(name, compiled.binds[name], dialect) for name in names],
            is_positional=compiled.positional,
            results=[each for each in results if each[1]],
        )
        return made


def _connection(session: Session) -> Connection:
    """That of the transaction or savepoint the session is in; to ask for it each time takes as long as SQLite
    does. A savepoint begins only when it is asked for, and one that failed says so then."""
    within = session.get_nested_transaction() or session.get_transaction()
    kept, connection = session.info.get(_CONNECTION, (None, None))
    if within is None or not within.is_active or kept is None or kept() is not within:
        connection = session.connection()
        within = session.get_nested_transaction() or session.get_transaction()
        session.info[_CONNECTION] = weakref.ref(within), connection
    return connection  # type: ignore[no-any-return]


def _rows(connection: Connection, sql: str, parameters: Any, *, many: bool = False) -> Sequence[Any]:
    """What the driver answers, without the result object that SQLAlchemy would make of it. Who listens to the
    engine hears of it; an error, also while fetching, where SQLite computes most, is told as SQLAlchemy tells
    it, which knows when a server was lost."""
    cursor = connection.connection.cursor()
    try:
        for listen in connection.dispatch.before_cursor_execute:
            listen(connection, cursor, sql, parameters, None, many)
        if many:
            cursor.executemany(sql, parameters)
            return ()
        cursor.execute(sql, parameters)
        return cursor.fetchall() if cursor.description else ()
    except connection.dialect.loaded_dbapi.Error as error:
        connection._handle_dbapi_exception(error, sql, parameters, cursor, None)
    finally:
        cursor.close()


class _Need(NamedTuple):
    """A parameter of the SQL; `fixed` unless who asks gives it."""

    name: str
    is_given: bool
    convert: Convert | None
    fixed: Any


class _Made(NamedTuple):
    """The statement as one kind of database takes it; `results`: what is made of which cell."""

    sql: str
    needs: Sequence[_Need]
    is_positional: bool
    results: Sequence[tuple[int, Convert]]

    def parameters(self, values: Mapping[str, Any]) -> Any:
        found = []
        for name, is_given, convert, fixed in self.needs:
            value = values[name] if is_given else fixed
            found.append(convert(value) if convert else value)
        if self.is_positional:
            return tuple(found)
        return {need.name: value for need, value in zip(self.needs, found, strict=True)}

    def converted(self, row: Sequence[Any]) -> Sequence[Any]:
        cells = list(row)
        for index, convert in self.results:
            cells[index] = convert(cells[index])
        return cells


def _need(name: str, bind: Any, dialect: Dialect) -> _Need:
    convert = bind.type.dialect_impl(dialect).bind_processor(dialect)
    return _Need(name, bind.required, convert, None if bind.required else bind.effective_value)


def insert_into(table: Any, insert: Callable[[Any], Any] = insert) -> Any:
    """A new row of a table: all its columns are given but the id. `insert`: that of one kind of database."""
    return insert(table).values({c.name: bindparam(c.name) for c in table.c if c.name != "id"})


def one_of(column: Any, name: str) -> ColumnElement[bool]:
    """Whether `column` is one of the values of the parameter `name`, of which there may be none or many."""
    values = _Values(bindparam(name, type_=_Many(column.type)))
    found: ColumnElement[bool] = column.op("IN", is_comparison=True)(values)
    return found


class _Many(TypeDecorator[Any]):
    """Many values in one parameter: an array, or JSON where there are no arrays."""

    impl = String
    cache_ok = True

    def __init__(self, each: TypeEngine[Any]) -> None:
        super().__init__()
        self.each = each

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(String() if dialect.name == "sqlite" else ARRAY(self.each))

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        return json.dumps(list(value)) if dialect.name == "sqlite" else list(value)


class _Values(FunctionElement[Any]):
    """The values of such a parameter, a row each."""

    inherit_cache = True


@compiles(_Values, "sqlite")
def _from_json(element: _Values, compiler: Any, **options: Any) -> str:
    return f"(SELECT value FROM json_each({compiler.process(element.clauses, **options)}))"  # noqa: S608 - no value


@compiles(_Values, "postgresql")
def _from_array(element: _Values, compiler: Any, **options: Any) -> str:
    return f"(SELECT unnest({compiler.process(element.clauses, **options)}))"
