"""Who was at a meeting, and for whom."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session, col, func, select

from bot import wijzigingen
from bot.config import Config
from bot.models import Aanwezigheid, Vergadering
from bot.naamspelling import fold
from bot.readmodels import Partij
from bot.wijzigingen import Stempel


def of(session: Session, meeting_id: int) -> list[Aanwezigheid]:
    return list(
        session.exec(
            select(Aanwezigheid)
            .where(Aanwezigheid.vergadering_id == meeting_id)
            .order_by(col(Aanwezigheid.volgorde))
        ).all()
    )


def delegation(config: Config, organisatie: str | None) -> str | None:
    """The delegation of config.yaml that an organisation, municipality or region belongs to."""
    said = fold(organisatie or "")
    for each in config.delegaties:
        bodies = (name for body in each.organisaties for name in (body.naam, *body.ook))
        if said in map(fold, (each.naam, *each.ook, *bodies)):
            return each.naam
    for regio in config.regios.values():
        towns = (name for town in regio.gemeenten for name in (town.naam, *town.ook))
        if said in map(fold, (regio.naam, *regio.ook, *towns)):
            return regio.naam
    return None


def note(
    session: Session,
    stempel: Stempel,
    meeting: Vergadering,
    persoon: Partij,
    status: str,
    *,
    delegatie: str,
    regio: str | None,
    organisatie: str | None,
    rollen: str = "",
) -> None:
    """Note that somebody is aanwezig or afwezig; one slot per person, which keeps what it knew."""
    slot = session.exec(
        select(Aanwezigheid).where(
            Aanwezigheid.vergadering_id == meeting.id, Aanwezigheid.persoon_id == persoon.id
        )
    ).first()
    if slot:
        more: dict[str, Any] = {"rollen": slot.rollen or rollen}
        if organisatie and not slot.organisatie:
            more |= {"delegatie": delegatie, "regio": regio, "organisatie": organisatie}
        wijzigingen.change(session, stempel, status, slot, status=status, **more)
        return
    add(
        session,
        stempel,
        meeting,
        persoon_id=persoon.id,
        delegatie=delegatie,
        regio=regio,
        organisatie=organisatie,
        rollen=rollen,
        status=status,
    )


def add(session: Session, stempel: Stempel, meeting: Vergadering, **fields: Any) -> Aanwezigheid:
    """Another slot, behind the others."""
    last = session.exec(
        select(func.max(Aanwezigheid.volgorde)).where(Aanwezigheid.vergadering_id == meeting.id)
    ).one()
    row = Aanwezigheid(vergadering_id=meeting.id or 0, volgorde=(last or 0) + 1, **fields)
    wijzigingen.create(session, stempel, row)
    return row


def remove(session: Session, stempel: Stempel, slot: Aanwezigheid) -> None:
    """Off the list; the history keeps who was on it."""
    wijzigingen.record(session, stempel, wijzigingen.GONE, slot, wijzigingen.died(slot))
    session.delete(slot)
