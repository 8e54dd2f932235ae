"""Whom somebody represents, and since when: one body at a time, as the register last heard."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from sqlmodel import Session, col, select

from bot import wijzigingen
from bot.config import Config
from bot.models import Afvaardiging
from bot.wijzigingen import Stempel

ONE_DAY = timedelta(days=1)


def delegate(
    session: Session,
    stempel: Stempel,
    persoon_id: int,
    delegatie: str,
    *,
    regio: str | None,
    organisatie: str | None,
    rollen: str,
    van: date,
) -> None:
    """Note whom somebody represents from `van`, and no other any more; an unchanged delegation is left as it
    is."""
    current = session.exec(
        select(Afvaardiging)
        .where(Afvaardiging.persoon_id == persoon_id, col(Afvaardiging.tot).is_(None))
        .order_by(col(Afvaardiging.van), col(Afvaardiging.id))
    ).all()
    if (delegatie, organisatie) in {(row.delegatie, row.organisatie) for row in current}:
        return
    later = [row.van for row in current if row.van > van]
    for row in current:
        if row.van <= van:
            wijzigingen.change(session, stempel, "afgelopen", row, tot=last_day(row, van))
    wijzigingen.create(
        session,
        stempel,
        Afvaardiging(
            persoon_id=persoon_id,
            delegatie=delegatie,
            regio=regio,
            organisatie=organisatie,
            rollen=rollen,
            van=van,
            tot=later[0] - ONE_DAY if later else None,
        ),
    )


def last_day(earlier: Afvaardiging, van: date) -> date:
    """Until when somebody represents whom they represented before `van`."""
    return max(earlier.van, van - ONE_DAY)


def of(session: Session, ids: Collection[int]) -> tuple[list[Afvaardiging], list[Afvaardiging]]:
    """Whom these people spoke for until some day, and whom they speak for still; the latest last."""
    query = select(Afvaardiging).where(col(Afvaardiging.persoon_id).in_(ids))
    rows = session.exec(query.order_by(col(Afvaardiging.van), col(Afvaardiging.id))).all()
    return [row for row in rows if row.tot], [row for row in rows if row.tot is None]


def regio_of(session: Session, persoon_id: int, config: Config) -> tuple[str | None, str | None]:
    """The region key and gemeente somebody speaks for now; None where the register does not say."""
    row = session.exec(
        select(Afvaardiging)
        .where(Afvaardiging.persoon_id == persoon_id, col(Afvaardiging.tot).is_(None))
        .order_by(col(Afvaardiging.van).desc())
    ).first()
    if row is None:
        return None, None
    towns = {g.naam for r in config.regios.values() for g in r.gemeenten}
    return row.regio, row.organisatie if row.organisatie in towns else None
