"""The heartbeat: calls the tick, knows whether all is well, and tells a watchman outside."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any

import structlog

from bot import __version__, migrations, registers, verzendingen
from bot.config import Mode
from bot.database import BUSY, NotSaved
from bot.deps import FINISH_SECONDS, Deps
from bot.errors import UserError
from bot.storing import Storing

log = structlog.get_logger()
TICK_SECONDS = 15.0
BEAT_SECONDS = 60.0  # between two beats to the outside, and between two proofs that the disk takes a write
STALE_SECONDS = 120.0  # so long without a tick, a socket or an answer of Slack, and `/gezond` is not well

Tick = Callable[[], Awaitable[object]]
Figures = Callable[[], dict[str, Any]]


class Spell:
    """How long something has not been so, in seconds, as far as was looked."""

    def __init__(self) -> None:
        self._good = time.monotonic()

    def seconds(self, *, good: bool = False) -> float:
        if good:
            self._good = time.monotonic()
        return time.monotonic() - self._good


class Heartbeat:
    """APScheduler calls `tick` every so many seconds; the database decides what is due.

    `beat_url` is called after a good tick while all is well (a secret: who knows it can keep up the
    appearance). `online` says whether the socket to Slack is open; None where there is none. `extra` are
    more figures for `/gezond`: each gives keys with values, or none.
    """

    def __init__(
        self,
        deps: Deps,
        mode: Mode,
        tick: Tick,
        storing: Storing,
        *,
        beat_url: str | None = None,
        tick_seconds: float = TICK_SECONDS,
        beat_seconds: float = BEAT_SECONDS,
        stale_seconds: float = STALE_SECONDS,
        extra: Sequence[Figures] = (),
    ) -> None:
        self.online: Callable[[], Awaitable[bool]] | None = None
        self._deps, self._mode, self._tick, self._storing = deps, mode, tick, storing
        self._beat_url, self._extra = beat_url, extra
        self._tick_seconds, self._beat_seconds = tick_seconds, beat_seconds
        self._stale_seconds = stale_seconds
        self._ticks, self._socket, self._slack = Spell(), Spell(), Spell()
        self._proven: float | None = None  # when the register last took a write, by the monotonic clock
        self._unwritable: str | None = None  # why the register takes nothing (database.KINDS)
        self._beaten: float | None = None
        self._busy = asyncio.Lock()

    async def tick(self) -> None:
        async with self._busy:
            try:
                await self._tick()
                await self._prove_writable()
            except Exception as error:
                told = {"reason": error.text} if isinstance(error, UserError) else {}
                log.error("tick failed", error=type(error).__name__, **told)
                self._storing.hear(error)
                if isinstance(error, NotSaved) and error.kind != BUSY:  # another that writes is soon done
                    self._unwritable = error.kind
                return
            self._ticks.seconds(good=True)
        self._deps.tasks.spawn(self._beat())

    def between_ticks(self) -> asyncio.Lock:
        """While held, no tick is under way."""
        return self._busy

    async def _prove_writable(self) -> None:
        """A tick with nothing to do writes nothing, and a full disk would show when somebody needs it."""
        recent = self._proven is not None and time.monotonic() - self._proven < self._beat_seconds
        if recent and not self._unwritable:
            return
        await self._deps.database.run(registers.prove_writable)
        self._unwritable, self._proven = None, time.monotonic()

    @asynccontextmanager
    async def beating(self) -> AsyncIterator[None]:
        from apscheduler.schedulers.asyncio import AsyncIOScheduler  # type: ignore[import-untyped]

        scheduler = AsyncIOScheduler(timezone="UTC")
        scheduler.add_job(
            self.tick,
            "interval",
            seconds=self._tick_seconds,
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
        scheduler.start()
        watchdog = asyncio.create_task(self._watch())
        try:
            yield
        finally:
            scheduler.pause()
            await self._finish()
            watchdog.cancel()
            with suppress(asyncio.CancelledError):
                await watchdog
            scheduler.shutdown(wait=False)

    async def _finish(self) -> None:
        """Let a tick under way end: cut off while it posts, nobody knows whether Slack has the message."""
        with suppress(TimeoutError):
            async with asyncio.timeout(FINISH_SECONDS), self.between_ticks():
                pass

    async def _watch(self) -> None:
        """The first tick at once, then those that APScheduler leaves out: it follows the wall clock, and set
        back two hours it does not call for two hours."""
        await self.tick()
        while True:
            await asyncio.sleep(self._tick_seconds)
            if self._ticks.seconds() > 3 * self._tick_seconds:
                await self.tick()

    async def health(self) -> tuple[bool, dict[str, Any]]:
        """Whether all is well, and the figures of `/gezond`; `redenen` says why not.

        Messages that failed or are uncertain are counted, and are no reason: that heals or is told to the
        secretariaat, a restart would not mend it, and an alarm that heals by itself is soon ignored.
        """
        age = self._ticks.seconds()
        reasons = ["geen_tik"] * (age >= self._stale_seconds) + await self._slack_reasons()
        owed: dict[str, Any] = {}
        try:
            now = self._deps.clock()
            owed = await self._deps.database.read(lambda session: verzendingen.backlog(session, now))
        except Exception as error:
            self._storing.hear(error)
            reasons.append("register_leest_niet")
        if self._unwritable:
            reasons.append("register_schrijft_niet")
        access, more = self._deps.slack.toegang, self._more()
        trouble = access.refused or access.unreachable
        figures = {
            "gezond": not reasons,
            "redenen": reasons,
            "modus": self._mode.value,
            "versie": __version__,
            "schema": migrations.HEAD,
            "laatste_tik_s": round(age),
            **({"slack_fout": trouble} if trouble else {}),
            **({"register_fout": self._unwritable} if self._unwritable else {}),
            **owed,
            **more,
            **self._storing.figures(),
        }
        return not reasons, figures

    async def _slack_reasons(self) -> list[str]:
        access, reasons = self._deps.slack.toegang, []
        if access.refused:
            reasons.append("slack_weigert_token")
        if self._slack.seconds(good=access.unreachable is None) >= self._stale_seconds:
            reasons.append("slack_onbereikbaar")
        if self.online and self._socket.seconds(good=await self.online()) >= self._stale_seconds:
            reasons.append("geen_socket")
        return reasons

    def _more(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for figures in self._extra:
            try:
                found |= figures()
            except Exception as error:
                log.error("a figure of /gezond failed", error=type(error).__name__)
                self._storing.hear(error)
        return found

    async def _beat(self) -> None:
        """Tell the outside that all is well. Whether that succeeds changes nothing here."""
        recent = self._beaten is not None and time.monotonic() - self._beaten < self._beat_seconds
        well, _ = await self.health()  # also without a URL: this is how long a socket was away is measured
        if not self._beat_url or recent or not well:
            return
        self._beaten = time.monotonic()
        try:
            answer = await self._deps.http.client.get(self._beat_url)
        except Exception as error:  # of httpx, TLS or the address; its text may quote the address
            log.warning("the heartbeat did not arrive", error=type(error).__name__)
            return
        if not answer.is_success:
            log.warning("the heartbeat was not taken", status=answer.status_code)
