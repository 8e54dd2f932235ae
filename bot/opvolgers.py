"""Who somebody turned out to be, once two people were made one (samenvoegen.py), and the other way around.

The row of who went into another stays, with nothing on it: whatever comes with its number (the history, a
number that was written down) is about who stayed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from sqlmodel import Session, col, select

from bot.models import Persoon

_KEY = re.compile(r"persoon:([0-9]{1,9})")
_FIELDS = ("persoon_id", "ingebracht_door_id")  # in which rows point to somebody


def standing(session: Session, person: Persoon) -> Persoon:
    """The person who this one turned out to be, else they themselves."""
    while person.samen_met_id:
        person = session.get_one(Persoon, person.samen_met_id)
    return person


def of_number(session: Session, number: int) -> int:
    """The number of who this is now, who was written down by theirs."""
    person = session.get(Persoon, number)
    return standing(session, person).id or 0 if person else number


def of_key(session: Session, key: str) -> str:
    """'persoon:3', of a form or a button that was shown before, as the key of who that is now."""
    found = _KEY.fullmatch(key)
    return f"persoon:{of_number(session, int(found[1]))}" if found else key


def merged_into(session: Session, person: Persoon) -> list[Persoon]:
    """The rows of who turned out to be this person, or one of those."""
    found: list[Persoon] = []
    ids = [person.id]
    while ids:
        rows = session.exec(select(Persoon).where(col(Persoon.samen_met_id).in_(ids))).all()
        found += rows
        ids = [row.id for row in rows]
    return found


def of_today(session: Session, values: Mapping[str, Any]) -> dict[str, Any]:
    """Values of an earlier moment, to be given to a row again: whom they point to is who stayed."""
    found = dict(values)
    for name in _FIELDS:
        person = session.get(Persoon, found[name]) if found.get(name) else None
        if person:
            found[name] = standing(session, person).id
    return found
