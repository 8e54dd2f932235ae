"""Mijlpalen made, renamed and wiped."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from bot import wijzigingen
from bot.errors import UserError
from bot.mijlpalen import lijst, namen
from bot.models import Actie, Mijlpaal
from bot.texts import mijlpalen as texts
from bot.wijzigingen import Stempel


def create(
    session: Session,
    stempel: Stempel,
    name: str,
    *,
    tafel: str,
    gedeeld: bool = False,
    verwacht: date | None = None,
    gebeurd: date | None = None,
) -> Mijlpaal:
    """A new mijlpaal; one of this name that was wiped comes back. Raises UserError when there is one, or the
    name is empty or too long."""
    plain = _checked(name)
    known = lijst.exact(session, plain)
    values: dict[str, Any] = {"verwacht": verwacht, "gebeurd": gebeurd, "tafel": tafel, "gedeeld": gedeeld}
    if known is None:
        known = Mijlpaal(naam=plain, **values)
        wijzigingen.create(session, stempel, known)
    elif known.gewist_op is None:
        raise UserError(texts.name_taken(plain))
    else:
        wijzigingen.change(session, stempel, "heropend", known, gewist_op=None, **values)
    return known


def share(session: Session, stempel: Stempel, mijlpaal: Mijlpaal, tafel: str) -> bool:
    """Make it one of every tafel, kept by `tafel`."""
    return wijzigingen.change(session, stempel, "gewijzigd", mijlpaal, gedeeld=True, tafel=tafel)


def rename(session: Session, stempel: Stempel, mijlpaal: Mijlpaal, name: str) -> bool:
    """Another name; what hangs on it stays. Raises UserError when another mijlpaal is called so."""
    plain = _checked(name)
    known = lijst.exact(session, plain)
    if known is not None and known.id != mijlpaal.id:
        raise UserError(texts.name_taken(plain))
    return wijzigingen.change(session, stempel, "gewijzigd", mijlpaal, naam=plain)


def wipe(session: Session, stempel: Stempel, mijlpaal: Mijlpaal) -> None:
    """Take a slip out of sight. Raises UserError while a point hangs on it."""
    if is_used(session, mijlpaal):
        raise UserError(texts.STILL_USED)
    wijzigingen.change(session, stempel, "gewist", mijlpaal, gewist_op=stempel.op)


def is_used(session: Session, mijlpaal: Mijlpaal) -> bool:
    """Whether any point in sight hangs on it, open or closed."""
    found = select(Actie.id).where(Actie.mijlpaal_id == mijlpaal.id, col(Actie.status) != "gewist").limit(1)
    return session.exec(found).first() is not None


def _checked(name: str) -> str:
    plain = " ".join(name.split())
    if not plain:
        raise UserError(texts.NAME_NEEDED)
    if len(plain) > namen.MOST_NAME:
        raise UserError(texts.name_too_long(namen.MOST_NAME))
    return plain
