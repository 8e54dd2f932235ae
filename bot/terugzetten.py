"""Putting a backup in the place of an SQLite register: checked and brought along beside it, then swapped in.

Until the swap, one rename, the register is as it was; afterwards it is kept under another name. What the new
one needs (schema, mark in the history, people forgotten) is done before, so that none of it can be missing.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import create_engine
from sqlmodel import Session

from bot import backup, herstel, migrations, vergetelheid, verslagversies, wijzigingen
from bot.backup import DRAFT
from bot.database import Database
from bot.errors import UserError
from bot.models import Register
from bot.rapport import versies
from bot.texts import bewaring as texts
from bot.wijzigingen import Stempel

WITH_IT = ("-wal", "-shm")


@dataclass(frozen=True)
class Teruggezet:
    """What was done: what the copy knows until `sinds`, its schema before and after, how many people were
    forgotten again, and where the register is that was there."""

    sinds: datetime
    van: str
    naar: str
    vergeten: int
    vorige: Path | None


def put_back(
    database: Database, copy: Path, stempel: Stempel, *, anyway: bool = False, unbound: bool = False
) -> Teruggezet:
    """Make `copy` the register. Raises UserError, and then the register is as it was: while a bot has it, or
    when the copy is damaged, of a later version, of another workspace or (unless `unbound`) of none, or
    (unless `anyway`) was altered. A copy of none becomes of the workspace of the register that is there."""
    path = database.path
    assert path
    if not copy.is_file():
        raise UserError(texts.no_file(copy.name))
    if path.exists() and copy.samefile(path):
        raise UserError(texts.is_current(copy.name))
    if not anyway and not backup.sum_is_right(copy):
        raise UserError(texts.wrong_sum(copy.name))
    with database.alone():
        handle, name = tempfile.mkstemp(DRAFT, f".{path.stem}-", path.parent)  # mode 0600, on the same disk
        os.close(handle)
        draft = Path(name)
        try:
            shutil.copyfile(copy, draft)
            if _beside(copy, "-wal").exists():  # a copy by hand may have its last changes there
                shutil.copyfile(_beside(copy, "-wal"), _beside(draft, "-wal"))
            done = _prepare(draft, path, copy.name, stempel, anyway, unbound)
            _as_owned(draft, path)
            vorige = _swap(draft, path, stempel.op)
        finally:
            for rest in ("", *WITH_IT):
                _beside(draft, rest).unlink(missing_ok=True)
    sinds, van, vergeten = done
    return Teruggezet(sinds, van, migrations.HEAD, vergeten, vorige)


def _prepare(
    draft: Path, register: Path, name: str, stempel: Stempel, anyway: bool, unbound: bool
) -> tuple[datetime, str, int]:
    """Check the draft and make it what the bot needs: (until when it knows, its schema, forgotten again)."""
    try:
        with closing(sqlite3.connect(draft)) as file:
            file.execute("PRAGMA journal_mode=DELETE")  # takes in what stood beside it
    except sqlite3.DatabaseError:
        raise UserError(texts.no_register(name)) from None
    if backup.integrity(draft):
        raise UserError(texts.no_register(name))
    engine = create_engine(f"sqlite:///{draft}")
    try:
        version = migrations.current_version(engine)
        if version is None:
            raise UserError(texts.no_register(name))
        if version > migrations.HEAD:
            raise UserError(texts.too_new(name))
        if version < migrations.HEAD:
            migrations.upgrade(engine)
        with Session(engine) as session:
            broken = wijzigingen.broken_links(session)
            if broken and not anyway:
                raise UserError(texts.broken_chain(name, len(broken)))
            kept = (*verslagversies.altered(session), *versies.altered(session))
            strayed = len(wijzigingen.strayed(session)) + len(kept)
            if strayed and not anyway:
                raise UserError(texts.altered(name, strayed))
            this, theirs = session.get_one(Register, 1), _team_of(register)
            if theirs and this.team_id is None:
                if not unbound:
                    raise UserError(texts.no_workspace(name))
                this.team_id = theirs
                session.add(this)
            if this.team_id and theirs and this.team_id != theirs:
                raise UserError(texts.other_workspace(name))
            since = herstel.mark(session, stempel)
            session.connection().exec_driver_sql("PRAGMA user_version=0")
            again = vergetelheid.forget_again(session, register, stempel.op)
            session.commit()
    finally:
        engine.dispose()
    return since, version, again


def _team_of(register: Path) -> str | None:
    """The workspace of the register that is there; None when it does not say, or cannot be read any more."""
    if not register.exists():
        return None
    as_it_is = f"{register.absolute().as_uri()}?mode=ro&immutable=1"  # SQLite may remove a -wal it cannot use
    try:
        with closing(sqlite3.connect(as_it_is, uri=True)) as file:
            found = file.execute("SELECT team_id FROM register").fetchone()
    except sqlite3.DatabaseError:
        return None
    return str(found[0]) if found and found[0] else None


def _swap(draft: Path, path: Path, now: datetime) -> Path | None:
    """Put the draft in the place of the register; returns where that is kept now, None when there was none.

    A -wal that stays would be read into the new file (sqlite.org/wal.html): before the rename it is emptied,
    or where the register is too damaged for that kept beside it.
    """
    backup.to_disk(draft)
    kept = _keep(path, now) if path.exists() else None
    for rest in WITH_IT:
        _beside(path, rest).unlink(missing_ok=True)
    draft.replace(path)
    backup.to_disk(path.parent)
    return kept


def _keep(path: Path, now: datetime) -> Path:
    """The register under a second name, with all that was written to it. Raises UserError while somebody else
    has it open."""
    stem = f"{path.stem}-voor-herstel-{now:%Y%m%dT%H%M%SZ}"
    names = (f"{stem}{again}{path.suffix}" for again in ("", *(f"-{n}" for n in range(2, 1000))))
    kept = next(found for found in map(path.with_name, names) if not found.exists())
    wal = _beside(kept, "-wal")
    _also_called(path, kept)
    if _beside(path, "-wal").exists():
        _also_called(_beside(path, "-wal"), wal)
    if not _is_emptied(path):
        kept.unlink()
        wal.unlink(missing_ok=True)
        raise UserError(texts.STOP_FIRST)
    if wal.exists() and wal.stat().st_size == 0:
        wal.unlink()
    backup.to_disk(path.parent)
    return kept


def _is_emptied(path: Path) -> bool:
    """Bring the -wal into the register, as the last connection that closes does; False when it is not the
    last. What cannot be read any more stays as it is."""
    try:
        with closing(sqlite3.connect(path, timeout=5)) as file:
            [busy, *_] = file.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlite3.DatabaseError:
        return True
    return not busy and not _beside(path, "-wal").exists()


def _beside(path: Path, rest: str) -> Path:
    return path.with_name(path.name + rest)


def _also_called(old: Path, name: Path) -> None:
    """A second name for the same file, so that the first never points to nothing; else a copy."""
    try:
        os.link(old, name)
    except OSError:
        shutil.copy2(old, name)
        backup.to_disk(name)


def _as_owned(draft: Path, path: Path) -> None:
    """Of whoever has the register: root may put back what the bot must write."""
    owner = (path if path.exists() else path.parent).stat()
    if (owner.st_uid, owner.st_gid) != (draft.stat().st_uid, draft.stat().st_gid):
        os.chown(draft, owner.st_uid, owner.st_gid)
