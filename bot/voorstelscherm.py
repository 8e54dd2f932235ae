"""What a secretary sees of minutes that were read: its warnings first, then each point and decision."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, col, select

from bot import vergaderingen, verslagdag, verslagversies, voorstellen, voorstelpersonen
from bot.config import Config
from bot.models import Actie, Vergadering, Verslagvoorstel
from bot.readmodels import Voorstelpunt, Voorstelscherm
from bot.texts import verslagen as verslagen_texts
from bot.texts import voorstel as texts
from bot.verslag.oordeel import zekerheid
from bot.verslag.oordeel.beoordeling import Beoordeling
from bot.verslag.voorstel import Actie as GelezenActie
from bot.verslag.voorstel import Besluit as GelezenBesluit
from bot.verslag.voorstel import Vergadering as GelezenVergadering
from bot.zelfdepunt import Zelfdepunten


def of(session: Session, config: Config, row: Verslagvoorstel, now: datetime) -> Voorstelscherm:
    beoordeling = voorstellen.judged(row)
    voorstel = beoordeling.voorstel
    head = voorstel.vergadering
    waarschuwingen = [texts.warning(w.tekst, w.regels) for w in voorstel.waarschuwingen]
    odd = (verslagdag.doubt(session, config, head, now), verslagdag.same_elsewhere(session, voorstel))
    meeting = vergaderingen.on(session, head.tafel, head.datum) if head.tafel and head.datum else None
    adopted = verslagversies.stays(session, meeting) if meeting else None
    rows = _known(session, head)
    zelfde = Zelfdepunten(session, rows, voorstel.acties, head.datum) if head.datum else None
    punten = [
        _point(sleutel, actie, beoordeling, zelfde.told(actie) if zelfde else None)
        for sleutel, actie in beoordeling.acties()
    ]
    gone = [(row.nummer, row.tekst) for row in zelfde.gone()] if zelfde else []
    anders = [punt.nummer for punt in punten if punt.anders and not punt.over]
    punten += [_decision(sleutel, besluit, beoordeling) for sleutel, besluit in beoordeling.besluiten()]
    return Voorstelscherm(
        id=row.id or 0,
        bestand=row.bestand,
        tafel=head.tafel,
        datum=head.datum,
        waarschuwingen=(
            *filter(None, (*odd, adopted)),
            *texts.masked(beoordeling.gemaskeerd),
            *([texts.known_already(len(rows))] if rows else []),
            *([texts.known_otherwise(anders)] if anders else []),
            *([verslagen_texts.no_longer_said(gone)] if gone else []),
            *waarschuwingen,
            *voorstelpersonen.warnings(session, beoordeling),
        ),
        punten=tuple(punten),
        telling={
            "deelnemers": len(voorstel.aanwezigheid),
            "agendapunten": len(voorstel.agendapunten),
            "notities": len(voorstel.notities),
        },
    )


def _point(sleutel: str, actie: GelezenActie, beoordeling: Beoordeling, anders: str | None) -> Voorstelpunt:
    graad, reden = zekerheid.of_actie(actie, beoordeling.voorstel.waarschuwingen)
    return Voorstelpunt(
        sleutel=sleutel,
        nummer=actie.nummer or actie.nummer_voorstel or texts.NEW_NUMBER,
        soort=actie.soort,
        tekst=actie.tekst,
        citaat=actie.citaat,
        regels=actie.regels,
        zekerheid=graad,
        reden=reden,
        ontbreekt=zekerheid.lacking(actie),
        eigenaars=actie.eigenaars,
        eigenaar_voorstel=actie.eigenaar_voorstel,
        termijn=actie.termijn,
        termijn_tekst=actie.voorwaarde or actie.termijn_tekst,
        slot=actie.status if actie.status != "open" else None,
        anders=anders,
        over=sleutel in beoordeling.over,
        gezien=sleutel in beoordeling.gezien,
    )


def _decision(sleutel: str, besluit: GelezenBesluit, beoordeling: Beoordeling) -> Voorstelpunt:
    graad, reden = zekerheid.of_besluit(besluit)
    return Voorstelpunt(
        sleutel=sleutel,
        nummer=besluit.nummer or besluit.nummer_voorstel or "B?",
        soort="besluit",
        tekst=besluit.tekst,
        citaat=besluit.citaat,
        regels=besluit.regels,
        zekerheid=graad,
        reden=reden,
        over=sleutel in beoordeling.over,
        gezien=sleutel in beoordeling.gezien,
    )


def _known(session: Session, head: GelezenVergadering) -> list[Actie]:
    """What the register has of this meeting: points that were noted in the room may come twice."""
    if head.tafel is None or head.datum is None:
        return []
    query = (
        select(Actie)
        .join(Vergadering, col(Vergadering.id) == Actie.vergadering_id)
        .where(Vergadering.tafel == head.tafel, Vergadering.datum == head.datum, Actie.status != "gewist")
    )
    return list(session.exec(query.order_by(col(Actie.nummer))).all())
