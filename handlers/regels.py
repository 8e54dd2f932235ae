"""Lines in the direct message with the bot while a meeting runs: they need no slash and no command.

'a COA: …' is a point, 'b …' a decision, 'v Wienstra: …' a question, 'A3 …' a change, 'punt' the next item of
the agenda; anything else is a notitie. A command is still a command. Before a day on which the tafel met the
command names the tafel alone, so that it asks whether that meeting is meant (noteren.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlmodel import Session

from bot import agendapunten, referenties, vergaderingen
from bot.config import Config, Rol
from bot.invoer.front import OF
from bot.models import Agendapunt, Vergadering
from bot.texts import poort as texts
from handlers.opdrachten import Choice, Request
from handlers.understand import COMMANDS, HELP_WORDS, find_command, split_command, split_verb
from handlers.vergadering_find import on_day, written_day

# Each line of this table: what a line begins with, and the command it is; {rest} is what follows.
_PREFIXES = tuple(
    (re.compile(pattern, re.IGNORECASE), command)
    for pattern, command in (
        (r"(?:a|ap|actie|actiepunt|action)\s*:\s*|a\s+(?=\S)", "actie nieuw {meeting} {rest}"),
        (r"(?:b|besluit|decision)\s*:\s*|b\s+(?=\S)", "besluit nieuw {meeting} {rest}"),
        (r"(?:v|vraag)\s*:\s*", "actie nieuw {meeting} vraag: {rest}"),
        (rf"(?:v|vraag\s+{OF})\s+(?=[^:]{{1,80}}:)", "actie nieuw {meeting} vraag van {rest}"),
        (r"vraag\s+(?=[^:]{1,80}:)", "actie nieuw {meeting} vraag van {rest}"),
        (r"v\s+(?=\S)", "actie nieuw {meeting} vraag: {rest}"),
        (r"(?:t|toezegging)\s*:\s*", "actie nieuw {meeting} toezegging: {rest}"),
        (rf"(?:t|toezegging)\s+(?:{OF}\s+)?(?=[^:]{{1,80}}:)", "actie nieuw {meeting} toezegging {rest}"),
        (r"(?:n|notitie)\s*:\s*|n\s+(?=\S)", "notitie {meeting} {rest}"),
        (r"(?:agenda)?punt(?:\s*:\s*|\s+(?=\d{1,2}[a-z]?$)|$)", "vergadering punt {meeting} {rest}"),
        (r"volgende(?: punt)?$", "vergadering punt {meeting}"),
        (r"(?:aanwezig)\s*:\s*", "vergadering aanwezig {meeting} {rest}"),
        (r"(?:afwezig)\s*:\s*", "vergadering afwezig {meeting} {rest}"),
        (r"(?:ongedaan|undo)$", "actie ongedaan"),
    )
)  # fmt: skip
_NOTING = ("notitie", "besluit nieuw", "actie nieuw")
_ITEM = re.compile(r"(?:agenda)?punt\s+\S", re.IGNORECASE)
_APART = re.compile(r"[ab]\s+[0-9]", re.IGNORECASE)
_ALWAYS = ("zoek",)  # commands that no sentence begins with; others are one only with a verb behind them


async def as_commands(request: Request, text: str) -> tuple[str, list[str]] | None:
    """The tafel that meets, and the commands that the lines of `text` stand for; None when no meeting runs of
    which this person is the secretariaat, or `text` begins with a command. Raises Choice when several run."""
    if _is_command(request.deps.config, text):
        return None
    looked_after = request.access.tafels(Rol.SECRETARIAAT)
    running = await request.read(lambda session: vergaderingen.running(session, looked_after))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not running or not lines:
        return None
    if len(running) > 1:
        names = request.deps.config.tafels
        if len(lines) > 1:
            return None
        running.sort(key=lambda meeting: meeting.tafel)
        options = [(names[m.tafel].afkorting, await _commands(request, lines, m, ())) for m in running]
        raise Choice(texts.WHICH_TAFEL, [(label, commands[0]) for label, commands in options])
    meeting = running[0]
    items = await request.read(lambda session: agendapunten.of(session, meeting.id or 0))
    return meeting.tafel, await _commands(request, lines, meeting, items)


async def _commands(
    request: Request, lines: Sequence[str], meeting: Vergadering, items: Sequence[Agendapunt]
) -> list[str]:
    """What each of the lines is while `meeting` runs."""

    def read(session: Session) -> list[str]:
        commands = [as_command(line, meeting.referentie, items) for line in lines]
        return [_asking(session, request, command, meeting) for command in commands]

    return await request.read(read)


def _asking(session: Session, request: Request, command: str, meeting: Vergadering) -> str:
    """`command` of the tafel, where what is noted begins with the day of another of its meetings."""
    front, named, text = command.partition(f" {meeting.referentie} ")
    reading = written_day(request, text) if front in _NOTING and named else None
    on = on_day(session, meeting.tafel, reading) if reading else None
    return f"{front} {meeting.tafel} {text}" if on and on.id != meeting.id else command


def as_command(line: str, meeting: str, items: Sequence[Agendapunt] = ()) -> str:
    """The command that one line stands for: 'b akkoord' → 'besluit nieuw PRT-2027-01-12 akkoord'. `items` is
    the agenda: 'punt rondvraag' names one of them, 'punt van zorg …' does not."""
    for letter, command in (("A", "actie"), ("B", "besluit")):
        if _is_reference(line, letter, command):
            return f"{command} {line}"
    if _ITEM.match(line) and len(agendapunten.named(items, line)) == 1:
        return f"vergadering punt {meeting} {line}"
    for pattern, command in _PREFIXES:
        match = pattern.match(line)
        if match:
            return command.format(meeting=meeting, rest=line[match.end() :]).strip()
    return f"notitie {meeting} {line}"


def _is_reference(line: str, letter: str, name: str) -> bool:
    """'A3 …', and with a space only what a command for it follows: 'a 3 locaties zoeken' is a new point."""
    ref, rest = referenties.split(line, letter)
    if ref is None or not rest or not _APART.match(line):
        return ref is not None
    command = next(each for each in COMMANDS if each.name == name)
    return rest.startswith("=") or command.find(split_verb(command, rest)[0]) is not None


def _is_command(config: Config, text: str) -> bool:
    """'actie lijst', '/stand mij', 'help'; not 'actie is nodig', nor 'a COA: …'."""
    word, rest = split_command(text)
    if word.startswith("/") or text.casefold() in HELP_WORDS:
        return True
    command = find_command(config, word)
    if command is None or len(word) == 1:
        return False
    if not rest or rest.casefold() in HELP_WORDS:
        return True
    verb = command.find(split_verb(command, rest)[0])
    return verb is not None or command.name in _ALWAYS
