"""Which point a line is about, and changing that one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlmodel import Session

from bot import actielijst, acties, vergaderingen
from bot.config import Rol
from bot.errors import UserError
from bot.models import Actie, Vergadering
from bot.readmodels import Actieregel
from bot.referenties import Referentie
from bot.texts import acties as texts
from bot.views import wijzigen
from bot.views.elementen import Block
from handlers import mijlpaal_vraag
from handlers.nummers import Behind, ask_behind, named_behind, split_numbers
from handlers.opdrachten import Choice, Reply, Request


async def find(request: Request, behind: Behind = Behind.THEIRS) -> tuple[Actieregel, str]:
    """The one point that the text begins with, and the rest; `behind`: what a tafel there is."""
    rows, rest = await find_all(request, behind)
    if len(rows) > 1:
        raise UserError(texts.ONE_AT_A_TIME)
    return rows[0], rest


async def find_all(request: Request, behind: Behind = Behind.THEIRS) -> tuple[list[Actieregel], str]:
    """The points that the text begins with ('A3, A5 en A7'), and the rest. Raises Choice when a number fits
    several points, where its answers name the others too, or a tafel behind them may be text."""
    split = split_numbers(request, "A", behind)
    tafel, refs, rest, _ = split
    if not refs:
        raise UserError(texts.NUMBER_NEEDED)
    named = named_behind(request, split) if behind is Behind.ASKED else None
    if named:
        is_there = all([await _is_there(request, ref, named[0]) for ref in refs])
        if is_there or not named[1]:
            raise ask_behind(request, split, named, is_there=is_there)
    rows: list[Actieregel] = []
    for place, ref in enumerate(refs):
        fitting, is_sure = await _fitting(request, ref, tafel)
        if not is_sure:
            options = [
                (f"{ref_of(row)} {row.tekst}", _line(request, [*rows, row], refs[place + 1 :], rest))
                for row in fitting
            ]
            raise Choice(texts.which(str(ref)), options)
        rows += [row for row in fitting if row.id not in {known.id for known in rows}]
    return rows, rest


async def _is_there(request: Request, ref: Referentie, tafel: str) -> bool:
    """Whether `tafel` has a point that `ref` can mean, as far as this person reads it."""
    names, tafels = request.deps.tafel_names(), {tafel} & request.readable
    return await request.read(
        lambda session: bool(acties.candidates(session, ref, tafels, request.today, names))
    )


async def _fitting(request: Request, ref: Referentie, tafel: str | None) -> tuple[list[Actieregel], bool]:
    """The points that `ref` can mean, of `tafel` when it is named, and whether it is sure to be the first."""
    usual = [request.tafel] if request.tafel and not ref.reeks else request.readable
    tafels = [tafel] if tafel else usual

    def read(session: Session) -> tuple[list[Actieregel], bool]:
        readable = [t for t in tafels if t in request.readable]
        names = request.deps.tafel_names()
        found = acties.candidates(session, ref, readable, request.today, names)
        elsewhere = not found and bool(request.tafel) and not tafel
        if elsewhere:
            found = acties.candidates(session, ref, request.readable, request.today, names)
        return [actielijst.one(session, a.id or 0) for a in found], elsewhere

    found, elsewhere = await request.read(read)
    if not found:
        raise UserError(texts.not_found(str(ref)))
    return found, len(found) == 1 and (not elsewhere or bool(ref.dag))  # of another tafel: asked


def _line(request: Request, chosen: list[Actieregel], others: Sequence[Referentie], rest: str) -> str:
    named = ", ".join([*map(ref_of, chosen), *map(str, others)])
    return request.line(f"{named}: {rest}" if rest else named)


def ref_of(row: Actieregel) -> str:
    return f"{row.vergadering}/A{row.nummer}"


def _home(session: Session, request: Request, tafel: str) -> Vergadering | None:
    """The meeting whose points a bare number means where this was asked: not that of another tafel."""
    is_here = request.tafel in (tafel, None)
    return vergaderingen.current(session, tafel, request.today) if is_here else None


Change = Callable[[Session, Actie], bool]


async def apply(request: Request, row: Actieregel, fn: Change) -> Reply:
    """Change one point and show it as it then is."""
    return await apply_all(request, [row], fn)


async def apply_all(request: Request, rows: Sequence[Actieregel], fn: Change) -> Reply:
    """Change points together, all of them or none, and show them as they then are."""
    for row in rows:
        request.access.require(row.tafel, Rol.LID)

    def write(session: Session) -> Reply:
        return Reply([block for row in rows for block in changed(session, request, row, fn)])

    return await request.write(rows[0].tafel, Rol.LID, write)


def changed(session: Session, request: Request, row: Actieregel, fn: Change) -> list[Block]:
    """Change one point in the transaction of `session`, and show it as it then is."""
    actie = session.get_one(Actie, row.id, with_for_update=True)
    if actie.status == "gewist":
        raise UserError(texts.not_found(ref_of(row)))
    before = actie.tekst
    if not fn(session, actie):
        return Reply.say(texts.NOTHING_CHANGED).blocks
    session.flush()
    after = actielijst.one(session, row.id)
    home = _home(session, request, row.tafel)
    was = before if before != after.tekst else None
    shown = wijzigen.changed(after, request.deps.config, request.today, home=home, was=was)
    asked = mijlpaal_vraag.question(session, after)
    if after.is_open and not row.is_open:
        asked += mijlpaal_vraag.follow(session, after, request.deps.kalender.werkdagen)
    return [*shown, *asked]
