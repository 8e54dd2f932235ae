"""The agenda of a meeting, and what hangs under its items."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlmodel import Session, col, select

from bot import wijzigingen
from bot.errors import UserError
from bot.gelijkenis import nearest
from bot.models import Actie, Agendapunt, Besluit, Notitie, Vergadering
from bot.texts import vergaderingen as texts
from bot.wijzigingen import Stempel

UNDER_ITEM = (Actie, Besluit, Notitie)
ALIKE = 75  # of 100 (rapidfuzz): 'rondvrag' is Rondvraag
_TO = re.compile(r"^(?:(?:agenda)?punt|naar)\s+")


def of(session: Session, meeting_id: int) -> list[Agendapunt]:
    return list(
        session.exec(
            select(Agendapunt)
            .where(Agendapunt.vergadering_id == meeting_id)
            .order_by(col(Agendapunt.volgorde))
        ).all()
    )


def named(items: Sequence[Agendapunt], words: str) -> list[Agendapunt]:
    """The items that `words` can mean: by the number they have, their place without one, or their title."""
    bare = _TO.sub("", words.casefold()).rstrip(". ")
    exact = [item for item in items if bare in ((item.nummer or "").casefold(), item.titel.casefold())]
    if exact:
        return exact[:1]
    if bare.isascii() and bare.isdigit():
        return [item for item in items[int(bare) - 1 : int(bare)] if not item.nummer] if int(bare) else []
    within = [item for item in items if len(bare) > 2 and bare in item.titel.casefold()]
    if within:
        return within
    titles = [item.titel.casefold() for item in items]
    return [items[titles.index(near)] for near in nearest(bare, titles, ALIKE)]


def current(session: Session, meeting: Vergadering) -> Agendapunt | None:
    """The item that is being discussed; None when the meeting does not run or has no such item."""
    if meeting.status != "loopt" or meeting.agendapunt is None:
        return None
    return session.exec(
        select(Agendapunt).where(
            Agendapunt.vergadering_id == meeting.id, Agendapunt.volgorde == meeting.agendapunt
        )
    ).first()


def current_id(session: Session, meeting: Vergadering) -> int | None:
    """What is noted now hangs under this item."""
    item = current(session, meeting)
    return item.id if item else None


def move_to(session: Session, stempel: Stempel, meeting: Vergadering, item: Agendapunt) -> bool:
    """This item is being discussed from now; False when it already was."""
    if meeting.status != "loopt":
        raise UserError(texts.not_running(meeting.status))
    return wijzigingen.change(session, stempel, "agendapunt", meeting, agendapunt=item.volgorde)


def replace_all(
    session: Session, stempel: Stempel, meeting: Vergadering, titles: Sequence[tuple[str | None, str]]
) -> None:
    """Make these (nummer, titel) the agenda. Items keep by place what hangs under them."""
    have = of(session, meeting.id or 0)
    for item in have[len(titles) :]:
        if any(
            session.exec(select(table.id).where(table.agendapunt_id == item.id)).first()
            for table in UNDER_ITEM
        ):
            raise UserError(texts.agenda_item_in_use(item.titel))
        _delete(session, stempel, item)
    for place, (number, title) in enumerate(titles, start=1):
        if place <= len(have):
            wijzigingen.change(session, stempel, "agenda", have[place - 1], nummer=number, titel=title)
        else:
            item = Agendapunt(vergadering_id=meeting.id or 0, volgorde=place, nummer=number, titel=title)
            wijzigingen.create(session, stempel, item)


def insert(
    session: Session, stempel: Stempel, meeting: Vergadering, place: int, number: str | None, title: str
) -> Agendapunt:
    """A new item at this place, from 1; those behind it move on with what hangs under them."""
    for item in reversed(of(session, meeting.id or 0)):
        if item.volgorde >= place:
            wijzigingen.change(session, stempel, "agenda", item, volgorde=item.volgorde + 1)
    if meeting.status == "loopt" and meeting.agendapunt and meeting.agendapunt >= place:
        wijzigingen.change(session, stempel, "agendapunt", meeting, agendapunt=meeting.agendapunt + 1)
    item = Agendapunt(vergadering_id=meeting.id or 0, volgorde=place, nummer=number, titel=title)
    wijzigingen.create(session, stempel, item, wijzigingen.READ)
    return item


def remove(session: Session, stempel: Stempel, meeting: Vergadering, item: Agendapunt) -> None:
    """Off the agenda; those behind it move up, and what hung under it hangs under none."""
    for table in UNDER_ITEM:
        for row in session.exec(select(table).where(table.agendapunt_id == item.id)).all():
            wijzigingen.change(session, stempel, wijzigingen.READ, row, agendapunt_id=None)
    place = item.volgorde
    _delete(session, stempel, item)
    session.flush()
    for each in of(session, meeting.id or 0):
        if each.volgorde > place:
            wijzigingen.change(session, stempel, "agenda", each, volgorde=each.volgorde - 1)
    if meeting.agendapunt and meeting.agendapunt > place:
        wijzigingen.change(session, stempel, "agendapunt", meeting, agendapunt=meeting.agendapunt - 1)


def _delete(session: Session, stempel: Stempel, item: Agendapunt) -> None:
    wijzigingen.record(session, stempel, wijzigingen.GONE, item, wijzigingen.died(item))
    session.delete(item)
