"""What a search looks through: one row of folded text for every point, decision, note and report.

Every change passes wijzigingen.record, which calls `note` in the same transaction: the index is never behind.
What is gewist leaves it: it is derived, the register itself forgets nothing. On SQLite triggers keep the
trigrams of the text (FTS5); on PostgreSQL pg_trgm does, where that extension may be used (migration 0003).
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, SQLModel, col, delete, or_, select

from bot.models import (
    Actie,
    ActieEigenaar,
    Besluit,
    Notitie,
    Organisatie,
    Persoon,
    Terugkoppeling,
    Vergadering,
    Zoektekst,
)
from bot.statement import Statement, insert_into
from bot.zoekwoorden import fold

_ROWS: Any = Zoektekst.__table__  # type: ignore[attr-defined]
_OWNERS = Statement(
    select(Persoon.naam, Organisatie.naam)
    .select_from(ActieEigenaar)
    .outerjoin(Persoon, col(Persoon.id) == ActieEigenaar.persoon_id)
    .outerjoin(Organisatie, col(Organisatie.id) == ActieEigenaar.organisatie_id)
    .where(col(ActieEigenaar.actie_id) == bindparam("actie"))
    .order_by(col(ActieEigenaar.id))
)
BETWEEN = "\n"  # fields of one row; folded words hold none, so no hit runs over from one into the next


def note(session: Session, row: SQLModel) -> None:
    """Bring the index up to date with `row` as it is now; what cannot be searched for is left alone."""
    match row:
        case Actie() | Besluit() if row.status == "gewist":
            _forget(session, row)
        case Notitie() | Terugkoppeling() if row.gewist_op:
            _forget(session, row)
        case Actie():
            _note_actie(session, row)
        case Besluit():
            _write(session, row, row.vergadering_id, (row.tekst, row.reden))
        case Notitie():
            _write(session, row, row.vergadering_id, (row.tekst,))
        case Terugkoppeling():
            actie = session.get_one(Actie, row.actie_id)
            _write(session, row, actie.vergadering_id, (row.tekst,), actie_id=actie.id, op=row.op)
        case Persoon() | Organisatie():
            _note_points_of(session, row)


def _note_actie(session: Session, actie: Actie) -> None:
    """With the names of who owns it and who asked: 'COA nareizigers' finds what COA owes."""
    meeting = session.get_one(Vergadering, actie.vergadering_id)
    fields = (actie.tekst, actie.antwoord, actie.reden, actie.gemeente, actie.voorwaarde)
    names = _names(session, actie)
    undated = actie.aangemaakt_op if meeting.datum is None else None
    _write(session, actie, actie.vergadering_id, (*fields, *names), actie_id=actie.id, op=undated)


def _names(session: Session, actie: Actie) -> list[str | None]:
    owners = _OWNERS.cells(session, actie=actie.id)
    asker = session.get(Persoon, actie.ingebracht_door_id) if actie.ingebracht_door_id else None
    return [*(person or body for person, body in owners), asker.naam if asker else None]


def _note_points_of(session: Session, who: Persoon | Organisatie) -> None:
    """After a change of name."""
    is_person = isinstance(who, Persoon)
    owned = select(ActieEigenaar.actie_id).where(
        col(ActieEigenaar.persoon_id if is_person else ActieEigenaar.organisatie_id) == who.id
    )
    theirs = col(Actie.id).in_(owned)
    mine = or_(theirs, col(Actie.ingebracht_door_id) == who.id) if is_person else theirs
    for actie in session.exec(select(Actie).where(mine, Actie.status != "gewist")).all():
        _note_actie(session, actie)


def _write(
    session: Session,
    row: Any,
    vergadering_id: int,
    fields: Iterable[str | None],
    *,
    actie_id: int | None = None,
    op: datetime | None = None,
) -> None:
    _writing(session.get_bind().dialect.name).run(
        session,
        {
            "soort": str(row.__tablename__),
            "object_id": row.id,
            "vergadering_id": vergadering_id,
            "actie_id": actie_id,
            "op": op,
            "tekst": joined(fields),
        },
    )


@cache
def _writing(dialect: str) -> Statement:
    """A row of the index, or what is other of the one that is there."""
    module = importlib.import_module(f"sqlalchemy.dialects.{dialect}")  # the other takes long and is not used
    new = insert_into(_ROWS, module.insert)
    other = or_(_ROWS.c.tekst != new.excluded.tekst, _ROWS.c.vergadering_id != new.excluded.vergadering_id)
    return Statement(
        new.on_conflict_do_update(
            index_elements=["soort", "object_id"],
            set_={name: new.excluded[name] for name in ("vergadering_id", "tekst")},
            where=other,
        )
    )


def joined(fields: Iterable[str | None]) -> str:
    """The text that is searched, out of the fields of one row."""
    return BETWEEN.join(fold(field) for field in fields if field)


def _forget(session: Session, row: Any) -> None:
    session.execute(
        delete(Zoektekst).where(
            col(Zoektekst.soort) == str(row.__tablename__), col(Zoektekst.object_id) == row.id
        )
    )
