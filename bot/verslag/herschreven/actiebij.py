"""Whose a task is, said of its action: '…, de actie ligt bij Anna' is '… (actie Anna)'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.herschreven.schrijfwijzen import Geschreven
from bot.verslag.taal.namenrij import NAMEN

_LIGT = (
    r"(?i:(?:(?:de|deze|die|the|this)\s)?(?:actie|action)\s(?:(?:hier|daar)(?:voor|van|op)\s)?"
    r"(?:ligt|blijft|komt|is|lies|sits|remains)\s(?:(?:nu|dus|nog|now)\s)?(?:te\sliggen\s)?(?:bij|with)"
    r"|actie(?:\sligt)?\sbij|action\s(?:with|for))\s"
    rf"(?P<wie>(?!(?:De|Het|The|Geen)\b){NAMEN.pattern})(?:\ste\sliggen)?(?=\s?(?:[.;]|$))"
)
_IN_ZIN = re.compile(rf"(?<=[\w)])(?:[,;]|\s[-–—])\s(?:(?:en|and)\s)?{_LIGT}")
_EIGEN_ZIN = re.compile(rf"(?<=[.!?]\s){_LIGT}")


def with_owner_behind(regels: Sequence[Regel], buiten: frozenset[int]) -> Geschreven:
    """The lines with such words as a mark; `buiten`: the lines of header and attendance."""
    gedrukt: dict[int, list[tuple[str, str]]] = {}

    def marked(regel: Regel) -> Regel:
        def put(ligt: re.Match[str]) -> str:
            nieuw = f" (actie {ligt['wie']})" if ligt.re is _IN_ZIN else f"Actie {ligt['wie']}"
            gedrukt.setdefault(regel.nummer, []).append((nieuw, ligt[0]))
            return nieuw

        if regel.nummer in buiten:
            return regel
        return Regel(regel.nummer, _EIGEN_ZIN.sub(put, _IN_ZIN.sub(put, regel.tekst)))

    return Geschreven(tuple(map(marked, regels)), gedrukt)
