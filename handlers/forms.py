"""A submitted form: saved, then the receipt in its place; a mistake is said under its field."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.deps import Deps
from bot.errors import UserError
from bot.texts import hulp as hulp_texts
from bot.texts import poort as texts
from bot.views.elementen import filled_in, still_open
from handlers import (
    actie_edit,
    actie_new,
    besluit,
    home,
    navragen,
    pages,
    privacystop,
    shortcuts,
    terugkoppeling_report,
)
from handlers.answer import explain, request_for
from handlers.buttons import incoming_from
from handlers.meanwhile import Meanwhile
from handlers.opdrachten import AlreadyDone, Reply, Request, values_of
from handlers.privacystop import HeldInForm


def listener(deps: Deps) -> Any:
    async def on_submit(ack: AsyncAck, body: dict[str, Any]) -> None:
        view = body["view"]
        try:
            request = await request_for(deps, incoming_from(body), view["callback_id"].partition("_")[0])
            reply, title = await _save(request, view), hulp_texts.SAVED
        except AlreadyDone as error:  # not shown as a form: sent again it would be written again
            reply, title = Reply(explain(deps, error)), hulp_texts.NOT_SAVED
        except Exception as error:
            await ack(**_mistake(deps, view, error))
            return
        from_home = pages.is_from_home(view)
        await ack(response_action="update", view=pages.answer_page(title, reply, from_home=from_home))
        if from_home:
            deps.tasks.spawn(home.publish(deps, incoming_from(body)))

    return on_submit


def _mistake(deps: Deps, view: dict[str, Any], error: Exception) -> dict[str, Any]:
    """What is wrong, under its field or on top; the form stays, with all that was typed."""
    if isinstance(error, (Meanwhile, HeldInForm)):
        return {"response_action": "update", "view": error.view}
    field = error.field if isinstance(error, UserError) else None
    if field and field in filled_in(view):
        return {"response_action": "errors", "errors": {field: str(error)[:150]}}
    return {"response_action": "update", "view": still_open(view, explain(deps, error))}


async def _save(request: Request, view: dict[str, Any]) -> Reply:
    """What the form asks; its metadata says which point, never who may: that is the gate's."""
    metadata, values = pages.metadata_of(view), values_of(view)
    privacystop.check_form(view, values)
    tafel, row = metadata.get("tafel") or values.get("tafel"), metadata.get("id")
    match view["callback_id"]:
        case "actie_nieuw" if tafel in request.deps.config.tafels:
            link = await shortcuts.message_link(request.deps, metadata.get("bericht"))
            return await actie_new.create_from_form(request, tafel, values, bron=link)
        case "actie_wijzig" if isinstance(row, int):
            return await actie_edit.edit_from_form(request, row, metadata.get("was"), values)
        case "besluit_nieuw" if tafel in request.deps.config.tafels:
            return await besluit.create_from_form(request, tafel, values)
        case "besluit_wijzig" if isinstance(row, int):
            return await besluit.edit_from_form(request, row, metadata.get("was"), values)
        case "terugkoppeling_nieuw" if isinstance(row, int):
            return await terugkoppeling_report.save_form(request, row, values)
        case "terugkoppeling_navraag":
            return await navragen.save_form(request, metadata, values)
    raise UserError(texts.NOT_MADE_HERE)
