"""The one door to the register: where a function runs, when it is saved, and who may hold the file.

All writes of a process in one thread. SQLite reads on the event loop over one long-lived connection, because
its reads are indexed and shorter than a thread switch; PostgreSQL in threads. verbinding.py connects.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Engine
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlmodel import Session

from bot import migrations, verbinding
from bot.backup import NotKept
from bot.errors import UserError
from bot.texts import database as texts
from bot.verbinding import WRITE_DEADLINE, LockPatience, ServerClock

T = TypeVar("T")
READ_DEADLINE = 2.5  # seconds, of a server that does not answer
GRACE = 0.3  # seconds after the deadline in which the server may still say itself what is wrong
MIGRATE_PATIENCE = 600.0  # seconds
NETWORK_FILE_SYSTEMS = {
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "fuse.sshfs",
    "ceph",
    "glusterfs",
    "fuse.glusterfs",
}
# What a database says when it does not save → a word for it, as `/gezond` shows it; else 'onbereikbaar'.
# Another is 'weg': the file of the register was moved or removed.
BUSY = "bezet"
KINDS = (
    ("locked", BUSY),
    ("busy", BUSY),
    ("full", "schijf_vol"),
    ("No space left", "schijf_vol"),
    ("disk I/O", "schijf_weigert"),
    ("readonly", "alleen_lezen"),
    ("read-only", "alleen_lezen"),
    ("unable to open", "alleen_lezen"),
)


class NotSaved(UserError):
    """The change is not in the register; the person may try again. `kind`: one of KINDS."""

    def __init__(self, kind: str = BUSY) -> None:
        super().__init__(texts.not_saved(kind))
        self.kind = kind


class MaybeSaved(UserError):
    """The connection was lost while it was being saved: nobody knows whether it was."""


class Attempt:
    """One write, as seen from outside its thread: it may be given up until it is being saved."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._given_up = self._saving = False

    def may_save(self) -> bool:
        """Asked by the writer directly before COMMIT."""
        with self._lock:
            self._saving = not self._given_up
            return self._saving

    def give_up(self) -> bool:
        """False when it is too late for that: it is being saved."""
        with self._lock:
            self._given_up = not self._saving
            return self._given_up


