"""What is said of a region over a period: written in a form, read by every report that covers some of it."""

from __future__ import annotations

from sqlmodel import Session, col, select

from bot import wijzigingen
from bot.errors import UserError
from bot.models import Rapporttekst
from bot.rapport.periode import Periode
from bot.texts import voortgangsrapport as texts
from bot.wijzigingen import Stempel

MOST = 3000  # characters: as many as a field of a form holds


def of(session: Session, regio: str, periode: Periode) -> Rapporttekst | None:
    """The text over exactly this period."""
    return session.exec(
        select(Rapporttekst).where(
            Rapporttekst.gebied == regio, Rapporttekst.van == periode.van, Rapporttekst.tot == periode.tot
        )
    ).first()


def latest(session: Session, regio: str, periode: Periode) -> Rapporttekst | None:
    """The text that is meant where nobody named a period: the latest over some of this one."""
    return session.exec(
        select(Rapporttekst)
        .where(
            Rapporttekst.gebied == regio,
            Rapporttekst.van <= periode.tot,
            Rapporttekst.tot >= periode.van,
        )
        .order_by(col(Rapporttekst.tot).desc(), col(Rapporttekst.id).desc())
    ).first()


def write(session: Session, stempel: Stempel, regio: str, periode: Periode, tekst: str) -> bool:
    """Keep the text; empty takes it out of the reports. False when it is what stood there. Raises UserError
    when it is too long, or there is nothing to keep."""
    if len(tekst) > MOST:
        raise UserError(texts.too_long(MOST), field="tekst")
    known = of(session, regio, periode)
    if known is None:
        if not tekst:
            raise UserError(texts.TEXT_NEEDED, field="tekst")
        made = Rapporttekst(
            gebied=regio, van=periode.van, tot=periode.tot, tekst=tekst, door=stempel.door, op=stempel.op
        )
        wijzigingen.create(session, stempel, made)
        return True
    if known.tekst == tekst:
        return False
    known.door, known.op = stempel.door, stempel.op
    return wijzigingen.change(session, stempel, "gewijzigd", known, tekst=tekst)
