"""From typed words to a command and a verb; and what to say when they are neither."""

from __future__ import annotations

import html
import re

from bot import referenties
from bot.config import Config
from bot.gelijkenis import nearest
from bot.referenties import Referentie
from bot.views import hulp as views
from bot.views.elementen import Block, clean
from bot.views.hulp import Regel
from handlers import (
    actie,
    besluit,
    mijlpaal,
    notitie,
    opgave,
    status,
    terugkoppeling,
    vergadering,
    verslag,
    voortgang,
    zoek,
)
from handlers.opdrachten import Command, NotUnderstood, Verb

COMMANDS: tuple[Command, ...] = (
    actie.COMMAND,
    besluit.COMMAND,
    vergadering.COMMAND,
    notitie.COMMAND,
    terugkoppeling.COMMAND,
    status.COMMAND,
    zoek.COMMAND,
    verslag.COMMAND,
    opgave.COMMAND,
    mijlpaal.COMMAND,
    voortgang.COMMAND,
)
ASKING, ASKING_VERBS = ("zoek", "status"), ("zoek", "lijst", "toon")  # commands and verbs that write nothing
HELP_WORDS = ("help", "hulp", "?", "uitleg")
HELP_PHRASES = ("wat kan", "wat kun", "wat doe", "hoe werk", "hallo", "hoi", "goedem")
BUTTON_VALUE = 2000  # characters; Slack refuses more
ALIKE = 72  # of 100 (rapidfuzz): 'vergaderign' is vergadering, 'wat' is nothing
REFERENCES = {"actie": "A", "besluit": "B", "terugkoppeling": "A"}
_CHANNEL = re.compile(r"<#[CG][A-Z0-9]+\|([^<>]+)>", re.ASCII)
_LINK = re.compile(r"<((?:https?://|mailto:)[^|<>]+)(?:\|([^<>]*))?>", re.IGNORECASE)  # '<' is '&lt;' in both


def slack_name(config: Config, command: str) -> str:
    """What Slack calls a command: 'status' → '/stand'."""
    return str(getattr(config.opdrachten, command))


def find_command(config: Config, word: str) -> Command | None:
    """The command by its own word, its Slack name or another word for it."""
    plain = word.casefold().lstrip("/")
    for command in COMMANDS:
        if plain in (command.name, slack_name(config, command.name).lstrip("/"), *command.aliases):
            return command
    return None


def readable(text: str) -> str:
    """What was typed: entities and Slack's links and channels as plain text; mentions stay as they are."""
    linked = _LINK.sub(lambda m: m[2] or m[1], _CHANNEL.sub(r"#\1", text))
    plain = html.unescape(linked.replace("\r\n", "\n"))
    return "\n".join(clean(line) for line in plain.split("\n")).strip()


def links(text: str) -> dict[str, str]:
    """The address behind each link that was given another name, by that name as `readable` has it."""
    return {readable(m[2]): html.unescape(m[1]) for m in _LINK.finditer(text) if m[2]}


def split_command(line: str) -> tuple[str, str]:
    """The first word, and the rest with its line breaks."""
    match = re.match(r"(\S+)\s*", line)
    return (match[1], line[match.end() :]) if match else ("", "")


def only_asks(config: Config, line: str) -> bool:
    """Whether this only searches or shows, and writes nothing."""
    word, rest = split_command(line)
    command = find_command(config, word)
    if command is None or command.name in ASKING:
        return command is not None
    verb = command.find(split_verb(command, rest)[0])
    return verb is not None and verb.name in ASKING_VERBS


def split_verb(command: Command, rest: str) -> tuple[str, str]:
    """The verb and what follows it; 'A3 klaar' is read as 'klaar A3', 'A3' alone as 'toon A3', 'voeg toe' as
    one word. Of a terugkoppeling all that follows a number is the report."""
    letter = REFERENCES.get(command.name)
    refs, after = referenties.split_many(rest, letter) if letter else ([], "")
    if not refs:
        return _first_verb(command, rest)
    named = ", ".join(map(str, refs))
    if command.name == "terugkoppeling":
        return "nieuw", _joined(refs, after, is_said=referenties.has_colon(rest, after))
    if not after:
        return "toon", named
    word, tail = _first_verb(command, after)
    if command.find(word):
        return word, _joined(refs, tail, is_said=word.endswith(":"))
    if letter == "B" and not after.startswith("="):
        return "", rest  # any words would become the text of the decision: that is asked first
    return "wijzig", f"{named}: {after}"


