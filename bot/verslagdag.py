"""The day of minutes against the register: a meeting that is not over yet is not closed by minutes of it."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, time

from sqlmodel import Session, col, select

from bot import dates, herlezen, vergaderingen
from bot.config import Config
from bot.models import Actie, Besluit, Notitie, Vergadering
from bot.texts import verslagen as texts
from bot.verslag import voorstel as v

LEAST, ALIKE = 3, 0.8  # of so many things that minutes say, this part stands at another day


def doubt(session: Session, config: Config, head: v.Vergadering, now: datetime) -> str | None:
    """What is odd about the day of these minutes; None when nothing is."""
    if head.tafel is None or head.datum is None:
        return None
    known = vergaderingen.on(session, head.tafel, head.datum)
    if is_slip(session, config, head, now):
        return texts.in_future(head.datum)
    if known is None or known.status not in vergaderingen.AHEAD or _is_over(config, known, head, now):
        return None
    return texts.stays(known.referentie, known.status)


def same_elsewhere(session: Session, read: v.Voorstel) -> str | None:
    """That the register has all these minutes say at another day of the tafel: their day was put right, and
    all of it would come twice. A list that is carried over is no reason: new minutes say something new."""
    head = read.vergadering
    said = {("actie", _words(a.citaat)) for a in read.acties if not a.zelfde_als}
    said |= {("besluit", _words(b.tekst)) for b in read.besluiten}
    said |= {("notitie", _words(n.tekst)) for n in read.notities}
    if head.tafel is None or head.datum is None or len(said) < LEAST:
        return None
    others: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for table in (Actie, Besluit, Notitie):
        query = (
            select(Vergadering.referentie, table)
            .join(Vergadering, col(Vergadering.id) == table.vergadering_id)
            .where(Vergadering.tafel == head.tafel, Vergadering.datum != head.datum)
        )
        for reference, row in session.exec(query).all():
            if not herlezen.is_wiped(row):
                words = str(getattr(row, "citaat", None) or getattr(row, "tekst", ""))
                others[reference].add((str(table.__tablename__), _words(words)))
    found = max(others, key=lambda reference: len(others[reference] & said), default=None)
    if found is None or len(others[found] & said) < ALIKE * len(said):
        return None
    return texts.same_elsewhere(found, len(others[found] & said), len(said))


def _words(text: str) -> str:
    return " ".join(text.split()).casefold()


def is_slip(session: Session, config: Config, head: v.Vergadering, now: datetime) -> bool:
    """Whether their day is not there yet and nothing is planned for it: mostly that is a slip."""
    if head.tafel is None or head.datum is None or head.datum <= dates.today(now, config.zone):
        return False
    return vergaderingen.on(session, head.tafel, head.datum) is None


def _is_over(config: Config, known: Vergadering, head: v.Vergadering, now: datetime) -> bool:
    """Whether the meeting of these minutes was held: not on the day on which it runs, nor before the end of
    one that nobody began."""
    end = time.max if known.status == "loopt" else head.eind or known.eind or time.max
    return known.datum is None or dates.local(known.datum, end, config.zone) <= now
