"""A button or menu: most carry a command as text, which passes the gate again as whoever pressed it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck

from bot.deps import Deps
from bot.texts import poort as texts
from bot.views.acties import MENU
from bot.views.terugkoppeling import ANSWER as ASKED
from handlers import actie_undo, pages, terugkoppeling_asked
from handlers.answer import Incoming, answer, in_words, request_for
from handlers.opdrachten import Form, Reply
from handlers.open_form import open_form
from handlers.slash import message

log = structlog.get_logger()
PROPOSALS = ("opgavevoorstel_", "verschil_", "voorstel_")
_LANGS = {
    "block_actions": "knop",
    "view_submission": "formulier",
    "shortcut": "snelkoppeling",
    "message_action": "snelkoppeling",
}  # docs.slack.dev/reference/interaction-payloads


def listener(deps: Deps) -> Any:
    async def on_action(ack: AsyncAck, body: dict[str, Any]) -> None:
        incoming = incoming_from(body)
        given = await _answer(deps, incoming, body)
        if given is not None and body.get("view"):
            await pages.show(deps, incoming, body["view"], given)
        else:
            reply = await open_form(deps, given, incoming.trigger_id) if isinstance(given, Form) else given
            if reply is not None and body.get("response_url"):
                deps.tasks.spawn(_respond(deps, body, reply))
        await ack()

    return on_action


def incoming_from(body: Mapping[str, Any]) -> Incoming:
    """Who pressed or submitted. The team of the user and of the payload must both be ours."""
    channel = body.get("channel") or {}
    return Incoming(
        user=body["user"]["id"],
        teams=((body.get("team") or {}).get("id"), body["user"].get("team_id")),
        key=body.get("trigger_id") or "",
        langs=_LANGS.get(str(body.get("type")), "overig"),
        channel=channel.get("id"),
        channel_name=channel.get("name"),
        trigger_id=body.get("trigger_id"),
    )


def _value(action: Mapping[str, Any]) -> str:
    """What a button carries, or what was chosen in a menu."""
    chosen = action.get("selected_option") or {}
    return str(action.get("value") or chosen.get("value") or "")


async def _answer(deps: Deps, incoming: Incoming, body: Mapping[str, Any]) -> Reply | Form | None:
    """None: what was pressed shows it."""
    action_id, value = body["actions"][0]["action_id"], _value(body["actions"][0])
    if action_id.startswith(ASKED) and not body.get("view"):
        return await terugkoppeling_asked.press(deps, incoming, body)
    if action_id.startswith(("opdracht", MENU)):
        return await answer(deps, incoming, value)
    if action_id.startswith(PROPOSALS):
        return await _answer_on_proposal(deps, incoming, action_id, value, body.get("view"))
    if action_id == "actie_wijzig":
        return await answer(deps, incoming, f"actie wijzig {value}")
    if action_id == "actie_ongedaan" and value.isascii() and value.isdigit() and len(value) < 18:

        async def undo() -> Reply:
            return await actie_undo.undo(await request_for(deps, incoming, "actie"), int(value))

        return await in_words(deps, undo)

    async def unknown() -> Reply:
        await request_for(deps, incoming, "")
        return Reply.say(texts.NOT_MADE_HERE)

    return await in_words(deps, unknown)


async def _answer_on_proposal(
    deps: Deps, incoming: Incoming, action_id: str, value: str, view: Mapping[str, Any] | None
) -> Reply | Form | None:
    """Of what was read in a file; imported when somebody presses one, as what a seldom verb does (Later)."""
    kind, _, what = action_id.partition("_")
    match kind:
        case "opgavevoorstel":
            from handlers import opgave_voorstel

            return await opgave_voorstel.press(deps, incoming, what, value)
        case "verschil":
            from handlers import verslag_verschillen

            return await verslag_verschillen.press(deps, incoming, what, value, view)
        case _:
            from handlers import verslag_voorstel

            return await verslag_voorstel.press(deps, incoming, what, value, view)


async def _respond(deps: Deps, body: Mapping[str, Any], reply: Reply) -> None:
    """Put the answer where the button was: only that person sees it, unless the message is a shared one.
    A list stays when something was chosen in the menu of one of its points, and whatever says so (Reply)."""
    private = bool((body.get("container") or {}).get("is_ephemeral"))
    stays = reply.is_beside or body["actions"][0].get("type") == "overflow"
    payload = message(reply) | {"response_type": "ephemeral", "replace_original": private and not stays}
    if wrong := await deps.http.post(body["response_url"], payload):
        log.warning("answer to a button was lost", error=wrong)
