"""Which mijlpaal a point waits for, asked where its condition does not say so for sure."""

from __future__ import annotations

from sqlmodel import Session

from bot import mijlpalen
from bot.dates import Werkdagen, split_condition
from bot.models import Actie
from bot.readmodels import Actieregel
from bot.texts import mijlpalen as texts
from bot.views import acties
from bot.views import mijlpalen as views
from bot.views.elementen import Block

NEW = "nieuw"
MOST = 5  # answers


def question(session: Session, row: Actieregel) -> list[Block]:
    """Nothing where it is sure. Only mijlpalen that are for the tafel of the point are named."""
    if not row.voorwaarde or row.mijlpaal_id is not None or not row.is_open:
        return []
    _, event = split_condition(row.voorwaarde)
    ref = acties.reference(row)
    near = mijlpalen.nearly(session, event, {row.tafel})
    options = [(known.naam, f"mijlpaal koppel {ref} M{known.id}") for known in near[:MOST]]
    return views.question(
        ref, row.voorwaarde, [*options, (texts.new_one(event), f"mijlpaal koppel {ref} {NEW}")]
    )


def follow(session: Session, row: Actieregel, werkdagen: Werkdagen) -> list[Block]:
    """Of a point that was opened again: whether it is to follow its mijlpaal, where that moved meanwhile."""
    moved = mijlpalen.moved_without(session, session.get_one(Actie, row.id), werkdagen)
    if moved is None:
        return []
    mijlpaal, would = moved
    ref = acties.reference(row)
    return views.follow(ref, mijlpaal.naam, row.termijn, would, f"mijlpaal koppel {ref} M{mijlpaal.id}")
