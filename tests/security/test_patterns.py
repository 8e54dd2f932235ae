"""No pattern can cut the same text up in ever more ways: a repeat in a repeat with nothing sure between them,
as in '(?:,? ?[0-9]+)*', takes twice as long for each sign of a text that does not fit."""

from __future__ import annotations

import importlib
import pkgutil
import re
import re._parser as parser  # type: ignore[import-not-found] # what compiles patterns, the only one that knows
from collections.abc import Iterable, Iterator
from typing import Any

import pytest

import bot
import handlers
import jobs
from bot.patronen import later

PATTERN = (re.Pattern, type(later("")))
MANY = 8  # times: what is repeated more often, in what is, doubles too often
REPEATED = re.compile(r"\)[*+{]")  # a group: without one nothing is repeated in a repeat
_REPEATS = {parser.MAX_REPEAT, parser.MIN_REPEAT}


def doubling(pattern: str, flags: int = 0) -> bool:
    """Whether some repeat of `pattern` holds another one and nothing else that has to be there."""
    return any(
        _is_doubling(least, most, body) for least, most, body in _repeats(parser.parse(pattern, flags))
    )


def _is_doubling(least: int, most: int, body: Any) -> bool:
    return most > MANY and any(_holds_only_a_repeat(branch) for branch in _branches(list(body)))


def _branches(items: list[Any]) -> Iterator[list[Any]]:
    """The ways through `items` that are a choice at their own level, groups opened."""
    flat: list[Any] = []
    for op, value in items:
        if op is parser.SUBPATTERN:
            inner = list(value[-1])
            if len(items) == 1:
                yield from _branches(inner)
                return
            flat.append((op, value))
        elif op is parser.BRANCH and len(items) == 1:
            for branch in value[1]:
                yield from _branches(list(branch))
            return
        else:
            flat.append((op, value))
    yield flat


def _holds_only_a_repeat(items: list[Any]) -> bool:
    repeats = [value for op, value in items if op in _REPEATS and value[1] > MANY and value[0] > 0]
    sure = [item for item in items if not _may_be_empty(item)]
    return len(repeats) == 1 and len(sure) == 1 and _holds_only_signs(repeats[0][2])


def _holds_only_signs(body: Any) -> bool:
    return all(op in {parser.IN, parser.LITERAL, parser.NOT_LITERAL, parser.ANY} for op, _ in body)


def _may_be_empty(item: Any) -> bool:
    op, value = item
    if op in {parser.AT, parser.ASSERT, parser.ASSERT_NOT}:
        return True
    if op in _REPEATS:
        return bool(value[0] == 0) or all(map(_may_be_empty, value[2]))
    if op is parser.SUBPATTERN:
        return all(map(_may_be_empty, value[-1]))
    if op is parser.BRANCH:
        return any(all(map(_may_be_empty, branch)) for branch in value[1])
    return False


def _repeats(items: Any) -> Iterator[tuple[int, int, Any]]:
    for op, value in items:
        if op in _REPEATS:
            yield value
            yield from _repeats(value[2])
        elif op is parser.SUBPATTERN:
            yield from _repeats(value[-1])
        elif op is parser.BRANCH:
            for branch in value[1]:
                yield from _repeats(branch)
        elif op in {parser.ASSERT, parser.ASSERT_NOT}:
            yield from _repeats(value[1])


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for package in (bot, handlers, jobs):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not found.name.endswith("__main__") and not found.name.startswith("bot.migrations."):
                module = importlib.import_module(found.name)
                for name, value in vars(module).items():
                    yield from ((f"{found.name}.{name}", each) for each in _within(value))


def _within(value: Any) -> Iterable[re.Pattern[str]]:
    several = value if isinstance(value, tuple | list) else (value,)
    return [each for each in several if isinstance(each, PATTERN)]


@pytest.mark.parametrize(
    "pattern", [r"(?:\s*(?:,|en)?\s*[0-9]+)*$", r"(?:-?\w+)+", r"(a|\d+)*", r"(?:[a-z]+){1,40}"]
)
def test_a_repeat_in_a_repeat_is_seen(pattern: str) -> None:
    assert doubling(pattern)


@pytest.mark.parametrize(
    "pattern", [r"(?:,\s*[0-9]+)*", r"(?:\s[a-z]+){0,40}", r"(?:-?\w+){0,4}", r"\w+(?:\s\w+)*"]
)
def test_with_something_sure_between_them_it_is_none(pattern: str) -> None:
    assert not doubling(pattern)


def test_no_pattern_of_the_program_has_one() -> None:
    found = dict(patterns())
    assert len(found) > 1500
    grouped = {name: each for name, each in found.items() if REPEATED.search(str(each.pattern))}
    assert [name for name, each in grouped.items() if doubling(each.pattern, each.flags)] == []
