"""Names below a task that has its number already: '… een tekst om te tekenen (AP1).' and 'Actie: Anna'."""

from __future__ import annotations

from bot.verslag.actiepunt import Actiepunt
from bot.verslag.betoog import Betoog
from bot.verslag.dagen.woorden import is_day
from bot.verslag.merken.markeringen import SLOTREGEL, Markering, find_marks
from bot.verslag.zinnen.ervoor import says_only_when


def numbered_above(betoog: Betoog, plek: int) -> Actiepunt | None:
    """The task right above sentence `plek`, with its number, when that says no more than whose it is."""
    zin = betoog.zinnen[plek]
    slot = SLOTREGEL.fullmatch(zin.tekst)
    eerste = plek - 1
    if slot and eerste > 0 and says_only_when(betoog.zinnen[eerste].tekst):
        eerste -= 1  # '… een prijs voor de lampen (AP5). Dat is klaar op 24 maart. Actie: Anna'
    mark = _number_of_nobody(betoog, eerste) if slot and eerste >= 0 else None
    if slot is None or mark is None or betoog.zinnen[eerste].agendapunt != zin.agendapunt:
        return None
    wanneer = slot["rest"].strip(" ,;().–-")
    wanneer = wanneer if is_day(wanneer) else ""
    eind = len(zin.tekst)
    return Actiepunt(eerste, plek, 0, eind, mark.nummer, slot["wie"], True, eind, wanneer=wanneer)


def is_closed_by_name(betoog: Betoog, plek: int) -> bool:
    """Whether the number in sentence `plek` is of a point that is named below it."""
    onder = (numbered_above(betoog, erna) for erna in range(plek + 1, min(plek + 3, len(betoog.zinnen))))
    return any(punt is not None and punt.eerste == plek for punt in onder)


def _number_of_nobody(betoog: Betoog, plek: int) -> Markering | None:
    """The one mark of a sentence, if it is a number and names nobody."""
    marks = find_marks(betoog.zinnen[plek].tekst)
    return marks[0] if len(marks) == 1 and marks[0].nummer and not marks[0].wie else None
