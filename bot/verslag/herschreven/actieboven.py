"""Whose tasks hang below a label: '- verf kopen' below 'Actie Anna:' is '- Actie Anna: verf kopen'.

A label with a task behind it, or with text below it, stays as it is, and so does a name that nobody has:
'Actie Schone Straat:' above what was told of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from bot.verslag.bron.regels import Regel, indent
from bot.verslag.herschreven.schrijfwijzen import Geschreven
from bot.verslag.merken.markeringen import find_mark
from bot.verslag.taal.namenrij import NAMEN

_ETIKET = re.compile(
    r"(?:(?P<kop>#{1,6}\s)|[-*•]\s{1,3})?(?:(?:[Vv]ervolg)?[Aa][ck]tie(?:s|punt(?:en)?)?|A[CK]TIES?|[Aa]ctions?|ACTIONS?)"
    rf"\s(?:(?:voor|van|door|for)\s)?(?P<wie>{NAMEN.pattern})\s?(?(kop):?|:)"
)
_OF_NAAM = re.compile(r"\s*[,/&+]\s*|\s+(?:en|and)\s+")
_BULLET = re.compile(r"^(?P<voor>\s{0,20}(?:[-*•–]|\d{1,2}[.)])\s{1,4})(?:\[ ?\]\s{1,2})?(?=\S)")
# Nothing to do, or done: '- geen', '- [x] verf kopen'.
_NIETS = re.compile(r"(?:geen|niets|none|n\.?v\.?t\.?)\b|\[x\]", re.IGNORECASE)


def with_label_above(
    regels: Sequence[Regel], buiten: frozenset[int], is_bekend: Callable[[str], bool]
) -> Geschreven:
    """The lines, with such a label in front of each bullet; `buiten`: those of header and attendance."""
    gedrukt: dict[int, list[tuple[str, str]]] = {}
    nieuw = list(regels)
    for plek, regel in enumerate(regels):
        etiket = None if regel.nummer in buiten else _ETIKET.fullmatch(regel.kaal)
        onder = list(_below(regels, plek)) if etiket else []
        if etiket is None or not onder or not _is_somebody(etiket["wie"], is_bekend):
            continue
        nieuw[plek] = Regel(regel.nummer, "")
        for item in onder:
            merk = f"Actie {etiket['wie']}: "
            nieuw[item] = Regel(regels[item].nummer, _BULLET.sub(rf"\g<voor>{merk}", regels[item].tekst))
            gedrukt[regels[item].nummer] = [(merk, "")]
    return Geschreven(tuple(nieuw), gedrukt)


def _below(regels: Sequence[Regel], plek: int) -> Iterator[int]:
    """The bullets right below a line, or the empty one there, but for those that are deeper or marked."""
    begin = plek + 1 + (plek + 1 < len(regels) and not regels[plek + 1].kaal)
    diepte: int | None = None
    for item in range(begin, len(regels)):
        regel = regels[item]
        if not _BULLET.match(regel.tekst) or (
            regels[plek].is_opsomming and indent(regel) <= indent(regels[plek])
        ):
            return
        diepte = indent(regel) if diepte is None else diepte
        taak = _BULLET.sub("", regel.tekst)
        if indent(regel) <= diepte and not find_mark(taak) and not _NIETS.match(taak):
            yield item


def _is_somebody(wie: str, is_bekend: Callable[[str], bool]) -> bool:
    """Whether each name is of who was there, or a role or group: 'allen', 'de secretaris'."""
    return all(naam.islower() or is_bekend(naam) for naam in _OF_NAAM.split(wie))
