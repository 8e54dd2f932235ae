"""Answers where there is no channel to answer in: to what was pressed on the Home tab or in a modal."""

from __future__ import annotations

import json
from typing import Any

import structlog

from bot.deps import Deps
from bot.slack import FAILURES, reason
from bot.texts import hulp as texts
from bot.views.elementen import Block, fit, last_page, with_metadata
from handlers import home
from handlers.answer import Incoming
from handlers.opdrachten import Form, Reply
from handlers.open_form import form_button
from handlers.slash import message

log = structlog.get_logger()


def metadata_of(view: dict[str, Any]) -> dict[str, Any]:
    """What the bot gave a view to carry along; empty when that cannot be read."""
    try:
        found = json.loads(view.get("private_metadata") or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def is_from_home(view: dict[str, Any]) -> bool:
    """Whether this is the Home tab, or a modal that something on it opened: then it is drawn again."""
    return view.get("type") == "home" or metadata_of(view).get("home") is True


async def show(deps: Deps, incoming: Incoming, view: dict[str, Any], given: Reply | Form) -> None:
    """Show an answer to what was pressed in `view`: in a modal, else in the direct message with the bot."""
    from_home = is_from_home(view)
    try:
        await _open(deps, incoming, view, given, from_home)
    except FAILURES as error:
        log.warning("answer did not open", error=reason(error))
        deps.tasks.spawn(_tell(deps, incoming.user, given))
    if from_home and isinstance(given, Reply):
        deps.tasks.spawn(home.publish(deps, incoming))


async def replace(
    deps: Deps, incoming: Incoming, view_id: str, page: dict[str, Any], said: list[Block]
) -> None:
    """Put a page in the place of a modal; when that was closed meanwhile, what it says goes to the direct
    message with the bot."""
    try:
        await deps.slack.update_view(view_id, page)
    except FAILURES as error:
        log.warning("answer did not open", error=reason(error))
        await _tell(deps, incoming.user, Reply(said))


async def _open(
    deps: Deps, incoming: Incoming, view: dict[str, Any], given: Reply | Form, from_home: bool
) -> None:
    trigger = incoming.trigger_id or ""
    if isinstance(given, Form):
        form = form_page(given, from_home=from_home)
        await (deps.slack.push_view if view["type"] == "modal" else deps.slack.open_view)(trigger, form)
        return
    page = answer_page(texts.ANSWER, given, from_home=from_home)
    if view["type"] == "modal":
        await deps.slack.update_view(view["id"], page)
    else:
        await deps.slack.open_view(trigger, page)


def form_page(form: Form, *, from_home: bool) -> dict[str, Any]:
    """A form; it remembers that it came from the Home tab."""
    carried = metadata_of(form.view) | ({"home": True} if from_home else {})
    return with_metadata(form.view, json.dumps(carried))


def answer_page(title: str, reply: Reply, *, from_home: bool) -> dict[str, Any]:
    """A modal with an answer; it remembers that it came from the Home tab."""
    carried = json.dumps({"home": True}) if from_home else ""
    return last_page(title, texts.CLOSE, fit(reply.blocks, "…"), carried)


async def _tell(deps: Deps, user: str, given: Reply | Form) -> None:
    shown = message(form_button(given) if isinstance(given, Form) else given)
    try:
        await deps.slack.post(user, shown["blocks"], shown["text"])
    except FAILURES as error:
        log.warning("answer was lost", error=reason(error))
