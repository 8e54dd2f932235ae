"""From words to an answer: find the command and verb, pass the gate, run it, put mistakes into words."""

from __future__ import annotations

import asyncio
import html
import re
import secrets
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

import structlog
from rapidfuzz import process
from slack_sdk.errors import SlackApiError

from bot import referenties
from bot.config import Config
from bot.deps import Deps
from bot.errors import UserError
from bot.texts import poort as texts
from bot.views import hulp as hulp_views
from bot.views.elementen import actions, button, clean, context, esc, section
from bot.views.hulp import Regel
from handlers import actie, besluit, gate, status, vergadering
from handlers.opdrachten import Choice, Command, Form, Reply, Request, Verb

log = structlog.get_logger()

COMMANDS: tuple[Command, ...] = (actie.COMMAND, besluit.COMMAND, vergadering.COMMAND, status.COMMAND)
MAX_TEXT = 10_000
HELP_PHRASES = ("wat kan", "wat kun", "wat doe", "hoe werk", "hallo", "hoi", "goedem")
HELP_WORDS = ("help", "hulp", "?", "uitleg")
_REFERENCE_COMMANDS = {"actie": "A", "besluit": "B"}
_MENTIONED = re.compile(r"<@([UW][A-Z0-9]+)", re.ASCII)
_CHANNEL = re.compile(r"<#[CG][A-Z0-9]+\|([^>]+)>", re.ASCII)
_LINK = re.compile(r"<((?:https?://|mailto:)[^|>]+)(?:\|([^>]*))?>")


@dataclass(frozen=True)
class Incoming:
    """Who asks, from where; `key` names this delivery and stays the same when it is delivered again."""

    user: str
    teams: tuple[str | None, ...]
    key: str
    channel: str | None = None
    channel_name: str | None = None
    trigger_id: str | None = None


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


async def answer(deps: Deps, incoming: Incoming, text: str) -> Reply | Form:
    """The answer to a whole line such as 'actie nieuw …', whatever happens."""

    async def run() -> Reply | Form:
        if len(text) > MAX_TEXT:
            raise UserError(texts.TOO_LONG)
        asked = await request_for(deps, incoming, "")
        line = readable(text)
        word, _, rest = line.partition(" ") if "\n" not in line.split(" ")[0] else line.partition("\n")
        command = find_command(deps.config, word)
        if command is None:
            return _no_command(deps.config, line)
        verb_word, rest = _split_verb(command, rest.strip())
        verb = command.find(verb_word)
        names = await _names(deps, rest)
        request = replace(
            asked, command=command.name, verb=verb.name if verb else "", text=rest, slack_names=names
        )
        if verb:
            return (
                Reply(help_for(deps.config, command, verb)) if rest in HELP_WORDS else await verb.run(request)
            )
        if verb_word.casefold() in HELP_WORDS:
            return Reply(help_for(deps.config, command))
        whole = f"{verb_word} {rest}".strip()
        if command.default:
            return await command.default(request.with_text(whole))
        return (
            _no_verb(deps.config, command, verb_word, whole)
            if whole
            else Reply(help_for(deps.config, command))
        )

    return await in_words(run)


async def request_for(deps: Deps, incoming: Incoming, command: str) -> Request:
    """A request for a button, a form or the Home tab, which say themselves what is asked. Raises UserError
    where the gate refuses."""
    access = await gate.admit(deps, incoming.user, *incoming.teams)
    return Request(
        deps=deps,
        access=access,
        key=incoming.key,
        now=deps.clock(),
        command=command,
        verb="",
        text="",
        channel=incoming.channel,
        tafel=await _tafel(deps, incoming),
        trigger_id=incoming.trigger_id,
    )


async def in_words(run: Callable[[], Awaitable[Reply | Form]]) -> Reply | Form:
    """Run it; a mistake of the person becomes a sentence, anything else an apology with a code in the log."""
    try:
        return await run()
    except Choice as choice:
        return Reply(_question(choice))
    except UserError as error:
        return Reply.say(esc_keeping_mentions(error.text))
    except Exception as error:
        return Reply.say(texts.apology(report(error)))


def report(error: Exception) -> str:
    """Log what went wrong, without what it was about, under a code that the person can pass on."""
    code = secrets.token_hex(3)
    where = [
        f"{f.filename.rsplit('/', 2)[-1]}:{f.lineno}" for f in traceback.extract_tb(error.__traceback__)[-4:]
    ]
    reason = error.response.get("error") if isinstance(error, SlackApiError) else None
    log.error("unexpected", code=code, error=type(error).__name__, slack=reason, where=where)
    return code


def readable(text: str) -> str:
    """What was typed: entities and Slack's links and channels as plain text; mentions stay as they are."""
    linked = _LINK.sub(lambda m: m[2] or m[1], _CHANNEL.sub(r"#\1", text))
    plain = html.unescape(linked.replace("\r\n", "\n"))
    return "\n".join(clean(line) for line in plain.split("\n")).strip()


def esc_keeping_mentions(text: str) -> str:
    """A sentence of ours around words of theirs: safe, with the mentions of the gate left alive."""
    return re.sub(r"&lt;(@[UW][A-Z0-9]+)&gt;", r"<\1>", esc(text))


