"""What every test may ask for: the repository's own config, a register of its own, a calendar."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, event
from sqlmodel import Session

from bot import registers
from bot.config import Config, load
from bot.database import Database
from bot.gebieden import Gebieden
from bot.kalender import Kalender
from tests.time_helpers import T0

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def config() -> Config:
    return load(ROOT / "config.yaml")


@pytest.fixture(scope="session")
def kalender(config: Config) -> Kalender:
    return Kalender(config)


@pytest.fixture(scope="session")
def gebieden(config: Config) -> Gebieden:
    return Gebieden(config)


@pytest.fixture(scope="session")
def empty_register(config: Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register as after a first start: made once, copied by each test."""
    path = tmp_path_factory.mktemp("register") / "leeg.db"
    database = Database(f"sqlite:///{path}", owner=True)
    database.open()
    registers.prepare(database, config, T0)
    database.close()
    return path


@pytest.fixture
def register_path(empty_register: Path, tmp_path: Path) -> Path:
    """The file of a register that only this test has."""
    return Path(shutil.copy(empty_register, tmp_path / "register.db"))


@pytest.fixture
def database(register_path: Path) -> Iterator[Database]:
    """A register on a real file, opened as the bot opens it."""
    database = Database(f"sqlite:///{register_path}", owner=True)
    database.open()
    yield database
    database.close()


@pytest.fixture
def session(register_path: Path) -> Iterator[Session]:
    """A plain session on a register, for rules that do not care who opened it."""
    engine = create_engine(f"sqlite:///{register_path}")
    event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA foreign_keys=ON"))
    with Session(engine, expire_on_commit=False) as session:
        yield session
    engine.dispose()
