"""What the bot owes Slack because of a meeting: one aankondiging per moment and audience, with its post.

Written in the transaction that plans, moves, cancels or closes the meeting, and once more at every tick: what
is owed already is re-dated while it is unsent, and never owed twice.
"""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, col, select, update

from bot import bediening, sleutels
from bot.config import Moment, Tafel
from bot.kalender import Kalender
from bot.models import Aankondiging, Vergadering, Verzending

TELLING = ("vooruitblik", "herinnering", "eigenaars")  # that there is a meeting, and when
PERSONAL = ("eigenaars", "navragen")  # to one person each; who they are, jobs/ knows
AFTER_CLOSING = timedelta(days=3)  # how long 'direct na' still makes sense
UNSENT = (
    "PLANNED",
    "HELD",
    "EXPIRED",
    "CANCELLED",
)  # Slack does not have it: another time makes it owed again
MAYBE_SENT = ("SENDING", "UNKNOWN", "CHECKING", "SENT")
FOLLOW_UP = timedelta(days=90)  # how long 'no next meeting' still makes sense
# The kinds of what nobody sets a moment for.
NO_NEXT = "geen-vervolg"
SUMMARY = "samenvatting"
CORRECTION = "correctie"
REPORT = "melding"
BACKUP = "reservekopie"
CALENDAR = "agenda"
PICTURES = "beeld"
WITH_DIGEST = timedelta(days=1)  # how long pictures still come with the vooruitblik
# What every tick asks of each moment, made once: making a statement takes longer than asking it.
_OWED = select(Aankondiging).where(
    Aankondiging.vergadering_id == bindparam("meeting"),
    Aankondiging.soort == bindparam("soort"),
    Aankondiging.publiek == bindparam("publiek"),
    Aankondiging.volgnummer == bindparam("volgnummer"),
)
_WITH_POST = (
    _OWED.join(Verzending, col(Verzending.aankondiging_id) == Aankondiging.id)
    .add_columns(Verzending)
    .with_for_update(of=Verzending)
)
_IDS = select(Aankondiging.id).where(Aankondiging.vergadering_id == bindparam("meeting"))
_IDS_REMOVED = _IDS.where(
    col(Aankondiging.wat).in_(["vooruitblik", "herinnering", *PERSONAL]),
    col(Aankondiging.soort).not_in(bindparam("kept", expanding=True)),
)
_CANCEL, _CANCEL_REMOVED = (
    update(Verzending)
    .where(col(Verzending.aankondiging_id).in_(ids), col(Verzending.status).in_(["PLANNED", "HELD"]))
    .values(status="CANCELLED")
    for ids in (_IDS, _IDS_REMOVED)
)


def schedule(session: Session, meeting: Vergadering, tafel: Tafel, kalender: Kalender, now: datetime) -> None:
    """Write what `meeting` owes its channel, in the transaction that plans, moves or closes it.

    Idempotent: an unsent row is re-dated, a sent one stays, a moment wholly in the past owes nothing.
    """
    if (
        meeting.datum is None
        or meeting.begin is None
        or meeting.status not in ("gepland", "loopt", "gesloten")
    ):
        return
    _cancel_removed(session, meeting, tafel.momenten)
    starts = kalender.at(meeting.datum, meeting.begin)
    for moment in tafel.momenten:
        if moment.wat == SUMMARY:
            if meeting.gesloten_op:
                vervalt = meeting.gesloten_op + AFTER_CLOSING
                owe(session, meeting, moment.id, moment.wat, tafel.sleutel, meeting.gesloten_op, vervalt, now)
            continue
        due = kalender.due(moment, meeting.datum)
        if moment.wat not in PERSONAL and due is not None and meeting.status == "gepland":
            owe(session, meeting, moment.id, moment.wat, tafel.sleutel, due, starts, now)


