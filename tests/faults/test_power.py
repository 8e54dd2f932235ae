"""The power goes while a bot writes: what was acknowledged before that is in the register afterwards.

The writer is a process of its own, stopped at arbitrary moments. What a disk may make of it then: whatever
was not on it yet by fsync is torn. Each commit is synced, so of the -wal that is what comes after its last
commit; of the register it is each page that the -wal still has, since a checkpoint keeps the -wal until they
are safe (sqlite.org/wal.html).
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlmodel import Session, select

from bot import backup, wijzigingen
from bot.database import Database
from bot.models import Actie
from tests.builders import held
from tests.share import LONG
from tests.time_helpers import TODAY

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.sqlite("it is about the file")
CUTS, SEEDS = (20, range(5)) if LONG else (4, range(1))  # `make power`
WAL_HEADER, FRAME_HEADER = 32, 24


@contextmanager
def writer(register: Path, meeting_id: int) -> Iterator[tuple[int, int]]:
    """A bot that notes points without end: its process id, and where it tells the numbers that are saved."""
    told, tell = os.pipe()
    code = f"from tests.processes import write_on; write_on({str(register)!r}, {meeting_id}, {tell})"
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, pass_fds=(tell,)) as process:
        os.close(tell)
        try:
            yield process.pid, told
        finally:
            process.kill()
            os.close(told)


def committed(wal: bytes) -> tuple[int, set[int]]:
    """Where the last commit in a -wal ends, and the numbers of the pages up to there."""
    if len(wal) < WAL_HEADER:
        return 0, set()
    size, salts = struct.unpack(">I", wal[8:12])[0], wal[16:24]
    end, pages, seen = WAL_HEADER, set(), set()
    for start in range(WAL_HEADER, len(wal) - size - FRAME_HEADER + 1, size + FRAME_HEADER):
        page, commit = struct.unpack(">II", wal[start : start + 8])
        if wal[start + 8 : start + 16] != salts:
            break
        seen.add(page)
        if commit:
            end, pages = start + FRAME_HEADER + size, set(seen)
    return end, pages


def torn(register: Path, into: Path, rng: random.Random) -> Path:
    """The register as the disk has it after the power went."""
    copy = Path(shutil.copy(register, into))
    wal = register.with_name(f"{register.name}-wal")
    found = wal.read_bytes() if wal.exists() else b""
    end, pages = committed(found)
    tail = rng.randbytes(len(found) - end)[: rng.randint(0, len(found) - end)]
    copy.with_name(f"{copy.name}-wal").write_bytes(found[:end] + tail)
    with copy.open("r+b") as file:
        for page in pages - {1}:  # the first holds what kind of file it is, and stays the same
            if page * 4096 <= copy.stat().st_size:
                file.seek((page - 1) * 4096 + rng.randint(0, 2048))
                file.write(rng.randbytes(rng.randint(1, 2048)))
    return copy


@pytest.mark.parametrize("seed", SEEDS)
def test_when_the_power_goes_nothing_that_was_acknowledged_is_lost(
    database: Database, tmp_path: Path, seed: int
) -> None:
    rng = random.Random(seed)
    meeting_id = database.run_now(lambda session: held(session, TODAY).id)
    database.close()
    register = database.path
    assert register
    assert meeting_id
    saved: set[int] = set()
    checked_with_wal = 0
    with writer(register, meeting_id) as (process, told):
        for cut in range(CUTS):
            until = len(saved) + rng.randint(5, 40)
            while len(saved) < until:
                saved |= _numbers(told)
            os.kill(process, signal.SIGSTOP)
            os.waitid(os.P_PID, process, os.WSTOPPED)
            os.set_blocking(told, False)
            saved |= _numbers(told)
            os.set_blocking(told, True)
            copy = torn(register, tmp_path / f"na-{cut}.db", rng)
            os.kill(process, signal.SIGCONT)
            checked_with_wal += copy.with_name(f"{copy.name}-wal").stat().st_size > WAL_HEADER
            assert saved <= _read_again(copy)
    assert checked_with_wal > 1
    assert saved <= _read_again(register), "killed, the files whole"


def test_every_commit_is_synced(on_the_disk: None, database: Database) -> None:
    """FULL: in WAL mode NORMAL syncs only at checkpoints (sqlite.org/pragma.html#pragma_synchronous)."""
    asked = database.run_now(lambda s: s.connection().exec_driver_sql("PRAGMA synchronous").scalar())
    assert asked == 2


def _numbers(told: int) -> set[int]:
    """What the writer told since, four bytes a number."""
    try:
        found = os.read(told, 4096)
    except BlockingIOError:
        return set()
    assert found
    return {number for (number,) in struct.iter_unpack(">I", found)}


def _read_again(path: Path) -> set[int]:
    """The numbers of the points after a restart, of a register that is whole."""
    bot = Database(f"sqlite:///{path}", owner=True)
    bot.open()
    with closing(bot):
        assert bot.read_now(wijzigingen.broken_links) == []
        found = bot.read_now(_points)
    assert backup.integrity(path) is None
    return found


def _points(session: Session) -> set[int]:
    return set(session.exec(select(Actie.nummer)).all())
