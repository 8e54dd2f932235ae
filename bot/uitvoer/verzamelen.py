"""What minutes and lists of a meeting tell, gathered from the register as it is now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, tzinfo
from typing import Any

from sqlmodel import Session, col, select

from bot import aanwezigheid, noten, overzicht, terugkoppelingen
from bot.models import Persoon, Vergadering, Verslag, Verslagversie
from bot.readmodels import Aanwezige, Actieregel, Besluitregel, Conceptverslag, Overzicht
from bot.texts.verschillen import GONE


def gather(
    session: Session,
    meeting: Vergadering,
    today: date,
    *,
    contact: str | None = None,
    zone: tzinfo = UTC,
) -> Conceptverslag:
    """`contact` is who may be asked about the minutes where the register knows no address; `zone` is whose
    day it was when the meeting ended."""
    noted = _without_gone(overzicht.gather(session, meeting, today))
    adopted = _adopted(session, meeting)
    return Conceptverslag(
        overzicht=noted,
        acties=tuple(
            sorted((a for b in noted.besprekingen for a in b.acties), key=lambda point: point.nummer)
        ),
        besluiten=tuple(sorted((d for b in noted.besprekingen for d in b.besluiten), key=lambda d: d.nummer)),
        deelnemers=_attendance(session, meeting),
        eerder=terugkoppelingen.reported(session, meeting, today, zone),
        volgende=_next(session, meeting),
        contact=_contact(session, meeting) or contact,
        noten=tuple(noten.beside(session, meeting.id or 0)),
        versie=max((row.nummer for row in adopted), default=0) + 1,
        aanpassingen=tuple(row.aanpassing for row in adopted if row.aanpassing),
    )


def _without_gone(noted: Overzicht) -> Overzicht:
    """Without the points and decisions that a draft which came back had no more; the register keeps them."""
    parts = []
    for part in noted.besprekingen:
        points, decisions = filter(_stands, part.acties), filter(_stands, part.besluiten)
        parts.append(replace(part, acties=tuple(points), besluiten=tuple(decisions)))
    return replace(noted, besprekingen=tuple(parts))


def _stands(row: Actieregel | Besluitregel) -> bool:
    return row.status not in ("vervallen", "ingetrokken") or row.reden != GONE


def _attendance(session: Session, meeting: Vergadering) -> tuple[Aanwezige, ...]:
    slots = aanwezigheid.of(session, meeting.id or 0)
    people = {
        person.id: person
        for person in session.exec(
            select(Persoon).where(col(Persoon.id).in_([slot.persoon_id for slot in slots if slot.persoon_id]))
        ).all()
    }
    found = []
    for slot in slots:
        person = None if slot.gelakt else people.get(slot.persoon_id)
        found.append(
            Aanwezige(
                delegatie=slot.delegatie,
                aanhef=person.aanhef if person else None,
                naam=person.naam if person else None,
                organisatie=slot.organisatie,
                rollen=slot.rollen,
                status=slot.status,
                gelakt=slot.gelakt,
            )
        )
    return tuple(found)


def _next(session: Session, meeting: Vergadering) -> Vergadering | None:
    """The first of its tafel on a day after it that was not cancelled, also when that was held by now."""
    if meeting.datum is None:
        return None
    return session.exec(
        select(Vergadering)
        .where(
            Vergadering.tafel == meeting.tafel,
            Vergadering.status != "vervallen",
            col(Vergadering.datum) > meeting.datum,
        )
        .order_by(col(Vergadering.datum), col(Vergadering.id))
        .limit(1)
    ).first()


def _adopted(session: Session, meeting: Vergadering) -> Sequence[Any]:
    """Number and change of the versions that were adopted, oldest first."""
    adopted = select(Verslagversie.nummer, Verslagversie.aanpassing).where(
        Verslagversie.vergadering_id == meeting.id, Verslagversie.soort == "vastgesteld"
    )
    return session.exec(adopted.order_by(col(Verslagversie.nummer))).all()


def _contact(session: Session, meeting: Vergadering) -> str | None:
    """The address in the latest minutes of this tafel that were read."""
    return session.exec(
        select(Verslag.contact)
        .join(Vergadering, col(Vergadering.id) == Verslag.vergadering_id)
        .where(Vergadering.tafel == meeting.tafel, col(Verslag.contact).is_not(None))
        .order_by(col(Verslag.id).desc())
    ).first()
