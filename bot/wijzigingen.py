"""The history: every change to the register, by whom and when, chained so that tampering shows.

A change and its history are one transaction. The chain hashes a salted digest of the values, which stand
beside it in rows that may be emptied: somebody can be forgotten and the chain still holds.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any, NamedTuple

from pydantic import TypeAdapter
from sqlalchemy import Row, bindparam, update
from sqlmodel import Session, SQLModel, col, func, select

from bot import rijnummers, zoekindex
from bot.models import Actie, Besluit, Notitie, Register, Terugkoppeling, Wijziging, WijzigingWaarde
from bot.readmodels import day_of
from bot.statement import Statement, insert_into

SPOKEN = (Actie, Besluit, Notitie, Terugkoppeling)  # what people said, in its `tekst`
GONE = "van de lijst"  # what it calls a row that was deleted
READ = "uit verslag"  # what the history calls a change that minutes made
MERGED = "samengevoegd"  # what it says of all that changed when two people were made one
TAKEN = "concept verwerkt"  # what it says once of the meeting when a draft came back and was taken over
UNDONE = "ongedaan_van"  # the field of the history that says which wijzigingen were put back, by their ids

# Every change passes here: rows and no objects.
_ENTRIES: Any = Wijziging.__table__  # type: ignore[attr-defined]
_VALUES: Any = WijzigingWaarde.__table__  # type: ignore[attr-defined]
_REGISTER: Any = Register.__table__  # type: ignore[attr-defined]
_HEAD = select(Register.keten).where(Register.id == 1)
_LOCKED_HEAD = Statement(_HEAD.with_for_update())
_SET_HEAD = Statement(update(_REGISTER).where(_REGISTER.c.id == 1).values(keten=bindparam("head")))
_ADD_ENTRY = Statement(insert_into(_ENTRIES).returning(_ENTRIES.c.id))
_ADD_VALUE = Statement(insert_into(_VALUES))


Naast = Mapping[str, tuple[Any, Any]]  # before and after of each value, by its name


class _Entry(NamedTuple):
    """A link of the chain, before it has its place."""

    op: datetime
    door: str
    wat: str
    soort: str
    object_id: int
    digest: str


class _Value(NamedTuple):
    """One value of a change, as it is kept."""

    veld: str
    zout: str
    voor: str | None
    na: str | None


@dataclass(frozen=True)
class Stempel:
    """Who does something and when: a Slack user id, 'bot' or 'opdrachtregel', and a UTC time."""

    door: str
    op: datetime


def create(
    session: Session,
    stempel: Stempel,
    row: SQLModel,
    wat: str = "nieuw",
    *,
    also: Mapping[str, Mapping[str, tuple[Any, Any]]] | None = None,
) -> None:
    """Add `row` and write its birth into the history; behind it, what `also` is told of it by then: values
    by what happened."""
    if row in session:
        session.flush()
    else:
        rijnummers.write(session, row)
    told = {wat: born(row)} | dict(also or {})
    record_all(session, stempel, [(what, row, values) for what, values in told.items()])
    zoekindex.note(session, row)


def change(session: Session, stempel: Stempel, wat: str, row: SQLModel, **values: Any) -> bool:
    """Set `values` on `row`, raise its `versie` and write the history; False when nothing differs."""
    return change_with(session, stempel, wat, row, values, {})


def change_with(
    session: Session, stempel: Stempel, wat: str, row: SQLModel, values: Mapping[str, Any], beside: Naast
) -> bool:
    """`change`, with `beside` it what the history alone keeps."""
    other = {name: value for name, value in values.items() if getattr(row, name) != value}
    if not other:
        return False
    record(session, stempel, wat, row, put(session, row, other) | dict(beside))
    return True


def put(session: Session, row: SQLModel, values: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """Set `values` on `row` and raise its `versie`; what `record` is to tell of them."""
    told = {name: (getattr(row, name), value) for name, value in values.items()}
    for name, value in values.items():
        setattr(row, name, value)
    if hasattr(row, "versie"):
        row.versie += 1
    session.add(row)
    session.flush()
    return told


def record(
    session: Session, stempel: Stempel, wat: str, row: SQLModel, values: Mapping[str, tuple[Any, Any]]
) -> None:
    """Append one wijziging about `row`, with before and after of each value."""
    append(session, stempel, wat, str(row.__tablename__), row.id, values)  # type: ignore[attr-defined]
    zoekindex.note(session, row)


def record_all(
    session: Session,
    stempel: Stempel,
    told: Sequence[tuple[str, SQLModel, Mapping[str, tuple[Any, Any]]]],
) -> None:
    """`record` of many rows that were flushed, each (what, row, values). The index hears nothing of it."""
    links = [(wat, str(row.__tablename__), row.id, values) for wat, row, values in told]  # type: ignore[attr-defined]
    _chain(session, stempel, links)


def append(
    session: Session,
    stempel: Stempel,
    wat: str,
    soort: str,
    object_id: int,
    values: Mapping[str, tuple[Any, Any]],
) -> None:
    """`record` about what has no row of its own, or none that is searched anew, such as a refusal."""
    _chain(session, stempel, [(wat, soort, object_id, values)])


def _chain(
    session: Session,
    stempel: Stempel,
    told: Sequence[tuple[str, str, int, Mapping[str, tuple[Any, Any]]]],
) -> None:
    """Links behind the last one, with the values beside them."""
    if not told:
        return
    [keten] = _LOCKED_HEAD.scalars(session)
    beside = []
    for wat, soort, object_id, values in told:
        kept = [
            _Value(name, secrets.token_hex(8), as_kept(before), as_kept(after))
            for name, (before, after) in sorted(values.items())
        ]
        digest = _sha(*(checksum(value) for value in kept))
        entry = _Entry(stempel.op, stempel.door, wat, soort, object_id, digest)
        keten = _link(keten, entry)
        [number] = _ADD_ENTRY.scalars(session, **entry._asdict(), keten=keten)
        beside += [value._asdict() | {"wijziging_id": number} for value in kept]
    _SET_HEAD.run(session, {"head": keten})
    _ADD_VALUE.run(session, *beside)


def born(row: SQLModel) -> dict[str, tuple[Any, Any]]:
    """What the history has of a row that is new."""
    return {name: (None, value) for name, value in row.model_dump().items() if value is not None}


def died(row: SQLModel) -> dict[str, tuple[Any, Any]]:
    """What the history has of a row that goes off a list: all that it was."""
    return {name: (value, None) for name, (_, value) in born(row).items()}


def empty(session: Session, value: WijzigingWaarde) -> None:
    """Forget the before and after of one value; without its salt nobody can try what it was."""
    value.voor = value.na = None
    value.zout = ""
    session.add(value)


def history(session: Session, soort: str, object_id: int) -> list[tuple[Wijziging, list[WijzigingWaarde]]]:
    """The changes of one object, oldest first."""
    entries = session.exec(
        select(Wijziging)
        .where(Wijziging.soort == soort, Wijziging.object_id == object_id)
        .order_by(col(Wijziging.id))
    ).all()
    values = session.exec(
        select(WijzigingWaarde).where(col(WijzigingWaarde.wijziging_id).in_([e.id for e in entries]))
    ).all()
    return [(entry, [v for v in values if v.wijziging_id == entry.id]) for entry in entries]


@dataclass(frozen=True)
class Toen:
    """Of one object: the values of then that are others now, as the history keeps them, and whether it was
    made later, or came back later. Values that were forgotten are not among them."""

    waarden: Mapping[str, str | None]
    is_later: bool


def since(session: Session, soort: str, ids: Collection[int], moment: datetime) -> dict[int, Toen]:
    """What these objects were at `moment`; those that did not change after it are left out."""
    about = (Wijziging.soort == soort, col(Wijziging.object_id).in_(ids))
    rows = session.execute(
        select(Wijziging.object_id, WijzigingWaarde)
        .join(WijzigingWaarde, col(WijzigingWaarde.wijziging_id) == Wijziging.id)
        .where(*about, col(Wijziging.op) > moment)
        .order_by(col(Wijziging.id))
    ).all()
    values: dict[int, dict[str, str | None]] = {}
    for object_id, value in rows:
        if value.zout:
            values.setdefault(object_id, {}).setdefault(value.veld, value.voor)
    later = {object_id for object_id, first in began(session, soort, ids).items() if first > moment}
    later |= {object_id for object_id, kept in values.items() if kept.get("id", "") is None}  # back again
    return {id_: Toen(values.get(id_, {}), id_ in later) for id_ in (*values, *(later - values.keys()))}


def began(session: Session, soort: str, ids: Collection[int]) -> dict[int, datetime]:
    """When the register came to know of these objects, as far as the history tells."""
    first = select(Wijziging.object_id, func.min(Wijziging.op)).where(
        Wijziging.soort == soort, col(Wijziging.object_id).in_(ids)
    )
    return dict(session.execute(first.group_by(col(Wijziging.object_id))).all())


def birth(session: Session, soort: str, object_id: int) -> str:
    """The link of the history at which this object began: no other object has it, in no copy. '' when the
    history does not know it."""
    first = select(Wijziging.keten).where(Wijziging.soort == soort, Wijziging.object_id == object_id)
    return session.exec(first.order_by(col(Wijziging.id)).limit(1)).first() or ""


def broken_links(session: Session) -> list[int]:
    """Ids of wijzigingen that do not follow from the one before, or whose readable values were altered.

    The last one is among them when the register knows of later ones: then the end was cut off.
    """
    broken, keten, last = [], "", 0
    rows = session.execute(
        select(_ENTRIES, *(_VALUES.c[name] for name in _Value._fields))
        .outerjoin(WijzigingWaarde, col(WijzigingWaarde.wijziging_id) == Wijziging.id)
        .order_by(col(Wijziging.id)),
        execution_options={"yield_per": 1000},  # a long history does not fit in memory
    )
    for last, found in groupby(rows, key=lambda row: row.id):
        values = list(found)
        entry = values[0]
        kept = sorted((v for v in values if v.veld is not None), key=lambda value: value.veld)
        erased = any(value.zout == "" for value in kept)
        intact = erased or entry.digest == _sha(*(checksum(value) for value in kept))
        if entry.keten != _link(keten, entry) or not intact:
            broken.append(last)
        keten = entry.keten
    if keten != session.execute(_HEAD).scalar_one() and last not in broken:
        broken.append(last)
    return broken


def strayed(session: Session) -> list[tuple[str, int]]:
    """The points, decisions, notes and reports whose words are not those that the history has of them, by
    kind and id: changed outside the bot, or by a failing disk. Words that were erased are not compared."""
    found = []
    for table in SPOKEN:
        kind = str(table.__tablename__)
        known = session.execute(
            select(Wijziging.object_id, WijzigingWaarde.na, WijzigingWaarde.zout)
            .join(WijzigingWaarde, col(WijzigingWaarde.wijziging_id) == Wijziging.id)
            .where(Wijziging.soort == kind, WijzigingWaarde.veld == "tekst")
            .order_by(col(Wijziging.id))
        ).all()
        last = {object_id: (text, salt) for object_id, text, salt in known}
        now = dict(session.execute(select(table.id, table.tekst)).all())
        found += [(kind, id_) for id_, (text, salt) in last.items() if salt != "" and now.get(id_) != text]
        found += [(kind, id_) for id_ in now if id_ not in last]
    return found


def as_kept(value: Any) -> str | None:
    """A value as the history keeps it: text as it is, anything else as JSON."""
    return None if value is None else value if isinstance(value, str) else json.dumps(value, default=str)


def typed(row: SQLModel | type[SQLModel], name: str, kept: str | None) -> Any:
    """A value as the history keeps it, in the type of its column: the inverse of `as_kept`."""
    if kept is None:
        return None
    kind: Any = (row if isinstance(row, type) else type(row)).model_fields[name].annotation
    if kind in (date, date | None):
        return day_of(kept)
    return kept if kind in (str, str | None) else TypeAdapter(kind).validate_json(kept)


def checksum(value: WijzigingWaarde | _Value | Row[Any]) -> str:
    """What the chain knows of one value."""
    return _sha(value.zout, value.veld, json.dumps([value.voor, value.na]))


def _link(keten: str, entry: _Entry | Row[Any]) -> str:
    about = (entry.op.isoformat(), entry.door, entry.wat, entry.soort, str(entry.object_id), entry.digest)
    return _sha(keten, *about)


def _sha(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()
