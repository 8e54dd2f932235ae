"""The digest in the channel before a meeting."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session

from bot import vergaderingen, verzendingen
from bot import vooruitblik as vooruitblik_
from bot.config import Tafel
from bot.deps import Deps
from bot.models import Aankondiging, Vergadering
from bot.verzendingen import Bericht
from bot.views import plain
from bot.views import vooruitblik as views


def owe(session: Session, deps: Deps, tafel: Tafel, now: datetime) -> None:
    """What the coming meetings owe their channel, also after config.yaml changed."""
    today = deps.kalender.today(now)
    for meeting in vergaderingen.planned(session, [tafel.sleutel], today):
        verzendingen.schedule(session, meeting, tafel, deps.kalender, now)


def render(
    session: Session, deps: Deps, owed: Aankondiging, meeting: Vergadering, now: datetime
) -> Bericht | None:
    if meeting.status != "gepland":
        return None
    today = deps.kalender.today(now)
    blocks = views.digest(vooruitblik_.gather(session, meeting, today), deps.config, today)
    return Bericht(deps.config.tafels[meeting.tafel].kanaal, plain.render(blocks)[:2900], blocks)
