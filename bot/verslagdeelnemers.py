"""Who was at a meeting, as its minutes list it, and for whom they came."""

from __future__ import annotations

from sqlmodel import Session

from bot import aanwezigheid, afvaardigingen, personen, verslagdelen, wijzigingen
from bot.config import Config
from bot.models import Aanwezigheid
from bot.naamgenoten import Komst
from bot.readmodels import Partij, Uitkomst
from bot.texts import verslagen as texts
from bot.verslag import voorstel as v
from bot.wijzigingen import Stempel


def write(
    session: Session, stempel: Stempel, config: Config, voorstel: v.Voorstel, uitkomst: Uitkomst
) -> None:
    """Put the list of attendance into the register, unless who was there has been noted already: in the room,
    or by an earlier file."""
    meeting = uitkomst.vergadering.id or 0
    if aanwezigheid.of(session, meeting):
        return
    for place, slot in enumerate(voorstel.aanwezigheid, start=1):
        who = _person(session, stempel, config, voorstel, slot) if slot.naam else None
        delegatie = _delegation(config, slot)
        row = Aanwezigheid(
            vergadering_id=meeting,
            volgorde=place,
            persoon_id=who.id if who and who.soort == "persoon" else None,
            delegatie=delegatie,
            regio=verslagdelen.regio_key(config, delegatie),
            organisatie=slot.organisatie,
            rollen=", ".join(slot.rollen),
            status=slot.status,
            gelakt=slot.gelakt,
        )
        wijzigingen.create(session, stempel, row)
        uitkomst.count("deelnemers")


def _delegation(config: Config, slot: v.Deelnemer) -> str:
    """As the minutes say it, else the one that config.yaml has for the organisation."""
    return slot.delegatie or aanwezigheid.delegation(config, slot.organisatie) or texts.OTHERS


def _person(
    session: Session, stempel: Stempel, config: Config, voorstel: v.Voorstel, slot: v.Deelnemer
) -> Partij:
    """Who is listed so, known from now on to come for this delegation."""
    delegatie = _delegation(config, slot)
    komst = Komst(slot.organisatie, delegatie)
    who = personen.ensure_apart(session, stempel, slot.naam or "", slot.aanhef, komst)
    if who.soort == "persoon" and voorstel.vergadering.datum:
        afvaardigingen.delegate(
            session,
            stempel,
            who.id,
            delegatie,
            regio=verslagdelen.regio_key(config, delegatie),
            organisatie=slot.organisatie,
            rollen=", ".join(slot.rollen),
            van=voorstel.vergadering.datum,
        )
    return who
