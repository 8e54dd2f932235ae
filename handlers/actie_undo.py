"""Undo: of one's last change by word, of one point by its number or the button on its receipt."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlmodel import Session

from bot import actielijst, besluiten, lijstherstel, ongedaan
from bot.config import Rol
from bot.errors import UserError
from bot.models import (
    Aanwezigheid,
    Actie,
    Besluit,
    Mijlpaal,
    Notitie,
    Terugkoppeling,
    Vergadering,
)
from bot.ongedaan import Hersteld
from bot.texts import acties as texts
from bot.texts import mijlpalen as mijlpaal_texts
from bot.texts import personen as person_texts
from bot.texts import vergaderingen as meeting_texts
from bot.texts import verschillen as draft_texts
from bot.views import besluiten as besluit_views
from bot.views import wijzigen
from bot.views.elementen import Block, esc, section
from bot.wijzigingen import MERGED
from handlers.actie_find import find
from handlers.nummers import require_only_number, split_numbers
from handlers.opdrachten import Reply, Request


async def undo(request: Request, actie_id: int | None = None) -> Reply:
    """Put back this person's last change, their last of one point, or the one of the moment that the button
    of a receipt names, within ten minutes. Raises UserError when there is none, or somebody else changed the
    same since, or the words name no point."""
    at = _moment(request.text)
    if actie_id is None and at is None and request.text:
        if not split_numbers(request, "A").nummers:
            require_only_number(request.text, "A")
        row, rest = await find(request)
        require_only_number(rest, "A")
        actie_id = row.id

    def tafels(session: Session) -> list[str]:
        batch = ongedaan.last_batch(session, request.stempel, actie_id=actie_id, at=at)
        rows = [ongedaan.row_of(session, entry) for entry in batch]
        told = {_tafel(session, request, row) for row in rows if not isinstance(row, lijstherstel.OF_PEOPLE)}
        merged = any(entry.wat == MERGED for entry in batch)
        return sorted(told or (request.access.tafels(Rol.SECRETARIAAT) if merged else ()))

    touched = await request.read(tafels)
    if not touched:
        raise UserError(texts.UNDO_NOTHING)
    # It was theirs to write: an owner reports as lezer, and what is passed on, or comes back from there, also
    # touches tafels where one may not read. Of those nothing is shown.
    seen = [tafel for tafel in touched if tafel in request.readable] or touched

    def write(session: Session) -> Reply:
        batch = ongedaan.last_batch(session, request.stempel, actie_id=actie_id, at=at)
        stays = ongedaan.meeting_that_stays(session, batch)
        restored = ongedaan.undo(session, request.stempel, batch)
        if any(entry.wat == MERGED for entry in batch):
            return Reply.say(esc(person_texts.APART_AGAIN))
        told = _told(session, request, restored, lijstherstel.kinds(batch))
        return Reply([*told, *([section(texts.meeting_stays(stays.referentie))] if stays else [])])

    reply = await request.write(seen[0], Rol.LEZER, write)
    request.deps.redraw(*touched)
    return reply


def moment(request: Request) -> str:
    """The command text that undoes what `request` does, also when it is no longer the last."""
    return f"actie ongedaan {request.now.isoformat()}"


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text[:1].isdigit() else None
    except ValueError:
        return None


def _tafel(session: Session, request: Request, row: Any) -> str:
    if isinstance(row, Mijlpaal):
        return row.tafel or next(iter(request.deps.config.tafels))
    if isinstance(row, Vergadering):
        return row.tafel
    if isinstance(row, Terugkoppeling):
        row = session.get_one(Actie, row.actie_id)
    return session.get_one(Vergadering, row.vergadering_id).tafel


def _told(
    session: Session, request: Request, restored: Iterable[Hersteld], lists: Collection[str]
) -> list[Block]:
    """What was put back, a line each; a point that only was reported on is told by its terugkoppeling, the
    `lists` of a meeting by the draft that changed them."""
    blocks: list[Block] = []
    for one in restored:
        if (
            isinstance(one.row, lijstherstel.OF_PEOPLE)
            or _tafel(session, request, one.row) not in request.readable
        ):
            continue
        match one.row:
            case Actie():
                row = actielijst.one(session, one.row.id or 0)
                ref = f"{row.vergadering}/A{row.nummer}"
                blocks += (
                    [section(texts.undone(ref))]
                    if one.is_gone
                    else wijzigen.put_back(row, request.deps.config, request.today)
                )
            case Besluit():
                decision = besluiten.one(session, one.row.id or 0)
                ref = f"{decision.vergadering}/B{decision.nummer}"
                told = texts.undone(ref) if one.is_gone else texts.put_back(ref)
                blocks.append(section(told if one.is_gone else f"{told}\n{besluit_views.line(decision)}"))
            case Terugkoppeling():
                row = actielijst.one(session, one.row.actie_id)
                blocks.append(section(texts.report_undone(f"{row.vergadering}/A{row.nummer}")))
            case Mijlpaal():
                say = mijlpaal_texts.wiped if one.is_gone else mijlpaal_texts.put_back
                blocks.append(section(say(esc(one.row.naam))))
            case Notitie():
                said = texts.note_undone if one.is_gone else texts.note_put_back
                blocks.append(section(said(esc(one.row.tekst))))
            case Aanwezigheid() if "vergadering" not in lists and not blocks:
                meeting = session.get_one(Vergadering, one.row.vergadering_id)
                blocks = [section(meeting_texts.presence_put_back(meeting.referentie))]
            case Vergadering():
                blocks.append(section(draft_texts.put_back(one.row.referentie, lists)))
    return blocks
