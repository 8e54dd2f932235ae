"""Where a point or decision came from, and what happened to it since: 'waar staat dat?'

The sentence in the minutes, the file it was read from, and after it every change, report and note, each with
the meeting during which it was made.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from sqlmodel import Session, col, or_, select

from bot import noten, ouders, wijzigingen
from bot.models import (
    Actie,
    Agendapunt,
    Besluit,
    Notitie,
    Organisatie,
    Persoon,
    Terugkoppeling,
    Vergadering,
    Verslag,
)
from bot.readmodels import TOLD, Gebeurtenis, Herkomst, Noot, Verandering, day_of
from bot.texts.verslag import NOOT

MOST = 200  # reports, and notes, of one point
AROUND = timedelta(days=7)  # a meeting runs at most so far from the day it was planned for
# What the history says besides, in a row of its own or not at all.
_TOLD_ABOVE = ("terugkoppeling", "afgerond", "vervallen", "heropend")
_UNTOLD = ("loopt", "vergeten", ouders.FOLLOWS, ouders.UNTOLD)


def of_actie(session: Session, actie_id: int, readable: Collection[str]) -> Herkomst:
    """Of a point that was passed on the source is that of the first one (`vanuit`). Where that is of a tafel
    that is not `readable` only that tafel is named: its minutes are not for this person. What happened to it
    there before, and to what it was passed on as since, is told where that may be read."""
    actie = session.get_one(Actie, actie_id)
    meeting = session.get_one(Vergadering, actie.vergadering_id)
    first, place = _first(session, actie)
    if first is actie:
        found = _source(session, actie, meeting)
    elif place.tafel in readable:
        found = replace(
            _source(session, first, place),
            vanuit_tafel=place.tafel,
            vanuit=f"{place.referentie}/A{first.nummer}",
        )
    else:
        own = _source(session, actie, meeting)
        found = replace(
            own, vanuit_tafel=place.tafel, citaat=None, is_vergeten=False, bestand=None, bron=None
        )
    events = [
        *_events(session, actie, meeting, readable),
        *_before(session, actie, readable),
        *_since(session, actie, readable),
    ]
    return replace(
        found,
        referentie=f"{meeting.referentie}/A{actie.nummer}",
        tekst=actie.tekst,
        verloop=tuple(sorted(events, key=_moment)),
    )


def _events(
    session: Session, actie: Actie, meeting: Vergadering, readable: Collection[str]
) -> tuple[Gebeurtenis, ...]:
    """All that happened to this point itself."""
    to = [
        (child, session.get_one(Vergadering, child.vergadering_id))
        for child in ouders.children(session, actie.id or 0)
    ]

    def where(event: Gebeurtenis) -> Gebeurtenis:
        made = [(c, m) for c, m in to if event.wat == "doorgeleid" and c.aangemaakt_op == event.op]
        return replace(
            event,
            naar=tuple((m.tafel, _named(c, m) if m.tafel in readable else None) for c, m in made),
        )

    events = [
        *map(where, _history(session, "actie", actie.id or 0)),
        *_reports(session, actie.id or 0),
        *_notes(session, meeting, f"A{actie.nummer}"),
    ]
    return _in_order(session, meeting, events)


def _before(session: Session, actie: Actie, readable: Collection[str]) -> Iterator[Gebeurtenis]:
    """What happened to the points that it was passed on from, until it was."""
    while actie.ouder_id is not None:
        until, actie = actie.aangemaakt_op, session.get_one(Actie, actie.ouder_id)
        meeting = session.get_one(Vergadering, actie.vergadering_id)
        if meeting.tafel in readable:
            of_then = (e for e in _events(session, actie, meeting, readable) if e.op <= until)
            yield from (replace(event, punt=_named(actie, meeting)) for event in of_then)


def _since(session: Session, actie: Actie, readable: Collection[str]) -> Iterator[Gebeurtenis]:
    """What happened to the points that it was passed on as, but for what it was told about (ouders.py)."""
    for child in ouders.children(session, actie.id or 0):
        meeting = session.get_one(Vergadering, child.vergadering_id)
        if meeting.tafel in readable:
            untold = (e for e in _events(session, child, meeting, readable) if e.wat not in _TOLD_ABOVE)
            yield from (replace(event, punt=_named(child, meeting)) for event in untold)
        yield from _since(session, child, readable)


def _named(actie: Actie, meeting: Vergadering) -> str:
    return f"{meeting.referentie}/A{actie.nummer}"


def of_besluit(session: Session, besluit_id: int) -> Herkomst:
    besluit = session.get_one(Besluit, besluit_id)
    meeting = session.get_one(Vergadering, besluit.vergadering_id)
    number = f"B{besluit.nummer}"
    own = replace(_source(session, besluit, meeting), referentie=f"{meeting.referentie}/{number}")
    events = [*_history(session, "besluit", besluit_id), *_notes(session, meeting, number)]
    return replace(own, verloop=_in_order(session, meeting, events))


def _first(session: Session, actie: Actie) -> tuple[Actie, Vergadering]:
    """What a point was passed on from, as far back as it goes; itself when it was not."""
    while actie.ouder_id is not None:
        actie = session.get_one(Actie, actie.ouder_id)
    return actie, session.get_one(Vergadering, actie.vergadering_id)


def _source(session: Session, row: Actie | Besluit, meeting: Vergadering) -> Herkomst:
    soort = str(row.__tablename__)
    born = next(iter(wijzigingen.history(session, soort, row.id or 0)), None)
    verslag = _verslag(session, row, meeting) if row.regels or row.citaat else None
    item = session.get(Agendapunt, row.agendapunt_id) if row.agendapunt_id else None
    return Herkomst(
        soort=soort,
        referentie="",
        tekst=row.tekst,
        tafel=meeting.tafel,
        vergadering=meeting,
        door=born[0].door if born else None,
        op=row.aangemaakt_op,
        citaat=row.citaat,
        is_vergeten=bool(row.regels) and row.citaat is None,
        regels=row.regels,
        bestand=verslag.bestand if verslag else None,
        agendapunt=item.titel if item else None,
        noten=tuple(_beside(session, row, meeting)) if item else (),
        bron=row.bron if isinstance(row, Actie) else None,
    )


def _beside(session: Session, row: Actie | Besluit, meeting: Vergadering) -> Iterator[Noot]:
    """The notes of the secretary beside its agendapunt: 'de raming komt later' names no number. Those that do
    are told with their moment (`_notes`)."""
    named = _named_by(meeting, f"{'A' if isinstance(row, Actie) else 'B'}{row.nummer}", here=True)
    for note in noten.of(session, meeting.id or 0):
        if note.agendapunt_id == row.agendapunt_id and not (note.op and named.search(note.tekst)):
            yield Noot(note.op, note.tekst)


def _names(meeting: Vergadering, number: str) -> list[str]:
    short = [f"{meeting.datum.day}-{meeting.datum.month}/{number}"] if meeting.datum else []
    return [f"{meeting.referentie}/{number}", *short]


def _named_by(meeting: Vergadering, number: str, *, here: bool) -> re.Pattern[str]:
    """'17-12/A3' anywhere, a bare 'A3' in its own meeting (`here`)."""
    full = "|".join(rf"(?<![\w-]){re.escape(name)}\b" for name in _names(meeting, number))
    return re.compile(rf"{full}|(?<![\w/-]){number}\b" if here else full, re.IGNORECASE)


def _verslag(session: Session, row: Actie | Besluit, meeting: Vergadering) -> Verslag | None:
    """The minutes it was read from: those of its own moment, else the last that were read before it."""
    return session.exec(
        select(Verslag)
        .where(Verslag.vergadering_id == meeting.id, col(Verslag.gelezen_op) <= row.aangemaakt_op)
        .order_by(col(Verslag.gelezen_op).desc(), col(Verslag.id).desc())
    ).first()


def _history(session: Session, soort: str, object_id: int) -> list[Gebeurtenis]:
    """Every change after the first. A value that was forgotten is not told."""
    entries = wijzigingen.history(session, soort, object_id)
    born = entries[0][0].op if entries else None
    found = []
    for entry, values in entries[1:]:
        changed = tuple(
            Verandering(value.veld, day_of(value.voor) or value.voor, day_of(value.na) or value.na)
            for value in sorted(
                values, key=lambda value: TOLD.index(value.veld) if value.veld in TOLD else 99
            )
            if value.veld in TOLD and value.voor != value.na
        )
        is_birth = entry.op == born and entry.wat == "eigenaar"
        if not is_birth and (entry.wat not in _UNTOLD or changed):
            found.append(Gebeurtenis(entry.op, entry.wat, entry.door, changed))
    return found


def _reports(session: Session, actie_id: int) -> list[Gebeurtenis]:
    rows = session.execute(
        select(Terugkoppeling, Persoon.naam, Organisatie.naam)
        .outerjoin(Persoon, col(Persoon.id) == Terugkoppeling.persoon_id)
        .outerjoin(Organisatie, col(Organisatie.id) == Terugkoppeling.organisatie_id)
        .where(Terugkoppeling.actie_id == actie_id, col(Terugkoppeling.gewist_op).is_(None))
        .order_by(col(Terugkoppeling.id))
        .limit(MOST)
    ).all()
    return [
        Gebeurtenis(
            row.op, "terugkoppeling", row.door, tekst=row.tekst, stand=row.stand, namens=person or body
        )
        for row, person, body in rows
    ]


def _notes(session: Session, meeting: Vergadering, number: str) -> list[Gebeurtenis]:
    """The notes at this tafel that name it."""
    names = _names(meeting, number)
    mine = Notitie.vergadering_id == meeting.id
    rows = session.execute(
        select(Notitie, Vergadering.id)
        .join(Vergadering, col(Vergadering.id) == Notitie.vergadering_id)
        .where(
            Vergadering.tafel == meeting.tafel,
            *([col(Vergadering.datum) >= meeting.datum] if meeting.datum else []),
            col(Notitie.gewist_op).is_(None),
            col(Notitie.op).is_not(None),
            or_(*(col(Notitie.tekst).contains(name, autoescape=True) for name in names), mine),
        )
        .order_by(col(Notitie.id))
        .limit(MOST)
    ).all()
    own, elsewhere = (_named_by(meeting, number, here=here) for here in (True, False))
    return [
        Gebeurtenis(note.op, "noot" if note.soort == NOOT else "notitie", note.door or "", tekst=note.tekst)
        for note, place in rows
        if note.op and (own if place == meeting.id else elsewhere).search(note.tekst)
    ]


def _in_order(
    session: Session, meeting: Vergadering, events: Iterable[Gebeurtenis]
) -> tuple[Gebeurtenis, ...]:
    """By time, each with the meeting of the tafel that ran then; a report before what it changed."""
    events = list(events)
    days = [event.op.date() for event in events]
    held = (
        session.exec(
            select(Vergadering).where(
                Vergadering.tafel == meeting.tafel,
                col(Vergadering.gestart_op).is_not(None),
                col(Vergadering.datum).between(min(days) - AROUND, max(days) + AROUND),
            )
        ).all()
        if days
        else []
    )

    def ran(at: datetime) -> Vergadering | None:
        begun = [m for m in held if m.gestart_op and m.gestart_op <= at]
        return next((m for m in begun if m.gesloten_op is None or at <= m.gesloten_op), None)

    return tuple(replace(event, tijdens=ran(event.op)) for event in sorted(events, key=_moment))


def _moment(event: Gebeurtenis) -> tuple[datetime, bool]:
    return event.op, event.wat != "terugkoppeling"
