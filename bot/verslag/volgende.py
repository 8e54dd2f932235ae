"""The day of the next meeting, where the minutes print it, for what is due there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.dates import find
from bot.verslag.voorstel import Actie

_VERGADERING = (
    r"(?:[a-z-]{0,20}(?:vergadering|overleg|bijeenkomst|tafel|zitting|sessie|keer)"
    r"|[a-z-]{2,20}(?:groep|raad)|[A-Z]{2,5})"
)
_ALGEMEEN = frozenset("vergadering overleg bijeenkomst keer sessie zitting".split())
# As in 'Volgende vergadering: 20 januari', or 'De volgende tafel is op 17 september'
_AANGEKONDIGD = re.compile(
    rf"(?:^|[.;]\s+)(?:De\s+|Het\s+|Datum\s+)?[Vv]olgende?\s+(?P<wat>{_VERGADERING})(?:\s+(?:is|staat|vindt|zal|wordt|gepland|gehouden|plaats|plaatsvinden|op|om)\b){{0,4}}"
    r"\s*[:,–-]?\s*(?P<dag>(?:[a-z]{2}\.?|[a-z]{3,6}dag)?\s?\d{1,2}[\s/-].{2,20})"
)
_DAAR = (
    r"(?:(?P<woord>v[oó]{2}r|voor|op|in|tijdens|bij|tegen|uiterlijk)\s+)?(?:de\s+|het\s+)?"
    rf"[Vv]olgende?\s+(?P<wat>{_VERGADERING})"
)
_TERMIJN = re.compile(rf"(?:[a-z]{{3,20}}\s)??{_DAAR}")
# At the end of a task, apart from it.
_SLOT = re.compile(rf"[,;(]\s*(?:[a-z]{{3,20}}\s)??(?P<heel>{_DAAR})\W{{0,3}}$")
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
    for regel in regels if datum else ():
        for zin in _AANGEKONDIGD.finditer(regel[-_LANGSTE:]):
            dag = find(zin["dag"], datum) if datum else None
            if dag and dag.value and datum and dag.value > datum:
                gevonden.append(Volgende(dag.value, zin["wat"]))
    return gevonden[0] if len({een.dag for een in gevonden}) == 1 else None


def due_there(actie: Actie, volgende: Volgende | None) -> Actie:
    """`actie` with the day of the next meeting, where that is when it is due."""
    if volgende is None or actie.termijn or actie.soort == "vraag":
        return actie
    gelezen = actie.termijn_tekst
    slot = None if gelezen else _AANHEF.match(actie.citaat) or _SLOT.search(actie.citaat[-_STAART:])
    daar = _TERMIJN.fullmatch(gelezen) if gelezen else slot
    if daar is None or daar["wat"].casefold() not in _ALGEMEEN | {volgende.wat.casefold()}:
        return actie
    ervoor = timedelta(days=(daar["woord"] or "").casefold()[:2] in ("vo", "vó"))
    return replace(actie, termijn=volgende.dag - ervoor, termijn_tekst=gelezen or daar.group("heel"))
