"""Which mijlpaal a point waits for, asked where its condition does not say so for sure."""

from __future__ import annotations

from sqlmodel import Session

from bot import mijlpalen
from bot.dates import split_condition
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
