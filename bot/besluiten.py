"""Decisions: numbered within their meeting, withdrawn or replaced, never gone."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlmodel import Session, col, select

from bot import vergaderingen, wijzigingen
from bot.actielijst import MOST_WORDS
from bot.errors import UserError
from bot.models import Agendapunt, Besluit, Vergadering
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


def change(session: Session, stempel: Stempel, besluit: Besluit, tekst: str) -> bool:
    if besluit.status != "geldt":
        raise UserError(texts.only_valid(besluit.status))
    return wijzigingen.change(session, stempel, "gewijzigd", besluit, tekst=tekst)


def withdraw(
    session: Session, stempel: Stempel, besluit: Besluit, reden: str, *, door: Besluit | None = None
) -> bool:
    """Ingetrokken, or vervangen when another decision takes its place; it stays readable."""
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
        .where(col(Vergadering.tafel).in_(tafels), Besluit.nummer == ref.nummer)
        .order_by(col(Vergadering.datum).desc().nulls_last())
        .limit(MOST_CANDIDATES)
    )
    if ref.reeks or ref.dag:
        meetings = vergaderingen.matching(session, ref, tafels, tafel_of)
    else:
        meetings = [m for m in (vergaderingen.current(session, t, today) for t in tafels) if m]
    first = session.exec(numbered.where(col(Vergadering.id).in_([m.id for m in meetings]))).all()
    return list(first if first or ref.reeks or ref.dag else session.exec(numbered).all())


def select_rows(
    session: Session,
    tafels: Collection[str],
    *,
    vergadering_id: int | None = None,
    geldig: bool = False,
    inhoudelijk: bool = False,
    woorden: str | None = None,
    limit: int = 20,
    offset: int = 0,
) -> list[Besluitregel]:
    """Decisions, latest meeting first; `geldig` leaves out withdrawn ones, `inhoudelijk` procedural ones."""
    query = (
        select(Besluit, Vergadering, Agendapunt.titel)
        .join(Vergadering, col(Vergadering.id) == Besluit.vergadering_id)
        .outerjoin(Agendapunt, col(Agendapunt.id) == Besluit.agendapunt_id)
        .where(col(Vergadering.tafel).in_(tafels))
    )
    if vergadering_id is not None:
        query = query.where(Besluit.vergadering_id == vergadering_id)
    if geldig:
        query = query.where(Besluit.status == "geldt")
    if inhoudelijk:
        query = query.where(col(Besluit.procedureel).is_(False))
    for word in (woorden or "").split()[:MOST_WORDS]:
        query = query.where(col(Besluit.tekst).icontains(word, autoescape=True))
    found = session.exec(
        query.order_by(col(Vergadering.datum).desc().nulls_last(), col(Besluit.nummer))
        .limit(limit)
        .offset(offset)
    ).all()
    return [_to_row(session, besluit, meeting, item) for besluit, meeting, item in found]


def one(session: Session, besluit_id: int) -> Besluitregel:
    besluit = session.get_one(Besluit, besluit_id)
    meeting = session.get_one(Vergadering, besluit.vergadering_id)
    item = session.get(Agendapunt, besluit.agendapunt_id) if besluit.agendapunt_id else None
    return _to_row(session, besluit, meeting, item.titel if item else None)


def check_version(besluit: Besluit, versie: int) -> None:
    """Refuse an edit that was begun on an older version: somebody else was first."""
    if besluit.versie != versie:
        raise UserError(texts.CHANGED_MEANWHILE)


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
    )
