"""The clock of the oefenmodus: real time plus a lead that somebody gave it. It only goes forward.

One clock for the bot and for the practice Slack: what a message says of its time and what the bot makes of
it agree. The lead stands in the history of the practice register, so that after a restart the register is not
ahead of its clock, in whatever database it is; a new register begins at real time. The real bot has no such
clock.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlmodel import Session

from bot import wijzigingen
from bot.wijzigingen import Stempel

DOOR = SOORT = "oefenklok"  # who did it and to what, in the history
VOORSPRONG = "voorsprong"  # seconds ahead of real time
MOST = timedelta(
    days=3660
)  # ahead in all: what is kept ends after ten years at most, and dates end somewhere


class Oefenklok:
    """`real` gives real time, in UTC; called it tells practice time, in UTC."""

    def __init__(self, real: Callable[[], datetime]) -> None:
        self._real = real
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return self._real() + self.ahead

    def restore(self, session: Session) -> None:
        """Go on from where the register was left; never back."""
        told = wijzigingen.history(session, SOORT, 1)[-1:]
        for entry, values in told:
            kept = next((value.na for value in values if value.veld == VOORSPRONG), None)
            # The value itself may be past its term (bewaartermijnen): then the entry's own time says it.
            ahead = timedelta(seconds=float(kept)) if kept else entry.op - self._real()
            self.ahead = max(self.ahead, ahead)

    def lead_at(self, moment: datetime) -> timedelta:
        """How far ahead of real time the clock is once it is `moment`. ValueError for the past, and beyond
        MOST."""
        ahead = moment - self._real()
        if not self.ahead <= ahead <= MOST:
            raise ValueError(moment)
        return ahead

    def note(self, session: Session, ahead: timedelta) -> None:
        """Write a lead into the history; `ahead` is set once that is committed."""
        values = {VOORSPRONG: (self.ahead.total_seconds(), ahead.total_seconds())}
        wijzigingen.append(session, Stempel(DOOR, self._real() + ahead), "verzet", SOORT, 1, values)
