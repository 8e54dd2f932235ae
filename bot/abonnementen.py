"""The meetings of a tafel for somebody's own calendar, and the secret address that calendars follow."""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from sqlmodel import Session, col, func, or_, select

from bot import sleutels, vergaderingen, wijzigingen
from bot.config import Config, Tafel
from bot.ics.schrijven import Afspraak, Agenda
from bot.kalender import Kalender
from bot.models import Register, Vergadering, Wijziging, WijzigingWaarde
from bot.texts import ics as texts
from bot.wijzigingen import Stempel

LOOK_BACK = timedelta(days=365)  # what lies longer behind is left out of a calendar
MOST = 200  # meetings in one calendar, the latest
RENEWED = "agenda-adres vernieuwd"  # how the history tells it
ONE_DAY = timedelta(days=1)
SHOWN = ("datum", "begin", "eind", "locatie")  # what a calendar shows of a meeting, besides its cancellation
OFF_AND_ON = ("vervallen", vergaderingen.REVIVED)


def key(session: Session, tafel: str) -> str:
    """What the address of this tafel ends with."""
    return sleutels.made_of(_secret(session), "agenda", tafel, _renewals(session, tafel))


def renew(session: Session, stempel: Stempel, tafel: str) -> str:
    """Another one; nothing is found under the old one any more."""
    holder = vergaderingen.between_meetings(session, stempel, tafel)
    wijzigingen.record(session, stempel, RENEWED, holder, {})
    return key(session, tafel)


def followed(
    session: Session, config: Config, kalender: Kalender, sleutel: str, today: date
) -> Agenda | None:
    """What a calendar gets under the address that ends with `sleutel`; None when there is no such address."""
    for tafel in config.tafels.values():
        if hmac.compare_digest(key(session, tafel.sleutel), sleutel):
            return upcoming(session, kalender, tafel, today - LOOK_BACK)
    return None


def upcoming(session: Session, kalender: Kalender, tafel: Tafel, since: date) -> Agenda:
    """The meetings of `tafel` from `since` on, cancelled ones too: a calendar that has them must hear it."""
    rows = session.exec(
        select(Vergadering)
        .where(Vergadering.tafel == tafel.sleutel, col(Vergadering.datum) >= since)
        .order_by(col(Vergadering.datum).desc(), col(Vergadering.id).desc())
        .limit(MOST)
    ).all()
    return of(session, kalender, tafel, rows[::-1])


def of(session: Session, kalender: Kalender, tafel: Tafel, meetings: Sequence[Vergadering]) -> Agenda:
    """These meetings of `tafel`; those without a day are left out."""
    changed: dict[int, datetime] = dict(
        session.execute(
            select(Wijziging.object_id, func.max(Wijziging.op))
            .where(Wijziging.soort == "vergadering", col(Wijziging.object_id).in_([m.id for m in meetings]))
            .group_by(col(Wijziging.object_id))
        ).all()
    )
    first = sleutels.first_link(session) if meetings else ""
    numbers = _sequences(session, [meeting.id or 0 for meeting in meetings])
    found = [
        _afspraak(
            first,
            kalender,
            tafel,
            meeting,
            meeting.datum,
            volgnummer=numbers.get(meeting.id or 0, 0),
            changed=changed.get(meeting.id or 0),
        )
        for meeting in meetings
        if meeting.datum
    ]
    return Agenda(texts.calendar(tafel.afkorting), tuple(found))


def _sequences(session: Session, ids: Sequence[int]) -> dict[int, int]:
    """How often what a calendar shows of these meetings was changed since they came into the register,
    however that went: a move, minutes that came back, what was taken back again (RFC 5545 §3.8.7.4). The
    history keeps its rows for ever, so this never goes down."""
    counted = session.execute(
        select(Wijziging.object_id, func.count(func.distinct(Wijziging.id)))
        .join(WijzigingWaarde, col(WijzigingWaarde.wijziging_id) == Wijziging.id)
        .where(
            Wijziging.soort == "vergadering",
            col(Wijziging.object_id).in_(ids),
            or_(col(WijzigingWaarde.veld).in_(SHOWN), col(Wijziging.wat).in_(OFF_AND_ON)),
        )
        .group_by(col(Wijziging.object_id))
    ).all()
    return {object_id: number - 1 for object_id, number in counted}  # the first is that it came


def _afspraak(
    first: str,
    kalender: Kalender,
    tafel: Tafel,
    meeting: Vergadering,
    day: date,
    *,
    volgnummer: int,
    changed: datetime | None,
) -> Afspraak:
    begin: datetime | date
    if meeting.begin is None:
        begin, eind = day, day + ONE_DAY
    else:
        begin = kalender.at(day, meeting.begin)
        # Without an end as long as this tafel usually meets: a calendar shows a block, or nothing.
        eind = kalender.at(day, meeting.eind) if meeting.eind else begin + _usually(tafel)
        eind = eind if eind > begin else eind + ONE_DAY  # past midnight
    return Afspraak(
        uid=f"{sleutels.made_of(first, 'ics', meeting.referentie)}@regietafel",
        volgnummer=volgnummer,
        gewijzigd=(changed or kalender.at(day, time.min)).replace(microsecond=0),
        begin=begin,
        eind=eind,
        titel=tafel.afkorting,
        omschrijving=texts.about(tafel.naam, meeting.referentie),
        plaats=meeting.locatie,
        is_vervallen=meeting.status == "vervallen",
    )


def _usually(tafel: Tafel) -> timedelta:
    day = date(2000, 1, 1)
    return datetime.combine(day, tafel.tijd.eind) - datetime.combine(day, tafel.tijd.begin)


def _secret(session: Session) -> str:
    return session.get_one(Register, 1).agendageheim


def _renewals(session: Session, tafel: str) -> int:
    """How often another address was made; the history keeps that for as long as there is a register."""
    return session.exec(
        select(func.count(col(Wijziging.id)))
        .join(Vergadering, col(Vergadering.id) == Wijziging.object_id)
        .where(
            Vergadering.tafel == tafel,
            Vergadering.status == "tussentijds",
            Wijziging.soort == "vergadering",
            Wijziging.wat == RENEWED,
        )
    ).one()
