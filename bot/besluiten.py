"""Decisions: numbered within their meeting, withdrawn or replaced, never gone."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Select, String, bindparam, cast
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from bot import genoemd, vergaderingen, wijzigingen
from bot.errors import UserError
from bot.models import Agendapunt, Besluit, Vergadering, Verslagversie
from bot.models.velden import unindexed
from bot.readmodels import Besluitregel
from bot.referenties import Referentie
from bot.statement import Statement, one_of
from bot.texts import besluiten as texts
from bot.wijzigingen import Stempel

MOST_CANDIDATES = 10  # as many as a question has buttons


def create(
    session: Session,
    stempel: Stempel,
    meeting: Vergadering,
    tekst: str,
    *,
    procedureel: bool = False,
    agendapunt_id: int | None = None,
    citaat: str | None = None,
    regels: str | None = None,
    nummer: int | None = None,
) -> Besluit:
    """Write a decision under `meeting` with the next number, or with the one the minutes state."""
    besluit = Besluit(
        vergadering_id=meeting.id or 0,
        nummer=vergaderingen.take_number(session, meeting, "besluit", nummer),
        tekst=tekst,
        procedureel=procedureel,
        agendapunt_id=agendapunt_id,
        aangemaakt_op=stempel.op,
        citaat=citaat,
        regels=regels,
    )
    wijzigingen.create(session, stempel, besluit)
    return besluit


def change(
    session: Session, stempel: Stempel, besluit: Besluit, tekst: str, *, wat: str = "gewijzigd", **values: Any
) -> bool:
    """Set the text and other fields of a decision; False when nothing differs. Raises UserError when it no
    longer holds."""
    if besluit.status != "geldt":
        raise UserError(texts.only_valid(besluit.status))
    return wijzigingen.change(session, stempel, wat, besluit, tekst=tekst, **values)


def reword(session: Session, stempel: Stempel, besluit: Besluit, tekst: str) -> bool:
    """`change` of the words, by hand. Raises UserError also for a decision by which minutes were adopted."""
    require_own_words(session, besluit)
    return change(session, stempel, besluit, tekst)


def require_own_words(session: Session, besluit: Besluit) -> None:
    """Raises UserError where minutes were adopted by it: what it says stands in their versions too."""
    minutes = adopted_minutes(session, besluit)
    if minutes:
        raise UserError(texts.adopts_in_these_words(minutes))


def withdraw(
    session: Session, stempel: Stempel, besluit: Besluit, reden: str, *, door: Besluit | None = None
) -> bool:
    """Ingetrokken, or vervangen when another decision takes its place; it stays readable. Raises UserError
    for a decision by which minutes were adopted: their text is fixed, and so is that they were."""
    minutes = adopted_minutes(session, besluit)
    if minutes:
        raise UserError(texts.adopts_minutes(minutes))
    if not reden and door is None:
        raise UserError(texts.REASON_NEEDED, field="reden")
    return wijzigingen.change(
        session,
        stempel,
        "vervangen" if door else "ingetrokken",
        besluit,
        status="vervangen" if door else "ingetrokken",
        reden=reden or None,
        vervangen_door_id=door.id if door else None,
    )


def adopted_minutes(session: Session, besluit: Besluit) -> str | None:
    """The reference of the meeting whose minutes were adopted by this decision."""
    found = select(Vergadering.referentie).join(
        Verslagversie, col(Verslagversie.vergadering_id) == Vergadering.id
    )
    return session.exec(found.where(Verslagversie.besluit_id == besluit.id).limit(1)).first()


def candidates(
    session: Session, ref: Referentie, tafels: Collection[str], today: date, tafel_of: dict[str, str]
) -> list[Besluit]:
    """The decisions a typed reference can mean, latest first.

    A bare number is that of the running meeting, else the latest; where those have no such number it is any
    earlier one's: more than one is for the person to choose (design.md §2).
    """
    numbered = (
        select(Besluit)
        .join(Vergadering, col(Vergadering.id) == Besluit.vergadering_id)
        .where(col(Vergadering.tafel).in_(tafels), Besluit.nummer == ref.nummer, Besluit.status != "gewist")
        .order_by(col(Vergadering.datum).desc().nulls_last())
        .limit(MOST_CANDIDATES)
    )
    if ref.reeks or ref.dag:
        meetings = genoemd.matching(session, ref, tafels, tafel_of)
    else:
        meetings = [m for m in (vergaderingen.current(session, t, today) for t in tafels) if m]
    first = session.exec(numbered.where(col(Vergadering.id).in_([m.id for m in meetings]))).all()
    return list(first if first or ref.reeks or ref.dag else session.exec(numbered).all())


_TABLES: Any = Besluit, Vergadering, Agendapunt
_B, _V, _ITEM = (table.__table__ for table in _TABLES)
_BY, _BY_MEETING = _B.alias(), _V.alias()  # what replaced it
_BESIDE = {
    "tafel": _V.c.tafel,
    "vergadering": _V.c.referentie,
    "datum": _V.c.datum,
    "agendapunt": _ITEM.c.titel,
    "vervangen_door": _BY_MEETING.c.referentie + "/B" + cast(_BY.c.nummer, String),
}
_NAMES = tuple(Besluitregel.__dataclass_fields__)


def _asked(meeting_id: Any, *where: Any) -> Select[Any]:
    """Besluitregels, of which `where` says which; `meeting_id`: the key of their meeting, to look up by or
    not."""
    columns = (_BESIDE[name] if name in _BESIDE else _B.c[name] for name in _NAMES)
    return (
        select_columns(*(column.label(name) for column, name in zip(columns, _NAMES, strict=True)))
        .join(_V, meeting_id == _B.c.vergadering_id)
        .outerjoin(_ITEM, _ITEM.c.id == _B.c.agendapunt_id)
        .outerjoin(_BY, _BY.c.id == _B.c.vervangen_door_id)
        .outerjoin(_BY_MEETING, _BY_MEETING.c.id == _BY.c.vergadering_id)
        .where(*where)
    )


@cache
def _rows(of_meeting: bool, geldig: bool, inhoudelijk: bool) -> Statement:
    tafel = unindexed(_V.c.tafel)  # the latest days of all, until there are enough
    query = _asked(unindexed(_V.c.id), one_of(tafel, "tafels"), _B.c.status != "gewist")
    if of_meeting:
        query = query.where(_V.c.id == bindparam("meeting"))
    if geldig:
        query = query.where(_B.c.status == "geldt")
    if inhoudelijk:
        query = query.where(_B.c.procedureel.is_(False))
    newest = query.order_by(_V.c.datum.desc().nulls_last(), _B.c.nummer)
    return Statement(newest.limit(bindparam("most")).offset(bindparam("offset")))


_BY_IDS = Statement(_asked(_V.c.id, one_of(_B.c.id, "ids")))


def select_rows(
    session: Session,
    tafels: Collection[str],
    *,
    vergadering_id: int | None = None,
    geldig: bool = False,
    inhoudelijk: bool = False,
    limit: int = 20,
    offset: int = 0,
) -> list[Besluitregel]:
    """Decisions, latest meeting first; `geldig` leaves out withdrawn ones, `inhoudelijk` procedural ones."""
    question = _rows(vergadering_id is not None, geldig, inhoudelijk)
    found = question.cells(session, tafels=tafels, most=limit, offset=offset, meeting=vergadering_id)
    return [Besluitregel(*row) for row in found]


def select_ids(
    session: Session, tafels: Collection[str], *, vergadering_id: int | None = None, limit: int
) -> list[int]:
    """The ids of the decisions of these tafels, or of one meeting of them, in the order of `select_rows`."""
    query = (
        select(Besluit.id)
        .join(Vergadering, col(Vergadering.id) == Besluit.vergadering_id)
        .where(col(Vergadering.tafel).in_(tafels), Besluit.status != "gewist")
        .order_by(col(Vergadering.datum).desc().nulls_last(), col(Besluit.nummer))
        .limit(limit)
    )
    if vergadering_id is not None:
        query = query.where(Besluit.vergadering_id == vergadering_id)
    return [id_ or 0 for id_ in session.exec(query).all()]


def by_ids(session: Session, ids: Sequence[int]) -> list[Besluitregel]:
    """These decisions, in this order."""
    rows = {row.id: row for row in (Besluitregel(*each) for each in _BY_IDS.cells(session, ids=ids))}
    return [rows[id_] for id_ in ids if id_ in rows]


def one(session: Session, besluit_id: int) -> Besluitregel:
    return by_ids(session, [besluit_id])[0]
