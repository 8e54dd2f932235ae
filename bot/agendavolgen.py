"""The meetings of a tafel follow its calendar: planned, moved and cancelled as it says.

What somebody did in Slack stands: a field that was changed here since the calendar said it is not changed
back, a meeting that was moved or cancelled here is not cancelled or revived, and the secretariaat is told
that the two differ. What the calendar does not have any more is told and nothing else: only a cancellation
cancels.
"""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any, NamedTuple

from sqlmodel import Session, col, select

from bot import agendameldingen, vergaderingen
from bot.agendameldingen import Wat
from bot.config import Tafel
from bot.ics.lezen import Gelezen, Lezing, NietGelezen
from bot.kalender import Kalender
from bot.models import Agendaafspraak, Vergadering
from bot.texts import agendabron as texts
from bot.wijzigingen import Stempel

DOOR = "agenda"  # who changed it, in the history
MOST = 5  # changes in one transaction: well within the two seconds that a write may take
SHIFTED = timedelta(days=6)  # so far a meeting of a series may go when the whole series gets another day
SAID = agendameldingen.WHEN_AND_WHERE


class Stand(NamedTuple):
    """When and where a meeting is; the usual time and place of its tafel where the calendar is silent."""

    datum: date
    begin: time
    eind: time | None
    locatie: str


def apply(
    session: Session,
    stempel: Stempel,
    tafel: Tafel,
    kalender: Kalender,
    lezing: Lezing,
    tot: date,
    *,
    most: int = MOST,
) -> bool:
    """Bring the meetings of `tafel` up to and including `tot` in line with what was read; False when there
    is more to do, in a next transaction. Raises NietGelezen when a calendar that had meetings has none."""
    return _Follower(session, stempel, tafel, kalender, lezing, tot).run(most)


