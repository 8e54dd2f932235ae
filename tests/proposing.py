"""Minutes put into Slack, and what the bot shows of them once they were read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from sqlmodel import Session

from bot import voorstellen
from bot.inlezen import verloop
from bot.models import Actie, Besluit, Verslag, Verslagvoorstel
from bot.oefen.mensen import SECRETARIS
from bot.oefen.reply import Reply
from bot.oefen.werkplek import Message
from bot.verslag.oordeel.beoordeling import Beoordeling
from bot.verslag.voorstel import Voorstel
from bot.wijzigingen import Stempel
from tests.practice import Practice

VOORBEELD = (Path(__file__).resolve().parents[1] / "docs" / "voorbeeldverslag.txt").read_bytes()
KENNEMERLAND = "rrt-kennemerland"

Show = Callable[..., Awaitable[Message]]


async def drop(
    practice: Practice,
    content: bytes = VOORBEELD,
    name: str = "verslag.txt",
    *,
    user: str = SECRETARIS,
    **at: str,
) -> Reply:
    """Put a file in a channel, or else in the direct message with the bot."""
    channel = at.get("channel") or practice.slack.direct_message(user).id
    return await practice._seen(user, practice.slack.drop(user, channel, name, content, at.get("text", "")))


async def proposed(
    practice: Practice,
    voorstel: Voorstel,
    *,
    user: str = SECRETARIS,
    tafels: Sequence[str] = (KENNEMERLAND,),
    digest: str = "s",
) -> Message:
    """What the bot shows somebody of these minutes, as if a child had read them."""

    def keep(session: Session) -> int:
        row = voorstellen.ask(session, Stempel(user, practice.clock()), "F0", tafels)
        row.bestand = "verslag.txt"
        voorstellen.keep(session, row.id or 0, Beoordeling(voorstel), bytes_sha256=digest, sha256=digest)
        return row.id or 0

    await verloop.show(practice.bot.deps, await practice.database.run(keep), user)
    return direct(practice, user)[-1]


def direct(practice: Practice, user: str = SECRETARIS) -> list[Message]:
    """What the bot said in the direct message."""
    return [m for m in practice.slack.direct_message(user).messages if m.from_bot]


def proposals(practice: Practice) -> list[Verslagvoorstel]:
    return practice.rows(Verslagvoorstel)


def written(practice: Practice) -> tuple[int, int, int]:
    return len(practice.rows(Actie)), len(practice.rows(Besluit)), len(practice.rows(Verslag))
