"""Tasks behind each other on the line of their label, or each behind a handle: an item each.

'Acties: Anna belt het COA; Tim mailt de griffie.', and lines that begin with '@anna' one below the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.verslag.bron.regels import Regel
from bot.verslag.taal.namenrij import NAMEN

_LABEL = re.compile(
    r"(?P<label>[*_]{0,2}(?:acties|actiepunten|actions?\s(?:points|items)|actions|besluiten|decisions)[*_]{0,2}:[*_]{0,2})\s+(?=\S)",
    re.IGNORECASE,
)
# What goes on with the part before it, or is no task: '…; en het Rijk ook', 'zie bijlage; …'.
_GAAT_DOOR = re.compile(r"(?:en|of|maar|ook|nog|dan|dus|want|zie|die|dat|dit|met|wel|niet)\b", re.IGNORECASE)
_HANDVAT = re.compile(r"@[A-Za-z][\w.-]{1,30}:?\s+\S")


def one_by_one(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; what stands behind such a label as bullets below it, and each of such lines as a bullet."""
    for plek, regel in enumerate(regels):
        rij = _row(regel.kaal)
        if rij:
            label, *taken = rij
            yield replace(regel, tekst=label)
            yield from (replace(regel, tekst=f"- {taak}") for taak in taken)
        elif _HANDVAT.match(regel.kaal) and _has_more(regels, plek):
            yield replace(regel, tekst=f"- {regel.kaal}")
        else:
            yield regel


def _row(tekst: str) -> list[str]:
    """The label and its tasks; nothing where there are not at least two, of two words or more each."""
    label = _LABEL.match(tekst)
    taken = [deel.strip() for deel in tekst[label.end() :].rstrip(" .").split(";")] if label else []
    if (
        label is None
        or len(taken) < 2
        or any(len(taak.split()) < 2 or _GAAT_DOOR.match(taak) for taak in taken)
    ):
        return []
    if all(NAMEN.fullmatch(taak) for taak in taken[1:]):
        return []  # 'Actiepunten: Anna, Tim; Pia Mol'
    return [label["label"], *taken]


def _has_more(regels: Sequence[Regel], plek: int) -> bool:
    """Whether a line right above or below begins with a handle as well."""
    ernaast = (*regels[max(0, plek - 1) : plek], *regels[plek + 1 : plek + 2])
    return any(_HANDVAT.match(regel.kaal) for regel in ernaast)
