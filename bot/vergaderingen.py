"""Meetings: planned, moved, cancelled, started, closed; their agenda and who was there."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time
from functools import cache
from typing import Any, Literal, NamedTuple

from sqlalchemy import Integer, bindparam, case, func, or_
from sqlalchemy.orm.attributes import set_committed_value
from sqlmodel import Session, col, select, update

from bot import aankondigingen, wijzigingen
from bot.config import Tafel
from bot.errors import UserError
from bot.kalender import Kalender
from bot.models import Vergadering
from bot.models.velden import unindexed
from bot.readmodels import Wanneer
from bot.statement import Statement
from bot.texts import vergaderingen as texts
from bot.wijzigingen import Stempel

AHEAD = ("gepland", "loopt")
REVIVED = "gaat door"  # what the history says of one that was cancelled and goes on after all
REVISES = ("verzet", "vervallen", REVIVED)
# What every command asks, made once: making a statement takes longer than asking it.
_OF_TAFEL = select(Vergadering).where(col(Vergadering.tafel) == bindparam("tafel"))
_ON = _OF_TAFEL.where(
    col(Vergadering.datum) == bindparam("day"), col(Vergadering.status) != "vervallen"
).limit(1)
_FROM = _OF_TAFEL.where(col(Vergadering.datum) >= bindparam("day")).order_by(
    col(Vergadering.datum), col(Vergadering.id)
)
_NEXT = _FROM.where(or_(*(col(Vergadering.status) == status for status in AHEAD))).limit(1)
_WHEN = Statement(_NEXT.with_only_columns(*(col(getattr(Vergadering, name)) for name in Wanneer._fields)))
_FOLLOWING = _FROM.where(col(Vergadering.status) == "gepland").limit(1)
_LAST = (
    _OF_TAFEL.where(
        col(Vergadering.status) != "vervallen",
        or_(col(Vergadering.datum) < bindparam("day"), col(Vergadering.status) == "gesloten"),
    )
    .order_by(col(Vergadering.datum).desc().nulls_last(), col(Vergadering.id).desc())
    .limit(1)
)
_ROWS: Any = Vergadering.__table__  # type: ignore[attr-defined]
_RUNNING = select(Vergadering).where(col(Vergadering.status) == "loopt").order_by(col(Vergadering.id))
_RUNS = _RUNNING.where(unindexed(Vergadering.tafel) == bindparam("tafel"))  # few run, and a tafel held many
_CURRENT = select(Vergadering).where(
    col(Vergadering.id)
    == func.coalesce(  # what comes after the first that is there is not looked up
        *(
            found.with_only_columns(col(Vergadering.id)).limit(1).correlate(None).scalar_subquery()
            for found in (_RUNS, _ON, _LAST, _NEXT)
        )
    )
)
_PLANNED = (
    select(Vergadering)
    .where(
        col(Vergadering.tafel).in_(bindparam("tafels", expanding=True)),
        col(Vergadering.status).in_(AHEAD),
        col(Vergadering.datum) >= bindparam("day"),
    )
    .order_by(col(Vergadering.datum), col(Vergadering.begin))
    .limit(bindparam("most"))
)


class Verteld(NamedTuple):
    """What people are told of a meeting."""

    status: str
    datum: date | None
    begin: time | None
    eind: time | None
    locatie: str | None


def plan(
    session: Session,
    stempel: Stempel,
    tafel: Tafel,
    kalender: Kalender,
    datum: date,
    *,
    begin: time | None = None,
    eind: time | None = None,
    locatie: str | None = None,
) -> Vergadering:
    """Plan a meeting, with the tafel's usual time and place where none is given, and all it will announce."""
    if datum < kalender.today(stempel.op):
        raise UserError(texts.in_the_past(datum), field="datum")
    if on(session, tafel.sleutel, datum):
        raise UserError(texts.already_planned(tafel.afkorting, datum), field="datum")
    meeting = create(session, tafel.sleutel, datum)
    meeting.begin = begin or tafel.tijd.begin
    meeting.eind = eind if begin not in (None, tafel.tijd.begin) else eind or tafel.tijd.eind
    meeting.locatie = locatie or tafel.plaats
    wijzigingen.create(session, stempel, meeting, "gepland")
    aankondigingen.schedule(session, meeting, tafel, kalender, stempel.op)
    return meeting


