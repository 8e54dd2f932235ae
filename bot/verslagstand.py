"""Where the minutes of a meeting stand: their versions, and the notes beside them."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session, select

from bot import agendapunten, noten, vaststelling
from bot.config import Config
from bot.errors import UserError
from bot.models import Besluit, Vergadering, Verslagbestand, Verslagversie
from bot.readmodels import Versieregel, Verslagstand
from bot.texts import uitvoer as uitvoer_texts
from bot.verslaguitgave import masks
from bot.verslagversies import ADOPTED, PUBLISHED, of


def gather(session: Session, config: Config, meeting: Vergadering, today: date) -> Verslagstand:
    """Where the minutes stand: every version with who, when and by which decision, the notes, and which
    meeting can adopt them."""
    rows = of(session, meeting.id or 0)
    kinds = {row.soort for row in rows}
    items = {
        item.id: uitvoer_texts.item(item.nummer or str(item.volgorde), item.titel)
        for item in agendapunten.of(session, meeting.id or 0)
    }
    return Verslagstand(
        meeting,
        PUBLISHED if PUBLISHED in kinds else ADOPTED if ADOPTED in kinds else "concept",
        tuple(_told(session, row) for row in rows),
        tuple(
            (
                number,
                note.op.astimezone(config.zone).date() if note.op else None,
                note.door or "",
                note.tekst,
                items.get(note.agendapunt_id, ""),
            )
            for number, note in noten.numbered(session, meeting.id or 0).items()
        ),
        _within(session, meeting, today),
    )


def _within(session: Session, meeting: Vergadering, today: date) -> str | None:
    try:
        return vaststelling.within(session, meeting, today, None).referentie
    except UserError:
        return None


def _told(session: Session, row: Verslagversie) -> Versieregel:
    besluit = session.get(Besluit, row.besluit_id) if row.besluit_id else None
    within = session.get(Vergadering, row.in_vergadering_id) if row.in_vergadering_id else None
    source = session.get(Verslagversie, row.bron_id) if row.bron_id else None
    kept = session.exec(
        select(Verslagbestand.naam, Verslagbestand.sha256).where(Verslagbestand.versie_id == row.id)
    ).all()
    return Versieregel(
        id=row.id or 0,
        soort=row.soort,
        nummer=row.nummer,
        op=row.op,
        door=row.door,
        besluit=f"{within.referentie}/B{besluit.nummer}" if besluit and within else None,
        aanpassing=row.aanpassing,
        reden=row.reden,
        bron=source.nummer if source else None,
        hash=row.hash,
        is_vergeten=row.zout == "",
        gelakt=sum(mask.aantal for mask in masks(row)),
        bestanden=tuple((name, sha256) for name, sha256 in kept),
    )
