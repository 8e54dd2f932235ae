"""The schema: what the migrations make is what the models say, and an older register is brought along."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine
from sqlmodel import SQLModel

from bot import migrations, models
from bot.database import Database
from bot.errors import UserError
from tests.builders import held
from tests.time_helpers import TODAY

pytestmark = pytest.mark.sqlite("what becomes of a file; test_postgresql.py makes the tables on a server")
TODAYS = migrations.HEAD
NEXT = '''"""A later version, as only this test knows it."""

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{head}"


def upgrade() -> None:
    op.create_table("later", sa.Column("id", sa.Integer(), primary_key=True))
    with op.batch_alter_table("vergadering") as table:
        table.add_column(sa.Column("zaal", sa.String(), nullable=True))
    {end}
'''


@pytest.fixture
def old_register(database: Database) -> str:
    """The URL of a register of today's version, with a meeting in it."""
    database.run_now(lambda session: held(session, TODAY))
    database.close()
    return str(database.url)


@pytest.fixture
def later(old_register: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program becomes one version later than `old_register`; the directory of its migrations."""
    del old_register
    here = Path(shutil.copytree(migrations.HERE, tmp_path / "migrations"))
    (here / "versions" / "9999_later.py").write_text(NEXT.format(head=TODAYS, end=""))
    monkeypatch.setattr(migrations, "HERE", here)
    monkeypatch.setattr(migrations, "HEAD", "9999")
    return here


def column_names(url: str, table: str) -> set[str]:
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as file:
        return {row[1] for row in file.execute(f"PRAGMA table_info({table})")}


def test_migrations_make_exactly_the_tables_of_the_models(empty_register: Path) -> None:
    assert models.Actie.metadata is SQLModel.metadata
    engine = create_engine(f"sqlite:///{empty_register}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": migrations.include_name})
        assert compare_metadata(context, SQLModel.metadata) == []
    engine.dispose()


def test_partial_indexes_are_in_the_file_as_in_the_models(empty_register: Path) -> None:
    """compare_metadata does not look at the condition of an index."""
    with closing(sqlite3.connect(empty_register)) as file:
        made = dict(
            file.execute("SELECT name, sql FROM sqlite_master WHERE name LIKE 'actie_open%'").fetchall()
        )
    assert len(made) == 3
    assert all(sql.endswith("WHERE gesloten_op IS NULL") for sql in made.values())


def test_a_new_register_is_of_the_latest_version(database: Database) -> None:
    engine = create_engine(database.url)
    assert migrations.current_version(engine) == migrations.HEAD
    engine.dispose()


def test_an_empty_file_has_no_version(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'leeg.db'}")
    assert migrations.current_version(engine) is None
    engine.dispose()


@pytest.mark.usefixtures("later")
def test_an_older_register_is_refused_to_the_command_line_and_left_alone(old_register: str) -> None:
    with pytest.raises(UserError, match="oudere versie"):
        Database(old_register, owner=False).open()
    assert "zaal" not in column_names(old_register, "vergadering")


@pytest.mark.usefixtures("later")
def test_the_bot_brings_an_older_register_along_after_a_backup(old_register: str, tmp_path: Path) -> None:
    bot = Database(old_register, owner=True)
    bot.open()
    bot.close()
    assert "zaal" in column_names(old_register, "vergadering")
    [backup] = tmp_path.glob("register-voor-migratie-*.db")
    assert "zaal" not in column_names(f"sqlite:///{backup}", "vergadering")
    for path in (backup, tmp_path / "register.db"):
        with closing(sqlite3.connect(path)) as file:
            assert file.execute("SELECT referentie FROM vergadering").fetchall() == [("PRT-2027-01-11",)]
            assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_migration_that_breaks_off_leaves_the_register_as_it_was(old_register: str, later: Path) -> None:
    broken = NEXT.format(head=TODAYS, end='raise RuntimeError("stroom weg")')
    (later / "versions" / "9999_later.py").write_text(broken)
    with pytest.raises(UserError, match="zoals het was") as told:
        Database(old_register, owner=True).open()
    assert "python -m bot herstel" in told.value.text
    assert "stroom weg" in str(told.value.__cause__)
    assert "zaal" not in column_names(old_register, "vergadering")
    assert column_names(old_register, "later") == set()
    (later / "versions" / "9999_later.py").write_text(NEXT.format(head=TODAYS, end=""))
    again = Database(old_register, owner=True)
    again.open()
    again.close()
    assert "zaal" in column_names(old_register, "vergadering")
