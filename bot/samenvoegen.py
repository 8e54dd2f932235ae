"""Two people in the register who are one: somebody came for another organisation and was noted anew.

All that points to the one who goes moves to the one who stays, in one transaction, and all of it is in the
history, so that it can be undone. The row of who goes stays, for what the history says of it.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlmodel import Session, col, select

from bot import afvaardigingen, eigenaars, naamgenoten, openbaarheid, samenaanwezig, wijzigingen
from bot.config import Config
from bot.errors import UserError
from bot.models import (
    Aanwezigheid,
    Actie,
    ActieEigenaar,
    Afvaardiging,
    Persoon,
    Spelling,
    Terugkoppeling,
    Vergadering,
)
from bot.readmodels import Mens, Partij, Samen
from bot.texts import personen as texts
from bot.wijzigingen import MERGED, Stempel

MOST_POINTS = 500  # moved at once: meanwhile nobody else can write


def tafels(session: Session, *people: Partij) -> set[str]:
    """At which tafels these people were, or have a point."""
    meetings = {
        id_ for who in people for id_ in (*_attended(session, who.id), *_with_points(session, who.id))
    }
    found = session.exec(select(Vergadering.tafel).where(col(Vergadering.id).in_(meetings)))
    return set(found.all())


def look(session: Session, config: Config, stays: Partij, goes: Partij) -> Samen:
    """Raises UserError where they are surely two people, or too much hangs on the one who goes."""
    if stays == goes:
        raise UserError(texts.SAME_PERSON)
    people = [session.get_one(Persoon, who.id) for who in (stays, goes)]
    if all(person.slack_id for person in people):
        raise UserError(texts.TWO_ACCOUNTS)
    names = naamgenoten.in_full(session, [stays, goes])
    one, other = (_mens(session, config, p.id or 0, name) for p, name in zip(people, names, strict=True))
    if len(other.punten) > MOST_POINTS:
        raise UserError(texts.too_many_points(other.naam, MOST_POINTS))
    public = _more_closed(one.stand.openbaar, other.stand.openbaar)
    return Samen(one, other, public, samenaanwezig.look(session, stays, goes))


def merge(session: Session, stempel: Stempel, config: Config, stays: Partij, goes: Partij) -> None:
    """Everything of `goes` is of `stays`. Raises UserError as `look` does."""
    for id_ in sorted((stays.id, goes.id)):
        session.get_one(Persoon, id_, with_for_update=True)
    found = look(session, config, stays, goes)
    owned = select(ActieEigenaar.actie_id).where(ActieEigenaar.persoon_id == goes.id)
    for actie in session.exec(select(Actie).where(col(Actie.id).in_(owned)).order_by(col(Actie.id))).all():
        eigenaars.replace(session, stempel, actie, goes, stays)
    _move(session, stempel, Actie, "ingebracht_door_id", goes, stays)
    _move(session, stempel, Terugkoppeling, "persoon_id", goes, stays)
    samenaanwezig.merge(session, stempel, stays, goes)
    _move(session, stempel, Aanwezigheid, "persoon_id", goes, stays)
    _end_the_earlier(session, stempel, stays, goes)
    _move(session, stempel, Afvaardiging, "persoon_id", goes, stays)
    _move(session, stempel, Spelling, "persoon_id", goes, stays)
    one, other = (session.get_one(Persoon, who.id) for who in (stays, goes))
    account = one.slack_id or other.slack_id
    aanhef, soort = one.aanhef or other.aanhef, _kind(one.soort, other.soort)
    wijzigingen.change(session, stempel, MERGED, other, slack_id=None, samen_met_id=one.id)
    wijzigingen.change(
        session,
        stempel,
        MERGED,
        one,
        slack_id=account,
        aanhef=aanhef,
        soort=soort if found.openbaar is not None else None,
        naam_openbaar=found.openbaar,
    )


def _mens(session: Session, config: Config, id_: int, naam: str) -> Mens:
    [stand] = openbaarheid.standing(session, config, [id_])
    return Mens(naam, stand, frozenset(_points(session, id_)), _attended(session, id_))


def _points(session: Session, id_: int) -> set[int]:
    """Which points somebody owns or asked for."""
    owned = session.exec(select(ActieEigenaar.actie_id).where(ActieEigenaar.persoon_id == id_)).all()
    asked = session.exec(select(Actie.id).where(Actie.ingebracht_door_id == id_)).all()
    return {number or 0 for number in (*owned, *asked)}


def _with_points(session: Session, id_: int) -> Collection[int]:
    """The meetings of those, and of what somebody reported on."""
    told = session.exec(select(Terugkoppeling.actie_id).where(Terugkoppeling.persoon_id == id_)).all()
    at = select(Actie.vergadering_id).where(col(Actie.id).in_({*_points(session, id_), *told}))
    return session.exec(at).all()


def _attended(session: Session, id_: int) -> frozenset[int]:
    """On the list of attendance of which meetings."""
    return frozenset(
        session.exec(select(Aanwezigheid.vergadering_id).where(Aanwezigheid.persoon_id == id_)).all()
    )


def _more_closed(*public: bool | None) -> bool | None:
    """What counts for both: 'niet' of one of them, else what nobody said of one of them is asked anew."""
    return False if False in public else None if None in public else True


def _kind(one: str | None, other: str | None) -> str | None:
    return "ambtelijk" if "ambtelijk" in (one, other) else one or other


def _move(session: Session, stempel: Stempel, table: Any, field: str, goes: Partij, stays: Partij) -> None:
    rows: Collection[Any] = session.exec(
        select(table).where(getattr(table, field) == goes.id).order_by(col(table.id))
    ).all()
    for row in rows:
        wijzigingen.change(session, stempel, MERGED, row, **{field: stays.id})


def _end_the_earlier(session: Session, stempel: Stempel, stays: Partij, goes: Partij) -> None:
    """Who is still known to speak for two bodies speaks for the later one."""
    ids = (stays.id, goes.id)
    current = session.exec(
        select(Afvaardiging)
        .where(col(Afvaardiging.persoon_id).in_(ids), col(Afvaardiging.tot).is_(None))
        .order_by(col(Afvaardiging.van), col(Afvaardiging.id))
    ).all()
    for earlier in current[:-1]:
        end = afvaardigingen.last_day(earlier, current[-1].van)
        wijzigingen.change(session, stempel, MERGED, earlier, tot=end)
