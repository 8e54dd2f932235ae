"""Minutes asked to be read, and what came of it: kept until a person takes it over, once, or puts it away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, and_, col, func, or_, select

from bot import verslagen
from bot.config import Config
from bot.errors import UserError
from bot.models import Vergadering, Verslagvoorstel
from bot.readmodels import Uitkomst
from bot.texts import voorstel as texts
from bot.verslag.oordeel import beoordeling as b
from bot.verslag.oordeel.beoordeling import Beoordeling
from bot.wijzigingen import Stempel

LEASE = timedelta(minutes=4)  # longer than fetching and reading may take together
MOST_TRIES = 3
STALE = timedelta(hours=1)  # after a longer standstill it is not read any more, but told
UNTOLD = timedelta(days=1)  # so long is tried to tell that
MOST_OPEN = 20  # of one person
MOST_KEPT = 2_000_000  # characters of JSON; real minutes take about a hundredth
MOST_ITEMS = 200  # points and decisions of one proposal: while they are written nobody else can write
TAKE_SECONDS = 30.0  # for that; the points of usual minutes take about one
VERSLAG = "verslag"  # of the two kinds of file that are read; the other is in opgave/voorleggen.py


def ask(
    session: Session, stempel: Stempel, bron: str, tafels: Sequence[str], soort: str = VERSLAG
) -> Verslagvoorstel:
    """Note that `bron` (a file in Slack, an address) must be read. Raises UserError when somebody has too
    many waiting."""
    waiting = select(func.count()).where(
        Verslagvoorstel.door == stempel.door, col(Verslagvoorstel.status).in_(("wacht", "open"))
    )
    if session.exec(waiting).one() >= MOST_OPEN:
        raise UserError(texts.TOO_MANY_OPEN)
    row = Verslagvoorstel(
        door=stempel.door, soort=soort, bron=bron, tafels=",".join(tafels), gevraagd_op=stempel.op
    )
    session.add(row)
    session.flush()
    return row


def any_waiting(session: Session, now: datetime) -> bool:
    """Whether `resumable` finds any."""
    return session.exec(select(Verslagvoorstel.id).where(*_is_free(now)).limit(1)).first() is not None


def resumable(session: Session, now: datetime) -> list[int]:
    """What nobody is reading although it was asked, or was read and not shown: a restart came in between."""
    return [number or 0 for number in session.exec(select(Verslagvoorstel.id).where(*_is_free(now))).all()]


def claim(session: Session, number: int, now: datetime) -> Verslagvoorstel | None:
    """Take it to read, or to show; None when somebody else has, or it was done."""
    query = select(Verslagvoorstel).where(Verslagvoorstel.id == number, *_is_free(now))
    row = session.exec(query.with_for_update()).first()
    if row:
        row.huur_tot, row.poging = now + LEASE, row.poging + 1
        session.add(row)
    return row


def is_given_up(row: Verslagvoorstel, now: datetime) -> bool:
    """Whether what was claimed waited too long, or failed every time."""
    is_late = row.status == "wacht" and now - row.gevraagd_op > STALE
    return is_late or row.poging > MOST_TRIES


def was_shown(session: Session, number: int) -> None:
    """Who asked has been told what became of it."""
    row = session.get_one(Verslagvoorstel, number)
    row.huur_tot = None
    session.add(row)


def _is_free(now: datetime) -> tuple[Any, ...]:
    """Asked and not read, or read and not shown (`keep` leaves the lease, `was_shown` ends it), and nobody
    is at it. After a clock that was put back a lease cannot last longer than LEASE."""
    lease = col(Verslagvoorstel.huur_tot)
    ended = or_(lease < now, lease > now + LEASE)
    return (
        or_(
            and_(col(Verslagvoorstel.status) == "wacht", or_(lease.is_(None), ended)),
            and_(col(Verslagvoorstel.status) == "open", ended),
        ),
    )


def at(session: Session, number: int, kanaal: str, ts: str, bestand: str) -> None:
    """Where the bot's message about it stands, and what the file is called."""
    row = session.get_one(Verslagvoorstel, number)
    row.kanaal, row.ts, row.bestand = kanaal, ts, bestand or row.bestand
    session.add(row)


def keep(
    session: Session,
    number: int,
    gelezen: Beoordeling,
    *,
    bytes_sha256: str,
    sha256: str,
    back: Vergadering | None = None,
) -> Vergadering | None:
    """Keep what was read, still to be shown (`was_shown`); where these very minutes are in the register, give
    back their meeting and keep nothing. A draft that came `back` is held against its meeting, however often
    (verschillen/). Raises UserError for what is too big, or of a tafel that is not that of who asked."""
    row = session.get_one(Verslagvoorstel, number, with_for_update=True)
    known = None if back else verslagen.meeting_of(session, sha256)
    if known:
        fail(session, row)
        row.vergadering_id = known.id
        return known
    tafel = gelezen.voorstel.vergadering.tafel
    if tafel is not None and tafel not in row.tafels.split(","):
        raise UserError(texts.OTHER_TAFEL)
    inhoud = b.dumps(gelezen)
    if len(inhoud) > MOST_KEPT or len(gelezen.voorstel.acties + gelezen.voorstel.besluiten) > MOST_ITEMS:
        raise UserError(texts.TOO_MUCH)
    row.status, row.inhoud, row.bron = "open", inhoud, None
    row.bytes_sha256, row.sha256 = bytes_sha256, sha256
    row.vergadering_id = back.id if back else None
    session.add(row)
    return None


