"""Who stands in the place of a mark: names of the attendance, and what may be said with them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.verslag.dagen.woorden import is_day
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.woorden import TITEL
from bot.verslag.velden.inhoud import is_there_then
from bot.verslag.wie.bekenden import split_names

IsBekend = Callable[[str], bool]

_LANGSTE = 60  # letters of names and what is said with them
_ROL = re.compile(r"secretariaat|griffie|voorzitter|vz\.?|allen|iedereen|all|everyone", re.IGNORECASE)
_AANHEF = re.compile(
    rf"\b(?:(?:weth|wethouder|burg|burgemeester|ged|gedeputeerde)\.?\s+(?=[A-ZÀ-Þ])|{TITEL}\s+(?=\w))"
)
_HANDVAT = re.compile(r"(?<!\w)[#@](?=[A-ZÀ-Þ])")
# With whom, or by whom it is passed on: it stays the task of the first.
_HULP = re.compile(
    r"\s*[,(]?\s*(?:(?:samen\s)?met|m\.?\s?m\.?v\.?|i\.?\s?s\.?\s?m\.?|ism|via|with|together\swith)\s.{1,50}$"
)
_VIA = re.compile(r"(?:via|door)\s+(?P<wie>\S.{0,40})$")
_DAG_ACHTER = re.compile(r"(?:\s*\((?P<haken>[^()]{2,40})\)|\s[-–—]\s(?P<streep>[^()–—]{2,40}))[. ]*$")
_WANNEER = re.compile(r"(?:in\s[a-z]{3,9}\s)?(?:als|zodra|wanneer|na|when|once|after)\s+[a-z].{0,30}$")


@dataclass(frozen=True)
class Wie:
    """Names as printed, and when, of those beside a mark."""

    namen: str
    wanneer: str = ""

    def __str__(self) -> str:
        return f"{self.namen}, {self.wanneer}" if self.wanneer else self.namen


def read_who(tekst: str, is_bekend: IsBekend) -> Wie | None:
    """'Anna', 'Anna + Tim, 3 mei', 'Anna (met hulp van Tim)', 'Anna?'; None when it is not of people known
    here."""
    kaal = _HANDVAT.sub("", tekst[: 2 * _LANGSTE].strip(" .;:"))
    if not 1 < len(kaal) <= _LANGSTE:
        return None
    aanhef = _AANHEF.match(kaal)
    begin = aanhef.end() if aanhef else 0
    rij = NAMEN.match(kaal, begin) or _ROL.match(kaal, begin)
    if rij is None:
        return None
    namen, rest = kaal[: rij.end()], kaal[rij.end() :]
    via = _VIA.search(rest)
    if not are_known(kaal[begin : rij.end()], is_bekend) and not (via and are_known(via["wie"], is_bekend)):
        return None
    rest = _HULP.sub("", rest).strip(" ,;:()–-")
    if rest == "?":
        return Wie(f"{namen}?")  # who may have it, and does not yet
    return None if rest and not says_when(rest) else Wie(namen, rest)


def are_known(namen: str, is_bekend: IsBekend) -> bool:
    """Whether each of them is in the attendance, or everybody, or a role."""
    delen = split_names(_AANHEF.sub("", namen))
    return len(delen) > 0 and all(bool(_ROL.fullmatch(deel)) or is_bekend(deel) for deel in delen)


def dated(taak: str) -> tuple[str, str]:
    """'brief sturen (3 mei)', 'brief sturen - 3 mei' as the task and when."""
    dag = _DAG_ACHTER.search(taak, max(0, len(taak) - _LANGSTE))
    wanneer = (dag["haken"] or dag["streep"]).strip(" .") if dag else ""
    return (taak[: dag.start()], wanneer) if dag and says_when(wanneer) else (taak, "")


def says_when(tekst: str) -> bool:
    """'3 mei', 'uiterl. vr', 'zodra hij er weer is'."""
    kaal = tekst.strip(" .,;()")
    return is_day(kaal) or bool(_WANNEER.fullmatch(kaal)) or is_there_then(kaal)
