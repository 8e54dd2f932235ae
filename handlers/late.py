"""An answer that does not fit in the three seconds that Slack waits: acknowledged without a word about what
became of it, and told once that is known.

A command that Slack shows a time-out for may be saved all the same; typed again it would be there twice.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from bot.deps import Deps

# Slack waits 3 seconds (docs.slack.dev/interactivity/handling-user-interaction); a write that is given up is
# known to be by 2.3 (database.WRITE_DEADLINE and GRACE).
ACK_SECONDS = 2.5
T = TypeVar("T")


async def in_time(
    deps: Deps,
    work: Coroutine[Any, Any, T],
    acknowledge: Callable[[], Awaitable[None]],
    tell: Callable[[T], Awaitable[None]],
) -> T | None:
    """What `work` gives, if it does so in time. Else None: then `acknowledge` was awaited, and `tell` will
    be, once, with what it gives."""
    working = asyncio.ensure_future(work)
    await asyncio.wait({working}, timeout=ACK_SECONDS)
    if working.done():
        return working.result()

    async def later() -> None:
        await tell(await working)

    deps.tasks.spawn(later())
    await acknowledge()
    return None
