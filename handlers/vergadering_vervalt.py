"""/vergadering vervalt: the meeting that does not take place, and why.

Its channel reads of it: where the reason names another meeting than the next one, it is asked which is meant.
"""

from __future__ import annotations

from sqlmodel import Session

from bot import dates, vergaderingen
from bot.config import Rol
from bot.errors import UserError
from bot.models import Vergadering
from bot.texts import vergaderingen as texts
from bot.views import vergaderingen as views
from bot.views.elementen import section
from handlers.opdrachten import Choice, Reply, Request, leading_tafel
from handlers.vergadering_find import find_meeting, names_meeting, on_day

_MOST_WORDS = 6  # of the name of a tafel


async def cancel(request: Request) -> Reply:
    meeting, reason = await find_meeting(request, vergaderingen.next_after)
    if not reason:
        raise UserError(texts.REASON_NEEDED)
    request.access.require(meeting.tafel, Rol.SECRETARIAAT)
    if not names_meeting(request, reason):
        await _require_sure(request, meeting, reason)

    def write(session: Session) -> Reply:
        known = session.get_one(Vergadering, meeting.id)
        vergaderingen.cancel(session, request.stempel, known, request.deps.kalender, request.plain(reason))
        return Reply([section(views.line(known, request.deps.config))])

    return await request.write(meeting.tafel, Rol.SECRETARIAAT, write)


async def _require_sure(request: Request, meeting: Vergadering, reason: str) -> None:
    """Raises Choice where the reason has the day of another meeting, or ends with the name of another tafel:
    'geen quorum 9-2', 'geen quorum rrt gooi'."""
    days = dates.find_all(reason, request.today, werkdagen=request.deps.kalender.werkdagen, planning=True)
    words = reason.split()
    tails = (" ".join(words[place:]) for place in range(max(1, len(words) - _MOST_WORDS), len(words)))
    tafel = next(
        (named[0] for tail in tails if (named := leading_tafel(request.deps, tail)) and not named[1]), None
    )

    def read(session: Session) -> list[Vergadering]:
        on = [on_day(session, tafel or meeting.tafel, day) for day in days]
        after = vergaderingen.next_after(session, tafel, request.today) if tafel in request.readable else None
        return [found for found in (*on, after) if found and found.status in vergaderingen.AHEAD]

    others = [found for found in await request.read(read) if found.id != meeting.id]
    if others:
        refs = (others[0].referentie, meeting.referentie)
        raise Choice(texts.which_lapses(*refs), [(ref, request.line(f"{ref} {reason}")) for ref in refs])
