"""Where calendars follow the meetings of a tafel: whoever has the address, without logging in."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from aiohttp import ETag, web
from sqlalchemy.exc import SQLAlchemyError

from bot.deps import Deps
from bot.errors import UserError

if TYPE_CHECKING:
    from bot.ics.schrijven import Agenda

PATH = "/agenda/"
LONGEST = 64  # signs of a key; what is longer is nobody's
HEADERS = {
    "Cache-Control": "private, no-cache",  # keep it, and ask whether it is still the same
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


def address(base: str, sleutel: str) -> str:
    """What people give to their calendar program; `base` is where the bot is reached."""
    return f"{base.rstrip('/')}{PATH}{sleutel}.ics"


def add_route(app: web.Application, deps: Callable[[], Deps]) -> None:
    """Answer on `/agenda/….ics`: 200 with the calendar, 304 when the caller has it already, 404 where there
    is no such address (any more), 503 while the register does not answer. `deps` is asked at each request."""
    made: dict[str, tuple[str, bytes]] = {}  # by the name of the agenda: its mark and text

    async def text_of(agenda: Agenda) -> bytes:
        from bot.ics import schrijven

        known = made.get(agenda.naam)
        if known is None or known[0] != agenda.merk:
            known = agenda.merk, await asyncio.to_thread(schrijven.calendar, agenda)
            made[agenda.naam] = known
        return known[1]

    async def answer(request: web.Request) -> web.Response:
        agenda = await _asked(deps(), request.match_info["sleutel"])
        tag = ETag(agenda.merk)
        known = request.if_none_match or ()
        if any(each.value in (tag.value, "*") for each in known):
            response = web.Response(status=304, headers=HEADERS)
        else:
            response = web.Response(
                body=await text_of(agenda), content_type="text/calendar", charset="utf-8", headers=HEADERS
            )
        response.etag = tag
        return response

    app.router.add_get(f"{PATH}{{sleutel}}.ics", answer)


async def _asked(deps: Deps, sleutel: str) -> Agenda:
    from bot import abonnementen  # where nobody follows, it is not needed

    if not sleutel.isascii() or len(sleutel) > LONGEST:
        raise web.HTTPNotFound
    today = deps.kalender.today(deps.clock())
    try:
        agenda = await deps.database.read(
            lambda session: abonnementen.followed(session, deps.config, deps.kalender, sleutel, today)
        )
    except (UserError, SQLAlchemyError):
        raise web.HTTPServiceUnavailable(headers={"Retry-After": "60"}) from None
    if agenda is None:
        raise web.HTTPNotFound
    return agenda
