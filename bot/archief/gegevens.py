"""The rows of the register as an archive keeps them: names instead of ids of people, and no Slack accounts.

What was wiped is there by its number only: it was taken out of sight because it should not have been there.
Everything is read a page at a time, in the order of the ids.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import Any

from sqlmodel import Session, col, false, select

from bot import eigenaars
from bot import wijzigingen as history
from bot.archief import vorm
from bot.archief.bereik import Bereik
from bot.archief.vorm import WIPED
from bot.models import (
    Aanwezigheid,
    Actie,
    Agendapunt,
    Besluit,
    Notitie,
    Organisatie,
    Persoon,
    Rapportbestand,
    Rapportversie,
    Terugkoppeling,
    Vergadering,
    Verslagbestand,
    Verslagversie,
    Wijziging,
    WijzigingWaarde,
)

PAGE = 500  # rows in memory at a time
Row = dict[str, Any]
STEPS = ("afgerond", "heropend", "vervallen", "doorgeleid", "ongedaan")  # what a reader is told of a point


def vergaderingen(session: Session, bereik: Bereik) -> Iterator[Row]:
    for (row,) in pages(session, select(Vergadering).where(*bereik.holds()), Vergadering):
        yield kept(row)


def agendapunten(session: Session, bereik: Bereik) -> Iterator[Row]:
    for (row,) in pages(session, _of_meetings(Agendapunt, bereik), Agendapunt):
        yield kept(row)


def aanwezigheid(session: Session, bereik: Bereik) -> Iterator[Row]:
    query = _of_meetings(Aanwezigheid, bereik, Persoon.naam).outerjoin(
        Persoon, col(Persoon.id) == Aanwezigheid.persoon_id
    )
    for row, name in pages(session, query, Aanwezigheid):
        yield kept(row) | {"naam": None if row.gelakt else name}


def besluiten(session: Session, bereik: Bereik) -> Iterator[Row]:
    for row, meeting in pages(session, _of_meetings(Besluit, bereik, Vergadering.referentie), Besluit):
        yield kept(row) | {"referentie": f"{meeting}/B{row.nummer}"}


def actiepunten(session: Session, bereik: Bereik) -> Iterator[Row]:
    query = _of_meetings(Actie, bereik, Vergadering.referentie, Persoon.naam).outerjoin(
        Persoon, col(Persoon.id) == Actie.ingebracht_door_id
    )
    for page in _paged(session, query, Actie):
        owners = eigenaars.names(session, [row.id or 0 for row, *_ in page])
        for row, meeting, asker in page:
            told = kept(row) | {"referentie": f"{meeting}/A{row.nummer}"}
            if row.status != WIPED:
                told |= {"eigenaars": list(owners.get(row.id or 0, ())), "ingebracht_door": asker}
            yield told


def terugkoppelingen(session: Session, bereik: Bereik) -> Iterator[Row]:
    """Without those that were taken back; `namens` is the owner who said it, where somebody else wrote it."""
    query = (
        select(Terugkoppeling, Persoon.naam, Organisatie.naam)
        .join(Actie, col(Actie.id) == Terugkoppeling.actie_id)
        .join(Vergadering, col(Vergadering.id) == Actie.vergadering_id)
        .outerjoin(Persoon, col(Persoon.id) == Terugkoppeling.persoon_id)
        .outerjoin(Organisatie, col(Organisatie.id) == Terugkoppeling.organisatie_id)
        .where(*bereik.holds(), col(Terugkoppeling.gewist_op).is_(None), Actie.status != WIPED)
    )
    for row, person, body in pages(session, query, Terugkoppeling):
        yield kept(row) | {"namens": person or body}


def notities(session: Session, bereik: Bereik) -> Iterator[Row]:
    query = _of_meetings(Notitie, bereik).where(col(Notitie.gewist_op).is_(None))
    for (row,) in pages(session, query, Notitie):
        yield kept(row)


def verslagversies(session: Session, bereik: Bereik) -> Iterator[Row]:
    """Minutes as they were adopted and published, whole; whose name was left out is told by their id."""
    for (row,) in pages(session, _of_meetings(Verslagversie, bereik), Verslagversie):
        yield kept(row) | {"inhoud": row.inhoud, "zout": row.zout}


def verslagbestanden(session: Session, bereik: Bereik) -> Iterator[Row]:
    """The published files, in base64: as they were sent."""
    query = (
        select(Verslagbestand)
        .join(Verslagversie, col(Verslagversie.id) == Verslagbestand.versie_id)
        .join(Vergadering, col(Vergadering.id) == Verslagversie.vergadering_id)
        .where(*bereik.holds())
    )
    for (row,) in pages(session, query, Verslagbestand):
        yield kept(row) | {"inhoud": base64.b64encode(row.inhoud).decode()}


def rapportversies(session: Session, bereik: Bereik) -> Iterator[Row]:
    """Reports whole, of a peildatum in `bereik` and of no other tafels than those."""
    for (row,) in pages(session, select(Rapportversie).where(*_on_a_day(bereik)), Rapportversie):
        if _is_within(row.tafels, bereik):
            yield kept(row) | {"inhoud": row.inhoud, "zout": row.zout}


def rapportbestanden(session: Session, bereik: Bereik) -> Iterator[Row]:
    """Their files, in base64: as they were made."""
    query = (
        select(Rapportbestand, Rapportversie.tafels)
        .join(Rapportversie, col(Rapportversie.id) == Rapportbestand.versie_id)
        .where(*_on_a_day(bereik))
    )
    for row, tafels in pages(session, query, Rapportbestand):
        if _is_within(tafels, bereik):
            yield kept(row) | {"inhoud": base64.b64encode(row.inhoud).decode()}


def _on_a_day(bereik: Bereik) -> tuple[Any, ...]:
    if bereik.tot is None:
        return (false(),)
    return Rapportversie.peildatum <= bereik.tot, Rapportversie.peildatum >= (bereik.vanaf or date.min)


def _is_within(tafels: str, bereik: Bereik) -> bool:
    return set(tafels.split(",")) - {""} <= set(bereik.tafels)


def wijzigingen(session: Session, shown: dict[str, set[int]]) -> Iterator[Row]:
    """The whole chain, so that it can be followed; the values of a change only where `shown` has its object,
    and of whom such an object names only the name: the other values are there by their checksum.

    Values that were forgotten are empty, and so is their salt (bot/wijzigingen.py).
    """
    named = _named(session, shown)
    for page in _paged(session, select(Wijziging), Wijziging):
        told = {entry.id for (entry,) in page if entry.object_id in (shown | named).get(entry.soort, ())}
        values: dict[int, list[WijzigingWaarde]] = {}
        for value in session.exec(
            select(WijzigingWaarde)
            .where(col(WijzigingWaarde.wijziging_id).in_(told))
            .order_by(col(WijzigingWaarde.veld), col(WijzigingWaarde.id))
        ).all():
            values.setdefault(value.wijziging_id, []).append(value)
        for (entry,) in page:
            row = {name: plain(getattr(entry, name)) for name in Wijziging.model_fields}
            if entry.id in told:
                kept = values.get(entry.id or 0, [])
                row["waarden"] = [_value(v, is_open=entry.soort in shown) for v in kept]
            yield row


def _value(value: WijzigingWaarde, *, is_open: bool) -> Row:
    """A value to calculate with; one that is not open by its checksum, unless it was forgotten."""
    if is_open or value.veld == vorm.NAME_FIELD or not value.zout:
        return {name: getattr(value, name) for name in ("veld", "zout", "voor", "na")}
    return {"veld": value.veld, "som": history.checksum(value)}


def _named(session: Session, shown: dict[str, set[int]]) -> dict[str, set[int]]:
    """The people and organisations that the rows in `shown` name, by their ids in the history of those."""
    named: dict[str, set[int]] = {kind: set() for kind in vorm.NAMED}
    rows = session.execute(
        select(Wijziging.soort, Wijziging.object_id, WijzigingWaarde.veld, WijzigingWaarde.na)
        .join(WijzigingWaarde, col(WijzigingWaarde.wijziging_id) == Wijziging.id)
        .where(
            col(WijzigingWaarde.veld).in_((*vorm.NAMES, vorm.OWNERS)), col(WijzigingWaarde.na).is_not(None)
        )
    )
    for kind, id_, field, value in rows:
        if id_ in shown.get(kind, ()):
            keys = value.split() if field == vorm.OWNERS else [f"{vorm.NAMES[field]}:{value}"]
            for of, number in (key.split(":") for key in keys):
                named[of].add(int(number))
    return named


def verloop(session: Session, bereik: Bereik) -> Iterator[tuple[int, datetime, str]]:
    """When what became of the points: (id of the point, when, what), in that order."""
    query = (
        select(Wijziging)
        .join(Actie, col(Actie.id) == Wijziging.object_id)
        .join(Vergadering, col(Vergadering.id) == Actie.vergadering_id)
        .where(Wijziging.soort == "actie", col(Wijziging.wat).in_(STEPS), *bereik.holds())
    )
    for (entry,) in pages(session, query, Wijziging):
        yield entry.object_id, entry.op, entry.wat


def plain(value: Any) -> Any:
    """A value as JSON has it: days and times as ISO 8601, moments in UTC."""
    if isinstance(value, datetime):
        return value.isoformat()
    return value.isoformat() if isinstance(value, date | time) else value


def kept(row: Any) -> Row:
    """What goes along of a row as it is."""
    is_wiped = getattr(row, "status", None) == WIPED
    names = vorm.FIELDS[str(row.__tablename__)]
    return {name: plain(getattr(row, name)) for name in names if not is_wiped or name in vorm.NUMBERED}


def _of_meetings(table: Any, bereik: Bereik, *also: Any) -> Any:
    meeting = col(Vergadering.id) == table.vergadering_id
    return select(table, *also).join(Vergadering, meeting).where(*bereik.holds())


def pages(session: Session, query: Any, table: Any) -> Iterator[Sequence[Any]]:
    """The rows of `query`, each as a sequence that begins with a `table`."""
    for page in _paged(session, query, table):
        yield from page


def _paged(session: Session, query: Any, table: Any) -> Iterator[Sequence[Sequence[Any]]]:
    """The rows of `query`, PAGE at a time, each as a sequence that begins with a `table`."""
    last = 0
    while True:
        found = session.execute(query.where(table.id > last).order_by(table.id).limit(PAGE)).all()
        if not found:
            return
        yield found
        last = found[-1][0].id
        session.expunge_all()
