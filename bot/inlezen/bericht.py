"""The one message about one file that is read, edited as it goes."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeVar

import structlog
from sqlmodel import Session

from bot import bezorgen, voorstellen
from bot.database import MaybeSaved, NotSaved
from bot.deps import Deps
from bot.errors import UserError
from bot.models import Verslagvoorstel
from bot.nakijken import CLOCKS_DIFFER, NotSeen
from bot.slack import FAILURES, reason
from bot.texts import voorstel as texts
from bot.views import plain
from bot.views import voorstel as views
from bot.views.elementen import Block

log = structlog.get_logger()
T = TypeVar("T")
TELL_SECONDS = 2.5  # between two edits of one message (docs.slack.dev/apis/web-api/rate-limits)


async def write_agreed(
    deps: Deps, number: int, take: Callable[[Session], T], show: Callable[[str], Awaitable[None]]
) -> T | None:
    """What `take` writes of what was agreed to. None when the register did not take it, so that a tick tries
    it again; or when it cannot be written: then it is open again, and `show` shows it with why."""
    try:
        return await deps.database.run(take, patience=voorstellen.TAKE_SECONDS)
    except (NotSaved, MaybeSaved) as error:
        log.warning("what was read is not written yet", why=type(error).__name__)
        return None
    except UserError as error:
        why = error.text
        log.warning("what was read cannot be written", why=type(error).__name__)
    except Exception as error:
        why = texts.NOT_TAKEN
        log.error("what was read cannot be written", error=type(error).__name__)
    if await deps.database.run(lambda session: voorstellen.reopen(session, number)):
        try:
            await show(why)
            await deps.database.run(lambda session: voorstellen.was_shown(session, number))
        except (*FAILURES, UserError) as error:
            log.warning("proposal was not shown", error=reason(error))
    return None


@dataclass
class Bericht:
    """The one message about one file, in the direct message with who asked.

    `anew`: post another, whatever stands there. Else, where an earlier try may have posted it and nobody
    heard (an answer that was lost, a bot that was killed), it is looked for first.
    """

    deps: Deps
    row: Verslagvoorstel
    naam: str = ""
    anew: bool = False
    tried: bool = False
    page: tuple[int, int] = (0, 0)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def say(self, blocks: list[Block]) -> None:
        """Post it, or edit it where it stands; where it stands is kept. Errors of Slack are raised."""
        slack, row, number = self.deps.slack, self.row, self.row.id or 0
        text = plain.notification(blocks)
        there = None if self.anew else await self._there()
        if there:
            kanaal, ts = there
            await slack.update_message(kanaal, ts, blocks, text)
        else:
            channel = await slack.direct_message(row.door)
            self.tried = True
            kanaal, ts = await slack.post(channel, blocks, text, sleutel=self._sleutel)
            self.anew = False
        name = self.naam or row.bestand
        if (kanaal, ts, name) != (row.kanaal, row.ts, row.bestand):
            await self.deps.database.run(lambda session: voorstellen.at(session, number, kanaal, ts, name))
            row.kanaal, row.ts, row.bestand = kanaal, ts, name

    @property
    def _sleutel(self) -> str:
        """Of this file in this register, also when that was put back: then numbers are given again."""
        return f"voorstel {self.row.id} {self.row.gevraagd_op.isoformat()}"

    async def _there(self) -> tuple[str, str] | None:
        """Where it stands, also without our knowing; None: nowhere. What Slack does not let us see raises: it
        is tried later."""
        if self.row.kanaal and self.row.ts:
            return self.row.kanaal, self.row.ts
        if not (self.tried or self.row.poging > 1):
            return None
        slack, since = self.deps.slack, self.row.gevraagd_op - CLOCKS_DIFFER
        seen = await bezorgen.look_up(slack, self.deps.bot_user, self.row.door, self._sleutel, since)
        if isinstance(seen, NotSeen):
            raise TimeoutError(seen.error)
        for extra in seen.ts[1:]:
            await slack.delete_message(seen.kanaal, extra)
        return (seen.kanaal, seen.ts[0]) if seen.ts else None

    def heard(self, page: int, pages: int) -> None:
        self.page = (page, pages)
        self.changed.set()

    async def follow(self) -> None:
        """Say which page is being read, not more often than Slack lets a message be edited."""
        while True:
            await asyncio.sleep(TELL_SECONDS)
            await self.changed.wait()
            self.changed.clear()
            try:
                await self.say(views.reading(self.naam, *self.page))
            except (*FAILURES, UserError) as error:
                log.warning("progress was not shown", error=reason(error))
