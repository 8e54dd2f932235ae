"""A date put off: in a line, or in a form that asks until when and why."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session

from bot import actielijst, acties, invoer, wijzigingen
from bot.config import Rol
from bot.errors import UserError
from bot.models import Actie
from bot.readmodels import Actieregel
from bot.texts import acties as texts
from bot.views import uitstel as views
from bot.views import wijzigen
from bot.views.elementen import Block, marks
from handlers.actie_find import apply, apply_all, find_all, ref_of
from handlers.actie_input import next_meeting
from handlers.meanwhile import Meanwhile, merge
from handlers.opdrachten import Choice, Form, Reply, Request


async def postpone(request: Request) -> Reply | Form:
    """'2 weken' counts from the date it had, or from today when that passed; 'tot 1 april' is that day.
    Without either the form opens."""
    rows, words = await find_all(request)
    if not invoer.says_when(words):
        return _form(request, rows, request.plain(invoer.split_reason(words)[1]))
    said_why = ""

    def write(session: Session, actie: Actie) -> bool:
        nonlocal said_why
        found = _until(session, request, rows, actie, words)
        said_why = request.plain(found.reden)
        return acties.postpone(
            session, request.stempel, actie, found.termijn, found.termijn_tekst, said_why or None
        )

    reply = await apply_all(request, rows, write)
    return Reply([*reply.blocks, *wijzigen.because(said_why)])


def _until(
    session: Session, request: Request, rows: list[Actieregel], actie: Actie, words: str
) -> invoer.Uitstel:
    """Raises Choice between the days where two are said that differ."""
    tafel = next(row.tafel for row in rows if row.id == actie.id)
    try:
        return invoer.until(
            words,
            request.today,
            actie.termijn,
            request.deps.kalender,
            lambda name: next_meeting(session, request, tafel, name),
        )
    except invoer.Tegenspraak as both:
        named = ", ".join(map(ref_of, rows))
        days = [end.dag for end in both.einden if end.dag is not None]
        because = f" {texts.REASON.lower()}: {both.reden}" if both.reden else ""
        answers = [
            (texts.until(day), request.line(f"{named}: tot {day.isoformat()}{because}")) for day in days
        ]
        raise Choice(both.text, answers) from None


def _form(request: Request, rows: list[Actieregel], why: str) -> Form:
    if len(rows) > 1:
        raise UserError(texts.POSTPONE_TO)
    row = rows[0]
    request.access.require(row.tafel, Rol.LID)
    if not row.is_open:
        raise UserError(texts.CLOSED_ALREADY)
    view = views.form(row, request.deps.config, request.today, {"reden": why})
    return Form(view, request.line(f"{ref_of(row)}: {texts.REASON.lower()}: {why}" if why else ref_of(row)))


async def postpone_from_form(request: Request, actie_id: int, was: Any, values: dict[str, str]) -> Reply:
    """Raises Meanwhile when somebody else gave it another date since the form was opened."""
    row = await request.read(lambda session: actielijst.one(session, actie_id))
    why = request.plain(values.get("reden", ""))
    is_put_off = False

    def write(session: Session, actie: Actie) -> bool:
        nonlocal is_put_off
        now = actielijst.one(session, actie_id)
        day = {"termijn": values.get("termijn", "")}
        if merge(was, views.in_form(now), day)[1]:
            raise Meanwhile(_meanwhile(session, request, now, values))
        due, said, _ = invoer.deadline(
            day["termijn"],
            request.today,
            request.deps.kalender,
            lambda name: next_meeting(session, request, row.tafel, name),
        )
        if due is None:
            raise UserError(texts.DAY_NEEDED, field="termijn")
        if due == now.termijn and was != marks(views.in_form(now)):
            return False  # sent twice, or somebody else chose the same day
        is_put_off = acties.postpone(session, request.stempel, actie, due, said, why or None)
        return is_put_off

    reply = await apply(request, row, write)
    return Reply([*reply.blocks, *(wijzigen.because(why) if is_put_off else [])])


def _meanwhile(session: Session, request: Request, now: Actieregel, values: dict[str, str]) -> Block:
    """The form once more, with the date that it was given meanwhile on top."""
    config = request.deps.config
    last = wijzigingen.history(session, "actie", now.id)[-1][0]
    view = views.form(now, config, request.today, values)
    theirs, own = (views.shown(each.get("termijn", "")) for each in (views.in_form(now), values))
    both = [(texts.UNTIL, theirs, own)]
    fields = wijzigen.refilled(view["blocks"], now.versie)
    return view | {"blocks": [*wijzigen.meanwhile(both, last, config), *fields]}
