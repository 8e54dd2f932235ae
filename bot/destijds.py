"""The points of earlier meetings as they stood at the end of the day on which a meeting ended, told by the
history: what minutes say of the opening does not change with the register."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, date, datetime, time, tzinfo

from sqlmodel import Session, col, or_, select

from bot import (
    actielijst,
    eigenaars,
    naamgenoten,
    opvolgers,
    personen,
    vergaderingen,
    vooruitblik,
    wijzigingen,
)
from bot.models import Actie, Persoon, Vergadering, Wijziging
from bot.readmodels import Actieregel, Voorlezing
from bot.wijzigingen import Toen

_PUT_OFF = "uitgesteld"  # how often a date was
_OF_DATE = frozenset({"termijn", "termijn_tekst", "voorwaarde"})
MOST = 500  # open points that are told; the rest is counted


def ended(session: Session, meeting: Vergadering, today: date, zone: tzinfo) -> datetime | None:
    """The end of the day on which the meeting was over, or was entered by hand where that was later: what the
    secretary works out that day was told in it; not what happened until its minutes were read. None while it
    is to come or runs."""
    has_passed = meeting.datum is not None and meeting.status == "gepland" and meeting.datum < today
    if meeting.datum is None or not (meeting.status == "gesloten" or has_passed):
        return None
    entered = _entered(session, meeting)
    moments = [entered.op] if entered and entered.wat != wijzigingen.READ else []
    moments += [meeting.gesloten_op] if meeting.gesloten_op else []
    day = max(meeting.datum, *(moment.astimezone(zone).date() for moment in moments))
    return datetime.combine(day, time.max, zone).astimezone(UTC)


def _entered(session: Session, meeting: Vergadering) -> Wijziging | None:
    """How the register came to know of this meeting, and when."""
    return next((entry for entry, _ in wijzigingen.history(session, "vergadering", meeting.id or 0)), None)


def points(session: Session, meeting: Vergadering, moment: datetime) -> Voorlezing:
    """Of the meetings before `meeting`, as they stood at `moment`: the open points, the earliest date first,
    and what was closed since the meeting before, the last first. What was wiped by then, or is now, is not
    told. What minutes brought later, until those of `meeting` were read, is told as they brought it: what
    came of it since is of another day."""
    previous = vergaderingen.before(session, meeting)
    since = vooruitblik.ended(previous) if previous else moment
    ids = _candidates(session, meeting, min(since, moment))
    then = _as_then(session, ids, moment)
    for began, those in _brought_later(session, meeting, ids, moment).items():
        then += _as_then(session, those, began)
    still_open = [row for row in then if row.is_open]
    still_open.sort(key=lambda row: (row.termijn or date.max, row.datum or date.max, row.id))
    closed = [
        row
        for row in then
        if row.status != "gewist" and row.gesloten_op and since < row.gesloten_op <= moment
    ]
    closed.sort(key=lambda row: (row.gesloten_op, row.id), reverse=True)
    told = tuple(still_open[:MOST])
    return Voorlezing(meeting, told, len(still_open), tuple(closed[: vooruitblik.SHOWN]), moment)


def _brought_later(
    session: Session, meeting: Vergadering, ids: Collection[int], moment: datetime
) -> Mapping[datetime, list[int]]:
    """Those of these points that the register came to know of after `moment` and no later than of `meeting`,
    by when."""
    entered = _entered(session, meeting)
    found: dict[datetime, list[int]] = defaultdict(list)
    for id_, began in wijzigingen.began(session, "actie", ids).items():
        if entered and moment < began <= entered.op:
            found[began].append(id_)
    return found


def before_put_off(session: Session, rows: Iterable[Actieregel], moment: datetime) -> tuple[Actieregel, ...]:
    """These points with the date they had before it was put off after `moment`. A date that was put right
    from minutes, or of which the putting off was undone, stands as it is."""
    return tuple(_with(session, row, _before_put_off(session, row.id, moment)) for row in rows)


def _before_put_off(session: Session, actie_id: int, moment: datetime) -> dict[str, str | None]:
    """What the fields of the date were then, as far as they are others since."""
    found: dict[str, str | None] = {}
    times: int | None = None  # that it was put off by then
    for entry, kept in wijzigingen.history(session, "actie", actie_id):
        values = {value.veld: value for value in kept if value.zout}
        if entry.op <= moment:
            continue
        put_off = values.get(_PUT_OFF)
        if put_off and times is None:
            times = int(put_off.voor or 0)
        is_back = put_off and times is not None and int(put_off.na or 0) <= times
        if is_back or (entry.wat == wijzigingen.READ and "termijn" in values):
            found, times = {}, None
        if times is not None:
            for name in _OF_DATE & values.keys():
                found.setdefault(name, values[name].voor)
    return found


def _candidates(session: Session, meeting: Vergadering, since: datetime) -> list[int]:
    """What is open or was closed since: what was closed before, was so then."""
    query = (
        select(Actie.id)
        .join(Vergadering, col(Vergadering.id) == Actie.vergadering_id)
        .where(
            Vergadering.tafel == meeting.tafel,
            or_(col(Vergadering.datum) < meeting.datum, col(Vergadering.datum).is_(None)),
            Actie.status != "gewist",
            or_(col(Actie.gesloten_op).is_(None), col(Actie.gesloten_op) > since),
        )
    )
    return [id_ or 0 for id_ in session.exec(query).all()]


def _as_then(session: Session, ids: Collection[int], moment: datetime) -> list[Actieregel]:
    changed = wijzigingen.since(session, "actie", ids, moment)
    known = [id_ for id_ in ids if not (id_ in changed and changed[id_].is_later)]
    owners = eigenaars.of(session, known)
    for id_ in known:
        kept = changed[id_].waarden if id_ in changed else {}
        if eigenaars.KEYS in kept:
            owners[id_] = eigenaars.named(session, kept[eigenaars.KEYS])
    children = _children(session, known, moment)
    rows = actielijst.by_ids(session, known, owners=owners, until=moment)
    return [_row(session, row, changed.get(row.id), children.get(row.id, (0, 0))) for row in rows]


def _row(session: Session, row: Actieregel, then: Toen | None, children: tuple[int, int]) -> Actieregel:
    row = row._replace(kinderen_klaar=children[0], kinderen_alle=children[1])
    if then is None:
        return row
    return _with(session, row, then.waarden)


def _with(session: Session, row: Actieregel, kept: Mapping[str, str | None]) -> Actieregel:
    """A point with these values, as the history keeps them."""
    values = {
        name: wijzigingen.typed(Actie, name, value)
        for name, value in kept.items()
        if name in Actie.model_fields and name in Actieregel._fields
    }
    if "ingebracht_door_id" in kept:
        asker = kept["ingebracht_door_id"]
        known = session.get(Persoon, int(asker)) if asker else None
        who = [personen.of_persoon(opvolgers.standing(session, known))] if known else []
        values["ingebracht_door"] = next(iter(naamgenoten.in_full(session, who)), None)
    return row._replace(**values)


def _children(session: Session, ids: Iterable[int], moment: datetime) -> Mapping[int, tuple[int, int]]:
    """Of the points that each of these was passed on as by then: how many were closed, of how many."""
    rows = session.exec(select(Actie).where(col(Actie.ouder_id).in_(list(ids)))).all()
    changed = wijzigingen.since(session, "actie", [row.id or 0 for row in rows], moment)
    found: dict[int, tuple[int, int]] = {}
    for row in rows:
        then = changed.get(row.id or 0, Toen({}, is_later=False))
        is_wiped = "gewist" in (row.status, then.waarden.get("status"))
        if then.is_later or is_wiped or row.ouder_id is None:
            continue
        closed, total = found.get(row.ouder_id, (0, 0))
        is_closed = then.waarden.get("gesloten_op", row.gesloten_op) is not None
        found[row.ouder_id] = (closed + is_closed, total + 1)
    return found
