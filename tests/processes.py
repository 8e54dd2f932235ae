"""What tests run in processes of their own: real locks, real files."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.orm import configure_mappers

from bot import acties, backup, besluiten, terugzetten
from bot.acties import NieuweActie
from bot.database import Database, NotSaved
from bot.errors import UserError
from bot.models import Vergadering
from bot.wijzigingen import Stempel
from tests.builders import STEMPEL
from tests.time_helpers import T0

# What Python tells of before it does it (docs.python.org/3/library/audit_events.html).
TOUCHES = {
    "os.rename",
    "os.remove",
    "os.link",
    "os.mkdir",
    "shutil.copyfile",
    "sqlite3.connect",
}
NOBODY = 65534
forks = multiprocessing.get_context("forkserver")
# Python has one such server: what it has loaded is told once, for all who ask it for a process.
forks.set_forkserver_preload(["tests.processes", "tests.faults.worker", "alembic.command"])
configure_mappers()  # there too, and not in each process


def in_processes(number: int, work: Callable[..., Any], *arguments: Any) -> list[Any]:
    """What `work(*arguments)` returns in each of `number` processes that run at once."""
    with forks.Pool(number) as pool:
        return pool.starmap(work, [arguments] * number, chunksize=1)


def note(url: str, meeting_id: int, points: int, decisions: int) -> tuple[list[int], list[int]]:
    """Note points and decisions as the command line does, again when not saved; returns their numbers."""
    database = Database(url, owner=False)
    database.open()
    try:
        return (
            [_until_saved(database, _note_point, meeting_id) for _ in range(points)],
            [_until_saved(database, _note_decision, meeting_id) for _ in range(decisions)],
        )
    finally:
        database.close()


def _until_saved(database: Database, write: Callable[[Any, int], int], meeting_id: int) -> int:
    while True:
        try:
            return database.run_now(lambda session: write(session, meeting_id))
        except NotSaved:
            continue


def _note_point(session: Any, meeting_id: int) -> int:
    meeting = session.get_one(Vergadering, meeting_id)
    return acties.create(session, STEMPEL, meeting, NieuweActie("Plan opstellen")).nummer


def _note_decision(session: Any, meeting_id: int) -> int:
    meeting = session.get_one(Vergadering, meeting_id)
    return besluiten.create(session, STEMPEL, meeting, "Kader vastgesteld").nummer


def told_to_nobody(url: str, owner: bool) -> str | None:
    """What a user without rights on the files is told on opening and writing; None when all is saved."""
    if os.getuid() == 0:
        os.setuid(NOBODY)  # root may write anything
    database = Database(url, owner=owner)
    try:
        database.open()
        meeting = Vergadering(tafel="prt", referentie="PRT-2027-01-01")
        database.run_now(lambda session: session.add(meeting))
    except UserError as error:
        return error.text
    finally:
        database.close()
    return None


def until_killed(step: int, work: Callable[..., Any], *arguments: Any, statements: bool = False) -> bool:
    """Run `work(*arguments)` in a process that gets SIGKILL just before it touches files (or runs one of its
    `statements` of SQL too) for the `step`-th time; False when it was done before that."""
    process = forks.Process(target=_killed_at, args=(step, work, arguments, statements))
    process.start()
    process.join(60)
    assert process.exitcode in (0, -signal.SIGKILL), process.exitcode
    return process.exitcode != 0


def _killed_at(step: int, work: Callable[..., Any], arguments: tuple[Any, ...], statements: bool) -> None:
    touches = itertools.count(1)

    def touch(*_: Any) -> None:
        if next(touches) == step:
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(happens: str, _: object) -> None:
        if happens in TOUCHES:
            touch()

    sys.addaudithook(watch)
    if statements:
        event.listen(Engine, "before_cursor_execute", touch)
        event.listen(Engine, "commit", touch)
    work(*arguments)


def migrate(register: str) -> None:
    """Open an older register as the bot does."""
    database = Database(f"sqlite:///{register}", owner=True)
    database.open()
    database.close()


def back_up(register: str, folder: str) -> None:
    made, _ = backup.make(Path(register), [Path(folder)], backup.name_at(Path(register), T0))
    assert made


def put_back(register: str, copy: str) -> None:
    database = Database(f"sqlite:///{register}", owner=True)
    terugzetten.put_back(database, Path(copy), Stempel("opdrachtregel", T0), unbound=True)


def write_on(register: str, meeting_id: int, tell: int) -> None:
    """Note points without end; each number is told, in four bytes, once it is saved."""
    database = Database(f"sqlite:///{register}", owner=True)
    database.open()
    while True:
        number = database.run_now(lambda session: _note_point(session, meeting_id))
        os.write(tell, number.to_bytes(4, "big"))
