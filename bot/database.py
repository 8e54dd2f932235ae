"""The one door to the register: where a function runs, when it is saved, and who may hold the file.

SQLite: WAL, synchronous=FULL (NORMAL lost acknowledged rows in simulated power cuts), BEGIN IMMEDIATE for
writes, all writes in one thread; reads on the event loop over one long-lived connection, because they are
indexed and shorter than a thread switch. PostgreSQL: reads and writes in threads.
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
from typing import Any, TypeVar

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlmodel import Session

from bot import migrations
from bot.backup import NotKept
from bot.errors import UserError
from bot.texts import database as texts

T = TypeVar("T")
WRITE_DEADLINE = 2.0  # seconds from asking to COMMIT: Slack waits 3 for an answer
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
KINDS = (
    ("locked", "bezet"),
    ("busy", "bezet"),
    ("full", "schijf_vol"),
    ("disk I/O", "schijf_weigert"),
    ("readonly", "alleen_lezen"),
    ("read-only", "alleen_lezen"),
    ("unable to open", "alleen_lezen"),
)


class LockPatience(threading.local):
    """How long the write of this thread may wait for the lock of another process."""

    seconds = WRITE_DEADLINE


class NotSaved(UserError):
    """The change is not in the register; the person may try again. `kind`: one of KINDS."""

    def __init__(self, kind: str = "bezet") -> None:
        super().__init__(texts.not_saved(kind))
        self.kind = kind


class Database:
    """One register. `owner=True` is the bot: it holds the lock, migrates and checkpoints.

    `owner=False` is the command line beside it, in short transactions; it creates a register that does
    not exist yet and never migrates an older one.
    """

    def __init__(self, url: str, *, owner: bool) -> None:
        self.url = make_url(url)
        self.owner = owner
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._writer: Engine | None = None
        self._reader: Engine | None = None
        self._threads: ThreadPoolExecutor | None = None
        self._lock: int | None = None
        self._lock_patience = LockPatience()

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
        self._writer = self._engine(readonly=False)
        self._reader = self._engine(readonly=True) if self.is_sqlite else self._writer
        self._prepare()
        self._threads = ThreadPoolExecutor(1 if self.is_sqlite else 8, thread_name_prefix="database")

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
        if self._threads:
            self._threads.shutdown(wait=True)
        for engine in {self._writer, self._reader} - {None}:
            engine.dispose()  # type: ignore[union-attr]
        if self._lock is not None:
            os.close(self._lock)
        self._writer = self._reader = self._threads = self._lock = None

    async def run(self, fn: Callable[[Session], T]) -> T:
        """What `fn` writes, committed when this returns. Raises NotSaved when it is not in the register.

        The deadline runs from here: waiting for other writes and for the lock counts.
        """
        assert self._threads
        deadline = time.monotonic() + WRITE_DEADLINE
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._write, fn, deadline)

    def run_now(self, fn: Callable[[Session], T], *, patience: float = WRITE_DEADLINE) -> T:
        """`run` for the command line, in the calling thread; `patience` in seconds."""
        return self._write(fn, time.monotonic() + patience)

    async def read(self, fn: Callable[[Session], T]) -> T:
        """What `fn` reads, from one consistent state of the register."""
        if self.is_sqlite:
            return self.read_now(fn)
        assert self._threads
        return await asyncio.get_running_loop().run_in_executor(self._threads, self.read_now, fn)

    def read_now(self, fn: Callable[[Session], T]) -> T:
        with Session(self._reader, expire_on_commit=False) as session:
            return fn(session)

    def _write(self, fn: Callable[[Session], T], deadline: float) -> T:
        if time.monotonic() > deadline:
            raise NotSaved
        self._lock_patience.seconds = deadline - time.monotonic()
        try:
            with Session(self._writer, expire_on_commit=False) as session:
                result = fn(session)
                session.flush()
                if time.monotonic() > deadline:
                    session.rollback()
                    raise NotSaved
                session.commit()
                return result
        except OperationalError as error:
            raise NotSaved(_kind(str(error.orig))) from error

    def _engine(self, *, readonly: bool) -> Engine:
        if not self.is_sqlite:
            return create_engine(self.url, pool_size=8, pool_pre_ping=True)
        engine = create_engine(
            self.url,
            pool_size=1,
            max_overflow=0,
            connect_args={"check_same_thread": False, "timeout": WRITE_DEADLINE},
        )
        checkpoint = "" if self.owner else "PRAGMA wal_autocheckpoint=0"

        @event.listens_for(engine, "connect")
        def connect(connection: Any, _: object) -> None:
            connection.isolation_level = None  # SQLAlchemy's events begin, not the driver
            for pragma in (
                "PRAGMA journal_mode=WAL",
                "PRAGMA synchronous=FULL",
                "PRAGMA foreign_keys=ON",
                checkpoint,
                "PRAGMA query_only=ON" if readonly else "",
            ):
                connection.execute(pragma)

        @event.listens_for(engine, "begin")
        def begin(connection: Any) -> None:
            if readonly:
                connection.exec_driver_sql("BEGIN")
                return
            patience = max(0, int(self._lock_patience.seconds * 1000))
            connection.exec_driver_sql(f"PRAGMA busy_timeout={patience}")
            connection.exec_driver_sql("BEGIN IMMEDIATE")

        return engine

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


def _kind(reason: str) -> str:
    return next((kind for part, kind in KINDS if part in reason), "onbereikbaar")


def _refuse_network_file_system(path: Path) -> None:
    """SQLite's locks do not hold on a network file system (sqlite.org/faq.html, question 5)."""
    try:
        mounts = [line.split() for line in Path("/proc/mounts").read_text().splitlines()]
    except OSError:
        return
    here = path.parent.resolve()
    under = [m for m in mounts if here.is_relative_to(m[1].replace("\\040", " "))]
    if under and max(under, key=lambda m: len(m[1]))[2] in NETWORK_FILE_SYSTEMS:
        raise UserError(texts.NETWORK_FILE_SYSTEM)