def _joined(refs: list[Referentie], after: str, *, is_said: bool) -> str:
    """The numbers and what is said of them; with a colon where one was typed (`is_said`), or the numbers
    would go on."""
    named = ", ".join(map(str, refs))
    goes_on = referenties.split_many(f"{named} {after}", refs[0].letter)[0] != refs
    return f"{named}{': ' if is_said or goes_on else ' '}{after}" if after else named


def _first_verb(command: Command, rest: str) -> tuple[str, str]:
    """The longest name of a verb that `rest` begins with, else its first word."""
    plain = rest.casefold()
    for verb in command.verbs:
        for alias in verb.aliases:
            if " " in alias and f"{plain} ".startswith(f"{alias} "):
                return verb.name, rest[len(alias) :].strip()
    return split_command(rest)


def help_for(config: Config, command: Command, only: Verb | None = None) -> list[Block]:
    rules = [_rule(config, command, verb) for verb in ([only] if only else command.verbs)]
    return views.command(command.about, rules)


def overview(config: Config) -> list[Block]:
    rules = [Regel(slack_name(config, c.name), c.hint, c.about, "") for c in COMMANDS]
    return views.overview(rules)


def verbs(config: Config) -> list[Regel]:
    """Everything that can be typed, verb by verb."""
    return [_rule(config, command, verb) for command in COMMANDS for verb in command.verbs]


def _rule(config: Config, command: Command, verb: Verb) -> Regel:
    name = slack_name(config, command.name)
    example = f"{name} {verb.example.partition(' ')[2]}" if verb.example else ""
    return Regel(f"{name} {verb.name}".strip(), verb.usage, verb.about, example)


def no_command(config: Config, line: str) -> list[Block]:
    """The overview, for who asks for help. Raises NotUnderstood with the nearest command for who does not."""
    word, rest = split_command(line)
    if not word or word.casefold() in HELP_WORDS or line.casefold().startswith(HELP_PHRASES):
        return overview(config)
    for command in COMMANDS:  # 'lijst' was said without 'actie'
        verb = command.find(word)
        if verb and command.default is None:
            raise _perhaps(config, line, command, verb, f"{command.name} {line}")
    names = {name: c for c in COMMANDS for name in (c.name, slack_name(config, c.name).lstrip("/"))}
    near = nearest(word.casefold().lstrip("/"), names, ALIKE)
    if not near:
        raise NotUnderstood(line, [*views.not_understood(line, None, None)[:1], *overview(config)])
    command = names[near[0]]
    verb = command.find(split_command(rest)[0]) or command.verbs[0]
    raise _perhaps(config, line, command, verb, f"{command.name} {rest}".strip())


def no_verb(config: Config, command: Command, line: str) -> list[Block]:
    """The help of the command, for who said nothing more. Raises NotUnderstood with the nearest verb of this
    command, or of another; a line that begins with no verb may be a new point."""
    ref, after = referenties.split(line, REFERENCES.get(command.name, ""))
    word, rest = split_command(after if ref else line)
    if not word:
        return help_for(config, command)
    names = {name: verb for verb in command.verbs for name in (verb.name, *verb.aliases)}
    near = nearest(word.casefold(), names, ALIKE)
    if ref:
        verb, rest = (names[near[0]], rest) if near else (names["wijzig"], after)
        raise _perhaps(config, line, command, verb, f"{command.name} {verb.name} {ref} {rest}".strip())
    if near:
        verb = names[near[0]]
        raise _perhaps(config, line, command, verb, f"{command.name} {verb.name} {rest}".strip())
    for other in COMMANDS:
        found = other.find(word)
        if found:
            raise _perhaps(config, line, other, found, f"{other.name} {line}")
    first = command.verbs[0]
    raise _perhaps(config, line, command, first, f"{command.name} {first.name} {line}" if rest else None)


def _perhaps(config: Config, line: str, command: Command, verb: Verb, retry: str | None) -> NotUnderstood:
    """`retry` is the command that the button gives, as far as a button can hold it."""
    fits = retry if retry and len(retry) <= BUTTON_VALUE else None
    return NotUnderstood(line, views.not_understood(line, _rule(config, command, verb), fits))
