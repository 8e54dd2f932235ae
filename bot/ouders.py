"""A point that was passed on follows its children: what becomes of them is told on it, and ends it."""

from __future__ import annotations

from sqlmodel import Session, col, select

from bot import wijzigingen
from bot.models import Actie, Terugkoppeling, Vergadering
from bot.texts import doorgeleiding as texts
from bot.wijzigingen import UNDONE, Stempel

FOLLOWS = "volgt"  # what the history calls what a point is told and becomes because of its children
UNTOLD = "volgt gewist"  # what it was told, gone from sight together with the child
_STATES = (FOLLOWS, "afgerond", "vervallen", "heropend")


def children(session: Session, actie_id: int) -> list[Actie]:
    """The points that this one was passed on as, without those that were taken back."""
    return list(
        session.exec(
            select(Actie).where(Actie.ouder_id == actie_id, Actie.status != "gewist").order_by(col(Actie.id))
        ).all()
    )


def follow(
    session: Session, stempel: Stempel, child: Actie, note: str | None = None, *, is_told: bool = True
) -> None:
    """Tell the parent of `child` how that stands now, and give it the state that its children add up to.

    A parent that somebody finished, dropped or reopened by hand keeps that. Nothing when `child` has no
    parent. `is_told`: off where something is taken back; what is gewist is never told.
    """
    if child.ouder_id is None:
        return
    parent = session.get_one(Actie, child.ouder_id, with_for_update=True)
    is_told = is_told and child.status != "gewist"
    if is_told:
        wijzigingen.create(session, stempel, _told(session, stempel, parent, child, note), FOLLOWS)
    if parent.status == "doorgeleid" or _follows(session, parent):
        state = _added_up(session, parent)
        closed = state in ("afgerond", "vervallen")
        gesloten_op = (parent.gesloten_op or stempel.op) if closed else None
        wijzigingen.change(session, stempel, FOLLOWS, parent, status=state, gesloten_op=gesloten_op)
    follow(session, stempel, parent, note, is_told=is_told)


def untell(session: Session, stempel: Stempel, child: Actie) -> None:
    """Take out of sight what the parent of `child` was told about it: that is its content too."""
    if child.ouder_id is None:
        return
    said = select(Terugkoppeling).where(
        Terugkoppeling.actie_id == child.ouder_id,
        col(Terugkoppeling.gewist_op).is_(None),
        col(Terugkoppeling.tekst).startswith(texts.outcome_of(_reference(session, child)), autoescape=True),
    )
    for row in session.exec(said).all():
        wijzigingen.change(session, stempel, UNTOLD, row, gewist_op=stempel.op)


def is_reported_on(session: Session, actie: Actie, *, besides: str | None = None) -> bool:
    """Whether a terugkoppeling about `actie` is in sight, by anybody else than `besides`."""
    found = select(Terugkoppeling.id).where(
        Terugkoppeling.actie_id == actie.id,
        col(Terugkoppeling.gewist_op).is_(None),
        Terugkoppeling.door != (besides or ""),
    )
    return session.exec(found.limit(1)).first() is not None


def _added_up(session: Session, parent: Actie) -> str:
    """As without children when there are none; doorgeleid while one is open; loopt when all were dropped;
    else afgerond."""
    states = [row.status for row in children(session, parent.id or 0)]
    if not states:
        return "loopt" if is_reported_on(session, parent) else "open"
    if any(state not in ("afgerond", "vervallen") for state in states):
        return "doorgeleid"
    return "afgerond" if "afgerond" in states else "loopt"


def _follows(session: Session, parent: Actie) -> bool:
    """Whether the last to change the state of `parent` were its children; what was undone counts not."""
    history = wijzigingen.history(session, "actie", parent.id or 0)
    undone = {
        number for _, values in history for v in values if v.veld == UNDONE for number in (v.na or "").split()
    }
    states = [e.wat for e, _ in history if e.wat in _STATES and str(e.id) not in undone]
    return bool(states) and states[-1] == FOLLOWS and parent.status != "gewist"


def _told(
    session: Session, stempel: Stempel, parent: Actie, child: Actie, note: str | None
) -> Terugkoppeling:
    said = child.reden if child.status == "vervallen" else note
    if child.status == "afgerond":
        said = child.antwoord or note
    return Terugkoppeling(
        actie_id=parent.id or 0,
        tekst=texts.outcome(_reference(session, child), child.status, said),
        door=stempel.door,
        op=stempel.op,
    )


def _reference(session: Session, actie: Actie) -> str:
    meeting = session.get_one(Vergadering, actie.vergadering_id)
    return f"{meeting.referentie}/A{actie.nummer}"
