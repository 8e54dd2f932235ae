"""/status overzicht: the work itself in numbers, of every tafel that this person may read."""

from __future__ import annotations

from bot import csvlijst, voortgang
from bot.config import Rol
from bot.errors import UserError
from bot.readmodels import Voortgang
from bot.texts import csvlijst as file_texts
from bot.texts import voortgang as texts
from bot.views import voortgang as views
from handlers import bestand
from handlers.opdrachten import Reply, Request, leading_tafel


async def of_work(request: Request) -> Reply:
    """Of one tafel when it is named; with csv behind it as a file."""
    words, as_file = bestand.wanted(request.text)
    tafels = _tafels(request, words)

    async def rows() -> list[Voortgang]:
        return await request.read(
            lambda session: voortgang.per_tafel(session, tafels, request.now, request.today)
        )

    config = request.deps.config
    if not as_file:
        return Reply(views.overview(await rows(), config, f"{config.opdrachten.actie} lijst te laat"))

    async def content() -> tuple[bytes, str]:
        found = await rows()
        return csvlijst.voortgang(found, config), file_texts.rows(len(found), cut=False)

    name = file_texts.filename(texts.TITLE, request.today.isoformat())
    request.deps.tasks.spawn(bestand.to_direct_message(request, texts.TITLE, name, content))
    return Reply.beside(file_texts.FILE_COMES)


def _tafels(request: Request, words: str) -> list[str]:
    """What is counted, in the order of config.yaml. Raises UserError for words that are no tafel."""
    if not words:
        return [key for key in request.deps.config.tafels if key in request.readable]
    named = leading_tafel(request.deps, words, regio=True)
    if named is None or named[1]:
        raise UserError(texts.which_tafel(words))
    request.access.require(named[0], Rol.LEZER)
    return [named[0]]