class Database:
    """One register. `owner=True` is the bot: it holds the lock, migrates and checkpoints.

    `owner=False` is the command line beside it, in short transactions; it creates a register that does
    not exist yet and never migrates an older one. On PostgreSQL there may be several bots: no lock is held
    between writes, and `server_clock` is the time they share.
    """

    def __init__(self, url: str, *, owner: bool) -> None:
        self.url = make_url(url)
        self.owner = owner
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._writer: Engine | None = None
        self._reader: Engine | None = None
        self._threads: ThreadPoolExecutor | None = None
        self._readers: ThreadPoolExecutor | None = None
        self._lock: int | None = None
        self._file: tuple[int, int] | None = None
        self._lock_patience = LockPatience()
        self.server_clock = None if self.is_sqlite else ServerClock()

    @property
    def path(self) -> Path | None:
        """The file of an SQLite register."""
        return Path(self.url.database) if self.is_sqlite and self.url.database else None

    def open(self) -> None:
        """Lock, create or migrate, and connect. Raises UserError when this register must not be opened."""
        try:
            self._open()
        except (OSError, DatabaseError) as error:
            self.close()
            raise UserError(texts.not_opened(str(error))) from error
        except BaseException:
            self.close()
            raise

    def _open(self) -> None:
        if self.path:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))  # names are nobody else's business
            _refuse_network_file_system(self.path)
            if self.owner:
                self._take_lock()
        self._file = _identity(self.path)
        self._connect()
        self._prepare()
        self._threads = ThreadPoolExecutor(1, thread_name_prefix="database")
        if not self.is_sqlite:
            self._readers = ThreadPoolExecutor(verbinding.READERS, thread_name_prefix="database-read")

    def _connect(self) -> None:
        if self.server_clock is None:
            writer, reader = (
                verbinding.sqlite(self.url, self._lock_patience, owner=self.owner, readonly=readonly)
                for readonly in (False, True)
            )
        else:
            self._lock_patience.seconds = MIGRATE_PATIENCE  # another bot may be at it, or there is much to do
            writer = verbinding.postgresql_writer(self.url, self._lock_patience, self.server_clock)
            reader = verbinding.postgresql_reader(self.url, self.server_clock)
        self._writer, self._reader = writer, reader

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep every bot from an SQLite register, without opening it. Raises UserError when one has it."""
        assert self.path
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._take_lock()
            yield
        finally:
            self.close()

    def close(self) -> None:
        for threads in (self._threads, self._readers):
            if threads:
                threads.shutdown(wait=True)
        for engine in {self._writer, self._reader} - {None}:
            engine.dispose()  # type: ignore[union-attr]
        if self._lock is not None:
            os.close(self._lock)
        self._writer = self._reader = self._threads = self._readers = self._lock = None

    async def run(self, fn: Callable[[Session], T], *, patience: float | None = None) -> T:
        """What `fn` writes, committed when this returns. Raises NotSaved when it is not in the register, and
        MaybeSaved when a server was lost just then.

        The deadline runs from here: waiting for other writes and for the lock counts. It is WRITE_DEADLINE,
        or `patience` (in seconds) for what nobody waits for.
        """
        assert self._threads
        seconds = WRITE_DEADLINE if patience is None else patience
        deadline, attempt = time.monotonic() + seconds, Attempt()
        writing = asyncio.wrap_future(self._threads.submit(self._write, fn, deadline, attempt))
        await asyncio.wait({writing}, timeout=seconds + GRACE)
        if not writing.done():  # another write, the disk or the server stands still
            if attempt.give_up():
                writing.cancel()
                raise NotSaved
            if not self.is_sqlite:
                writing.cancel()
                raise MaybeSaved(texts.MAYBE_SAVED)
        return await writing  # a file that is being saved says soon how it ends

    def run_now(self, fn: Callable[[Session], T], *, patience: float | None = None) -> T:
        """`run` for the command line, in the calling thread; `patience` in seconds, else WRITE_DEADLINE."""
        seconds = WRITE_DEADLINE if patience is None else patience
        return self._write(fn, time.monotonic() + seconds, Attempt())

    async def read(self, fn: Callable[[Session], T]) -> T:
        """What `fn` reads, from one consistent state of the register. Raises UserError when a server does not
        answer."""
        if self._readers is None:
            return self.read_now(fn)
        reading = asyncio.get_running_loop().run_in_executor(self._readers, self.read_now, fn)
        try:
            return await asyncio.wait_for(reading, READ_DEADLINE)
        except (TimeoutError, OperationalError) as error:
            raise UserError(texts.NOT_READ) from error

    def read_now(self, fn: Callable[[Session], T]) -> T:
        with Session(self._reader, expire_on_commit=False) as session:
            found = fn(session)
            session.commit()  # a rollback makes the driver of PostgreSQL forget what the server has planned
            return found

    def _write(self, fn: Callable[[Session], T], deadline: float, attempt: Attempt) -> T:
        if time.monotonic() > deadline:
            raise NotSaved
        if self._file != _identity(self.path):
            raise NotSaved("weg")
        self._lock_patience.seconds = deadline - time.monotonic()
        saving = False
        try:
            with Session(self._writer, expire_on_commit=False) as session:
                result = fn(session)
                session.flush()
                if time.monotonic() > deadline or not attempt.may_save():
                    session.rollback()
                    raise NotSaved
                saving = True
                session.commit()
                return result
        except verbinding.NOT_WRITTEN as error:
            if saving and error.connection_invalidated:
                raise MaybeSaved(texts.MAYBE_SAVED) from error
            raise NotSaved(_kind(verbinding.reason(error))) from error

    def _prepare(self) -> None:
        assert self._writer
        assert self._reader
        version = migrations.current_version(self._reader)
        if version == migrations.HEAD:
            return
        if version is not None and version > migrations.HEAD:
            raise UserError(texts.NEWER_SCHEMA)
        if not self.owner and version is not None:
            raise UserError(texts.OLD_SCHEMA)
        if version is None and not self.owner and self.path:
            self._take_lock()  # a bot that is creating the same register right now goes first
            try:
                migrations.upgrade(self._writer)
            finally:
                os.close(self._lock or 0)
                self._lock = None
            return
        if version is None:
            migrations.upgrade(self._writer)
        else:
            self._migrate(version)

    def _migrate(self, version: str) -> None:
        """Bring an older register to HEAD after a copy was kept; all of it, or it is as it was."""
        assert self._writer
        try:
            kept = migrations.keep(self.path, version) if self.path else None
        except NotKept as error:
            raise UserError(texts.no_copy(error.reason)) from error
        try:
            migrations.upgrade(self._writer)
        except Exception as error:
            raise UserError(texts.not_migrated(version, type(error).__name__, kept)) from error

    def _take_lock(self) -> None:
        """Bar a second bot on this file; the kernel frees the lock however this process ends."""
        assert self.path
        handle = os.open(self.path.with_name(self.path.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(handle)
            raise UserError(texts.locked(self.path.name)) from None
        self._lock = handle


def _identity(path: Path | None) -> tuple[int, int] | None:
    """Which file stands there. SQLite goes on writing in one that was moved or removed, and at the next start
    all of that would be gone."""
    try:
        found = path.stat() if path else None
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found else None


def _kind(reason: str) -> str:
    return next((kind for part, kind in KINDS if part in reason), "onbereikbaar")


def _refuse_network_file_system(path: Path, mounted: Path = Path("/proc/mounts")) -> None:
    """SQLite's locks do not hold on a network file system (sqlite.org/faq.html, question 5)."""
    try:
        mounts = [line.split() for line in mounted.read_text().splitlines()]
    except OSError:
        return
    here = path.parent.resolve()
    under = [m for m in mounts if here.is_relative_to(m[1].replace("\\040", " "))]
    if under and max(under, key=lambda m: len(m[1]))[2] in NETWORK_FILE_SYSTEMS:
        raise UserError(texts.NETWORK_FILE_SYSTEM)
