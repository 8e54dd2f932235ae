"""What the vooruitblik of a tafel would post, shown on the command line."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session

from bot import dates, vergaderingen, vooruitblik
from bot.config import Config
from bot.database import Database
from bot.errors import UserError
from bot.gebieden import Gebieden
from bot.kalender import Kalender
from bot.texts import cli as texts
from bot.views import plain
from bot.views import vooruitblik as views


def preview(
    database: Database, config: Config, tafel: str, moment: str | None, now: datetime
) -> tuple[str, str]:
    """(where and when, the message) for the next meeting of `tafel` after `moment`, local time, or now."""
    kalender = Kalender(config)
    at = _moment(moment, kalender) if moment else now
    today = kalender.today(at)
    found = Gebieden(config).resolve(tafel, {"tafel"})
    known = config.tafels[found.key]

    def read(session: Session) -> tuple[str, str]:
        meeting = vergaderingen.next_after(session, known.sleutel, today)
        if meeting is None or meeting.datum is None:
            return _about(known.afkorting, known.kanaal, at, config), plain.render(
                views.no_next_meeting(known.sleutel, config)
            )
        due = next((kalender.due(m, meeting.datum) for m in known.momenten if m.wat == "vooruitblik"), None)
        data = vooruitblik.with_opgave(session, config, vooruitblik.gather(session, meeting, today), today)
        where = _about(known.afkorting, known.kanaal, max(due or at, at), config)
        return where if due else texts.NOT_PLANNED, plain.render(views.digest(data, config, today))

    return database.read_now(read)


def _about(tafel: str, channel: str, at: datetime, config: Config) -> str:
    return texts.posted_at(tafel, channel, dates.moment(at, config.zone))


def _moment(text: str, kalender: Kalender) -> datetime:
    try:
        given = datetime.fromisoformat(text)
    except ValueError:
        raise UserError(texts.NOT_A_MOMENT) from None
    return given if given.tzinfo else kalender.at(given.date(), given.time())