def help_for(config: Config, command: Command, only: Verb | None = None) -> list[dict[str, object]]:
    rules = [_rule(config, command, verb) for verb in ([only] if only else command.verbs)]
    return hulp_views.command(command.about, rules)


def overview(config: Config) -> list[dict[str, object]]:
    rules = [Regel(slack_name(config, c.name), c.hint, c.about, "") for c in COMMANDS]
    return hulp_views.overview(rules)


def _rule(config: Config, command: Command, verb: Verb) -> Regel:
    name = slack_name(config, command.name)
    example = f"{name} {verb.example.partition(' ')[2]}" if verb.example else ""
    return Regel(f"{name} {verb.name}", verb.usage, verb.about, example)


def _split_verb(command: Command, rest: str) -> tuple[str, str]:
    """The verb and what follows it; 'A3 klaar' is read as 'klaar A3', 'A3' alone as 'toon A3'."""
    letter = _REFERENCE_COMMANDS.get(command.name)
    ref, after = referenties.split(rest, letter) if letter else (None, "")
    if ref:
        if after.startswith("="):
            return "wijzig", f"{ref} {after}"
        word, _, tail = after.partition(" ")
        if not word:
            return "toon", str(ref)
        if command.find(word) or letter == "B":  # unlike a point, a decision would take any words as its text
            return word, f"{ref} {tail}".strip()
        return "wijzig", f"{ref} {after}"
    match = re.match(r"(\S+)\s*", rest)
    return (match[1], rest[match.end() :]) if match else ("", "")


def _no_command(config: Config, line: str) -> Reply:
    word = line.split()[0] if line.split() else ""
    if not word or word.casefold() in HELP_WORDS or line.casefold().startswith(HELP_PHRASES):
        return Reply(overview(config))
    names = {slack_name(config, c.name).lstrip("/"): c for c in COMMANDS} | {c.name: c for c in COMMANDS}
    near = process.extractOne(word.casefold().lstrip("/"), list(names), score_cutoff=72)
    for command in COMMANDS:
        if command.find(word) and command.name != "status":
            near = near or (command.name, 100, 0)
    if not near:
        return Reply([*hulp_views.not_understood(line, None, None)[:1], *overview(config)])
    command = names[near[0]]
    is_verb = command.find(word) is not None
    retry = f"{command.name} {line}" if is_verb else f"{command.name} {line.partition(' ')[2]}".strip()
    verb = command.find(retry.split(" ")[1]) if " " in retry else None
    return Reply(
        hulp_views.not_understood(line, _rule(config, command, verb or command.verbs[0]), retry[:1900])
    )


def _no_verb(config: Config, command: Command, word: str, whole: str) -> Reply:
    """The nearest verb of this command, or of another; a line that begins with no verb may be a new point."""
    words = {w: v for v in command.verbs for w in (v.name, *v.aliases)}
    near = process.extractOne(word.casefold(), list(words), score_cutoff=65)
    if near:
        verb = words[near[0]]
        retry = f"{command.name} {verb.name} {whole.partition(' ')[2]}".strip()
        return Reply(hulp_views.not_understood(whole, _rule(config, command, verb), retry[:1900]))
    for other in COMMANDS:
        found = other.find(word)
        if found and other is not command:
            retry = f"{other.name} {whole}"
            return Reply(hulp_views.not_understood(whole, _rule(config, other, found), retry[:1900]))
    verb = command.verbs[0]
    retry = f"{command.name} {verb.name} {whole}" if len(whole.split()) > 1 else ""
    return Reply(hulp_views.not_understood(whole, _rule(config, command, verb), retry[:1900] or None))


def _question(choice: Choice) -> list[dict[str, object]]:
    buttons = [
        button(label, f"opdracht_{n}", command)
        for n, (label, command) in enumerate(choice.options[:10])
        if len(command) <= 2000
    ]
    if not buttons:
        return [section(esc(choice.text)), context(texts.which_tafel_typed("actie nieuw prt …"))]
    return [section(esc(choice.text)), actions(*buttons)]


async def _names(deps: Deps, text: str) -> dict[str, str]:
    """The profile names of everybody mentioned, looked up side by side; an unknown one keeps its id."""
    ids = list(dict.fromkeys(_MENTIONED.findall(text)))[:20]
    found = await asyncio.gather(*(deps.slack.member(i) for i in ids), return_exceptions=True)
    return {i: m.name for i, m in zip(ids, found, strict=True) if not isinstance(m, BaseException)}


async def _tafel(deps: Deps, incoming: Incoming) -> str | None:
    """The tafel of the channel a line was typed in."""
    if not incoming.channel:
        return None
    name = incoming.channel_name or ""
    by_channel = {tafel.kanaal: tafel.sleutel for tafel in deps.config.tafels.values()}
    if incoming.channel in by_channel or name in by_channel:
        return by_channel.get(incoming.channel) or by_channel[name]
    if name in ("directmessage",) or incoming.channel.startswith("D"):
        return None
    return by_channel.get(await deps.slack.channel_name(incoming.channel) or "")
