"""/opgave beeld: the pictures of an area, in the direct message, with what they say and their figures."""

from __future__ import annotations

import asyncio

from sqlmodel import Session

from bot.beeld import maken, tekenen
from bot.errors import UserError
from bot.opgave import PROVINCIE
from bot.readmodels.beeld import Beeld
from bot.texts import csvlijst as csv_texts
from bot.texts import opgave as texts
from bot.views import beeld as views
from handlers import bestand, opgave_mag, opgave_vraag
from handlers.opdrachten import Reply, Request


async def show(request: Request) -> Reply:
    """Of a region or gemeente its progress; of the province its regions too."""
    vraag = opgave_vraag.read(request)
    gebied = opgave_vraag.area(request, vraag) if vraag.naam else opgave_vraag.own(request)
    opgave_mag.require_reader(request.access, gebied)
    config = request.deps.config

    def gather(session: Session) -> list[Beeld]:
        found = [maken.of_gebied(session, config, gebied, vraag.op)]
        if gebied == PROVINCIE:
            found.append(maken.of_progress(session, config, gebied, vraag.op))
        return [beeld for beeld in found if beeld]

    beelden = await request.read(gather)
    if not beelden:
        raise UserError(texts.nothing_known(config.opdrachten.opgave))

    async def content() -> tuple[list[tuple[str, bytes]], str]:
        drawn = [await asyncio.to_thread(tekenen.png, beeld) for beeld in beelden]
        names = [f"opgave-{beeld.naam}-{vraag.op.isoformat()}.png" for beeld in beelden]
        return list(zip(names, drawn, strict=True)), views.in_words(beelden)

    name = texts.title(gebied.sleutel)
    alts = [beeld.alt for beeld in beelden]
    request.deps.tasks.spawn(bestand.files_to_direct_message(request, name, content, alts=alts))
    return Reply.beside(csv_texts.FILE_COMES)
