"""The live overview of a running meeting: what it says, who sees it, and where in Slack its parts stand.

A part is claimed before it is posted: whoever writes its row first posts it. A claim that a crash cut off is
taken over after CLAIM: it is looked up first, where the bot may read. Once posted a part is edited, never
posted again, unless it was removed in Slack.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import and_, bindparam, or_
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select, update

from bot import actielijst, agendapunten, besluiten, herstel, notities, sleutels
from bot.actielijst import Filter
from bot.config import Tafel
from bot.models import Overzichtsdeel, Vergadering, Wijziging
from bot.nakijken import CLOCKS_DIFFER
from bot.readmodels import Actieregel, Besluitregel, Bespreking, Overzicht
from bot.texts.verslag import NOOT

CLAIM = timedelta(seconds=60)  # longer than a post may take
KEY = "overzicht"  # what the key of a part is made of, beside its meeting, audience and place
AFTER_CLOSING = timedelta(hours=1)  # so long a closed meeting may still be drawn for the last time
EARLY = timedelta(days=1)  # so long before its day somebody may begin a meeting, to try it
MOST = 1000  # points and decisions of one meeting
_STATUS = col(Vergadering.status)
_TO_DRAW = select(Vergadering).where(
    or_(_STATUS == "loopt", and_(_STATUS == "gesloten", col(Vergadering.gesloten_op) > bindparam("since")))
)


def gather(session: Session, meeting: Vergadering, today: date) -> Overzicht:
    """Everything noted in `meeting`, item by item; what hangs under no item comes last. Notes of the
    secretary stand beside it (noten.py)."""
    noted = Filter(tafels=[meeting.tafel], vergadering_id=meeting.id, staat="alle")
    points = sorted(actielijst.select_rows(session, noted, today, limit=MOST), key=lambda row: row.nummer)
    decisions = besluiten.select_rows(session, [meeting.tafel], vergadering_id=meeting.id, limit=MOST)
    lines = [line for line in notities.of(session, meeting.id or 0) if line.soort != NOOT]
    now = agendapunten.current_id(session, meeting)
    items = [*agendapunten.of(session, meeting.id or 0), None]

    def under(id_: int | None) -> tuple[tuple[str, ...], tuple[Besluitregel, ...], tuple[Actieregel, ...]]:
        return (
            tuple(line.tekst for line in lines if line.agendapunt_id == id_),
            tuple(row for row in decisions if row.agendapunt_id == id_),
            tuple(row for row in points if row.agendapunt_id == id_),
        )

    found = [
        Bespreking(item, bool(item and item.id == now), *under(item.id if item else None)) for item in items
    ]
    return Overzicht(
        meeting, tuple(b for b in found if b.agendapunt or b.notities or b.besluiten or b.acties)
    )


def to_draw(session: Session, tafels: Collection[str], now: datetime) -> list[Vergadering]:
    """The meetings that run, and those that closed a moment ago."""
    found = session.exec(_TO_DRAW, params={"since": now - AFTER_CLOSING}).all()
    return [meeting for meeting in found if meeting.tafel in tafels]


def may_stand_unseen(session: Session, meeting: Vergadering, now: datetime) -> bool:
    """Whether the overview may stand in the channel without the register knowing: that was put back from a
    copy when the meeting may have begun already, and what was posted after the copy is not in it."""
    put_back = herstel.latest(session, now)
    return put_back is not None and (meeting.datum is None or meeting.datum <= (put_back.op + EARLY).date())


def audiences(
    session: Session, meeting: Vergadering, tafel: Tafel, *, is_in_doubt: bool = False
) -> list[str]:
    """Who sees it: the key of the tafel for its channel, else the Slack ids of its secretariaat, or where
    none is named of who began the meeting. They see it too while the channel is in doubt: there only what
    the register knows of is edited."""
    if tafel.overzicht == "kanaal" and not is_in_doubt:
        return [tafel.sleutel]
    return [
        *([tafel.sleutel] if tafel.overzicht == "kanaal" else []),
        *_secretariaat(session, meeting, tafel),
    ]


def _secretariaat(session: Session, meeting: Vergadering, tafel: Tafel) -> list[str]:
    if tafel.rollen.secretariaat:
        return list(tafel.rollen.secretariaat)
    began = session.exec(
        select(Wijziging.door).where(
            Wijziging.soort == "vergadering", Wijziging.object_id == meeting.id, Wijziging.wat == "gestart"
        )
    ).all()
    return [who for who in began[-1:] if who[:1] in "UW"]


def parts(session: Session, meeting_id: int, publiek: str) -> list[Overzichtsdeel]:
    """What this audience has of it, in order."""
    return list(
        session.exec(
            select(Overzichtsdeel)
            .where(Overzichtsdeel.vergadering_id == meeting_id, Overzichtsdeel.publiek == publiek)
            .order_by(col(Overzichtsdeel.volgorde))
        ).all()
    )


@dataclass(frozen=True)
class Plaatsing:
    """A part that is taken to be posted. With `sinds` it may stand there since then, under its `sleutel`: it
    was begun before, or the register was put back from a copy."""

    deel_id: int
    sleutel: str
    sinds: datetime | None


def claim(
    session: Session, meeting_id: int, publiek: str, place: int, kanaal: str, now: datetime
) -> Plaatsing | None:
    """Take the posting of a part; None when another has it."""
    taken = _take(session, meeting_id, publiek, place, kanaal, now)
    if taken is None:
        return None
    part_id, is_first = taken
    meeting, put_back = session.get_one(Vergadering, meeting_id), herstel.latest(session, now)
    moments = [meeting.gestart_op or now, *([put_back.sinds] if put_back else [])]
    return Plaatsing(
        part_id,
        sleutels.derived(session, meeting.referentie, KEY, publiek, place),
        min(moments) - CLOCKS_DIFFER if put_back or not is_first else None,
    )


def _take(
    session: Session, meeting_id: int, publiek: str, place: int, kanaal: str, now: datetime
) -> tuple[int, bool] | None:
    """The row of a part, and whether nobody had it before."""
    known = session.exec(
        select(Overzichtsdeel).where(
            Overzichtsdeel.vergadering_id == meeting_id,
            Overzichtsdeel.publiek == publiek,
            Overzichtsdeel.volgorde == place,
        )
    ).first()
    if known is None:
        part = Overzichtsdeel(
            vergadering_id=meeting_id,
            publiek=publiek,
            volgorde=place,
            kanaal=kanaal,
            hash="",
            begonnen_op=now,
        )
        try:
            with session.begin_nested():
                session.add(part)
        except IntegrityError:  # another bot was first
            return None
        return part.id or 0, True
    if known.ts is not None or (known.begonnen_op and known.begonnen_op > now - CLAIM):
        return None
    taken = session.execute(
        update(Overzichtsdeel)
        .where(col(Overzichtsdeel.id) == known.id, col(Overzichtsdeel.begonnen_op) == known.begonnen_op)
        .values(begonnen_op=now)
    )
    return (known.id or 0, False) if taken.rowcount == 1 else None  # type: ignore[attr-defined]


def record(session: Session, part_id: int, kanaal: str, ts: str, hash_: str, *, before: str) -> None:
    """The part stands there and says what this hash is of; `before` is the hash that was replaced.

    Where another bot drew it meanwhile, nobody knows which of the two came last in Slack: it is drawn again.
    """
    part = session.get(Overzichtsdeel, part_id)
    if part is None:  # another bot found it gone
        return
    part.kanaal, part.ts = kanaal, ts
    part.hash = hash_ if part.hash == before else ""
    session.add(part)


def forget(session: Session, part_id: int, ts: str) -> None:
    """The message at `ts` is not in Slack: the next drawing posts it, where another bot did not yet."""
    part = session.get(Overzichtsdeel, part_id)
    if part and part.ts == ts:
        session.delete(part)
