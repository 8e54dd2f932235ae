"""Who was refused, kept in the history: who, when, where, why; no name and nothing of what was asked.

One row per person, kind of payload and hour: whoever keeps trying cannot fill the register.
"""

from __future__ import annotations

from datetime import timedelta

from sqlmodel import Session, col, select

from bot import wijzigingen
from bot.models import Wijziging
from bot.wijzigingen import Stempel

WAT, SOORT = "geweigerd", "weigering"
ONCE_IN = timedelta(hours=1)
# How something can come in; the place in this row is its object_id in the history, so it only grows.
LANGS = ("opdracht", "vermelding", "bericht", "knop", "formulier", "snelkoppeling", "home", "overig")


def is_kept(session: Session, stempel: Stempel, langs: str) -> bool:
    """Whether a refusal of this person along this way was written within the hour before."""
    found = select(Wijziging.id).where(
        Wijziging.soort == SOORT,
        Wijziging.object_id == _number(langs),
        Wijziging.door == stempel.door,
        col(Wijziging.op) > stempel.op - ONCE_IN,
    )
    return session.exec(found.limit(1)).first() is not None


def note(session: Session, stempel: Stempel, langs: str, waarom: str, tafel: str | None = None) -> None:
    """Write a refusal, unless one of this person along this way was written within the hour before."""
    if is_kept(session, stempel, langs):
        return
    values = {"langs": langs, "waarom": waarom} | ({"tafel": tafel} if tafel else {})
    told = {name: (None, value) for name, value in values.items()}
    wijzigingen.append(session, stempel, WAT, SOORT, _number(langs), told)


def _number(langs: str) -> int:
    return LANGS.index(langs) if langs in LANGS else len(LANGS) - 1
