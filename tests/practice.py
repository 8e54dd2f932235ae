"""The bot on the practice Slack with the practice register, as somebody in that Slack holds it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from aiohttp import web as aiohttp_web
from sqlalchemy import CompoundSelect, Table, inspect, literal, union_all
from sqlmodel import SQLModel, col, func, select, true

import jobs
from bot import manifest, web, weigeringen
from bot.app import Bot, connected, socket_mode
from bot.config import Config, settings_from
from bot.database import Database
from bot.models import Aankondiging, Actie, Ontvangst, Poging, Verzending, Wijziging, WijzigingWaarde
from bot.oefen import omgeving
from bot.oefen.mensen import SECRETARIS
from bot.oefen.register import practice_config
from bot.oefen.reply import Reply
from bot.oefen.schermen import View
from bot.oefen.slack import OefenSlack
from bot.oefen.werkplek import Message
from bot.texts import hulp, poort
from handlers.understand import COMMANDS, verbs
from tests import registers
from tests.once import PATIENCE
from tests.time_helpers import T0

Row = TypeVar("Row", bound=SQLModel)
BOOKKEEPING = (Ontvangst, Poging, Verzending, Aankondiging)


class StandingClock:
    """Stands still until it is moved."""

    def __init__(self, now: datetime = T0) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


@dataclass(repr=False)  # asyncio shows the result of a task more often than one thinks
class Practice:
    """A running bot. What somebody does gives back all that they then see, also what follows the answer."""

    slack: OefenSlack
    bot: Bot
    clock: StandingClock
    database: Database
    config: Config

    async def command(self, line: str, *, user: str = SECRETARIS, channel: str = "prt") -> Reply:
        """Type a slash command, such as '/actie lijst'."""
        name, _, text = line.partition(" ")
        return await self._seen(user, self.slack.command(user, channel, name, text))

    async def mention(
        self, line: str, *, user: str = SECRETARIS, channel: str = "prt", **thread: Any
    ) -> Reply:
        return await self._seen(user, self.slack.mention(user, channel, line, **thread))

    async def direct(self, line: str, *, user: str = SECRETARIS) -> Reply:
        """Type a line in the direct message with the bot."""
        return await self._seen(user, self.slack.say(user, self.slack.direct_message(user).id, line))

    async def press(self, container: Message | View, label: str, *, user: str = SECRETARIS) -> Reply:
        """Press the button with this label; StopIteration when there is none."""
        action = next(b["action_id"] for b in buttons(container) if b["text"]["text"].startswith(label))
        return await self._seen(user, self.slack.press(user, container, action))

    async def choose(
        self, container: Message | View, tekst: str, label: str, *, user: str = SECRETARIS
    ) -> Reply:
        """Choose `label` in the menu of the first point that says `tekst`; StopIteration if there is none."""
        menu = next(m for shown, m in menus(container) if tekst in shown)
        value = next(o["value"] for o in menu["options"] if o["text"]["text"] == label)
        return await self._seen(user, self.slack.press(user, container, menu["action_id"], value))

    async def shortcut(
        self, callback_id: str, message: Message | None = None, *, user: str = SECRETARIS
    ) -> Reply:
        """Choose a shortcut, on a message or from anywhere."""
        return await self._seen(user, self.slack.shortcut(user, callback_id, message=message))

    async def join(self, user: str, channel: str) -> None:
        """Add somebody, or the bot, to a channel."""
        await self._seen(user, self.slack.join(user, channel))

    async def submit(
        self, view: View, values: dict[str, Any] | None = None, *, user: str = SECRETARIS
    ) -> Reply:
        return await self._seen(user, self.slack.submit(user, view, values))

    async def redeliver(self) -> None:
        """Deliver the last payload once more, as Slack does when an answer got lost."""
        await self.slack.bezorger.deliver(self.slack.bezorger.sent[-1])
        await self.bot.deps.tasks.finish()

    async def home(self, user: str) -> str:
        await self._seen(user, self.slack.open_home(user))
        return self.slack.inst.schermen.homes[user].shown

    async def tick(self) -> int:
        return await jobs.tick(self.bot.deps, self.clock())

    def rows(self, table: type[Row], *where: Any) -> list[Row]:
        """By primary key: a server keeps no order."""
        order = inspect(table).primary_key
        return list(
            self.database.read_now(lambda s: s.exec(select(table).where(*where).order_by(*order)).all())
        )

    def actie(self, tekst: str) -> Actie:
        (found,) = self.rows(Actie, Actie.tekst == tekst)
        return found

    def counts(self) -> dict[str, int]:
        """How many rows each table has, without the bookkeeping of what came in and goes out, and of who was
        refused."""
        return self.database.read_now(lambda s: dict(s.execute(_counts()).all()))

    def dump(self) -> str:
        """All that the register holds, bookkeeping and all."""
        tables = SQLModel.metadata.sorted_tables
        return self.database.read_now(
            lambda s: "\n".join(str(tuple(row)) for t in tables for row in s.execute(select(t)).all())
        )

    def refusals(self) -> list[tuple[str, dict[str, str | None]]]:
        """Who was refused, and what the history says of it, oldest first."""
        found = sorted(self.rows(Wijziging, Wijziging.wat == weigeringen.WAT), key=lambda e: e.id or 0)
        values = self.rows(WijzigingWaarde)
        return [(e.door, {v.veld: v.na for v in values if v.wijziging_id == e.id}) for e in found]

    def posted(self, channel: str = "prt") -> list[Message]:
        """The bot's messages that everybody in the channel sees."""
        return [m for m in self.slack.channel(channel).messages if m.from_bot and m.visible_to is None]

    async def _seen(self, user: str, act: Awaitable[Reply]) -> Reply:
        start = self.slack.position
        reply = await act
        await self.bot.deps.tasks.finish()
        return replace(reply, messages=tuple(self.slack.werkplek.seen_since(start, user)))


