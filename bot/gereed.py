"""A child process that stands ready: to begin takes it seconds, what it is asked takes it little."""

from __future__ import annotations

import asyncio
from asyncio.subprocess import Process
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

KEPT = 600.0  # seconds that one waits to be needed

Start = Callable[[], Coroutine[Any, Any, Process]]


class Gereed:
    """At most one: who needs another at the same time starts it himself."""

    def __init__(self) -> None:
        self._started: asyncio.Task[Process] | None = None
        self._given_up: asyncio.TimerHandle | None = None
        self._ending: asyncio.Task[None] | None = None  # kept: a loop forgets a task that nobody has

    def prepare(self, start: Start) -> None:
        """Have one ready soon, for KEPT from now; where it does not begin, nothing is lost but time."""
        loop = asyncio.get_running_loop()
        if self._started is None or _is_gone(self._started):
            self._started = loop.create_task(start())
        if self._given_up:
            self._given_up.cancel()
        self._given_up = loop.call_later(KEPT, self._give_up)

    async def take(self) -> Process | None:
        """The one that stands ready, to use once; None when there is none, or it ended meanwhile."""
        started = self._let_go()
        if started is None:
            return None
        with suppress(Exception):  # it did not begin: another may
            child = await started
            return child if child.returncode is None else None
        return None

    async def close(self) -> None:
        """End the one that waits. A bot that is killed leaves none either: what it reads from ends."""
        child = await self.take()
        if child:
            child.kill()
            await child.wait()

    def _give_up(self) -> None:
        self._ending = asyncio.get_running_loop().create_task(self.close())

    def _let_go(self) -> asyncio.Task[Process] | None:
        if self._given_up:
            self._given_up.cancel()
        started, self._started, self._given_up = self._started, None, None
        return started


def _is_gone(started: asyncio.Task[Process]) -> bool:
    """Whether it did not begin, or ended since."""
    if not started.done():
        return False
    return started.cancelled() or started.exception() is not None or started.result().returncode is not None
