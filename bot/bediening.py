"""What the secretariaat can do with a message that the bot owes: now, hold, let go, again, settle."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select, update

from bot.models import Aankondiging, Poging, Verzending


@dataclass(frozen=True)
class Wending:
    """From one of `van` to `naar`; `fresh`: the text is made anew, since Slack does not have the old one."""

    van: tuple[str, ...]
    naar: str
    due: bool = False  # from now, whatever its own time was
    fresh: bool = False


WENDINGEN = {
    "nu": Wending(("PLANNED", "HELD"), "PLANNED", due=True),
    "vasthouden": Wending(("PLANNED",), "HELD"),
    "doorlaten": Wending(("HELD",), "PLANNED"),
    "opnieuw": Wending(("FAILED",), "PLANNED", due=True, fresh=True),
    "staat-er": Wending(("UNKNOWN",), "SENT"),
    "staat-er-niet": Wending(("UNKNOWN",), "PLANNED", due=True),
}


def meeting_of(session: Session, verzending_id: int) -> int | None:
    """The id of the meeting that a post is about; None when there is no such post."""
    post = session.get(Verzending, verzending_id)
    return session.get_one(Aankondiging, post.aankondiging_id).vergadering_id if post else None


def turn(session: Session, verzending_id: int, what: str, now: datetime) -> bool:
    """Do one of WENDINGEN; False when the post is not in a state for it any more."""
    wending = WENDINGEN[what]
    values: dict[str, Any] = {"status": wending.naar}
    if wending.due:
        values |= {"niet_voor": now, "gemeld_op": None}
    if wending.fresh:
        values |= {"kanaal": None, "inhoud": None, "hash": None}
    if wending.naar == "SENT":
        values |= {"verzonden_op": now}
    changed = session.execute(
        update(Verzending)
        .where(col(Verzending.id) == verzending_id, col(Verzending.status).in_(wending.van))
        .values(**values)
        .execution_options(synchronize_session=False)
    )
    if changed.rowcount != 1:  # type: ignore[attr-defined]
        return False
    post = session.get_one(Verzending, verzending_id, populate_existing=True)
    session.add(Poging(verzending_id=verzending_id, nummer=post.poging, op=now, uitkomst=_by_hand(what)))
    return True


def is_held_back(session: Session, verzending_id: int) -> bool:
    """Whether the last that was done with a post is that it was held, whatever became of its meeting."""
    last = select(Poging.uitkomst).where(Poging.verzending_id == verzending_id)
    return session.exec(last.order_by(col(Poging.id).desc()).limit(1)).first() == _by_hand("vasthouden")


def _by_hand(what: str) -> str:
    return f"HAND {what}"
