"""Dutch date expressions, working days, times of day and time zones. Today is always an argument."""

from bot.dates.afstand import Afstand, Eenheid, split_condition
from bot.dates.find import find, find_all, foremost
from bot.dates.lead import Relation
from bot.dates.reading import Reading, Reason
from bot.dates.show import clock, long_date, long_day, moment, short_date, time_range
from bot.dates.times import find_time_range, parse_time_range
from bot.dates.werkdagen import Werkdagen
from bot.dates.zones import local, today

__all__ = [
    "Afstand",
    "Eenheid",
    "Reading",
    "Reason",
    "Relation",
    "Werkdagen",
    "clock",
    "find",
    "find_all",
    "find_time_range",
    "foremost",
    "local",
    "long_date",
    "long_day",
    "moment",
    "parse_time_range",
    "short_date",
    "split_condition",
    "time_range",
    "today",
]
