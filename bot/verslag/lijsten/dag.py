"""When the tasks of a list are due by the line above them: 'Deadline: zondag 23 februari'."""

from __future__ import annotations

import re

from bot.verslag.betoog import Betoog
from bot.verslag.dagen.termijnen import Termijn, read_cell
from bot.verslag.dagen.woorden import is_day

_TERUG = 30  # sentences up from a task in which the line may stand
_DEADLINE = re.compile(
    r"(?:[Dd]eadline|DEADLINE|[Tt]ermijn|[Dd]ue(?:\s+date)?)(?:\s+(?:voor\s+)?(?:alles|allen|iedereen))?\s*:\s*"
    r"(?P<dag>\S.{2,40}?)\s*\.?(?:\s+[A-ZÀ-Þ][^:.]{2,40}:)?"
)


def due_above(betoog: Betoog, plek: int) -> Termijn:
    """The day on a line of its own above the list of task `plek`, with nothing but tasks and what they are
    about ('Onderdelen:') between; a line below a task is of that task alone."""
    lijst = betoog.zinnen[plek].alinea.lijstnummer
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
