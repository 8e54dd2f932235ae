"""Points and decisions of a period, with owners called by their name only where that is public."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, or_, select

from bot import actielijst, besluiten, dates, openbaarheid
from bot.config import Config
from bot.models import Actie, Besluit, Vergadering
from bot.readmodels import Actieregel, Werk
from bot.texts import rapport as texts

AT_ONCE = 500  # rows read in one query
_OF_A_POINT: tuple[Any, ...] = (Actie.id, Vergadering.datum, Actie.aangemaakt_op, Actie.gesloten_op)
_OF_A_DECISION: tuple[Any, ...] = (
    Besluit.id,
    Besluit.procedureel,
    Vergadering.datum,
    Besluit.aangemaakt_op,
)


@dataclass(frozen=True)
class _Punt:
    id: int
    genoteerd: date
    gesloten: date | None


def gather(session: Session, config: Config, tafels: Collection[str], van: date, peildatum: date) -> Werk:
    """Of these tafels, from `van` up to and including `peildatum`.

    A point or decision was noted on the day of its meeting, or the day it was written down where that came
    sooner: minutes that are read late are of their meeting.
    """
    points = _points(session, config.zone, tafels, van, peildatum)
    still = [p for p in points if p.gesloten is None or p.gesloten > peildatum]
    closed = [p for p in points if p.gesloten is not None and p.gesloten <= peildatum]
    rows = _rows(session, [p.id for p in still])
    rows.sort(key=lambda row: (row.termijn or date.max, row.datum or date.max, row.id))
    done = _rows(session, [p.id for p in sorted(closed, key=lambda p: p.gesloten or van, reverse=True)])
    ids, procedural = _decisions(session, config.zone, tafels, van, peildatum)
    who, unnamed = _people(session, config, [*rows, *done])
    return Werk(
        open=tuple(rows),
        gesloten=tuple(done),
        nieuw=frozenset(p.id for p in points if p.genoteerd >= van),
        later=frozenset(p.id for p in still if p.gesloten is not None),
        besluiten=tuple(besluiten.by_ids(session, ids)),
        procedureel=procedural,
        wie=who,
        ongenoemd=unnamed,
    )


def _points(
    session: Session, zone: ZoneInfo, tafels: Collection[str], van: date, peildatum: date
) -> list[_Punt]:
    """What was open on some day of the period."""
    begin = dates.local(van, time(), zone)
    found = session.execute(
        select(*_OF_A_POINT)
        .join(Vergadering, col(Vergadering.id) == Actie.vergadering_id)
        .where(
            col(Vergadering.tafel).in_(tafels),
            Actie.status != "gewist",
            or_(col(Actie.gesloten_op).is_(None), col(Actie.gesloten_op) >= begin),
        )
    ).all()
    points = [
        _Punt(id_ or 0, _noted(day, made, zone), _day(closed, zone) if closed else None)
        for id_, day, made, closed in found
    ]
    return [point for point in points if point.genoteerd <= peildatum]


def _decisions(
    session: Session, zone: ZoneInfo, tafels: Collection[str], van: date, peildatum: date
) -> tuple[list[int], int]:
    """The ids of those about the matter itself, as they were taken, and how many others there are."""
    found = session.execute(
        select(*_OF_A_DECISION)
        .join(Vergadering, col(Vergadering.id) == Besluit.vergadering_id)
        .where(col(Vergadering.tafel).in_(tafels), Besluit.status != "gewist")
        .order_by(col(Vergadering.datum), col(Vergadering.tafel), col(Besluit.nummer))
    ).all()
    within = [row for row in found if van <= _noted(row[2], row[3], zone) <= peildatum]
    return [id_ or 0 for id_, is_procedural, *_ in within if not is_procedural], sum(
        bool(row[1]) for row in within
    )


def _people(session: Session, config: Config, rows: Iterable[Actieregel]) -> tuple[dict[int, str], int]:
    """What to call each person who owns one of these: by name where that is public, else by whom they speak
    for; and how many go unnamed."""
    ids = sorted({who.id for row in rows for who in row.eigenaars if who.soort == "persoon"})
    known = openbaarheid.standing(session, config, ids)
    called = {who.id: who.naam if who.openbaar else who.organisatie or texts.SOMEBODY for who in known}
    return called, sum(not who.openbaar for who in known)


def _rows(session: Session, ids: Sequence[int]) -> list[Actieregel]:
    found: list[Actieregel] = []
    for start in range(0, len(ids), AT_ONCE):
        found += actielijst.by_ids(session, ids[start : start + AT_ONCE])
    return found


def _noted(day: date | None, made: datetime, zone: ZoneInfo) -> date:
    written = _day(made, zone)
    return min(day, written) if day else written


def _day(moment: datetime, zone: ZoneInfo) -> date:
    return moment.astimezone(zone).date()
