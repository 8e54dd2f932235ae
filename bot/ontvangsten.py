"""What came in, once: a redelivered command, button or event has one effect (reliability.md §2, inbound)."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlmodel import Session, col, delete

from bot.models import Ontvangst

KEPT = timedelta(hours=24)


def is_first(session: Session, key: str, now: datetime) -> bool:
    """Note `key` in the transaction of its effect; False when it was written before."""
    if session.get(Ontvangst, key):
        return False
    session.add(Ontvangst(sleutel=key, op=now))
    session.flush()
    return True


def forget_old(session: Session, now: datetime) -> None:
    session.execute(delete(Ontvangst).where(col(Ontvangst.op) < now - KEPT))
