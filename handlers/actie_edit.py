"""A point changed by its number: its fields, its state."""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from typing import Any

from sqlmodel import Session

from bot import actielijst, acties, eigenaars, invoer, ouders, terugkoppelingen, wijzigingen
from bot.config import Rol
from bot.errors import UserError
from bot.models import Actie
from bot.readmodels import LATER_BECAUSE, Actieregel
from bot.texts import acties as texts
from bot.views import actieformulier, wijzigen
from bot.views.elementen import FIELD, Block, section
from handlers import terugkoppeling_report
from handlers.actie_find import apply, apply_all, find_all, ref_of
from handlers.actie_input import next_meeting, party, place
from handlers.actie_owner import known_party
from handlers.meanwhile import Meanwhile, merge
from handlers.nummers import Behind, require_only_number
from handlers.opdrachten import AGREED, Choice, Form, Reply, Request

PLACE = ("regio", "gemeente")  # one follows from the other
_FROM_TO = re.compile(r"van\s+(?P<oud>\S.*?)\s+naar\s+(?P<nieuw>\S.*)", re.IGNORECASE)


async def edit(request: Request) -> Reply | Form:
    """With fields after the number: changed at once; without: the form."""
    rows, rest = await find_all(request)
    if not rest:
        return _form(request, rows)
    handed = _FROM_TO.fullmatch(rest)
    if handed:
        return await _replace_owner(request, rows, handed["oud"], handed["nieuw"])
    fields = invoer.split_fields(rest)
    said = None if fields else terugkoppelingen.split_stand(request.plain(rest))
    if said and said.stand == "loopt":  # 'afgerond' and 'uitstel' are what 'klaar' and 'uitstel' do
        return await terugkoppeling_report.write(request, rows, said)
    if not fields:
        raise UserError(texts.WHICH_CHANGE)
    why: list[str] = []
    reply = await apply_all(request, rows, lambda s, a: _change(s, request, a, fields, why))
    return Reply([*reply.blocks, *wijzigen.because(*why[-1:])])


def _form(request: Request, rows: list[Actieregel]) -> Form:
    if len(rows) > 1:
        raise UserError(texts.ONE_AT_A_TIME)
    row = rows[0]
    request.access.require(row.tafel, Rol.LID)
    if len(row.tekst) > FIELD:
        raise UserError(texts.too_long_for_form(ref_of(row)))
    return Form(actieformulier.form(request.deps.config, row.tafel, row), request.line(ref_of(row)))


async def edit_from_form(request: Request, actie_id: int, was: Any, values: dict[str, str]) -> Reply:
    """The edit form. Raises Meanwhile when somebody else changed the same field since it was opened."""
    row = await request.read(lambda session: actielijst.one(session, actie_id))
    why: list[str] = []

    def write(session: Session, actie: Actie) -> bool:
        now = actielijst.one(session, actie_id)
        touched, both = merge(was, actieformulier.in_form(now), values, together=PLACE)
        if both:
            told = {name: (actieformulier.in_form(now)[name], values[name]) for name in both}
            raise Meanwhile(_meanwhile(session, request, now, told, touched))
        return _change(session, request, actie, touched, why)

    reply = await apply(request, row, write)
    return Reply([*reply.blocks, *wijzigen.because(*why[-1:])])


def _meanwhile(
    session: Session,
    request: Request,
    now: Actieregel,
    told: dict[str, tuple[str, str]],
    touched: dict[str, str],
) -> Block:
    """The form once more, with what both made of it on top: per field as it is now and as this person filled
    it in. Sent again, their word counts for what they `touched`, and the rest stays what it has become."""
    config = request.deps.config
    last = wijzigingen.history(session, "actie", now.id)[-1][0]
    view = actieformulier.form(config, now.tafel, now, touched)
    both = [(texts.LABELS[name], theirs, mine) for name, (theirs, mine) in told.items()]
    fields = wijzigen.refilled(view["blocks"], now.versie)
    return view | {"blocks": [*wijzigen.meanwhile(both, last, config), *fields]}


async def finish(request: Request) -> Reply:
    rows, note = await find_all(request, Behind.ASKED)
    return await apply_all(
        request, rows, lambda s, a: acties.finish(s, request.stempel, a, request.plain(note) or None)
    )


async def reopen(request: Request) -> Reply:
    rows, rest = await find_all(request)
    require_only_number(rest, "A")
    return await apply_all(request, rows, lambda s, a: acties.reopen(s, request.stempel, a))


async def drop(request: Request) -> Reply:
    rows, reason = await find_all(request, Behind.ASKED)
    return await apply_all(
        request, rows, lambda s, a: acties.drop(s, request.stempel, a, request.plain(reason))
    )


