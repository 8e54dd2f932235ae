"""The day of the next meeting, where the minutes print it, for what is due there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.dates import find
from bot.dates.words import MONTH_NAMES
from bot.verslag.taal.engels import in_dutch
from bot.verslag.voorstel import Actie

_VERGADERING = (
    r"(?:[a-z-]{0,20}(?:vergadering|overleg|bijeenkomst|tafel|zitting|sessie|keer)"
    r"|[a-z-]{2,20}(?:groep|raad)|[A-Z]{2,5}|x(?=\s)|meeting|session|call)"
)
_ALGEMEEN = frozenset("vergadering overleg bijeenkomst keer sessie zitting meeting session call".split())
_DAG = r"(?:[a-z]{2}\.?|[a-zA-Z]{3,9}day,?|[a-zA-Z]{3,6}dag)?\s?\d{1,2}[\s/-].{2,20}"
# As in 'Volgende vergadering: 20 januari', or 'De volgende tafel is op 17 september'
_AANGEKONDIGD = re.compile(
    rf"(?:^|^[-*•]\s+|[.;]\s+)(?:De\s+|Het\s+|Datum\s+)?[Vv]olgende?\s+(?P<wat>{_VERGADERING})(?:\s+(?:is|staat|vindt|zal|wordt|gepland|gehouden|plaats|plaatsvinden|op|om)\b){{0,4}}"
    rf"\s*[:,–-]?\s*(?P<dag>{_DAG})"
)
_IN_ENGELS = re.compile(
    rf"(?:^|[.;]\s+)(?:The\s+)?[Nn]ext\s+(?P<wat>meeting|session|call)(?:\s+(?:is|will|be|held|takes|place|on)\b){{0,4}}"
    rf"\s*[:,–-]?\s*(?P<dag>{_DAG})"
)
# '6. Volgend overleg' or 'Next', alone on the line above its day.
_KOP = re.compile(
    rf"[#*_\s]{{0,6}}(?:\d{{1,2}}[.)]?\s+)?(?i:(?:datum\s+)?volgende?\s+(?P<wat>{_VERGADERING})|next(?:\s+(?:meeting|session|call))?)[*_:\s]{{0,4}}"
)
_BEGINT_MET_DAG = re.compile(rf"(?P<dag>{_DAG})")
_DAAR = (
    r"(?:(?P<woord>v[oó]{2}r|voor|op|in|tijdens|bij|tegen|uiterlijk|before|by|at|for)\s+)?(?:de\s+|het\s+|the\s+)?"
    rf"(?:[Vv]olgende?|[Nn]ext)\s+(?P<wat>{_VERGADERING})"
)
# 'vóór de vergadering van februari', which the next one is
_IN_MAAND = re.compile(
    rf"(?:(?P<woord>[a-zó]{{2,10}})\s+)?(?:de|het)\s+(?P<wat>{_VERGADERING})\s+van\s+(?P<maand>{'|'.join(MONTH_NAMES)})"
)
_TERMIJN = re.compile(rf"(?:[a-z]{{3,20}}\s)??{_DAAR}")
# At the end of a task, apart from it.
_SLOT = re.compile(rf"(?:[,;(]|\s[-–—]\s)\s*(?:[a-z]{{3,20}}\s)??(?P<heel>{_DAAR})\W{{0,3}}$")
# What a task opens with, when it says by when: 'Tegen de volgende werkgroep lezen zij het door'.
_AANHEF = re.compile(rf"(?=Tegen|V[oó]{{2}}r|Voor|Uiterlijk)(?i:(?P<heel>{_DAAR}))(?!\w)")
_STAART = 80  # letters from the end of a task in which it stands
_LANGSTE = 400  # letters of a line that is looked at


@dataclass(frozen=True)
class Volgende:
    """The next meeting: its day, and the name the minutes give it ('tafel')."""

    dag: date
    wat: str


def next_meeting(regels: Iterable[str], datum: date | None) -> Volgende | None:
    """The one that the minutes announce; None when they name no day, or more than one."""
    gevonden: list[Volgende] = []
    for zin, wat in _announced(regels) if datum else ():
        dag = _day(zin["dag"], datum) if datum else None
        if dag and datum and dag > datum:
            gevonden.append(Volgende(dag, wat))
    return gevonden[0] if len({een.dag for een in gevonden}) == 1 else None


def _announced(regels: Iterable[str]) -> Iterator[tuple[re.Match[str], str]]:
    """Where a day is said to be that of the next meeting, and what the minutes call that."""
    kop: re.Match[str] | None = None
    for regel in filter(None, regels):
        onder = _BEGINT_MET_DAG.match(regel) if kop else None
        if kop and onder:
            yield onder, (kop["wat"] or "meeting").casefold()
        kop = _KOP.fullmatch(regel)
        for vorm in (_AANGEKONDIGD, _IN_ENGELS):
            yield from ((zin, zin["wat"]) for zin in vorm.finditer(regel[-_LANGSTE:]))


def _day(tekst: str, datum: date) -> date | None:
    engels = in_dutch(tekst, alone=True)
    gelezen = find(engels[0] if engels else tekst, datum)
    return gelezen.value if gelezen else None


def due_there(actie: Actie, volgende: Volgende | None) -> Actie:
    """`actie` with the day of the next meeting, where that is when it is due."""
    if volgende is None or actie.termijn or actie.soort == "vraag":
        return actie
    gelezen = actie.termijn_tekst
    slot = None if gelezen else _AANHEF.match(actie.citaat) or _SLOT.search(actie.citaat[-_STAART:])
    daar = _TERMIJN.fullmatch(gelezen) if gelezen else slot
    maand = _IN_MAAND.fullmatch(gelezen) if gelezen else None
    if maand and MONTH_NAMES.index(maand["maand"]) + 1 == volgende.dag.month:
        daar = maand
    if daar is None or daar["wat"].casefold() not in _ALGEMEEN | {volgende.wat.casefold()}:
        return actie
    ervoor = timedelta(days=(daar["woord"] or "").casefold()[:2] in ("vo", "vó", "be"))
    return replace(actie, termijn=volgende.dag - ervoor, termijn_tekst=gelezen or daar.group("heel"))
