"""/vergadering vervalt: the meeting that does not take place, and why.

Its channel reads of it: where the reason names another tafel or day, it is asked which meeting is meant.
"""

from __future__ import annotations

from sqlmodel import Session

from bot import dates, referenties, vergaderingen
from bot.config import Rol
from bot.dates import Reading
from bot.errors import UserError
from bot.models import Vergadering
from bot.texts import vergaderingen as texts
from bot.views import vergaderingen as views
from bot.views.elementen import section
from handlers.opdrachten import Choice, Reply, Request, tafels_in
from handlers.vergadering_find import find_meeting, names_meeting, on_day


async def cancel(request: Request) -> Reply:
    meeting, reason = await find_meeting(request, vergaderingen.next_after)
    request.access.require(meeting.tafel, Rol.SECRETARIAAT)
    if not reason:
        raise UserError(texts.REASON_NEEDED)
    await _require_sure(request, meeting, reason)

    def write(session: Session) -> Reply:
        known = session.get_one(Vergadering, meeting.id)
        vergaderingen.cancel(session, request.stempel, known, request.deps.kalender, request.plain(reason))
        return Reply([section(views.line(known, request.deps.config))])

    return await request.write(meeting.tafel, Rol.SECRETARIAAT, write)


async def _require_sure(request: Request, meeting: Vergadering, reason: str) -> None:
    """Raises Choice where the reason names another tafel or day than the meeting has, unless the words in
    front say that: 'geen quorum 9-2', 'geen quorum voor de rrt gooi van 27-1'."""
    is_day_said = names_meeting(request, reason)
    if is_day_said and (request.named_tafel() or referenties.split_reeks(request.text)[0]):
        return
    tafels = tafels_in(request.deps, reason, regio=not is_day_said) - {meeting.tafel}
    werkdagen = request.deps.kalender.werkdagen
    days = [] if is_day_said else dates.find_all(reason, request.today, werkdagen=werkdagen, planning=True)
    days = [day for day in days if day.value != meeting.datum]
    if not tafels and not days:
        return
    others = await request.read(lambda session: _others(session, request, meeting, tafels, days))
    refs = [*(found.referentie for found in others), meeting.referentie]
    raise Choice(texts.which_lapses(*refs), [(ref, request.line(f"{ref} {reason}")) for ref in refs])


def _others(
    session: Session, request: Request, meeting: Vergadering, tafels: set[str], days: list[Reading]
) -> list[Vergadering]:
    """The other meetings to come that can be meant: on such a day, of these tafels or its own, else of any;
    without such a day the next of each of these tafels."""
    here = [meeting.tafel, *sorted(tafels)]
    found = [on_day(session, tafel, day) for day in days for tafel in here]
    if not tafels and not any(found):
        found = [on_day(session, tafel, day) for day in days for tafel in sorted(request.readable)]
    if not any(found):
        found = [vergaderingen.next_after(session, tafel, request.today) for tafel in sorted(tafels)]
    ahead = {one.id: one for one in found if one and one.status in vergaderingen.AHEAD}
    return [one for one in ahead.values() if one.id != meeting.id and one.tafel in request.readable]
