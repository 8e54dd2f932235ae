"""A bot in a process of its own that dies, or stands still, at a chosen step of its work.

A step is the moment before or after anything that another process could see: a transaction, a call to Slack.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import jobs
from bot import database as database_module
from bot import logs, verbinding
from bot.app import connected
from bot.config import Config, Settings
from bot.database import Database, NotSaved

CALL_TIMEOUT = 1  # seconds; whole ones are all that slack_sdk takes


@dataclass(frozen=True)
class Job:
    """What a worker is given; `kill_at`: the step at which it gets `signal`, None for never."""

    settings: Settings
    config: Config
    ticks: int
    kill_at: int | None = None
    signal: int = signal.SIGKILL
    log: str | None = None  # the file to which it logs what goes wrong


def work(job: Job, now: Any, steps: Any) -> None:
    """Tick `job.ticks` times by the clock in `now` (seconds since 1970, shared); `steps` counts the steps."""
    if job.log:
        os.dup2(os.open(job.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), 2)
    logs.configure(logging.ERROR if job.log else logging.CRITICAL)  # what fails here is meant to
    asyncio.run(_work(job, now, steps))


async def _work(job: Job, now: Any, steps: Any) -> None:
    counter = itertools.count(1)

    def step() -> None:
        steps.value = number = next(counter)
        if number == job.kill_at:
            os.kill(os.getpid(), job.signal)

    # A busy machine is no fault that this looks for.
    database_module.WRITE_DEADLINE = 15.0
    verbinding.CONNECT_TIMEOUT = 15
    database = Stepping(job.settings.database_url.get_secret_value(), owner=True)
    database.step = step
    database.open()

    def clock() -> datetime:
        return datetime.fromtimestamp(now.value, UTC)

    async with connected(job.settings, job.config, database, clock=clock, redraw_seconds=0) as bot:
        client = bot.deps.slack.client
        client.timeout = CALL_TIMEOUT
        client.api_call = _stepping(client.api_call, step)  # type: ignore[method-assign]
        for _ in range(job.ticks):
            with suppress(NotSaved):  # another bot took too long: the next tick tries again
                await jobs.tick(bot.deps, clock())
    database.close()


class Stepping(Database):
    """The register, with a step before and after each transaction that writes."""

    step: Callable[[], None]

    async def run(self, fn: Callable[[Any], Any], *, patience: float | None = None) -> Any:
        self.step()
        result = await super().run(fn, patience=patience)
        self.step()
        return result


def _stepping(call: Callable[..., Any], step: Callable[[], None]) -> Callable[..., Any]:
    async def stepped(*arguments: Any, **options: Any) -> Any:
        step()
        try:
            return await call(*arguments, **options)
        finally:
            step()

    return stepped
