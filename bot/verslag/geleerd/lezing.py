"""One way to read a piece of text as a task, and how a mark prints names and signs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.verslag.geleerd.stukken import Stuk
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.werk.kracht import Werkwoord
from bot.verslag.wie.bekenden import Bekenden

LETTERS = r"[A-Z][A-Za-z’']{0,2}[A-Z]"
_ROL = r"(?:[Tt]he\s+)?(?:Clerk|Chair(?:man)?|Secretary|Treasurer|All)"
WIE = rf"(?:{NAMEN.pattern}|{LETTERS}(?:(?:\s*[,/&+]\s*|\s+(?:en|and)\s+|\s){LETTERS}){{0,3}}|{_ROL})"
KORTSTE = 3  # letters of a task


@dataclass(frozen=True)
class Lezing:
    """One way to read a piece: `merk` is its mark, equal for pieces that are marked alike."""

    merk: tuple[str, ...]
    stuk: Stuk
    taak: str
    wie: str = ""
    wanneer: str = ""
    kent_wie: bool = False  # the minutes know them
    is_taakwoord: bool = False  # the mark itself says task
    werkwoord: Werkwoord = Werkwoord.GEEN
    klaar: bool = False  # it says that it was done
    is_heel: bool = True  # the piece says nothing besides


def sign(scheiding: str) -> str:
    """What stands between a name and a task; a dash of any length is one."""
    return re.sub(r"[–—]", "-", scheiding.strip())


def are_people(namen: str, bekenden: Bekenden) -> bool:
    return bekenden.are_known(namen) or bekenden.are_names(namen)
