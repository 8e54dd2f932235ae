"""What went off the agenda or the list of participants, read back from the history."""

from __future__ import annotations

from datetime import datetime
from itertools import groupby
from typing import Any

from sqlmodel import Session, col, select

from bot import wijzigingen
from bot.models import Wijziging, WijzigingWaarde


def removed(session: Session, table: Any, moment: datetime | None) -> list[Any]:
    """The rows of `table` that were deleted after `moment` (None: ever) and did not come back, as they were,
    in no session; not those of which anything was forgotten."""
    rows = session.execute(
        select(Wijziging.object_id, WijzigingWaarde.veld, WijzigingWaarde.voor, WijzigingWaarde.zout)
        .join(WijzigingWaarde, col(WijzigingWaarde.wijziging_id) == Wijziging.id)
        .where(
            Wijziging.soort == str(table.__tablename__),
            Wijziging.wat == wijzigingen.GONE,
            *([col(Wijziging.op) > moment] if moment else []),
            col(Wijziging.object_id).not_in(select(table.id)),
        )
        .order_by(col(Wijziging.object_id), col(Wijziging.id))
    ).all()
    found = []
    for _, values in groupby(rows, key=lambda row: row.object_id):
        was = list(values)  # of a row that came back and went once more the last counts
        if all(each.zout for each in was):
            found.append(table(**{each.veld: wijzigingen.typed(table, each.veld, each.voor) for each in was}))
    return found