def owe(
    session: Session,
    meeting: Vergadering,
    soort: str,
    wat: str,
    publiek: str,
    vanaf: datetime,
    vervalt: datetime,
    now: datetime,
    *,
    volgnummer: int = 0,
) -> None:
    """One aankondiging and its verzending, or the new time of the unsent one. Past `vervalt`: nothing."""
    known = session.execute(_WITH_POST, _key_of(meeting, soort, publiek, volgnummer)).first()
    if known is None:
        if vervalt > now:
            _create(session, meeting, soort, wat, publiek, vanaf, vervalt, volgnummer)
        return
    row, post = known
    same = (row.wat, row.vanaf, row.vervalt, post.revisie) == (wat, vanaf, vervalt, meeting.revisie)
    is_back = post.status == "CANCELLED" and vanaf > now  # its moment had been taken out of config.yaml
    if post.status in UNSENT and (is_back or not same):
        row.vanaf, row.vervalt, row.wat = vanaf, vervalt, wat
        post.niet_voor, post.revisie = vanaf, meeting.revisie
        post.kanaal = post.inhoud = post.hash = None  # what was refused before told the old time
        if vervalt > now and post.status != "HELD":
            was_held = post.status == "CANCELLED" and bediening.is_held_back(session, post.id or 0)
            post.status, post.gemeld_op = "HELD" if was_held else "PLANNED", None
        session.add_all([row, post])
        session.flush()


def _create(
    session: Session,
    meeting: Vergadering,
    soort: str,
    wat: str,
    publiek: str,
    vanaf: datetime,
    vervalt: datetime,
    volgnummer: int,
) -> None:
    row = Aankondiging(
        vergadering_id=meeting.id or 0,
        soort=soort,
        wat=wat,
        publiek=publiek,
        volgnummer=volgnummer,
        vanaf=vanaf,
        vervalt=vervalt,
    )
    session.add(row)
    session.flush()
    session.add(
        Verzending(
            aankondiging_id=row.id or 0,
            sleutel=_key(session, meeting, row),
            revisie=meeting.revisie,
            niet_voor=vanaf,
        )
    )
    session.flush()


def _key(session: Session, meeting: Vergadering, row: Aankondiging) -> str:
    """The same for what is said again after a restore. A correction that says something else is another one;
    a report tells what is wrong, or what a calendar changed, by then, and is never said before."""
    if row.soort in (REPORT, CALENDAR):
        return secrets.token_urlsafe(16)
    about = (meeting.referentie, row.soort, row.publiek, row.volgnummer)
    told = (meeting.status, meeting.datum, meeting.begin, meeting.locatie) if row.soort == CORRECTION else ()
    return sleutels.derived(session, *about, *map(str, told))


def owe_summary(session: Session, meeting: Vergadering, tafel: Tafel, now: datetime) -> bool:
    """Owe the channel the summary of a closed meeting; False when it has it, or soon will."""
    soort = next((moment.id for moment in tafel.momenten if moment.wat == SUMMARY), SUMMARY)
    known = _owed(session, meeting, soort, tafel.sleutel)
    if known:
        post = session.exec(select(Verzending).where(Verzending.aankondiging_id == known.id)).one()
        if post.status not in ("EXPIRED", "CANCELLED"):
            return False
    owe(session, meeting, soort, SUMMARY, tafel.sleutel, now, now + AFTER_CLOSING, now)
    return True


def correct(session: Session, meeting: Vergadering, kalender: Kalender, now: datetime) -> None:
    """The meeting was moved or cancelled, or goes on: whoever was told of it, or may have been, is owed that,
    once for this revision, and told what is other by then than they heard. One person is told in office
    hours."""
    if meeting.datum is None or meeting.begin is None:
        return
    vervalt = kalender.at(meeting.datum, meeting.begin)
    for publiek in told(session, meeting):
        at = now if publiek == meeting.tafel else kalender.in_office(now)
        owe(session, meeting, CORRECTION, CORRECTION, publiek, at, vervalt, now, volgnummer=meeting.revisie)


def told(session: Session, meeting: Vergadering) -> set[str]:
    """Whoever was told of `meeting` by the bot, or may have been."""
    query = _maybe_told(meeting, *TELLING).with_only_columns(col(Aankondiging.publiek))
    return set(session.exec(query).all())


def told_revisions(session: Session, meeting: Vergadering, publiek: str) -> list[int]:
    """At which revisions of `meeting` the bot told `publiek` of it, or may have, since it last told them of a
    change; the last first."""
    query = _maybe_told(meeting, *TELLING, CORRECTION).where(Aankondiging.publiek == publiek)
    query = query.with_only_columns(col(Verzending.revisie), col(Aankondiging.soort))
    rows = session.execute(query).all()
    last = max((revisie for revisie, soort in rows if soort == CORRECTION), default=0)
    return sorted({revisie for revisie, _ in rows if revisie >= last}, reverse=True)


