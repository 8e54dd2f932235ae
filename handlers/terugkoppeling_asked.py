"""What an owner presses on the message with their points: the answer is written, the message shows it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import structlog
from sqlmodel import Session

from bot import actielijst, privacystop, terugkoppelingen, vooruitblik
from bot.deps import Deps
from bot.errors import UserError
from bot.models import Vergadering
from bot.readmodels import Actieregel
from bot.slack import FAILURES, reason
from bot.terugkoppelingen import Antwoord
from bot.texts import poort as poort_texts
from bot.texts import privacystop as privacy_texts
from bot.views import plain
from bot.views import terugkoppeling as views
from bot.views.elementen import Block, clean, filled_in
from bot.views.terugkoppeling import Gevraagd
from handlers import privacystop as privacystop_
from handlers.answer import Incoming, explain, request_for
from handlers.gate import Refused
from handlers.opdrachten import AlreadyDone, Reply, Request
from handlers.terugkoppeling_report import write

log = structlog.get_logger()
_VALUE = re.compile(r"([0-9]{1,18}) ([0-9]{1,18})", re.ASCII)  # the point and the meeting it is asked for


async def press(deps: Deps, incoming: Incoming, body: Mapping[str, Any]) -> Reply | None:
    """The answer to a button; None where the message itself shows it, as it does in one's direct message."""
    try:
        return await _press(deps, incoming, body)
    except Exception as error:
        return Reply(explain(deps, error))


async def _press(deps: Deps, incoming: Incoming, body: Mapping[str, Any]) -> Reply | None:
    action = body["actions"][0]
    request = await request_for(deps, incoming, "terugkoppeling")
    named = _VALUE.fullmatch(str(action.get("value")))
    if named is None:
        raise UserError(poort_texts.NOT_MADE_HERE)
    row = await _point(request, int(named[1]))
    message = body.get("message") or {}
    shown = views.read_back(message.get("blocks") or [], filled_in(body))
    own = (incoming.channel or "").startswith("D") and row.id in shown.ids
    mistake, reply = None, None
    typed = clean(shown.ingevuld.get(row.id, ""))
    held = privacystop.find(typed)
    if held and not own:
        privacystop_.check(request, typed, offer=False)
    shown = replace(shown, ingevuld={id_: privacystop.mask(text) for id_, text in shown.ingevuld.items()})
    if action["action_id"] == views.AGAIN:
        shown = replace(shown, beantwoord=shown.beantwoord - {row.id}, opnieuw=shown.opnieuw | {row.id})
    elif held:  # asked again under another block_id, or Slack keeps what was typed
        mistake = (row.id, f"{privacy_texts.held(privacystop.kinds(held))} {privacy_texts.IN_FORM}")
        shown = replace(shown, beantwoord=shown.beantwoord - {row.id}, opnieuw=shown.opnieuw ^ {row.id})
    else:
        given = Antwoord(
            action["action_id"].removeprefix(f"{views.ANSWER}_"),
            request.plain(typed),
        )
        try:
            reply = await write(request, [row], given)
        except (UserError, AlreadyDone) as error:
            if not own or isinstance(error, Refused):
                raise
            mistake = None if isinstance(error, AlreadyDone) else (row.id, error.text)
        if mistake is None:
            shown = replace(shown, beantwoord=shown.beantwoord | {row.id}, opnieuw=shown.opnieuw - {row.id})
    if not own:
        return reply
    blocks = await request.read(lambda session: _drawn(session, request, int(named[2]), shown, mistake))
    if blocks is None:
        return reply
    deps.tasks.spawn(_redraw(request, str(incoming.channel), str(message.get("ts")), blocks))
    return None


async def _point(request: Request, actie_id: int) -> Actieregel:
    found = await request.read(lambda session: actielijst.by_ids(session, [actie_id]))
    if not found or found[0].tafel not in request.readable:
        raise UserError(poort_texts.NOT_MADE_HERE)
    return found[0]


def _drawn(
    session: Session, request: Request, meeting_id: int, shown: Gevraagd, mistake: tuple[int, str] | None
) -> list[Block] | None:
    """The message again, with those of its points that are still this person's; None for a meeting they may
    not know of."""
    user = request.access.user
    meeting = session.get(Vergadering, meeting_id)
    if meeting is None or meeting.datum is None or meeting.tafel not in request.readable:
        return None
    rows = [
        row
        for row in actielijst.by_ids(session, shown.ids)
        if row.tafel in request.readable and terugkoppelingen.is_owner(session, user, row.id)
    ]
    others = vooruitblik.points_of(session, user, meeting, request.today)
    rest = len([row for row in others if row.id not in shown.ids])
    return views.ask(rows, rest, meeting, request.deps.config, request.today, asked=shown, mistake=mistake)


async def _redraw(request: Request, channel: str, ts: str, blocks: list[Block]) -> None:
    try:
        await request.deps.slack.update_message(channel, ts, blocks, plain.notification(blocks))
    except FAILURES as error:
        log.warning("answered message was not redrawn", error=reason(error))