class _Follower:
    def __init__(
        self,
        session: Session,
        stempel: Stempel,
        tafel: Tafel,
        kalender: Kalender,
        lezing: Lezing,
        tot: date,
    ) -> None:
        self.session, self.stempel, self.tafel, self.kalender = session, stempel, tafel, kalender
        self.lezing, self.tot = lezing, tot
        rows = session.exec(
            select(Agendaafspraak)
            .where(Agendaafspraak.tafel == tafel.sleutel)
            .order_by(col(Agendaafspraak.id))
        ).all()
        self.known = {(row.uid, row.herhaling): row for row in rows}
        self.seen = {(each.uid, each.herhaling) for each in lezing.afspraken}

    def run(self, most: int) -> bool:
        if not self.lezing.afspraken and any(map(self._is_expected, self.known.values())):
            raise NietGelezen("leeg")
        done = 0
        for said in self.lezing.afspraken:
            done += self._follow(said)
            if done >= most:
                return False
        for key, row in list(self.known.items()):
            gone = key not in self.seen and row.uid not in self.lezing.overgeslagen
            if gone and row.weg_op is None and self._is_expected(row):
                row.weg_op = self.stempel.op
                self._tell("weg", row)
        return True

    def _follow(self, said: Gelezen) -> bool:
        """What one meeting in the calendar makes of the register; whether that was anything."""
        row = self.known.get((said.uid, said.herhaling))
        if row is None and not said.vervallen:
            row = self._of_shifted_series(said)
        if row is None:
            return not said.vervallen and self._begin(said)
        row.weg_op = None
        self.session.add(row)
        if all(getattr(row, f) == getattr(said, f) for f in (*SAID, "vervallen")):
            return False
        meeting = self.session.get(Vergadering, row.vergadering_id) if row.vergadering_id else None
        revived = row.vervallen and not said.vervallen
        if meeting is None or (revived and meeting.status == "vervallen"):
            _note(row, said)
            if not said.vervallen:
                self._place(row, said)
            return True
        what = self._change(row, said, meeting)
        _note(row, said)
        if what:
            self._tell(what, row)
        return True

    def _begin(self, said: Gelezen) -> bool:
        """A meeting that the calendar did not have before."""
        row = Agendaafspraak(
            tafel=self.tafel.sleutel, uid=said.uid, herhaling=said.herhaling, datum=said.datum
        )
        _note(row, said)
        self.session.add(row)
        self.session.flush()
        self.known[said.uid, said.herhaling] = row
        cancelled = self._cancelled_here(said.datum)
        if cancelled and not vergaderingen.on(self.session, self.tafel.sleutel, said.datum):
            row.vergadering_id = cancelled.id
            self._tell("botst", row)
        else:
            self._place(row, said)
        return True

    def _place(self, row: Agendaafspraak, said: Gelezen) -> None:
        """The meeting of that day becomes this one; without one it is planned."""
        there = vergaderingen.on(self.session, self.tafel.sleutel, said.datum)
        if there is None:
            stand = self._stand(said)
            planned = vergaderingen.plan(
                self.session, self.stempel, self.tafel, self.kalender, **stand._asdict()
            )
            row.vergadering_id = planned.id
            self._tell("gepland", row)
            return
        holders = [other for other in self.known.values() if other.vergadering_id == there.id]
        if any((other.uid, other.herhaling) in self.seen and other is not row for other in holders):
            row.vergadering_id = None
            self._tell("dubbel", row)
            return
        for other in holders:
            other.vergadering_id = None
            self.session.add(other)
        row.vergadering_id = there.id
        if there.status in vergaderingen.AHEAD and _of(there) != self._stand(said):
            self._tell("anders", row)

    def _change(self, row: Agendaafspraak, said: Gelezen, meeting: Vergadering) -> Wat | None:
        """What the secretariaat is told of a meeting about which the calendar says something new."""
        if meeting.status == "vervallen":
            return None if said.vervallen else "botst"
        if meeting.status != "gepland":
            return None
        if said.vervallen:
            if meeting.datum != row.datum:
                return "botst"
            vergaderingen.cancel(self.session, self.stempel, meeting, self.kalender, texts.CANCELLED)
            return "vervallen"
        before, after, now = self._stand(row), self._stand(said), _of(meeting)
        wanted = {f: getattr(after, f) for f in SAID if getattr(after, f) != getattr(before, f)}
        if any(getattr(now, f) not in (getattr(before, f), value) for f, value in wanted.items()):
            return "botst"
        other = vergaderingen.on(self.session, self.tafel.sleutel, after.datum)
        if other and other.id != meeting.id:
            return "botst"
        return "verzet" if self._move(meeting, wanted) else None

    def _move(self, meeting: Vergadering, wanted: dict[str, Any]) -> bool:
        return vergaderingen.move(self.session, self.stempel, meeting, self.tafel, self.kalender, **wanted)

    def _of_shifted_series(self, said: Gelezen) -> Agendaafspraak | None:
        """The meeting of the same series that is nearest, of those the calendar does not have any more: every
        day of a series is another one when it goes from Tuesdays to Wednesdays."""
        candidates = [
            row
            for key, row in self.known.items()
            if row.uid == said.uid and key not in self.seen and self._is_expected(row)
        ]
        near = [row for row in candidates if abs(row.datum - said.datum) <= SHIFTED]
        if not near or vergaderingen.on(self.session, self.tafel.sleutel, said.datum) not in (
            None,
            *(self.session.get(Vergadering, row.vergadering_id) for row in near),
        ):
            return None
        found = min(near, key=lambda row: abs(row.datum - said.datum))
        del self.known[found.uid, found.herhaling]
        found.herhaling = said.herhaling
        self.known[found.uid, found.herhaling] = found
        return found

    def _is_expected(self, row: Agendaafspraak) -> bool:
        """Whether the calendar should have it: a meeting ahead, within what was read, not cancelled there."""
        meeting = self.session.get(Vergadering, row.vergadering_id) if row.vergadering_id else None
        today = self.kalender.today(self.stempel.op)
        is_ahead = today <= row.datum <= self.tot
        return bool(meeting and meeting.status == "gepland" and is_ahead and not row.vervallen)

    def _cancelled_here(self, day: date) -> Vergadering | None:
        return self.session.exec(
            select(Vergadering).where(
                Vergadering.tafel == self.tafel.sleutel,
                Vergadering.datum == day,
                Vergadering.status == "vervallen",
            )
        ).first()

    def _stand(self, said: Gelezen | Agendaafspraak) -> Stand:
        usual = self.tafel.tijd
        begin = said.begin or usual.begin
        eind = said.eind or (usual.eind if begin == usual.begin else None)
        return Stand(said.datum, begin, eind, said.locatie or self.tafel.plaats)

    def _tell(self, what: Wat, row: Agendaafspraak) -> None:
        self.session.add(row)
        self.session.flush()
        agendameldingen.tell(self.session, self.tafel, self.kalender, what, self.stempel.op, row)


def _of(meeting: Vergadering) -> Stand:
    assert meeting.datum
    return Stand(meeting.datum, meeting.begin or time.min, meeting.eind, meeting.locatie or "")


def _note(row: Agendaafspraak, said: Gelezen) -> None:
    row.datum, row.begin, row.eind = said.datum, said.begin, said.eind
    row.locatie, row.vervallen = said.locatie, said.vervallen
