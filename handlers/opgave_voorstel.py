"""What a file with figures would change: taken over or put away by who asked, while they may write it."""

from __future__ import annotations

from sqlmodel import Session

from bot import voorstellen
from bot.deps import Deps
from bot.errors import UserError
from bot.inlezen import cijfers
from bot.models import Verslagvoorstel
from bot.opgave import voorleggen
from bot.texts import opgave_in as texts
from bot.texts import poort as poort_texts
from bot.views import opgave_in as views
from handlers import opgave_mag, verslag_knop
from handlers.answer import Incoming
from handlers.opdrachten import Form, Reply, Request


async def press(deps: Deps, incoming: Incoming, what: str, value: str) -> Reply | Form | None:
    """What a button under the figures of a file does; None: the message itself shows it."""

    async def do(request: Request, number: int, rest: str) -> Reply | Form:
        return await _do(request, what, number, rest)

    return await verslag_knop.pressed(deps, incoming, value, do)


async def _do(request: Request, what: str, number: int, rest: str) -> Reply:
    opgave_mag.require_some_writer(request.access)
    door, config = request.access.user, request.deps.config
    row = await request.read(lambda session: voorstellen.mine(session, number, door, voorleggen.SOORT))
    tafels = voorleggen.tafels_of(config, voorleggen.lines_of(row))
    tafel = opgave_mag.require_writer(request.access, tafels)
    match what:
        case "verder" | "terug" if rest.isascii() and rest.isdigit():
            request.deps.tasks.spawn(cijfers.show_quietly(request.deps, number, door, int(rest[:6])))
        case "neem":
            await _take(request, number, rest, tafel)
        case "weg":
            gone = await request.write(
                tafel,
                opgave_mag.SECRETARIAAT,
                lambda session: voorleggen.put_away(session, number, door),
            )
            request.deps.tasks.spawn(cijfers.tell(request.deps, gone, views.put_away(gone.bestand)))
        case _:
            raise UserError(poort_texts.NOT_MADE_HERE)
    return Reply([])


async def _take(request: Request, number: int, vast: str, tafel: str) -> None:
    """Agree to exactly what was shown; writing it goes on by itself. What is something else by now is shown
    again."""
    door, config = request.access.user, request.deps.config

    def agree(session: Session) -> Verslagvoorstel:
        return voorleggen.agree(session, request.stempel, config, number, vast)

    try:
        row = await request.write(tafel, opgave_mag.SECRETARIAAT, agree)
    except voorleggen.Changed as error:
        request.deps.tasks.spawn(cijfers.show_quietly(request.deps, number, door, told=error.text))
        return
    request.deps.tasks.spawn(_write(request.deps, row))


async def _write(deps: Deps, row: Verslagvoorstel) -> None:
    await cijfers.tell(deps, row, views.told(texts.TAKING))
    await cijfers.take_over(deps, row.id or 0, row.door)
