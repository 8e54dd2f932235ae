"""The door to the register, on real files, with real locks and real processes."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlmodel import Session, func, select

from bot import database as database_module
from bot import wijzigingen
from bot.database import Database, NotSaved
from bot.errors import UserError
from bot.models import Actie, Besluit, Persoon, Vergadering
from bot.verbinding import WAL_KEPT
from tests.builders import actie, held
from tests.processes import in_processes, note, told_to_nobody
from tests.time_helpers import T0, TODAY

pytestmark = pytest.mark.sqlite("files and their locks; test_postgresql.py is about a server")
PROCESSES, POINTS, DECISIONS = 8, 25, 10


def add_somebody(session: Session) -> None:
    session.add(Persoon(naam="Duinhoven"))


def count_people(session: Session) -> int:
    return session.exec(select(func.count()).select_from(Persoon)).one()


def guest_on(path: Path) -> Database:
    return Database(f"sqlite:///{path}", owner=False)


@contextmanager
def locked_by_another(path: Path) -> Iterator[None]:
    """Another connection is writing and does not finish."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch, register_path: Path) -> Iterator[Database]:
    """A database that gives up on a lock soon."""
    monkeypatch.setattr(database_module, "WRITE_DEADLINE", 0.1)
    database = Database(f"sqlite:///{register_path}", owner=True)
    database.open()
    yield database
    database.close()


def test_eight_processes_at_once_give_every_point_and_decision_its_own_number(database: Database) -> None:
    meeting_id = database.run_now(lambda session: held(session, TODAY).id)
    numbers = in_processes(PROCESSES, note, str(database.url), meeting_id, POINTS, DECISIONS)
    assert sorted(n for points, _ in numbers for n in points) == list(range(1, PROCESSES * POINTS + 1))
    assert sorted(n for _, made in numbers for n in made) == list(range(1, PROCESSES * DECISIONS + 1))
    with closing(sqlite3.connect(str(database.path))) as file:
        for table in (Actie.__tablename__, Besluit.__tablename__):
            kept = file.execute(
                f"SELECT count(*), count(DISTINCT nummer), max(nummer) FROM {table}"
            ).fetchone()
            assert len(set(kept)) == 1
    assert database.read_now(wijzigingen.broken_links) == []


def test_a_reader_sees_the_register_as_it_was_until_a_write_is_committed(database: Database) -> None:
    def write(session: Session) -> int:
        add_somebody(session)
        session.flush()
        return database.read_now(count_people)

    assert database.run_now(write) == 0
    assert database.read_now(count_people) == 1


def test_a_reader_does_not_wait_for_a_writer_in_another_process(database: Database) -> None:
    assert database.path
    with locked_by_another(database.path):
        assert database.read_now(count_people) == 0


def test_a_reader_cannot_write(database: Database) -> None:
    def write(session: Session) -> None:
        add_somebody(session)
        session.flush()

    with pytest.raises(Exception, match="readonly"):
        database.read_now(write)
    assert database.read_now(count_people) == 0


async def test_a_write_is_in_the_register_when_run_returns(database: Database) -> None:
    await database.run(add_somebody)
    assert await database.read(count_people) == 1


async def test_writes_happen_one_after_another_in_one_thread(database: Database) -> None:
    names = {await database.run(lambda _: threading.current_thread().name) for _ in range(5)}
    assert len(names) == 1
    assert threading.current_thread().name not in names


async def test_a_mistake_of_a_person_undoes_the_whole_write(database: Database) -> None:
    def write(session: Session) -> None:
        add_somebody(session)
        raise UserError("Kies een datum.")

    with pytest.raises(UserError, match="Kies een datum"):
        await database.run(write)
    assert database.read_now(count_people) == 0


def test_a_write_that_passes_its_deadline_is_rolled_back_and_says_so(database: Database) -> None:
    with pytest.raises(NotSaved, match="Niet opgeslagen"):
        database.run_now(add_somebody, patience=0)
    assert database.read_now(count_people) == 0


async def test_a_locked_register_gives_not_saved_and_takes_the_write_afterwards(impatient: Database) -> None:
    assert impatient.path
    with locked_by_another(impatient.path), pytest.raises(NotSaved, match="Niet opgeslagen"):
        await impatient.run(add_somebody)
    assert impatient.read_now(count_people) == 0
    await impatient.run(add_somebody)
    assert impatient.read_now(count_people) == 1


def test_a_full_disk_is_told_and_keeps_what_was_saved(database: Database) -> None:
    database.run_now(add_somebody)

    def fill(session: Session) -> None:
        session.connection().exec_driver_sql(
            "PRAGMA max_page_count = 1"
        )  # SQLite's own stand-in for a full disk
        meeting = held(session, TODAY)
        for _ in range(50):
            actie(session, meeting, "x" * 4000)

    with pytest.raises(NotSaved, match="schijf is vol"):
        database.run_now(fill)
    assert database.read_now(count_people) == 1


