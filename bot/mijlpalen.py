"""Awaited events that deadlines hang on: 'na publicatie capaciteitsraming'."""

from __future__ import annotations

import re

from sqlmodel import Session, select

from bot import wijzigingen
from bot.models import Mijlpaal
from bot.wijzigingen import Stempel

_AFTER = re.compile(r"^(?:na|zodra|nadat|na afloop van|wanneer)\s+(?:de\s+|het\s+)?", re.IGNORECASE)


def ensure(session: Session, stempel: Stempel, condition: str) -> int:
    """The mijlpaal a condition waits for, made when it is new; returns its id."""
    name = _AFTER.sub("", condition).strip() or condition
    known = session.exec(select(Mijlpaal).where(Mijlpaal.naam == name)).first()
    if known is None:
        known = Mijlpaal(naam=name)
        wijzigingen.create(session, stempel, known)
    return known.id or 0
