"""A file put in Slack by the secretariaat: the bot asks whether it is minutes or figures, and reads nothing
before."""

from __future__ import annotations

from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck

from bot import ontvangsten
from bot.config import Rol
from bot.deps import Deps
from bot.errors import UserError
from bot.inlezen import slackbestand
from bot.slack import FAILURES, reason
from bot.texts import voorstel as texts
from bot.views import opgave_in as opgave_views
from bot.views import plain
from bot.views import voorstel as views
from handlers import gate
from handlers.answer import Incoming, request_for, tafel_of
from handlers.opdrachten import Form, Reply, Request

log = structlog.get_logger()


def listener(deps: Deps) -> Any:
    async def on_file(ack: AsyncAck, body: dict[str, Any], event: dict[str, Any]) -> None:
        if event.get("user_id") and event.get("channel_id") and event["user_id"] != deps.bot_user:
            deps.tasks.spawn(_offer(deps, body, event))
        await ack()

    return on_file


async def _offer(deps: Deps, body: dict[str, Any], event: dict[str, Any]) -> None:
    """Ask whoever put it there, if they are the secretariaat here; to anybody else the bot says nothing."""
    user, channel = str(event["user_id"]), str(event["channel_id"])
    key = str(body.get("event_id") or f"{event['file_id']} {channel}")
    incoming = Incoming(user=user, teams=(body.get("team_id"),), key=key, langs="bericht", channel=channel)
    try:
        access = await gate.admit(deps, user, *incoming.teams, langs=incoming.langs)
        mine = access.tafels(Rol.SECRETARIAAT)
        is_direct = channel.startswith("D")
        if not mine or not (is_direct or await tafel_of(deps, incoming) in mine):
            return
        file = await slackbestand.about(deps.slack, str(event["file_id"]))
        if not file.may_be_minutes:
            return
        if not await deps.database.run(lambda session: ontvangsten.is_first(session, key, deps.clock())):
            return
        offer = opgave_views.offer if file.may_be_figures else views.offer
        blocks = offer(file.id, file.naam)
        if is_direct:
            await deps.slack.post(channel, blocks, plain.notification(blocks))
        else:
            await deps.slack.post_private(channel, user, blocks, plain.notification(blocks))
        if not file.may_be_figures:
            from bot.inlezen import proces  # as what a seldom verb does (Later)

            proces.prepare(deps.gereed, deps.config)
    except UserError as error:  # nobody asked anything: nobody is refused anything
        log.info("file was not offered", why=type(error).__name__)
    except FAILURES as error:
        log.warning("offer was lost", error=reason(error))


async def from_message(deps: Deps, incoming: Incoming, body: dict[str, Any]) -> Reply | Form:
    """'Lees als verslag' in the menu of a message: the first file of that message."""
    request: Request = await request_for(deps, incoming, "verslag")
    files = (body.get("message") or {}).get("files") or []
    if not files:
        raise UserError(texts.NO_FILE_HERE)
    if str(files[0].get("name")).casefold().endswith((".csv", ".xlsx")):
        from handlers import opgave_in  # as what a seldom verb does (Later)

        return await opgave_in.read(request, str(files[0]["id"]))
    from handlers import verslag_in

    return await verslag_in.read(request, str(files[0]["id"]))
