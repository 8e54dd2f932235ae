"""Work that goes on after the answer was given: whatever goes wrong in it is told in the direct message."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

import structlog

from bot.errors import UserError
from bot.slack import reason
from bot.views.elementen import esc, section
from handlers.opdrachten import AlreadyDone, Request

log = structlog.get_logger()
T = TypeVar("T")


async def told(request: Request, work: Callable[[], Awaitable[T]], failed: str) -> T | None:
    """What came of `work`. None when nothing did: a UserError was told in its own words, anything else as
    `failed`, and what another delivery of the same did already is told by that one."""
    try:
        return await work()
    except AlreadyDone:
        return None
    except UserError as error:
        await tell(request, error.text)
    except Exception as error:
        log.warning("work after the answer failed", command=request.command, error=reason(error))
        await tell(request, failed)
    return None


async def tell(request: Request, said: str) -> None:
    await request.deps.slack.post(request.access.user, [section(esc(said))], esc(said))
