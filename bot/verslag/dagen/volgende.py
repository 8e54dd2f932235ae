"""The day of the next meeting, where the minutes print it, for what is due there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.dates import Werkdagen, find
from bot.dates.afstand import split_condition
from bot.dates.words import MONTH_NAMES
from bot.patronen import later
from bot.verslag.taal.engels import in_dutch
from bot.verslag.voorstel import Actie

# What a meeting is called, by the kind or by the body that meets: 'regietafel', 'projectgroep', 'MT'.
VERGADERING = (
    r"(?:[a-z-]{0,20}(?:vergadering|overleg|bijeenkomst|samenkomst|tafel|zitting|sessie|keer|beraad|commissie|bestuur|platform|panel|team)"
    r"|[a-z-]{2,20}(?:groep|raad|kring)|(?-i:[A-Z]{2,5})|x(?=\s)|meeting|session|call)"
)
_ALGEMEEN = frozenset("vergadering overleg bijeenkomst keer sessie zitting meeting session call".split())
_DAG_OF_NIET = r"(?:[a-z]{2}\.?|[a-zA-Z]{3,9}day,?|[a-zA-Z]{3,6}dag)?\s?"
_DAG = rf"{_DAG_OF_NIET}\d{{1,2}}[\s/-].{{2,20}}"
_DAG_KORT = rf"{_DAG_OF_NIET}\d{{1,2}}(?:[/-]\d{{1,2}}|\s[a-z]{{3,9}})(?:[\s/-]\d{{4}})?"
# As in 'Volgende vergadering: 20 januari', or 'De volgende tafel is op 17 september'
_AANGEKONDIGD = later(
    rf"(?:^|^[-*•]\s+|[.;]\s+)(?:De\s+|Het\s+|Datum\s+)?(?:[Ee]erst)?[Vv]olgende?\s+(?P<wat>{VERGADERING})(?:\s+(?:is|staat|vindt|zal|wordt|gepland|gehouden|plaats|plaatsvinden|op|om)\b){{0,4}}"
    rf"\s*[:,–-]?\s*(?P<dag>{_DAG})"
)
_IN_ENGELS = later(
    rf"(?:^|[.;]\s+)(?:The\s+)?[Nn]ext\s+(?P<wat>meeting|session|call)(?:\s+(?:is|will|be|held|takes|place|on)\b){{0,4}}"
    rf"\s*[:,–-]?\s*(?P<dag>{_DAG})"
)
# 'De groep komt weer bijeen op 20 januari', 'Op 20 januari zien we elkaar weer', whatever they are called.
_WEER = r"(?:weer|opnieuw|wederom|de\s+volgende\s+keer)"
_BIJEEN = r"(?:bijeen|samen|bij\s+elkaar)"
_WEER_BIJEEN = later(
    rf"\b(?:ko(?:mt|men)\s+(?:(?:we|wij|(?:de|het)\s+[\w-]{{2,25}})\s+)?(?:{_WEER}\s+{_BIJEEN}|{_BIJEEN}\s+{_WEER})|zien\s+(?:(?:we|wij)\s+)?elkaar\s+{_WEER}|vergader(?:t|en)\s+(?:(?:we|wij)\s+)?{_WEER})"
    rf"\s*,?\s+(?:op\s+)?(?P<dag>{_DAG})"
)
_DAN_WEER_BIJEEN = later(
    rf"(?:^|[.;]\s+)Op\s+(?P<dag>{_DAG_KORT})\s+(?:ko(?:mt|men)\s+[\w\s-]{{2,40}}?\s(?:{_WEER}\s+{_BIJEEN}|{_BIJEEN}\s+{_WEER})|(?:zien|treffen)\s+(?:we|wij)\s+elkaar\s+{_WEER})"
)
# '6. Volgend overleg' or 'Next', alone on the line above its day.
_KOP = later(
    rf"[#*_\s]{{0,6}}(?:\d{{1,2}}[.)]?\s+)?(?i:(?:datum\s+)?volgende?\s+(?P<wat>{VERGADERING})|next(?:\s+(?:meeting|session|call))?)[*_:\s]{{0,4}}"
)
_BEGINT_MET_DAG = later(rf"(?P<dag>{_DAG})")
_DAAR = (
    r"(?:(?P<woord>v[oó]{2}r|voor|op|in|tijdens|bij|tegen|uiterlijk|before|by|at|for)\s+)?(?:de\s+|het\s+|the\s+)?"
    rf"(?:(?:[Ee]erst)?[Vv]olgende?|[Kk]omende?|[Nn]ext)\s+(?P<wat>{VERGADERING}|groep|raad|kring)"
)
# 'vóór de vergadering van februari', which the next one is
_IN_MAAND = later(
    rf"(?:(?P<woord>[a-zó]{{2,10}})\s+)?(?:de|het)\s+(?P<wat>{VERGADERING})\s+van\s+(?P<maand>{'|'.join(MONTH_NAMES)})"
)
_TERMIJN = later(rf"(?:(?!na\s|dag|werkdag|we(?:ek|ken)\s|maand)[a-z]{{2,20}}\s){{0,2}}?{_DAAR}")
_BIJ_VOLGENDE = later(_DAAR, re.IGNORECASE)
# In a task, with a word that says that it is due there: 'voor de volgende projectgroep'
_IN_TAAK = later(
    rf"\b(?=(?:v[oó]{{2}}r|voor|op|in|tijdens|bij|tegen|uiterlijk|before|by|at)\s)(?i:{_DAAR})(?!\w)"
)
# At the end of a task, apart from it.
_SLOT = later(rf"(?:[,;(]|\s[-–—]\s)\s*(?:[a-z]{{2,20}}\s){{0,2}}?(?P<heel>{_DAAR})\W{{0,3}}$")
# What a task opens with, when it says by when: 'Tegen de volgende werkgroep lezen zij het door'.
_AANHEF = later(rf"(?=Tegen|V[oó]{{2}}r|Voor|Uiterlijk)(?i:(?P<heel>{_DAAR}))(?!\w)")
_WERKDAGEN = Werkdagen()
_STAART = 80  # letters from the end of a task in which it stands
_LANGSTE = 400  # letters of a line that is looked at
_VERDER = 60  # letters of the line below it, in which it may go on
_AFGEBROKEN = later(r"(?<=[a-z])-$")


@dataclass(frozen=True)
class Volgende:
    """The next meeting: its day, the name the minutes give it ('tafel'), and that of the tafel ('PRT')."""

    dag: date
    wat: str
    tafel: str


def next_meeting(regels: Iterable[str], datum: date | None, tafel: str = "") -> Volgende | None:
    """The one that the minutes announce, of that tafel; None when they name no day, or more than one."""
    gevonden: list[Volgende] = []
    for zin, wat in _announced(regels) if datum else ():
        dag = _day(zin["dag"], datum) if datum else None
        if dag and datum and dag > datum:
            gevonden.append(Volgende(dag, wat, tafel))
    return gevonden[0] if len({een.dag for een in gevonden}) == 1 else None


def announces_next(tekst: str) -> bool:
    """Whether it says when they meet again, which is nothing to do."""
    return any(True for _ in _announced([tekst]))


def _announced(regels: Iterable[str]) -> Iterator[tuple[re.Match[str], str]]:
    """Where a day is said to be that of the next meeting, and what the minutes call that."""
    kop: re.Match[str] | None = None
    vorige = ""
    for regel in regels:
        if regel:
            onder = _BEGINT_MET_DAG.match(regel) if kop else None
            if kop and onder:
                yield onder, (kop["wat"] or "meeting").casefold()
            kop = _KOP.fullmatch(regel)
        if vorige:
            yield from _in_sentence(vorige[-_LANGSTE:], regel)
        vorige = regel
    yield from _in_sentence(vorige[-_LANGSTE:], "")


def _in_sentence(regel: str, verder: str) -> Iterator[tuple[re.Match[str], str]]:
    """The same in a line that may run on in the one below it, also with a broken word."""
    tekst = f"{_AFGEBROKEN.sub('', regel)}{'' if _AFGEBROKEN.search(regel) else ' '}{verder[:_VERDER]}"
    for vorm in (_AANGEKONDIGD, _IN_ENGELS, _WEER_BIJEEN, _DAN_WEER_BIJEEN):
        for zin in vorm.finditer(tekst):
            if zin.start() < len(regel):
                yield zin, zin.groupdict().get("wat") or "vergadering"


def _day(tekst: str, datum: date) -> date | None:
    engels = in_dutch(tekst, alone=True)
    gelezen = find(engels[0] if engels else tekst, datum)
    return gelezen.value if gelezen else None


def at_next_meeting(tekst: str) -> bool:
    """Whether the words say that it is due at the next meeting, whatever that is called, and no more."""
    return bool(_BIJ_VOLGENDE.fullmatch(tekst))


def due_at_next(tekst: str) -> re.Match[str] | None:
    """The words in a task that say so."""
    return _IN_TAAK.search(tekst)


def _is_that(wat: str, volgende: Volgende) -> bool:
    """Whether the meeting something is due at is the one announced: of a 'projectgroep' also 'de groep'."""
    naam, tafel = volgende.wat.casefold(), volgende.tafel.casefold()
    return wat in _ALGEMEEN or wat == tafel or wat.endswith(naam) or naam.endswith(wat)


def due_there(actie: Actie, volgende: Volgende | None) -> Actie:
    """`actie` with the day of the next meeting, where that is when it is due."""
    if volgende is None or actie.termijn or actie.soort == "vraag":
        return actie
    gelezen = actie.termijn_tekst
    slot = None if gelezen else _AANHEF.match(actie.citaat) or _SLOT.search(actie.citaat[-_STAART:])
    afstand, tot = split_condition(gelezen or "")  # 'een week voor de volgende vergadering'
    geteld = _BIJ_VOLGENDE.fullmatch(tot) if afstand else None
    daar = geteld or (_TERMIJN.fullmatch(gelezen) if gelezen else slot)
    maand = _IN_MAAND.fullmatch(gelezen) if gelezen else None
    if maand and MONTH_NAMES.index(maand["maand"]) + 1 == volgende.dag.month:
        daar = maand
    if daar is None or not _is_that(daar["wat"].casefold(), volgende):
        return actie
    if geteld and afstand:
        return replace(actie, termijn=afstand.vanaf(volgende.dag, _WERKDAGEN))
    ervoor = timedelta(days=(daar["woord"] or "").casefold()[:2] in ("vo", "vó", "be"))
    return replace(actie, termijn=volgende.dag - ervoor, termijn_tekst=gelezen or daar.group("heel"))
