"""Lines of prose under an agendapunt: what the draft minutes are made from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session, col, select

from bot import agendapunten, wijzigingen
from bot.errors import UserError
from bot.models import Notitie, Vergadering
from bot.texts import notities as texts
from bot.wijzigingen import Stempel

NOTED = "notitie"  # `soort` of what somebody typed; other kinds come from minutes


def create(session: Session, stempel: Stempel, meeting: Vergadering, tekst: str) -> Notitie:
    """Write a line under the agendapunt that is being discussed. Raises UserError on an empty one."""
    if not tekst:
        raise UserError(texts.TEXT_NEEDED, field="tekst")
    return write(session, stempel, meeting, NOTED, tekst, agendapunten.current_id(session, meeting))


def write(
    session: Session, stempel: Stempel, meeting: Vergadering, soort: str, tekst: str, item_id: int | None
) -> Notitie:
    """A line of this kind, by whom and when, under an agendapunt or under none."""
    row = Notitie(
        vergadering_id=meeting.id or 0,
        agendapunt_id=item_id,
        soort=soort,
        tekst=tekst,
        door=stempel.door,
        op=stempel.op,
    )
    wijzigingen.create(session, stempel, row)
    return row


def of(session: Session, meeting_id: int) -> Sequence[Notitie]:
    """The lines of a meeting as they were written, without those that were taken back."""
    return session.exec(
        select(Notitie)
        .where(Notitie.vergadering_id == meeting_id, col(Notitie.gewist_op).is_(None))
        .order_by(col(Notitie.id))
    ).all()


def change(session: Session, stempel: Stempel, row: Notitie, **values: Any) -> bool:
    """Set fields of a line as minutes have them; False when nothing differs."""
    return wijzigingen.change(session, stempel, wijzigingen.READ, row, **values)


def wipe(session: Session, stempel: Stempel, row: Notitie) -> bool:
    """Gewist: out of sight, as minutes no longer have it; False when it was."""
    if row.gewist_op:
        return False
    return wijzigingen.change(session, stempel, wijzigingen.READ, row, gewist_op=stempel.op)