def create(session: Session, tafel: str, datum: date) -> Vergadering:
    """A meeting with the next free reference of that day, not yet added to the session."""
    base = f"{tafel.upper()}-{datum.isoformat()}"
    taken = set(
        session.exec(select(Vergadering.referentie).where(col(Vergadering.referentie).startswith(base))).all()
    )
    others = (f"{base}-{n}" for n in range(2, len(taken) + 3))
    reference = base if base not in taken else next(ref for ref in others if ref not in taken)
    return Vergadering(tafel=tafel, referentie=reference, datum=datum)


def move(
    session: Session,
    stempel: Stempel,
    meeting: Vergadering,
    tafel: Tafel,
    kalender: Kalender,
    *,
    datum: date | None = None,
    begin: time | None = None,
    eind: time | None = None,
    locatie: str | None = None,
    leaving: Collection[int] = (),
) -> bool:
    """Move a planned meeting and what is unsent; not its reference; those `leaving` move too. False: none."""
    if meeting.status != "gepland":
        raise UserError(texts.only_planned(meeting.status))
    if datum and datum < kalender.today(stempel.op):
        raise UserError(texts.in_the_past(datum), field="datum")
    other = on(session, meeting.tafel, datum) if datum else None
    if datum and other and other.id not in (meeting.id, *leaving):
        raise UserError(texts.already_planned(tafel.afkorting, datum), field="datum")
    values = _placed(meeting, datum, begin, eind, locatie)
    if all(getattr(meeting, k) == v for k, v in values.items()):
        return False
    wijzigingen.change(session, stempel, "verzet", meeting, **values, revisie=meeting.revisie + 1)
    aankondigingen.schedule(session, meeting, tafel, kalender, stempel.op)
    aankondigingen.correct(session, meeting, kalender, stempel.op)
    return True


def _placed(
    meeting: Vergadering, datum: date | None, begin: time | None, eind: time | None, locatie: str | None
) -> dict[str, Any]:
    """When and where it is, with what of that is given."""
    return {
        "datum": datum or meeting.datum,
        "begin": begin or meeting.begin,
        "eind": eind or (_as_long(meeting, begin) if begin else meeting.eind),
        "locatie": locatie or meeting.locatie,
    }


def _as_long(meeting: Vergadering, begin: time) -> time | None:
    """The end of the meeting when it starts at `begin` and lasts as long as it would have."""
    if meeting.begin is None or meeting.eind is None:
        return None
    day = date(2000, 1, 1)
    lasts = datetime.combine(day, meeting.eind) - datetime.combine(day, meeting.begin)
    return (datetime.combine(day, begin) + lasts).time()


def cancel(session: Session, stempel: Stempel, meeting: Vergadering, kalender: Kalender, reden: str) -> None:
    """The meeting does not take place; what it still owed is not sent, who was told of it is told so."""
    if meeting.status not in AHEAD:
        raise UserError(texts.only_planned(meeting.status))
    wijzigingen.change(
        session, stempel, "vervallen", meeting, status="vervallen", reden=reden, revisie=meeting.revisie + 1
    )
    aankondigingen.cancel_unsent(session, meeting)
    aankondigingen.correct(session, meeting, kalender, stempel.op)


