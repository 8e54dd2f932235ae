"""Before a tick sends: does Slack let us in? While it does not, that alone is asked; what is owed waits."""

from __future__ import annotations

from datetime import datetime

import structlog

from bot.deps import Deps
from bot.slack import FAILURES, reason

log = structlog.get_logger()


async def may_send(deps: Deps, now: datetime) -> bool:
    """Whether messages may go out. A token that works again, or a Slack that answers, is noticed here."""
    access = deps.slack.toegang
    trouble = access.refused or access.unreachable
    if trouble and access.may_ask(now):
        try:
            await deps.slack.identity()
            log.warning("Slack lets us in again", was=trouble)
        except FAILURES as error:
            log.error("Slack does not let us in", error=reason(error))
    return access.may_send(now)
