"""`/actie A1 doorgeleiden rrt gooi`: a point passed on to one tafel, several, or every RRT."""

from __future__ import annotations

import re

from sqlmodel import Session

from bot import actielijst, doorgeleiding, invoer
from bot.config import Rol
from bot.doorgeleiding import Anders, Bestemming
from bot.errors import UserError
from bot.models import Actie, Vergadering
from bot.readmodels import Actieregel
from bot.texts import doorgeleiding as texts
from bot.views import doorgeleiding as views
from handlers.actie_find import find, ref_of
from handlers.actie_input import next_meeting, party
from handlers.actie_undo import moment
from handlers.nummers import Behind
from handlers.opdrachten import Reply, Request, leading_tafel

_EVERY = re.compile(
    r"^(?:naar\s+)?(?:elke|iedere|alle|ieder)\s+(?:rrt(?:[’']?s)?|regio(?:[’']?s)?|regietafels?|"
    r"regionale\s+regietafels?)\b[\s,:]*",
    re.IGNORECASE,
)
_JOINT = re.compile(r"^(?:[,;&+]|en\b|naar\b|aan\b|de\b|het\b)\s*", re.IGNORECASE)


async def pass_on(request: Request) -> Reply:
    """Whoever is LID at the tafel of the point may pass it on: that is what a PRT does. The child is read and
    changed by the roles of its own tafel; where this person may not read, only the tafel is named."""
    row, text = await find(request, Behind.TEXT)
    keys, rest = _destinations(request, row, text)
    fields = invoer.split_fields(rest)
    if not keys:
        raise UserError(texts.TO_WHOM)
    if rest and (not fields or fields.keys() - {"wie", "termijn"}):
        raise UserError(texts.not_understood(rest))
    to = [_place(request, row, key) for key in keys]

    def write(session: Session) -> Reply:
        actie = session.get_one(Actie, row.id, with_for_update=True)
        anders = _other(session, request, row, fields)
        werkdagen = request.deps.kalender.werkdagen
        made, there = doorgeleiding.pass_on(
            session, request.stempel, actie, to, request.today, anders, werkdagen
        )
        return Reply(
            views.passed_on(
                ref_of(row),
                [_shown(session, request, child) for child in made],
                [_shown(session, request, child) for child in there],
                moment(request),
                request.deps.config,
            )
        )

    return await request.write(row.tafel, Rol.LID, write)


def _destinations(request: Request, row: Actieregel, text: str) -> tuple[list[str], str]:
    """The keys of the tafels that `text` begins with, and what follows."""
    every = _EVERY.match(text)
    if every:
        tafels = request.deps.config.tafels.values()
        return [t.sleutel for t in tafels if t.regio and t.sleutel != row.tafel], text[every.end() :]
    keys: list[str] = []
    while text:
        joint = _JOINT.match(text)
        found = leading_tafel(request.deps, text[joint.end() :] if joint else text, regio=True)
        if found is None and joint and leading_tafel(request.deps, text, regio=True) is None:
            text = text[joint.end() :] if not keys else text
            found = leading_tafel(request.deps, text, regio=True)
        if found is None:
            break
        keys, text = list(dict.fromkeys([*keys, found[0]])), found[1]
    return keys, text


def _place(request: Request, row: Actieregel, key: str) -> Bestemming:
    """The region of an RRT, with the gemeente of the point where that lies in it; the PRT keeps both."""
    regio = request.deps.config.tafels[key].regio
    if regio is None:
        return Bestemming(key, row.regio, row.gemeente)
    return Bestemming(key, regio, row.gemeente if row.regio == regio else None)


def _other(session: Session, request: Request, row: Actieregel, fields: dict[str, str]) -> Anders:
    owners = (
        tuple(party(session, request, name) for name in invoer.split_names(fields["wie"]))
        if "wie" in fields
        else None
    )
    due = (
        invoer.deadline(
            fields["termijn"],
            request.today,
            request.deps.kalender,
            lambda name: next_meeting(session, request, row.tafel, name),
        )
        if "termijn" in fields
        else None
    )
    return Anders(owners, due)


def _shown(session: Session, request: Request, child: Actie) -> Actieregel | str:
    """The child, or the key of its tafel where this person may not read."""
    tafel = session.get_one(Vergadering, child.vergadering_id).tafel
    return actielijst.one(session, child.id or 0) if tafel in request.readable else tafel
