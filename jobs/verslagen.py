"""Minutes that somebody asked to be read, and that a restart cut off: read on."""

from __future__ import annotations

from datetime import datetime

from bot import voorstellen
from bot.deps import Deps
from bot.inlezen import verloop


async def resume(deps: Deps, now: datetime) -> None:
    """Start on what nobody is reading; the tick does not wait for it."""
    if not await deps.database.read(lambda session: voorstellen.any_waiting(session, now)):
        return
    for number in await deps.database.run(lambda session: voorstellen.resumable(session, now)):
        deps.tasks.spawn(verloop.carry_out(deps, number))
