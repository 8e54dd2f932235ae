"""What can go wrong between the app and Slack, on purpose: the Web API with faults switched on.

A fault is about one call. What Slack took and what the app hears differ in most of them; that is the point.
"""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from aiohttp import web

from bot.oefen.werkplek import Werkplek

Answer = Callable[[], Awaitable[web.Response]]
MOST_KEPT = 50  # calls that met a fault
POST = "chat.postMessage"
LATE = (1.0, 299.0)  # seconds after which a late message lands: within reliability.md's five minutes


class Hapering(StrEnum):
    """What a call meets."""

    RESET_AFTER = "reset na aanname"  # taken, then the connection breaks
    RESET_BEFORE = "reset voor aanname"  # not taken, the connection breaks
    HANG = "hangt na aanname"  # taken, no answer ever comes
    ERROR_AFTER = "500 na aanname"
    ERROR_BEFORE = "500 voor aanname"
    INTERNAL_AFTER = "internal_error na aanname"
    NO_JSON_AFTER = "geen JSON na aanname"
    LATE = "komt later aan"  # the connection breaks, the message lands minutes later
    LIMITED = "429 met Retry-After"
    LIMITED_BARE = "429 zonder Retry-After"
    SLOW = "traag"  # taken, and answered late but in time


AMISS = tuple(fault for fault in Hapering if fault is not Hapering.SLOW)  # something goes wrong


@dataclass(frozen=True)
class Ontmoeting:
    """A call that met a fault: when (seconds since 1970), about which channel (an id), and the key of the
    post where it has one."""

    op: float
    fault: Hapering
    channel: str
    sleutel: str | None


@dataclass
class Kans:
    """A chance of `rate` (0–1) that a call of one of `methods` meets one of `kinds`."""

    rate: float
    kinds: Sequence[Hapering] = AMISS
    methods: Collection[str] = (POST,)


@dataclass
class Haperingen:
    """The faults of one installation: first what is queued for a method, one a call; then by chance.

    `channel`: only calls about this one (an id) meet any; None for all.
    """

    werkplek: Werkplek
    queued: dict[str, list[Hapering]] = field(default_factory=dict)
    channel: str | None = None
    by_chance: Sequence[Kans] = ()
    rng: random.Random = field(default_factory=random.Random)
    retry_after: int = 90  # seconds, of LIMITED
    hang: float = 30.0  # seconds, of HANG: longer than any caller waits
    slow: float = 4.0  # seconds, of SLOW: shorter than any caller waits
    met: deque[Ontmoeting] = field(default_factory=lambda: deque(maxlen=MOST_KEPT))  # oldest first
    _late: list[tuple[float, Answer]] = field(default_factory=list)

    def pick(self, method: str, channel: str | None) -> Hapering | None:
        """What this call meets; None for nothing."""
        if self.channel not in (None, channel):
            return None
        if self.queued.get(method):
            return self.queued[method].pop(0)
        for kans in self.by_chance:
            if method in kans.methods and self.rng.random() < kans.rate:
                return self.rng.choice(kans.kinds)
        return None

    def clear(self) -> None:
        """From now on all is well; what is under way still lands."""
        self.queued, self.by_chance = {}, ()

    def switch(self, fault: Hapering | None, times: int | None) -> None:
        """From now on this is what posting meets, so many times, or until it is switched off (None)."""
        self.clear()
        if fault and times:
            self.queued[POST] = [fault] * times
        elif fault:
            self.by_chance = (Kans(1.0, (fault,)),)

    @property
    def switched(self) -> tuple[Hapering, int | None] | None:
        """What `switch` left on: the fault, and how many times still."""
        if self.queued.get(POST):
            return self.queued[POST][0], len(self.queued[POST])
        return (self.by_chance[0].kinds[0], None) if self.by_chance else None

    def note(self, fault: Hapering, channel: str | None, sleutel: str | None) -> None:
        """Keep that a call met this."""
        self.met.append(Ontmoeting(self.werkplek.now(), fault, channel or "", sleutel))

    async def meet(self, fault: Hapering, request: web.Request, answer: Answer) -> web.StreamResponse:
        """Carry a call out as the fault has it, and answer, or not."""
        if fault is Hapering.LATE:
            self._late.append((self.werkplek.now() + self.rng.uniform(*LATE), answer))
        elif fault in _TAKEN:
            await answer()
        if fault in (Hapering.RESET_AFTER, Hapering.RESET_BEFORE, Hapering.LATE):
            if request.transport:
                request.transport.abort()
            return web.Response()
        if fault is Hapering.SLOW:
            await asyncio.sleep(self.slow)
            return await answer()
        if fault is Hapering.HANG:
            await asyncio.sleep(self.hang)
        return self._said(fault)

    def _said(self, fault: Hapering) -> web.Response:
        if fault is Hapering.INTERNAL_AFTER:
            return web.json_response({"ok": False, "error": "internal_error"})
        if fault is Hapering.NO_JSON_AFTER:
            return web.Response(text="<html>proxy</html>", content_type="text/html")
        if fault in (Hapering.LIMITED, Hapering.LIMITED_BARE):
            headers: Mapping[str, str] = (
                {"Retry-After": str(self.retry_after)} if fault is Hapering.LIMITED else {}
            )
            return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)
        return web.Response(status=500, text="oops")

    async def land(self) -> int:
        """Let what is due by the clock of the workspace land; returns how many did."""
        now = self.werkplek.now()
        due = [answer for at, answer in self._late if at <= now]
        self._late = [(at, answer) for at, answer in self._late if at > now]
        for answer in due:
            await answer()
        return len(due)


_TAKEN = (
    Hapering.RESET_AFTER,
    Hapering.HANG,
    Hapering.ERROR_AFTER,
    Hapering.INTERNAL_AFTER,
    Hapering.NO_JSON_AFTER,
)
