"""Reading a tree of nodes: each reader adds its mistake and goes on, so that all of them are told at once."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple, TypeVar

from pydantic import BaseModel

from bot import gelijkenis
from bot.config.grammar import Misread, sleutel
from bot.config.mistakes import Mistakes, shown
from bot.config.nodes import Broken, Node
from bot.texts import config as texts

T = TypeVar("T")
M = TypeVar("M", bound=BaseModel)

ALIKE = 75  # of 100 (rapidfuzz): 'tafles' is tafels
MAX_TEXT = 150  # the header of a Slack message holds no more


class Reader:
    """Reads nodes; None stands for what is missing or mistaken, and then the mistake has been added."""

    def __init__(self, mistakes: Mistakes) -> None:
        self.mistakes = mistakes

    def add(self, node: Node, text: str) -> None:
        self.mistakes.add(node.line, node.path, text)

    def add_missing(self, parent: Node, key: str, text: str) -> None:
        self.mistakes.add(parent.line, f"{parent.path}.{key}".lstrip("."), text)

    def mapping(self, node: Node | None, *, if_empty: str | None = None) -> dict[str, Node]:
        """The entries of a mapping whose keys are free to choose; `if_empty` says why there must be one."""
        if node is None or node.value is Broken.BROKEN:
            return {}
        if not isinstance(node.value, dict):
            self.add(node, texts.NOT_A_MAPPING)
            return {}
        if not node.value and if_empty:
            self.add(node, if_empty)
        return node.value

    def items(self, node: Node | None, *, if_empty: str | None = None) -> list[Node]:
        """The items of a list; nothing filled in is an empty one; `if_empty` says why that will not do."""
        if node is None or node.value is Broken.BROKEN:
            return []
        if not isinstance(node.value, list | None):
            self.add(node, texts.NOT_A_LIST)
            return []
        if not node.value and if_empty:
            self.add(node, if_empty)
        return node.value or []

    def text(self, node: Node | None) -> str | None:
        """One line of text, NFC, spaces folded."""
        if node is None or node.value is Broken.BROKEN:
            return None
        if not isinstance(node.value, str):
            self.add(node, texts.NOTHING_FILLED_IN if node.value is None else texts.NOT_A_TEXT)
            return None
        value = " ".join(unicodedata.normalize("NFC", node.value).split())
        if problem := _problem(value):
            self.add(node, problem)
            return None
        return value

    def parsed(self, node: Node | None, parse: Callable[[str], T]) -> T | None:
        """The text as `parse` understands it; a Misread becomes a mistake."""
        value = self.text(node)
        if node is None or value is None:
            return None
        try:
            return parse(value)
        except Misread as error:
            self.add(node, str(error))
            return None

    def key(self, entry: Node, key: str) -> None:
        """Adds a mistake when a key that may be chosen freely does not look like one."""
        try:
            sleutel(key)
        except Misread as error:
            self.add(entry, str(error))

    def block(self, node: Node | None, required: Iterable[str], optional: Iterable[str] = ()) -> Block:
        """A mapping with known keys; the unknown and the missing ones are added here."""
        return Block(self, node, tuple(required), tuple(optional))


def _problem(value: str) -> str | None:
    if not value:
        return texts.NOTHING_FILLED_IN
    if not value.isprintable():
        return texts.INVISIBLE
    if len(value) > MAX_TEXT:
        return texts.too_long(MAX_TEXT)
    return None


class Block:
    """A mapping with known keys."""

    def __init__(
        self, reader: Reader, node: Node | None, required: tuple[str, ...], optional: tuple[str, ...]
    ):
        self._reader = reader
        self._known = required + optional
        self._guessed: set[str] = set()
        self.entries: dict[str, Node] = {}
        if node is None or node.value is Broken.BROKEN:
            return
        if not isinstance(node.value, dict):
            reader.add(node, texts.NOT_A_MAPPING)
            return
        self._guessed = self._add_unknown(node.value)
        self.entries = {key: entry for key, entry in node.value.items() if key in self._known}
        for key in required:
            if key not in self.entries and not self.guessed(key):
                reader.add_missing(node, key, texts.MISSING)

    def _add_unknown(self, entries: dict[str, Node]) -> set[str]:
        """Adds the unknown keys; the result is the known keys that were probably meant."""
        meant: set[str] = set()
        for key, entry in entries.items():
            if key not in self._known:
                near = nearest(key, self._known)
                meant.update({near} if near else ())
                self._reader.add(entry, texts.unknown_key(near, self._known))
        return meant

    def guessed(self, key: str) -> bool:
        """Whether an unknown key was probably meant to be `key`, so that it need not be called missing."""
        return key in self._guessed

    def node(self, key: str) -> Node | None:
        return self.entries.get(key)

    def text(self, key: str) -> str | None:
        return self._reader.text(self.node(key))

    def parsed(self, key: str, parse: Callable[[str], T]) -> T | None:
        return self._reader.parsed(self.node(key), parse)

    def build(self, model: type[M], **fields: object) -> M | None:
        """The model of these fields; None once any mistake was added, since nothing is configured then."""
        return None if self._reader.mistakes else model.model_validate(fields)


class Owner(NamedTuple):
    """Who uses a value of a Pool: a thing of some kind, by its key."""

    kind: Literal["regio", "tafel", "item"]
    key: str


class Pool:
    """Values that belong to one owner each; `why` explains that to whoever gives one to a second owner."""

    def __init__(self, reader: Reader, why: str, same: Callable[[str], str] = str) -> None:
        self._reader = reader
        self._why = why
        self._same = same
        self._claims: list[tuple[bool, Node, str, Owner]] = []

    def claim(
        self, value: str | None, owner: Owner | None, node: Node | None, *, alias: bool = False
    ) -> None:
        """`owner` uses `value`, as `node` says; an alias yields to a name, wherever that stands in the file.

        What could not be read (None) claims nothing.
        """
        if value is not None and owner is not None and node is not None:
            self._claims.append((alias, node, value, owner))

    def settle(self) -> None:
        """Adds a mistake for each claim on what another owner has already."""
        taken: dict[str, tuple[Owner, Node]] = {}
        for _, node, value, owner in sorted(self._claims, key=lambda claim: (claim[0], claim[1].line)):
            first_owner, first = taken.setdefault(self._same(value), (owner, node))
            if first_owner != owner:
                self._reader.add(node, texts.taken(shown(value), first.line, first.path, self._why))


def read_names(
    reader: Reader, blok: Block, owner: Owner | None, pool: Pool
) -> tuple[str | None, tuple[str, ...]]:
    """`naam` and `ook` of a block, claimed for `owner`."""
    naam = blok.text("naam")
    pool.claim(naam, owner, blok.node("naam"))
    aliases = [(reader.text(item), item) for item in reader.items(blok.node("ook"))]
    for alias, item in aliases:
        pool.claim(alias, owner, item, alias=True)
    return naam, tuple(alias for alias, _ in aliases if alias is not None)


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant."""
    return next(iter(gelijkenis.nearest(word, list(known), ALIKE)), None)
