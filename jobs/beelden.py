"""The pictures behind a vooruitblik: a message of their own, once the vooruitblik stands there."""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import Session

from bot import aankondigingen
from bot.deps import Deps
from bot.models import Aankondiging, Vergadering
from bot.views import beeld as views
from bot.views.elementen import Block


def owe(session: Session, deps: Deps, now: datetime) -> None:
    """What the vooruitbliks that were just posted still lack, as far as there are figures."""
    from bot.beeld import maken  # most vooruitbliks have no figures

    today = deps.kalender.today(now)
    for meeting, digest, since in aankondigingen.digests_sent(session, now):
        tafel = deps.config.tafels.get(digest.publiek)
        soort = aankondigingen.pictures_of(digest)
        if tafel is None:
            continue
        if aankondigingen.is_owed(session, meeting, soort, digest.publiek) or maken.of_meeting(
            session, deps.config, tafel, now, today
        ):
            aankondigingen.owe_pictures(session, meeting, digest, since, deps.kalender, now)


def render(
    session: Session, deps: Deps, owed: Aankondiging, meeting: Vergadering, today: date
) -> list[Block] | None:
    """The figures as they are now."""
    if meeting.status != "gepland":
        return None
    from bot.beeld import maken

    tafel = deps.config.tafels[owed.publiek]
    made = maken.of_meeting(session, deps.config, tafel, deps.clock(), today)
    return views.with_digest(made, tafel.afkorting) if made else None
