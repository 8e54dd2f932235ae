"""Which meetings of a series are which, when it goes to other days: each has another day by its rule then.

A series of which not one meeting is as it was has gone as a whole; of one that did so in part, the meetings
that the calendar does not have any more are those nearest.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from sqlmodel import Session

from bot import agendavolgorde, vergaderingen
from bot.agendameldingen import WHEN_AND_WHERE
from bot.ics.lezen import Gelezen
from bot.models import Agendaafspraak, Vergadering

Known = dict[tuple[str, str], Agendaafspraak]
Said = dict[tuple[str, str], Gelezen]


def match(
    session: Session, known: Known, said: Said, today: date, is_expected: Callable[[Agendaafspraak], bool]
) -> None:
    """Give each meeting of a shifted series in `known` the day that it has by its rule in `said`."""
    for uid in dict.fromkeys(each.uid for key, each in said.items() if key not in known):
        _Reeks(session, known, said, uid, today, is_expected).match()


class _Reeks:
    def __init__(
        self,
        session: Session,
        known: Known,
        said: Said,
        uid: str,
        today: date,
        is_expected: Callable[[Agendaafspraak], bool],
    ) -> None:
        self.session, self.known, self.said = session, known, said
        of_uid = [row for row in known.values() if row.uid == uid]
        self.days = [_day(row) for row in of_uid]
        self.rows = [row for row in of_uid if is_expected(row) or (row.vervallen and row.datum >= today)]
        self.found = [each for each in said.values() if each.uid == uid and each.datum >= today]

    def match(self) -> None:
        if self.rows and not any(map(self._is_as_it_was, self.rows)):
            self._give(self._by_shift())
        self._give(self._nearest())

    def _is_as_it_was(self, row: Agendaafspraak) -> bool:
        said = self.said.get((row.uid, row.herhaling))
        return bool(
            said
            and not row.vervallen
            and not said.vervallen
            and all(getattr(row, field) == getattr(said, field) for field in WHEN_AND_WHERE)
        )

    def _by_shift(self) -> list[tuple[Agendaafspraak, Gelezen]]:
        """All that go as far as most of them do; what is off cancels none that was on."""
        by_day = {_day(each): each for each in self.found}
        reach = agendavolgorde.reach(self.days, is_whole=True)
        shift = agendavolgorde.shift(list(map(_day, self.rows)), by_day, reach)
        pairs = [(row, by_day[_day(row) + shift]) for row in self.rows if _day(row) + shift in by_day]
        return [
            (row, each)
            for row, each in pairs
            if self._is_free(each) and (row.vervallen or not each.vervallen)
        ]

    def _nearest(self) -> list[tuple[Agendaafspraak, Gelezen]]:
        gone = [row for row in self.rows if not row.vervallen and (row.uid, row.herhaling) not in self.said]
        reach = agendavolgorde.reach(self.days)
        pairs = []
        for said in self.found:
            if said.vervallen or (said.uid, said.herhaling) in self.known or not self._is_free(said):
                continue
            near = [row for row in gone if abs(_day(row) - _day(said)) <= reach]
            if near:
                row = min(near, key=lambda row: abs(_day(row) - _day(said)))
                gone.remove(row)
                pairs.append((row, said))
        return pairs

    def _give(self, pairs: list[tuple[Agendaafspraak, Gelezen]]) -> None:
        """Take all from their days first: two never have the same, in the database neither."""
        pairs = [(row, said) for row, said in pairs if row.herhaling != said.herhaling]
        while blocked := self._blocked(pairs):
            pairs = [(row, said) for row, said in pairs if row.id not in blocked]
        for row, _ in pairs:
            del self.known[row.uid, row.herhaling]
            row.herhaling = f"was {row.herhaling}"
        self.session.flush()
        for row, said in pairs:
            row.herhaling = said.herhaling
            self.known[row.uid, row.herhaling] = row

    def _blocked(self, pairs: list[tuple[Agendaafspraak, Gelezen]]) -> set[int | None]:
        """Who would get the day of one that stays, such as a meeting that was held."""
        leaving = {row.id for row, _ in pairs}
        there = ((row, self.known.get((said.uid, said.herhaling))) for row, said in pairs)
        return {row.id for row, other in there if other and other.id not in leaving}

    def _is_free(self, said: Gelezen) -> bool:
        """Whether its day is that of no meeting, of one of this series, or of one that leaves it."""
        tafel = self.rows[0].tafel if self.rows else ""
        there = vergaderingen.on(self.session, tafel, said.datum)
        return not there or there.id in [row.vergadering_id for row in self.rows] or self._leaves(there)

    def _leaves(self, meeting: Vergadering) -> bool:
        """Whether the calendar takes it from the day on which it is."""
        said = [self.said.get(key) for key, row in self.known.items() if row.vergadering_id == meeting.id]
        return any(each and (each.vervallen or each.datum != meeting.datum) for each in said)


def _day(of: Agendaafspraak | Gelezen) -> date:
    """The day that it has by the rule of its series, wherever it was moved from there."""
    return date.fromisoformat(of.herhaling) if of.herhaling else of.datum
