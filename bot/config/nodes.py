"""YAML as a tree of texts that remembers its lines.

Every scalar stays the text that was typed: 9:30 is no number, `no` no falsehood, 2027-02-31 no crash.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from ruamel.yaml.reader import ReaderError

from bot.config.mistakes import Mistakes, shown_key
from bot.texts import config as texts

MAX_DEPTH = 8
_NULLS = ("", "~", "null", "Null", "NULL")


class Broken(Enum):
    """Stands where a value could not be read; the mistake has been added already."""

    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Node:
    """A value, the line of its key or list item (from 1), and its path such as 'tafels.prt.kanaal'.

    Items of a list count from 1: 'momenten[2]'. None means that nothing was filled in.
    """

    line: int
    path: str
    value: str | list[Node] | dict[str, Node] | Broken | None


def parse(text: str, mistakes: Mistakes) -> Node:
    """The first document of `text`. What cannot be read is added to `mistakes` and left Broken or out."""
    tree = _Tree(text, mistakes)
    try:
        return tree.document()
    except _Unreadable:
        pass
    except YAMLError as error:
        _add_syntax_error(error, text, mistakes)
    return Node(1, "", Broken.BROKEN)


class _Unreadable(Exception):
    """Reading stops here; the mistake has been added."""


class _Tree:
    """Builds nodes straight from YAML events, so that nothing is constructed, expanded or executed."""

    def __init__(self, text: str, mistakes: Mistakes) -> None:
        self._events: Iterator[Event] = YAML(typ="safe", pure=True).parse(text)
        self._mistakes = mistakes

    def document(self) -> Node:
        root: Node | None = None
        for event in self._events:
            if isinstance(event, DocumentStartEvent) and root is not None:
                self._mistakes.add(_line(event), "", texts.SECOND_DOCUMENT)
                raise _Unreadable
            if isinstance(event, NodeEvent):
                root = self._node(event, 1, "", 0)
        if root is None or root.value is None:
            self._mistakes.add(1, "", texts.EMPTY_FILE)
            raise _Unreadable
        return root

    def _node(self, event: Event, line: int, path: str, depth: int) -> Node:
        if depth > MAX_DEPTH:
            self._mistakes.add(line, path, texts.TOO_DEEP)
            raise _Unreadable
        if isinstance(event, AliasEvent):
            self._mistakes.add(line, path, texts.ALIAS)
            return Node(line, path, Broken.BROKEN)
        tagged = getattr(event, "tag", None) is not None
        node = Node(line, path, self._value(event, line, path, depth))
        if tagged:
            self._mistakes.add(line, path, texts.TAG)
            return Node(line, path, Broken.BROKEN)
        return node

    def _value(
        self, event: Event, line: int, path: str, depth: int
    ) -> str | list[Node] | dict[str, Node] | None:
        if isinstance(event, MappingStartEvent):
            return self._mapping(path, depth)
        if isinstance(event, SequenceStartEvent):
            return self._sequence(path, depth)
        if isinstance(event, ScalarEvent) and not (event.implicit[0] and event.value in _NULLS):
            return str(event.value)
        return None

    def _sequence(self, path: str, depth: int) -> list[Node]:
        items: list[Node] = []
        while not isinstance(event := next(self._events), SequenceEndEvent):
            items.append(self._node(event, _line(event), f"{path}[{len(items) + 1}]", depth + 1))
        return items

    def _mapping(self, path: str, depth: int) -> dict[str, Node]:
        entries: dict[str, Node] = {}
        while not isinstance(key := next(self._events), MappingEndEvent):
            line = _line(key)
            if not isinstance(key, ScalarEvent):
                self._mistakes.add(line, path, texts.ODD_KEY)
                raise _Unreadable
            key_path = f"{path}.{shown_key(key.value)}".lstrip(".")
            node = self._node(next(self._events), line, key_path, depth + 1)
            if key.value in entries:
                self._mistakes.add(line, key_path, texts.duplicate_key(entries[key.value].line))
            else:
                entries[key.value] = node
        return entries


def _line(event: Event) -> int:
    return int(event.start_mark.line) + 1


def _add_syntax_error(error: YAMLError, text: str, mistakes: Mistakes) -> None:
    tabbed = [number for number, line in enumerate(text.splitlines(), 1) if "\t" in _indentation(line)]
    if tabbed:
        for number in tabbed:
            mistakes.add(number, "", texts.TAB)
    elif isinstance(error, ReaderError):
        mistakes.add(text.count("\n", 0, error.position) + 1, "", texts.UNPRINTABLE)
    elif isinstance(error, MarkedYAMLError):
        _add_marked_error(error, mistakes)
    else:
        mistakes.add(1, "", texts.SYNTAX)


def _indentation(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _add_marked_error(error: MarkedYAMLError, mistakes: Mistakes) -> None:
    """The parser's own words may quote the file, so only known phrases in them choose a text of ours."""
    problem, context = error.problem or "", error.context or ""
    for part, in_context, explanation in texts.SYNTAX_PROBLEMS:
        if part in problem and in_context in context:
            opened = error.context_mark if explanation in texts.OPENED_ABOVE else None
            mark = opened or error.problem_mark or error.context_mark
            mistakes.add(int(mark.line) + 1 if mark else 1, "", explanation)
            return
    mark = error.problem_mark or error.context_mark
    mistakes.add(int(mark.line) + 1 if mark else 1, "", texts.SYNTAX)
