"""What is said of the places of an area, on the screen or as a file; a figure that was wrong is withdrawn."""

from __future__ import annotations

from sqlmodel import Session

from bot import opgave
from bot.errors import UserError
from bot.gebieden import Kind
from bot.opgave import PROVINCIE, Gebied, sjabloon, vastleggen, voorleggen
from bot.opgave.regels import BLADEN
from bot.texts import csvlijst as csv_texts
from bot.texts import opgave as texts
from bot.texts import opgave_in as in_texts
from bot.views import opgave as views
from handlers import bestand, opgave_mag, opgave_vraag
from handlers.opdrachten import Form, Reply, Request
from handlers.opgave_vraag import Vraag


async def of_regio(request: Request) -> Reply | Form:
    return await _of(request, frozenset({"regio"}))


async def of_gemeente(request: Request) -> Reply | Form:
    return await _of(request, frozenset({"gemeente"}))


async def of_provincie(request: Request) -> Reply | Form:
    vraag = opgave_vraag.read(request)
    if vraag.naam and vraag.naam.casefold() not in opgave_vraag.WHOLE:
        raise UserError(texts.not_understood(vraag.naam))
    return await _show(request, PROVINCIE, vraag)


async def of_anything(request: Request) -> Reply | Form:
    """Words without a verb: an area; nothing: the region of this channel, else the province."""
    vraag = opgave_vraag.read(request)
    gebied = opgave_vraag.area(request, vraag) if vraag.naam else opgave_vraag.own(request)
    return await _show(request, gebied, vraag)


async def _of(request: Request, kinds: frozenset[Kind]) -> Reply | Form:
    """The area that the words begin with."""
    vraag = opgave_vraag.read(request)
    return await _show(request, opgave_vraag.area(request, vraag, kinds), vraag)


async def _show(request: Request, gebied: Gebied, vraag: Vraag) -> Reply:
    opgave_mag.require_reader(request.access, gebied)
    config = request.deps.config
    if vraag.bestand:
        return await _send(request, gebied, vraag)

    def read(session: Session) -> Reply:
        stand, change = opgave.change_of(session, config, gebied, vraag.op, vraag.cyclus)
        return Reply(views.screen(stand, change, config))

    return await request.read(read)


async def _send(request: Request, gebied: Gebied, vraag: Vraag) -> Reply:
    """Everything that was said of the area, in the form of the template: it can be read in again."""
    config, on = request.deps.config, vraag.op
    said = await request.read(lambda session: sjabloon.said_of(session, config, gebied, on))
    if not said:
        return Reply.say(csv_texts.EMPTY)
    name = csv_texts.filename(f"opgave {gebied.sleutel}", on.isoformat())

    async def content() -> tuple[list[tuple[str, bytes]], str]:
        if vraag.bestand == "xlsx":
            files = [(name.removesuffix(".csv") + ".xlsx", sjabloon.workbook(config, said))]
        else:
            files = [
                (name.removesuffix(".csv") + f"-{blad}.csv", sjabloon.csv_of(blad, own, config))
                for blad in BLADEN
                if (own := [regel for regel in said if regel.blad == blad])
            ]
        return files, csv_texts.rows(len(said), cut=False)

    request.deps.tasks.spawn(bestand.files_to_direct_message(request, texts.title(gebied.sleutel), content))
    return Reply.beside(csv_texts.FILE_COMES)


async def template(request: Request) -> Reply:
    """The empty sheets, in the direct message."""
    opgave_mag.require_some_writer(request.access)

    async def content() -> tuple[list[tuple[str, bytes]], str]:
        return sjabloon.files(request.deps.config), in_texts.TEMPLATE_COMES

    request.deps.tasks.spawn(bestand.files_to_direct_message(request, in_texts.TEMPLATE_TITLE, content))
    return Reply.beside(csv_texts.FILE_COMES)


async def withdraw(request: Request) -> Reply:
    """A figure that was wrong counts no more."""
    opgave_mag.require_some_writer(request.access)
    code, config = request.text.strip(), request.deps.config
    _, names = await request.read(lambda session: vastleggen.by_code(session, code))
    tafel = opgave_mag.require_writer(request.access, voorleggen.tafels_of_names(config, names))

    def write(session: Session) -> None:
        vastleggen.withdraw(session, request.stempel, vastleggen.by_code(session, code)[0])

    await request.write(tafel, opgave_mag.SECRETARIAAT, write)
    place = names[-1] if request.deps.gebieden.named(names[-1], {"gemeente"}) else ""
    return Reply(views.withdrawn(code.upper(), place))
