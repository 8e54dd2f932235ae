"""How points stand, written by their owner or by a lid: in one line, in a form."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

from bot import actielijst, terugkoppelingen
from bot.config import Rol
from bot.errors import UserError
from bot.models import Actie
from bot.readmodels import Actieregel, Partij
from bot.terugkoppelingen import Antwoord
from bot.texts import terugkoppeling as texts
from bot.views import terugkoppeling as views
from bot.views.elementen import Block
from handlers.actie_find import changed, find_all, ref_of
from handlers.nummers import Behind
from handlers.opdrachten import Form, Reply, Request


async def report(request: Request) -> Reply | Form:
    """'A3 loopt nog, gesprek is gepland'; with the number alone a form opens."""
    rows, text = await find_all(request, Behind.ASKED)
    if text:
        return await write(request, rows, terugkoppelingen.split_stand(request.plain(text)))
    if len(rows) > 1:
        raise UserError(texts.ONE_FOR_A_FORM)
    row = rows[0]
    await request.read(lambda session: permit(session, request, row))
    others = [(who.sleutel, who.naam) for who in row.eigenaars if who.slack_id != request.access.user]
    may = others if request.access.rollen[row.tafel] >= Rol.LID else []
    view = views.form(row, request.deps.config, request.today, others=may)
    return Form(view, request.line(ref_of(row)))


async def save_form(request: Request, actie_id: int, values: dict[str, str]) -> Reply:
    """The form of one point. Raises UserError with the field where something is missing."""
    row = await request.read(lambda session: actielijst.one(session, actie_id))
    given = Antwoord(values.get("stand") or None, request.plain(values.get("tekst", "")))
    return await write(request, [row], given, namens=values.get("namens", ""))


async def write(request: Request, rows: Sequence[Actieregel], given: Antwoord, *, namens: str = "") -> Reply:
    """The same answer for each of these points, all or none; `namens` is the key of the owner who said it."""

    def in_one(session: Session) -> Reply:
        for row in rows:
            permit(session, request, row)
        return Reply([block for row in rows for block in _changed(session, request, row, given, namens)])

    return await request.write(rows[0].tafel, Rol.LEZER, in_one)


def permit(session: Session, request: Request, row: Actieregel) -> None:
    """Raise Refused for who is neither a lid at the tafel of the point nor, as a lezer there, its owner."""
    request.access.require(row.tafel, Rol.LEZER)
    if not terugkoppelingen.is_owner(session, request.access.user, row.id):
        request.access.require(row.tafel, Rol.LID)


def _changed(
    session: Session, request: Request, row: Actieregel, given: Antwoord, namens: str
) -> list[Block]:
    who = _owner(session, request, row, namens) if namens else None

    def answer(session: Session, actie: Actie) -> bool:
        return terugkoppelingen.answer(session, request.stempel, actie, given, namens=who)

    return changed(session, request, row, answer)


def _owner(session: Session, request: Request, row: Actieregel, key: str) -> Partij | None:
    """The owner somebody answers for; None when that is this person."""
    who = terugkoppelingen.owner(session, row.id, key)
    if who is None:
        raise UserError(texts.NOT_THEIR_POINT, field="namens")
    if who.slack_id == request.access.user:
        return None
    request.access.require(row.tafel, Rol.LID)
    return who
