"""Minutes that somebody asked to be read, or agreed to, and that a restart cut off: on with it."""

from __future__ import annotations

from datetime import datetime

from bot import voorstellen
from bot.deps import Deps
from jobs.stappen import Stappen


async def resume(deps: Deps, now: datetime) -> None:
    """Write what was agreed to, and start to read what nobody is reading: for that the tick does not wait.
    What goes wrong with one is raised when the others are done."""
    stappen = Stappen()
    agreed = await deps.database.read(lambda session: voorstellen.agreed(session, now))
    waiting = await deps.database.read(lambda session: voorstellen.any_waiting(session, now))
    if not agreed and not waiting:
        return
    from bot.inlezen import cijfers, verloop  # most ticks have no minutes to read
    from bot.opgave import voorleggen

    for number, door, soort in agreed:
        take_over = cijfers.take_over if soort == voorleggen.SOORT else verloop.take_over
        with stappen.step("take over"):
            await take_over(deps, number, door)
    if waiting:
        for number in await deps.database.run(lambda session: voorstellen.resumable(session, now)):
            deps.tasks.spawn(verloop.carry_out(deps, number))
    stappen.end()
