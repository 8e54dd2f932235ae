"""Copies of an SQLite register: made while it is used, checked, and kept by age.

A copy is finished under another name and only then gets its own: what is called a backup is whole and was
checked. Beside it stands its sum, as `sha256sum -c` reads it.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot import dates
from bot.config import Settings
from bot.texts import bewaring as texts

IS_COPY = 0x6B6F7069  # PRAGMA user_version of a copy: who opens it as a register, put it back (herstel.py)
AT = time(2)  # local time from which tonight's copy is due
KEEP_ALL = timedelta(days=2)  # also what was made by hand, before something was mended
KEEP_DAYS, KEEP_WEEKS, KEEP_MONTHS = 14, 8, 12
SPARE = 16 * 2**20  # bytes that a copy leaves free: the register itself must go on
STALE = timedelta(days=1)  # a draft that a crash left behind
DRAFT = ".concept"


class NotKept(Exception):
    """There is no copy; `reason` says why, in Dutch."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(reason)
        self.folder, self.reason = folder, reason


@dataclass(frozen=True)
class Kopie:
    """A backup that was finished, and when it was begun."""

    path: Path
    op: datetime


def folders(register: Path, settings: Settings) -> list[Path]:
    """Where the backups of this register go."""
    own = settings.backup_map or register.parent / "backup"
    return [own, *([settings.backup_map_2] if settings.backup_map_2 else [])]


def name_at(register: Path, now: datetime) -> str:
    """What the backup of now is called, in UTC."""
    return f"{register.stem}-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}{register.suffix}"


def make(register: Path, into: Sequence[Path], name: str) -> tuple[list[Path], list[NotKept]]:
    """Copy `register`, as it is at one moment, into each of these folders: the copies, and what failed."""
    made: list[Path] = []
    failed: list[NotKept] = []
    try:
        with _draft(register) as draft:
            for folder in into:
                try:
                    made.append(_place(draft, folder, name))
                except NotKept as problem:
                    failed.append(problem)
    except NotKept as problem:
        failed.append(problem)
    return made, failed


