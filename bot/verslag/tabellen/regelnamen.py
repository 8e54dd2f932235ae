"""Who does it at the end of a row kept as a line: 'Brief sturen Anna en Tim', 'Buy lamps DM & JH'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.woorden import TITEL, TUSSENVOEGSEL

_VERBIND = re.compile(rf"en|and|&|/|{TITEL}|{TUSSENVOEGSEL}|[A-Z]\.")
_EN = re.compile(r"en|and|&|/|\+", re.IGNORECASE)
_ALLEN = frozenset("allen iedereen bestuur all everyone team".split())
_INITIALEN = re.compile(r"[A-Z]{2,4}|[A-Z][A-Za-z]{1,3}[A-Z]|[A-Z]{2,3}[a-z]")  # 'AB', 'AvdB', 'ABr'
_VAN_DE_TAAK = re.compile(  # 'overleg met VNG': what stands behind it is no cell of its own
    r"(?:aan|bij|met|naar|per|tot|van|via|voor|volgende|de|het|een"
    r"|a|about|an|at|by|for|from|next|of|the|to|with)",
    re.IGNORECASE,
)
_MEESTE_NAMEN = 5


def are_names(woorden: Sequence[str], namen: frozenset[str]) -> bool:
    """Whether the words are people of the attendance, with what joins them; or everybody."""
    kaal = [woord.strip(",;.()") for woord in woorden]
    if len(kaal) == 1 and kaal[0].casefold() in _ALLEN:
        return True
    bekend = [deel for woord in kaal for deel in woord.split("/") if deel in namen]
    rest = [w for w, k in zip(woorden, kaal, strict=True) if not set(k.split("/")) <= namen]
    buiten = not _VERBIND.fullmatch(woorden[-1]) and woorden[0].casefold() not in ("en", "and", "&", "/")
    return bool(bekend) and buiten and all(map(_VERBIND.fullmatch, rest))


def may_be_name(woord: str) -> bool:
    return bool(NAMEN.fullmatch(woord)) and woord[0].isupper() and 2 <= len(woord) <= 14


def ends_in_owners(woorden: Sequence[str]) -> int:
    """How many words at the end are owners by how they are written, of whom no list tells: initials, or a
    name behind a word in small letters or a number ('Zaal bellen Anna', 'Buy lamps 4 Anna & DM')."""
    begin = len(woorden) - 1
    if begin < 1 or not _is_one(woorden[begin]):
        return 0
    while begin > 1 and len(woorden) - begin < 2 * _MEESTE_NAMEN:
        if _EN.fullmatch(woorden[begin - 1]) and _is_one(woorden[begin - 2]):
            begin -= 2
        elif woorden[begin - 1].endswith((",", "/")) and _is_one(woorden[begin - 1][:-1]):
            begin -= 1
        else:
            break
    ervoor = woorden[begin - 1]
    if _EN.fullmatch(ervoor) or _VAN_DE_TAAK.fullmatch(ervoor):
        return 0
    apart = ervoor[0].islower() or ervoor[0].isdigit() or ervoor[-1] in ')"”'
    return len(woorden) - begin if apart or _INITIALEN.fullmatch(_first(woorden[begin])) else 0


def _is_one(woord: str) -> bool:
    return all(
        deel and (_INITIALEN.fullmatch(deel) or may_be_name(deel)) for deel in re.split(r"[/&+,]", woord)
    )


def _first(woord: str) -> str:
    return re.split(r"[/&+,]", woord)[0]
