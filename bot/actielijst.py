"""Reading acties: one line of a list holds all that a screen shows of a point."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, false, or_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, func, select

from bot import acties
from bot.models import Actie, ActieEigenaar, Agendapunt, Persoon, Terugkoppeling, Vergadering
from bot.readmodels import Actieregel, Partij

MOST_WORDS = 10  # of a search; SQLite refuses an expression a thousand deep


@dataclass(frozen=True)
class Filter:
    """Which points: every field that is set narrows the list.

    `staat`: open (te laat and op tijd together), te laat, op tijd, klaar, alle.
    """

    tafels: Collection[str]
    staat: str = "open"
    regio: str | None = None
    regio_tafel: str | None = None  # with `regio`: also everything of this tafel
    gemeente: str | None = None
    wie: Partij | None = None
    vergadering_id: int | None = None
    voor_vergadering: date | None = None  # of meetings before this day
    heel_de_provincie: bool = False  # of no region
    soorten: Collection[str] = field(default=acties.SOORTEN)
    woorden: str | None = None
    ids: Collection[int] | None = None


def select_rows(
    session: Session, filter_: Filter, today: date, *, limit: int = 20, offset: int = 0
) -> list[Actieregel]:
    """The points that fit, the overdue first, then by date, then as they were noted."""
    query = _base().where(_condition(filter_, today))
    closed = filter_.staat == "klaar"
    by_date = (
        (col(Actie.gesloten_op).desc(), col(Actie.id).desc())
        if closed
        else (
            col(Actie.gesloten_op).is_not(None),
            col(Actie.termijn).is_(None),
            col(Actie.termijn),
            col(Vergadering.datum),
            col(Actie.id),
        )
    )
    return _to_rows(session, query.order_by(*by_date).limit(limit).offset(offset))


def count(session: Session, filter_: Filter, today: date) -> int:
    query = (
        select(func.count()).select_from(Actie).join(Vergadering, col(Vergadering.id) == Actie.vergadering_id)
    )
    return session.exec(query.where(_condition(filter_, today))).one()


def one(session: Session, actie_id: int) -> Actieregel:
    return _to_rows(session, _base().where(col(Actie.id) == actie_id))[0]


def _base() -> Any:
    return (
        select(Actie, Vergadering, Agendapunt.titel, Persoon.naam)
        .join(Vergadering, col(Vergadering.id) == Actie.vergadering_id)
        .outerjoin(Agendapunt, col(Agendapunt.id) == Actie.agendapunt_id)
        .outerjoin(Persoon, col(Persoon.id) == Actie.ingebracht_door_id)
    )


def _condition(f: Filter, today: date) -> ColumnElement[bool]:
    where: list[Any] = [col(Vergadering.tafel).in_(f.tafels), col(Actie.status) != "gewist"]
    if f.staat in ("open", "te laat", "op tijd"):
        where.append(col(Actie.gesloten_op).is_(None))
    if f.staat == "op tijd":
        where.append(or_(col(Actie.termijn).is_(None), col(Actie.termijn) >= today))
    if f.staat == "te laat":
        where.append(col(Actie.termijn) < today)
    if f.staat == "klaar":
        where.append(col(Actie.gesloten_op).is_not(None))
    if f.regio:
        where.append(or_(col(Actie.regio) == f.regio, col(Vergadering.tafel) == f.regio_tafel))
    if f.heel_de_provincie:
        where.append(col(Actie.regio).is_(None))
    if f.gemeente:
        where.append(col(Actie.gemeente) == f.gemeente)
    if f.wie:
        where.append(or_(_owned_by(f.wie), _brought_in_by(f.wie)))
    if f.vergadering_id is not None:
        where.append(col(Actie.vergadering_id) == f.vergadering_id)
    if f.voor_vergadering:
        where.append(or_(col(Vergadering.datum) < f.voor_vergadering, col(Vergadering.datum).is_(None)))
    if f.soorten is not acties.SOORTEN:
        where.append(col(Actie.soort).in_(f.soorten))
    if f.ids is not None:
        where.append(col(Actie.id).in_(f.ids))
    if f.woorden:
        where.extend(_holds(word) for word in f.woorden.split()[:MOST_WORDS])
    return and_(*where)


def _owned_by(who: Partij) -> ColumnElement[bool]:
    column = ActieEigenaar.persoon_id if who.soort == "persoon" else ActieEigenaar.organisatie_id
    return exists().where(col(ActieEigenaar.actie_id) == Actie.id, col(column) == who.id)


def _brought_in_by(who: Partij) -> ColumnElement[bool]:
    return col(Actie.ingebracht_door_id) == who.id if who.soort == "persoon" else false()


def _holds(word: str) -> ColumnElement[bool]:
    fields = (Actie.tekst, Actie.antwoord, Actie.gemeente)
    reported = exists().where(
        col(Terugkoppeling.actie_id) == Actie.id, col(Terugkoppeling.tekst).icontains(word, autoescape=True)
    )
    asker = aliased(Persoon)
    asked_by = exists().where(
        col(asker.id) == Actie.ingebracht_door_id, col(asker.naam).icontains(word, autoescape=True)
    )
    return or_(*(col(f).icontains(word, autoescape=True) for f in fields), asked_by, reported)


def _to_rows(session: Session, query: Any) -> list[Actieregel]:
    found = session.execute(query).all()
    ids = [actie.id for actie, *_ in found]
    owners = acties.owners(session, ids)
    reports = {
        row.actie_id: row.tekst
        for row in session.exec(
            select(Terugkoppeling)
            .where(col(Terugkoppeling.actie_id).in_(ids))
            .order_by(col(Terugkoppeling.id))
        ).all()
    }
    return [
        Actieregel(
            **{name: getattr(actie, name) for name in _SAME},
            tafel=meeting.tafel,
            vergadering=meeting.referentie,
            datum=meeting.datum,
            agendapunt=item,
            eigenaars=owners.get(actie.id, ()),
            ingebracht_door=asker,
            terugkoppeling=reports.get(actie.id),
        )
        for actie, meeting, item, asker in found
    ]


_SAME = [name for name in Actieregel.__dataclass_fields__ if name in Actie.model_fields]
