"""What tests run in processes of their own: real locks, real files."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable
from typing import Any

from bot import acties, besluiten
from bot.acties import NieuweActie
from bot.database import Database, NotSaved
from bot.errors import UserError
from bot.models import Vergadering
from tests.builders import STEMPEL

NOBODY = 65534
_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(["tests.processes"])


def in_processes(number: int, work: Callable[..., Any], *arguments: Any) -> list[Any]:
    """What `work(*arguments)` returns in each of `number` processes that run at once."""
    with _context.Pool(number) as pool:
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
