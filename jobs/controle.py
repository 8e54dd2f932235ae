"""What became of posts that nobody is sure of: looked up in Slack, and looked at again for extras."""

from __future__ import annotations

from datetime import datetime
from functools import partial

import structlog

from bot import bezorgen, nakijken
from bot.deps import Deps
from bot.nakijken import Found, NotSeen, Vraag
from bot.slack import FAILURES, RATE_LIMITED, reason

log = structlog.get_logger()
MOST_PER_TICK = 20


async def look_up_uncertain(deps: Deps, now: datetime) -> None:
    """Every uncertain post whose quarantine is over: it stands there, is sent again, or stays uncertain."""
    for _ in range(MOST_PER_TICK):
        vraag = await deps.database.run(partial(nakijken.claim, now=now))
        if vraag is None:
            return
        seen = await bezorgen.look_up(deps.slack, deps.bot_user, vraag.kanaal, vraag.sleutel, vraag.sinds)
        kept = await deps.database.run(partial(nakijken.record, vraag=vraag, seen=seen, now=deps.clock()))
        told = {"found": len(seen.ts)} if isinstance(seen, Found) else {"error": seen.error}
        log.info("uncertain post looked up", id=vraag.verzending_id, recorded=kept, **told)
        if deps.slack.toegang.refused or (isinstance(seen, NotSeen) and seen.error in RATE_LIMITED):
            return  # the others would hear the same


async def sweep(deps: Deps, now: datetime) -> None:
    """What was tried more than once and stands there more than once: the earliest stays."""
    for vraag in await deps.database.run(partial(nakijken.to_sweep, now=now)):
        seen = await bezorgen.look_up(deps.slack, deps.bot_user, vraag.kanaal, vraag.sleutel, vraag.sinds)
        if isinstance(seen, Found) and await _remove_extras(deps, vraag, seen):
            await deps.database.run(partial(nakijken.record_swept, vraag=vraag, seen=seen, now=deps.clock()))


async def _remove_extras(deps: Deps, vraag: Vraag, seen: Found) -> bool:
    for ts in seen.ts[1:]:
        try:
            await deps.slack.delete_message(seen.kanaal, ts)
        except FAILURES as error:
            log.error("an extra message was not removed", id=vraag.verzending_id, error=reason(error))
            return False
        log.error("an extra message was removed", id=vraag.verzending_id)
    return True
