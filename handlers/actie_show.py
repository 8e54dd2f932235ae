"""Points shown: a list, what a search finds, one with its history."""

from __future__ import annotations

from sqlmodel import Session

from bot import actielijst, csvlijst, herkomst, ouders, vergaderingen, wijzigingen
from bot.models import Vergadering
from bot.readmodels import Actieregel
from bot.texts import acties as texts
from bot.views import acties as views
from bot.views import doorgeleiding as doorgeleiding_views
from bot.views import herkomst as herkomst_views
from handlers import bestand, zoek
from handlers.actie_filter import read_filter
from handlers.actie_find import find
from handlers.nummers import require_only_number
from handlers.opdrachten import (
    PAGE,
    Reply,
    Request,
    split_page,
)


async def listing(request: Request) -> Reply:
    """Open points unless asked otherwise; by tafel, region, gemeente or owner."""
    words, as_file = bestand.wanted(request.text)
    words, offset = split_page(words)
    if as_file:
        return await _as_file(request, words)
    today, config = request.today, request.deps.config

    def read(session: Session) -> tuple[list[Actieregel], int, str, Vergadering | None]:
        filter_, title = read_filter(session, request, words)
        home = vergaderingen.current(session, request.tafel, today) if request.tafel else None
        rows = actielijst.select_rows(session, filter_, today, limit=PAGE, offset=offset)
        total = actielijst.count(session, filter_, today, beyond=offset + PAGE)
        return rows, total, title, home

    rows, total, title, home = await request.read(read)
    page = request.pages(words)
    return Reply(views.listing(rows, total, title, config, today, home=home, offset=offset, page=page))


async def _as_file(request: Request, words: str) -> Reply:
    """The whole list, as it is read now."""
    today, config = request.today, request.deps.config

    def read(session: Session) -> tuple[list[int], str]:
        filter_, title = read_filter(session, request, words)
        return actielijst.select_ids(session, filter_, today, limit=csvlijst.MOST_ROWS + 1), title

    ids, title = await request.read(read)
    return await bestand.send(
        request, title, ids, actielijst.by_ids, lambda rows: csvlijst.acties(rows, config)
    )


async def search(request: Request) -> Reply:
    """In points and the reports about them."""
    return await zoek.search_in(
        request, zoek.ACTIES, nothing=texts.NONE_FITS, example="actie zoek noodpakketten"
    )


async def show(request: Request) -> Reply:
    actie, rest = await find(request)
    require_only_number(rest, "A")

    def read(session: Session) -> Reply:
        row = actielijst.one(session, actie.id)
        history = wijzigingen.history(session, "actie", actie.id)
        family = _family(session, request, row)
        return Reply(views.card(row, history, request.deps.config, request.today, family=family))

    return await request.read(read)


async def source(request: Request) -> Reply:
    """'Waar staat dat?': the sentence it came from, and what happened since."""
    actie, rest = await find(request)
    require_only_number(rest, "A")

    def read(session: Session) -> Reply:
        found = herkomst.of_actie(session, actie.id, request.readable)
        return Reply(herkomst_views.card(found, request.deps.config))

    return await request.read(read)


def _family(session: Session, request: Request, row: Actieregel) -> list[str]:
    """Where a point came from and went; of a tafel that this person may not read only the name."""

    def seen(id_: int) -> Actieregel | str:
        found = actielijst.one(session, id_)
        return found if found.tafel in request.readable else found.tafel

    parent = seen(row.ouder_id) if row.ouder_id else None
    children = [seen(child.id or 0) for child in ouders.children(session, row.id)]
    return doorgeleiding_views.family(parent, children, request.deps.config)
