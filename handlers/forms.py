"""A submitted form: saved, then the receipt in its place; a mistake is said under its field."""

from __future__ import annotations

import json
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.deps import Deps
from bot.errors import UserError
from bot.texts import hulp as hulp_texts
from bot.texts import poort as texts
from bot.views.elementen import last_page
from handlers import actie_edit, actie_new, besluit
from handlers.answer import explain, request_for
from handlers.buttons import incoming_from
from handlers.opdrachten import Reply, Request, values_of


def listener(deps: Deps) -> Any:
    async def on_submit(ack: AsyncAck, body: dict[str, Any]) -> None:
        view = body["view"]
        try:
            request = await request_for(deps, incoming_from(body), view["callback_id"].partition("_")[0])
            reply, title = await _save(request, view), hulp_texts.SAVED
        except Exception as error:
            field = error.field if isinstance(error, UserError) else None
            if field and field in view.get("state", {}).get("values", {}):
                await ack(response_action="errors", errors={field: str(error)[:150]})
                return
            reply, title = Reply(explain(deps, error)), hulp_texts.NOT_SAVED
        await ack(response_action="update", view=last_page(title, hulp_texts.CLOSE, reply.blocks))

    return on_submit


async def _save(request: Request, view: dict[str, Any]) -> Reply:
    """What the form asks; its metadata says which point, never who may: that is the gate's."""
    metadata, values = _metadata(view), values_of(view)
    tafel, row, versie = metadata.get("tafel"), metadata.get("id"), metadata.get("versie")
    match view["callback_id"]:
        case "actie_nieuw" if tafel in request.deps.config.tafels:
            return await actie_new.create_from_form(request, tafel, values)
        case "actie_wijzig" if isinstance(row, int) and isinstance(versie, int):
            return await actie_edit.edit_from_form(request, row, versie, values)
        case "besluit_nieuw" if tafel in request.deps.config.tafels:
            return await besluit.create_from_form(request, tafel, values)
        case "besluit_wijzig" if isinstance(row, int) and isinstance(versie, int):
            return await besluit.edit_from_form(request, row, versie, values)
    raise UserError(texts.NOT_MADE_HERE)


def _metadata(view: dict[str, Any]) -> dict[str, Any]:
    try:
        found = json.loads(view.get("private_metadata") or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
