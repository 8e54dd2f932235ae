"""A throwaway PostgreSQL server for the tests of one run, on a free port of 127.0.0.1.

Started by the first test that asks, shared by the processes of pytest-xdist, ended with the run. It sorts as
a Dutch server may (ICU), not by code as SQLite does.
"""

from __future__ import annotations

import fcntl
import json
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

FOLDER = "REGIETAFEL_TEST_POSTGRESQL"  # environment: where the server of this run is, or is to be
PREFIX = "regietafel-postgresql-"
USER = "regietafel"
MISSING = "PostgreSQL is not installed here (Debian and Ubuntu: apt-get install postgresql)"
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "100",
    "shared_buffers": "32MB",
    "max_wal_size": "2GB",
    "autovacuum": "off",
    # Nothing here has to survive anything.
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
}


def binaries() -> Path | None:
    """Where the server's programs are; the newest, None when there are none."""
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: float(p.parts[-3]))
    found = versions[-1] if versions else shutil.which("initdb")
    return Path(found).resolve().parent if found else None


@dataclass(frozen=True)
class Server:
    port: int
    pid: int

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://{USER}@127.0.0.1:{self.port}/{database}"

    @contextmanager
    def admin(self) -> Iterator[psycopg.Connection]:
        """A connection beside the registers."""
        with psycopg.connect(
            host="127.0.0.1", port=self.port, user=USER, dbname="postgres", autocommit=True
        ) as connection:
            yield connection

    def create(self, database: str, template: str = "template0") -> None:
        with self.admin() as connection:
            connection.execute(f"CREATE DATABASE {database} TEMPLATE {template} STRATEGY file_copy")

    def drop(self, database: str) -> None:
        with self.admin() as connection:
            connection.execute(f"DROP DATABASE {database} WITH (FORCE)")

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """Every process of the server stands still: connections stay, nothing is answered."""
        pids = [self.pid, *_children(self.pid)]
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in pids:
                os.kill(pid, signal.SIGCONT)


def _children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def configure() -> None:
    """Once per run, before its processes begin: choose where the server will be, and end what runs that were
    killed left behind."""
    if FOLDER in os.environ:
        return
    place = Path(tempfile.gettempdir())
    for left in place.glob(f"{PREFIX}*"):
        if not Path(f"/proc/{left.name.removeprefix(PREFIX)}").exists():
            _end(left)
    os.environ[FOLDER] = str(place / f"{PREFIX}{os.getpid()}")


def stop() -> None:
    """At the end of the run, if one was started."""
    _end(Path(os.environ[FOLDER]))


def _end(folder: Path) -> None:
    with suppress(OSError, ValueError):
        os.kill(_described(folder).pid, signal.SIGQUIT)  # at once; nothing is to be kept
    shutil.rmtree(folder, ignore_errors=True)


def running() -> Server:
    """The server of this run, started when it is not there yet; skips the test where that cannot be."""
    programs = binaries()
    if programs is None:
        pytest.skip(MISSING)
    folder = Path(os.environ[FOLDER])
    folder.mkdir(mode=0o755, exist_ok=True)
    with open(folder / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "server.json").exists():
            server = _start(programs, folder)
            (folder / "server.json").write_text(json.dumps([server.port, server.pid]))
    return _described(folder)


def _described(folder: Path) -> Server:
    return Server(*json.loads((folder / "server.json").read_text()))


def _start(programs: Path, folder: Path) -> Server:
    """As an unprivileged user where this is root: the server refuses root."""
    data, given = folder / "data", {"cwd": folder}
    if os.getuid() == 0:
        user = _somebody()
        shutil.chown(folder, user.pw_uid, user.pw_gid)
        given |= {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    locale = ["--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=nl"]
    subprocess.run(
        [programs / "initdb", "-D", data, "-U", USER, "--auth=trust", "--no-sync", *locale],
        check=True, capture_output=True, **given,
    )  # fmt: skip
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    options = [f"-c{name}={value}" for name, value in {**SETTINGS, "port": port}.items()]
    with open(folder / "log", "w") as log:
        process = subprocess.Popen(
            [programs / "postgres", "-D", data, *options],
            stdout=log, stderr=log, start_new_session=True, **given,
        )  # fmt: skip
    server = Server(port, process.pid)
    for _ in range(300):
        with suppress(psycopg.OperationalError), server.admin():
            return server
        if process.poll() is not None:
            break
        time.sleep(0.1)  # until it accepts connections
    process.kill()
    raise RuntimeError((folder / "log").read_text())


def _somebody() -> pwd.struct_passwd:
    with suppress(KeyError):
        return pwd.getpwnam("postgres")
    return pwd.getpwnam("nobody")
