"""Everything of one owner handed over to another: elections change the delegates."""

from __future__ import annotations

from collections.abc import Collection

from sqlmodel import Session, col, select

from bot import eigenaars
from bot.models import Actie, ActieEigenaar, Vergadering
from bot.readmodels import Partij
from bot.wijzigingen import Stempel


def open_points(session: Session, owner: Partij) -> dict[int, str]:
    """The ids of all open points of `owner`, each with the key of its tafel."""
    column = ActieEigenaar.persoon_id if owner.soort == "persoon" else ActieEigenaar.organisatie_id
    found = session.exec(
        select(Actie.id, Vergadering.tafel)
        .join(ActieEigenaar, col(ActieEigenaar.actie_id) == Actie.id)
        .join(Vergadering, col(Vergadering.id) == Actie.vergadering_id)
        .where(col(column) == owner.id, col(Actie.gesloten_op).is_(None))
        .order_by(col(Actie.id))
    ).all()
    return {number: tafel for number, tafel in found if number is not None}


def hand_over(
    session: Session, stempel: Stempel, actie_ids: Collection[int], old: Partij, new: Partij
) -> None:
    """`new` takes the place of `old` at each of these points; their other owners stay."""
    for number in actie_ids:
        eigenaars.replace(session, stempel, session.get_one(Actie, number, with_for_update=True), old, new)
