"""Reading acties: one line of a list holds all that a screen shows of a point."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, exists, false, or_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, func, select

from bot import acties, eigenaars
from bot.models import (
    Actie,
    ActieEigenaar,
    Agendapunt,
    Mijlpaal,
    Organisatie,
    Persoon,
    Terugkoppeling,
    Vergadering,
)
from bot.readmodels import Actieregel, Partij


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
    sinds: date | None = None  # of meetings from this day
    tot: date | None = None  # of meetings up to and including this day
    ids: Collection[int] | None = None
    zonder_kind_bij: str | None = None  # left out when passed on to this tafel: there it is shown
    onvolledig: bool = False  # without owner or date; a question needs neither


def select_rows(
    session: Session, filter_: Filter, today: date, *, limit: int = 20, offset: int = 0
) -> list[Actieregel]:
    """The points that fit, the overdue first, then by date, then as they were noted."""
    query = _base().where(_condition(filter_, today)).order_by(*_order(filter_))
    return _to_rows(session, query.limit(limit).offset(offset))


def select_ids(session: Session, filter_: Filter, today: date, *, limit: int) -> list[int]:
    """The ids of the points that fit, in the order of `select_rows`."""
    query = select(Actie.id).join(Vergadering, col(Vergadering.id) == Actie.vergadering_id)
    fitting = query.where(_condition(filter_, today)).order_by(*_order(filter_)).limit(limit)
    return [id_ or 0 for id_ in session.exec(fitting).all()]


def by_ids(session: Session, ids: Sequence[int]) -> list[Actieregel]:
    """These points, in this order."""
    found = {row.id: row for row in _to_rows(session, _base().where(col(Actie.id).in_(ids)))}
    return [found[id_] for id_ in ids if id_ in found]


def _order(filter_: Filter) -> tuple[Any, ...]:
    if filter_.staat == "klaar":
        return col(Actie.gesloten_op).desc(), col(Actie.id).desc()
    return (
        col(Actie.gesloten_op).is_not(None),
        col(Actie.termijn).is_(None),
        col(Actie.termijn),
        col(Vergadering.datum),
        col(Actie.id),
    )


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
    if f.zonder_kind_bij:
        where.append(~_has_child_at(f.zonder_kind_bij))
    if f.onvolledig:
        where += [col(Actie.soort) != "vraag", or_(_without_owner(), _without_date())]
    if f.sinds:
        where.append(col(Vergadering.datum) >= f.sinds)
    if f.tot:
        where.append(col(Vergadering.datum) <= f.tot)
    return and_(*where)


def _owned_by(who: Partij) -> ColumnElement[bool]:
    column = ActieEigenaar.persoon_id if who.soort == "persoon" else ActieEigenaar.organisatie_id
    return exists().where(col(ActieEigenaar.actie_id) == Actie.id, col(column) == who.id)


def _without_owner() -> ColumnElement[bool]:
    return ~exists().where(col(ActieEigenaar.actie_id) == Actie.id)


def _without_date() -> ColumnElement[bool]:
    """Neither a day nor words or a condition that stand for one."""
    said = (Actie.termijn, Actie.termijn_tekst, Actie.voorwaarde)
    return and_(*(col(column).is_(None) for column in said))


def _has_child_at(tafel: str) -> ColumnElement[bool]:
    child, meeting = aliased(Actie), aliased(Vergadering)
    return exists().where(
        col(child.ouder_id) == Actie.id,
        col(child.status) != "gewist",
        col(meeting.id) == child.vergadering_id,
        col(meeting.tafel) == tafel,
    )


def _brought_in_by(who: Partij) -> ColumnElement[bool]:
    return col(Actie.ingebracht_door_id) == who.id if who.soort == "persoon" else false()


def _to_rows(session: Session, query: Any) -> list[Actieregel]:
    found = session.execute(query).all()
    ids = [actie.id for actie, *_ in found]
    owners = eigenaars.of(session, ids)
    parents = _tafels_of(session, [actie.ouder_id for actie, *_ in found if actie.ouder_id])
    children = _children_of(session, ids)
    reports = _reports_of(session, owners, ids)
    awaited = _awaited(session, [actie.mijlpaal_id for actie, *_ in found if actie.mijlpaal_id])
    return [
        Actieregel(
            **{name: getattr(actie, name) for name in _SAME},
            tafel=meeting.tafel,
            vergadering=meeting.referentie,
            datum=meeting.datum,
            agendapunt=item,
            eigenaars=owners.get(actie.id, ()),
            ingebracht_door=asker,
            terugkoppeling=reports[actie.id].tekst if actie.id in reports else None,
            stand=reports[actie.id].stand if actie.id in reports else None,
            melder=reports[actie.id].melder if actie.id in reports else None,
            vanuit=parents.get(actie.ouder_id),
            kinderen=children.get(actie.id, (0, 0)),
            is_verwacht=actie.voorwaarde is not None and actie.mijlpaal_id in awaited,
        )
        for actie, meeting, item, asker in found
    ]


class _Bericht(NamedTuple):
    tekst: str
    stand: str | None
    melder: str | None


def _reports_of(
    session: Session, owners: Mapping[int, Sequence[Partij]], actie_ids: Sequence[int]
) -> dict[int, _Bericht]:
    """The latest terugkoppeling of each of these points."""
    rows = session.execute(
        select(Terugkoppeling, Persoon.naam, Organisatie.naam)
        .outerjoin(Persoon, col(Persoon.id) == Terugkoppeling.persoon_id)
        .outerjoin(Organisatie, col(Organisatie.id) == Terugkoppeling.organisatie_id)
        .where(col(Terugkoppeling.actie_id).in_(actie_ids), col(Terugkoppeling.gewist_op).is_(None))
        .order_by(col(Terugkoppeling.id))
    ).all()
    found: dict[int, _Bericht] = {}
    for row, person, body in rows:
        theirs = [p.naam for p in owners.get(row.actie_id, ()) if row.stand and p.slack_id == row.door]
        found[row.actie_id] = _Bericht(row.tekst, row.stand, person or body or next(iter(theirs), None))
    return found


def _tafels_of(session: Session, actie_ids: Sequence[int]) -> dict[int | None, str]:
    """The key of the tafel of each of these points."""
    if not actie_ids:
        return {}
    rows = session.exec(
        select(Actie.id, Vergadering.tafel)
        .join(Vergadering, col(Vergadering.id) == Actie.vergadering_id)
        .where(col(Actie.id).in_(actie_ids))
    ).all()
    return dict(rows)


def _awaited(session: Session, mijlpaal_ids: Sequence[int]) -> set[int | None]:
    """Which of these mijlpalen have not happened."""
    if not mijlpaal_ids:
        return set()
    awaited = select(Mijlpaal.id).where(col(Mijlpaal.id).in_(mijlpaal_ids), col(Mijlpaal.gebeurd).is_(None))
    return set(session.exec(awaited).all())


def _children_of(session: Session, actie_ids: Sequence[int]) -> dict[int, tuple[int, int]]:
    """How many points each of these was passed on as: (closed, all)."""
    rows = session.exec(
        select(Actie.ouder_id, func.count(col(Actie.gesloten_op)), func.count())
        .where(col(Actie.ouder_id).in_(actie_ids), Actie.status != "gewist")
        .group_by(col(Actie.ouder_id))
    ).all()
    return {parent: (closed, number) for parent, closed, number in rows if parent is not None}


_SAME = [name for name in Actieregel.__dataclass_fields__ if name in Actie.model_fields]