def revive(
    session: Session,
    stempel: Stempel,
    meeting: Vergadering,
    tafel: Tafel,
    kalender: Kalender,
    *,
    datum: date,
    begin: time | None = None,
    eind: time | None = None,
    locatie: str | None = None,
) -> None:
    """A cancelled meeting goes on after all, on a day that is free: the same one, with all that belongs to
    it; who was told that it would not is told so."""
    values = _placed(meeting, datum, begin, eind, locatie) | {"status": "gepland", "reden": None}
    wijzigingen.change(session, stempel, REVIVED, meeting, **values, revisie=meeting.revisie + 1)
    aankondigingen.schedule(session, meeting, tafel, kalender, stempel.op)
    aankondigingen.correct(session, meeting, kalender, stempel.op)


def told_otherwise(session: Session, meeting: Vergadering, publiek: str) -> Verteld | None:
    """How the bot last told `publiek` of this meeting otherwise than it is; None when what they
    heard is still so: it was cancelled and goes on, or moved to and fro, before they were told."""
    now = Verteld(*(getattr(meeting, name) for name in Verteld._fields))
    for revisie in aankondigingen.told_revisions(session, meeting, publiek):
        then = _at(session, meeting, now, revisie)
        if then != now and {then.status, now.status} != {"vervallen"}:
            return then
    return None


def _at(session: Session, meeting: Vergadering, now: Verteld, revisie: int) -> Verteld:
    for entry, kept in reversed(wijzigingen.history(session, "vergadering", meeting.id or 0)):
        values = {value.veld: value for value in kept}
        if entry.wat not in REVISES:
            continue
        if int(values["revisie"].na or 0) <= revisie:
            break
        before = {name: values[name].voor for name in Verteld._fields if name in values}
        now = now._replace(**{n: wijzigingen.typed(Vergadering, n, value) for n, value in before.items()})
    return now


def start(session: Session, stempel: Stempel, meeting: Vergadering) -> None:
    """Begin a planned meeting, at the first item of its agenda. One meeting of a tafel runs at a time."""
    if meeting.status != "gepland":
        raise UserError(texts.only_planned(meeting.status))
    running = session.exec(
        select(Vergadering).where(Vergadering.tafel == meeting.tafel, Vergadering.status == "loopt")
    ).first()
    if running:
        raise UserError(texts.another_runs(running.referentie))
    wijzigingen.change(
        session, stempel, "gestart", meeting, status="loopt", gestart_op=stempel.op, agendapunt=1
    )


def close(session: Session, stempel: Stempel, meeting: Vergadering, tafel: Tafel, kalender: Kalender) -> None:
    """Close a running meeting; its 'direct na' messages are owed from now."""
    if meeting.status != "loopt":
        raise UserError(texts.not_running(meeting.status))
    wijzigingen.change(session, stempel, "gesloten", meeting, status="gesloten", gesloten_op=stempel.op)
    aankondigingen.schedule(session, meeting, tafel, kalender, stempel.op)


def on(session: Session, tafel: str, datum: date) -> Vergadering | None:
    """The meeting of `tafel` on that day that was not cancelled."""
    return session.exec(_ON, params={"tafel": tafel, "day": datum}).first()


def running(session: Session, tafels: Collection[str]) -> list[Vergadering]:
    return [meeting for meeting in session.exec(_RUNNING).all() if meeting.tafel in tafels]


def next_after(session: Session, tafel: str, today: date) -> Vergadering | None:
    """The first meeting that runs or is planned from `today` on."""
    return session.exec(_NEXT, params={"tafel": tafel, "day": today}).first()


def next_when(session: Session, tafel: str, today: date) -> Wanneer | None:
    """When and where `next_after` is, without the meeting itself."""
    return next((Wanneer(*cells) for cells in _WHEN.cells(session, tafel=tafel, day=today)), None)


def following(session: Session, tafel: str, today: date) -> Vergadering | None:
    """'De volgende vergadering', as people say it: the first that has not begun yet."""
    return session.exec(_FOLLOWING, params={"tafel": tafel, "day": today}).first()


def last_before(session: Session, tafel: str, today: date) -> Vergadering | None:
    """The latest meeting that was held: closed, or planned for a day that has passed."""
    return session.exec(_LAST, params={"tafel": tafel, "day": today}).first()


