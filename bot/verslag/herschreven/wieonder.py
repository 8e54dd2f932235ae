"""Who has a point and when, below it or at its end, as a margin beside the text comes out of a file.

'Actie: De kaart wordt aangevuld.' above 'Visser' and '1 april' is 'Actie: De kaart wordt aangevuld (Visser,
1 april).' It takes a label without a name, and people who were there, all or the secretariat.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from bot.verslag.bron.regels import Regel
from bot.verslag.dagen.woorden import is_day
from bot.verslag.herschreven.schrijfwijzen import Geschreven
from bot.verslag.huismerken.wie import IsBekend, Wie, read_who
from bot.verslag.kopjes.vormen import KOPTEKEN
from bot.verslag.merken.markeringen import LABELREGEL
from bot.verslag.taal.woorden import AFKORTINGEN, TITEL

_ETIKET = re.compile(
    r"(?:[-*•]\s{1,3})?(?:[Aa][ck]tie(?:punt)?|A[CK]TIE(?:PUNT)?|AP|[Aa]ction|ACTION)(?:\s\d{1,3})?\s?:\s{1,3}\S"
)
_ZINSEINDE = re.compile(r"[\w)]{2}[.!]$")
# Before a name that goes on with the task: '… afstemmen met' above 'Visser', '… maken [Anna' above 'Visser]'.
_LOOPT_DOOR = re.compile(
    r"(?:\b(?:met|van|voor|aan|bij|door|en|of|de|het|naar|via|namens|tussen)|[,:/-]|[(\[][^()\[\]]{0,80})$"
)
_AFKORTING = "".join(rf"(?<!\b(?i:{woord}))" for woord in sorted(AFKORTINGEN))
# At the end of the last line: '… naar de leden sturen. Visser' above '27 februari', and no 'dhr. Visser'.
_ACHTERAAN = re.compile(
    rf"(?<=[\w)]{{2}}){_AFKORTING}(?P<stop>[.!])\s{{1,9}}(?P<wie>(?:{TITEL}\s)?[^.!?]{{2,60}})$"
)
_MEESTE = 12  # lines of a point


@dataclass(frozen=True)
class _Onder:
    """Who and when of a point: the line on which it ends, up to which they stand, and what was printed."""

    laatste: int
    tot: int
    taak: str
    wie: Wie
    namen: str
    dag: str

    @property
    def nieuw(self) -> str:
        return f" ({self.wie}, {self.dag})" if self.dag else f" ({self.wie})"

    @property
    def kaal(self) -> str:
        return self.taak.rstrip(" .!")

    @property
    def gedrukt(self) -> str:
        return f"{self.taak[len(self.kaal) :]} {self.namen} {self.dag}".rstrip()


def with_who_below(regels: Sequence[Regel], buiten: frozenset[int], is_bekend: IsBekend) -> Geschreven:
    """The lines with them in brackets behind the point; `buiten`: those of header and attendance."""
    gedrukt: dict[int, list[tuple[str, str]]] = {}
    nieuw = list(regels)
    for plek, regel in enumerate(regels):
        is_punt = regel.nummer not in buiten and _ETIKET.match(regel.kaal)
        onder = _below(regels, plek, is_bekend) if is_punt else None
        if onder is None:
            continue
        nummer = regels[onder.laatste].nummer
        nieuw[onder.laatste] = Regel(nummer, f"{onder.kaal}{onder.nieuw}.")
        gedrukt[nummer] = [(onder.nieuw, onder.gedrukt)]
        for ander in range(onder.laatste + 1, onder.tot):
            nieuw[ander] = Regel(regels[ander].nummer, "")
    return Geschreven(tuple(nieuw), gedrukt)


def _below(regels: Sequence[Regel], plek: int, is_bekend: IsBekend) -> _Onder | None:
    eind = plek + 1 + sum(1 for _ in takewhile(_goes_on, regels[plek + 1 : plek + _MEESTE]))
    return next(_read(regels, plek, eind, is_bekend), None)


def _read(regels: Sequence[Regel], plek: int, eind: int, is_bekend: IsBekend) -> Iterator[_Onder]:
    for i in range(plek, eind):
        tekst = regels[i].tekst.rstrip()
        dag = regels[i + 1].kaal if i + 1 < eind else ""
        achteraan = _ACHTERAAN.search(tekst)
        wie = read_who(achteraan["wie"], is_bekend) if achteraan else None
        if achteraan and wie and (wie.wanneer or is_day(dag)):
            taak = tekst[: achteraan.end("stop")]
            dag = "" if wie.wanneer else dag
            yield _Onder(i, i + 1 + bool(dag), taak, wie, achteraan["wie"], dag)
        boven = regels[i - 1].tekst.rstrip()
        wie = read_who(tekst, is_bekend) if i > plek and not _LOOPT_DOOR.search(boven) else None
        if wie and not wie.wanneer and is_day(dag):
            yield _Onder(i - 1, i + 2, boven, wie, tekst.strip(), dag)
        elif wie and i + 1 == eind and (_ZINSEINDE.search(boven) or wie.wanneer):
            yield _Onder(i - 1, i + 1, boven, wie, tekst.strip(), "")


def _goes_on(regel: Regel) -> bool:
    """Whether the paragraph of a point goes on there."""
    kaal = regel.kaal
    return bool(kaal) and not (regel.is_opsomming or KOPTEKEN.match(kaal) or LABELREGEL.match(kaal))
