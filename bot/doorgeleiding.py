"""A point passed on to another tafel: a child of it there, which reports back (ouders.py)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlmodel import Session

from bot import acties, eigenaars, ouders, vergaderingen, wijzigingen
from bot.acties import NieuweActie
from bot.dates import Werkdagen
from bot.errors import UserError
from bot.models import Actie, Persoon, Vergadering
from bot.readmodels import Partij
from bot.texts import doorgeleiding as texts
from bot.wijzigingen import Stempel


@dataclass(frozen=True)
class Bestemming:
    """Where a point goes: the tafel, and what of its place the child has there."""

    tafel: str
    regio: str | None
    gemeente: str | None


@dataclass(frozen=True)
class Anders:
    """What the child has other than its parent; None: the same."""

    eigenaars: tuple[Partij, ...] | None = None
    termijn: tuple[date | None, str | None, str | None] | None = None  # day, its words, condition


def pass_on(
    session: Session,
    stempel: Stempel,
    actie: Actie,
    to: list[Bestemming],
    today: date,
    anders: Anders,
    werkdagen: Werkdagen | None = None,
) -> tuple[list[Actie], list[Actie]]:
    """Put a child of `actie` on each tafel: (made, those already there). `actie` then is doorgeleid: still
    open, until its children are done. Raises UserError when it is closed, or came from such a tafel."""
    if actie.status not in acties.OPEN:
        raise UserError(texts.CLOSED)
    own, above = _tafel(session, actie), _above(session, actie)
    there = {_tafel(session, child): child for child in ouders.children(session, actie.id or 0)}
    made: list[Actie] = []
    for place in to:
        if place.tafel == own:
            raise UserError(texts.OWN_TAFEL)
        if place.tafel in above:
            raise UserError(texts.CAME_FROM_THERE)
        if place.tafel not in there:
            made.append(_child(session, stempel, actie, place, today, anders, werkdagen))
    if made:
        wijzigingen.change(session, stempel, "doorgeleid", actie, status="doorgeleid")
    return made, [there[place.tafel] for place in to if place.tafel in there]


def _child(
    session: Session,
    stempel: Stempel,
    actie: Actie,
    place: Bestemming,
    today: date,
    anders: Anders,
    werkdagen: Werkdagen | None,
) -> Actie:
    meeting = _meeting(session, stempel, place.tafel, today)
    asker = session.get(Persoon, actie.ingebracht_door_id) if actie.ingebracht_door_id else None
    owners = eigenaars.of(session, [actie.id or 0]).get(actie.id or 0, ())
    due = anders.termijn or (actie.termijn, actie.termijn_tekst, actie.voorwaarde)
    return acties.create(
        session,
        stempel,
        meeting,
        NieuweActie(
            tekst=actie.tekst,
            soort=actie.soort,
            eigenaars=owners if anders.eigenaars is None else anders.eigenaars,
            ingebracht_door=Partij("persoon", asker.id or 0, asker.naam) if asker else None,
            regio=place.regio,
            gemeente=place.gemeente,
            termijn=due[0],
            termijn_tekst=due[1],
            voorwaarde=due[2],
            ouder_id=actie.id,
            citaat=actie.citaat,
            bron=actie.bron,
        ),
        werkdagen=werkdagen,
    )


def _meeting(session: Session, stempel: Stempel, tafel: str, today: date) -> Vergadering:
    """Where the child is numbered: the meeting that runs, else the last that was held: so the vooruitblik of
    the next one shows it."""
    running = vergaderingen.running(session, [tafel])
    behind = running[0] if running else vergaderingen.last_before(session, tafel, today)
    return behind or vergaderingen.between_meetings(session, stempel, tafel)


def _above(session: Session, actie: Actie) -> set[str]:
    """The tafels of a point and of all it was passed on from."""
    found, row = {_tafel(session, actie)}, actie
    while row.ouder_id is not None:
        row = session.get_one(Actie, row.ouder_id)
        found.add(_tafel(session, row))
    return found


def _tafel(session: Session, actie: Actie) -> str:
    return session.get_one(Vergadering, actie.vergadering_id).tafel
