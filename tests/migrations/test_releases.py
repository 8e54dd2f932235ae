"""Registers of every version there was, brought along by today's bot: all of it, or as it was."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine

from bot import backup, migrations, terugzetten, wijzigingen
from bot.archief import maken, nazien
from bot.archief.bereik import Bereik
from bot.config import Config
from bot.database import Database
from bot.wijzigingen import Stempel
from tests.practice import StandingClock, running
from tests.processes import migrate, until_killed
from tests.share import LONG
from tests.time_helpers import T

RELEASE = Path(__file__).resolve().parents[1] / "data" / "register-0.1.0.sql"  # of schema 0001
VERSIONS = sorted(path.name[:4] for path in (migrations.HERE / "versions").glob("[0-9]*.py"))
OLDER = VERSIONS[: VERSIONS.index(migrations.HEAD)]
SPREAD = 1 if LONG else 5  # `make power`: every step
Rows = dict[str, list[dict[str, Any]]]


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The register of release 0.1.0, made by its own code (make_0_1_0.py)."""
    path = tmp_path_factory.mktemp("uitgave") / "register.db"
    with closing(sqlite3.connect(path)) as file:
        file.executescript(RELEASE.read_text(encoding="utf-8"))
    return path


@pytest.fixture
def register(release: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(release, tmp_path / "register.db"))


def rows(path: Path, only: Rows | None = None) -> Rows:
    """All that stands in a register, or of it the tables and columns that `only` has."""
    with closing(sqlite3.connect(path)) as file:
        file.row_factory = sqlite3.Row
        named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'zoektekst%'"
        tables = only or [row[0] for row in file.execute(named) if row[0] != "alembic_version"]
        found = {t: [dict(row) for row in file.execute(f'SELECT * FROM "{t}" ORDER BY 1')] for t in tables}
    if only is None:
        return found
    columns = {table: set(kept[0]) for table, kept in only.items() if kept}
    return {t: [{c: r[c] for c in r if c in columns.get(t, ())} for r in kept] for t, kept in found.items()}


def version_of(path: Path) -> str:
    with closing(sqlite3.connect(path)) as file:
        return str(file.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def open_and_close(path: Path) -> None:
    database = Database(f"sqlite:///{path}", owner=True)
    database.open()
    with closing(database):
        assert database.read_now(wijzigingen.broken_links) == []


def test_the_register_of_the_release_has_a_row_in_every_table(release: Path) -> None:
    assert [table for table, kept in rows(release).items() if not kept] == []
    assert version_of(release) == VERSIONS[0]


@pytest.mark.parametrize("version", OLDER)
def test_a_register_of_every_version_is_brought_along_with_all_its_rows(register: Path, version: str) -> None:
    engine = create_engine(f"sqlite:///{register}")
    migrations.upgrade(engine, version)
    engine.dispose()
    before = rows(register)
    open_and_close(register)
    assert version_of(register) == migrations.HEAD
    assert backup.integrity(register) is None
    assert rows(register, only=before) == before
    [kept] = register.parent.glob("register-voor-migratie-*.db")
    assert version_of(kept) == version
    assert rows(kept) == before


async def test_the_commands_work_on_the_register_of_the_release(config: Config, register: Path) -> None:
    clock = StandingClock(T(3600))
    async with running(config, register, clock=clock) as practice:
        shown = (await practice.command("/actie lijst prt")).shown
        assert "Nagaan of nareizigers in de locatie in Laren terechtkunnen" in shown
        assert "locatiebezoek voorbereiden" in (await practice.command("/actie toon 12-1/A2")).shown
        assert "*nareizigers* in Laren" in (await practice.command("/zoek alles nareizigers")).shown
        assert "*gesprek* is gepland" in (await practice.command("/zoek terugkoppelingen gesprek")).shown
        await practice.command("/actie klaar 12-1/A2 brief is verstuurd")
        assert practice.actie("locatiebezoek voorbereiden").status == "afgerond"
        await practice.command("/actie nieuw COA: nog een punt, gooi, 1 maart")
        assert practice.actie("nog een punt").termijn
        await practice.tick()
        assert practice.database.read_now(wijzigingen.broken_links) == []


def test_an_archive_of_the_register_of_the_release_is_well(
    config: Config, register: Path, tmp_path: Path
) -> None:
    """What later versions added to a row is no difference with its history."""
    database = Database(f"sqlite:///{register}", owner=True)
    database.open()
    with closing(database):
        maken.make(database, config, Bereik(tuple(config.tafels), date(2030, 1, 1)), tmp_path / "a.zip", T(0))
    assert nazien.check(tmp_path / "a.zip").mis == []


def test_killed_at_any_step_of_a_migration_the_register_is_as_it_was_and_comes_along_later(
    register: Path,
) -> None:
    """Each statement, and each touch of a file for the copy before it: everything is one transaction."""
    before, step = rows(register), 1
    while until_killed(step, migrate, str(register), statements=True):
        assert version_of(register) == VERSIONS[0]
        assert rows(register) == before
        step += SPREAD
        assert step < 200
    assert step > 30
    assert version_of(register) == migrations.HEAD
    assert rows(register, only=before) == before
    open_and_close(register)


def test_a_copy_of_an_older_version_is_brought_along_when_it_is_put_back(
    release: Path, empty_register: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copy(empty_register, tmp_path / "nu.db"))
    database = Database(f"sqlite:///{path}", owner=True)
    done = terugzetten.put_back(database, release, Stempel("opdrachtregel", T(3600)))
    assert (done.van, done.naar) == (VERSIONS[0], migrations.HEAD)
    assert version_of(path) == migrations.HEAD
    assert version_of(release) == VERSIONS[0]
    kept = rows(release)
    for table in ("actie", "besluit", "verzending", "poging"):
        assert rows(path, only={table: kept[table]}) == {table: kept[table]}
    open_and_close(path)
