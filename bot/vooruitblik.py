"""What a digest or reminder tells, gathered from the register as it is now."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from sqlmodel import Session, col, select

from bot import actielijst, agendapunten, besluiten, mijlpalen, vergaderingen
from bot.actielijst import Filter
from bot.config import Config
from bot.models import Actie, ActieEigenaar, Persoon, Vergadering
from bot.models.velden import unindexed
from bot.opgave import Gebied, feiten, stand_of
from bot.readmodels import Actieregel, Samenvatting, Vooruitblik

SHOWN = 30  # points in a digest; the rest is counted
AHEAD = timedelta(weeks=6)  # mijlpalen expected within this are told
MOST_EVENTS = 6


def gather(session: Session, meeting: Vergadering, today: date) -> Vooruitblik:
    """Everything the vooruitblik of `meeting` shows on `today`."""
    assert meeting.datum
    open_points = Filter(tafels=[meeting.tafel], voor_vergadering=meeting.datum)
    rows = actielijst.select_rows(session, open_points, today, limit=SHOWN)
    previous = vergaderingen.last_before(session, meeting.tafel, meeting.datum)
    return Vooruitblik(
        vergadering=meeting,
        agenda=tuple(agendapunten.of(session, meeting.id or 0)),
        vorige=previous,
        te_laat=tuple(r for r in rows if r.is_overdue(today)),
        open=tuple(r for r in rows if not r.is_overdue(today)),
        aantal=actielijst.count(session, open_points, today),
        afgerond=finished_before(session, meeting, today),
        besluiten=tuple(
            besluiten.select_rows(session, [meeting.tafel], vergadering_id=previous.id) if previous else ()
        ),
        mijlpalen=tuple(mijlpalen.coming(session, [meeting.tafel], today + AHEAD)[:MOST_EVENTS]),
    )


def with_opgave(session: Session, config: Config, data: Vooruitblik, today: date) -> Vooruitblik:
    """`data` with how every region stands, for the PRT; with its own region for an RRT."""
    regio = config.tafels[data.vergadering.tafel].regio
    if regio is None:
        return replace(data, opgave=tuple(feiten.regions(session, config, today)))
    return replace(data, opgave=(stand_of(session, config, Gebied("regio", regio), today),))


def finished_before(session: Session, meeting: Vergadering, today: date) -> tuple[Actieregel, ...]:
    """The points that were closed since the meeting before `meeting`, the last first."""
    assert meeting.datum
    previous = vergaderingen.last_before(session, meeting.tafel, meeting.datum)
    if previous is None:
        return ()
    closed = Filter(tafels=[meeting.tafel], staat="klaar", voor_vergadering=meeting.datum)
    rows = actielijst.select_rows(session, closed, today, limit=SHOWN)
    return tuple(r for r in rows if r.gesloten_op and r.gesloten_op > ended(previous))


def ended(meeting: Vergadering) -> datetime:
    """When a meeting was closed; one that nobody closed ended with its day."""
    assert meeting.datum
    return meeting.gesloten_op or datetime.combine(meeting.datum + timedelta(days=1), time(), UTC)


def summarise(session: Session, meeting: Vergadering, today: date) -> Samenvatting:
    """The points and decisions of `meeting`, by number."""
    noted = Filter(tafels=[meeting.tafel], vergadering_id=meeting.id, staat="alle")
    rows = actielijst.select_rows(session, noted, today, limit=100)
    decided = besluiten.select_rows(session, [meeting.tafel], vergadering_id=meeting.id, limit=100)
    return Samenvatting(meeting, tuple(sorted(rows, key=lambda r: r.nummer)), tuple(decided))


def points_of(session: Session, slack_id: str, meeting: Vergadering, today: date) -> tuple[Actieregel, ...]:
    """The open points of earlier meetings of this tafel that one person in Slack owns."""
    ids = session.exec(
        select(ActieEigenaar.actie_id)
        .join(Persoon, col(Persoon.id) == unindexed(ActieEigenaar.persoon_id))
        .join(Actie, unindexed(Actie.id) == ActieEigenaar.actie_id)
        .where(Persoon.slack_id == slack_id, col(Actie.gesloten_op).is_(None))
    ).all()
    mine = Filter(tafels=[meeting.tafel], ids=ids, voor_vergadering=meeting.datum)
    return tuple(actielijst.select_rows(session, mine, today, limit=SHOWN))


def owners_in_slack(session: Session, tafel: str) -> list[str]:
    """The Slack ids of everybody with an open point at this tafel."""
    found = session.exec(
        select(Persoon.slack_id)
        .join(ActieEigenaar, unindexed(ActieEigenaar.persoon_id) == Persoon.id)
        .join(Actie, unindexed(Actie.id) == ActieEigenaar.actie_id)
        .join(Vergadering, col(Vergadering.id) == Actie.vergadering_id)
        .where(
            unindexed(Vergadering.tafel) == tafel,
            col(Actie.gesloten_op).is_(None),
            col(Persoon.slack_id).is_not(None),
        )
        .distinct()
        .order_by(Persoon.slack_id)
    ).all()
    return [slack_id for slack_id in found if slack_id]
