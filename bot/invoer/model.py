"""What a line falls into, and what must be known to read it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from bot.gebieden import Gebieden, Match
from bot.kalender import Kalender

NextMeeting = Callable[[str | None], date | None]
KnownNames = Callable[[str], Literal["persoon", "organisatie"] | None]

KINDS = {"belofte": "toezegging", "open vraag": "vraag", "actie": "actiepunt"}
# Only before a colon: 'vragen' alone is a verb.
PLURALS = {
    "actiepunten": "actiepunt",
    "acties": "actiepunt",
    "toezeggingen": "toezegging",
    "vragen": "vraag",
    "open vragen": "vraag",
}
BREAK = "\x1f"  # where something left the text; never in what is typed: str.split() takes it for a space


@dataclass(frozen=True)
class Invoer:
    """The fields of a typed point; names as typed, nothing looked up yet. None or empty: not said.

    `warnings`: what looks like a field but was not read as one, in words for whoever typed it.
    """

    tekst: str
    soort: str | None = None
    wie: tuple[str, ...] = ()
    ingebracht_door: str | None = None
    regio: str | None = None
    gemeente: str | None = None
    termijn: date | None = None
    termijn_tekst: str | None = None
    voorwaarde: str | None = None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Known:
    """What the reader of a line may ask."""

    today: date
    kalender: Kalender
    gebieden: Gebieden
    next_meeting: NextMeeting
    names: KnownNames

    def place(self, words: str) -> Match | None:
        """The one regio or gemeente that is called exactly this."""
        words = words.strip(" .:")
        exact = self.gebieden.named(words, {"regio", "gemeente"}) if words else []
        return exact[0] if len(exact) == 1 else None

    def nearly_place(self, words: str) -> Match | None:
        """The one regio or gemeente that may be meant by words with a typo."""
        found = self.gebieden.find(words, {"regio", "gemeente"})
        return found[0] if len(found) == 1 and found[0].how == "fuzzy" else None


@dataclass
class Draft:
    """A line while it is read: the text that is left, and the fields found so far."""

    tekst: str
    known: Known
    soort: str | None = None
    wie: tuple[str, ...] = ()
    ingebracht_door: str | None = None
    places: list[Match] = field(default_factory=list)
    termijn: date | None = None
    termijn_tekst: str | None = None
    voorwaarde: str | None = None
    warnings: list[str] = field(default_factory=list)

    @property
    def has_deadline(self) -> bool:
        return self.termijn_tekst is not None or self.voorwaarde is not None

    def cut(self, start: int, end: int) -> None:
        """Take tekst[start:end] out; what stood around it is no longer one phrase."""
        self.tekst = f"{self.tekst[:start].rstrip()} {BREAK} {self.tekst[end:].lstrip()}"
