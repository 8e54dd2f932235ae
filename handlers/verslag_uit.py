"""/verslag concept, actielijst, besluitenlijst: files in the direct message, made after the answer."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence

from sqlmodel import Session

from bot import vergaderingen, verslagversies
from bot.config import Rol
from bot.errors import UserError
from bot.models import Vergadering, Verslagversie
from bot.readmodels import Conceptverslag
from bot.texts import uitvoer as texts
from bot.texts import verslagleven as leven_texts
from bot.uitvoer import maken, verzamelen
from bot.uitvoer.opzet import Gemaakt
from handlers import bestand
from handlers.opdrachten import Reply, Request
from handlers.vergadering_find import find_meeting

_KIND = re.compile(
    r"(?:^|[\s,]+)(?:(?:als|in|en|of)\s+)*\.?(docx|word|pdf|csv|excel|md|markdown)(?:[\s-]?bestand)?[.!]?$",
    re.IGNORECASE,
)
_NEXT = re.compile(rf"(?:(?:de|een)\s+)?(?:{texts.NEXT_VERSION}e?|volgende)(?:\s+versie)?", re.IGNORECASE)
_SAME = {"word": "docx", "excel": "csv", "markdown": "md"}


async def concept(request: Request) -> Reply:
    """The draft; once the minutes are adopted their text as it is fixed, and the draft of the next version
    only when that is asked for: somebody has to read it before it is adopted."""
    return await _files(request, "concept", Rol.SECRETARIAAT)


async def actielijst(request: Request) -> Reply:
    return await _files(request, "actielijst", Rol.LEZER)


async def besluitenlijst(request: Request) -> Reply:
    return await _files(request, "besluitenlijst", Rol.LEZER)


def split_kinds(text: str) -> tuple[str, tuple[str, ...]]:
    """'prt 23-1 docx, pdf' → the words without them, and the kinds of file in the order they were named."""
    kinds: list[str] = []
    while match := _KIND.search(text):
        kind = match[1].casefold()
        kinds.insert(0, _SAME.get(kind, kind))
        text = text[: match.start()]
    return text.strip(), tuple(dict.fromkeys(kinds))


async def _files(request: Request, what: str, rol: Rol) -> Reply:
    """Say that the files come, and send them."""
    words, asked = split_kinds(request.text)
    kinds = asked or maken.USUAL
    meeting, rest = await find_meeting(request, vergaderingen.current, words)
    request.access.require(meeting.tafel, rol)
    wants_next = what == "concept" and _NEXT.fullmatch(rest) is not None
    if rest and not wants_next:
        raise UserError(texts.not_understood(rest))
    maken.names(what, kinds, meeting.referentie)  # what cannot be made is said at once
    comes = texts.COMES if len(kinds) > 1 else texts.COMES_ONE
    wants_adopted = what == "concept" and not wants_next
    kept = await request.read(lambda session: _adopted(session, meeting)) if wants_adopted else None
    if kept:
        request.deps.tasks.spawn(send_version(request, meeting, kept, kinds))
        told = (
            texts.is_adopted(meeting.referentie, kept.nummer),
            comes,
            texts.next_draft(meeting.referentie),
        )
        return Reply.beside(" ".join(told))
    request.deps.tasks.spawn(_send(request, what, kinds, meeting))
    return Reply.beside(comes)


def _adopted(session: Session, meeting: Vergadering) -> Verslagversie | None:
    return verslagversies.last(session, meeting.id or 0, verslagversies.ADOPTED)


async def send_version(
    request: Request,
    meeting: Vergadering,
    version: Verslagversie,
    kinds: Sequence[str] = maken.USUAL,
    kept: Sequence[tuple[str, bytes]] = (),
) -> None:
    """A version in the direct message: the files that were `kept` of it, else its text as `kinds`."""

    async def content() -> tuple[list[tuple[str, bytes]], str]:
        made = [] if kept else await asyncio.to_thread(maken.adopted, version, kinds)
        files = [*kept, *((file.naam, file.inhoud) for file in made)]
        return files, leven_texts.version_file(version.soort, version.nummer)

    await bestand.files_to_direct_message(request, leven_texts.title(meeting.referentie), content)


async def _send(request: Request, what: str, kinds: tuple[str, ...], meeting: Vergadering) -> None:
    def gather(session: Session) -> Conceptverslag:
        known = session.get_one(Vergadering, meeting.id)
        zone = request.deps.config.zone
        return verzamelen.gather(session, known, request.today, contact=request.access.name, zone=zone)

    async def content() -> tuple[list[tuple[str, bytes]], str]:
        told = await request.read(gather)
        made = Gemaakt(request.deps.config, request.now)
        files = await asyncio.to_thread(maken.make, what, kinds, told, made)
        return [(file.naam, file.inhoud) for file in files], texts.comment(what, told.aantallen)

    title = f"{texts.TITLES[what]} {meeting.referentie}"
    await bestand.files_to_direct_message(request, title, content)
