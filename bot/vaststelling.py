"""In which meeting minutes are adopted: one that began, after the one they are of."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session

from bot import vergaderingen
from bot.errors import UserError
from bot.models import Vergadering
from bot.texts import verslagleven as texts


def within(session: Session, meeting: Vergadering, today: date, named: Vergadering | None) -> Vergadering:
    """The meeting that adopts the minutes of `meeting`: the one that is `named`, else that which runs, on
    whatever day, else the latest that was held. Raises UserError, saying what to do, where it has not begun
    or is not a later one, and while `meeting` is not closed."""
    if meeting.status != "gesloten" or meeting.datum is None:
        raise UserError(texts.not_held(meeting.referentie))
    if named:
        if not _can_adopt(named, meeting, today):
            raise UserError(texts.not_within(meeting.referentie, named.referentie))
        return named
    running = vergaderingen.running(session, [meeting.tafel])
    found = running[0] if running else vergaderingen.last_before(session, meeting.tafel, today)
    if found is None or not _can_adopt(found, meeting, today):
        coming = vergaderingen.following(session, meeting.tafel, today)
        raise UserError(texts.no_later(meeting.referentie, coming.referentie if coming else None))
    return found


def _can_adopt(found: Vergadering, meeting: Vergadering, today: date) -> bool:
    """Whether it runs or was held, after `meeting`: what nobody began was held when its day has passed."""
    if found.tafel != meeting.tafel or found.datum is None or meeting.datum is None:
        return False
    has_begun = found.status in ("loopt", "gesloten") or (found.status == "gepland" and found.datum < today)
    return has_begun and found.datum > meeting.datum
