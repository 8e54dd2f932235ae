"""Minutes whose import was undone and that are read again, as they were or put right.

What an undo took away (ongedaan.py) is out of sight and keeps its number. Minutes that bring it once more
show it again, as they say it now. What somebody wiped by hand stays away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, TypeVar

from sqlmodel import Session, col, select

from bot import acties, eigenaars, wijzigingen
from bot.acties import NieuweActie
from bot.dates import Werkdagen
from bot.models import Actie, Besluit, Notitie, Verslag, Wijziging
from bot.wijzigingen import READ, Stempel

Brought = TypeVar("Brought", Actie, Besluit, Notitie)
WIPED, UNDO = "gewist", "ongedaan"
_TABLES: dict[str, type[Any]] = {"actie": Actie, "besluit": Besluit, "notitie": Notitie}
_FIELDS = (
    *("tekst", "soort", "regio", "gemeente", "termijn", "termijn_tekst", "voorwaarde", "agendapunt_id"),
    *("eigenaar_voorstel", "status", "reden", "antwoord", "citaat", "regels"),
)


def is_wiped(row: object) -> bool:
    """Whether it is out of sight."""
    return getattr(row, "status", None) == WIPED or getattr(row, "gewist_op", None) is not None


class Teruggenomen(Generic[Brought]):
    """Of `rows` those that an undo took away, each to be taken once; `key` is what minutes know them by."""

    def __init__(self, session: Session, rows: Iterable[Brought], key: Callable[[Brought], str]) -> None:
        self._left: list[Brought] = [row for row in rows if was_undone(session, row)]
        self._key: Callable[[Brought], str] = key

    def __contains__(self, row: Brought) -> bool:
        return row in self._left

    def take(self, key: str, nummer: int | None = None) -> Brought | None:
        """The one with that number, else the first of that key."""
        numbered = (row for row in self._left if nummer and getattr(row, "nummer", None) == nummer)
        alike = (row for row in self._left if not nummer and self._key(row) == key)
        found = next(numbered, None) or next(alike, None)
        if found is not None:
            self._left.remove(found)
        return found


def was_undone(session: Session, row: Actie | Besluit | Notitie) -> bool:
    """Whether it is out of sight because an undo took it away, and nobody wiped it before."""
    if not is_wiped(row):
        return False
    for entry, values in reversed(wijzigingen.history(session, str(row.__tablename__), row.id or 0)):
        for value in values:
            if value.veld == "gewist_op" or (value.veld == "status" and value.na == WIPED):
                return entry.wat == UNDO and value.voor != WIPED
    return False


def is_undone(session: Session, verslag: Verslag) -> bool:
    """Whether nothing of what these minutes brought is in sight, because of an undo."""
    read = [entry for entry, _ in wijzigingen.history(session, "verslag", verslag.id or 0)][-1]
    brought = session.exec(
        select(Wijziging).where(
            Wijziging.door == read.door, Wijziging.op == read.op, col(Wijziging.wat).in_(("nieuw", READ))
        )
    ).all()
    rows = [session.get_one(_TABLES[e.soort], e.object_id) for e in brought if e.soort in _TABLES]
    return all(map(is_wiped, rows)) and any(was_undone(session, row) for row in rows)


def bring_back(
    session: Session, stempel: Stempel, row: Actie, new: NieuweActie, werkdagen: Werkdagen | None
) -> Actie:
    """Show a point again, as `new` says it now."""
    values = {name: getattr(new, name) for name in _FIELDS}
    values["ingebracht_door_id"] = new.ingebracht_door.id if new.ingebracht_door else None
    values["gesloten_op"] = None if new.status in acties.OPEN else new.gesloten_op or stempel.op
    values["aangemaakt_op"] = stempel.op
    eigenaars.set_all(session, stempel, row, new.eigenaars)
    acties.change(session, stempel, row, wat=READ, werkdagen=werkdagen, **values)
    return row


def bring_back_decision(session: Session, stempel: Stempel, row: Besluit, says: Mapping[str, Any]) -> None:
    """Show a decision again, with what minutes say of it now."""
    fresh = {"status": "geldt", "reden": None, "vervangen_door_id": None, "aangemaakt_op": stempel.op}
    wijzigingen.change(session, stempel, READ, row, **fresh, **says)
