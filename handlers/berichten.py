"""/vergadering berichten: what the bot posts around a meeting; hold it, post it now, try it again."""

from __future__ import annotations

from sqlmodel import Session

from bot import bediening, vergaderingen, verzendlijst
from bot.bediening import WENDINGEN
from bot.config import Rol
from bot.errors import UserError
from bot.models import Vergadering
from bot.readmodels import Verzendregel
from bot.texts import berichten as texts
from bot.views import berichten as views
from bot.views.elementen import section
from handlers.opdrachten import Reply, Request
from handlers.vergadering_find import find_meeting


async def messages(request: Request) -> Reply:
    """The messages of a meeting, or with a word and a message what is to be done with it."""
    meeting, words = await find_meeting(request, vergaderingen.next_after, fallback=vergaderingen.last_before)
    request.access.require(meeting.tafel, Rol.SECRETARIAAT)
    if not words:
        return await request.read(lambda session: _listing(session, request, meeting))
    what, _, which = words.partition(" ")
    if what.casefold() not in WENDINGEN:
        raise UserError(texts.which(words))

    def write(session: Session) -> Reply:
        row = _one(verzendlijst.of_meeting(session, meeting), which.strip())
        if not bediening.turn(session, row.id, what.casefold(), request.now):
            raise UserError(texts.GONE)
        done = section(texts.DONE[what.casefold()])
        return Reply([done, *_listing(session, request, meeting).blocks])

    return await request.write(meeting.tafel, Rol.SECRETARIAAT, write)


def _listing(session: Session, request: Request, meeting: Vergadering) -> Reply:
    rows = verzendlijst.of_meeting(session, meeting)
    return Reply(views.listing(rows, meeting, request.deps.config))


def _one(rows: list[Verzendregel], which: str) -> Verzendregel:
    """The message of this meeting with that number, or the only one of that kind. Raises UserError."""
    found = [row for row in rows if which in (str(row.id), row.wat)]
    if len(found) != 1:
        raise UserError(texts.which(which))
    return found[0]
