"""`python -m bot persoon`: what is kept about somebody, and forgetting them in the register and in Slack."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from sqlmodel import Session

from bot import opvolgers, persoonsgegevens, vergetelheid, wijzigingen
from bot.config import Mode, Settings
from bot.database import Database
from bot.models import Persoon, Verzending
from bot.naamvormen import Naamvormen, masked_blocks
from bot.slack import FAILURES, Slack
from bot.texts import persoon as texts
from bot.wijzigingen import Stempel

DRY = texts.DRY
left = texts.left


def who(database: Database, name: str, number: int | None) -> int:
    """The id of the person who is meant. Raises UserError."""

    def read(session: Session) -> int:
        person = (
            persoonsgegevens.by_id(session, number)
            if number is not None
            else persoonsgegevens.find(session, name)
        )
        return person.id or 0

    return database.read_now(read)


def told(database: Database, number: int, also: Sequence[str] = ()) -> tuple[list[str], int]:
    """A line for everything that is kept, and how many of those outlive being forgotten: they say why."""

    def read(session: Session) -> list[persoonsgegevens.Vindplaats]:
        return persoonsgegevens.of(session, session.get_one(Persoon, number), also)

    lines, left = [], 0
    for found in database.read_now(read):
        stays = f"  ({texts.stays(found.blijft)})" if found.blijft else ""
        lines.append(f"{found.tabel} {found.id}: {' '.join(found.tekst.split())}{stays}")
        left += bool(stays)
    return [*lines, texts.NOTHING_ELSE], left


async def forget(
    database: Database, settings: Settings, number: int, now: datetime, also: Sequence[str] = ()
) -> tuple[bool, str]:
    """Forget a person, first in Slack where there are tokens: (whether all went well, what to say). While a
    post in Slack could not be changed the register stays as it is, so that a second try finds it again."""
    said = [texts.NO_SLACK]
    if settings.mode is not Mode.OEFEN and settings.bot_token:
        slack = Slack(settings.bot_token.get_secret_value(), settings.slack_api_url)
        done, failed = await _edit_posts(database, slack, number, also)
        said = [texts.posts(done, failed)]
        if failed:
            return False, said[0]
    if database.path:
        path = database.path
        database.read_now(lambda session: _remember(session, path, number, now))
    stempel = Stempel("opdrachtregel", now)

    def write(session: Session) -> int:
        return persoonsgegevens.forget(session, stempel, session.get_one(Persoon, number), also)

    rows = database.run_now(write, patience=10)
    if database.read_now(wijzigingen.broken_links):
        raise RuntimeError("the chain is broken")
    again = texts.AGAIN if database.path else texts.BY_HAND_AGAIN
    more = [texts.also_again(also)] if also and database.path else []
    return True, "\n".join([texts.done(rows), *said, again, *more, texts.AFTERWARDS])


def _remember(session: Session, path: Path, number: int, now: datetime) -> None:
    """Also by the numbers of who turned out to be this person: an older copy has them apart."""
    person = session.get_one(Persoon, number)
    for row in (person, *opvolgers.merged_into(session, person)):
        vergetelheid.remember(session, path, row.id or 0, now)


async def _edit_posts(database: Database, slack: Slack, number: int, also: Sequence[str]) -> tuple[int, int]:
    """Leave the name out of the bot's own posts: (how many were changed, how many could not be)."""

    def read(session: Session) -> tuple[list[Verzending], Naamvormen]:
        named = persoonsgegevens.mention(session, session.get_one(Persoon, number), also)
        return persoonsgegevens.outbox(session, named), named

    posts, named = database.read_now(read)
    done = failed = 0
    for post in posts:
        if post.status != "SENT" or not post.kanaal or not post.ts:
            continue
        kept = masked_blocks(named, json.loads(post.inhoud or "{}"))
        try:
            await slack.update_message(post.kanaal, post.ts, kept["blocks"], kept["text"])
            done += 1
        except FAILURES:
            failed += 1
    return done, failed
