"""On which day they met, by when the minutes were sent: '15 mei' above 'Rondgestuurd op 20 mei 2026'."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from bot.dates import find_all

# A line that says it: no day on which they met, but not long after one.
SENT = re.compile(
    r"(?:(?:dit\s|het\s)?verslag\s(?:is\s)?)?(?:(?:rond|toe)ge(?:stuurd|zonden|maild)|verzonden|verstuurd|verspreid)"
    r"\s(?:op|d\.?d\.?)\s",
    re.IGNORECASE,
)
# A line that says of which day they are.
OF_A_DAY = re.compile(r"\b(?:verslag|notulen|\w{0,25}(?:overleg|vergadering|bijeenkomst))\b", re.IGNORECASE)
_KORT_ERVOOR = timedelta(days=31)


def day_before(teksten: Iterable[str], verzonden: date) -> date | None:
    """The day they name, not long before: 'verslag gisteren (2 juni)', 'van 15 oktober jl.'"""
    vanaf = verzonden - _KORT_ERVOOR
    for tekst in teksten:
        for dag in (*find_all(tekst, vanaf), *find_all(tekst, verzonden)):
            if dag.value and vanaf <= dag.value <= verzonden and re.search(r"\d", dag.text):
                return dag.value
    return None
