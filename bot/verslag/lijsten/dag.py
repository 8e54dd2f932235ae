"""When the tasks of a list are due by the title or the line above them: 'Deadline: zondag 23 februari'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.verslag.betoog import Betoog
from bot.verslag.bron.regels import Regel
from bot.verslag.dagen.termijnen import Termijn, read_cell
from bot.verslag.dagen.woorden import is_day

_TERUG = 30  # sentences up from a task in which the line may stand
_DEADLINE = re.compile(
    r"(?:[Dd]eadline|DEADLINE|[Tt]ermijn|[Dd]ue(?:\s+date)?)(?:\s+(?:voor\s+)?(?:alles|allen|iedereen))?\s*:\s*"
    r"(?P<dag>\S.{2,40}?)\s*\.?(?:\s+[A-ZÀ-Þ][^:.]{2,40}:)?"
)
_GEZEGD = re.compile(
    r"(?P<label>deadline|termijn|due(?:\s+date)?|(?:op)?leverdatum|streefdatum|gereed|klaar|wanneer)\s?(?::\s?|\s)(?P<dag>.+)",
    re.IGNORECASE,
)


def day_said(tekst: str) -> str:
    """The day that the words are, 'uiterlijk 2 mei', also behind a label; '' of other words."""
    tekst = tekst.strip(" *_.:")
    gezegd = _GEZEGD.fullmatch(tekst)
    dag = gezegd["dag"] if gezegd else tekst
    return dag if is_day(dag) else ""


# At the end of the title of a list: 'Nog te doen vandaag:', 'Acties deze week', 'Te doen uiterlijk 3 mei'; no
# 'voor 3 mei', which may be the meeting of that day.
_IN_TITEL = re.compile(
    r"(?<!\bna)(?<!\bvan)(?<!\bvanaf)\s(?P<dag>vandaag|morgen|deze\s+(?:week|maand)|today|tomorrow|this\s+week|(?:vóór|uiterlijk|by)\s+[^:;.]{3,30})$",
    re.IGNORECASE,
)


def day_in_title(titel: str) -> str:
    """By when all is due that stands below a title, '' where it does not say so."""
    gezegd = _IN_TITEL.search(titel.rstrip(" :*_"))
    return gezegd["dag"] if gezegd and is_day(gezegd["dag"]) else ""


def says_day(regels: Sequence[Regel]) -> bool:
    """Whether a paragraph is only the line that says when all below it is due."""
    gezegd = _DEADLINE.fullmatch(regels[0].kaal.strip("*_")) if len(regels) == 1 else None
    return bool(gezegd and is_day(gezegd["dag"].strip("*_")))


def due_above(betoog: Betoog, plek: int) -> Termijn:
    """The day on a line of its own above the list of task `plek`, with nothing but tasks and what they are
    about ('Onderdelen:') between; a line below a task is of that task alone."""
    eigen = betoog.zinnen[plek].alinea
    lijst = eigen.lijstnummer
    if eigen.wanneer:
        return read_cell(eigen.wanneer, betoog.datum)
    if not lijst:
        return Termijn()
    for eerder in range(plek - 1, max(-1, plek - 1 - _TERUG), -1):
        zin = betoog.zinnen[eerder]
        dag = _DEADLINE.fullmatch(zin.tekst) if zin.tekst == zin.alinea.tekst else None
        if dag:
            ervoor = betoog.zinnen[eerder - 1].alinea if eerder else None
            in_lijst = ervoor is not None and ervoor.lijstnummer == lijst
            return read_cell(dag["dag"], betoog.datum) if is_day(dag["dag"]) and not in_lijst else Termijn()
        if zin.alinea.lijstnummer != lijst and not zin.tekst.endswith(":"):
            break
    return Termijn()
