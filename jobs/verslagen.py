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
    for number, door, soort in await deps.database.read(lambda session: voorstellen.agreed(session, now)):
        with stappen.step("take over"):
            await _take_over(deps, number, door, soort)
    if await deps.database.read(lambda session: voorstellen.any_waiting(session, now)):
        from bot.inlezen import verloop  # most ticks have no minutes to read

        for number in await deps.database.run(lambda session: voorstellen.resumable(session, now)):
            deps.tasks.spawn(verloop.carry_out(deps, number))
    stappen.end()


async def _take_over(deps: Deps, number: int, door: str, soort: str) -> None:
    from bot.inlezen import cijfers, verloop
    from bot.opgave import voorleggen

    take_over = cijfers.take_over if soort == voorleggen.SOORT else verloop.take_over
    await take_over(deps, number, door)
