"""Shortcuts: a message noted as a point, and an empty form from anywhere."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import Any

import structlog
from slack_bolt.async_app import AsyncAck
from sqlmodel import Session

from bot import bronnen, invoer, personen, privacystop
from bot.config import Rol
from bot.deps import Deps
from bot.errors import UserError
from bot.slack import FAILURES, reason
from bot.texts import hulp as texts
from bot.texts import poort as poort_texts
from bot.views import actieformulier
from bot.views import privacystop as privacy_views
from bot.views.elementen import FIELD, last_page
from handlers import verslag_bestand
from handlers.actie_input import next_meeting, parse_line
from handlers.answer import Incoming, in_words, request_about
from handlers.buttons import incoming_from
from handlers.opdrachten import Form, Reply, Request

log = structlog.get_logger()
NAMES = ("noteer_actie", "nieuwe_actie")  # as in bot/manifest.py
READS = "lees_verslag"  # there too: reads what stands with the message
LINK_SECONDS = 0.5


def listener(deps: Deps) -> Any:
    async def on_shortcut(ack: AsyncAck, body: dict[str, Any]) -> None:
        incoming = incoming_from(body)
        reads = body.get("callback_id") == READS
        make = verslag_bestand.from_message if reads else _form
        given = await in_words(deps, lambda: make(deps, incoming, body))
        title = texts.ANSWER if reads else texts.NOT_OPENED
        view = given.view if isinstance(given, Form) else last_page(title, texts.CLOSE, given.blocks)
        try:
            await deps.slack.open_view(incoming.trigger_id or "", view)
        except FAILURES as error:
            log.warning("shortcut did not open", error=reason(error))
        await ack()

    return on_shortcut


async def _form(deps: Deps, incoming: Incoming, body: dict[str, Any]) -> Form | Reply:
    """The form for a new point, filled in with what the message says; its tafel is asked where the channel
    has none."""
    said = body.get("message") or {}
    request = await request_about(deps, incoming, "actie", str(said.get("text") or "")[:FIELD])
    if body.get("callback_id") not in NAMES:
        raise UserError(poort_texts.NOT_MADE_HERE)
    tafels = {request.tafel} if request.tafel else request.access.tafels(Rol.LID)
    held = privacystop.find(request.text)
    request = request.with_text(privacystop.mask(request.text, held))
    for tafel in tafels or list(deps.config.tafels)[:1]:
        request.access.require(tafel, Rol.LID)
    values = await request.read(lambda session: _values(session, request)) if request.text else None
    place = bronnen.place(
        {"kanaal": incoming.channel, "ts": said.get("ts"), "draad": said.get("thread_ts")} if said else None
    )
    view = actieformulier.form(deps.config, request.tafel, None, values, tafels=tafels, bericht=place)
    return Form(privacy_views.from_message(view, privacystop.kinds(held)) if held else view, "actie nieuw")


def _values(session: Session, request: Request) -> dict[str, str]:
    """What the form shows of a message, read as a line that was typed."""
    found = parse_line(session, request, request.tafel or "", request.text)
    return {
        "tekst": request.plain(found.tekst),
        "soort": found.soort or "actiepunt",
        "wie": ", ".join(_name(session, request, name) for name in found.wie),
        "termijn": found.voorwaarde or _due(session, request, found.termijn, found.termijn_tekst),
        "regio": found.regio or "",
        "gemeente": found.gemeente or "",
        "ingebracht_door": _name(session, request, found.ingebracht_door) if found.ingebracht_door else "",
    }


def _name(session: Session, request: Request, typed: str) -> str:
    """A mention by the name the register knows; where it does not it stays a mention: that is one person."""
    mention = request.slack_user(typed)
    if not mention:
        return typed
    known = personen.by_slack_id(session, mention[0])
    return known.naam if known else f"<@{mention[0]}|{mention[1]}>"


def _due(session: Session, request: Request, due: date | None, words: str | None) -> str:
    """The words when they mean the same day by themselves, else the day."""
    try:
        read = invoer.deadline(
            words or "",
            request.today,
            request.deps.kalender,
            lambda name: next_meeting(session, request, request.tafel or "", name),
        )
    except UserError:
        return due.isoformat() if due else ""
    return words or "" if read[0] == due else due.isoformat() if due else ""


async def message_link(deps: Deps, given: Any) -> str | None:
    """The address of the message that a form was opened on, as its metadata has it: from Slack, or made here
    when Slack does not say in time."""
    place = bronnen.place(given)
    if place is None:
        return None
    link: str | None
    try:
        async with asyncio.timeout(LINK_SECONDS):
            link = await deps.slack.permalink(place["kanaal"], place["ts"])
    except (*FAILURES, KeyError):  # the bot is not in every channel that a shortcut is used in
        link = bronnen.address(deps.workspace_url, place)
    return link if link and bronnen.is_kept(link, deps.slack.client.base_url) else None
