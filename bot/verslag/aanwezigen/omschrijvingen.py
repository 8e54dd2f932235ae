"""The attendance as a list of definitions, as Markdown has it: 'COA' above ': Anna Visser (lid)'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.taal.aanwezigheid import AANWEZIG, AFWEZIG

_BOVENAAN = 60  # lines in which the attendance stands
_LABEL = re.compile(rf"[#*\s]{{0,8}}(?:{AANWEZIG}|{AFWEZIG})[:*\s]{{0,4}}", re.IGNORECASE)
_WAT = re.compile(r"[^\s#:;|>-][^:;|]{1,59}")
_WIE = re.compile(r":\s{1,4}(?P<wie>\S.{1,199})")


def defined(regels: Sequence[Regel]) -> Iterator[Regel]:
    """The lines; below a label each of such a list is one line, '- Anna Visser (lid) (COA)', with no gap
    between them."""
    in_lijst, plek = False, 0
    while plek < len(regels):
        regel, onder = regels[plek], regels[plek + 1 : plek + 2]
        wie = _WIE.fullmatch(onder[0].kaal) if in_lijst and onder and plek < _BOVENAAN else None
        if wie and _WAT.fullmatch(regel.kaal):
            leden = [wie["wie"]]
            plek += 2
            while plek < len(regels) and (ook := _WIE.fullmatch(regels[plek].kaal)):
                leden.append(ook["wie"])
                plek += 1
            yield from (Regel(regel.nummer, _of_whom(lid, regel.kaal)) for lid in leden)
            continue
        plek += 1
        in_lijst = bool(_LABEL.fullmatch(regel.kaal)) or (in_lijst and not regel.kaal)
        if regel.kaal or not in_lijst or not _goes_on(regels[plek : plek + 2]):
            yield regel


def _of_whom(wie: str, wat: str) -> str:
    """'- Anna Visser (COA)'; behind more of them it would be of the last."""
    return f"- {wat[0].upper()}{wat[1:]}: {wie}" if re.search(r"[,;]|\sen\s", wie) else f"- {wie} ({wat})"


def _goes_on(onder: Sequence[Regel]) -> bool:
    return len(onder) > 1 and bool(_WAT.fullmatch(onder[0].kaal) and _WIE.fullmatch(onder[1].kaal))
