"""Reading in a child process: whatever somebody else's calendar makes the libraries do, happens there."""

from __future__ import annotations

import asyncio
import json
import sys
from contextlib import suppress
from dataclasses import asdict
from datetime import date, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.ics.lezen import Gelezen, Lezing, NietGelezen, Vraag, whole

SECONDS = 20  # on the clock; the child itself stops after so much work (verslag/documenten)
UNREADABLE = 3  # the exit code with which it says why on its output
_ROOT = Path(__file__).resolve().parents[2]


async def read(data: bytes, vraag: Vraag) -> Lezing:
    """What lezen.read gives. Raises NietGelezen, also when it takes more time or memory than its share."""
    whole(data)  # a login page is no work for a process
    asked = json.dumps([vraag.vanaf.isoformat(), vraag.tot.isoformat(), vraag.zone.key, vraag.titel])
    try:
        code, told = await run_child(data, asked)
    except TimeoutError:
        raise NietGelezen("te_zwaar") from None
    if code == UNREADABLE:
        raise NietGelezen(told.decode())
    if code:
        raise NietGelezen("te_zwaar")
    return from_json(told)


async def run_child(data: bytes, asked: str) -> tuple[int, bytes]:
    """The exit code of the child and what it wrote. Raises TimeoutError."""
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.ics", asked),
        cwd=_ROOT,
        env={},  # no token within its reach
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(SECONDS):
            told, _ = await child.communicate(data)
            return await child.wait(), told
    finally:
        if child.returncode is None:
            with suppress(ProcessLookupError):
                child.kill()
            await child.wait()


def asked(text: str) -> Vraag:
    """The question as the child is given it."""
    vanaf, tot, zone, titel = json.loads(text)
    return Vraag(date.fromisoformat(vanaf), date.fromisoformat(tot), ZoneInfo(zone), titel)


def to_json(lezing: Lezing) -> bytes:
    rows = [asdict(each) for each in lezing.afspraken]
    told = [rows, sorted(lezing.overgeslagen), lezing.onbegrepen]
    return json.dumps(told, default=lambda value: value.isoformat()).encode()


def from_json(told: bytes) -> Lezing:
    rows, skipped, missed = json.loads(told)

    def hour(text: str | None) -> time | None:
        return time.fromisoformat(text) if text else None

    def meeting(row: dict[str, Any]) -> Gelezen:
        when = {
            "datum": date.fromisoformat(row["datum"]),
            "begin": hour(row["begin"]),
            "eind": hour(row["eind"]),
        }
        return Gelezen(**row | when)

    days = tuple((date.fromisoformat(day) if day else None, why) for day, why in missed)
    return Lezing(tuple(map(meeting, rows)), frozenset(skipped), days)
