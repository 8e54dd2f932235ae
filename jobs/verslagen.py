"""Minutes that somebody asked to be read, or agreed to, and that a restart cut off: on with it."""

from __future__ import annotations

from datetime import datetime

import structlog

from bot import voorstellen
from bot.deps import Deps
from bot.inlezen import cijfers, verloop
from bot.opgave import voorleggen

log = structlog.get_logger()


async def resume(deps: Deps, now: datetime) -> None:
    """Write what was agreed to, and start to read what nobody is reading: for that the tick does not wait."""
    for number, door, soort in await deps.database.read(lambda session: voorstellen.agreed(session, now)):
        take_over = cijfers.take_over if soort == voorleggen.SOORT else verloop.take_over
        try:
            await take_over(deps, number, door)
        except Exception as error:  # the others do not wait for it; the next tick tries again
            log.error("what was agreed to is not written", error=type(error).__name__)
    if not await deps.database.read(lambda session: voorstellen.any_waiting(session, now)):
        return
    for number in await deps.database.run(lambda session: voorstellen.resumable(session, now)):
        deps.tasks.spawn(verloop.carry_out(deps, number))
