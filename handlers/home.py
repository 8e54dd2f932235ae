"""The Home tab: one's own points, the meetings to come, and for a secretariaat what needs a look."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck
from sqlmodel import Session

from bot import actielijst, mijlpalen, personen, vergaderingen, verzendlijst
from bot.actielijst import Filter
from bot.config import Rol
from bot.deps import Deps
from bot.errors import UserError
from bot.readmodels import Lijst
from bot.slack import FAILURES, reason
from bot.texts import poort as poort_texts
from bot.views import home as views
from bot.views.elementen import Block
from bot.vooruitblik import AHEAD, MOST_EVENTS
from handlers import gate
from handlers.answer import Incoming, report, request_for
from handlers.opdrachten import Request
from handlers.understand import overview

log = structlog.get_logger()
MINE, COMING, INCOMPLETE = 20, 6, 10  # rows of each: with the help under a hundred blocks
TROUBLE_SHOWN = timedelta(days=30)


def listener(deps: Deps) -> Any:
    async def on_home(ack: AsyncAck, body: dict[str, Any], event: dict[str, Any]) -> None:
        if event.get("tab", "home") == "home":
            incoming = Incoming(
                user=event["user"],
                teams=(body.get("team_id"),),
                key=body.get("event_id") or "",
                langs="home",
            )
            deps.tasks.spawn(publish(deps, incoming))
        await ack()

    return on_home


async def publish(deps: Deps, incoming: Incoming) -> None:
    """Draw the Home tab of this person again."""
    try:
        await deps.slack.publish_home(incoming.user, await _view(deps, incoming))
    except FAILURES as error:
        log.warning("home was not shown", error=reason(error))


async def _view(deps: Deps, incoming: Incoming) -> Block:
    try:
        request = await request_for(deps, incoming, "status")
        return await request.read(lambda session: _home(session, request))
    except UserError as error:
        if isinstance(error, gate.Refused):
            gate.keep(deps, error)
        return views.refused(error.text)
    except Exception as error:
        return views.refused(poort_texts.apology(report(error)))


def _home(session: Session, request: Request) -> Block:
    today, access = request.today, request.access
    me = personen.by_slack_id(session, access.user)
    looks_after = access.tafels(Rol.SECRETARIAAT)
    data = views.Thuis(
        mijn=_points(session, Filter(request.readable, wie=me), today, MINE) if me else Lijst((), 0),
        komend=vergaderingen.planned(session, request.readable, today, limit=COMING),
        onvolledig=_points(session, Filter(looks_after, onvolledig=True), today, INCOMPLETE),
        mijlpalen=mijlpalen.coming(session, request.readable, today + AHEAD)[:MOST_EVENTS],
        storingen=verzendlijst.troubled(session, looks_after, request.now - TROUBLE_SHOWN),
    )
    return views.home(data, overview(request.deps.config), request.deps.config, today)


def _points(session: Session, filter_: Filter, today: date, limit: int) -> Lijst:
    rows = actielijst.select_rows(session, filter_, today, limit=limit)
    return Lijst(tuple(rows), actielijst.count(session, filter_, today))
