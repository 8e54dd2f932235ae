"""A new point: typed as a line, several lines, or filled in."""

from __future__ import annotations

from sqlmodel import Session

from bot import invoer
from bot.config import Rol
from bot.errors import UserError
from bot.invoer import Invoer
from bot.texts import acties as texts
from bot.views import actieformulier
from bot.views import acties as views
from bot.views.elementen import Block
from handlers import mijlpaal_vraag
from handlers.actie_input import parse_form, parse_line, write_new
from handlers.noteren import Waarin, home, split_meeting
from handlers.opdrachten import (
    MOST_LINES,
    Form,
    Reply,
    Request,
)


async def create(request: Request) -> Reply | Form:
    """One line is one point; without text a form opens."""
    waarin = await split_meeting(request, is_point=True)
    tafel = waarin.tafel
    request.access.require(tafel, Rol.LID)
    lines = invoer.split_lines(waarin.text)
    if not lines and waarin.vergadering:
        raise UserError(texts.TEXT_NEEDED)
    if not lines:
        return Form(actieformulier.form(request.deps.config, tafel, None), request.line(tafel))
    if len(lines) > MOST_LINES:
        raise UserError(texts.too_many_lines(len(lines), MOST_LINES))

    def write(session: Session) -> Reply:
        found = (
            invoer.under_heading(line, lambda typed: parse_line(session, request, tafel, typed))
            for line in lines
        )
        return Reply([block for new in found for block in _receipt(session, request, waarin, new)])

    return await request.write(tafel, Rol.LID, write)


async def create_from_form(
    request: Request, tafel: str, values: dict[str, str], *, bron: str | None = None
) -> Reply:
    """A new point from the form; a field that cannot be read is said under it. `bron`: see models.Actie."""

    def write(session: Session) -> Reply:
        found = parse_form(session, request, tafel, values)
        return Reply(
            _receipt(session, request, Waarin(tafel, None, ""), found, bron=bron, chosen="tafel" in values)
        )

    return await request.write(tafel, Rol.LID, write)


def _receipt(
    session: Session,
    request: Request,
    waarin: Waarin,
    new: Invoer,
    *,
    bron: str | None = None,
    chosen: bool = False,
) -> list[Block]:
    """Write a point and show what was written, in its transaction: what cannot be shown is not kept.
    `chosen`: the tafel was picked in the form, so a bare number would not say which."""
    row, meeting, warnings = write_new(session, request, waarin, new, bron=bron)
    near = None if chosen else home(session, request, waarin, meeting)
    shown = views.receipt(row, request.deps.config, home=near, warnings=warnings)
    return [*shown, *mijlpaal_vraag.question(session, row)]
