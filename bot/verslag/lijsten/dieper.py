"""Items that hang below another one of a list and are of somebody themselves: '  - Tim: kaart maken'.

What is said of the item above it ('  - Status: loopt') opens no item of its own; so a name opens two or more.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from bot.verslag.bron.regels import Regel, indent
from bot.verslag.taal.namenrij import NAMEN
from bot.verslag.taal.secties import section_of
from bot.verslag.werk.doen import opening
from bot.verslag.werk.kracht import Werkwoord, verb_of

_MINSTENS = 2  # bullets that a name opens, one of them at the margin
_OPENT = re.compile(rf"(?P<wie>{NAMEN.pattern})\s*:\s+(?=\S)")
_IN_KOLOMMEN = re.compile(rf"\s{{2,}}(?P<wie>{NAMEN.pattern})\s{{2,}}(?P<wanneer>\S.{{2,40}})")
_NUMMER = re.compile(r"\d{1,2}[.)]\s")
_VAN_IEMAND = re.compile(r"\([A-ZÀ-Þ@][^()]{1,40}\)\W{0,3}$")
_GEEN_NAAM = re.compile(
    r"(?:status|stand|datum|deadline|termijn|wie|wanneer|wat|door|vra(?:ag|gen)|antwoord|opmerking(?:en)?|doel|reden"
    r"|toelichting|lo[ck]atie|planning|let\sop|NB|note|date|owner|who|when|question|answer|reason|goal)",
    re.IGNORECASE,
)


def openers(regels: Iterable[Regel]) -> frozenset[str]:
    """The names with a colon that open bullets here, one at the margin and more of them anywhere."""
    bullets = [regel for regel in regels if regel.is_opsomming]
    opent = [(een["wie"], indent(regel)) for regel in bullets if (een := _OPENT.match(regel.inhoud))]
    kant = min(map(indent, bullets), default=0)
    vaak = Counter(wie for wie, _ in opent)
    return frozenset(
        wie
        for wie, diepte in opent
        if diepte == kant and vaak[wie] >= _MINSTENS and not (_GEEN_NAAM.fullmatch(wie) or section_of(wie))
    )


def is_of_itself(regel: Regel, namen: frozenset[str]) -> bool:
    """Whether an item below another one opens with one of `namen`."""
    opent = _OPENT.match(regel.inhoud)
    return opent is not None and opent["wie"] in namen


def has_details(groep: Sequence[Regel], onder: Sequence[Regel]) -> bool:
    """Whether an item is a task, and what hangs below it is none: 'Zaal huren' above 'bij het dorpshuis', not
    'Wegen en paden' above 'stoep herstellen'."""
    taak = _NUMMER.sub("", " ".join(regel.inhoud for regel in groep), count=1)
    eronder = onder[0].inhoud
    is_taak = _is_task(eronder) or verb_of(eronder) is Werkwoord.KAAL or _VAN_IEMAND.search(eronder)
    return _is_task(taak) and not is_taak


def _is_task(tekst: str) -> bool:
    kaal = tekst.rstrip(": ")
    wie = opening(kaal)
    if wie is None:
        return False
    return verb_of(kaal) is Werkwoord.KAAL or (kaal == tekst and wie["verb"].endswith("t"))


def apart(regel: Regel) -> Regel:
    """Below an item: 'Anna          10 oktober', in columns, becomes '– Anna – 10 oktober'."""
    kolommen = _IN_KOLOMMEN.fullmatch(regel.tekst)
    return Regel(regel.nummer, f"– {kolommen['wie']} – {kolommen['wanneer']}") if kolommen else regel
