"""When things are due: the moments of config.yaml turned into UTC, in working days and office hours."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from bot import dates
from bot.config import Config, Moment

ONE_DAY = timedelta(days=1)


class Kalender:
    """The calendar of one config: its zone, its working days and its office hours."""

    def __init__(self, config: Config) -> None:
        self.zone = config.zone
        self.werkdagen = dates.Werkdagen(day.datum for day in config.sluitingsdagen)
        self._office = config.kantooruren

    def today(self, now: datetime) -> date:
        return dates.today(now, self.zone)

    def at(self, day: date, hour: time) -> datetime:
        """That day and hour in the zone of the tafel, as UTC."""
        return dates.local(day, hour, self.zone)

    def due(self, moment: Moment, day: date) -> datetime | None:
        """When `moment` falls for a meeting on `day`; None for 'direct na', which only closing knows."""
        if moment.dagen is None or moment.tijd is None:
            return None
        if moment.werkdagen:
            return self.at(self.werkdagen.add(day, -moment.dagen), moment.tijd)
        return self.at(day - moment.dagen * ONE_DAY, moment.tijd)

    def in_office(self, moment: datetime) -> datetime:
        """`moment` itself when somebody may be written to then, else the next opening hour."""
        here = moment.astimezone(self.zone)
        day = here.date()
        if self.werkdagen.is_werkdag(day):
            if here.time() < self._office.begin:
                return self.at(day, self._office.begin)
            if here.time() < self._office.eind:
                return moment
        return self.at(self.werkdagen.add(day, 1), self._office.begin)
