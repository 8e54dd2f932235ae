"""Owners: everything of one handed over to another."""

from __future__ import annotations

import re
import zlib

from sqlmodel import Session

from bot import actielijst, naamgenoten, overdracht, personen
from bot.actielijst import Filter
from bot.config import Rol
from bot.errors import UserError
from bot.gelijkenis import nearest
from bot.readmodels import Actieregel, Partij
from bot.texts import acties as texts
from bot.views import wijzigen
from handlers.actie_input import nearly_known, party
from handlers.actie_undo import moment
from handlers.naamgenoten import asking
from handlers.opdrachten import AGREED, Reply, Request, leading_tafel

MOST_POINTS = 500  # handed over at once: meanwhile nobody else can write
_FROM_TO = re.compile(
    r"(?:van\s+)?(?P<oud>\S.*?)\s+(?:naar|aan)\s+(?P<nieuw>\S.*?)"
    rf"(?:\s*:\s*{AGREED}\s+(?P<gezien>v[0-9]{{1,10}}))?",
    re.IGNORECASE,
)


async def hand_over(request: Request) -> Reply:
    """'overdragen van X naar Y': the points are shown first; the button does it while they are still so."""
    named = leading_tafel(request.deps, request.text, regio=False)
    match = _FROM_TO.fullmatch(named[1] if named else request.text)
    if match is None:
        raise UserError(texts.HAND_OVER_HOW)
    tafels = request.access.tafels(Rol.LID) & ({named[0]} if named else request.readable)
    if not tafels:
        request.access.require(named[0] if named else request.tafel or min(request.readable), Rol.LID)
    old, rows, elsewhere = await request.read(lambda session: _points(session, request, match["oud"], tafels))
    if not rows:
        raise UserError(texts.nothing_to_hand_over(old.naam))
    if match["gezien"] == _seen(rows):
        return await _do(request, match, tafels)
    return await _preview(request, old, match, rows, elsewhere, named[0] if named else "")


def _seen(rows: list[Actieregel]) -> str:
    """Stands in the button for the points that were shown: as many others are not what was agreed to."""
    ids = " ".join(str(row.id) for row in sorted(rows, key=lambda row: row.id))
    return f"v{zlib.crc32(ids.encode())}"  # behind a letter: no number of anybody (privacystop.py)


def _points(
    session: Session, request: Request, name: str, tafels: frozenset[str]
) -> tuple[Partij, list[Actieregel], int]:
    """The owner, their open points at `tafels`, and how many more they have where one may only read."""
    old = known_party(session, request, name)
    all_points = overdracht.open_points(session, old)
    mine = [number for number, tafel in all_points.items() if tafel in tafels]
    elsewhere = request.readable - request.access.tafels(Rol.LID)
    rows = actielijst.select_rows(session, Filter(tafels=tafels, ids=mine), request.today, limit=MOST_POINTS)
    return old, rows, sum(1 for tafel in all_points.values() if tafel in elsewhere)


async def _preview(
    request: Request,
    old: Partij,
    match: re.Match[str],
    rows: list[Actieregel],
    elsewhere: int,
    tafel: str,
) -> Reply:
    def read(session: Session) -> tuple[str, list[str]]:
        new = _registered(session, request, match["nieuw"])
        if new and new.sleutel == old.sleutel:
            raise UserError(texts.SAME_OWNER)
        named = new.naam if new else request.plain(match["nieuw"])
        return named, [*nearly_known(session, [match["nieuw"]]).values()]

    new, warnings = await request.read(read)
    front = f"{tafel} " if tafel else ""
    command = request.line(f"{front}van {match['oud']} naar {match['nieuw']}: {AGREED} {_seen(rows)}")
    notes = [*([texts.points_changed(len(rows))] if match["gezien"] else []), *warnings]
    return Reply(
        wijzigen.hand_over(
            rows, elsewhere, old.naam, new, command, request.deps.config, request.today, warnings=notes
        )
    )


async def _do(request: Request, match: re.Match[str], tafels: frozenset[str]) -> Reply:
    """`tafels`: where this person may change points."""

    def write(session: Session) -> Reply:
        old, rows, _ = _points(session, request, match["oud"], tafels)
        if match["gezien"] != _seen(rows):  # only just
            raise UserError(texts.points_changed(len(rows)))
        new = party(session, request, match["nieuw"])
        if new.sleutel == old.sleutel:
            raise UserError(texts.SAME_OWNER)
        overdracht.hand_over(session, request.stempel, [row.id for row in rows], old, new)
        return Reply(wijzigen.handed_over(len(rows), old.naam, new.naam, moment(request)))

    reply = await request.write(min(tafels), Rol.LID, write)
    request.deps.redraw(*tafels)
    return reply


def known_party(session: Session, request: Request, name: str) -> Partij:
    """Who is meant by a name the register must know. Raises UserError with the nearest name it does know."""
    known = _registered(session, request, name)
    if known:
        return known
    near = nearest(name, personen.names(session), 75)
    raise UserError(texts.unknown_party(request.plain(name), next(iter(near), None)))


def _registered(session: Session, request: Request, name: str) -> Partij | None:
    mention = request.slack_user(name)
    if mention:
        return personen.by_slack_id(session, mention[0])
    found = personen.find(session, name)
    with asking(request):
        naamgenoten.require_one(session, name, found)
    return next(iter(found), None)
