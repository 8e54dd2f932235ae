"""What came in, once: a redelivered command, button or event has one effect (reliability.md §2, inbound)."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import and_, bindparam, or_
from sqlmodel import Session, col, delete, select

from bot.models import Ontvangst
from bot.statement import Statement, insert_into

KEPT = timedelta(hours=24)
_SLEUTEL = col(Ontvangst.sleutel)
_KNOWN = select(_SLEUTEL).limit(1)
_OF_WHOLE = Statement(_KNOWN.where(or_(bindparam("key") == _SLEUTEL, bindparam("whole") == _SLEUTEL)))
_OF_LINES = Statement(
    _KNOWN.where(
        or_(
            bindparam("key") == _SLEUTEL,
            and_(bindparam("first") < _SLEUTEL, bindparam("last") > _SLEUTEL),
        )
    )
)
_NOTE = Statement(insert_into(Ontvangst.__table__))  # type: ignore[attr-defined]


def is_first(session: Session, key: str, now: datetime) -> bool:
    """Note `key` in the transaction of its effect; False when it was written before.

    The lines of one message have keys of their own ('Ev1/0', 'Ev1/1'). Whether it is read as lines depends on
    whether a meeting runs, which may have changed since: so 'Ev1' also counts for its lines, and they for it.
    """
    whole, _, line = key.partition("/")
    related = _OF_WHOLE if line else _OF_LINES
    # '0' is the sign behind '/'
    if related.first(session, key=key, whole=whole, first=f"{key}/", last=f"{key}0"):
        return False
    _NOTE.run(session, {"sleutel": key, "op": now})
    return True


def is_known(session: Session, key: str) -> bool:
    """Whether `key` itself was written within KEPT."""
    return session.get(Ontvangst, key) is not None


def forget_old(session: Session, now: datetime) -> None:
    session.execute(delete(Ontvangst).where(col(Ontvangst.op) < now - KEPT))