def integrity(path: Path) -> str | None:
    """What SQLite finds wrong with this file; None when it is whole."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
            [first, *_] = file.execute("PRAGMA integrity_check(1)").fetchone()
            broken = file.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.DatabaseError as error:
        return str(error)
    return "foreign_key_check" if broken and first == "ok" else None if first == "ok" else str(first)


def copies(register: Path, folder: Path) -> list[Kopie]:
    """The finished backups of this register in a folder, the newest first."""
    named = re.compile(rf"{re.escape(register.stem)}-(\d{{8}}T\d{{6}}Z){re.escape(register.suffix)}")
    try:
        names = [(path, named.fullmatch(path.name)) for path in folder.iterdir()]
    except OSError:
        return []
    found = [
        Kopie(path, datetime.strptime(match[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC))
        for path, match in names
        if match
    ]
    return sorted(found, key=lambda kopie: kopie.op, reverse=True)


def kept_before(register: Path) -> list[Kopie]:
    """What was kept beside the register before it was replaced or brought along, the newest first; when that
    was is in the name, or else is when the file was last written."""
    found = []
    for path in register.parent.glob(f"{register.stem}-voor-*{register.suffix}"):
        named = re.search(r"-(\d{8}T\d{6}Z)(?:-\d+)?$", path.stem)
        op = (
            datetime.strptime(named[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
            if named
            else datetime.fromtimestamp(path.stat().st_mtime, UTC)
        )
        found.append(Kopie(path, op))
    return sorted(found, key=lambda kept: (kept.op, kept.path.name), reverse=True)


def newest(register: Path, places: Iterable[Path]) -> datetime | None:
    """When the newest good backup was made, in whichever of these folders it is; None when there is none."""
    return max((kopie.op for folder in places for kopie in copies(register, folder)[:1]), default=None)


def figures(register: Path | None, settings: Settings) -> dict[str, Any]:
    """When the newest backup was made, for `/gezond`; nothing on PostgreSQL, which is backed up by others."""
    if register is None:
        return {}
    op = newest(register, folders(register, settings))
    return {"laatste_kopie": op.isoformat() if op else None}


def due(register: Path, into: Sequence[Path], now: datetime, zone: ZoneInfo) -> list[Path]:
    """The folders without a backup since the last time it was AT."""
    today = dates.today(now, zone)
    last = dates.local(today, AT, zone)
    if last > now:
        last = dates.local(today - timedelta(days=1), AT, zone)
    return [folder for folder in into if not any(last <= k.op <= now for k in copies(register, folder))]


def rotate(register: Path, folder: Path, now: datetime, zone: ZoneInfo) -> list[Path]:
    """Remove what is older than we keep, and drafts that a crash left; returns what went."""
    found = [kopie.op for kopie in copies(register, folder)]
    kept = to_keep(found, zone) | {op for op in found if now - op < KEEP_ALL}
    gone = [kopie.path for kopie in copies(register, folder) if kopie.op not in kept]
    for path in gone:
        path.unlink()
        _sum_of(path).unlink(missing_ok=True)
    for place in (folder, register.parent):
        for path in place.glob(f".{register.stem}-*{DRAFT}*"):
            if path.stat().st_mtime < (now - STALE).timestamp():
                path.unlink(missing_ok=True)
    return gone


def to_keep(moments: Iterable[datetime], zone: ZoneInfo) -> set[datetime]:
    """The newest of each of the last days, weeks and months that have any: while no new ones are made, none
    goes."""
    newest_first = sorted(moments, reverse=True)
    kept: set[datetime] = set()
    periods: tuple[tuple[int, Callable[[datetime], object]], ...] = (
        (KEEP_DAYS, lambda here: here.date()),
        (KEEP_WEEKS, lambda here: here.isocalendar()[:2]),
        (KEEP_MONTHS, lambda here: (here.year, here.month)),
    )
    for number, period in periods:
        first_of: dict[object, datetime] = {}
        for moment in newest_first:
            first_of.setdefault(period(moment.astimezone(zone)), moment)
        kept.update(list(first_of.values())[:number])
    return kept


def sum_is_right(path: Path) -> bool:
    """Whether the file is what it was when its sum was written; True when nobody wrote one."""
    beside = _sum_of(path)
    return not beside.exists() or beside.read_text().split()[:1] == [_sha256(path)]


@contextmanager
def _draft(register: Path) -> Iterator[Path]:
    """A checked copy beside the register, on its own disk: SQLite never writes to another one.

    By the backup API, not VACUUM INTO: while another process wrote both gave 15 whole copies of 15, in 14 ms
    each against 71 ms, and VACUUM does not bring over the pages as they are.
    """
    try:
        if shutil.disk_usage(register.parent).free < register.stat().st_size + SPARE:
            raise NotKept(register.parent, texts.NO_SPACE)
        handle, name = tempfile.mkstemp(DRAFT, f".{register.stem}-", register.parent)  # mode 0600
    except OSError as error:
        raise NotKept(register.parent, texts.NO_MAP) from error
    os.close(handle)
    draft = Path(name)
    try:
        try:
            with closing(sqlite3.connect(register)) as source, closing(sqlite3.connect(draft)) as target:
                source.execute("PRAGMA query_only=ON")
                source.backup(target)  # in one step: the state of one moment, and writers do not wait
                target.execute("PRAGMA journal_mode=DELETE")  # one file, without -wal beside it
                target.execute(f"PRAGMA user_version={IS_COPY}")
        except sqlite3.Error as error:
            full = "full" in str(error)
            raise NotKept(register.parent, texts.NO_SPACE if full else texts.DAMAGED) from error
        if integrity(draft):
            raise NotKept(register.parent, texts.DAMAGED)
        yield draft
    finally:
        draft.unlink(missing_ok=True)


def _place(draft: Path, folder: Path, name: str) -> Path:
    """Put a checked copy in a folder: whole, or not at all."""
    target = folder / name
    try:
        folder.mkdir(mode=0o700, exist_ok=True)  # no parents: a disk that is not there is not made up
        if shutil.disk_usage(folder).free < draft.stat().st_size + SPARE:
            raise NotKept(folder, texts.NO_SPACE)
        handle, made = tempfile.mkstemp(DRAFT, f".{target.stem}-", folder)
        os.close(handle)
        here = Path(made)
        try:
            shutil.copyfile(draft, here)
            to_disk(here)
            digest = _sha256(here)
            if digest != _sha256(draft):
                raise NotKept(folder, texts.CHANGED_WHILE_COPIED)
            write_whole(_sum_of(target), f"{digest}  {name}\n")
            here.replace(target)
        finally:
            here.unlink(missing_ok=True)
        to_disk(folder)
    except OSError as error:
        full = error.errno in (28, 122)  # ENOSPC, EDQUOT
        raise NotKept(folder, texts.NO_SPACE if full else texts.NO_MAP) from error
    return target


def write_whole(path: Path, content: str) -> None:
    """Write a small file, only for its owner: whole on disk, or as it was."""
    handle, name = tempfile.mkstemp(DRAFT, f".{path.stem}-", path.parent)
    with open(handle, "w", encoding="utf-8") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    Path(name).replace(path)


def to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sum_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.sha256")
