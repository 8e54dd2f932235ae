"""Who was forgotten, kept outside the register: a backup that is put back knows them again.

Only numbers of persons are kept, beside the register, never a name; and with each the link of the history at
which that person was noted. In a copy that is put back, a number may be given out again to somebody else.
"""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from sqlmodel import Session

from bot import backup, wijzigingen
from bot.models import Persoon
from bot.texts import persoon as texts
from bot.wijzigingen import Stempel

PERSON = str(Persoon.__tablename__)


def path_for(register: Path) -> Path:
    """The list that belongs to the register in this file."""
    return register.with_name(f"{register.stem}-vergeten.json")


def remember(session: Session, register: Path, number: int, now: datetime) -> None:
    """Add a person to the list, on disk when this returns."""
    who = f"{number} {wijzigingen.birth(session, PERSON, number)}"
    backup.write_whole(path_for(register), json.dumps(_read(register) | {who: now.isoformat()}))


def forget_again(session: Session, register: Path, now: datetime) -> int:
    """Forget whoever is on the list and has a name again; returns how many had."""
    again = 0
    for who in _read(register):
        number, born = int(who.split()[0]), who.split()[1:]  # a list of an older version has the number alone
        person = session.get(Persoon, number)
        if person is None or (born and born != [wijzigingen.birth(session, PERSON, number)]):
            continue
        if person.naam != texts.forgotten(number):
            from bot import persoonsgegevens  # only once a backup was put back

            persoonsgegevens.forget(session, Stempel("opdrachtregel", now), person, also_owner=True)
            again += 1
    return again


def _read(register: Path) -> dict[str, str]:
    target = path_for(register)
    return dict(json.loads(target.read_text(encoding="utf-8"))) if target.exists() else {}
