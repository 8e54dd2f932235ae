"""Alembic's migrations, and the little the start needs without importing Alembic (which takes long)."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Engine, inspect, text

HERE = Path(__file__).parent
HEAD = max((path.stem for path in (HERE / "versions").glob("[0-9]*.py")), default="0").split("_")[0]


def include_name(name: str | None, kind: str, _: object) -> bool:
    """Whether Alembic compares this with the models: not the tables in which FTS5 keeps its index."""
    return not (kind == "table" and str(name).startswith("zoektekst_fts"))


def current_version(engine: Engine) -> str | None:
    """The version of the schema in this database; None for an empty one."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def upgrade(engine: Engine, to: str = "head") -> None:
    """Bring the schema to HEAD, or to an earlier version, in one transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(HERE))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, to)


def backup(path: Path, version: str) -> Path:
    """Copy an SQLite register aside before its schema changes; returns the copy."""
    copy = path.with_name(f"{path.stem}-voor-migratie-{version}{path.suffix}")
    with sqlite3.connect(path) as source, sqlite3.connect(copy) as target:
        source.backup(target)
    return copy
