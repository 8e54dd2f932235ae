"""Minutes whose import was undone and that are read again: what they brought comes back, with its number.

An undone import leaves its rows out of sight (ongedaan.py), and a file of minutes is read once (`Verslag`).
"""

from __future__ import annotations

from typing import Any

from sqlmodel import Session, col, select

from bot import wijzigingen
from bot.models import Actie, Besluit, Notitie, Verslag, Wijziging
from bot.wijzigingen import Stempel

TABLES: dict[str, type[Any]] = {"actie": Actie, "besluit": Besluit, "notitie": Notitie}
_WIPED, _AGAIN = "gewist", "heropend"


def is_wiped(row: Actie | Besluit | Notitie) -> bool:
    return row.gewist_op is not None if isinstance(row, Notitie) else row.status == _WIPED


def is_undone(session: Session, verslag: Verslag) -> bool:
    """Whether all that these minutes brought is out of sight. What brought nothing is not undone."""
    read = [entry for entry, _ in wijzigingen.history(session, "verslag", verslag.id or 0)][-1]
    brought = session.exec(
        select(Wijziging).where(
            Wijziging.door == read.door, Wijziging.op == read.op, col(Wijziging.wat).in_(("nieuw", _AGAIN))
        )
    ).all()
    rows = [session.get_one(TABLES[e.soort], e.object_id) for e in brought if e.soort in TABLES]
    return bool(rows) and all(map(is_wiped, rows))


def bring_back(session: Session, stempel: Stempel, row: Actie | Besluit | Notitie) -> None:
    """Show `row`, which is out of sight, as it stood when it was taken away."""
    history = wijzigingen.history(session, str(row.__tablename__), row.id or 0)
    gone = next(
        {each.veld: each.voor for each in values}
        for _, values in reversed(history)
        if any(each.na == _WIPED or each.veld == "gewist_op" for each in values)
    )
    fields = [name for name in ("status", "gesloten_op", "gewist_op") if name in gone]
    values = {name: wijzigingen.typed(row, name, gone[name]) for name in fields}
    wijzigingen.change(session, stempel, _AGAIN, row, **values)
