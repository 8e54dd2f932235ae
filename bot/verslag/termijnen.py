"""The deadline or condition an action point states. A date of something else, or in the past, is none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.dates import find

_MAX_TEKENS = 1000  # of a run-on sentence; a deadline stands near its verb


@dataclass(frozen=True)
class Termijn:
    """`datum` only when the text fixes a day; `tekst` as printed; `voorwaarde` is the event it hangs on."""

    datum: date | None = None
    tekst: str | None = None
    voorwaarde: str | None = None


def read_deadline(tekst: str, datum: date | None) -> Termijn:
    """The deadline in `tekst`, for a meeting on `datum`; nothing while the day of the meeting is unknown."""
    if datum is None:
        return Termijn()
    gelezen = find(tekst[:_MAX_TEKENS], datum)
    if gelezen is None or gelezen.reference or (gelezen.value is not None and gelezen.value <= datum):
        return Termijn()
    if gelezen.condition:
        return Termijn(voorwaarde=gelezen.condition[:1].lower() + gelezen.condition[1:])
    return Termijn(gelezen.value if gelezen.certain else None, gelezen.text.strip())