@cache
def _counts() -> CompoundSelect[tuple[str, int]]:
    """One statement: a test asks it before and after whatever must write nothing."""
    refused = select(Wijziging.id).where(Wijziging.wat == weigeringen.WAT)
    left_out = {
        "wijziging": col(Wijziging.id).not_in(refused),
        "wijziging_waarde": col(WijzigingWaarde.wijziging_id).not_in(refused),
    }

    def count(table: Table) -> Any:
        rows = select(literal(table.name), func.count()).select_from(table)
        return rows.where(left_out.get(table.name, true()))

    tables = [t for t in SQLModel.metadata.sorted_tables if t.name not in _BOOKKEEPING]
    return union_all(*map(count, tables))


_BOOKKEEPING = {str(table.__tablename__) for table in BOOKKEEPING}


def buttons(container: Message | View) -> list[dict[str, Any]]:
    """Those in a row of their own and those beside a text."""
    rows = [b["elements"] if b["type"] == "actions" else [b.get("accessory") or {}] for b in container.blocks]
    return [element for row in rows for element in row if element.get("type") == "button"]


def menus(container: Message | View) -> list[tuple[str, dict[str, Any]]]:
    """The text of every point that has a menu, and the menu."""
    return [
        (block["text"]["text"], block["accessory"])
        for block in container.blocks
        if block.get("accessory", {}).get("type") == "overflow"
    ]


def labels(message: Message) -> list[str]:
    return [b["text"]["text"] for b in buttons(message)]


def with_button(reply: Reply, label: str) -> Message:
    """The message of an answer that has this button; StopIteration when none has."""
    return next(m for m in reply.messages if any(known.startswith(label) for known in labels(m)))


def is_understood(shown: str) -> bool:
    """Neither an apology nor 'that I do not understand'."""
    apology, puzzled = poort.apology("").partition(";")[0], hulp.not_understood("x").partition(":")[0]
    return bool(shown) and apology not in shown and puzzled not in shown


def make_practice_register(config: Config, path: Path) -> None:
    """A practice register as `make run` makes it at T0."""
    registers.practice(config, f"sqlite:///{path}")


@asynccontextmanager
async def running(
    config: Config, register: Path | str, way: str = "socket", *, clock: StandingClock | None = None
) -> AsyncIterator[Practice]:
    """The bot on `register`, a file or a URL; `way`: 'socket' or 'http' for how payloads come, 'deaf' for
    none at all."""
    clock = clock or StandingClock()
    practice = practice_config(config)
    made = manifest.build(practice, [(c.name, c.about, c.hint) for c in COMMANDS])
    slack = omgeving.make_slack(practice, made, clock, deadline=PATIENCE, verbs=verbs(practice))
    url = register if isinstance(register, str) else f"sqlite:///{register}"
    settings = settings_from({"DATABASE_URL": url})
    async with AsyncExitStack() as stack:
        database = Database(url, owner=True)
        database.open()
        stack.callback(database.close)
        await stack.enter_async_context(omgeving.serving(slack, aiohttp_web.Application(), "127.0.0.1", 0))
        ready = omgeving.with_tokens(settings, slack)
        bot = await stack.enter_async_context(
            connected(ready, practice, database, clock=clock, redraw_seconds=0)
        )
        if way == "socket":
            await stack.enter_async_context(socket_mode(bot, slack.app_token))
            await slack.sockets.wait_connected()
        elif way == "http":
            await stack.enter_async_context(over_http(slack, bot))
        yield Practice(slack, bot, clock, database, practice)


@asynccontextmanager
async def over_http(slack: OefenSlack, bot: Bot) -> AsyncIterator[None]:
    """Payloads as signed requests. Signatures are stamped by the wall clock: that is what checks them."""
    app = aiohttp_web.Application()
    web.add_slack(app, bot.app, slack.signing_secret)
    runner, port = await web.start(app, "127.0.0.1", 0)
    delivery = slack.deliver_to(f"http://127.0.0.1:{port}/slack/events", lambda: datetime.now(UTC))
    try:
        assert await delivery.verify_url("token", "uitdaging"), "Slack would not accept this request URL"
        yield
    finally:
        await delivery.close()
        await runner.cleanup()
