"""Who a task is of and by when, printed in a narrow margin: 'actie: Anna Visser en' / 'Tim Bos' / '(3 mei)'.

The lines of such a label become one, in the place of the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.verslag.taal.namenrij import GROEP

_LABEL = re.compile(r"\s{0,9}(?:[Aa]ctie(?:punt)?|ACTIE(?:PUNT)?|AP)\s?:\s+[\w@][\w\s.,;:()/&@'’-]{0,38}")
_VERDER = re.compile(r"(?!\s{0,9}(?:[-*•–#|]|\d{1,2}[.)]\s))[^:|]{1,30}")
# What cannot be the end of it: 'Anna en', 'wethouder', 'afd.', 'Anna (volgende'.
_FUNCTIE = (
    r"wethouder|burgemeester|gedeputeerde|mevrouw|mevr?\.|mw\.|heer|dhr\.|afd\.|afdeling|gem\.|gemeente|team"
)
_OPEN = re.compile(rf"(?:\s(?:en|and|van|de|der|den|het|{_FUNCTIE})|[,/&]|\([^()]{{1,60}})\s*$")
# Small words among names; with any other it is what somebody does: 'Actie: Anna belt met het team'.
_BIJ_NAMEN = re.compile(
    rf"[^a-zà-ÿ].*|en|and|van|de|der|den|het|ten|ter|te|{_FUNCTIE}|{GROEP}|secretaris|griffier|voorzitter"
)
_OP_DAG = re.compile(r"\s{0,9}\([^()]{2,30}\)?\s*")
_MEESTE = 4  # lines


def with_whole_labels(regels: Sequence[str]) -> Iterator[str]:
    """The lines, as many as there were."""
    plek = 0
    while plek < len(regels):
        heel, na = regels[plek], plek + 1
        if _LABEL.fullmatch(heel):
            while na < min(len(regels), plek + _MEESTE) and _goes_on(heel, regels[na]):
                heel, na = f"{heel.rstrip()} {regels[na].strip()}", na + 1
        yield heel
        yield from [""] * (na - plek - 1)
        plek = na


def _goes_on(label: str, regel: str) -> bool:
    if not regel.strip():
        return False
    if not (open_ := _OPEN.search(label)):
        return bool(_OP_DAG.fullmatch(regel))
    in_haken = "(" in open_[0]
    return bool(_VERDER.fullmatch(regel)) and (in_haken or (_are_names(_who(label)) and _are_names(regel)))


def _who(label: str) -> str:
    return label.partition(":")[2]


def _are_names(tekst: str) -> bool:
    woorden = tekst.partition("(")[0].replace(",", " ").split()
    return all(map(_BIJ_NAMEN.fullmatch, woorden))