def same(session: Session, door: str, bytes_sha256: str, soort: str = VERSLAG) -> Verslagvoorstel | None:
    """The proposal out of the same bytes that this person has open."""
    query = select(Verslagvoorstel).where(
        Verslagvoorstel.door == door,
        Verslagvoorstel.soort == soort,
        Verslagvoorstel.status == "open",
        Verslagvoorstel.bytes_sha256 == bytes_sha256,
    )
    return session.exec(query.order_by(col(Verslagvoorstel.id).desc())).first()


def replace(session: Session, number: int, kept: int) -> None:
    """The same bytes were read already: the proposal of then moves to the message of now."""
    row, other = session.get_one(Verslagvoorstel, number), session.get_one(Verslagvoorstel, kept)
    other.kanaal, other.ts = row.kanaal, row.ts
    other.huur_tot, other.poging = row.huur_tot, row.poging  # to be shown there
    session.add(other)
    fail(session, row)


def drop(session: Session, number: int) -> None:
    """Nothing will come of it; what was read meanwhile stays."""
    row = session.get_one(Verslagvoorstel, number, with_for_update=True)
    if row.status == "wacht":
        fail(session, row)


def fail(session: Session, row: Verslagvoorstel) -> None:
    row.status, row.bron, row.huur_tot, row.inhoud = "mislukt", None, None, None
    session.add(row)


def put_away(session: Session, row: Verslagvoorstel) -> None:
    row.status, row.inhoud = "weggelegd", None
    session.add(row)


def mine(
    session: Session, number: int, door: str, soort: str = VERSLAG, *, lock: bool = False
) -> Verslagvoorstel:
    """An open proposal of this person. Raises UserError, saying what became of it, when it is not."""
    query = select(Verslagvoorstel).where(
        Verslagvoorstel.id == number, Verslagvoorstel.door == door, Verslagvoorstel.soort == soort
    )
    row = session.exec(query.with_for_update() if lock else query).first()
    if row is None or row.status != "open" or row.inhoud is None:
        raise UserError(texts.no_longer(row.status if row else None))
    return row


def open_of(session: Session, door: str) -> list[Verslagvoorstel]:
    """The minutes that this person still has to look at, the newest first."""
    query = select(Verslagvoorstel).where(
        Verslagvoorstel.door == door, Verslagvoorstel.soort == VERSLAG, Verslagvoorstel.status == "open"
    )
    return list(session.exec(query.order_by(col(Verslagvoorstel.id).desc())).all())


def judged(row: Verslagvoorstel) -> Beoordeling:
    return b.loads(row.inhoud or "")


def save(session: Session, row: Verslagvoorstel, beoordeling: Beoordeling) -> None:
    row.inhoud = b.dumps(beoordeling)
    session.add(row)


def agree(session: Session, row: Verslagvoorstel, now: datetime) -> None:
    """Note that it is taken over as it is: from here on it is, also when a restart comes in between. Raises
    UserError for a draft that came back, of which only differences are written, and for minutes of which
    nothing is left to write."""
    if row.vergadering_id is not None:
        raise UserError(texts.no_longer(None))
    if row.soort != "opgave":
        verslagen.refuse_empty(judged(row).taken())
    row.status, row.huur_tot = "akkoord", now + LEASE
    session.add(row)


def agreed(session: Session, now: datetime) -> list[tuple[int, str, str]]:
    """What was agreed to and is not written, by whom and of which kind: a restart came in between."""
    query = select(Verslagvoorstel.id, Verslagvoorstel.door, Verslagvoorstel.soort).where(
        Verslagvoorstel.status == "akkoord", col(Verslagvoorstel.huur_tot) < now
    )
    return [(number or 0, door, soort) for number, door, soort in session.exec(query).all()]


def reopen(session: Session, number: int) -> bool:
    """What was agreed to and cannot be written is to be judged again, as it is; whether it was so. It keeps
    its lease until that was shown (`was_shown`)."""
    row = session.get_one(Verslagvoorstel, number, with_for_update=True)
    if row.status != "akkoord":
        return False
    row.status = "open"
    session.add(row)
    return True


def take(
    session: Session, stempel: Stempel, config: Config, number: int
) -> tuple[Verslagvoorstel, Uitkomst] | None:
    """Write what was agreed to and not left out into the register, and empty the proposal; None when that was
    done. The same minutes change nothing a second time."""
    row = session.get_one(Verslagvoorstel, number, with_for_update=True)
    if row.status != "akkoord":
        return None
    assert row.sha256  # what was read has one
    uitkomst = verslagen.store(
        session, stempel, config, judged(row).taken(), bestand=row.bestand, sha256=row.sha256
    )
    row.status, row.inhoud, row.vergadering_id = "overgenomen", None, uitkomst.vergadering.id
    row.huur_tot = None
    session.add(row)
    return row, uitkomst
