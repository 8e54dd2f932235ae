"""Tonight's backup: due when the folder has none since two o'clock, whoever ticks and however often."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

import structlog
from sqlmodel import Session

from bot import backup, meldingen
from bot.backup import NotKept
from bot.deps import Deps
from bot.models import Aankondiging, Vergadering
from bot.views import berichten as views
from bot.views.elementen import Block

log = structlog.get_logger()
AGAIN = timedelta(hours=1)  # after a failure: a full disk is not filled once more at every tick


class Nachtkopie:
    """Makes it in a thread of its own, one at a time: a disk that hangs holds up no message."""

    def __init__(self, deps: Deps, folders: Sequence[Path]) -> None:
        self._deps = deps
        self._folders = folders
        self._busy = False
        self._failed: datetime | None = None

    def ask(self, now: datetime) -> None:
        """Look whether one is due, and have it made."""
        paused = self._failed is not None and self._failed <= now < self._failed + AGAIN
        if not self._busy and not paused:
            self._busy = True
            self._deps.tasks.spawn(self._make(now))

    async def _make(self, now: datetime) -> None:
        try:
            done = await asyncio.to_thread(self._copy, now)
            if done is None:
                return
            failed, newest = done
            self._failed = now if failed else None
            deps = self._deps
            if failed:
                await deps.database.run(
                    lambda session: meldingen.report_backup(
                        session, deps.config, deps.kalender, failed[0].reason, newest, now
                    )
                )
            else:
                await deps.database.run(lambda session: meldingen.end_backup(session, now))
        except Exception as error:
            self._failed = now
            log.error("backup failed", error=type(error).__name__)
        finally:
            self._busy = False

    def _copy(self, now: datetime) -> tuple[list[NotKept], datetime | None] | None:
        """What failed, and when the newest good one was made; None when nothing was due."""
        register, zone = self._deps.database.path, self._deps.config.zone
        assert register
        due = backup.due(register, self._folders, now, zone)
        if not due:
            return None
        made, failed = backup.make(register, due, backup.name_at(register, now))
        for path in made:
            gone = backup.rotate(register, path.parent, now, zone)
            log.info("backup made", bytes=path.stat().st_size, removed=len(gone))
        for problem in failed:
            log.error("backup failed", folder=str(problem.folder), reason=problem.reason)
        return failed, backup.newest(register, self._folders)


def render(
    session: Session, deps: Deps, owed: Aankondiging, meeting: Vergadering, today: date
) -> list[Block] | None:
    """That there is no backup, and what to do; nothing when there is one again."""
    trouble = meldingen.backup_trouble(session)
    return views.no_backup(*trouble, deps.config) if trouble else None
