"""The meetings of a tafel follow its calendar: planned, moved and cancelled as it says.

What somebody did in Slack stands: a field that was changed here since the calendar said it is not changed
back, a meeting that was moved or cancelled here is not cancelled or revived, and the secretariaat is told
that the two differ. What the calendar does not have any more is told and nothing else: only a cancellation
cancels. A meeting whose new day is taken waits until that day is free; one that was held stays where it was,
and its appointment on another day is a next meeting.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from bot import agendameldingen, agendareeksen, agendastand, agendavolgorde, vergaderingen, wijzigingen
from bot.agendameldingen import Wat
from bot.config import Tafel
from bot.ics.lezen import Gelezen, Lezing, NietGelezen
from bot.kalender import Kalender
from bot.models import Agendaafspraak, Vergadering
from bot.texts import agendabron as texts
from bot.wijzigingen import Stempel

DOOR = "agenda"  # who changed it, in the history
MOST = 5  # changes in one transaction: well within the two seconds that a write may take
SAID = agendameldingen.WHEN_AND_WHERE


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
        self.said = {(each.uid, each.herhaling): each for each in lezing.afspraken}

    def run(self, most: int) -> bool:
        if not self.lezing.afspraken and any(map(self._is_expected, self.known.values())):
            raise NietGelezen("leeg")
        today = self.kalender.today(self.stempel.op)
        agendareeksen.match(self.session, self.known, self.said, today, self._is_expected)
        done = 0
        for together in self._in_turn():
            leaving = [row.vergadering_id for row in map(self._row, together) if row and row.vergadering_id]
            done += sum([self._follow(said, leaving) for said in together])
            if done >= most:
                return False
        for key, row in list(self.known.items()):
            gone = key not in self.said and row.uid not in self.lezing.overgeslagen
            if not gone or row.weg_op is not None:
                continue
            if self._is_expected(row):
                row.weg_op = self.stempel.op
                self._tell("weg", row)
            elif row.vergadering_id is None:  # no meeting came of it: nobody misses it
                row.weg_op = self.stempel.op
                self.session.add(row)
        return True

    def _in_turn(self) -> Iterator[list[Gelezen]]:
        """All that the calendar says, in an order in which none is in the way of another that takes its day:
        first what is off, then what goes to another day, then the rest. What goes at once is together."""
        yield from ([said] for said in self.lezing.afspraken if said.vervallen)
        going = self._going()
        to = {key: said.datum for key, said in going.items()}
        for keys in agendavolgorde.order(self._days(), to):
            yield [going[key] for key in keys]
        yield from ([said] for said in self.lezing.afspraken)

    def _going(self) -> dict[int, Gelezen]:
        """What goes to another day if that is free, by the id of the meeting."""
        found = {}
        for said in self.lezing.afspraken:
            row = self._row(said)
            meeting = self._meeting(row) if row and not said.vervallen else None
            if row and meeting and meeting.status == "gepland" and not self._is_next(row, said, meeting):
                wanted = self._wanted(row, said, meeting)
                if wanted and wanted.get("datum", meeting.datum) != meeting.datum:
                    found[meeting.id or 0] = said
        return found

    def _days(self) -> dict[int, date]:
        """Where the meetings of today and later are."""
        today = self.kalender.today(self.stempel.op)
        rows = self.session.exec(
            select(Vergadering).where(
                Vergadering.tafel == self.tafel.sleutel,
                Vergadering.status != "vervallen",
                col(Vergadering.datum) >= today,
            )
        ).all()
        return {row.id or 0: row.datum for row in rows if row.datum}

    def _row(self, said: Gelezen) -> Agendaafspraak | None:
        return self.known.get((said.uid, said.herhaling))

    def _follow(self, said: Gelezen, leaving: Collection[int]) -> bool:
        """What one meeting in the calendar makes of the register; whether that was anything. Those of
        `leaving` go to another day in the same transaction."""
        row = self._row(said)
        if row is None:
            return not said.vervallen and self._begin(said)
        meeting = self._meeting(row)
        if row.weg_op:
            self._return(row, said, meeting)
        is_as_before = all(getattr(row, f) == getattr(said, f) for f in (*SAID, "vervallen"))
        if is_as_before and not self._is_astray(said, meeting):
            row.wacht_op = None
            return self._is_free_now(row) and self._put(row, said)
        is_back = row.vervallen and not said.vervallen and meeting and meeting.status == "vervallen"
        if is_back and meeting and self._cancelled_there(meeting):
            return self._back(row, said, meeting)
        if meeting is None or self._is_next(row, said, meeting):
            _note(row, said)
            return said.vervallen or self._put(row, said)
        what = self._change(row, said, meeting, leaving)
        if what == "bezet":
            is_news, row.wacht_op = row.wacht_op != said.datum, said.datum
        else:
            is_news = what is not None
            _note(row, said)
        if what and is_news:
            self._tell(what, row)
        return what != "bezet" or is_news

    def _return(self, row: Agendaafspraak, said: Gelezen, meeting: Vergadering | None) -> None:
        """The calendar has it again: that is told unless it says there that it is off, or it was held."""
        row.weg_op = None
        self.session.add(row)
        if not said.vervallen and meeting and meeting.status in ("gepland", "vervallen"):
            at = self.stempel.op
            agendameldingen.tell_well(self.session, self.tafel, self.kalender, "terug", at, row)

    def _meeting(self, row: Agendaafspraak) -> Vergadering | None:
        """The meeting that this is; where it was cancelled here, the one that was planned instead."""
        meeting = self.session.get(Vergadering, row.vergadering_id) if row.vergadering_id else None
        if meeting and meeting.status == "vervallen" and not row.vervallen:
            instead = vergaderingen.on(self.session, self.tafel.sleutel, row.datum)
            if instead and not any(other.vergadering_id == instead.id for other in self.known.values()):
                row.vergadering_id = instead.id
                return instead
        return meeting

    def _is_next(self, row: Agendaafspraak, said: Gelezen, meeting: Vergadering) -> bool:
        """Whether `meeting` was held, or is, and its appointment was put on the day of a next one."""
        today = self.kalender.today(self.stempel.op)
        is_behind = meeting.status == "gepland" and bool(meeting.datum and meeting.datum < today)
        is_elsewhere = not said.vervallen and said.datum not in (row.datum, meeting.datum)
        return is_elsewhere and (is_behind or meeting.status in ("loopt", "gesloten"))

    def _is_free_now(self, row: Agendaafspraak) -> bool:
        """Whether the day on which it was a second meeting has none any more."""
        is_without = row.vergadering_id is None and not row.vervallen
        return is_without and not vergaderingen.on(self.session, self.tafel.sleutel, row.datum)

    def _begin(self, said: Gelezen) -> bool:
        """A meeting that the calendar did not have before."""
        row = Agendaafspraak(
            tafel=self.tafel.sleutel, uid=said.uid, herhaling=said.herhaling, datum=said.datum
        )
        _note(row, said)
        self.session.add(row)
        self.session.flush()
        self.known[said.uid, said.herhaling] = row
        return self._put(row, said)

    def _put(self, row: Agendaafspraak, said: Gelezen) -> bool:
        """A meeting on a day where it was not; not where one was cancelled here."""
        cancelled = self._cancelled_here(said.datum)
        if not cancelled or vergaderingen.on(self.session, self.tafel.sleutel, said.datum):
            return self._place(row, said)
        row.vergadering_id = cancelled.id
        self._tell("botst", row)
        return True

    def _place(self, row: Agendaafspraak, said: Gelezen) -> bool:
        """The meeting of that day becomes this one; without one it is planned."""
        there = vergaderingen.on(self.session, self.tafel.sleutel, said.datum)
        if there is None:
            stand = agendastand.said(self.tafel, said)
            planned = vergaderingen.plan(
                self.session, self.stempel, self.tafel, self.kalender, **stand._asdict()
            )
            row.vergadering_id = planned.id
            self._tell("gepland", row)
            return True
        holders = [other for other in self.known.values() if other.vergadering_id == there.id]
        if any((other.uid, other.herhaling) in self.said and other is not row for other in holders):
            row.vergadering_id = None
            self._tell("dubbel", row)
            return True
        for other in holders:
            other.vergadering_id = None
            self.session.add(other)
        row.vergadering_id = there.id
        if there.status in vergaderingen.AHEAD and agendastand.of(there) != agendastand.said(
            self.tafel, said
        ):
            self._tell("anders", row)
        return True

    def _back(self, row: Agendaafspraak, said: Gelezen, meeting: Vergadering) -> bool:
        """The calendar cancelled it and takes that back: it is the meeting that it was, with its agenda; a
        next one when its day has passed since or is another's."""
        to = agendastand.wanted(self.tafel, row, said, meeting) or {}
        _note(row, said)
        is_behind = bool(meeting.datum and meeting.datum < self.kalender.today(self.stempel.op))
        if is_behind or vergaderingen.on(self.session, self.tafel.sleutel, said.datum):
            return self._place(row, said)
        vergaderingen.revive(
            self.session, self.stempel, meeting, self.tafel, self.kalender, **{"datum": said.datum} | to
        )
        self._tell("gaat door", row)
        return True

    def _change(
        self, row: Agendaafspraak, said: Gelezen, meeting: Vergadering, leaving: Collection[int]
    ) -> Wat | None:
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
        wanted = self._wanted(row, said, meeting)
        if wanted is None:
            return "botst"
        other = vergaderingen.on(self.session, self.tafel.sleutel, said.datum) if "datum" in wanted else None
        if other and other.id not in (meeting.id, *leaving):
            return "bezet"
        moved = vergaderingen.move(
            *(self.session, self.stempel, meeting, self.tafel, self.kalender), **wanted, leaving=leaving
        )
        return "verzet" if moved else None

    def _wanted(self, row: Agendaafspraak, said: Gelezen, meeting: Vergadering) -> dict[str, Any] | None:
        """What is to change of it; None when somebody changed that here."""
        if self._is_astray(said, meeting):
            return {"datum": said.datum} | (agendastand.wanted(self.tafel, row, said, meeting) or {})
        return agendastand.wanted(self.tafel, row, said, meeting)

    def _is_astray(self, said: Gelezen, meeting: Vergadering | None) -> bool:
        """Whether it is still to come on another day than the calendar has, while nobody but the calendar
        ever changed it: it did not follow then."""
        if meeting is None or meeting.status != "gepland" or said.vervallen or meeting.datum == said.datum:
            return False
        told = wijzigingen.history(self.session, "vergadering", meeting.id or 0)
        is_ahead = bool(meeting.datum and meeting.datum >= self.kalender.today(self.stempel.op))
        return is_ahead and all(entry.door == DOOR for entry, _ in told)

    def _is_expected(self, row: Agendaafspraak) -> bool:
        """Whether the calendar should have it: a meeting ahead, within what was read, not cancelled there."""
        meeting = self.session.get(Vergadering, row.vergadering_id) if row.vergadering_id else None
        today = self.kalender.today(self.stempel.op)
        is_ahead = today <= row.datum <= self.tot
        return bool(meeting and meeting.status == "gepland" and is_ahead and not row.vervallen)

    def _cancelled_here(self, day: date) -> Vergadering | None:
        """A meeting of that day that was cancelled, and not by the calendar."""
        there = col(Vergadering.datum) == day, Vergadering.tafel == self.tafel.sleutel
        found = self.session.exec(select(Vergadering).where(*there, Vergadering.status == "vervallen")).all()
        followed = {row.vergadering_id for row in self.known.values() if row.vervallen}
        return next((m for m in found if m.id not in followed and not self._cancelled_there(m)), None)

    def _cancelled_there(self, meeting: Vergadering) -> bool:
        """Whether the calendar did that; also when its appointment is that of another meeting by now."""
        told = wijzigingen.history(self.session, "vergadering", meeting.id or 0)
        return [entry.door for entry, _ in told if entry.wat == "vervallen"][-1:] == [DOOR]

    def _tell(self, what: Wat, row: Agendaafspraak) -> None:
        self.session.add(row)
        self.session.flush()
        agendameldingen.tell(self.session, self.tafel, self.kalender, what, self.stempel.op, row)


def _note(row: Agendaafspraak, said: Gelezen) -> None:
    row.datum, row.begin, row.eind = said.datum, said.begin, said.eind
    row.locatie, row.vervallen, row.wacht_op = said.locatie, said.vervallen, None
