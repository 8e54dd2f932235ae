"""What a draft that came back did to the lists of a meeting, put back: its agenda, who was there, its own
times and place; and what made two people one.

Of these the history of a returned draft is put back value by value, the latest first: each step finds the
lists as it left them. What is other by then, somebody changed since.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session, SQLModel, col, select

from bot import agendapunten, opvolgers, wijzigingen
from bot.errors import UserError
from bot.models import (
    Aanwezigheid,
    Afvaardiging,
    Agendapunt,
    Persoon,
    Spelling,
    Vergadering,
    Wijziging,
    WijzigingWaarde,
)
from bot.texts import acties as texts
from bot.wijzigingen import UNDONE, Stempel

TABLES: dict[str, type[SQLModel]] = {
    str(table.__tablename__): table
    for table in (Vergadering, Agendapunt, Aanwezigheid, Persoon, Spelling, Afvaardiging)
}
OF_PEOPLE = (Persoon, Spelling, Afvaardiging)  # of no meeting
_COME_AND_GO = (Agendapunt, Aanwezigheid)  # their rows are really deleted
_BIRTHS = ("nieuw", wijzigingen.READ, wijzigingen.MERGED)


def is_one(entry: Wijziging) -> bool:
    """Whether this is for here. A person who is new stays: their name may be used by now; and so does for
    whom they come."""
    is_new = entry.wat == "nieuw" and TABLES.get(entry.soort) in OF_PEOPLE
    is_delegation = entry.soort == "afvaardiging" and entry.wat != wijzigingen.MERGED
    return entry.soort in TABLES and not is_new and not is_delegation


def kinds(batch: Sequence[Wijziging]) -> set[str]:
    """Of which lists a batch changed something; that a draft was taken over is no change by itself."""
    return {entry.soort for entry in batch if entry.soort in TABLES and entry.wat != wijzigingen.TAKEN}


def row_of(session: Session, entry: Wijziging) -> Any:
    """What a wijziging is about; of a row that is gone as it was, in no session."""
    table: Any = TABLES[entry.soort]
    return session.get(table, entry.object_id) or table(**_typed(table, _last_seen(session, entry)))


def _last_seen(session: Session, entry: Wijziging) -> dict[str, str | None]:
    """All that a row was when it went off its list."""
    went = (
        select(WijzigingWaarde.veld, WijzigingWaarde.voor)
        .join(Wijziging, col(Wijziging.id) == WijzigingWaarde.wijziging_id)
        .where(Wijziging.soort == entry.soort, Wijziging.object_id == entry.object_id)
        .where(col(Wijziging.wat).in_((wijzigingen.GONE, "ongedaan")))
        .order_by(col(Wijziging.id))
    )
    return dict(session.exec(went).all())


def put_back(session: Session, stempel: Stempel, entry: Wijziging) -> Any:
    """One wijziging; the row that it was about. Raises UserError when somebody changed the same since."""
    changed = values(session, entry)
    table: Any = TABLES[entry.soort]
    row = session.get(table, entry.object_id)
    before, after = ({v.veld: getattr(v, side) for v in changed} for side in ("voor", "na"))
    if not all(value.zout for value in changed):
        raise UserError(texts.UNDO_CHANGED)  # something of it was forgotten: nobody knows how it was
    if entry.wat == wijzigingen.GONE:
        if row is not None:
            raise UserError(texts.UNDO_CHANGED)
        return _bring_back(session, stempel, entry, before)
    if row is None or any(wijzigingen.as_kept(getattr(row, name)) != kept for name, kept in after.items()):
        raise UserError(texts.UNDO_CHANGED)
    if isinstance(row, Aanwezigheid) and _stands_for_two(session, row, entry):
        raise UserError(texts.UNDO_CHANGED)
    can_go = entry.wat == wijzigingen.MERGED or table in _COME_AND_GO
    if can_go and entry.wat in _BIRTHS and before.get("id", "") is None:
        return _take_off(session, stempel, entry, row)
    _require_place(session, row, before)
    values_ = opvolgers.of_today(session, _typed(table, before))
    if isinstance(row, Aanwezigheid) and _is_taken(session, row, values_.get("persoon_id")):
        raise UserError(texts.UNDO_CHANGED)
    told = wijzigingen.put(session, row, values_)
    wijzigingen.record(session, stempel, "ongedaan", row, told | _undone(entry))
    return row


def require_whole(session: Session, agendas: Sequence[int]) -> None:
    """The agendas of these meetings count 1, 2, 3 as before. Raises UserError when an item came or went
    since."""
    for meeting_id in agendas:
        places = [item.volgorde for item in agendapunten.of(session, meeting_id)]
        if places != list(range(1, len(places) + 1)):
            raise UserError(texts.UNDO_CHANGED)


def _bring_back(session: Session, stempel: Stempel, entry: Wijziging, was: dict[str, str | None]) -> Any:
    table: Any = TABLES[entry.soort]
    back = table(**opvolgers.of_today(session, _typed(table, was)))
    _require_place(session, back, was)
    if isinstance(back, Aanwezigheid) and _is_taken(session, back, back.persoon_id):
        raise UserError(texts.UNDO_CHANGED)
    wijzigingen.create(session, stempel, back, "ongedaan")
    wijzigingen.record(session, stempel, "ongedaan", back, _undone(entry))
    return back


def _take_off(session: Session, stempel: Stempel, entry: Wijziging, row: Any) -> Any:
    """What hung under it was taken out of sight with it, or somebody put something there since."""
    for table in agendapunten.UNDER_ITEM if isinstance(row, Agendapunt) else ():
        for hung in session.exec(select(table).where(table.agendapunt_id == row.id)).all():
            if not (getattr(hung, "gewist_op", None) or getattr(hung, "status", None) == "gewist"):
                raise UserError(texts.UNDO_CHANGED)
            wijzigingen.change(session, stempel, "ongedaan", hung, agendapunt_id=None)
    wijzigingen.record(session, stempel, "ongedaan", row, wijzigingen.died(row) | _undone(entry))
    session.delete(row)
    session.flush()
    return row


def _require_place(session: Session, row: Any, was: dict[str, str | None]) -> None:
    """A place on the agenda is of one item: what somebody added there since keeps it."""
    if not isinstance(row, Agendapunt) or was.get("volgorde") is None:
        return
    taken = select(Agendapunt.id).where(
        Agendapunt.vergadering_id == row.vergadering_id,
        Agendapunt.volgorde == int(was["volgorde"] or 0),
        Agendapunt.id != row.id,
    )
    if session.exec(taken).first():
        raise UserError(texts.UNDO_CHANGED)


def _stands_for_two(session: Session, slot: Aanwezigheid, entry: Wijziging) -> bool:
    """Whether another line of that list went into this one since (samenaanwezig.py): what that one said is
    not taken back with what was said here."""
    person = session.get(Persoon, slot.persoon_id) if slot.persoon_id else None
    once = {str(who.id) for who in opvolgers.merged_into(session, person)} if person else set()
    went = select(Wijziging).where(
        col(Wijziging.id) > entry.id,
        Wijziging.soort == entry.soort,
        Wijziging.wat == wijzigingen.GONE,
        col(Wijziging.object_id).not_in(select(Aanwezigheid.id)),
    )
    lines = [_last_seen(session, other) for other in session.exec(went).all()] if once else []
    return any(
        was["persoon_id"] in once and was["vergadering_id"] == str(slot.vergadering_id) for was in lines
    )


def _is_taken(session: Session, slot: Aanwezigheid, persoon_id: int | None) -> bool:
    """Whether this person has another slot at that meeting."""
    same = select(Aanwezigheid.id).where(
        Aanwezigheid.vergadering_id == slot.vergadering_id,
        Aanwezigheid.persoon_id == persoon_id,
        col(Aanwezigheid.id).is_distinct_from(slot.id),
    )
    return persoon_id is not None and session.exec(same).first() is not None


def _typed(table: type[SQLModel], kept: dict[str, str | None]) -> dict[str, Any]:
    return {
        name: wijzigingen.typed(table, name, value)
        for name, value in kept.items()
        if name in table.model_fields
    }


def _undone(entry: Wijziging) -> dict[str, tuple[Any, Any]]:
    return {UNDONE: (None, str(entry.id))}


def values(session: Session, entry: Wijziging) -> Sequence[WijzigingWaarde]:
    """What a wijziging changed."""
    query = select(WijzigingWaarde).where(col(WijzigingWaarde.wijziging_id) == entry.id)
    return session.exec(query).all()
