"""What a command is: its words, its verbs, who may, and what a handler gets and gives back."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from importlib import import_module
from typing import Any, TypeVar

from sqlmodel import Session

from bot import dates, ontvangsten
from bot.config import Rol
from bot.deps import Deps
from bot.errors import UserError
from bot.texts import poort as texts
from bot.views.elementen import Block, clean, filled_in, section
from bot.wijzigingen import Stempel
from handlers.gate import Access

T = TypeVar("T")
PAGE = 20  # rows of a list in one message, as far as they fit
MOST_LINES = 40  # noted at once: meanwhile nobody else can write
BARE = ""  # the name of a verb that is the command alone: any word after it is text
AGREED = "akkoord"  # ends the command that a button of a question carries
_FRONT = 40  # characters in which the day stands that a line begins with
_MOST_WORDS = 5  # of the name of a tafel
_SIGNS = ".,;:()‘’'\""
_PAGE = re.compile(r"(?:^|\s)vanaf ([0-9]{1,9})$")
_MENTION = re.compile(r"<@([UW][A-Z0-9]+)(?:\|([^<>]*))?>", re.ASCII)


@dataclass(frozen=True)
class Reply:
    """An answer to one person."""

    blocks: list[Block]
    is_beside: bool = False  # what was pressed stays, and this is said beside it

    @classmethod
    def beside(cls, text: str) -> Reply:
        """As `say`, of what comes elsewhere: what was pressed is still to be used."""
        return cls([section(text)], is_beside=True)

    @classmethod
    def say(cls, text: str) -> Reply:
        """A plain sentence; `text` is mrkdwn."""
        return cls([section(text)])


@dataclass(frozen=True)
class Form:
    """A form to open; where no form can open, a button that does."""

    view: Block
    command: str  # the command text that opens it


class AlreadyDone(UserError):
    """Delivered before, and written then."""


class Choice(UserError):
    """Several things fit: a question with for each answer a label and the command text that means it."""

    def __init__(self, question: str, options: list[tuple[str, str]]) -> None:
        super().__init__(question)
        self.options = options


class NotUnderstood(UserError):
    """No command or verb is meant for sure: `blocks` say what comes nearest, with an example."""

    def __init__(self, text: str, blocks: list[Block]) -> None:
        super().__init__(text)
        self.blocks = blocks


Run = Callable[["Request"], Awaitable[Reply | Form]]


@dataclass(frozen=True)
class Later:
    """What carries out a verb that few give. Its module of `handlers` is imported when somebody does: a start
    does not wait for what most days nobody asks."""

    module: str
    name: str

    async def __call__(self, request: Request) -> Reply | Form:
        return await self.found()(request)

    def found(self) -> Run:
        run: Run = getattr(import_module(f"handlers.{self.module}"), self.name)
        return run


@dataclass(frozen=True)
class Verb:
    """One thing a command does; `usage` follows the verb, `example` is a whole line without the slash."""

    name: str
    run: Run
    about: str
    usage: str = ""
    example: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Command:
    """A slash command: `name` is the word people say, config.yaml decides what Slack calls it."""

    name: str
    about: str
    hint: str
    verbs: tuple[Verb, ...]
    aliases: tuple[str, ...] = ()
    default: Run | None = None  # for words that are no verb

    def find(self, word: str) -> Verb | None:
        plain = word.casefold().rstrip(":")
        return next((v for v in self.verbs if plain in (v.name, *v.aliases)), None)


@dataclass(frozen=True)
class Request:
    """One thing an admitted person asks; `text` is what follows the verb."""

    deps: Deps
    access: Access
    key: str  # names this delivery; a redelivery has the same; empty where a server gives none
    now: datetime
    command: str
    verb: str
    text: str
    channel: str | None = None
    tafel: str | None = None  # of the channel
    trigger_id: str | None = None
    slack_names: dict[str, str] = field(default_factory=dict)  # of everybody mentioned in the text
    links: dict[str, str] = field(default_factory=dict)  # the addresses that the text calls something else

    @property
    def today(self) -> date:
        return self.deps.kalender.today(self.now)

    @property
    def stempel(self) -> Stempel:
        return Stempel(self.access.user, self.now)

    @property
    def readable(self) -> frozenset[str]:
        return self.access.tafels(Rol.LEZER)

    def line(self, text: str | None = None, *, verb: str | None = None) -> str:
        """This command as text, to be asked again: 'actie nieuw prt …'."""
        return " ".join(
            p for p in (self.command, verb or self.verb, self.text if text is None else text) if p
        )

    def pages(self, words: str) -> Callable[[int], str]:
        """The command text that shows the list of `words` from a row on; the first is 0."""
        return lambda offset: self.line(f"{words} vanaf {offset}".strip())

    async def read(self, fn: Callable[[Session], T]) -> T:
        """Read the register; `fn` limits itself to `readable`."""
        return await self.deps.database.read(fn)

    async def write(self, tafel: str, rol: Rol, fn: Callable[[Session], T]) -> T:
        """Write as somebody with at least `rol` at `tafel`; once, however often it is delivered."""
        self.access.require(tafel, rol)

        def once(session: Session) -> T:
            if self.key and not ontvangsten.is_first(session, self.key, self.now):
                raise AlreadyDone(texts.ALREADY_DONE)
            return fn(session)

        done = await self.deps.database.run(once)
        self.deps.redraw(tafel)
        return done

    def with_text(self, text: str) -> Request:
        return replace(self, text=text)

    def as_verb(self, verb: str) -> Request:
        """The same words, said of another verb."""
        return replace(self, verb=verb)

    def plain(self, text: str) -> str:
        """`text` as it is kept: mentions as '@Naam'."""
        return _MENTION.sub(lambda m: f"@{self.slack_names.get(m[1], m[2] or m[1])}", text)

    def slack_user(self, word: str) -> tuple[str, str] | None:
        """(Slack id, name) when `word` is a mention: '<@U012AB3CD|sanne>'."""
        match = _MENTION.fullmatch(word.strip())
        return (match[1], self.slack_names.get(match[1], match[2] or match[1])) if match else None

    def named_tafel(self) -> tuple[str, str] | None:
        """The tafel in front, where a region is its RRT ('gooi 12 januari'), or behind the day in front
        ('12 januari rrt gooi', '12-1 gooi'), and the text without it."""
        found = leading_tafel(self.deps, self.text, regio=True)
        if found:
            return found
        werkdagen, front = self.deps.kalender.werkdagen, self.text[:_FRONT].partition("\n")[0]
        days = dates.find_all(front, self.today, werkdagen=werkdagen, planning=True)
        if not days or front[: days[0].start].strip():
            return None
        day, behind = self.text[: days[0].end], self.text[days[0].end :].lstrip(" ,;:")
        alone = leading_tafel(self.deps, behind, regio=True)
        found = alone if alone and not alone[1] else leading_tafel(self.deps, behind)
        return (found[0], f"{day} {found[1]}".strip()) if found else None

    def split_tafel(self, rol: Rol = Rol.LEZER, *, regio: bool = False) -> tuple[str, str]:
        """The tafel this is about and the rest of the text: named in front, else that of the channel, else
        the only one where this person has `rol`. Raises Choice when that leaves several.

        `regio`: also as `named_tafel` finds it; not before free text, where a region is a word.
        """
        found = self.named_tafel() if regio else leading_tafel(self.deps, self.text)
        if found:
            return found
        if self.tafel:
            return self.tafel, self.text
        mine = sorted(self.access.tafels(rol))
        if len(mine) == 1:
            return mine[0], self.text
        if not mine:
            self.access.require(next(iter(self.deps.config.tafels)), rol)
        names = self.deps.config.tafels
        raise Choice(
            texts.WHICH_TAFEL, [(names[key].afkorting, self.line(f"{key} {self.text}")) for key in mine]
        )


def leading_tafel(deps: Deps, text: str, *, regio: bool = False) -> tuple[str, str] | None:
    """The tafel that `text` begins with ('prt', 'rrt gooi', '<#C…|rrt-nhn>'; with `regio` also 'gooi'), and
    what follows it. Behind 'rrt' a word that only one of them has will do: 'rrt amsterdam'."""
    first, newline, others = text.partition("\n")
    words = first.split(" ")
    for size in range(min(_MOST_WORDS, len(words)), 0, -1):
        head = " ".join(words[:size])
        bare = head.rstrip(":,")
        if not (regio or _names_a_tafel(bare)):
            continue
        found = deps.gebieden.named(bare, {"tafel", "regio"})
        if not found and size == 2 and bare.casefold().startswith("rrt "):
            fit = deps.gebieden.find(bare, {"tafel"})
            found = [m for m in fit if m.how != "fuzzy" and deps.config.tafels[m.key].regio]
        if len(found) == 1:
            key = found[0].key
            tafel = key if found[0].kind == "tafel" else deps.gebieden.tafel_of_regio(key).sleutel
            return tafel, f"{first[len(head) :]}{newline}{others}".lstrip(" :,\n")
    return None


def tafels_in(deps: Deps, text: str, *, regio: bool = False) -> set[str]:
    """The tafels that are named anywhere in `text`; `regio`: also by their region."""
    words = [word.strip(_SIGNS) for word in text.split()]
    heads = (" ".join(words[place : place + _MOST_WORDS]) for place in range(len(words)))
    return {named[0] for head in heads if (named := leading_tafel(deps, head, regio=regio))}


def _names_a_tafel(words: str) -> bool:
    """Only what looks like a tafel: 'gooi' alone in front of a point is a region or a word."""
    plain = words.casefold()
    return plain.startswith(("prt", "rrt", "<#", "#", "provinciale regietafel", "regionale regietafel"))


def values_of(view: dict[str, Any]) -> dict[str, str]:
    """What was filled in, by field name; empty fields are ''."""
    filled: dict[str, str] = {}
    for name, elements in filled_in(view).items():
        for element in elements.values():
            chosen = (element.get("selected_option") or {}).get("value")
            filled[name] = clean(element.get("value") or element.get("selected_date") or chosen or "")
    return filled


def row_id(value: Any) -> int | None:
    """An id out of a form's metadata; None for what no row can have, over which a database stumbles."""
    return value if type(value) is int and 0 < value < 2**63 else None


def split_page(text: str) -> tuple[str, int]:
    """'kennemerland vanaf 20' → the words and from which row on."""
    match = _PAGE.search(text)
    return (text[: match.start()].strip(), min(int(match[1]), 1_000_000)) if match else (text, 0)
