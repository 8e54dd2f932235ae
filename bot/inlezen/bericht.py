"""The one message about one file that is read, edited as it goes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

import structlog
from sqlmodel import Session

from bot import voorstellen
from bot.deps import Deps
from bot.errors import UserError
from bot.models import Verslagvoorstel
from bot.slack import FAILURES, reason
from bot.views import plain
from bot.views import voorstel as views
from bot.views.elementen import Block

log = structlog.get_logger()
T = TypeVar("T")
TELL_SECONDS = 2.5  # between two edits of one message (docs.slack.dev/apis/web-api/rate-limits)


async def write_agreed(deps: Deps, take: Callable[[Session], T]) -> T | None:
    """What `take` writes of what was agreed to; None when it is not written yet: a tick tries it again."""
    try:
        return await deps.database.run(take, patience=voorstellen.TAKE_SECONDS)
    except UserError as error:
        log.warning("what was read is not written yet", why=type(error).__name__)
        return None


@dataclass
class Bericht:
    """The one message about one file, in the direct message with who asked."""

    deps: Deps
    row: Verslagvoorstel
    naam: str = ""
    page: tuple[int, int] = (0, 0)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def say(self, blocks: list[Block]) -> None:
        """Post it, or edit it where it stands; where it stands is kept."""
        slack, row, number = self.deps.slack, self.row, self.row.id or 0
        text = plain.notification(blocks)
        if row.kanaal and row.ts:
            await slack.update_message(row.kanaal, row.ts, blocks, text)
            kanaal, ts = row.kanaal, row.ts
        else:
            channel = await slack.direct_message(row.door)
            kanaal, ts = await slack.post(channel, blocks, text)
        name = self.naam or row.bestand
        if (kanaal, ts, name) != (row.kanaal, row.ts, row.bestand):
            await self.deps.database.run(lambda session: voorstellen.at(session, number, kanaal, ts, name))
            row.kanaal, row.ts, row.bestand = kanaal, ts, name

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
