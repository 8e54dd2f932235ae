"""/vergadering ics and abonnement: meetings in somebody's own calendar."""

from __future__ import annotations

import asyncio
from functools import partial

from sqlmodel import Session

from bot import abonnementen, vergaderingen, webagenda
from bot.config import Rol
from bot.errors import UserError
from bot.ics import schrijven
from bot.ics.schrijven import Agenda
from bot.texts import csvlijst as bestand_texts
from bot.texts import ics as texts
from bot.views import ics as views
from handlers import bestand
from handlers.opdrachten import Reply, Request
from handlers.vergadering_find import find_meeting


async def file(request: Request) -> Reply:
    """One meeting as a file in the direct message: the next, or the one that is named; with 'alle' behind the
    tafel all that are to come."""
    meeting, rest = await find_meeting(
        request, vergaderingen.next_after, fallback=vergaderingen.current, cancelled=True
    )
    tafel, kalender = request.deps.config.tafels[meeting.tafel], request.deps.kalender
    is_all = rest.casefold() == texts.ALL
    if rest and not is_all:
        raise UserError(texts.not_a_meeting(rest))

    def read(session: Session) -> Agenda:
        if is_all:
            return abonnementen.upcoming(session, kalender, tafel, request.today)
        return abonnementen.of(session, kalender, tafel, [meeting])

    agenda = await request.read(read)
    if not agenda.afspraken:
        raise UserError(texts.NONE)

    async def content() -> tuple[bytes, str]:
        made = await asyncio.to_thread(schrijven.calendar, agenda)
        return made, f"{texts.counted(len(agenda.afspraken))} {texts.OPEN_IT}"

    name = texts.filename(tafel.sleutel if is_all else meeting.referentie)
    request.deps.tasks.spawn(bestand.to_direct_message(request, agenda.naam, name, content))
    return Reply.beside(bestand_texts.FILE_COMES)


async def subscribe(request: Request) -> Reply:
    """The address that calendars follow, for who may read the tafel; the secretariaat has another made."""
    tafel, words = request.split_tafel(regio=True)
    renewed = words.casefold() in texts.RENEW
    if words and not renewed:
        raise UserError(texts.not_renewed(words))
    rol = Rol.SECRETARIAAT if renewed else Rol.LEZER
    request.access.require(tafel, rol)
    command = request.deps.config.opdrachten.vergadering
    if not request.deps.publieke_url:
        raise UserError(texts.no_address(tafel, command))
    if renewed:
        sleutel = await request.write(
            tafel, rol, partial(abonnementen.renew, stempel=request.stempel, tafel=tafel)
        )
    else:
        sleutel = await request.read(partial(abonnementen.key, tafel=tafel))
    address = webagenda.address(request.deps.publieke_url, sleutel)
    return Reply(views.subscription(address, f"{command} abonnement {tafel} vernieuw", renewed=renewed))
