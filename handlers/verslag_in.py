"""/verslag importeer, voorstel: minutes come in, and are looked at before anything is written."""

from __future__ import annotations

from sqlmodel import Session

from bot import voorstellen
from bot.config import Rol
from bot.errors import UserError
from bot.inlezen import verloop
from bot.models import Verslagvoorstel
from bot.texts import voorstel as texts
from bot.views import voorstel as views
from handlers import bron
from handlers.opdrachten import Form, Reply, Request


async def importeer(request: Request) -> Reply:
    """Read the minutes at an address, or a file in Slack by its id: that is what the button carries."""
    if not request.text.strip():
        require_somewhere(request)
        return Reply(views.told(texts.how(request.deps.config.opdrachten.verslag)))
    require_somewhere(request)
    about = bron.without_tafel(request)
    told = texts.READING_COMES if about is request else f"{texts.READING_COMES} {texts.TAFEL_IN_IT}"
    return await read(request, await bron.asked(about), told)


async def read(request: Request, what: str, told: str = texts.READING_COMES) -> Reply:
    """Note that it is to be read, and begin: the answer, `told`, does not wait for it."""
    tafels = require_somewhere(request)
    row = await request.write(
        tafels[0],
        Rol.SECRETARIAAT,
        lambda session: voorstellen.ask(session, request.stempel, what[:2000], tafels),
    )
    request.deps.tasks.spawn(verloop.carry_out(request.deps, row.id or 0))
    return Reply(views.told(told))


async def waiting(request: Request) -> Reply | Form:
    """The proposal that waits for this person once more in their direct message: the newest, or the one whose
    number the button of another carries; with a button for each of the others."""
    require_somewhere(request)
    door = request.access.user
    asked = request.text.strip()

    def read(session: Session) -> tuple[Verslagvoorstel, list[Verslagvoorstel]]:
        rows = voorstellen.open_of(session, door)
        if asked.isascii() and asked.isdigit() and len(asked) < 18:
            return voorstellen.mine(session, int(asked), door), rows
        if not rows:
            raise UserError(texts.NONE_OPEN)
        return rows[0], rows

    chosen, rows = await request.read(read)
    request.deps.tasks.spawn(verloop.show_again(request.deps, chosen.id or 0, door))
    return Reply(views.shown_again([row for row in rows if row.id != chosen.id]))


def require_somewhere(request: Request) -> list[str]:
    """Where this person is the secretariaat. Raises Refused when that is nowhere."""
    tafels = sorted(request.access.tafels(Rol.SECRETARIAAT))
    if not tafels:
        request.access.require(request.tafel or next(iter(request.deps.config.tafels)), Rol.SECRETARIAAT)
    return tafels
