"""Tables of date expressions: for each day it is said, the date and the expressions that mean it."""

from __future__ import annotations

import re


def expressions(table: str) -> list[tuple[str, str, str]]:
    """(expression, the day it is said, the date it means or '-'); a line that is indented goes on."""
    found = []
    for part in table.strip().split("@ ")[1:]:
        today, _, rows = part.partition("\n")
        for row in re.sub(r"\n +", " ", rows).strip().split("\n"):
            expected, _, texts = row.partition(": ")
            found += [(text, today, expected) for text in texts.split(" | ")]
    return found


def plain(table: str) -> list[str]:
    """The expressions of a table without dates."""
    return " ".join(table.split("\n")).strip().split(" | ")
