"""Which points: a filter, and the statements it becomes. Those are made once for every form a filter has;
what differs from one question to the next are parameters: making one takes ten times as long as asking it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    bindparam,
    exists,
    false,
    func,
    literal_column,
    or_,
    select,
    union,
    union_all,
)

from bot.acties import SOORTEN
from bot.models import Actie, ActieEigenaar, Agendapunt, Mijlpaal, Persoon, Vergadering
from bot.models.velden import unindexed
from bot.readmodels import Actieregel, Partij
from bot.statement import Statement, one_of

OPEN_STATES = ("open", "te laat", "op tijd")
# How many are looked through to tell the few that one person closed last.
LATELY = 25  # closed points of one kind that they had last
JUST_NOW = 100  # points that anybody closed last, whoever had them
_TABLES: Any = Actie, Vergadering, Agendapunt, Persoon, ActieEigenaar, Mijlpaal
A, V, ITEM, ASKER, OWNER, EVENT = (table.__table__ for table in _TABLES)
_PARENT, _PARENT_MEETING, _CHILD, _CLOSED = A.alias(), V.alias(), A.alias(), A.alias()


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
    soorten: Collection[str] = SOORTEN
    sinds: date | None = None  # of meetings from this day
    tot: date | None = None  # of meetings up to and including this day
    ids: Collection[int] | None = None
    zonder_kind_bij: str | None = None  # left out when passed on to this tafel: there it is shown
    onvolledig: bool = False  # without owner or date; a question needs neither


class Vorm(NamedTuple):
    """The form of a filter: which of its fields are set, and how many tafels."""

    tafels: int
    staat: str
    regio: bool
    regio_tafel: bool
    gemeente: bool
    wie: str | None
    vergadering: bool
    voor: bool
    heel_de_provincie: bool
    soorten: tuple[str, ...]
    sinds: bool
    tot: bool
    ids: bool
    kind: bool
    onvolledig: bool


def form(f: Filter) -> Vorm:
    return Vorm(
        len(f.tafels),
        f.staat,
        bool(f.regio),
        bool(f.regio_tafel),
        bool(f.gemeente),
        f.wie.soort if f.wie else None,
        f.vergadering_id is not None,
        f.voor_vergadering is not None,
        f.heel_de_provincie,
        () if f.soorten is SOORTEN else tuple(f.soorten),
        f.sinds is not None,
        f.tot is not None,
        f.ids is not None,
        bool(f.zonder_kind_bij),
        f.onvolledig,
    )


def values(f: Filter, today: date) -> dict[str, Any]:
    """The parameters of its statements; `most`, `offset` and `counted` come with who asks."""
    given = {
        **{f"tafel{number}": tafel for number, tafel in enumerate(f.tafels)},
        "today": today,
        "regio": f.regio,
        "regio_tafel": f.regio_tafel,
        "gemeente": f.gemeente,
        "wie": f.wie.id if f.wie else None,
        "vergadering": f.vergadering_id,
        "voor": f.voor_vergadering,
        "sinds": f.sinds,
        "tot": f.tot,
        "ids": None if f.ids is None else list(f.ids),
        "kind": f.zonder_kind_bij,
    }
    return {name: value for name, value in given.items() if value is not None}


def _children(counted: Any) -> Any:
    """A number of the points that one was passed on as."""
    theirs = select(counted).where(_CHILD.c.ouder_id == A.c.id, _CHILD.c.status != "gewist")
    return theirs.correlate(A).scalar_subquery()


_BESIDE = {
    "tafel": V.c.tafel,
    "vergadering": V.c.referentie,
    "datum": V.c.datum,
    "agendapunt": ITEM.c.titel,
    "ingebracht_door": ASKER.c.naam,
    "vanuit": _PARENT_MEETING.c.tafel,
    "kinderen_klaar": _children(func.count(_CHILD.c.gesloten_op)),
    "kinderen_alle": _children(func.count()),
    "is_verwacht": and_(A.c.voorwaarde.is_not(None), EVENT.c.id.is_not(None), EVENT.c.gebeurd.is_(None)),
}
_OF_POINT = Actieregel._fields[: Actieregel._fields.index("eigenaars")]
COLUMNS = tuple((_BESIDE[name] if name in _BESIDE else A.c[name]).label(name) for name in _OF_POINT)


@cache
def rows(vorm: Vorm) -> Statement:
    """COLUMNS, with which an Actieregel begins, of the points that fit, in order."""
    return Statement(_some(with_names(select(*COLUMNS)), vorm))


@cache
def ids(vorm: Vorm) -> Statement:
    """Their ids, in that order."""
    return Statement(_some(_joined(select(A.c.id)), vorm))


@cache
def keys(vorm: Vorm) -> Statement:
    """What says in which list of a status a point belongs, of all that fit, in order."""
    query = _joined(select(A.c.id, A.c.soort, A.c.termijn)).where(_condition(vorm))
    return Statement(query.order_by(*_order(vorm)))


@cache
def last_closed(vorm: Vorm, kinds: tuple[tuple[str, ...], ...]) -> Statement:
    """(number of the list, id) of what was closed last, `most` of each of `kinds`."""
    lists = []
    for number, soorten in enumerate(kinds):
        fitting = _lately(vorm, soorten) if vorm.wie == "persoon" else _closed(vorm, soorten)
        cells = fitting.subquery().c
        of_kind = select(literal_column(str(number)).label("lijst"), cells.id, cells.gesloten_op)
        lists.append(of_kind.order_by(cells.gesloten_op.desc(), cells.id.desc()).limit(bindparam("most")))
    found = union_all(*(select(each.subquery()) for each in lists)).subquery()
    in_order = (found.c.lijst, found.c.gesloten_op.desc(), found.c.id.desc())
    return Statement(select(found.c.lijst, found.c.id).order_by(*in_order))


def _closed(vorm: Vorm, soorten: Sequence[str]) -> Select[Any]:
    of_kind = or_(*(A.c.soort == soort for soort in soorten))
    return _joined(select(A.c.id, A.c.gesloten_op)).where(_condition(vorm), of_kind)


def _lately(vorm: Vorm, soorten: Sequence[str]) -> Any:
    """Of what one person ever had the points that were noted last, and of what was closed just now theirs: so
    that it takes no longer the more they had, and what they closed today is in it however old."""
    theirs = _closed(vorm, soorten).order_by(A.c.id.desc()).limit(LATELY)
    last = select(_CLOSED.c.id).where(_CLOSED.c.gesloten_op.is_not(None))
    last = last.order_by(_CLOSED.c.gesloten_op.desc(), _CLOSED.c.id.desc()).limit(JUST_NOW)
    of_all = _closed(vorm._replace(wie=None), soorten)
    just_now = of_all.where(A.c.id.in_(select(last.subquery())), _of("persoon"))
    return union(select(theirs.subquery()), select(just_now.subquery()))


@cache
def number(vorm: Vorm) -> Statement:
    """How many there are. What is closed grows for ever: of that no more than `counted`."""
    fitting = _joined(select(A.c.id)).where(_condition(vorm))
    if vorm.staat not in OPEN_STATES:
        fitting = fitting.limit(bindparam("counted"))
    return Statement(select(func.count()).select_from(fitting.subquery()))


def _some(query: Select[Any], vorm: Vorm) -> Select[Any]:
    fitting = query.where(_condition(vorm)).order_by(*_order(vorm))
    return fitting.limit(bindparam("most")).offset(bindparam("offset"))


def with_names(query: Select[Any]) -> Select[Any]:
    """With the meeting, the agenda item, who asked, what it was passed on from and what it waits for."""
    joined = _joined(query).outerjoin(ITEM, ITEM.c.id == A.c.agendapunt_id)
    joined = joined.outerjoin(ASKER, ASKER.c.id == A.c.ingebracht_door_id)
    joined = joined.outerjoin(_PARENT, _PARENT.c.id == A.c.ouder_id)
    joined = joined.outerjoin(_PARENT_MEETING, _PARENT_MEETING.c.id == _PARENT.c.vergadering_id)
    return joined.outerjoin(EVENT, EVENT.c.id == A.c.mijlpaal_id)


def _joined(query: Select[Any]) -> Select[Any]:
    return query.select_from(A).join(V, V.c.id == A.c.vergadering_id)


def _order(vorm: Vorm) -> tuple[Any, ...]:
    if vorm.staat == "klaar":
        return A.c.gesloten_op.desc(), A.c.id.desc()
    by_date = (A.c.termijn.is_(None), A.c.termijn, V.c.datum, A.c.id)
    return by_date if vorm.staat in OPEN_STATES else (A.c.gesloten_op.is_not(None), *by_date)


def _condition(f: Vorm) -> ColumnElement[bool]:
    tafel = unindexed(V.c.tafel)  # few points are open, and those that were closed last are asked first
    of_tafels = (tafel == bindparam(f"tafel{number}") for number in range(f.tafels))
    where: list[Any] = [or_(false(), *of_tafels), A.c.status != "gewist"]
    if f.staat in OPEN_STATES:
        where.append(A.c.gesloten_op.is_(None))
    if f.staat == "op tijd":
        where.append(or_(A.c.termijn.is_(None), A.c.termijn >= bindparam("today")))
    if f.staat == "te laat":
        where.append(A.c.termijn < bindparam("today"))
    if f.staat == "klaar":
        where.append(A.c.gesloten_op.is_not(None))
    if f.regio:
        of_region = A.c.regio == bindparam("regio")
        where.append(or_(of_region, tafel == bindparam("regio_tafel")) if f.regio_tafel else of_region)
    if f.heel_de_provincie:
        where.append(A.c.regio.is_(None))
    if f.gemeente:
        where.append(A.c.gemeente == bindparam("gemeente"))
    if f.wie:
        where.append(_of_person() if f.wie == "persoon" and f.staat not in OPEN_STATES else _of(f.wie))
    if f.vergadering:
        where.append(A.c.vergadering_id == bindparam("vergadering"))
    if f.voor:
        where.append(or_(V.c.datum < bindparam("voor"), V.c.datum.is_(None)))
    if f.soorten:
        where.append(or_(*(A.c.soort == soort for soort in f.soorten)))
    if f.ids:
        where.append(one_of(A.c.id, "ids"))
    if f.kind:
        where.append(~_has_child())
    if f.onvolledig:
        where += [A.c.soort != "vraag", or_(_without_owner(), _without_date())]
    if f.sinds:
        where.append(V.c.datum >= bindparam("sinds"))
    if f.tot:
        where.append(V.c.datum <= bindparam("tot"))
    return and_(*where)


def _of(soort: str) -> ColumnElement[bool]:
    """Asked of one point after another: few are open, and of an organisation there are many."""
    column = OWNER.c.persoon_id if soort == "persoon" else OWNER.c.organisatie_id
    owned = exists().where(OWNER.c.actie_id == A.c.id, unindexed(column) == bindparam("wie"))
    return or_(owned, A.c.ingebracht_door_id == bindparam("wie")) if soort == "persoon" else owned


def _of_person() -> ColumnElement[bool]:
    """All that one person ever owned or brought in: less than what was closed."""
    owned = select(OWNER.c.actie_id).where(OWNER.c.persoon_id == bindparam("wie"))
    asked = select(A.c.id).where(A.c.ingebracht_door_id == bindparam("wie")).correlate(None)
    return and_(A.c.id.in_(union_all(owned, asked)))  # a set already: what is twice in it counts once


def _without_owner() -> ColumnElement[bool]:
    return ~exists().where(OWNER.c.actie_id == A.c.id)


def _without_date() -> ColumnElement[bool]:
    """Neither a day nor words or a condition that stand for one."""
    said = (A.c.termijn, A.c.termijn_tekst, A.c.voorwaarde)
    return and_(*(column.is_(None) for column in said))


def _has_child() -> ColumnElement[bool]:
    child, meeting = A.alias(), V.alias()
    return exists().where(
        child.c.ouder_id == A.c.id,
        child.c.status != "gewist",
        meeting.c.id == child.c.vergadering_id,
        meeting.c.tafel == bindparam("kind"),
    )
