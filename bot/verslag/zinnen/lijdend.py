"""Tasks in the passive: 'wordt door Anna uitgezocht', 'een datumprikker wordt rondgestuurd'."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.verslag.taal.woorden import TITEL
from bot.verslag.werk.daden import DEELTJES, Graad, how_sure
from bot.verslag.werk.tekens import is_no_task
from bot.verslag.werk.werkwoorden import DADEN, DEELWOORDEN

# Not of 'is': that was done.
_WORDT = re.compile(r"\b(?:wordt|worden|zal|zullen|moet|moeten|dient|dienen)\b")
_DOOR = re.compile(rf"\bdoor\s+(?=[A-ZÀ-Þ]|de\s|het\s|{TITEL}\s)")
# What is added is mostly said at the meeting.
_DEELWOORD = re.compile(
    rf"\b(?!aangevuld)(?P<deel>{DEELTJES})?(?P<ge>ge)?(?P<rest>[a-zëï]{{3,20}}(?:[dt]|en))\b"
)
_GRENS = re.compile(
    r"[;:,(]|(?<!\b[Mm]w)(?<!\b[Dd]hr)(?<!\b[Mm]evr)(?<!\b[A-Z])\.|\s(?:omdat|zodat|maar|of|wanneer|zodra|dat|die)\s"
)
# It is how it will go from now on, and nobody's task.
_VOORTAAN = re.compile(r"\b(?:voortaan|vanaf|in\s+het\s+vervolg|in\s+de\s+toekomst)\b", re.IGNORECASE)
_VER = 160  # characters from the auxiliary to the participle


@dataclass(frozen=True)
class Lijdend:
    """What is done from `begin` on, by whoever is named at `door`; None where it names nobody."""

    begin: int
    door: int | None
    graad: Graad


def passive_task(zin: str) -> Lijdend | None:
    """The first thing that, by its participle, is still to be done in a sentence."""
    for hulp in _WORDT.finditer(zin):
        eind = _end(zin, hulp.end())
        door = _DOOR.search(zin, hulp.end(), eind)
        for deelwoord in _DEELWOORD.finditer(zin, hulp.end(), eind):
            graad = _how_sure(deelwoord, zin[deelwoord.end() : eind])
            if graad:
                return Lijdend(hulp.start(), door.end() if door else None, graad)
    return None


def _end(zin: str, vanaf: int) -> int:
    """Where the clause ends that begins at `vanaf`."""
    grens = _GRENS.search(zin, vanaf, vanaf + _VER)
    return grens.start() if grens else min(len(zin), vanaf + _VER)


def _how_sure(deelwoord: re.Match[str], rest: str) -> Graad | None:
    woord = deelwoord["rest"]
    vormen = [DEELWOORDEN.get(f"{deelwoord['ge'] or ''}{woord}", "")]
    if woord[-1] in "dt":
        vormen += [f"{woord}t", f"{woord[:-1]}t", woord]
    verb = next((vorm for vorm in vormen if vorm in DADEN), None)
    if verb is None:
        return None
    return how_sure(verb, f" {deelwoord['deel']}." if deelwoord["deel"] else rest)


def will_be_done(zin: str) -> bool:
    """Whether a sentence of a list of what was agreed is a task, though it names nobody."""
    lijdend = passive_task(zin)
    sure = lijdend is not None and lijdend.graad == "altijd"
    return sure and lijdend is not None and not is_no_task(zin, 0) and not _VOORTAAN.search(zin)
