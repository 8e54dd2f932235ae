"""Whether a mark behind a task ends its paragraph: '… opvragen -> ACTIE Anna' above what is said next."""

from __future__ import annotations

import re

from bot.verslag.markeringen import MERK
from bot.verslag.namenrij import NAMEN

_LANGSTE = 120  # letters from the end of a line in which the mark stands
_PIJL = r"\s(?:[-–—→]|[-=]>)\s*"
_SLOT = re.compile(
    rf"(?:(?:^|[.;!?]\s+)(?:[-–—→]\s*)?|(?P<pijl>{_PIJL})){MERK}\s*:?\s*{NAMEN.pattern}(?:\s*\([^()]{{1,40}}\))?$"
)
# Behind an arrow only these go on: more names, or when.
_GAAT_DOOR = re.compile(
    r"(?:en|and|of|met|i\.?s\.?m\.?|via|voor|v[oó]{2}r|uiterlijk|per|op|in|na|tegen|eind|begin|by|before)\b|[&+/(,;\d]",
    re.IGNORECASE,
)
# In notes without capitals a task begins behind a stop: '… in de kantine. zaal regelen -> actie Anna'.
_KLEINE_ZIN = re.compile(r"(?<=[a-z]{4})[.;]\s+(?=[a-z])")


def begin_of(zin: str, merk: int) -> int:
    """Where the task begins that the mark at `merk` ends, in a sentence of notes without capitals."""
    if not re.match(_PIJL, zin[merk:]):
        return 0
    return max((einde.end() for einde in _KLEINE_ZIN.finditer(zin, 0, merk)), default=0)


def closes(regel: str, volgende: str, leeg: int = 0) -> bool:
    """Whether nothing of `volgende`, `leeg` empty lines below it, belongs to the task that `regel` ends."""
    slot = _SLOT.search(regel[-_LANGSTE:])
    if slot is None:
        return False
    return bool(leeg) or not volgende[0].islower() or bool(slot["pijl"] and not _GAAT_DOOR.match(volgende))
