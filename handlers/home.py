"""The Home tab: one's own points and the meetings to come."""

from __future__ import annotations

from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck
from sqlmodel import Session

from bot import actielijst, personen, vergaderingen
from bot.actielijst import Filter
from bot.deps import Deps
from bot.errors import UserError
from bot.slack import FAILURES, reason
from bot.texts import poort as poort_texts
from bot.views import home as views
from bot.views.elementen import Block
from handlers.answer import Incoming, report, request_for
from handlers.opdrachten import Request
from handlers.understand import overview

log = structlog.get_logger()


def listener(deps: Deps) -> Any:
    async def on_home(ack: AsyncAck, body: dict[str, Any], event: dict[str, Any]) -> None:
        if event.get("tab", "home") == "home":
            incoming = Incoming(
                user=event["user"], teams=(body.get("team_id"),), key=body.get("event_id") or ""
            )
            deps.tasks.spawn(_publish(deps, incoming))
        await ack()

    return on_home


async def _publish(deps: Deps, incoming: Incoming) -> None:
    try:
        await deps.slack.publish_home(incoming.user, await _view(deps, incoming))
    except FAILURES as error:
        log.warning("home was not shown", error=reason(error))


async def _view(deps: Deps, incoming: Incoming) -> Block:
    try:
        request = await request_for(deps, incoming, "status")
        return await request.read(lambda session: _home(session, request))
    except UserError as error:
        return views.refused(error.text)
    except Exception as error:
        return views.refused(poort_texts.apology(report(error)))


def _home(session: Session, request: Request) -> Block:
    me = personen.by_slack_id(session, request.access.user)
    mine = Filter(tafels=request.readable, wie=me)
    rows = actielijst.select_rows(session, mine, request.today, limit=15) if me else []
    coming = vergaderingen.planned(session, request.readable, request.today, limit=6)
    return views.home(rows, coming, overview(request.deps.config), request.deps.config, request.today)
