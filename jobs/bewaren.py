"""What is past its term is forgotten: once a day, a share of it at every tick until nothing is left."""

from __future__ import annotations

from datetime import datetime

import structlog

from bot import bewaartermijnen
from bot.database import NotSaved
from bot.deps import Deps

log = structlog.get_logger()


async def forget(deps: Deps, now: datetime) -> None:
    """One share. Of two bots on one register, one skips what the other holds."""
    today = deps.kalender.today(now)
    try:
        gone = await deps.database.run(
            lambda session: bewaartermijnen.apply_daily(session, deps.config, now, today)
        )
    except NotSaved:  # a busy register: nothing is in a hurry here, the next tick tries again
        log.warning("what is past its term stays until the register is less busy")
        return
    if gone:
        log.info("past their term and forgotten", **gone)
