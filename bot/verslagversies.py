"""The versions of minutes, as they were adopted and as they are published: nobody changes them.

A version is the whole document with a salted hash, and the history has the hash: what was adopted or
published can be proved. Another text is another version, with the reason why.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Literal

from sqlmodel import Session, col, select

from bot import wijzigingen
from bot.models import Vergadering, Verslagbestand, Verslagversie
from bot.texts import vaststelling as texts

Soort = Literal["vastgesteld", "gepubliceerd"]
ADOPTED: Soort = "vastgesteld"
PUBLISHED: Soort = "gepubliceerd"


def of(session: Session, meeting_id: int, soort: Soort | None = None) -> Sequence[Verslagversie]:
    """The versions of the minutes of a meeting, oldest first."""
    query = select(Verslagversie).where(Verslagversie.vergadering_id == meeting_id)
    if soort:
        query = query.where(Verslagversie.soort == soort)
    return session.exec(query.order_by(col(Verslagversie.id))).all()


def last(session: Session, meeting_id: int, soort: Soort) -> Verslagversie | None:
    found = of(session, meeting_id, soort)
    return found[-1] if found else None


def stays(session: Session, meeting: Vergadering) -> str | None:
    """That the minutes of this meeting were adopted, whatever comes into the register; None while they were
    not."""
    version = last(session, meeting.id or 0, ADOPTED)
    return texts.stays_adopted(meeting.referentie, version.nummer) if version else None


def altered(session: Session, meeting_id: int | None = None) -> list[int]:
    """Versions whose text or files are not what the history says they were; those in which somebody was
    forgotten cannot be told."""
    query = select(Verslagversie)
    if meeting_id is not None:
        query = query.where(Verslagversie.vergadering_id == meeting_id)
    found = []
    for row in session.exec(query).all():
        known = known_as(session, "verslagversie", row.id or 0, "hash")
        wrong = row.zout != "" and row.hash != seal(row.zout, row.inhoud)
        if wrong or known != row.hash or not _files_hold(session, row.id or 0):
            found.append(row.id or 0)
    return found


def seal(salt: str, kept: str) -> str:
    """The hash of a document as it is kept."""
    return hashlib.sha256(f"{salt}\x1f{kept}".encode()).hexdigest()


def _files_hold(session: Session, version_id: int) -> bool:
    rows = session.exec(select(Verslagbestand).where(Verslagbestand.versie_id == version_id)).all()
    return all(
        row.sha256 == hashlib.sha256(row.inhoud).hexdigest()
        and known_as(session, "verslagbestand", row.id or 0, "sha256") == row.sha256
        for row in rows
    )


def known_as(session: Session, kind: str, id_: int, field: str) -> str | None:
    """What the history says a value became."""
    for _, values in wijzigingen.history(session, kind, id_):
        for value in values:
            if value.veld == field:
                return value.na
    return None
