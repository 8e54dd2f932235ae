"""Notes of the secretary: beside the text of minutes, dated, never over it.

They are notities of their own kind, so that a search, the archive and a person's right to be forgotten reach
them; those that came with minutes that were read have no date.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, select

from bot import notities, wijzigingen
from bot.errors import UserError
from bot.models import Agendapunt, Notitie, Vergadering
from bot.readmodels import Noot
from bot.texts import verslagleven as texts
from bot.texts.verslag import NOOT
from bot.wijzigingen import Stempel


def create(
    session: Session, stempel: Stempel, meeting: Vergadering, tekst: str, item: Agendapunt | None = None
) -> Notitie:
    """Write a note, under an agendapunt or under none. Raises UserError on an empty one."""
    if not tekst:
        raise UserError(texts.NOTE_NEEDED)
    return notities.write(session, stempel, meeting, NOOT, tekst, item.id if item else None)


def of(session: Session, meeting_id: int) -> Sequence[Notitie]:
    """The notes that stand, in the order they were made."""
    return list(numbered(session, meeting_id).values())


def numbered(session: Session, meeting_id: int) -> dict[int, Notitie]:
    """The notes that stand, by their number: the first ever made is 1, and what was taken back keeps its own,
    so that a number that somebody saw is never that of another."""
    made = session.exec(
        select(Notitie)
        .where(Notitie.vergadering_id == meeting_id, Notitie.soort == NOOT)
        .order_by(col(Notitie.id))
    ).all()
    return {number: row for number, row in enumerate(made, start=1) if row.gewist_op is None}


def withdraw(session: Session, stempel: Stempel, meeting_id: int, number: int) -> Notitie:
    """Take back the note with this number. What was published with it keeps it. Raises UserError where none
    with that number stands."""
    standing = numbered(session, meeting_id)
    row = standing.get(number)
    if row is None:
        raise UserError(texts.no_such_note([*standing]))
    wijzigingen.change(session, stempel, "gewist", row, gewist_op=stempel.op)
    return row


def beside(session: Session, meeting_id: int) -> list[Noot]:
    """The notes as they stand beside the text, by the heading of their agendapunt (uitvoer/opzet.py)."""
    items = {
        item.id: f"agendapunt_{item.volgorde}"
        for item in session.exec(select(Agendapunt).where(Agendapunt.vergadering_id == meeting_id)).all()
    }
    return [Noot(row.op, row.tekst, items.get(row.agendapunt_id, "")) for row in of(session, meeting_id)]
