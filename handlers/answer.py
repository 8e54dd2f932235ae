"""From words to an answer: find the command and verb, pass the gate, run it, put mistakes into words."""

from __future__ import annotations

import asyncio
import re
import secrets
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

import structlog

from bot.config import Config
from bot.deps import Deps
from bot.errors import UserError
from bot.slack import FAILURES, reason
from bot.texts import acties as acties_texts
from bot.texts import poort as texts
from bot.views.elementen import Block, actions, button, esc, section, sections, short
from handlers import gate, privacystop, regels
from handlers.opdrachten import MOST_LINES, Choice, Form, NotUnderstood, Reply, Request
from handlers.open_form import form_button
from handlers.understand import (
    BUTTON_VALUE,
    HELP_WORDS,
    find_command,
    help_for,
    links,
    no_command,
    no_verb,
    only_asks,
    readable,
    slack_name,
    split_command,
    split_verb,
)

log = structlog.get_logger()

MAX_TEXT = 10_000
MOST_ANSWERS = 10
LABEL, BEGINNING = 75, 120  # characters of an answer, and of how its command begins
LOOKUP_SECONDS = 0.5
T = TypeVar("T")
_NAMELESS = re.compile(r"<#([CG][A-Z0-9]+)\|?>", re.ASCII)
_MENTIONED = re.compile(r"<@([UW][A-Z0-9]+)", re.ASCII)


@dataclass(frozen=True)
class Incoming:
    """Who asks, from where; `key` names this delivery and stays the same when it is delivered again."""

    user: str
    teams: tuple[str | None, ...]
    key: str
    langs: str = "overig"  # how it came in: weigeringen.LANGS
    channel: str | None = None
    channel_name: str | None = None
    trigger_id: str | None = None


async def answer(deps: Deps, incoming: Incoming, text: str, *, direct: bool = False) -> Reply | Form:
    """The answer to a whole line such as 'actie nieuw …', whatever happens. `direct`: typed in the direct
    message with the bot, where while a meeting runs no command is needed (regels.py)."""

    async def run() -> Reply | Form:
        asked = replace(await request_for(deps, incoming, ""), links=links(text))
        line = readable(await _with_channel_names(deps, text))
        if len(line) > MAX_TEXT:  # as typed: Slack sends each '<' as four characters
            raise UserError(texts.TOO_LONG)
        meant = await _as_lines(asked, line) if direct else None
        if meant is None:
            return await _carry_out(asked, line)
        tafel, commands = meant
        return await _carry_out_each(replace(asked, tafel=tafel), commands)

    return await in_words(deps, run)


async def _as_lines(asked: Request, line: str) -> tuple[str | None, list[str]] | None:
    """What regels.py makes of a message. Where that is a question, its buttons carry no number of anybody."""
    try:
        return await regels.as_commands(asked, line)
    except Choice:
        privacystop.check(asked, line, offer=False)
        raise


async def _carry_out(asked: Request, line: str) -> Reply | Form:
    """Find the command and verb that `line` begins with, and run it."""
    config = asked.deps.config
    privacystop.check(asked, line, is_question=only_asks(config, line))
    word, rest = split_command(line)
    command = find_command(config, word)
    if command is None:
        return Reply(no_command(config, line))
    verb_word, text = split_verb(command, rest)
    verb = command.find(verb_word)
    about = text if verb else rest
    names = await _names(asked.deps, about)
    request = replace(
        asked, command=command.name, verb=verb.name if verb else "", text=about, slack_names=names
    )
    if verb:
        wants_help = about.casefold() in HELP_WORDS
        return Reply(help_for(config, command, verb)) if wants_help else await verb.run(request)
    if verb_word.casefold() in HELP_WORDS:
        return Reply(help_for(config, command))
    return await command.default(request) if command.default else Reply(no_verb(config, command, rest))


async def _carry_out_each(asked: Request, commands: list[str]) -> Reply | Form:
    """One after another, each on its own: what is wrong with one is said, the others are noted."""
    if len(commands) == 1:
        return await _carry_out(asked, commands[0])
    if len(commands) > MOST_LINES:
        raise UserError(acties_texts.too_many_lines(len(commands), MOST_LINES))
    blocks: list[Block] = []
    for number, line in enumerate(commands):
        request = replace(asked, key=f"{asked.key}/{number}" if asked.key else "")
        given = await in_words(asked.deps, partial(_carry_out, request, line))
        blocks += (form_button(given) if isinstance(given, Form) else given).blocks
    return Reply(blocks)


