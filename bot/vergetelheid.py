"""Who was forgotten, kept outside the register: a backup that is put back knows them again.

Only numbers of persons are kept, beside the register, never a name.
"""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path

from sqlmodel import Session

from bot import persoonsgegevens
from bot.models import Persoon
from bot.texts import persoon as texts
from bot.wijzigingen import Stempel


def path_for(register: Path) -> Path:
    """The list that belongs to the register in this file."""
    return register.with_name(f"{register.stem}-vergeten.json")


def remember(register: Path, number: int, now: datetime) -> None:
    """Add a person to the list, on disk when this returns."""
    kept = _read(register) | {str(number): now.isoformat()}
    target = path_for(register)
    draft = target.with_suffix(".nieuw")
    with open(draft, "w", encoding="utf-8", opener=_private) as file:
        json.dump(kept, file)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(target)


def forget_again(session: Session, register: Path, now: datetime) -> int:
    """Forget whoever is on the list and has a name again; returns how many had."""
    again = 0
    for number in map(int, _read(register)):
        person = session.get(Persoon, number)
        if person and person.naam != texts.forgotten(number):
            persoonsgegevens.forget(session, Stempel("opdrachtregel", now), person, also_owner=True)
            again += 1
    return again


def _read(register: Path) -> dict[str, str]:
    target = path_for(register)
    return dict(json.loads(target.read_text(encoding="utf-8"))) if target.exists() else {}


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
