"""How each backend is connected to: one writer at a time, readers beside it, and nobody waits for ever.

SQLite: WAL, synchronous=FULL (NORMAL lost acknowledged rows in simulated power cuts), BEGIN IMMEDIATE.

PostgreSQL: a write begins with one lock for the whole register, held until it is over, whichever bot or
command it is of. So numbers stay gapless and the history one chain, as on SQLite, and no conflict needs a
retry. Reads take no lock and see one state (repeatable read, read only). The server itself ends a write that
takes too long, also when its bot stands still with the lock in hand.
"""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, InternalError, OperationalError

SYNCHRONOUS = "FULL"  # SQLite: on the disk before it is told
WRITE_DEADLINE = 2.0  # seconds from asking to COMMIT: Slack waits 3 for an answer
READ_CACHE = 16_000  # KiB at most; in SQLite's own 2,000 the points of one person do not fit
WAL_KEPT = 16_000_000  # bytes: what a busy hour made of it is given back to the disk once it is written in
CONNECT_TIMEOUT = 2  # seconds, for a server that does not answer; libpq takes no less
READERS = 4  # connections of a bot to PostgreSQL beside the one it writes over
NOT_WRITTEN = (OperationalError, InternalError)  # a server that ends a session says so with the second
_WRITER_LOCK = 0x726567696574  # 'regiet'; advisory locks are per database, so every register has its own
# Within about ten seconds a connection is known to be dead, also when the network swallows everything.
_ALIVE = {"keepalives_idle": 4, "keepalives_interval": 2, "keepalives_count": 3, "tcp_user_timeout": 10_000}
# PostgreSQL's codes (appendix A of its manual) in SQLite's words, which texts/database.py knows.
_REASONS = {"55P03": "busy", "57014": "busy", "25P03": "busy", "53100": "full", "25006": "read-only"}
_CLOCK_NOBODY_SETS: int = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)  # BOOTTIME counts suspension


class LockPatience(threading.local):
    """How long the write of this thread may wait for the lock of another process."""

    seconds = WRITE_DEADLINE


class ServerClock:
    """The database server's time: what one bot claims another judges, and their machines' clocks may differ.

    Learned with every connection and write; between those it runs on a clock that nobody sets.
    """

    def __init__(self) -> None:
        self._at_zero: float | None = None  # the server's time (seconds since 1970) when that clock began

    def learn(self, now: datetime) -> None:
        self._at_zero = now.timestamp() - time.clock_gettime(_CLOCK_NOBODY_SETS)

    def __call__(self) -> datetime:
        assert self._at_zero is not None, "a register that is open was connected to"
        return datetime.fromtimestamp(self._at_zero + time.clock_gettime(_CLOCK_NOBODY_SETS), UTC)


def sqlite(url: URL, patience: LockPatience, *, owner: bool, readonly: bool) -> Engine:
    """One connection; the owner's checkpoints."""
    engine = create_engine(
        url,
        pool_size=1,
        max_overflow=0,
        connect_args={"check_same_thread": False, "timeout": WRITE_DEADLINE},
    )
    checkpoint = "" if owner else "PRAGMA wal_autocheckpoint=0"

    @event.listens_for(engine, "connect")
    def connect(connection: Any, _: object) -> None:
        connection.isolation_level = None  # SQLAlchemy's events begin, not the driver
        for pragma in (
            "PRAGMA journal_mode=WAL",
            f"PRAGMA synchronous={SYNCHRONOUS}",
            f"PRAGMA journal_size_limit={WAL_KEPT}",
            "PRAGMA foreign_keys=ON",
            checkpoint,
            "PRAGMA query_only=ON" if readonly else "",
            f"PRAGMA cache_size=-{READ_CACHE}" if readonly else "",
        ):
            connection.execute(pragma)

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        if readonly:
            connection.exec_driver_sql("BEGIN")
            return
        milliseconds = max(0, int(patience.seconds * 1000))
        connection.exec_driver_sql(f"PRAGMA busy_timeout={milliseconds}")
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def postgresql_writer(url: URL, patience: LockPatience, clock: ServerClock) -> Engine:
    """One connection: with one writer at a time a second would only wait."""
    engine = _postgresql(url, clock, pool_size=1, max_overflow=0)

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        """Each time-out is for this transaction alone. While it waits for the lock, lock_timeout ends it."""
        wait = max(1, int(patience.seconds * 1000))
        limits = ", ".join(
            f"set_config('{name}', '{wait}', true)"
            for name in ("lock_timeout", "statement_timeout", "idle_in_transaction_session_timeout")
        )
        asked = f"SELECT {limits}, pg_advisory_xact_lock({_WRITER_LOCK}), clock_timestamp()"
        clock.learn(connection.exec_driver_sql(asked).one()[-1])

    return engine


def postgresql_reader(url: URL, clock: ServerClock) -> Engine:
    return _postgresql(
        url,
        clock,
        pool_size=READERS,
        max_overflow=0,
        execution_options={"isolation_level": "REPEATABLE READ", "postgresql_readonly": True},
    )


def _postgresql(url: URL, clock: ServerClock, **options: Any) -> Engine:
    """`pool_pre_ping`: a connection that was lost is noticed and replaced before it is used."""
    arguments = {"connect_timeout": CONNECT_TIMEOUT, "application_name": "regietafel", **_ALIVE}
    engine = create_engine(url, pool_pre_ping=True, connect_args=arguments, **options)

    @event.listens_for(engine, "connect")
    def connect(connection: Any, _: object) -> None:
        clock.learn(connection.execute("SELECT clock_timestamp()").fetchone()[0])
        connection.rollback()

    return engine


def reason(error: DBAPIError) -> str:
    """What went wrong, in words that texts/database.py knows."""
    return _REASONS.get(getattr(error.orig, "sqlstate", None) or "", str(error.orig))
