"""How an item of a list stands by what hangs below it: '- is gedaan', '- wordt voor eind mei opgeleverd'.

Such a line has no subject of its own: what it says is said of the item. One that has tells of something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from bot.verslag.betoog import Betoog, without_stop
from bot.verslag.dagen.termijnen import Termijn, read_deadline
from bot.verslag.velden.stand import DONE

_KLAAR = re.compile(
    rf"(?:(?:dit|dat|status|stand)(?:\s?:)?\s)?(?:(?:is|zijn)\s)?(?:(?:al|inmiddels|nu|intussen)\s)?(?:{DONE}|vervallen)",
    re.IGNORECASE,
)
_ERVAN = re.compile(
    r"(?:(?:dit|dat)\s)?(?:wordt|worden|is|zijn|komt|komen|gaat|gaan|moet|moeten|loopt|volgt|ligt)\s"
    r"|(?:klaar|gereed|af|gepland|planning|streven|uiterlijk|v[oó]{2}r|voor|binnen|deadline|termijn)\b",
    re.IGNORECASE,
)
_TEGEN_DIE_TIJD = re.compile(
    r"(?:uiterlijk|v[oó]{2}r|voor|tegen|per|binnen|eind|begin|medio|deadline|before|by)\b", re.I
)


def is_done_below(betoog: Betoog, plek: int) -> bool:
    return any(_KLAAR.fullmatch(without_stop(tekst)) for tekst in _below(betoog, plek))


def due_below(betoog: Betoog, plek: int) -> Termijn:
    """The day by which it will be there; one on which something was, is none."""
    termijnen = (read_deadline(tekst, betoog.datum) for tekst in _below(betoog, plek) if _ERVAN.match(tekst))
    return next((een for een in termijnen if een.tekst and _TEGEN_DIE_TIJD.match(een.tekst)), Termijn())


def _below(betoog: Betoog, plek: int) -> Iterator[str]:
    verder = range(plek + 1, len(betoog.zinnen)) if betoog.zinnen[plek].alinea.lijst else ()
    onder = takewhile(lambda zin: zin.alinea.is_onder, (betoog.zinnen[een] for een in verder))
    return (zin.tekst for zin in onder)
