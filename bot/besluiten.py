"""Decisions: numbered within their meeting, withdrawn or replaced, never gone."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from bot import vergaderingen, wijzigingen
from bot.errors import UserError
from bot.models import Agendapunt, Besluit, Vergadering, Verslagversie
from bot.models.velden import unindexed
from bot.readmodels import Besluitregel
from bot.referenties import Referentie
from bot.texts import besluiten as texts
from bot.wijzigingen import Stempel

MOST_CANDIDATES = 10  # as many as a question has buttons


def create(
    session: Session,
    stempel: Stempel,
    meeting: Vergadering,
    tekst: str,
    *,
    procedureel: bool = False,
    agendapunt_id: int | None = None,
    citaat: str | None = None,
    regels: str | None = None,
    nummer: int | None = None,
) -> Besluit:
    """Write a decision under `meeting` with the next number, or with the one the minutes state."""
    besluit = Besluit(
        vergadering_id=meeting.id or 0,
        nummer=vergaderingen.take_number(session, meeting, "besluit", nummer),
        tekst=tekst,
        procedureel=procedureel,
        agendapunt_id=agendapunt_id,
        aangemaakt_op=stempel.op,
        citaat=citaat,
        regels=regels,
    )
    wijzigingen.create(session, stempel, besluit)
    return besluit


def change(
    session: Session, stempel: Stempel, besluit: Besluit, tekst: str, *, wat: str = "gewijzigd", **values: Any
) -> bool:
    """Set the text and other fields of a decision; False when nothing differs. Raises UserError when it no
    longer holds."""
    if besluit.status != "geldt":
        raise UserError(texts.only_valid(besluit.status))
    return wijzigingen.change(session, stempel, wat, besluit, tekst=tekst, **values)


def withdraw(
    session: Session, stempel: Stempel, besluit: Besluit, reden: str, *, door: Besluit | None = None
) -> bool:
    """Ingetrokken, or vervangen when another decision takes its place; it stays readable. Raises UserError
    for a decision by which minutes were adopted: their text is fixed, and so is that they were."""
    if adopted_minutes(session, besluit):
        raise UserError(texts.ADOPTS_MINUTES)
    if not reden and door is None:
        raise UserError(texts.REASON_NEEDED, field="reden")
    return wijzigingen.change(
        session,
        stempel,
        "vervangen" if door else "ingetrokken",
        besluit,
        status="vervangen" if door else "ingetrokken",
        reden=reden or None,
        vervangen_door_id=door.id if door else None,
    )


def adopted_minutes(session: Session, besluit: Besluit) -> bool:
    """Whether minutes were adopted by this decision."""
    found = select(Verslagversie.id).where(Verslagversie.besluit_id == besluit.id).limit(1)
    return session.exec(found).first() is not None


def candidates(
    session: Session, ref: Referentie, tafels: Collection[str], today: date, tafel_of: dict[str, str]
) -> list[Besluit]:
    """The decisions a typed reference can mean, latest first.

    A bare number is that of the running meeting, else the latest; where those have no such number it is any
    earlier one's: more than one is for the person to choose (design.md §2).
    """
    numbered = (
        select(Besluit)
        .join(Vergadering, col(Vergadering.id) == Besluit.vergadering_id)
        .where(col(Vergadering.tafel).in_(tafels), Besluit.nummer == ref.nummer, Besluit.status != "gewist")
        .order_by(col(Vergadering.datum).desc().nulls_last())
        .limit(MOST_CANDIDATES)
    )
    if ref.reeks or ref.dag:
        meetings = vergaderingen.matching(session, ref, tafels, tafel_of)
    else:
        meetings = [m for m in (vergaderingen.current(session, t, today) for t in tafels) if m]
    first = session.exec(numbered.where(col(Vergadering.id).in_([m.id for m in meetings]))).all()
    return list(first if first or ref.reeks or ref.dag else session.exec(numbered).all())


@cache
def _rows(of_meeting: bool, geldig: bool, inhoudelijk: bool) -> Any:
    """Made once for each kind of list: making it takes longer than asking it."""
    tafel = unindexed(Vergadering.tafel)  # the latest days of all, until there are enough
    query = (
        select(Besluit, Vergadering, Agendapunt.titel)
        .join(Vergadering, unindexed(Vergadering.id) == Besluit.vergadering_id)
        .outerjoin(Agendapunt, col(Agendapunt.id) == Besluit.agendapunt_id)
        .where(tafel.in_(bindparam("tafels", expanding=True)), Besluit.status != "gewist")
    )
    if of_meeting:
        query = query.where(Vergadering.id == bindparam("meeting"))
    if geldig:
        query = query.where(Besluit.status == "geldt")
    if inhoudelijk:
        query = query.where(col(Besluit.procedureel).is_(False))
    newest = query.order_by(col(Vergadering.datum).desc().nulls_last(), col(Besluit.nummer))
    return newest.limit(bindparam("most")).offset(bindparam("offset"))


def select_rows(
    session: Session,
    tafels: Collection[str],
    *,
    vergadering_id: int | None = None,
    geldig: bool = False,
    inhoudelijk: bool = False,
    limit: int = 20,
    offset: int = 0,
) -> list[Besluitregel]:
    """Decisions, latest meeting first; `geldig` leaves out withdrawn ones, `inhoudelijk` procedural ones."""
    query = _rows(vergadering_id is not None, geldig, inhoudelijk)
    given = {"tafels": list(tafels), "most": limit, "offset": offset, "meeting": vergadering_id}
    found = session.exec(query, params=given).all()
    return [_to_row(session, besluit, meeting, item) for besluit, meeting, item in found]


def select_ids(session: Session, tafels: Collection[str], *, limit: int) -> list[int]:
    """The ids of the decisions of these tafels, in the order of `select_rows`."""
    query = (
        select(Besluit.id)
        .join(Vergadering, col(Vergadering.id) == Besluit.vergadering_id)
        .where(col(Vergadering.tafel).in_(tafels), Besluit.status != "gewist")
        .order_by(col(Vergadering.datum).desc().nulls_last(), col(Besluit.nummer))
        .limit(limit)
    )
    return [id_ or 0 for id_ in session.exec(query).all()]


def by_ids(session: Session, ids: Sequence[int]) -> list[Besluitregel]:
    """These decisions, in this order."""
    found = session.exec(
        select(Besluit, Vergadering, Agendapunt.titel)
        .join(Vergadering, col(Vergadering.id) == Besluit.vergadering_id)
        .outerjoin(Agendapunt, col(Agendapunt.id) == Besluit.agendapunt_id)
        .where(col(Besluit.id).in_(ids))
    ).all()
    rows = {besluit.id: _to_row(session, besluit, meeting, item) for besluit, meeting, item in found}
    return [rows[id_] for id_ in ids if id_ in rows]


def one(session: Session, besluit_id: int) -> Besluitregel:
    besluit = session.get_one(Besluit, besluit_id)
    meeting = session.get_one(Vergadering, besluit.vergadering_id)
    item = session.get(Agendapunt, besluit.agendapunt_id) if besluit.agendapunt_id else None
    return _to_row(session, besluit, meeting, item.titel if item else None)


def _to_row(session: Session, besluit: Besluit, meeting: Vergadering, item: str | None) -> Besluitregel:
    successor = session.get(Besluit, besluit.vervangen_door_id) if besluit.vervangen_door_id else None
    home = session.get(Vergadering, successor.vergadering_id) if successor else None
    return Besluitregel(
        id=besluit.id or 0,
        versie=besluit.versie,
        nummer=besluit.nummer,
        tekst=besluit.tekst,
        procedureel=besluit.procedureel,
        status=besluit.status,
        reden=besluit.reden,
        tafel=meeting.tafel,
        vergadering_id=meeting.id or 0,
        vergadering=meeting.referentie,
        datum=meeting.datum,
        agendapunt=item,
        vervangen_door=f"{home.referentie}/B{successor.nummer}" if successor and home else None,
        agendapunt_id=besluit.agendapunt_id,
    )
