"""The calendars that meetings come from: when each is looked at, and what became of that."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlmodel import Session, select

from bot import agendameldingen
from bot.config import Tafel
from bot.kalender import Kalender
from bot.models import Agendabron, Register

EVERY = timedelta(minutes=30)
TELL_AFTER = 4  # failures in a row: two hours; a server that is restarted is nobody's business


@dataclass(frozen=True)
class Bekend:
    """The calendar as the register knows it. Without marks it is fetched whole."""

    etag: str | None = None
    gewijzigd: str | None = None
    inhoud: str | None = None


def claim(session: Session, kalender: Kalender, tafel: str, kenmerk: str, now: datetime) -> Bekend | None:
    """Take the turn to look; None when another bot did, or this one before a restart, less than EVERY ago.

    What was last read on another day is read whole again: by then other meetings lie within reach.
    """
    session.exec(select(Register).where(Register.id == 1).with_for_update()).one()  # two never both begin it
    bron = session.exec(select(Agendabron).where(Agendabron.tafel == tafel)).first()
    if bron and bron.kenmerk == kenmerk and bron.gekeken_op <= now < bron.gekeken_op + EVERY:
        return None
    bron = bron or Agendabron(tafel=tafel, kenmerk=kenmerk, gekeken_op=now)
    today = kalender.today(now)
    is_known = bron.kenmerk == kenmerk and bron.gelezen_op and kalender.today(bron.gelezen_op) == today
    bron.kenmerk, bron.gekeken_op = kenmerk, now
    session.add(bron)
    return Bekend(bron.etag, bron.gewijzigd, bron.inhoud) if is_known else Bekend()


def succeeded(session: Session, tafel: Tafel, kalender: Kalender, read: Bekend | None, now: datetime) -> None:
    """It was read and followed; None: it was still the same. Who was told that it failed is told so."""
    bron = _of(session, tafel.sleutel)
    if bron.mislukt >= TELL_AFTER:
        agendameldingen.tell_well(session, tafel, kalender, "hersteld", now)
    bron.mislukt, bron.fout = 0, None
    if read:
        bron.etag, bron.gewijzigd, bron.inhoud, bron.gelezen_op = read.etag, read.gewijzigd, read.inhoud, now
    session.add(bron)


def missed(
    session: Session,
    tafel: Tafel,
    kalender: Kalender,
    onbegrepen: Sequence[tuple[date | None, str]],
    now: datetime,
) -> None:
    """What in it was not understood; the secretariaat is told when that is anything else than before."""
    bron = _of(session, tafel.sleutel)
    is_news = not set(onbegrepen) <= set(agendameldingen.missed_in(bron))
    found = [(day.isoformat() if day else None, why) for day, why in onbegrepen]
    bron.onbegrepen = json.dumps(found) if found else None
    session.add(bron)
    session.flush()
    if is_news:
        agendameldingen.tell(session, tafel, kalender, "onbegrepen", now)


def failed(session: Session, tafel: Tafel, kalender: Kalender, code: str, now: datetime) -> int:
    """It could not be read; how often in a row. The secretariaat is told once, after TELL_AFTER."""
    bron = _of(session, tafel.sleutel)
    bron.mislukt, bron.fout = bron.mislukt + 1, code
    session.add(bron)
    session.flush()
    if bron.mislukt == TELL_AFTER:
        agendameldingen.tell(session, tafel, kalender, "fout", now)
    return bron.mislukt


def _of(session: Session, tafel: str) -> Agendabron:
    return session.exec(select(Agendabron).where(Agendabron.tafel == tafel).with_for_update()).one()
