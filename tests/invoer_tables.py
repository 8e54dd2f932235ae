"""Tables of typed lines, a reader of lines, and who the register of these tests knows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot import invoer
from bot.config import Config
from bot.gebieden import Gebieden
from bot.invoer import Invoer
from bot.kalender import Kalender
from bot.naamspelling import fold
from tests.time_helpers import TODAY

NEXT_MEETING = date(2027, 1, 31)
PERSONEN = frozenset({"wienstra", "lampen", "vollink", "van der laak", "molenbroek"})


@dataclass(frozen=True)
class Row:
    """A typed line, the text that is left of it, and what its fields say."""

    typed: str
    tekst: str
    fields: dict[str, str]


def rows(table: str) -> list[Row]:
    """Lines like 'typed => text ;; wie=COA,Vollink ;; termijn=2027-02-15'; an indented line goes on."""
    found = []
    for line in re.sub(r"\n +", " ", table).strip().split("\n"):
        typed, _, expected = line.partition(" => ")
        tekst, *fields = expected.split(" ;; ")
        pairs = (field.partition("=") for field in fields)
        found.append(Row(typed, tekst, {name: value for name, _, value in pairs}))
    return found


def fields_of(found: Invoer) -> dict[str, str]:
    """What was said, in the words of the tables."""
    said = {
        "wie": ",".join(found.wie),
        "van": found.ingebracht_door,
        "soort": found.soort,
        "regio": found.regio,
        "gemeente": found.gemeente,
        "termijn": found.termijn.isoformat() if found.termijn else None,
        "voorwaarde": found.voorwaarde,
    }
    return {name: value for name, value in said.items() if value}


class Reader:
    """Reads a line as the bot does, knowing the organisations of config.yaml, and PERSONEN with a capital."""

    def __init__(self, config: Config, kalender: Kalender, gebieden: Gebieden) -> None:
        bodies = [body for each in config.delegaties for body in each.organisaties]
        self._organisaties = {fold(name) for body in bodies for name in (body.naam, *body.ook)}
        self._kalender, self._gebieden = kalender, gebieden

    def __call__(self, line: str) -> Invoer:
        return invoer.parse(line, TODAY, self._kalender, self._gebieden, self._meeting, self._known)

    def misread(self, table: str) -> list[tuple[Row, Row]]:
        """The rows of a table that are read otherwise, with how they are read."""
        read = [(row, Row(row.typed, *self._said(row.typed))) for row in rows(table)]
        return [(meant, said) for meant, said in read if meant != said]

    def _said(self, line: str) -> tuple[str, dict[str, str]]:
        found = self(line)
        return found.tekst, fields_of(found)

    def _known(self, name: str) -> Literal["persoon", "organisatie"] | None:
        folded = fold(name)
        if folded in self._organisaties:
            return "organisatie"
        capital = any(word[:1].isupper() for word in name.split())
        return "persoon" if capital and folded in PERSONEN else None

    def _meeting(self, name: str | None) -> date | None:
        """NEXT_MEETING for this tafel and for one that is named in full."""
        matches = self._gebieden.find(name, {"tafel"}) if name else []
        return NEXT_MEETING if not name or [match.how for match in matches] == ["exact"] else None
