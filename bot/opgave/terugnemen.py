"""Figures taken back: what somebody wrote last, a line or a whole file, as one change, for ten minutes.

What was new counts no more (`vervallen`), what was said otherwise or put out of count is as it was. What
anybody wrote of the same since stays; then nothing is taken back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session, SQLModel, col, or_, select

from bot import ongedaan, wijzigingen
from bot.errors import UserError
from bot.models import Locatie, Locatiestand, Opgave, Uitruil, Wijziging, WijzigingWaarde
from bot.texts import opgave as texts
from bot.wijzigingen import UNDONE, Stempel

TABLES: dict[str, type[SQLModel]] = {
    str(table.__tablename__): table for table in (Opgave, Locatiestand, Uitruil)
}
AT_ONCE = 500  # ids in one query


def last_batch(session: Session, stempel: Stempel, at: datetime | None = None) -> list[Wijziging]:
    """What this person last wrote of figures that can be taken back, or wrote at that moment. Empty when
    there is nothing within ten minutes."""
    gone = set(ongedaan.undone(session, stempel))
    found = [e for e in session.exec(ongedaan.of_late(stempel, TABLES, at)) if e.id not in gone]
    return [entry for entry in found if entry.op == found[0].op]


def areas(session: Session, batch: Sequence[Wijziging]) -> set[str]:
    """The gemeenten and areas that these figures are of."""
    rows = _rows(session, batch).values()
    places = _by_id(session, Locatie, {row.locatie_id for row in rows if isinstance(row, Locatiestand)})
    names: set[str] = {place.gemeente for place in places.values()}
    for row in rows:
        names |= {row.gebied} if isinstance(row, Opgave) else set()
        names |= {row.van, row.naar} if isinstance(row, Uitruil) else set()
    return names


def take_back(session: Session, stempel: Stempel, batch: Sequence[Wijziging]) -> tuple[int, int]:
    """Put all of it back; how many count no more, and how many are as they were. Raises UserError, and then
    is to be rolled back, when one of them was written since."""
    _require_untouched(session, stempel, batch)
    rows, before = _rows(session, batch), _before(session, batch)
    told, gone = [], 0
    for entry in batch:
        row = rows[entry.soort, entry.object_id]
        is_new = entry.wat == "nieuw"
        values: dict[str, Any] = {"vervallen": True}
        if not is_new:
            kept = before.get(entry.id or 0, {})
            values = {name: wijzigingen.typed(row, name, value) for name, value in kept.items()}
        other = {name: (getattr(row, name), value) for name, value in values.items()}
        for name, value in values.items():
            setattr(row, name, value)
        gone += is_new
        told.append(("ongedaan", row, other | {UNDONE: (None, str(entry.id))}))
    session.add_all(row for _, row, _ in told)
    session.flush()
    wijzigingen.record_all(session, stempel, told)
    return gone, len(batch) - gone


def _require_untouched(session: Session, stempel: Stempel, batch: Sequence[Wijziging]) -> None:
    """What this person wrote later and took back is as if it was not written."""
    own = {entry.id for entry in batch} | set(ongedaan.undone(session, stempel))
    about = {(entry.soort, entry.object_id) for entry in batch}
    later = session.execute(
        select(Wijziging.id, Wijziging.soort, Wijziging.object_id).where(
            col(Wijziging.id) > min(entry.id or 0 for entry in batch),
            col(Wijziging.soort).in_(TABLES),
            or_(Wijziging.door != stempel.door, Wijziging.wat != "ongedaan"),
        )
    )
    if any((soort, object_id) in about and id_ not in own for id_, soort, object_id in later):
        raise UserError(texts.WRITTEN_SINCE)


def _rows(session: Session, batch: Sequence[Wijziging]) -> dict[tuple[str, int], Any]:
    found: dict[tuple[str, int], Any] = {}
    for soort, table in TABLES.items():
        ids = {entry.object_id for entry in batch if entry.soort == soort}
        found |= {(soort, id_): row for id_, row in _by_id(session, table, ids).items()}
    return found


def _by_id(session: Session, table: Any, ids: set[int]) -> dict[int, Any]:
    return {
        row.id: row
        for some in _some(sorted(ids))
        for row in session.exec(select(table).where(col(table.id).in_(some)))
    }


def _some(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))


def _before(session: Session, batch: Sequence[Wijziging]) -> dict[int, dict[str, str | None]]:
    """Per wijziging what the values were."""
    found: dict[int, dict[str, str | None]] = {}
    for some in _some([entry.id or 0 for entry in batch if entry.wat != "nieuw"]):
        query = select(WijzigingWaarde).where(col(WijzigingWaarde.wijziging_id).in_(some))
        for value in session.exec(query):
            if not value.zout:  # somebody was forgotten in it: what it was is not known any more
                raise UserError(texts.WRITTEN_SINCE)
            found.setdefault(value.wijziging_id, {})[value.veld] = value.voor
    return found
