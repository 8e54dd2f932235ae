"""A distance to an event: 'twee weken na publicatie' is two weeks and the publication."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.dates.lead import UNIT, shift
from bot.dates.line import Line
from bot.dates.werkdagen import Werkdagen
from bot.dates.words import ARTICLE, NUMBER, number

Eenheid = Literal["dagen", "werkdagen", "weken", "maanden"]

_ANNOUNCED = (
    r"(?:(?:uiterlijk|binnen|maximaal|hooguit|minimaal|minstens|ruim|nog|pas|op|de|een|direct|meteen|kort)\s)"
)
_BEFORE = r"(?:voorafgaand\saan|voordat|voor|tot)"
_AFTER = r"(?:na\safloop\svan|nadat|na|vanaf|zodra|wanneer|in\safwachting\svan|afhankelijk\svan)"
_COUNTED = re.compile(
    rf"\s?{_ANNOUNCED}{{0,3}}(?:(?P<count>{NUMBER})\s(?P<unit>{UNIT})|(?P<one>dag|werkdag|week|maand))\s"
    rf"(?:eerder\s|later\s)?(?:(?P<before>{_BEFORE})|{_AFTER})\s{ARTICLE}?",
    re.ASCII,
)
_PLAIN = re.compile(rf"\s?{_ANNOUNCED}{{0,3}}(?:(?P<before>{_BEFORE})|{_AFTER})\s{ARTICLE}?", re.ASCII)
# 'zodra de raming er is': the event is the raming.
_HAPPENS = re.compile(r"\s(?:er\s)?(?:is|zijn|bekend\sis|is\sgeweest)\s?[.!]?\s?$", re.ASCII)


@dataclass(frozen=True)
class Afstand:
    """So many units after an event, before it when `aantal` is negative."""

    aantal: int
    eenheid: Eenheid

    def vanaf(self, day: date, werkdagen: Werkdagen) -> date:
        """The day at this distance from `day`."""
        return shift(day, self.aantal, self.eenheid, werkdagen)


def split_condition(words: str) -> tuple[Afstand | None, str]:
    """The distance in a condition, and the event it counts from as typed.

    'vóór het besluit' is the day before it, as 'vóór 1 februari' is 31 January. 'na publicatie' and 'zodra'
    name no day: no distance. Words that are no condition are the event.
    """
    line = Line(words)
    counted = _COUNTED.match(line.folded)
    found = counted or _PLAIN.match(line.folded)
    if found is None or found.end() >= len(line.folded.rstrip()):
        return None, words.strip()
    until = _HAPPENS.search(line.folded, found.end())
    end = until.start() if until and until.start() > found.end() else len(line.folded.rstrip())
    event = line.original(found.end(), end).strip(" .,;")
    if counted is None:
        return (Afstand(-1, "dagen") if found["before"] else None), event
    amount = _amount(number(counted["count"]) if counted["count"] else 1, counted["unit"] or counted["one"])
    if amount is None:
        return None, event
    return Afstand(-amount.aantal if found["before"] else amount.aantal, amount.eenheid), event


def _amount(count: int, unit: str) -> Afstand | None:
    """In one of the four units; None for hours, which name no day."""
    if unit.startswith(("werkdag", "wd")):
        return Afstand(count, "werkdagen")
    if unit.startswith(("dag", "dgn", "etma")):
        return Afstand(count, "dagen")
    if unit.startswith(("week", "weken", "wk")):
        return Afstand(count, "weken")
    if unit in ("uur", "uren"):
        return None
    months = 3 if unit.startswith("kwart") else 6 if unit == "halfjaar" else 12 if unit.startswith("j") else 1
    return Afstand(months * count, "maanden")
