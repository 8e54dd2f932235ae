"""/opgave importeer: a file with figures is read, and shown before anything is written."""

from __future__ import annotations

from bot import voorstellen
from bot.inlezen import verloop
from bot.opgave import voorleggen
from bot.texts import opgave_in as texts
from bot.views import opgave_in as views
from handlers import bron, opgave_mag
from handlers.opdrachten import Reply, Request


async def importeer(request: Request) -> Reply:
    """Read the sheet at an address, or a file in Slack by its id: that is what the button carries."""
    if not request.text.strip():
        opgave_mag.require_some_writer(request.access)
        return Reply(views.told(texts.how(request.deps.config.opdrachten.opgave)))
    opgave_mag.require_some_writer(request.access)
    return await read(request, await bron.asked(request))


async def read(request: Request, what: str) -> Reply:
    """Note that it is to be read, and begin: the answer does not wait for it."""
    tafels = opgave_mag.require_some_writer(request.access)
    row = await request.write(
        tafels[0],
        opgave_mag.SECRETARIAAT,
        lambda session: voorstellen.ask(session, request.stempel, what[:2000], tafels, voorleggen.SOORT),
    )
    request.deps.tasks.spawn(verloop.carry_out(request.deps, row.id or 0))
    return Reply(views.told(texts.READING_COMES))
