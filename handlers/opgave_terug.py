"""/opgave ongedaan: take back the figures one wrote last, or at the moment that a button names."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session

from bot.errors import UserError
from bot.opgave import terugnemen, voorleggen
from bot.texts import opgave as texts
from bot.views import opgave_in as views
from handlers import opgave_mag
from handlers.opdrachten import Reply, Request


async def take_back(request: Request) -> Reply:
    """Raises UserError when there is nothing, or somebody wrote of the same since."""
    opgave_mag.require_some_writer(request.access)
    config, at = request.deps.config, _moment(request.text)

    def areas(session: Session) -> set[str]:
        return terugnemen.areas(session, terugnemen.last_batch(session, request.stempel, at))

    touched = await request.read(areas)
    if not touched:
        raise UserError(texts.UNDO_NOTHING)
    tafel = opgave_mag.require_writer(request.access, voorleggen.tafels_of_names(config, touched))

    def write(session: Session) -> tuple[int, int]:
        batch = terugnemen.last_batch(session, request.stempel, at)
        if not batch:
            raise UserError(texts.UNDO_NOTHING)
        return terugnemen.take_back(session, request.stempel, batch)

    gone, back = await request.write(tafel, opgave_mag.SECRETARIAAT, write)
    return Reply(views.told(texts.taken_back(gone, back)))


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text.strip()) if text.strip() else None
    except ValueError:
        raise UserError(texts.not_understood(text.strip()[:40])) from None
