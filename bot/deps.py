"""What handlers and jobs are given: made once, by the wiring (app.py)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.config import Config
from bot.database import Database
from bot.gebieden import Gebieden
from bot.gereed import Gereed
from bot.kalender import Kalender
from bot.netwerk import Http
from bot.slack import Slack

FINISH_SECONDS = 15.0


class Tasks:
    """Work that goes on after an acknowledgement; kept, so that a shutdown waits for it."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[Any]] = set()

    def spawn(self, work: Coroutine[Any, Any, Any]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def finish(self) -> None:
        """Wait for all of it, also for what it starts itself, at most FINISH_SECONDS."""
        with suppress(TimeoutError):
            async with asyncio.timeout(FINISH_SECONDS):
                while self._running:
                    await asyncio.wait(self._running)


@dataclass(frozen=True)
class Deps:
    config: Config
    kalender: Kalender
    gebieden: Gebieden
    database: Database
    slack: Slack
    http: Http
    clock: Callable[[], datetime]
    team_id: str
    bot_user: str = ""  # the Slack user id of the bot itself
    workspace_url: str = ""  # 'https://regietafels.slack.com/'; what links to messages begin with
    publieke_url: str = ""  # where calendars of people reach the bot; '' where they cannot
    told: Callable[[Exception], None] = lambda _: None  # hears every mistake that was put into words
    tasks: Tasks = field(default_factory=Tasks)
    lezers: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))  # minutes read at once
    gereed: Gereed = field(default_factory=Gereed)  # who reads the next
    redrawers: list[Callable[[str], None]] = field(default_factory=list)
    nightly: list[Callable[[datetime], None]] = field(default_factory=list)  # asked at every tick

    def redraw(self, *tafels: str) -> None:
        """What is shown of these tafels may have changed: soon it is drawn again."""
        for tafel in tafels:
            for ask in self.redrawers:
                ask(tafel)

    def tafel_names(self) -> dict[str, str]:
        """Every name of a tafel in lower case → its key; how a typed 'PRT 17-12/A1' finds its tafel."""
        return {
            name.casefold(): tafel.sleutel
            for tafel in self.config.tafels.values()
            for name in (tafel.sleutel, tafel.afkorting, tafel.naam)
        }
