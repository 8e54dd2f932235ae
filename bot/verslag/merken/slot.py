"""Whether what stands behind a task ends its paragraph: '… opvragen -> ACTIE Anna', '… opvragen - 9 mei'."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.dates.words import MONTH_NAMES
from bot.verslag.bron.regels import Zin
from bot.verslag.dagen.woorden import is_day
from bot.verslag.merken.markeringen import MERK, SLOTREGEL, Markering
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.niets import says_none

_LANGSTE = 120  # letters from the end of a line in which the mark stands
_PIJL = r"\s(?:[-–—→]|[-=]>)\s*"
_SLOT = re.compile(
    rf"(?:(?:^|[.;!?]\s+)(?:[-–—→]\s*)?|(?P<pijl>{_PIJL})){MERK}\s*:?\s*{NAMEN.pattern}(?:\s*\([^()]{{1,40}}\))?"
    r"(?:,\s+(?P<wanneer>[^.:;()]{3,30}))?$"
)
# Behind a dash, when: no line of prose that was broken at the margin ends so.
_DAG = re.compile(
    r"\s[-–—]\s(?:(?:uiterlijk|v[oó]{2}r|op|per)\s)?"
    rf"(?:\d{{1,2}}\s(?:{'|'.join(MONTH_NAMES)})(?:\s20\d\d)?|\d{{1,2}}[-/]\d{{1,2}}(?:[-/]\d{{2,4}})?"
    r"|volgende?\s(?:keer|vergadering|overleg|bijeenkomst))$",
    re.IGNORECASE,
)
_IN_HAKEN = re.compile(r"[(\[]\s?\w[\w ]{1,20}:\s*(?P<wat>[^()\[\]]{1,60}?)\s?[)\]]")
_NIEUWE_ZIN = re.compile(r"[A-ZÀ-Þ](?![^:.]{0,25}:)")  # 'Wie: Anna' is of the task
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
    if _DAG.search(regel[-_LANGSTE:]) and _NIEUWE_ZIN.match(volgende):
        return True
    slot = _SLOT.search(regel[-_LANGSTE:])
    if slot is None:
        return False
    if slot["wanneer"]:  # 'Actie: Anna, 2 februari' above 'Rondvraag'
        return is_day(slot["wanneer"]) and volgende[0].isupper()
    return bool(leeg) or not volgende[0].islower() or bool(slot["pijl"] and not _GAAT_DOOR.match(volgende))


def sole_name(zin: Zin, mark: Markering) -> str:
    """'Actie: Jansen.' names an owner and no task."""
    rest = zin.tekst[mark.eind :].strip(" .")
    slot = SLOTREGEL.fullmatch(zin.tekst)
    if slot:
        return slot["wie"]
    if not mark.vooraan or not rest or len(rest.split()) > 6:
        return ""
    return rest if NAMEN.fullmatch(rest) else ""


def names_none(zin: str, mark: Markering) -> bool:
    """'Actie: geen.', '(actie: n.v.t.)': there is nothing to do, whatever was said before it."""
    haken = _IN_HAKEN.fullmatch(zin, mark.begin, mark.eind)
    wat = haken["wat"] if haken else zin[mark.eind :] if mark.vooraan else mark.wie
    return mark.nummer is None and wat.strip(" .") not in ("", "idem") and says_none(wat)


def says_nothing(zin: str, mark: Markering, is_known: Callable[[str], bool]) -> bool:
    """'Actie:' alone, a label with no task behind it, and nobody's: no more than 'Actie Schone Straat:'."""
    wie = mark.wie if is_known(mark.wie) or not zin.endswith(":") else ""
    return not (wie or mark.nummer or (zin[: mark.begin] + zin[mark.eind :]).strip(" .:"))