async def request_for(deps: Deps, incoming: Incoming, command: str) -> Request:
    """A request for a button, a form or the Home tab, which say themselves what is asked. Raises UserError
    where the gate refuses."""
    access = await gate.admit(deps, incoming.user, *incoming.teams, langs=incoming.langs)
    return Request(
        deps=deps,
        access=access,
        key=incoming.key,
        now=deps.clock(),
        command=command,
        verb="",
        text="",
        channel=incoming.channel,
        tafel=await tafel_of(deps, incoming),
        trigger_id=incoming.trigger_id,
    )


async def request_about(deps: Deps, incoming: Incoming, command: str, text: str) -> Request:
    """A request about words that somebody wrote without a command, with the names of whom they mention."""
    asked = await request_for(deps, incoming, command)
    line = readable(await _with_channel_names(deps, text))
    return replace(asked, text=line, slack_names=await _names(deps, line))


async def in_words(deps: Deps, run: Callable[[], Awaitable[Reply | Form]]) -> Reply | Form:
    """Run it; a mistake of the person becomes a sentence, anything else an apology with a code in the log."""
    try:
        return await run()
    except Choice as choice:
        return Reply(_question(deps.config, choice))
    except Exception as error:
        return Reply(explain(deps, error))


def explain(deps: Deps, error: Exception) -> list[Block]:
    """A mistake in words: what to do next, or an apology with a code."""
    deps.told(error)
    if isinstance(error, gate.Refused):
        gate.keep(deps, error)
    match error:
        case NotUnderstood():
            return error.blocks
        case UserError():
            return [section(esc_keeping_mentions(error.text))]
    return [section(texts.apology(report(error)))]


def report(error: Exception) -> str:
    """Log what went wrong, without what it was about, under a code that the person can pass on."""
    code = secrets.token_hex(3)
    where = [
        f"{f.filename.rsplit('/', 2)[-1]}:{f.lineno}" for f in traceback.extract_tb(error.__traceback__)[-4:]
    ]
    log.error("unexpected", code=code, error=reason(error), where=where)
    return code


def esc_keeping_mentions(text: str) -> str:
    """A sentence of ours around words of theirs: safe, with the mentions of the gate left alive."""
    return re.sub(r"&lt;(@[UW][A-Z0-9]+)&gt;", r"<\1>", esc(text))


def _question(config: Config, choice: Choice) -> list[Block]:
    """With a button for each answer; where a command does not fit in one, how to type each of them."""
    asked, options = section(esc(choice.text)), choice.options[:MOST_ANSWERS]
    if any(len(command) > BUTTON_VALUE for _, command in options):
        typed = (texts.begins(short(label, LABEL), _beginning(config, line)) for label, line in options)
        return [asked, *sections([texts.TYPE_AGAIN, *typed])]
    buttons = [button(label, f"opdracht_{n}", command) for n, (label, command) in enumerate(options)]
    return [asked, actions(*buttons)]


def _beginning(config: Config, line: str) -> str:
    """A command as it is to be typed: what the bot made of it stands in front, behind it their own text."""
    word, _, rest = " ".join(line.replace("`", "'").split()).partition(" ")
    return f"{slack_name(config, word)} {short(rest, BEGINNING)}"


async def _in_time(lookup: Awaitable[T | None]) -> T | None:
    """What Slack says of a name, or None: an answer may not wait for it (LOOKUP_SECONDS)."""
    try:
        async with asyncio.timeout(LOOKUP_SECONDS):
            return await lookup
    except FAILURES:
        return None


async def _names(deps: Deps, text: str) -> dict[str, str]:
    """The profile names of everybody mentioned, looked up side by side; an unknown one keeps its id."""
    ids = list(dict.fromkeys(_MENTIONED.findall(text)))[:20]
    found = await asyncio.gather(*(_in_time(deps.slack.member(i)) for i in ids))
    return {i: m.name for i, m in zip(ids, found, strict=True) if m}


async def _with_channel_names(deps: Deps, text: str) -> str:
    """An event names a channel by its id alone ('<#C012AB3CD|>'): with its name, where it can be seen."""
    for channel in list(dict.fromkeys(_NAMELESS.findall(text)))[:5]:
        name = await _in_time(deps.slack.channel_name(channel))
        text = re.sub(rf"<#{channel}\|?>", f"<#{channel}|{name}>", text) if name else text
    return text


async def tafel_of(deps: Deps, incoming: Incoming) -> str | None:
    """The tafel of the channel that something came from; None in a direct message or another channel."""
    if not incoming.channel:
        return None
    name = incoming.channel_name or ""
    by_channel = {tafel.kanaal: tafel.sleutel for tafel in deps.config.tafels.values()}
    if incoming.channel in by_channel or name in by_channel:
        return by_channel.get(incoming.channel) or by_channel[name]
    if name in ("directmessage",) or incoming.channel.startswith("D"):
        return None
    return by_channel.get(await _in_time(deps.slack.channel_name(incoming.channel)) or "")
