"""Which minutes are to be adopted, and in which meeting: one that began, after the one they are of."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session, and_, case, col, select, true

from bot import vergaderingen
from bot.errors import UserError
from bot.models import Vergadering, Verslagversie
from bot.texts import verslagleven as texts


def to_adopt(
    session: Session, tafel: str, today: date, named: Vergadering | None = None
) -> Vergadering | None:
    """The latest closed meeting whose minutes wait, of those before the one that is `named` or that we are
    in. Without one, what `within` tells best: when another is named, that those before it are adopted, else
    what the latest waits for."""
    here = named or _here(session, tafel, today)
    before = col(Vergadering.datum) < here.datum if here and here.datum else true()
    adopted = select(Verslagversie.id).where(
        Verslagversie.vergadering_id == Vergadering.id, Verslagversie.soort == "vastgesteld"
    )
    waits = ~adopted.exists()
    second, third = (before, waits) if named else (waits, before)
    closed = select(Vergadering).where(
        Vergadering.tafel == tafel, Vergadering.status == "gesloten", col(Vergadering.datum).is_not(None)
    )
    turn = case((and_(before, waits), 0), (second, 1), (third, 2), else_=3)
    return session.exec(closed.order_by(turn, col(Vergadering.datum).desc()).limit(1)).first()


def within(session: Session, meeting: Vergadering, today: date, named: Vergadering | None) -> Vergadering:
    """The meeting that adopts the minutes of `meeting`: the one that is `named`, else that which runs, on
    whatever day, else the latest that was held. Raises UserError, saying what to do, where it has not begun
    or is not a later one, and while `meeting` is not closed."""
    if meeting.status != "gesloten" or meeting.datum is None:
        raise UserError(texts.not_held(meeting.referentie))
    if named:
        if not _can_adopt(named, meeting, today):
            may_begin = named.status == "gepland" and _is_later(named, meeting)
            raise UserError(texts.not_within(meeting.referentie, named.referentie, may_begin=may_begin))
        return named
    found = _here(session, meeting.tafel, today)
    if found is None or not _can_adopt(found, meeting, today):
        coming = vergaderingen.following(session, meeting.tafel, today)
        raise UserError(texts.no_later(meeting.referentie, coming.referentie if coming else None))
    return found


def _here(session: Session, tafel: str, today: date) -> Vergadering | None:
    """The meeting we are in: the one that runs, on whatever day, else the latest that was held."""
    running = vergaderingen.running(session, [tafel])
    return running[0] if running else vergaderingen.last_before(session, tafel, today)


def _can_adopt(found: Vergadering, meeting: Vergadering, today: date) -> bool:
    """Whether it runs or was held, after `meeting`: what nobody began was held when its day has passed."""
    has_passed = found.status == "gepland" and found.datum is not None and found.datum < today
    return _is_later(found, meeting) and (found.status in ("loopt", "gesloten") or has_passed)


def _is_later(found: Vergadering, meeting: Vergadering) -> bool:
    """Whether it is one of the same tafel on a day after that of `meeting`."""
    if found.tafel != meeting.tafel or found.datum is None or meeting.datum is None:
        return False
    return found.datum > meeting.datum
