"""/notitie: a line of prose under the agendapunt that is being discussed."""

from __future__ import annotations

from sqlmodel import Session

from bot import agendapunten, notities, vergaderingen
from bot.config import Rol
from bot.errors import UserError
from bot.texts import acties as acties_texts
from bot.texts import notities as texts
from bot.views import notities as views
from handlers.actie_undo import moment
from handlers.noteren import meeting_of, split_meeting
from handlers.opdrachten import BARE, MOST_LINES, Command, Reply, Request, Verb
from handlers.vergadering_find import find_meeting


async def create(request: Request) -> Reply:
    """One line is one notitie."""
    waarin = await split_meeting(request)
    lines = [line.strip() for line in waarin.text.splitlines() if line.strip()]
    if not lines:
        raise UserError(texts.TEXT_NEEDED)
    if len(lines) > MOST_LINES:
        raise UserError(acties_texts.too_many_lines(len(lines), MOST_LINES))

    def write(session: Session) -> Reply:
        meeting = meeting_of(session, request, waarin)
        for line in lines:
            notities.create(session, request.stempel, meeting, request.plain(line))
        item = agendapunten.current(session, meeting)
        return Reply(views.receipt(meeting, item, len(lines), moment(request), request.deps.config))

    return await request.write(waarin.tafel, Rol.LID, write)


async def listing(request: Request) -> Reply:
    """The notities of a meeting, under their agendapunten; 'lijst met namen volgt' is a notitie itself."""
    meeting, rest = await find_meeting(request, vergaderingen.current)
    if rest:
        return await create(request.with_text(f"{request.verb} {request.text}"))

    def read(session: Session) -> Reply:
        items = agendapunten.of(session, meeting.id or 0)
        return Reply(
            views.listing(meeting, items, notities.of(session, meeting.id or 0), request.deps.config)
        )

    return await request.read(read)


COMMAND = Command(
    name="notitie",
    about="Notities voor het verslag",
    hint="de raming komt in maart | lijst | help",
    aliases=("notities", "aantekening", "noot", "n"),
    default=create,
    verbs=(
        Verb(
            BARE,
            create,
            "noteert een regel onder het lopende agendapunt",
            "[tafel] [dag] tekst",
            "notitie de raming komt in maart",
        ),
        Verb(
            "lijst",
            listing,
            "toont de notities van een vergadering",
            "[tafel] [dag]",
            "notitie lijst prt",
        ),
    ),
)
