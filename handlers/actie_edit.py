"""A point changed by its number: its fields, its state, a terugkoppeling, undone."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlmodel import Session

from bot import actielijst, acties, invoer, wijzigingen
from bot.config import Rol
from bot.errors import UserError
from bot.models import Actie
from bot.readmodels import Actieregel
from bot.texts import acties as texts
from bot.views import acties as views
from bot.views.elementen import FIELD
from handlers.actie_find import apply, find, ref_of
from handlers.actie_input import next_meeting, party
from handlers.opdrachten import (
    Form,
    Reply,
    Request,
)

UNDO_WITHIN = timedelta(minutes=10)


async def edit(request: Request) -> Reply | Form:
    """With fields after the number: changed at once; without: the form."""
    row, rest = await find(request)
    if not rest:
        request.access.require(row.tafel, Rol.LID)
        if len(row.tekst) > FIELD:
            raise UserError(texts.too_long_for_form(ref_of(row)))
        return Form(views.form(request.deps.config, row.tafel, row), request.line(ref_of(row)))
    fields = invoer.split_fields(rest)
    if not fields:
        raise UserError(texts.WHICH_CHANGE)
    return await _change(request, row, fields)


async def edit_from_form(request: Request, actie_id: int, versie: int, values: dict[str, str]) -> Reply:
    """The edit form; refused when somebody else changed the point since it was opened."""
    row = await request.read(lambda session: actielijst.one(session, actie_id))
    return await _change(request, row, values, versie=versie)


async def finish(request: Request) -> Reply:
    row, note = await find(request)
    return await apply(
        request, row, lambda s, a: acties.finish(s, request.stempel, a, request.plain(note) or None)
    )


async def reopen(request: Request) -> Reply:
    row, _ = await find(request)
    return await apply(request, row, lambda s, a: acties.reopen(s, request.stempel, a))


async def drop(request: Request) -> Reply:
    row, reason = await find(request)
    return await apply(request, row, lambda s, a: acties.drop(s, request.stempel, a, request.plain(reason)))


async def report(request: Request) -> Reply:
    row, text = await find(request)

    def write(session: Session, actie: Actie) -> bool:
        acties.report(session, request.stempel, actie, request.plain(text))
        return True

    return await apply(request, row, write)


async def undo(request: Request, actie_id: int) -> Reply:
    """Take back a point just noted: by whoever noted it, within ten minutes. The number stays used."""
    row = await request.read(lambda session: actielijst.one(session, actie_id))

    def write(session: Session) -> bool:
        actie = session.get_one(Actie, actie_id)
        born = wijzigingen.history(session, "actie", actie_id)[0][0]
        if born.door != request.access.user or request.now - born.op > UNDO_WITHIN:
            raise UserError(texts.UNDO_TOO_LATE)
        return wijzigingen.change(
            session, request.stempel, "ongedaan", actie, status="gewist", gesloten_op=request.now
        )

    await request.write(row.tafel, Rol.LID, write)
    return Reply.say(texts.undone(ref_of(row)))


async def _change(
    request: Request, row: Actieregel, fields: dict[str, str], *, versie: int | None = None
) -> Reply:
    gebieden = request.deps.gebieden

    def write(session: Session, actie: Actie) -> bool:
        if versie is not None:
            acties.check_version(actie, versie)
        values: dict[str, Any] = {}
        if "tekst" in fields:
            if not fields["tekst"]:
                raise UserError(texts.TEXT_NEEDED, field="tekst")
            values["tekst"] = request.plain(fields["tekst"])
        if "termijn" in fields and fields["termijn"] not in _as_shown(row):
            due = invoer.deadline(
                fields["termijn"],
                request.today,
                request.deps.kalender,
                lambda name: next_meeting(session, request, row.tafel, name),
            )
            values["termijn"], values["termijn_tekst"], values["voorwaarde"] = due
        if fields.get("gemeente"):
            town = gebieden.resolve(fields["gemeente"], {"gemeente"}).naam
            values["gemeente"], values["regio"] = town, gebieden.regio_of_gemeente(town).sleutel
        elif "regio" in fields:
            key = gebieden.resolve(fields["regio"], {"regio"}).key if fields["regio"] else None
            values |= {"regio": key} | ({"gemeente": None} if key != row.regio else {})
        if fields.get("soort"):
            if fields["soort"].casefold() not in acties.SOORTEN:
                raise UserError(texts.WHICH_KIND, field="soort")
            values["soort"] = fields["soort"].casefold()
        if "antwoord" in fields:
            values["antwoord"] = request.plain(fields["antwoord"]) or None
        if "ingebracht_door" in fields:
            asker = party(session, request, fields["ingebracht_door"]) if fields["ingebracht_door"] else None
            values["ingebracht_door_id"] = asker.id if asker and asker.soort == "persoon" else None
        changed = acties.change(session, request.stempel, actie, **values)
        if "wie" in fields:
            owners = [party(session, request, name) for name in invoer.split_names(fields["wie"])]
            changed = acties.set_owners(session, request.stempel, actie, owners) or changed
        return changed

    return await apply(request, row, write)


def _as_shown(row: Actieregel) -> tuple[str, ...]:
    """What the edit form shows as the date: left as it is, the date and its words stay."""
    return (row.termijn.isoformat() if row.termijn else row.voorwaarde or row.termijn_tekst or "",)
