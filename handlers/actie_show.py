"""Points shown: a list, what a search finds, one with its history."""

from __future__ import annotations

from sqlmodel import Session

from bot import actielijst, vergaderingen, wijzigingen
from bot.actielijst import Filter
from bot.errors import UserError
from bot.models import Vergadering
from bot.readmodels import Actieregel
from bot.texts import acties as texts
from bot.views import acties as views
from handlers.actie_filter import read_filter
from handlers.actie_find import find
from handlers.opdrachten import (
    PAGE,
    Reply,
    Request,
    split_page,
)


async def listing(request: Request) -> Reply:
    """Open points unless asked otherwise; by tafel, region, gemeente or owner."""
    words, offset = split_page(request.text)
    today, config = request.today, request.deps.config

    def read(session: Session) -> tuple[list[Actieregel], int, str, Vergadering | None]:
        filter_, title = read_filter(session, request, words)
        home = vergaderingen.current(session, request.tafel, today) if request.tafel else None
        rows = actielijst.select_rows(session, filter_, today, limit=PAGE, offset=offset)
        return rows, actielijst.count(session, filter_, today), title, home

    rows, total, title, home = await request.read(read)
    page = request.pages(words)
    return Reply(views.listing(rows, total, title, config, today, home=home, offset=offset, page=page))


async def search(request: Request) -> Reply:
    words, offset = split_page(request.text)
    if not words:
        raise UserError(texts.SEARCH_WHAT)

    def read(session: Session) -> tuple[list[Actieregel], int]:
        filter_ = Filter(tafels=request.readable, staat="alle", woorden=words)
        rows = actielijst.select_rows(session, filter_, request.today, limit=PAGE, offset=offset)
        return rows, actielijst.count(session, filter_, request.today)

    rows, total = await request.read(read)
    title, config, page = texts.found(words), request.deps.config, request.pages(words)
    return Reply(views.listing(rows, total, title, config, request.today, offset=offset, page=page))


async def show(request: Request) -> Reply:
    actie, _ = await find(request)

    def read(session: Session) -> Reply:
        row = actielijst.one(session, actie.id)
        history = wijzigingen.history(session, "actie", actie.id)
        return Reply(views.card(row, history, request.deps.config, request.today))

    return await request.read(read)
