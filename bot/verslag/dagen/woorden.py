"""Whether words say when, and nothing else: 'uiterlijk 3 mei', 'volgende projectgroep', 'z.s.m.'"""

from __future__ import annotations

import re
from datetime import date

from bot.dates import find
from bot.verslag.dagen.volgende import VERGADERING, at_next_meeting
from bot.verslag.taal.engels import in_dutch

_GEEN_VANDAAG = date(2000, 1, 1)
_WANNEER = re.compile(
    r"z\.?s\.?m\.?|asap|zo\s+(?:snel|spoedig)\s+mogelijk|as\s+soon\s+as\s+possible"
    r"|(?:per\s+)?direct|doorl(?:opend|\.)|continu|(?:elke|iedere|every|each)\s+[a-z]{3,12}|n\.?t\.?b\.?|tbd|ongoing|\d{4}|Q[1-4]\s*[/&-]\s*Q?[1-4]",
    re.IGNORECASE,
)
_OP_VERGADERING = rf"(?:(?:de|het)\s+)?{VERGADERING}\s+(?:van|op|d\.d\.)(?=\s\d|\s[a-z]{{4,6}}dag)"
# What may stand around a day that is a deadline: 'in elk geval vóór 1 april', '1 april (concept)'.
_CONCEPT = re.compile(
    r"^(?:(?:in\s+)?concept(?:\s+(?:klaar|gereed|af))?|(?:klaar|gereed|oplevering|streefdatum|deadline)(?:\s+(?:op|is))?:?|zo\s+mogelijk|in\s+(?:ieder|elk)\s+geval|bij\s+voorkeur|(?:to\s+be\s+)?completed|ready|at\s+the\s+latest|draft\s+for"
    rf"|{_OP_VERGADERING}"
    r"|(?:v[oó]{2}r|voor|in|op|tijdens|(?:uiterlijk\s+)?bij)\s+(?:de|het)\s+(?:volgende?\s+)?[\w-]{3,20}\s+(?:van|op)(?=\s\d|\s[a-z]{4,6}dag))\s+(?=\S)"
    r"|,?\s+(?:om\s+)?\d{1,2}[.:]\d\d\s+(?:uur|u)\b|\s+\(concept\)$|,?\s+at\s+the\s+latest$",
    re.IGNORECASE,
)
_AFGEBROKEN = re.compile(r"(?<=[a-z]{2})- (?=[a-z]{2})(?!en\b|of\b)")  # 'uiter- lijk 1 november'


def is_day(tekst: str) -> bool:
    """Whether the words say when, and nothing else."""
    tekst = _CONCEPT.sub("", _AFGEBROKEN.sub("", tekst.strip()))
    if not tekst or len(tekst) > 45:
        return False
    if _WANNEER.fullmatch(tekst) or at_next_meeting(tekst):
        return True
    gelezen = find(tekst, _GEEN_VANDAAG)
    engels = in_dutch(tekst, alone=True)
    gevonden = max(len(gelezen.text) if gelezen else 0, len(engels[1]) if engels else 0)
    return gevonden * 5 >= len(tekst) * 3


def is_of_meeting(tekst: str) -> bool:
    """Whether the words name a meeting by its day: 'vergadering van 14 april', 'AB van 9 juni'."""
    return bool(re.match(_OP_VERGADERING, tekst, re.IGNORECASE))
