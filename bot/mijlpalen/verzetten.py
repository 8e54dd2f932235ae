"""A mijlpaal moved: what shifts with it, shown first, then written together."""

from __future__ import annotations

from datetime import date
from typing import cast

from sqlmodel import Session

from bot import wijzigingen
from bot.dates import Afstand, Eenheid, Werkdagen
from bot.mijlpalen import lijst
from bot.mijlpalen.koppelen import due
from bot.models import Actie, Mijlpaal
from bot.readmodels import Verplaatsing, Verschuiving
from bot.wijzigingen import Stempel

SHIFTED = "verschoven"  # what the history calls a date that follows its mijlpaal; nobody put it off


def plan(
    session: Session,
    mijlpaal: Mijlpaal,
    verwacht: date | None,
    gebeurd: date | None,
    werkdagen: Werkdagen | None = None,
    *,
    lock: bool = False,
) -> Verplaatsing:
    """What happens when `mijlpaal` is expected on `verwacht` and happened on `gebeurd` (None: not known, not
    yet). Writes nothing. Closed points keep their date; so do those that somebody gave another one. `lock`:
    to carry it out in this transaction."""
    becomes = Mijlpaal(naam=mijlpaal.naam, verwacht=verwacht, gebeurd=gebeurd)
    shifts: list[Verschuiving] = []
    by_hand: list[tuple[int, str]] = []
    waiting: list[tuple[int, str]] = []
    tafels: set[str] = set()
    for actie, tafel in lijst.on(session, mijlpaal.id or 0, lock=lock):
        tafels.add(tafel)
        distance = _distance(actie)
        now, then = due(mijlpaal, distance, werkdagen), due(becomes, distance, werkdagen)
        if actie.termijn is not None and (distance is None or actie.termijn != now):
            by_hand.append((actie.id or 0, tafel))
        elif distance is None:
            waiting.append((actie.id or 0, tafel))
        elif actie.termijn != then:
            shifts.append(Verschuiving(actie.id or 0, tafel, actie.versie, actie.termijn, then))
    return Verplaatsing(
        mijlpaal.id or 0,
        (mijlpaal.verwacht, mijlpaal.gebeurd),
        (verwacht, gebeurd),
        tuple(shifts),
        tuple(by_hand),
        tuple(waiting),
        frozenset(tafels),
    )


def carry_out(session: Session, stempel: Stempel, moved: Verplaatsing) -> None:
    """Write it, each point with its history. Only in the transaction that `moved` was made in."""
    mijlpaal = session.get_one(Mijlpaal, moved.mijlpaal_id)
    verwacht, gebeurd = moved.wordt
    wat = "gebeurd" if gebeurd and not moved.was[1] else "verzet"
    wijzigingen.change(session, stempel, wat, mijlpaal, verwacht=verwacht, gebeurd=gebeurd)
    for shift in moved.schuift:
        actie = session.get_one(Actie, shift.actie_id)
        wijzigingen.change(session, stempel, SHIFTED, actie, termijn=shift.naar)


def moved_without(
    session: Session, actie: Actie, werkdagen: Werkdagen | None = None
) -> tuple[Mijlpaal, date | None] | None:
    """The mijlpaal that an open point follows and the date it would have by it, where that is another than it
    has: its mijlpaal moved while the point was closed. A date that somebody gave it is its own."""
    distance = _distance(actie)
    if distance is None or actie.mijlpaal_id is None or actie.gesloten_op is not None:
        return None
    mijlpaal = session.get_one(Mijlpaal, actie.mijlpaal_id)
    would = due(mijlpaal, distance, werkdagen)
    return (mijlpaal, would) if would != actie.termijn else None


def _distance(actie: Actie) -> Afstand | None:
    if actie.voorwaarde is None or actie.afstand is None or actie.afstand_eenheid is None:
        return None
    return Afstand(actie.afstand, cast(Eenheid, actie.afstand_eenheid))
