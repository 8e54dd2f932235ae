"""Two attendances at one meeting, of two people who are one (samenvoegen.py), that become one.

What the list says of who stays counts, but present wins over absent; what it does not say of them it says of
the other. A role is of the body that somebody comes for: it is not carried over to another. The other line
goes off the list; for whom it said they came stays known, so that 'Kort (IND)' is them from now on too.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from sqlmodel import Session, col, select

from bot import aanwezigheid, wijzigingen
from bot.models import Aanwezigheid, Afvaardiging, Vergadering
from bot.readmodels import Aanwezigheidsstand, Dubbel, Partij
from bot.texts.vergaderingen import OTHERS
from bot.wijzigingen import MERGED, Stempel

_WINS = ("aanwezig", "afwezig")  # over what follows, and over 'onbekend'


class _Twee(NamedTuple):
    """The two lines of a list, and how the first will be."""

    meeting: Vergadering
    blijft: Aanwezigheid
    gaat: Aanwezigheid

    def outcome(self) -> dict[str, str | None]:
        one, other = self.blijft, self.gaat
        status = min(one.status, other.status, key=lambda s: _WINS.index(s) if s in _WINS else len(_WINS))
        is_same = (one.delegatie, one.organisatie) == (other.delegatie, other.organisatie)
        body = one if _body(one) else other
        roles = one.rollen or (other.rollen if is_same or body is other else "")
        return {
            "status": status,
            **{name: getattr(body, name) for name in ("delegatie", "regio", "organisatie")},
            "rollen": roles,
        }

    def told(self) -> Dubbel:
        one, other = self.blijft, self.gaat
        after = Aanwezigheid.model_validate(one.model_dump() | self.outcome())
        lapsed = {one.status, other.status} - {after.status}
        body, kept = _body(other), _roles(after)
        return Dubbel(
            self.meeting.referentie,
            Aanwezigheidsstand(after.status, _body(after), after.rollen),
            Aanwezigheidsstand(
                next(iter(lapsed), ""),
                body if body != _body(after) else None,
                ", ".join(role for role in _roles(other) if role not in kept),
            ),
        )


def look(session: Session, stays: Partij, goes: Partij) -> tuple[Dubbel, ...]:
    """What is to come of the lists that both are on, in the order of the meetings."""
    return tuple(each.told() for each in _both(session, stays, goes))


def merge(session: Session, stempel: Stempel, stays: Partij, goes: Partij) -> None:
    """One line on each list, that of who stays."""
    for each in _both(session, stays, goes):
        wijzigingen.change(session, stempel, MERGED, each.blijft, **each.outcome())
        aanwezigheid.remove(session, stempel, each.gaat)
        session.flush()
        if _body(each.gaat) and not _is_known(session, each.gaat, stays, goes):
            _keep_known(session, stempel, each.gaat, stays, each.meeting.datum or stempel.op.date())


def _is_known(session: Session, slot: Aanwezigheid, *people: Partij) -> bool:
    """Whether something else says that one of these comes for that body."""
    for table in (Aanwezigheid, Afvaardiging):
        same = select(table.id).where(
            col(table.persoon_id).in_([who.id for who in people]),
            table.delegatie == slot.delegatie,
            table.organisatie == slot.organisatie,
        )
        if session.exec(same).first():
            return True
    return False


def _keep_known(session: Session, stempel: Stempel, slot: Aanwezigheid, who: Partij, day: date) -> None:
    """That somebody came for this body once, which is not whom they speak for."""
    row = Afvaardiging(
        persoon_id=who.id,
        delegatie=slot.delegatie,
        regio=slot.regio,
        organisatie=slot.organisatie,
        rollen=slot.rollen,
        van=day,
        tot=day,
    )
    wijzigingen.create(session, stempel, row, MERGED)


def _both(session: Session, stays: Partij, goes: Partij) -> list[_Twee]:
    def lists(who: Partij) -> dict[int, Aanwezigheid]:
        rows = session.exec(select(Aanwezigheid).where(Aanwezigheid.persoon_id == who.id)).all()
        return {row.vergadering_id: row for row in rows}

    mine, theirs = lists(stays), lists(goes)
    meetings = session.exec(
        select(Vergadering)
        .where(col(Vergadering.id).in_(mine.keys() & theirs.keys()))
        .order_by(col(Vergadering.datum), col(Vergadering.id))
    ).all()
    return [_Twee(m, mine[m.id or 0], theirs[m.id or 0]) for m in meetings]


def _body(slot: Aanwezigheid) -> str | None:
    return slot.organisatie or (slot.delegatie if slot.delegatie != OTHERS else None)


def _roles(slot: Aanwezigheid) -> list[str]:
    return [role for each in slot.rollen.split(",") if (role := each.strip())]
