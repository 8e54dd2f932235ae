"""Whose a part of a list is by the title above it, and by when: '### Anna (techniek) – deadline: 2 mei'."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.verslag.bron.regels import Regel
from bot.verslag.kopjes.vormen import AFGESLOTEN, gap, is_item
from bot.verslag.lijsten.dag import day_said
from bot.verslag.taal.namenrij import NAMEN

_LANGSTE = 120  # characters; a title is no sentence
_HAAK = r"\s?\((?P<{}>[^()]{{2,60}})\)"
_VAN_IEMAND = re.compile(
    rf"(?P<wie>{NAMEN.pattern})(?:{_HAAK.format('rol')})?"
    r"(?:\s?(?:\s[-–—]|[|,;:·→])\s?(?P<na>[^\s()][^()]{2,60}))?"
    rf"(?:{_HAAK.format('slot')})?"
)
# What it is about, and whose that is: 'Communicatie (Anna)', 'Communicatie (Anna, 2 mei)'.
_ONDERWERP = re.compile(r"[^():;]{3,60}\s\((?P<in>[^()]{2,60})\)")
_ROL = re.compile(r"(?:(?:de|het)\s)?[a-z]")  # 'secretaris', as names in a row may be roles
# 'Anna Visser, secretaris' is one; 'Anna Visser, allen' and 'Anna Visser, de secretaris' are more.
_MET_FUNCTIE = re.compile(
    r"(?P<wie>[^,]{3,50}),\s(?!allen|iedereen|all\b|everyone|de\s|het\s)[a-z][\w ]{3,30}"
)


@dataclass(frozen=True)
class Deelkop:
    wie: str
    wanneer: str = ""


NIEMAND = Deelkop("")


def heading_of(titel: str, is_there: Callable[[str], bool]) -> Deelkop | None:
    """Who and when the heading `titel` says, by its first words or in its brackets: 'Communicatie (Anna)';
    such a bullet would be a task."""
    onderwerp = _ONDERWERP.fullmatch(titel) if len(titel) <= _LANGSTE else None
    return of_somebody(titel, is_there) or (of_somebody(onderwerp["in"], is_there) if onderwerp else None)


def of_somebody(titel: str, is_there: Callable[[str], bool]) -> Deelkop | None:
    """Who and when `titel` says, where all of it is somebody of whom `is_there`, what he is and a day."""
    if len(titel) > _LANGSTE:
        return None
    titel = titel.replace("*", "").replace("_", " ").strip(" :")
    kop = _VAN_IEMAND.fullmatch(titel)
    if kop is None or not is_there(kop["wie"]):
        return None
    na = (kop["na"] or "").strip()
    dagen = [day_said(deel) for deel in (kop["rol"], na, kop["slot"]) if deel]
    if na and not day_said(na) and not (_ROL.match(na) and NAMEN.fullmatch(na)):
        return None  # 'Velsen – opvang' may be a place, and what is done there
    met_functie = _MET_FUNCTIE.fullmatch(kop["wie"])
    wie = met_functie["wie"] if met_functie else kop["wie"]
    return Deelkop(wie, next(filter(None, dagen), ""))


def is_subject(groep: Sequence[Regel], volgende: Sequence[Regel]) -> bool:
    """Whether a line says what the bullets right below it are about, and nobody's they are: 'Begroting'."""
    is_los = len(groep) == 1 and not (is_item(groep[0]) or AFGESLOTEN.search(groep[0].kaal))
    return is_los and bool(volgende and volgende[0].is_opsomming and not gap(groep[0], volgende[0]))
