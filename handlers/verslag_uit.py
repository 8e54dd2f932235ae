"""/verslag concept, actielijst, besluitenlijst: files in the direct message, made after the answer."""

from __future__ import annotations

import asyncio
import re

from sqlmodel import Session

from bot import vergaderingen, verslagversies
from bot.config import Rol
from bot.errors import UserError
from bot.models import Vergadering
from bot.readmodels import Conceptverslag
from bot.texts import uitvoer as texts
from bot.texts import verslagleven as leven_texts
from bot.uitvoer import maken, vastgelegd, verzamelen
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
        request.deps.tasks.spawn(_send_adopted(request, kinds, meeting, *kept))
        told = (texts.is_adopted(meeting.referentie, kept[1]), comes, texts.next_draft(meeting.referentie))
        return Reply.beside(" ".join(told))
    request.deps.tasks.spawn(_send(request, what, kinds, meeting))
    return Reply.beside(comes)


def _adopted(session: Session, meeting: Vergadering) -> tuple[str, int] | None:
    """What was adopted last, as it is kept, and the number of that version."""
    row = verslagversies.last(session, meeting.id or 0, verslagversies.ADOPTED)
    return (row.inhoud, row.nummer) if row else None


async def _send_adopted(
    request: Request, kinds: tuple[str, ...], meeting: Vergadering, kept: str, number: int
) -> None:
    async def content() -> tuple[list[tuple[str, bytes]], str]:
        files = await asyncio.to_thread(maken.adopted, vastgelegd.decode(kept), kinds, number)
        told = leven_texts.version_file(verslagversies.ADOPTED, number)
        return [(file.naam, file.inhoud) for file in files], told

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
