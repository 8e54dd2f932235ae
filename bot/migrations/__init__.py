"""Alembic's migrations, and the little the start needs without importing Alembic (which takes long)."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from bot import backup

HERE = Path(__file__).parent
HEAD = max((path.stem for path in (HERE / "versions").glob("[0-9]*.py")), default="0").split("_")[0]


def include_name(name: str | None, kind: str, _: object) -> bool:
    """Whether Alembic compares this with the models: not what a server or FTS5 searches with."""
    of_fts5 = kind == "table" and str(name).startswith("zoektekst_fts")
    return not of_fts5 and (kind, name) != ("index", "zoektekst_trigrammen")


def current_version(engine: Engine) -> str | None:
    """The version of the schema in this database; None for an empty one."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def upgrade(engine: Engine, to: str = "head") -> None:
    """Bring the schema to HEAD, or to an earlier version, in one transaction."""
    with engine.begin() as connection:
        upgrade_over(connection, to)


def upgrade_over(connection: Connection, to: str = "head") -> None:
    """`upgrade` in a transaction that somebody else ends."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(HERE))
    config.attributes["connection"] = connection
    command.upgrade(config, to)


def keep(path: Path, version: str) -> Path:
    """A checked copy of an SQLite register beside it, before its schema changes. Raises NotKept."""
    name = f"{path.stem}-voor-migratie-{version}{path.suffix}"
    made, failed = backup.make(path, [path.parent], name)
    if failed:
        raise failed[0]
    return made[0]
