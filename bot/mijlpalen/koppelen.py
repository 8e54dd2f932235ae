"""What a point hangs on: its condition read as a mijlpaal and a distance from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session, select

from bot import wijzigingen
from bot.dates import Afstand, Werkdagen, split_condition
from bot.mijlpalen import beheer, lijst, namen
from bot.models import Actie, Mijlpaal
from bot.wijzigingen import Stempel


@dataclass(frozen=True)
class Haak:
    """The fields of a point that hangs on a mijlpaal; without mijlpaal_id it is not sure which is meant.
    `termijn` follows from the other three, None while the mijlpaal has no date or nothing says how far."""

    mijlpaal_id: int | None = None
    afstand: int | None = None
    afstand_eenheid: str | None = None
    termijn: date | None = None


def hang(
    session: Session, stempel: Stempel, condition: str, tafel: str, werkdagen: Werkdagen | None = None
) -> Haak:
    """What a point of `tafel` with this condition hangs on. An event nobody named before becomes a mijlpaal
    of that tafel; one that only looks like a known one does not: that is asked (`mijlpaal koppel`).

    `werkdagen`: with the closing days of the office; None: national holidays alone.
    """
    distance, event = split_condition(condition)
    name = " ".join(event.split())[: namen.MOST_NAME].strip()
    known = lijst.exact(session, name)
    if known is None:
        if lijst.nearly(session, name, {tafel}):
            return Haak(None, *_fields(distance))
        known = Mijlpaal(naam=name, tafel=tafel)
        wijzigingen.create(session, stempel, known)
    elif known.gewist_op is not None:
        fresh = {"verwacht": None, "gebeurd": None, "tafel": tafel, "gedeeld": False}
        wijzigingen.change(session, stempel, "heropend", known, gewist_op=None, **fresh)
    return _haak(session, known, distance, werkdagen)


def connect(
    session: Session, stempel: Stempel, actie: Actie, mijlpaal: Mijlpaal, werkdagen: Werkdagen | None = None
) -> bool:
    """Hang `actie` on `mijlpaal` at the distance that its condition says; a date it has of its own stays."""
    distance, _ = split_condition(actie.voorwaarde or "")
    haak = _haak(session, mijlpaal, distance, werkdagen)
    values: dict[str, Any] = {
        "mijlpaal_id": haak.mijlpaal_id,
        "afstand": haak.afstand,
        "afstand_eenheid": haak.afstand_eenheid,
    }
    if actie.termijn is None or actie.mijlpaal_id is not None:
        values["termijn"] = haak.termijn
    return wijzigingen.change(session, stempel, "gekoppeld", actie, **values)


def connect_new(
    session: Session, stempel: Stempel, actie: Actie, tafel: str, werkdagen: Werkdagen | None = None
) -> bool:
    """Hang `actie` on a mijlpaal of its own, called as its condition says; see connect. Raises UserError when
    there is one of that name."""
    _, event = split_condition(actie.voorwaarde or "")
    made = beheer.create(session, stempel, event[: namen.MOST_NAME], tafel=tafel)
    return connect(session, stempel, actie, made, werkdagen)


def released(actie: Actie, termijn: date | None) -> dict[str, Any]:
    """What changes of a point that no longer waits: with a date of its own it is still known what it hung on,
    so that who moves the mijlpaal is told."""
    kept = actie.mijlpaal_id if termijn else None
    return {"mijlpaal_id": kept, "afstand": None, "afstand_eenheid": None}


def due(mijlpaal: Mijlpaal, afstand: Afstand | None, werkdagen: Werkdagen | None) -> date | None:
    """The day at this distance from when the mijlpaal happened, or is expected."""
    day = mijlpaal.gebeurd or mijlpaal.verwacht
    if day is None or afstand is None:
        return None
    try:
        return afstand.vanaf(day, werkdagen or Werkdagen())
    except (OverflowError, ValueError):  # beyond the years that a date can have
        return None


def _haak(
    session: Session, mijlpaal: Mijlpaal, distance: Afstand | None, werkdagen: Werkdagen | None
) -> Haak:
    """Its date cannot be moved by somebody else until this is written."""
    held = session.exec(select(Mijlpaal).where(Mijlpaal.id == mijlpaal.id).with_for_update()).one()
    return Haak(held.id, *_fields(distance), due(held, distance, werkdagen))


def _fields(distance: Afstand | None) -> tuple[int | None, str | None]:
    return (distance.aantal, distance.eenheid) if distance else (None, None)
