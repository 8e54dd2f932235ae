"""One register and one practice Slack, through which bots live and die; at the end all must be told once."""

from __future__ import annotations

import asyncio
import os
import random
import signal
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from multiprocessing.process import BaseProcess
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path
from typing import Any

from aiohttp import web
from sqlmodel import Session, create_engine, select

from bot import manifest
from bot.config import Config, Settings, settings_from
from bot.models import Aankondiging, Verzending
from bot.oefen import omgeving
from bot.oefen.register import practice_config
from bot.oefen.slack import OefenSlack
from handlers.understand import COMMANDS
from tests.faults.worker import Job, work
from tests.processes import forks
from tests.time_helpers import T0


class Scenario:
    """Time is moved by hand; every bot is a process of its own on the same register."""

    def __init__(self, settings: Settings, config: Config, slack: OefenSlack, clock: Clock) -> None:
        self.settings = settings
        self.config = config
        self.slack = slack
        self.clock = clock
        self.haperingen = slack.inst.haperingen
        self.kills = 0

    async def live(self, *, ticks: int = 1, kill_at: int | None = None, **job: Any) -> int:
        """One bot, until it has ticked or dies; returns how many steps it took."""
        process, steps = self._start(Job(self.settings, self.config, ticks, kill_at, **job))
        await self._end(process)
        return int(steps.value)

    @asynccontextmanager
    async def frozen(self, *, at: int, **job: Any) -> AsyncIterator[None]:
        """One bot that stands still at step `at` while the context lasts; then it goes on to its end."""
        process, steps = self._start(Job(self.settings, self.config, 1, at, signal.SIGSTOP, **job))
        async with asyncio.timeout(60):
            while not _stands_still(process.pid or 0):
                assert process.is_alive(), f"ended {process.exitcode} at {steps.value}"
                await asyncio.sleep(0.01)  # until the other process is there
        try:
            yield
        finally:
            os.kill(process.pid or 0, signal.SIGCONT)
            await self._end(process)

    def _start(self, job: Job) -> tuple[BaseProcess, Synchronized[int]]:
        steps = forks.Value("q", 0)
        process = forks.Process(target=work, args=(job, self.clock.shared, steps), daemon=True)
        process.start()
        return process, steps

    async def _end(self, process: BaseProcess) -> None:
        await asyncio.to_thread(process.join, 60)
        if process.exitcode is None:
            process.kill()
            raise TimeoutError("a worker did not end")
        self.kills += process.exitcode == -9
        assert process.exitcode in (0, -9), process.exitcode

    async def settle(self) -> None:
        """All is well again: a bot runs until nothing is uncertain or to be swept any more."""
        self.haperingen.clear()
        for _ in range(3):
            self.clock.forward(11 * 60)
            await self.haperingen.land()
            await self.live(ticks=2)

    def owed(self) -> list[tuple[Aankondiging, Verzending]]:
        engine = create_engine(self.settings.database_url.get_secret_value())
        with Session(engine, expire_on_commit=False) as session:
            found = session.exec(
                select(Aankondiging, Verzending).where(Verzending.aankondiging_id == Aankondiging.id)
            ).all()
        engine.dispose()
        return list(found)

    def messages(self) -> Counter[str]:
        """How many messages stand in Slack, by key."""
        return Counter(
            str((message.metadata or {}).get("event_payload", {}).get("sleutel"))
            for channel in self.slack.werkplek.channels.values()
            for message in channel.messages
            if message.from_bot and message.metadata
        )

    def faults(self) -> list[str]:
        """What is wrong at the end: a message that is missing, there twice, or not known to be there."""
        there, wrong = self.messages(), []
        for owed, post in self.owed():
            due = owed.vanaf <= self.clock()
            wanted = 1 if post.status == "SENT" else 0
            if there.pop(post.sleutel, 0) != wanted:
                wrong.append(f"{owed.wat} {owed.publiek}: {post.status}")
            elif due and post.status not in ("SENT", "CANCELLED"):
                wrong.append(f"{owed.wat} {owed.publiek}: still {post.status}")
        return wrong + [f"unknown key {key}" for key in there]

    def told(self) -> set[tuple[str, str]]:
        """What was told to whom, reports of trouble left out."""
        sent = [owed for owed, post in self.owed() if post.status == "SENT"]
        return {(owed.soort, owed.publiek) for owed in sent if owed.wat != "melding"}


def _stands_still(pid: int) -> bool:
    with suppress(FileNotFoundError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "T"
    return False


class Clock:
    """Shared with every worker; stands still until it is moved."""

    def __init__(self) -> None:
        self.shared: Synchronized[float] = forks.Value("d", T0.timestamp())

    def __call__(self) -> datetime:
        return datetime.fromtimestamp(self.shared.value, UTC)

    def forward(self, seconds: float) -> None:
        with self.shared.get_lock():
            self.shared.value += seconds


@asynccontextmanager
async def scenario(config: Config, register: Path | str, seed: int = 0) -> AsyncIterator[Scenario]:
    """On `register`, the practice register of T0 (a file, or a URL); the bot may look messages up."""
    practice = practice_config(config).model_copy(update={"opzoeken": True})
    made = manifest.build(practice, [(c.name, c.about, c.hint) for c in COMMANDS])
    clock = Clock()
    slack = omgeving.make_slack(practice, made, clock)
    slack.inst.haperingen = replace(slack.inst.haperingen, rng=random.Random(seed), hang=1.5)
    url = register if isinstance(register, str) else f"sqlite:///{register}"
    async with omgeving.serving(slack, web.Application(), "127.0.0.1", 0):
        settings = omgeving.with_tokens(settings_from({"DATABASE_URL": url}), slack)
        yield Scenario(settings, practice, slack, clock)
