"""Minutes read at a prompt as in Slack: by a child process, within its limits."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from bot.config import Config
from bot.gereed import Gereed
from bot.inlezen import proces
from bot.texts import voorstel as texts
from bot.verslag import bestand

SECONDS = 2.5  # before anything is said of how far it is, and between two times


def read(path: Path, config: Config) -> proces.Gelezen:
    """What the file at `path` proposes; of what takes long it is told on standard error how far it is. Raises
    UserError, saying what to do."""
    data = bestand.load_bytes(path)
    return asyncio.run(_read(data, path.name, config))


async def _read(data: bytes, naam: str, config: Config) -> proces.Gelezen:
    heard, said = (0, 0), ""

    def told(page: int, pages: int) -> None:
        nonlocal heard
        heard = (page, pages)

    reading = asyncio.create_task(proces.read(data, naam, config, told, Gereed()))
    while not reading.done():
        await asyncio.wait([reading], timeout=SECONDS)
        where = texts.reading(naam, *heard)
        if not reading.done() and where != said:
            print(where, file=sys.stderr, flush=True)
            said = where
    return reading.result()
