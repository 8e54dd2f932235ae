"""What was noted, in the channel directly after a meeting."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session

from bot import vooruitblik
from bot.deps import Deps
from bot.models import Aankondiging, Vergadering
from bot.verzendingen import Bericht
from bot.views import plain
from bot.views import vooruitblik as views


def render(
    session: Session, deps: Deps, owed: Aankondiging, meeting: Vergadering, now: datetime
) -> Bericht | None:
    if meeting.status != "gesloten":
        return None
    today = deps.kalender.today(now)
    blocks = views.summary(vooruitblik.summarise(session, meeting, today), deps.config, today)
    return Bericht(deps.config.tafels[meeting.tafel].kanaal, plain.render(blocks)[:2900], blocks)