async def wipe(request: Request) -> Reply:
    """Asked first: what is gewist is out of sight. By who noted it, or the secretariaat."""
    rows, rest = await find_all(request)
    if rest.casefold() != AGREED:
        named = ", ".join(map(ref_of, rows))
        copies = await request.read(lambda session: _copies(session, request, rows))
        raise Choice(texts.wipe_sure(named, copies), [(texts.WIPE_YES, request.line(f"{named}: {AGREED}"))])
    for row in rows:
        request.access.require(row.tafel, Rol.LID)

    def write(session: Session) -> None:
        for row in rows:
            born = wijzigingen.history(session, "actie", row.id)[0][0]
            if born.door != request.access.user and request.access.rollen[row.tafel] < Rol.SECRETARIAAT:
                raise UserError(texts.NOT_YOURS_TO_WIPE)
            acties.wipe(session, request.stempel, session.get_one(Actie, row.id, with_for_update=True))

    await request.write(rows[0].tafel, Rol.LID, write)
    return Reply(
        [block for row in rows for block in (section(texts.wiped(ref_of(row))), wijzigen.undo_button(row))]
    )


def _copies(session: Session, request: Request, rows: list[Actieregel]) -> list[str]:
    """What these points were passed on as: a reference, or the tafel where this person may not read."""
    children = [child for row in rows for child in ouders.children(session, row.id)]
    shown = [actielijst.one(session, child.id or 0) for child in children]
    names = request.deps.config.tafels
    return [ref_of(c) if c.tafel in request.readable else names[c.tafel].afkorting for c in shown]


async def _replace_owner(request: Request, rows: list[Actieregel], old: str, new: str) -> Reply:
    """'A3 van COA naar AenM': one owner gives way to another."""

    def write(session: Session, actie: Actie) -> bool:
        before = known_party(session, request, old)
        return eigenaars.replace(
            session, request.stempel, actie, before, party(session, request, new, actie.vergadering_id)
        )

    return await apply_all(request, rows, write)


def _change(
    session: Session, request: Request, actie: Actie, fields: dict[str, str], told: list[str]
) -> bool:
    """Set what was filled in; the reason for another date, where one was kept with it, is added to `told`."""
    row = actielijst.one(session, actie.id or 0)
    values: dict[str, Any] = {}
    beside: dict[str, tuple[None, str]] = {}
    if "tekst" in fields:
        if not fields["tekst"]:
            raise UserError(texts.TEXT_NEEDED, field="tekst")
        values["tekst"] = request.plain(fields["tekst"])
    if "termijn" in fields and fields["termijn"] not in _as_shown(row):
        due, why = _due(session, request, row.tafel, fields["termijn"])
        values["termijn"], values["termijn_tekst"], values["voorwaarde"] = due
        beside = {LATER_BECAUSE: (None, request.plain(why))} if why else {}
    values |= _place(request, row, fields)
    if fields.get("soort"):
        if fields["soort"].casefold() not in acties.SOORTEN:
            raise UserError(texts.WHICH_KIND, field="soort")
        values["soort"] = fields["soort"].casefold()
    if "antwoord" in fields:
        values["antwoord"] = request.plain(fields["antwoord"]) or None
    if "ingebracht_door" in fields:
        asker = (
            party(session, request, fields["ingebracht_door"], actie.vergadering_id)
            if fields["ingebracht_door"]
            else None
        )
        values["ingebracht_door_id"] = asker.id if asker and asker.soort == "persoon" else None
    werkdagen = request.deps.kalender.werkdagen
    changed = acties.change(session, request.stempel, actie, werkdagen=werkdagen, beside=beside, **values)
    if changed:
        told += [why for _, why in beside.values()]
    if "wie" in fields:
        owners = [
            party(session, request, name, actie.vergadering_id) for name in invoer.split_names(fields["wie"])
        ]
        changed = eigenaars.set_all(session, request.stempel, actie, owners) or changed
    return changed


def _due(
    session: Session, request: Request, tafel: str, words: str
) -> tuple[tuple[date | None, str | None, str | None], str]:
    """What was filled in as date, and why: 'zodra de opdracht door GS is gegeven' is a condition without."""
    meeting = partial(next_meeting, session, request, tafel)
    kalender = request.deps.kalender
    when, why = invoer.split_reason(words)
    if not (when and why):
        return invoer.deadline(words, request.today, kalender, meeting), ""
    due = invoer.deadline(when, request.today, kalender, meeting)
    whole = due if due[0] else invoer.deadline(words, request.today, kalender, meeting)
    return whole, why if whole == due else ""


def _place(request: Request, row: Actieregel, fields: dict[str, str]) -> dict[str, Any]:
    """What changes of region and gemeente: a new gemeente brings its region, a new region drops the old
    gemeente, which the form still shows."""
    town = fields.get("gemeente", row.gemeente or "")
    if town and town != row.gemeente:
        gemeente, regio = place(request, town, "")
        return {"gemeente": gemeente, "regio": regio}
    _, key = place(request, "", fields["regio"]) if "regio" in fields else (None, row.regio)
    return {"regio": key} | ({"gemeente": None} if key != row.regio or not town else {})


def _as_shown(row: Actieregel) -> tuple[str, ...]:
    """What the edit form shows as the date: left as it is, the date and its words stay."""
    return (row.termijn.isoformat() if row.termijn else row.voorwaarde or row.termijn_tekst or "",)