def before(session: Session, meeting: Vergadering) -> Vergadering | None:
    """The latest of its tafel on a day before it that was not cancelled."""
    query = _OF_TAFEL.where(col(Vergadering.status) != "vervallen", col(Vergadering.datum) < meeting.datum)
    latest = query.order_by(col(Vergadering.datum).desc(), col(Vergadering.id).desc()).limit(1)
    return session.exec(latest, params={"tafel": meeting.tafel}).first()


def current(session: Session, tafel: str, today: date) -> Vergadering | None:
    """The meeting that a point typed now belongs to: the running one, today's, the latest, else the next."""
    return session.exec(_CURRENT, params={"tafel": tafel, "day": today}).first()


def ensure_current(session: Session, stempel: Stempel, tafel: str, today: date) -> Vergadering:
    """`current`, or the row that holds what is noted before the first meeting: no point is refused."""
    return current(session, tafel, today) or between_meetings(session, stempel, tafel)


def between_meetings(session: Session, stempel: Stempel, tafel: str) -> Vergadering:
    """The row without a date that stands for a tafel before its first meeting."""
    reference = f"{tafel.upper()}-TUSSENTIJDS"
    holder = session.exec(select(Vergadering).where(Vergadering.referentie == reference)).first()
    if holder is None:
        holder = Vergadering(tafel=tafel, referentie=reference, status="tussentijds")
        wijzigingen.create(session, stempel, holder)
    return holder


def take_number(
    session: Session, meeting: Vergadering, noun: Literal["actie", "besluit"], stated: int | None = None
) -> int:
    """The next number of the meeting, taken in the transaction that uses it: no gap, no double.

    `stated`: the number that minutes give; it is used as it is, and the counter goes on after it.
    """
    counter = f"volgend_{noun}nummer"
    counting = _counting(counter, is_stated=bool(stated))
    [taken] = counting.scalars(session, meeting=meeting.id, stated=stated)
    set_committed_value(meeting, counter, taken)
    return stated or int(taken) - 1


@cache
def _counting(counter: str, *, is_stated: bool) -> Statement:
    column, stated = _ROWS.c[counter], bindparam("stated", type_=Integer)
    after = case((column > stated, column), else_=stated + 1) if is_stated else column + 1
    counted = update(_ROWS).where(_ROWS.c.id == bindparam("meeting")).values({counter: after})
    return Statement(counted.returning(column))


def planned(session: Session, tafels: Collection[str], today: date, *, limit: int = 20) -> list[Vergadering]:
    """What runs or is still to come, earliest first."""
    asked = {"tafels": list(tafels), "day": today, "most": limit}
    return list(session.exec(_PLANNED, params=asked).all())


def held(session: Session, tafels: Collection[str], today: date, *, limit: int = 5) -> list[Vergadering]:
    """What lies behind, cancelled ones included, latest first; what was closed early too."""
    return list(
        session.exec(
            select(Vergadering)
            .where(
                col(Vergadering.tafel).in_(tafels),
                (col(Vergadering.datum) < today) | (col(Vergadering.status) == "gesloten"),
            )
            .order_by(col(Vergadering.datum).desc().nulls_last())
            .limit(limit)
        ).all()
    )


def cancelled(
    session: Session, tafels: Collection[str], today: date, *, limit: int = 10
) -> list[Vergadering]:
    """What would still be to come and does not take place, earliest first; then what had no day yet."""
    datum = col(Vergadering.datum)
    off = select(Vergadering).where(
        col(Vergadering.tafel).in_(tafels), unindexed(Vergadering.status) == "vervallen"
    )
    # Asked one by one: with an 'or' all that a tafel ever held is read.
    found = session.exec(off.where(datum >= today).order_by(datum).limit(limit)).all()
    undated = session.exec(off.where(datum.is_(None)).limit(limit - len(found))).all()
    return [*found, *undated]
