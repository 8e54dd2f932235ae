"""Tables of date expressions: for each day it is said, the date and the expressions that mean it.

A table is one test for each day it is said on, not one for each expression: pytest takes longer to begin a
test than the bot to read a date. What is misread is listed whole.
"""

from __future__ import annotations

import re
from datetime import date

from bot.dates import find

NO_DATE = "-"


def expressions(table: str) -> dict[str, list[tuple[str, str]]]:
    """For each day it is said: (expression, the date it means or '-'); a line that is indented goes on."""
    found: dict[str, list[tuple[str, str]]] = {}
    for part in table.strip().split("@ ")[1:]:
        today, _, rows = part.partition("\n")
        for row in re.sub(r"\n +", " ", rows).strip().split("\n"):
            expected, _, texts = row.partition(": ")
            found.setdefault(today, []).extend((text, expected) for text in texts.split(" | "))
    return found


def plain(table: str) -> list[tuple[str, str]]:
    """The expressions of a table without dates."""
    return [(text, NO_DATE) for text in " ".join(table.split("\n")).strip().split(" | ")]


def misread(rows: list[tuple[str, str]], today: str) -> list[tuple[str, str, str]]:
    """(expression, the date it means, the date that is read) of those that are read as another one."""
    read = [(text, expected, _read(text, date.fromisoformat(today))) for text, expected in rows]
    return [row for row in read if row[1] != row[2]]


def _read(text: str, today: date) -> str:
    reading = find(text, today)
    return reading.value.isoformat() if reading and reading.value else NO_DATE
