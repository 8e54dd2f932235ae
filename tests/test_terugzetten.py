"""A copy put in the place of the register: checked first, all or nothing, and what was there is kept."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session

from bot import (
    backup,
    herstel,
    persoonsgegevens,
    registers,
    vergetelheid,
)
from bot.database import Database
from bot.errors import UserError
from tests.builders import STEMPEL, put_back
from tests.time_helpers import T0


def content(register: Path) -> dict[str, bytes]:
    files = [path for path in register.parent.iterdir() if path.is_file() and path.suffix != ".lock"]
    return {path.name: path.read_bytes() for path in files}


@contextmanager
def as_it_was(register: Path) -> Iterator[None]:
    before = content(register)
    yield
    assert content(register) == before


def test_while_a_bot_has_the_register_nothing_is_put_back(register: Path, copy: Path) -> None:
    bot = Database(f"sqlite:///{register}", owner=True)
    bot.open()
    with closing(bot), pytest.raises(UserError, match="draait al een bot"):
        put_back(register, copy)


def test_while_another_command_is_busy_nothing_is_put_back(register: Path, copy: Path) -> None:
    guest = Database(f"sqlite:///{register}", owner=False)
    guest.open()
    guest.run_now(lambda session: herstel.mark(session, STEMPEL))
    with closing(guest), pytest.raises(UserError, match="nog met het register bezig"):
        put_back(register, copy)


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        ("UPDATE wijziging SET door = 'iemand anders' WHERE id = 3", "sluiten niet aan"),
        ("UPDATE alembic_version SET version_num = '9999'", "nieuwere versie"),
        ("DROP TABLE alembic_version", "geen register"),
        ("UPDATE register SET team_id = 'T0ELDERS'", "andere Slack-werkruimte"),
    ],
)
def test_a_copy_that_is_not_right_is_refused(register: Path, copy: Path, harm: str, told: str) -> None:
    with closing(sqlite3.connect(register)) as file, file:
        file.execute("UPDATE register SET team_id = 'T0ONZE'")
    with closing(sqlite3.connect(copy)) as file, file:
        file.execute(harm)
    copy.with_name(f"{copy.name}.sha256").unlink()
    with as_it_was(register), pytest.raises(UserError, match=told):
        put_back(register, copy)


def test_a_copy_that_changed_since_it_was_made_is_refused_unless_it_must(register: Path, copy: Path) -> None:
    copy.write_bytes(copy.read_bytes() + b"\0" * 4096)
    with as_it_was(register), pytest.raises(UserError, match="controlesom"):
        put_back(register, copy)
    assert put_back(register, copy, anyway=True).vorige


def test_a_copy_whose_words_are_not_those_of_its_history_is_refused_unless_it_must(
    register: Path, copy: Path
) -> None:
    with closing(sqlite3.connect(copy)) as file, file:
        file.execute("UPDATE actie SET tekst = tekst || ' vervalst' WHERE id = 1")
    Path(f"{copy}.sha256").unlink(missing_ok=True)
    with as_it_was(register), pytest.raises(UserError, match="niet die van de geschiedenis"):
        put_back(register, copy)
    assert put_back(register, copy, anyway=True).vorige


def test_what_is_no_copy_is_refused(register: Path, tmp_path: Path) -> None:
    (tmp_path / "los").mkdir()
    text = tmp_path / "los" / "verslag.db"
    text.write_text("dit is een verslag " * 100)
    for path, told in (
        (text, "geen register"),
        (register, "het register zelf"),
        (tmp_path / "x", "is er niet"),
    ):
        with as_it_was(register), pytest.raises(UserError, match=told):
            put_back(register, path)


def test_the_register_that_was_there_is_kept_whole_also_with_a_wal(register: Path, copy: Path) -> None:
    """Even one that is past reading."""
    register.write_bytes(b"kapot" * 2000)
    register.with_name(f"{register.name}-wal").write_bytes(b"wat er nog in stond")
    done = put_back(register, copy)
    assert done.vorige
    assert done.vorige.read_bytes() == b"kapot" * 2000
    assert done.vorige.with_name(f"{done.vorige.name}-wal").read_bytes() == b"wat er nog in stond"
    assert backup.integrity(register) is None
    assert not register.with_name(f"{register.name}-wal").exists()
    assert register.stat().st_mode & 0o777 == 0o600
    assert not list(register.parent.glob(f".*{backup.DRAFT}*"))


def bind_to(register: Path, team: str) -> None:
    database = Database(f"sqlite:///{register}", owner=True)
    database.open()
    with closing(database):
        database.run_now(lambda session: registers.bind(session, team))


def test_a_copy_of_no_workspace_is_not_put_over_a_register_of_one_by_accident(
    register: Path, copy: Path
) -> None:
    bind_to(register, "T0EIGEN001")
    with as_it_was(register), pytest.raises(UserError, match="voeg dan --zonder-werkruimte toe"):
        put_back(register, copy, unbound=False)
    put_back(register, copy, unbound=True)
    with pytest.raises(UserError, match="andere"):
        bind_to(register, "T0ANDER001")  # it is of the workspace of the register that was there
    bind_to(register, "T0EIGEN001")


def test_a_copy_of_no_workspace_is_put_over_a_register_of_none(register: Path, copy: Path) -> None:
    assert put_back(register, copy, unbound=False).vorige


def test_what_was_kept_is_listed_with_when_the_newest_first(register: Path, copy: Path) -> None:
    first = put_back(register, copy, T0).vorige
    second = put_back(register, copy, T0 + timedelta(hours=1)).vorige
    older = register.with_name(f"{register.stem}-voor-migratie-0001{register.suffix}")
    shutil.copy(copy, older)
    os.utime(older, (0, 0))
    found = backup.kept_before(register)
    assert [kept.path for kept in found] == [second, first, older]
    assert [kept.op for kept in found[:2]] == [T0 + timedelta(hours=1), T0]


def test_who_was_forgotten_after_the_copy_is_forgotten_again(register: Path, copy: Path) -> None:
    name = "Duinhoven"
    database = Database(f"sqlite:///{register}", owner=True)
    database.open()

    def forget(session: Session) -> None:
        person = persoonsgegevens.find(session, name)
        vergetelheid.remember(session, register, person.id or 0, T0)
        persoonsgegevens.forget(session, STEMPEL, person, also_owner=True)

    database.run_now(forget, patience=30)
    database.close()
    assert put_back(register, copy).vergeten == 1
    with closing(sqlite3.connect(register)) as file:
        assert name not in "\n".join(file.iterdump())
