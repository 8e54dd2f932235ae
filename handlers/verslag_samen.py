"""/verslag namen A samenvoegen met B: two people in the register who are one."""

from __future__ import annotations

import re

from sqlmodel import Session

from bot import personen, samenvoegen
from bot.config import Rol
from bot.errors import UserError
from bot.readmodels import Partij, Samen
from bot.texts import personen as texts
from bot.texts import vergaderingen as meeting_texts
from bot.views import samenvoegen as views
from handlers.actie_owner import known_party
from handlers.actie_undo import moment
from handlers.opdrachten import AGREED, Reply, Request

MERGE = re.compile(r"(?<!\S)samenvoegen(?!\S)", re.IGNORECASE)
_WITH = re.compile(r"(?<!\S)met(?!\S)", re.IGNORECASE)
_MERGE_WITH = re.compile(r"(?<!\S)samenvoegen\s{1,8}met(?!\S)", re.IGNORECASE)
_SEEN = re.compile(rf"\s*:\s?{AGREED} (?P<gezien>v[0-9]{{1,10}})$", re.IGNORECASE)


async def merge(request: Request, tafel: str, rest: str) -> Reply:
    """The two are shown first; the button makes them one while they are still as they were shown. Only for
    the secretariaat of every tafel that one of them had to do with."""
    agreed = _SEEN.search(rest)
    words = rest[: agreed.start()] if agreed else rest
    between = _MERGE_WITH  # a name may have a 'met' too
    if not between.search(words):
        between, words = _WITH, MERGE.sub(" ", words, count=1)
    stays, *goes = (name.strip(" ,;") for name in between.split(words, maxsplit=1))
    if not stays or not goes or not goes[0]:
        raise UserError(texts.MERGE_HOW)

    def look(session: Session) -> tuple[Partij, Partij, Samen, set[str]]:
        one, other = (_person(session, request, name) for name in (stays, goes[0]))
        touched = samenvoegen.tafels(session, one, other)
        for key in sorted(touched):
            request.access.require(key, Rol.SECRETARIAAT)
        return one, other, samenvoegen.look(session, request.deps.config, one, other), touched

    one, other, found, touched = await request.read(look)
    if not agreed or agreed["gezien"] != found.gezien:
        line = f"{tafel} {stays} samenvoegen met {goes[0]}: {AGREED} {found.gezien}"
        around = f"{tafel} {found.gaat.naam} samenvoegen met {found.blijft.naam}"
        told = texts.MERGE_CHANGED if agreed else ""
        return Reply(views.merging(found, request.line(line), request.line(around), told=told))

    def write(session: Session) -> Reply:
        if samenvoegen.look(session, request.deps.config, one, other).gezien != found.gezien:  # only just
            raise UserError(texts.MERGE_CHANGED)
        samenvoegen.merge(session, request.stempel, request.deps.config, one, other)
        return Reply(views.merged(found, moment(request)))

    reply = await request.write(tafel, Rol.SECRETARIAAT, write)
    request.deps.redraw(*touched)
    return reply


def _person(session: Session, request: Request, name: str) -> Partij:
    who = known_party(session, request, name)
    if who.soort != "persoon":
        raise UserError(meeting_texts.only_people(who.naam))
    return personen.successor(session, who)
