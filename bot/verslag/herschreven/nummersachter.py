"""A bare number behind the stop of its task, in brackets: '… op papier. AP2 De tafel …' with '[AP2]'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.herschreven.schrijfwijzen import Geschreven, around, is_front

_NUMMER = r"(?P<nummer>(?:AP|ACT|A|Actie|Actiepunt)\s?\d{1,3})"
_ACHTERAAN = re.compile(rf"(?<=[a-zà-ÿ)\d][.!?])\s{_NUMMER}\.?$")
_ERTUSSEN = re.compile(rf"(?<=[a-zà-ÿ)\d][.!?])\s{_NUMMER}(?=\s[A-ZÀ-Þ])")
_VAAK = 2  # paragraphs that end in their number


def with_numbers_behind(regels: Sequence[Regel], buiten: frozenset[int]) -> Geschreven:
    """The lines with such numbers, where paragraphs end in theirs and no task stands behind it; `buiten`: the
    lines of header and attendance."""
    gedrukt: dict[int, list[tuple[str, str]]] = {}
    slotregels = {
        regel.nummer
        for regel, volgende in zip(regels, [*regels[1:], None], strict=True)
        if _ACHTERAAN.search(regel.tekst) and not (volgende and volgende.kaal)
    }
    if len(slotregels) < _VAAK:
        return Geschreven(tuple(regels), gedrukt)

    def marked(regel: Regel) -> Regel:
        def put(merk: re.Match[str]) -> str:
            voor, na = around(merk.string, merk)
            if merk.re is _ERTUSSEN and is_front(na.strip(), voor):
                return merk[0]
            nieuw = f" [{merk['nummer']}]"
            gedrukt.setdefault(regel.nummer, []).append((nieuw, merk[0]))
            return nieuw

        if regel.nummer in buiten:
            return regel
        tekst = _ERTUSSEN.sub(put, regel.tekst)
        return Regel(regel.nummer, _ACHTERAAN.sub(put, tekst) if regel.nummer in slotregels else tekst)

    return Geschreven(tuple(map(marked, regels)), gedrukt)
