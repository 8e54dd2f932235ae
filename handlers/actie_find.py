"""Which point a line is about, and changing that one."""

from __future__ import annotations

from collections.abc import Callable

from sqlmodel import Session

from bot import actielijst, acties, referenties
from bot.config import Rol
from bot.errors import UserError
from bot.models import Actie, Vergadering
from bot.readmodels import Actieregel
from bot.texts import acties as texts
from bot.views import acties as views
from handlers.opdrachten import (
    Choice,
    Reply,
    Request,
    leading_tafel,
)


async def find(request: Request) -> tuple[Actieregel, str]:
    """The point that the text begins with, and the rest. Raises Choice when the number fits several."""
    named = leading_tafel(request.deps, request.text, regio=True)
    text = named[1] if named else request.text
    ref, rest = referenties.split(text, "A")
    if ref is None:
        raise UserError(texts.NUMBER_NEEDED)
    tafels = [named[0]] if named else [request.tafel] if request.tafel and not ref.reeks else request.readable

    def read(session: Session) -> tuple[list[Actieregel], bool]:
        readable = [t for t in tafels if t in request.readable]
        names = request.deps.tafel_names()
        found = acties.candidates(session, ref, readable, request.today, names)
        elsewhere = not found and bool(request.tafel) and not named
        if elsewhere:
            found = acties.candidates(session, ref, request.readable, request.today, names)
        return [actielijst.one(session, a.id or 0) for a in found], elsewhere

    found, elsewhere = await request.read(read)
    if not found:
        raise UserError(texts.not_found(str(ref)))
    if len(found) > 1 or (elsewhere and not ref.dag):  # of another tafel: asked, never guessed
        options = [(f"{ref_of(r)} {r.tekst}", request.line(f"{ref_of(r)} {rest}".strip())) for r in found]
        raise Choice(texts.which(str(ref)), options)
    return found[0], rest


def ref_of(row: Actieregel) -> str:
    return f"{row.vergadering}/A{row.nummer}"


async def apply(request: Request, row: Actieregel, fn: Callable[[Session, Actie], bool]) -> Reply:
    """Change one point and show it as it then is."""

    def write(session: Session) -> Reply:
        if not fn(session, session.get_one(Actie, row.id, with_for_update=True)):
            return Reply.say(texts.NOTHING_CHANGED)
        session.flush()
        after, home = actielijst.one(session, row.id), session.get(Vergadering, row.vergadering_id)
        return Reply(views.changed(after, request.deps.config, request.today, home=home))

    return await request.write(row.tafel, Rol.LID, write)
