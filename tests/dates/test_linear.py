"""Reading takes time in proportion to the text, whatever the text is."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

import bot.dates
from bot.dates import find_all
from bot.dates.find import RULES
from tests.share import LONG

parser: Any = importlib.import_module("re._parser")
MOST_REPEATS = 300


def patterns() -> Iterator[re.Pattern[str]]:
    yield from (rule.pattern for rule in RULES)
    for module in pkgutil.iter_modules(bot.dates.__path__, "bot.dates."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, re.Pattern):
                yield value
            elif isinstance(value, tuple):
                yield from (each for each in value if isinstance(each, re.Pattern))


def repeats(node: Any) -> Iterator[int]:
    """The upper bound of every repetition that can backtrack."""
    if isinstance(node, (list, tuple, parser.SubPattern)):
        items = list(node)
        if items and str(items[0]) in ("MAX_REPEAT", "MIN_REPEAT"):
            yield int(items[1][1])
        for item in items:
            yield from repeats(item)


def test_every_pattern_does_bounded_work_at_each_position() -> None:
    all_of_them = sorted({pattern.pattern for pattern in patterns()})
    work = {pattern: max(repeats(parser.parse(pattern)), default=0) for pattern in all_of_them}
    assert {pattern for pattern, times in work.items() if times > MOST_REPEATS} == set()


def test_an_unbounded_pattern_would_be_noticed() -> None:
    assert max(repeats(parser.parse(r"(?:a|(b*)c)?"))) > MOST_REPEATS


@pytest.mark.parametrize(
    ("piece", "readings"),
    [
        ("1-", 0),
        ("een ", 0),
        ("uiterlijk op de ", 0),
        ("a@", 0),
        ("over 2 weken, ", 1),
        ("mw. a. ", 0),
        ("9:30-", 0),
    ],
)
@pytest.mark.share(3)
def test_a_very_long_text_is_read_whole(piece: str, readings: int) -> None:
    """A hundred thousand signs with LONG; no line is let in that is longer than 8,000."""
    count = (100_000 if LONG else 20_000) // len(piece)
    assert len(find_all(piece * count, date(2026, 3, 10))) == readings * count
