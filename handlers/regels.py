"""Lines in the direct message with the bot while a meeting runs: they need no slash and no command.

'a COA: …' is a point, 'b …' a decision, 'v Wienstra: …' a question, 'A3 …' and '14-12 A3 klaar' a change,
'punt' the next item of the agenda; anything else is a notitie. A command is still a command. Before a day on
which the tafel met the command names the tafel alone, so that it asks which meeting is meant (noteren.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlmodel import Session

from bot import agendapunten, referenties, terugkoppelingen, vergaderingen
from bot.config import Config, Rol
from bot.invoer import split_fields
from bot.invoer.front import OF
from bot.models import Agendapunt, Vergadering
from bot.texts import poort as texts
from handlers.opdrachten import Choice, Command, Request, leading_tafel
from handlers.understand import COMMANDS, HELP_WORDS, REFERENCES, find_command, split_command, split_verb
from handlers.vergadering_find import whatever_on_day, written_day

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
_SURE = re.compile(r"\S{0,40}[ab][0-9]", re.IGNORECASE)  # 'A3', '14-12/A3'
_NUMBERED = tuple(each for each in COMMANDS if each.name in ("actie", "besluit"))
_ALWAYS = ("zoek",)  # commands that no sentence begins with; others are one only with a verb behind them


async def as_commands(request: Request, text: str) -> tuple[str | None, list[str]] | None:
    """The tafel that meets, and the commands that the lines of `text` stand for; None when no meeting runs of
    which this person is the secretariaat, or `text` begins with a command. Raises Choice when several run,
    unless all are about points by their numbers: then no tafel is given, for which it is, those say."""
    if _is_command(request.deps.config, text):
        return None
    looked_after = request.access.tafels(Rol.SECRETARIAAT)
    running = await request.read(lambda session: vergaderingen.running(session, looked_after))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not running or not lines:
        return None
    if len(running) > 1:
        names = request.deps.config.tafels
        numbered = [command for line in lines if (command := _of_tafel(request, line) or _numbered(line))]
        if len(numbered) == len(lines):
            return None, numbered
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
        commands = [_of_tafel(request, line) or as_command(line, meeting.referentie, items) for line in lines]
        return [_asking(session, request, command, meeting) for command in commands]

    return await request.read(read)


def _asking(session: Session, request: Request, command: str, meeting: Vergadering) -> str:
    """`command` of the tafel, where what is noted begins with the day of another of its meetings."""
    front, named, text = command.partition(f" {meeting.referentie} ")
    reading = written_day(request, text) if front in _NOTING and named else None
    on = whatever_on_day(session, meeting.tafel, reading) if reading else None
    return f"{front} {meeting.tafel} {text}" if on and on.id != meeting.id else command


def _of_tafel(request: Request, line: str) -> str | None:
    """The command of 'prt A3 klaar', where a tafel stands in front of the number."""
    tafel, words = leading_tafel(request.deps, line) or ("", "")
    return _numbered(words, tafel) if tafel else None


def as_command(line: str, meeting: str, items: Sequence[Agendapunt] = ()) -> str:
    """The command that one line stands for: 'b akkoord' → 'besluit nieuw PRT-2027-01-12 akkoord'. `items` is
    the agenda: 'punt rondvraag' names one of them, 'punt van zorg …' does not."""
    numbered = _numbered(line)
    if numbered:
        return numbered
    if _ITEM.match(line) and len(agendapunten.named(items, line)) == 1:
        return f"vergadering punt {meeting} {line}"
    for pattern, command in _PREFIXES:
        match = pattern.match(line)
        if match:
            return command.format(meeting=meeting, rest=line[match.end() :]).strip()
    return f"notitie {meeting} {line}"


def _numbered(line: str, tafel: str = "") -> str | None:
    """The command about the point or decision whose number `line` begins with: 'A3 klaar', '14-12 A3 klaar'.
    None where it begins with none. `tafel`: it stood in front."""
    for command in _NUMBERED:
        if _is_reference(line, command, is_sure=not tafel and bool(_SURE.match(line))):
            verb, text = split_verb(command, line)
            return f"{command.name} {verb} {tafel} {text}" if tafel else f"{command.name} {line}"
    return None


def _is_reference(line: str, command: Command, *, is_sure: bool) -> bool:
    """'A3 …'; where it is not sure only what a change of it follows: 'a 3 locaties zoeken' is a new point,
    '14-12 A3 komt terug' a notitie."""
    letter = REFERENCES[command.name]
    ref, rest = referenties.split(line, letter)
    if ref is None or not rest or is_sure:
        return ref is not None
    is_change = rest.startswith("=") or (letter == "A" and _says_of_it(rest))
    return is_change or command.find(split_verb(command, rest)[0]) is not None


def _says_of_it(rest: str) -> bool:
    """'wie COA', 'loopt nog, gesprek is gepland'."""
    return bool(split_fields(rest)) or terugkoppelingen.split_stand(rest).stand == "loopt"


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