def test_what_a_log_grew_to_beside_a_long_read_is_given_back_to_the_disk(database: Database) -> None:
    def add_much(session: Session) -> None:
        session.add_all(Persoon(naam=f"{number} {'Duinhoven' * 1000}") for number in range(2_500))

    def log() -> int:
        assert database.path
        return database.path.with_name(f"{database.path.name}-wal").stat().st_size

    def read(session: Session) -> int:
        count_people(session)
        database.run_now(add_much)  # what this reader still reads may not be written over
        return log()

    assert database.read_now(read) > WAL_KEPT
    for _ in range(2):  # the first writes all of the log in the register, the next begins it anew
        database.run_now(add_somebody)
    assert log() <= WAL_KEPT


def test_a_second_bot_on_one_register_is_refused(database: Database) -> None:
    second = Database(str(database.url), owner=True)
    with pytest.raises(UserError, match="draait al een bot"):
        second.open()
    database.run_now(add_somebody)
    assert database.read_now(count_people) == 1


def test_what_is_no_register_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "verslag.db"
    path.write_text("dit is een verslag " * 100)
    with pytest.raises(UserError, match="geen register"):
        guest_on(path).open()
    assert path.read_text() == "dit is een verslag " * 100


def test_a_register_that_another_is_changing_opens_and_reads(tmp_path: Path, empty_register: Path) -> None:
    path = Path(shutil.copy(empty_register, tmp_path))
    guest = guest_on(path)
    with locked_by_another(path):
        guest.open()
        assert guest.read_now(count_people) == 0
    guest.close()


def test_a_register_of_a_newer_version_is_refused(tmp_path: Path, empty_register: Path) -> None:
    path = Path(shutil.copy(empty_register, tmp_path))
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(UserError, match="nieuwere versie"):
        Database(f"sqlite:///{path}", owner=True).open()


def test_the_next_bot_may_start_when_the_first_has_stopped(database: Database) -> None:
    database.close()
    database.open()
    assert database.read_now(count_people) == 0


def test_the_command_line_works_beside_the_bot(database: Database) -> None:
    guest = Database(str(database.url), owner=False)
    guest.open()
    guest.run_now(add_somebody)
    guest.close()
    assert database.read_now(count_people) == 1


def test_the_command_line_makes_a_register_that_does_not_exist_yet(tmp_path: Path) -> None:
    guest = guest_on(tmp_path / "map" / "nieuw.db")
    guest.open()
    guest.run_now(add_somebody)
    assert guest.read_now(count_people) == 1
    bot = Database(str(guest.url), owner=True)
    bot.open()  # the lock that making it took is free again
    bot.close()
    guest.close()


def test_a_register_keeps_what_was_saved_over_a_restart(database: Database) -> None:
    database.run_now(add_somebody)
    database.close()
    database.open()
    assert database.read_now(count_people) == 1


def test_references_to_rows_that_do_not_exist_are_refused(database: Database) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"):
        database.run_now(
            lambda session: session.add(Besluit(vergadering_id=99, nummer=1, tekst="x", aangemaakt_op=T0))
        )


def test_a_time_without_zone_is_not_stored(database: Database) -> None:
    naive = T0.replace(tzinfo=None)
    meeting = Vergadering(tafel="prt", referentie="PRT-2027-01-01", gesloten_op=naive)
    with pytest.raises(Exception, match="without a time zone"):
        database.run_now(lambda session: session.add(meeting))


@pytest.mark.parametrize(
    ("kind", "refused"), [("nfs4", True), ("cifs", True), ("fuse.sshfs", True), ("ext4", False)]
)
def test_a_register_on_a_network_file_system_is_refused(tmp_path: Path, kind: str, refused: bool) -> None:
    """By the file system that is nearest above it; a space in its path is written as \\040 (proc(5))."""
    here = tmp_path / "een map"
    here.mkdir()
    mounts = tmp_path / "mounts"
    above = "ext4" if refused else "nfs4"
    at = str(here).replace(" ", "\\040")
    mounts.write_text(f"schijf / {above} rw 0 0\nserver:/deel {at} {kind} rw 0 0\n")
    path = here / "data" / "register.db"
    path.parent.mkdir()
    if refused:
        with pytest.raises(UserError, match="netwerkschijf"):
            database_module._refuse_network_file_system(path, mounts)
    else:
        database_module._refuse_network_file_system(path, mounts)


@pytest.fixture
def open_directory(empty_register: Path) -> Iterator[Path]:
    """A directory that everybody can reach and nobody may write, with a register in it."""
    with TemporaryDirectory() as made:  # pytest's own directories are closed to others
        Path(made).chmod(0o755)
        directory = Path(made) / "alleen-lezen"
        directory.mkdir()
        path = Path(shutil.copy(empty_register, directory / "register.db"))
        path.chmod(0o444)
        directory.chmod(0o555)
        yield directory
        directory.chmod(0o755)


@pytest.mark.parametrize("owner", [True, False], ids=["bot", "opdrachtregel"])
@pytest.mark.parametrize("name", ["register.db", "nieuw.db", "map/nieuw.db"])
def test_a_register_that_may_not_be_written_says_who_to_warn(
    open_directory: Path, name: str, owner: bool
) -> None:
    [told] = in_processes(1, told_to_nobody, f"sqlite:///{open_directory / name}", owner)
    assert told is not None
    assert "kan niet worden beschreven" in told
