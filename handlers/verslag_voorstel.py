"""A proposal judged: its buttons and forms. Only who asked for it may, and only while they may write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlmodel import Session

from bot import dates, invoer, voorstellen, voorstelscherm
from bot.config import Rol
from bot.deps import Deps
from bot.errors import UserError
from bot.inlezen import verloop
from bot.models import Verslagvoorstel
from bot.readmodels import Voorstelscherm
from bot.texts import poort as poort_texts
from bot.texts import verslag as verslag_texts
from bot.texts import voorstel as texts
from bot.verslag.voorstel import Actie
from bot.views import voorstel as views
from bot.views.elementen import FIELD
from handlers import verslag_in, verslag_knop
from handlers.actie_input import next_meeting
from handlers.answer import Incoming
from handlers.opdrachten import Form, Reply, Request

MOST_OWNERS = 20


async def press(
    deps: Deps, incoming: Incoming, what: str, value: str, view: Mapping[str, Any] | None
) -> Reply | Form | None:
    """What a button of a proposal does; None: the message or form itself shows it."""

    async def do(request: Request, number: int, rest: str) -> Reply | Form:
        return await _do(request, what, number, rest, view)

    return await verslag_knop.pressed(deps, incoming, value, do)


async def _do(
    request: Request, what: str, number: int, rest: str, view: Mapping[str, Any] | None
) -> Reply | Form:
    shown = await _screen(request, number)
    match what:
        case "punt":
            form = _item_form(shown, rest)
            if view is None:
                return Form(form, "verslag voorstel")
            await request.deps.slack.update_view(str(view["id"]), form)
        case "kop":
            return Form(_head_form(request, shown), "verslag voorstel")
        case "volgende" | "vorige" if rest.isascii() and rest.isdigit():
            offset = min(int(rest[:6]), len(shown.punten))
            request.deps.tasks.spawn(verloop.show_quietly(request.deps, number, request.access.user, offset))
        case "alles":
            await _take(request, shown)
        case "weg":
            await _put_away(request, shown)
        case _:
            raise UserError(poort_texts.NOT_MADE_HERE)
    return Reply([])


async def _screen(request: Request, number: int) -> Voorstelscherm:
    """The proposal, of this person and of a tafel at which they may write. Raises UserError."""
    verslag_in.require_somewhere(request)
    door = request.access.user
    shown = await request.read(
        lambda session: voorstelscherm.of(
            session, request.deps.config, voorstellen.mine(session, number, door), request.now
        )
    )
    _require(request, shown)
    return shown


def _require(request: Request, shown: Voorstelscherm) -> str:
    """The tafel that it is checked against: that of the minutes, else one of their own."""
    mine = sorted(request.access.tafels(Rol.SECRETARIAAT))
    tafel = shown.tafel or (mine or list(request.deps.config.tafels))[0]
    if tafel not in request.deps.config.tafels:
        raise UserError(texts.TAFEL_NEEDED)
    request.access.require(tafel, Rol.SECRETARIAAT)
    return tafel


def _item_form(shown: Voorstelscherm, key: str) -> dict[str, Any]:
    place = shown.place(key)
    if place is None:
        raise UserError(texts.ITEM_GONE)
    return views.item_form(shown, shown.punten[place])


def _head_form(request: Request, shown: Voorstelscherm) -> dict[str, Any]:
    return views.head_form(shown, request.deps.config, request.access.tafels(Rol.SECRETARIAAT))


async def _take(request: Request, shown: Voorstelscherm) -> None:
    """Agree to it, once, as the secretariaat of the tafel that it is of; writing it goes on by itself."""
    if shown.tafel is None or shown.datum is None:
        raise UserError(texts.HEAD_NEEDED)
    door = request.access.user

    def write(session: Session) -> Verslagvoorstel:
        row = voorstellen.mine(session, shown.id, door, lock=True)
        if voorstellen.judged(row).voorstel.vergadering.tafel != shown.tafel:
            raise UserError(texts.HEAD_NEEDED)  # changed meanwhile: that tafel was not checked
        voorstellen.agree(session, row, request.now)
        return row

    row = await request.write(shown.tafel, Rol.SECRETARIAAT, write)
    request.deps.tasks.spawn(_write(request, row))


async def _write(request: Request, row: Verslagvoorstel) -> None:
    await verloop.tell(request.deps, row, views.told(texts.TAKING))
    await verloop.take_over(request.deps, row.id or 0, row.door)


async def _put_away(request: Request, shown: Voorstelscherm) -> None:
    door = request.access.user

    def write(session: Session) -> Verslagvoorstel:
        row = voorstellen.mine(session, shown.id, door, lock=True)
        voorstellen.put_away(session, row)
        return row

    row = await request.write(_require(request, shown), Rol.SECRETARIAAT, write)
    request.deps.tasks.spawn(verloop.tell(request.deps, row, views.put_away(row.bestand)))


async def save_item(request: Request, number: int, key: str, values: Mapping[str, str]) -> Reply:
    """One point as somebody saved it: what was a guess is confirmed by that."""
    shown = await _screen(request, number)
    place = shown.place(key)
    if place is None:
        raise UserError(texts.ITEM_GONE)
    if not values.get("tekst"):
        raise UserError(texts.TEXT_NEEDED, field="tekst")
    old, door = shown.punten[place], request.access.user
    as_shown = views.due_as_shown(old)

    def write(session: Session) -> None:
        row = voorstellen.mine(session, number, door, lock=True)
        judged = voorstellen.judged(row)
        item = judged.find(key)
        if item is None:
            raise UserError(texts.ITEM_GONE)
        item = replace(item, tekst=values["tekst"][:FIELD])
        if isinstance(item, Actie):
            names = tuple(dict.fromkeys(invoer.split_names(values.get("wie", ""))))[:MOST_OWNERS]
            item = replace(item, eigenaars=names, eigenaar_voorstel=())
            if values.get("termijn", "") != as_shown:
                due, words, condition = invoer.deadline(
                    values.get("termijn", ""),
                    shown.datum or request.today,  # as the minutes themselves are read: '1 mei' after it
                    request.deps.kalender,
                    lambda name: next_meeting(session, request, shown.tafel or "", name),
                )
                item = replace(item, termijn=due, termijn_tekst=words, voorwaarde=condition)
        voorstellen.save(session, row, judged.changed(key, item, over=values.get("oordeel") == "over"))

    await request.write(_require(request, shown), Rol.SECRETARIAAT, write)
    after = shown.punten[place + 1].sleutel if place + 1 < len(shown.punten) else None
    request.deps.tasks.spawn(verloop.show_quietly(request.deps, number, door, views.page_with(place)))
    return Reply(views.saved(number, after))


async def save_head(request: Request, number: int, values: Mapping[str, str]) -> Reply:
    """Of which tafel and day the minutes are; of another tafel than one's own they cannot be made."""
    shown, door = await _screen(request, number), request.access.user
    tafel, datum = values.get("tafel", ""), _day(request, values.get("datum", ""))
    if tafel not in request.access.tafels(Rol.SECRETARIAAT):
        raise UserError(texts.TAFEL_NEEDED, field="tafel")

    def write(session: Session) -> None:
        row = voorstellen.mine(session, shown.id, door, lock=True)
        voorstellen.save(session, row, voorstellen.judged(row).with_head(tafel, datum))

    await request.write(tafel, Rol.SECRETARIAAT, write)
    request.deps.tasks.spawn(verloop.show_quietly(request.deps, number, door))
    return Reply(views.saved(number, None))


def _day(request: Request, words: str) -> date:
    """Minutes are of a meeting that was held: without a year, the latest day that has come."""
    reading = dates.find(words, request.today, werkdagen=request.deps.kalender.werkdagen, past=True)
    if reading and reading.cannot_be:
        raise UserError(verslag_texts.kan_niet(reading.text, reading.suggestion), field="datum")
    if reading is None or reading.value is None:
        raise UserError(texts.DATE_NEEDED, field="datum")
    return reading.value
