"""What came in, once: a redelivered command, button or event has one effect (reliability.md §2, inbound)."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlmodel import Session, col, delete, select
from sqlmodel.sql.expression import SelectOfScalar

from bot.models import Ontvangst

KEPT = timedelta(hours=24)


def is_first(session: Session, key: str, now: datetime) -> bool:
    """Note `key` in the transaction of its effect; False when it was written before.

    The lines of one message have keys of their own ('Ev1/0', 'Ev1/1'). Whether it is read as lines depends on
    whether a meeting runs, which may have changed since: so 'Ev1' also counts for its lines, and they for it.
    """
    if session.get(Ontvangst, key) or session.exec(_related(key)).first():
        return False
    session.add(Ontvangst(sleutel=key, op=now))
    session.flush()
    return True


def is_known(session: Session, key: str) -> bool:
    """Whether `key` itself was written within KEPT."""
    return session.get(Ontvangst, key) is not None


def _related(key: str) -> SelectOfScalar[str]:
    """The whole of a line, or the lines of a whole ('0' is the sign behind '/')."""
    whole, _, line = key.partition("/")
    sleutel = col(Ontvangst.sleutel)
    same = sleutel == whole if line else (sleutel > f"{key}/") & (sleutel < f"{key}0")
    return select(Ontvangst.sleutel).where(same).limit(1)


def forget_old(session: Session, now: datetime) -> None:
    session.execute(delete(Ontvangst).where(col(Ontvangst.op) < now - KEPT))
