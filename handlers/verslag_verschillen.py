"""A draft that came back: its buttons and its form. Only who sent it, and only while they may write."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session

from bot import voorstellen
from bot.config import Rol
from bot.deps import Deps
from bot.errors import UserError
from bot.inlezen import verloop
from bot.models import Verslagvoorstel
from bot.readmodels import Verschilscherm
from bot.texts import poort as poort_texts
from bot.texts import verschillen as texts
from bot.verschillen import voorleggen
from bot.verschillen.voorleggen import Overgenomen
from bot.views import verschillen as views
from handlers import actie_undo, verslag_in, verslag_knop
from handlers.answer import Incoming
from handlers.opdrachten import Form, Reply, Request


async def press(
    deps: Deps, incoming: Incoming, what: str, value: str, view: Mapping[str, Any] | None
) -> Reply | Form | None:
    """What a button of it does; None: the message or form itself shows it."""

    async def do(request: Request, number: int, rest: str) -> Reply | Form:
        return await _do(request, what, number, rest, view)

    return await verslag_knop.pressed(deps, incoming, value, do)


async def _do(
    request: Request, what: str, number: int, rest: str, view: Mapping[str, Any] | None
) -> Reply | Form:
    shown = await _screen(request, number)
    match what:
        case "punt":
            place = shown.place(rest)
            if place is None:
                _show(request, number)
                raise UserError(texts.GONE_ALREADY)
            form = views.item_form(shown, shown.punten[place])
            if view is None:
                return Form(form, "verslag voorstel")
            await request.deps.slack.update_view(str(view["id"]), form)
        case "volgende" | "vorige" if rest.isascii() and rest.isdigit():
            _show(request, number, min(int(rest[:6]), len(shown.punten)))
        case "neem" | "verdwenen":
            return await _take(request, shown, rest, also_gone=what == "verdwenen")
        case _:
            raise UserError(poort_texts.NOT_MADE_HERE)
    return Reply([])


async def _screen(request: Request, number: int) -> Verschilscherm:
    """The differences, of this person and of a tafel at which they may write. Raises UserError."""
    verslag_in.require_somewhere(request)
    config = request.deps.config
    shown = await request.read(
        lambda session: voorleggen.screen(session, config, _mine(session, request, number))
    )
    request.access.require(shown.tafel, Rol.SECRETARIAAT)
    return shown


def _mine(session: Session, request: Request, number: int, *, lock: bool = False) -> Verslagvoorstel:
    row = voorstellen.mine(session, number, request.access.user, lock=lock)
    if not voorleggen.is_back(row):
        raise UserError(poort_texts.NOT_MADE_HERE)
    return row


async def _take(request: Request, shown: Verschilscherm, afdruk: str, *, also_gone: bool) -> Reply:
    """Write it, and show what is left; when anything changed since it was shown, show that."""

    def write(session: Session) -> tuple[Verslagvoorstel, Overgenomen]:
        row = _mine(session, request, shown.id, lock=True)
        config, stempel = request.deps.config, request.stempel
        return row, voorleggen.take(session, stempel, config, row, afdruk, also_gone=also_gone)

    try:
        row, done = await request.write(shown.tafel, Rol.SECRETARIAAT, write)
    except UserError:
        _show(request, shown.id)
        raise
    request.deps.redraw(shown.tafel)
    undo = actie_undo.moment(request)
    told = views.done(done.meeting.referentie, done.geschreven, done.wacht, undo)
    if not done.wacht:
        request.deps.tasks.spawn(verloop.tell(request.deps, row, told))
        return Reply([])
    _show(request, shown.id)
    return Reply(told)


async def save_item(
    request: Request, number: int, metadata: Mapping[str, Any], values: Mapping[str, str]
) -> Reply:
    """Whether this difference, as it was shown, is taken over; nothing is written yet."""
    shown = await _screen(request, number)
    key, mark = str(metadata.get("punt")), str(metadata.get("vast"))
    takes = values.get("oordeel") == "neem"

    def write(session: Session) -> None:
        row = _mine(session, request, number, lock=True)
        voorleggen.judge(session, request.deps.config, row, key, mark, takes=takes)

    place = shown.place(key) or 0
    try:
        await request.write(shown.tafel, Rol.SECRETARIAAT, write)
    finally:
        _show(request, number, views.page_with(place))
    after = shown.punten[place + 1].sleutel if place + 1 < len(shown.punten) else None
    return Reply(views.saved(number, after))


def _show(request: Request, number: int, offset: int = 0) -> None:
    request.deps.tasks.spawn(verloop.show_quietly(request.deps, number, request.access.user, offset))
