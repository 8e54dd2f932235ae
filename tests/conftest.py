"""What every test may ask for: the repository's own config, a register of its own, a calendar."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from sqlalchemy import create_engine, event
from sqlmodel import Session

from bot import backup, verbinding
from bot.config import Config, load
from bot.database import Database
from bot.gebieden import Gebieden
from bot.kalender import Kalender
from tests import children, once, postgresql, registers, share
from tests.registers import BACKEND, POSTGRESQL, SQLITE, Registers
from tests.time_helpers import T0

ROOT = Path(__file__).resolve().parents[1]


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "share(of): every `of`-th row is in the suite, all with LONG")
    config.addinivalue_line("markers", "in_suite: of the tests in the browser, one that `make test` runs too")
    postgresql.configure()


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):  # the processes of pytest-xdist leave it to the one they belong to
        postgresql.stop()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if later := share.left_out(items):
        config.hook.pytest_deselected(items=later)
        gone = set(later)
        items[:] = [item for item in items if item not in gone]
    for item in items:
        about_files = item.get_closest_marker("sqlite")
        if about_files and BACKEND == POSTGRESQL:
            item.add_marker(pytest.mark.skip(reason=f"only SQLite: {about_files.args[0]}"))


def pytest_collection_finish() -> None:
    once.keep_what_was_collected()


@pytest.fixture(autouse=True)
def default_logging() -> Iterator[None]:
    """Whatever logging a test, or a command that it runs, configures goes with it."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    if structlog.is_configured():
        structlog.reset_defaults()
        root.handlers[:] = handlers
        root.setLevel(level)


@pytest.fixture(autouse=True, scope="session")
def one_for_all() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        once.share(patch)
        children.spared(patch)
        yield


@pytest.fixture
def real_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Asked for by tests of it: writes, reads and answers give up as soon as they do for people, but where a
    test says itself how soon."""
    for (module, name), seconds in once.DEADLINES.items():
        if getattr(module, name) == once.PATIENCE:
            monkeypatch.setattr(module, name, seconds)


@pytest.fixture
def real_children(monkeypatch: pytest.MonkeyPatch) -> None:
    """Asked for by tests of them: files are read in a process of their own, as for people."""
    children.real(monkeypatch)


@pytest.fixture
def on_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Asked for by tests of it: commits wait for the disk, as for people."""
    monkeypatch.setattr(verbinding, "SYNCHRONOUS", once.SYNCHRONOUS)


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
def made_registers(config: Config, tmp_path_factory: pytest.TempPathFactory) -> Registers:
    process = os.environ.get("PYTEST_XDIST_WORKER", "alone")
    return Registers(config, tmp_path_factory.mktemp("registers"), process)


@pytest.fixture(scope="session")
def empty_register(made_registers: Registers) -> Path:
    """A file as after a first start, to copy and to look at."""
    return Path(made_registers.template(SQLITE, registers.empty))


@pytest.fixture(scope="session")
def practice_register(made_registers: Registers) -> Path:
    """A file that is the practice register of T0, to copy."""
    return Path(made_registers.template(SQLITE, registers.practice))


@pytest.fixture
def register(practice_register: Path, tmp_path: Path) -> Path:
    """A practice register of T0 in a file, that only this test has."""
    return Path(shutil.copy(practice_register, tmp_path / "oefen.db"))


@pytest.fixture
def copy(register: Path, tmp_path: Path) -> Path:
    """A backup of the practice register at T0: everything is owed, nothing was posted yet."""
    [path], failed = backup.make(register, [tmp_path / "backup"], backup.name_at(register, T0))
    assert not failed
    return path


@pytest.fixture
def backend(request: pytest.FixtureRequest) -> str:
    """That of the run; where a test or file is marked `postgresql` or `sqlite`, that."""
    for name in (POSTGRESQL, SQLITE):
        if request.node.get_closest_marker(name):
            return name
    return BACKEND


@pytest.fixture
def register_url(made_registers: Registers, backend: str, tmp_path: Path) -> Iterator[str]:
    """A register as after a first start, that only this test has."""
    with made_registers.copy(backend, registers.empty, tmp_path) as url:
        yield url


@pytest.fixture
def register_path(register_url: str, backend: str) -> Path:
    """The file of `register_url`; a server has none."""
    if backend == POSTGRESQL:
        pytest.skip("only SQLite: it is about the file")
    return Path(register_url.removeprefix("sqlite:///"))


@pytest.fixture
def practice_url(made_registers: Registers, backend: str, tmp_path: Path) -> Iterator[str]:
    """A practice register of T0, that only this test has: PRT meets tomorrow at 9:30, Kennemerland in six
    working days."""
    with made_registers.copy(backend, registers.practice, tmp_path) as url:
        yield url


@pytest.fixture
def database(register_url: str) -> Iterator[Database]:
    """A real register, opened as the bot opens it."""
    database = Database(register_url, owner=True)
    database.open()
    yield database
    database.close()


@pytest.fixture
def session(register_url: str) -> Iterator[Session]:
    """A plain session on a register, for rules that do not care who opened it."""
    engine = create_engine(register_url)
    if engine.dialect.name == SQLITE:
        event.listen(engine, "connect", lambda made, _: made.execute("PRAGMA foreign_keys=ON"))
    with Session(engine, expire_on_commit=False) as session:
        yield session
    engine.dispose()
