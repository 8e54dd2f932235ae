"""Minutes in the register: what a voorstel states is written, once; what it guesses stays a suggestion."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session, col, select

from bot import (
    agendapunten,
    herlezen,
    vergaderingen,
    verslagdag,
    verslagdeelnemers,
    verslagdelen,
    verslagpunten,
    verslagversies,
    wijzigingen,
)
from bot.config import Config
from bot.errors import UserError
from bot.models import Agendapunt, Vergadering, Verslag
from bot.readmodels import Uitkomst
from bot.texts import verslagen as texts
from bot.verslag import voorstel as v
from bot.wijzigingen import READ, Stempel


def store(
    session: Session,
    stempel: Stempel,
    config: Config,
    voorstel: v.Voorstel,
    *,
    bestand: str,
    sha256: str,
    to_come: bool = False,
) -> Uitkomst:
    """Write minutes into the register. The same file, or the same point under another file, changes nothing.
    A meeting that runs or is still to come stays so.

    `sha256` is the digest of the text that was read. `to_come`: also of a day to come for
    which nothing is planned, which is said.

    Raises UserError when the minutes name no tafel or date, or a day to come for which nothing is planned:
    then nobody can say where they belong; and when nothing at all was read: an empty meeting would say that
    one was held.
    """
    head = voorstel.vergadering
    if head.tafel is None or head.datum is None:
        raise UserError(texts.NO_TAFEL if head.tafel is None else texts.NO_DATE)
    refuse_empty(voorstel)
    seen = meeting_of(session, sha256)
    if seen:
        told = verslagpunten.told(session, seen, voorstel.acties)
        return Uitkomst(seen, bekend=True, overgeslagen=told)
    if verslagdag.is_slip(session, config, head, stempel.op) and not to_come:
        raise UserError(texts.in_future(head.datum))
    return _Writer(session, stempel, config, voorstel).write(bestand, sha256)


def refuse_empty(voorstel: v.Voorstel) -> None:
    """Raises UserError when nothing at all was read; a list of our own may be empty."""
    noted = voorstel.acties or voorstel.besluiten or voorstel.notities
    if not (noted or voorstel.aanwezigheid or voorstel.agendapunten or voorstel.vergadering.kenmerk):
        raise UserError(texts.NOTHING_READ)


def meeting_of(session: Session, sha256: str) -> Vergadering | None:
    """The meeting of which these very minutes were read already; None when that was undone."""
    seen = _read_before(session, sha256)
    if seen is None or herlezen.is_undone(session, seen):
        return None
    return session.get_one(Vergadering, seen.vergadering_id)


def read_from(session: Session, meeting: Vergadering) -> str | None:
    """The file that was read last for this meeting, where the meeting was made or closed by its minutes; None
    where it was held with the bot."""
    is_read = any(
        entry.wat == READ and any(value.veld == "status" and value.na == "gesloten" for value in values)
        for entry, values in wijzigingen.history(session, "vergadering", meeting.id or 0)
    )
    files = select(Verslag).where(Verslag.vergadering_id == meeting.id).order_by(col(Verslag.id).desc())
    found = session.exec(files).all() if is_read else ()
    return next((row.bestand for row in found if not herlezen.is_undone(session, row)), None)


def note_file(
    session: Session, stempel: Stempel, meeting: Vergadering, *, bestand: str, sha256: str, **about: Any
) -> None:
    """Keep that this file was read for `meeting`: once, and anew when that was undone."""
    about |= {"vergadering_id": meeting.id or 0, "bestand": bestand, "gelezen_op": stempel.op}
    seen = _read_before(session, sha256)
    if seen is None:
        wijzigingen.create(session, stempel, Verslag(sha256=sha256, **about), "gelezen")
    elif herlezen.is_undone(session, seen):
        wijzigingen.change(session, stempel, "gelezen", seen, **about)


def _read_before(session: Session, sha256: str) -> Verslag | None:
    return session.exec(select(Verslag).where(Verslag.sha256 == sha256)).first()


class _Writer:
    """One import: the meeting, then its people, its agenda and what was said at each item."""

    def __init__(self, session: Session, stempel: Stempel, config: Config, voorstel: v.Voorstel) -> None:
        self.session = session
        self.stempel = stempel
        self.config = config
        self.voorstel = voorstel
        self.odd: str | None = None  # about its day
        self.ended = verslagdelen.ended_at(config, voorstel.vergadering)

    def write(self, bestand: str, sha256: str) -> Uitkomst:
        head = self.voorstel.vergadering
        twice = verslagdag.same_elsewhere(self.session, self.voorstel)
        meeting = self._meeting()
        told = (self.odd, twice, verslagversies.stays(self.session, meeting))
        self.uitkomst = Uitkomst(meeting, overgeslagen=[each for each in told if each])
        others = select(Verslag).where(Verslag.vergadering_id == meeting.id, Verslag.sha256 != sha256)
        if any(not herlezen.is_undone(self.session, other) for other in self.session.exec(others).all()):
            self.uitkomst.overgeslagen.append(texts.READ_BEFORE)
        note_file(
            self.session,
            self.stempel,
            meeting,
            bestand=bestand,
            sha256=sha256,
            status=head.verslag_status,
            contact=head.contact,
        )
        verslagdeelnemers.write(self.session, self.stempel, self.config, self.voorstel, self.uitkomst)
        items = self._agenda(meeting)
        verslagpunten.write(self.session, self.stempel, self.config, self.voorstel, items, self.uitkomst)
        return self.uitkomst

    def _meeting(self) -> Vergadering:
        """The meeting of this tafel and day, made where the register has none; it is closed by its minutes,
        unless it is not over yet."""
        head = self.voorstel.vergadering
        assert head.tafel
        assert head.datum
        known = vergaderingen.on(self.session, head.tafel, head.datum)
        times = {"begin": head.begin, "eind": head.eind, "locatie": head.locatie, "vorige": head.vorige}
        if known is None:
            if verslagdag.is_slip(self.session, self.config, head, self.stempel.op):
                self.odd = texts.made_ahead(head.datum)
            new = vergaderingen.create(self.session, head.tafel, head.datum)
            new.status, new.gesloten_op = "gesloten", self.ended
            for name, value in times.items():
                setattr(new, name, value)
            wijzigingen.create(self.session, self.stempel, new, READ)
            return new
        missing = {k: value for k, value in times.items() if value and getattr(known, k) is None}
        odd = verslagdag.doubt(self.session, self.config, head, self.stempel.op)
        if odd:
            self.odd = odd
        elif known.status in vergaderingen.AHEAD:
            missing |= {"status": "gesloten", "gesloten_op": self.ended}
        wijzigingen.change(self.session, self.stempel, READ, known, **missing)
        return known

    def _agenda(self, meeting: Vergadering) -> dict[int, Agendapunt]:
        """The items by their place in the minutes; an agenda that the register has already stays."""
        if not agendapunten.of(self.session, meeting.id or 0):
            titles = [(item.nummer, item.titel) for item in self.voorstel.agendapunten]
            agendapunten.replace_all(self.session, self.stempel, meeting, titles)
            self.uitkomst.nieuw["agendapunten"] = len(titles)
            return {item.volgorde: item for item in agendapunten.of(self.session, meeting.id or 0)}
        by_title = {item.titel: item for item in agendapunten.of(self.session, meeting.id or 0)}
        return {
            item.volgorde: by_title[item.titel]
            for item in self.voorstel.agendapunten
            if item.titel in by_title
        }