def _maybe_told(meeting: Vergadering, *kinds: str) -> Any:
    return (
        select(Aankondiging)
        .join(Verzending, col(Verzending.aankondiging_id) == Aankondiging.id)
        .where(
            Aankondiging.vergadering_id == meeting.id,
            col(Aankondiging.wat).in_(kinds),
            col(Verzending.status).in_(MAYBE_SENT),
        )
    )


def digests_sent(session: Session, now: datetime) -> list[tuple[Vergadering, Aankondiging, datetime]]:
    """The vooruitbliks that stand in Slack for less than WITH_DIGEST, of meetings that are still to come, and
    since when."""
    rows = session.execute(
        select(Vergadering, Aankondiging, Verzending.verzonden_op)
        .join(Aankondiging, col(Aankondiging.vergadering_id) == Vergadering.id)
        .join(Verzending, col(Verzending.aankondiging_id) == Aankondiging.id)
        .where(
            Aankondiging.wat == "vooruitblik",
            Verzending.status == "SENT",
            col(Verzending.verzonden_op) > now - WITH_DIGEST,
            Vergadering.status == "gepland",
        )
        .order_by(col(Verzending.id))
    ).all()
    return [(meeting, digest, since) for meeting, digest, since in rows if since]


def owe_pictures(
    session: Session,
    meeting: Vergadering,
    digest: Aankondiging,
    since: datetime,
    kalender: Kalender,
    now: datetime,
) -> None:
    """The pictures behind a vooruitblik that stands in Slack `since` then, once for each.

    They are due from when it was: of a register that was put back it is then doubted of both whether they
    stand in Slack already.
    """
    if meeting.datum is None or meeting.begin is None:
        return
    vervalt = min(since + WITH_DIGEST, kalender.at(meeting.datum, meeting.begin))
    owe(session, meeting, pictures_of(digest), PICTURES, digest.publiek, digest.vanaf, vervalt, now)


def pictures_of(digest: Aankondiging) -> str:
    """The `soort` of the pictures behind this vooruitblik; no id of a moment can be that."""
    return f"{PICTURES}: {digest.soort}"


def owe_report(session: Session, meeting: Vergadering, publiek: str, vanaf: datetime, now: datetime) -> None:
    """Tell one person what went wrong with the messages of `meeting`: in the message that is still to be sent
    when there is one, else in a new one."""
    latest = session.exec(
        select(Aankondiging.volgnummer, Verzending.status)
        .join(Verzending, col(Verzending.aankondiging_id) == Aankondiging.id)
        .where(
            Aankondiging.vergadering_id == meeting.id,
            Aankondiging.soort == REPORT,
            Aankondiging.publiek == publiek,
        )
        .order_by(col(Aankondiging.volgnummer).desc())
    ).first()
    if latest and latest[1] == "PLANNED":
        return
    number = latest[0] + 1 if latest else 1
    owe(session, meeting, REPORT, REPORT, publiek, vanaf, now + FOLLOW_UP, now, volgnummer=number)


def is_owed(session: Session, meeting: Vergadering, soort: str, publiek: str, volgnummer: int = 0) -> bool:
    """Whether this was ever owed, sent or not."""
    return _owed(session, meeting, soort, publiek, volgnummer) is not None


def _owed(
    session: Session, meeting: Vergadering, soort: str, publiek: str, volgnummer: int = 0
) -> Aankondiging | None:
    return session.exec(_OWED, params=_key_of(meeting, soort, publiek, volgnummer)).first()


def _key_of(meeting: Vergadering, soort: str, publiek: str, volgnummer: int) -> dict[str, Any]:
    return {"meeting": meeting.id, "soort": soort, "publiek": publiek, "volgnummer": volgnummer}


def cancel_unsent(session: Session, meeting: Vergadering) -> None:
    """A cancelled meeting owes nothing more."""
    session.execute(_CANCEL, {"meeting": meeting.id})


def _cancel_removed(session: Session, meeting: Vergadering, momenten: tuple[Moment, ...]) -> None:
    """A moment that was taken out of config.yaml owes nothing more."""
    session.execute(_CANCEL_REMOVED, {"meeting": meeting.id, "kept": [moment.id for moment in momenten]})
