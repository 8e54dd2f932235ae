"""What the secretariaat is told of the calendar that the meetings of a tafel follow: each thing once.

One message tells all that happened until it goes out, as it is by then.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Literal

from sqlmodel import Session, col, func, select

from bot import aankondigingen, vergaderingen, wijzigingen
from bot.aankondigingen import CALENDAR, FOLLOW_UP
from bot.config import Tafel
from bot.kalender import Kalender
from bot.models import Aankondiging, Agendaafspraak, Agendabron, Agendamelding, Vergadering, Verzending
from bot.readmodels import Agendanieuws
from bot.wijzigingen import Stempel

# gepland, verzet, vervallen, gaat door: done. anders: a meeting planned by hand stays as it was. botst:
# changed here too, so not done. bezet: not moved, another meeting is there. dubbel: a second meeting on one
# day, not planned. weg: the calendar has it no more; terug: it has it again. onbegrepen: something in it.
# fout: it cannot be read; hersteld: it can again.
Wat = Literal[
    "gepland",
    "verzet",
    "vervallen",
    "gaat door",
    "anders",
    "botst",
    "bezet",
    "dubbel",
    "weg",
    "terug",
    "onbegrepen",
    "fout",
    "hersteld",
]
MOVED = ("verzet", "gaat door")  # of these it is told when and where it was, if that is another
WRONG: dict[Wat, Wat] = {"terug": "weg", "hersteld": "fout"}  # what each takes back
WHEN_AND_WHERE = ("datum", "begin", "eind", "locatie")


def tell(
    session: Session,
    tafel: Tafel,
    kalender: Kalender,
    wat: Wat,
    now: datetime,
    row: Agendaafspraak | None = None,
) -> None:
    """Owe the secretariaat (without one the channel) the news, in office hours: in the message that is still
    to be sent when there is one, else in a new one."""
    holder = vergaderingen.between_meetings(session, Stempel("bot", now), tafel.sleutel)
    number = _open_number(session, holder, tafel.sleutel)
    session.add(
        Agendamelding(
            tafel=tafel.sleutel, nummer=number, op=now, wat=wat, afspraak_id=row.id if row else None
        )
    )
    session.flush()
    at = kalender.in_office(now)
    for publiek in tafel.rollen.secretariaat or (tafel.sleutel,):
        if not aankondigingen.is_owed(session, holder, CALENDAR, publiek, number):
            aankondigingen.owe(
                session, holder, CALENDAR, CALENDAR, publiek, at, at + FOLLOW_UP, now, volgnummer=number
            )


def tell_well(
    session: Session,
    tafel: Tafel,
    kalender: Kalender,
    wat: Wat,
    now: datetime,
    row: Agendaafspraak | None = None,
) -> None:
    """That what was wrong with `row`, or with the calendar, is well again; nothing where the message that it
    was wrong is still to be sent: that is not told then."""
    told = select(Agendamelding).where(
        Agendamelding.tafel == tafel.sleutel,
        Agendamelding.wat == WRONG[wat],
        Agendamelding.afspraak_id == (row.id if row else None),
    )
    last = session.exec(told.order_by(col(Agendamelding.id).desc())).first()
    holder = vergaderingen.between_meetings(session, Stempel("bot", now), tafel.sleutel)
    if last and last.nummer != _open_number(session, holder, tafel.sleutel):
        tell(session, tafel, kalender, wat, now, row)


def _open_number(session: Session, holder: Vergadering, tafel: str) -> int:
    """The number of the last message while nobody tried to send it, else the next."""
    last = session.exec(select(func.max(Agendamelding.nummer)).where(Agendamelding.tafel == tafel)).one() or 0
    posts = session.exec(
        select(Verzending)
        .join(Aankondiging, col(Aankondiging.id) == Verzending.aankondiging_id)
        .where(
            Aankondiging.vergadering_id == holder.id,
            Aankondiging.soort == CALENDAR,
            Aankondiging.volgnummer == last,
        )
    ).all()
    is_open = bool(posts) and all(post.status == "PLANNED" and post.poging == 0 for post in posts)
    return last if is_open else last + 1


def of(session: Session, tafel: str, number: int) -> list[Agendanieuws]:
    """What message `number` tells by now, by day the last of each meeting; what has passed by itself is left
    out."""
    told = session.exec(
        select(Agendamelding)
        .where(Agendamelding.tafel == tafel, Agendamelding.nummer == number)
        .order_by(col(Agendamelding.id))
    ).all()
    moved: dict[int | None, datetime] = {e.afspraak_id: e.op for e in reversed(told) if e.wat in MOVED}
    bron = source(session, tafel)
    latest: dict[int | str, Agendanieuws] = {}
    for each in told:
        news = _news(session, each, moved.get(each.afspraak_id))
        if each.wat == "onbegrepen" and bron:
            news = replace(news, onbegrepen=missed_in(bron))
        if _still_holds(news, bron):
            latest[each.afspraak_id or each.wat] = news
    return sorted(latest.values(), key=_day)


def source(session: Session, tafel: str) -> Agendabron | None:
    """The calendar of this tafel."""
    return session.exec(select(Agendabron).where(Agendabron.tafel == tafel)).first()


def missed_in(bron: Agendabron) -> tuple[tuple[date | None, str], ...]:
    """What in it was not understood: the day on which each begins, as far as it is known, and why."""
    kept = json.loads(bron.onbegrepen or "[]")
    return tuple((date.fromisoformat(day) if day else None, why) for day, why in kept)


def _day(news: Agendanieuws) -> date:
    return news.vergadering.datum or date.max if news.vergadering else date.max


def _news(session: Session, told: Agendamelding, moved: datetime | None) -> Agendanieuws:
    """`moved`: when it was moved first, of what one message tells."""
    row = session.get(Agendaafspraak, told.afspraak_id) if told.afspraak_id else None
    meeting = session.get(Vergadering, row.vergadering_id) if row and row.vergadering_id else None
    was = _before(session, meeting, moved) if told.wat in MOVED and meeting and moved else None
    return Agendanieuws(told.wat, meeting, row, was, is_anders=_is_other(meeting, row))


def _is_other(meeting: Vergadering | None, row: Agendaafspraak | None) -> bool:
    """Whether it is at another time or place here, also by what somebody changed and the calendar did not:
    that was not taken from it. Where the calendar is silent nothing is other."""
    if meeting is None or row is None or row.vervallen:
        return False
    return any(getattr(row, name) not in (None, getattr(meeting, name)) for name in WHEN_AND_WHERE)


def _before(session: Session, meeting: Vergadering, moved: datetime) -> Vergadering | None:
    """When and where it was, as the history has it; None where that is what it is now."""
    then = wijzigingen.since(session, "vergadering", [meeting.id or 0], moved - timedelta(microseconds=1))
    kept = then[meeting.id or 0].waarden if meeting.id in then else {}
    now = {name: getattr(meeting, name) for name in WHEN_AND_WHERE}
    was = now | {n: wijzigingen.typed(Vergadering, n, kept[n]) for n in WHEN_AND_WHERE if n in kept}
    return Vergadering(tafel=meeting.tafel, referentie="", **was) if was != now else None


def _still_holds(news: Agendanieuws, bron: Agendabron | None) -> bool:
    match news.wat:
        case "fout":
            return bool(bron and bron.mislukt)
        case "hersteld":
            return bool(bron and not bron.mislukt)
        case "onbegrepen":
            return bool(news.onbegrepen)
        case "weg":
            return bool(news.afspraak and news.afspraak.weg_op)
        case "terug":
            return bool(news.afspraak and not news.afspraak.weg_op)
        case "dubbel":
            return bool(news.afspraak and not news.afspraak.weg_op)
        case "bezet":
            return bool(news.afspraak and news.afspraak.wacht_op)
    return True
