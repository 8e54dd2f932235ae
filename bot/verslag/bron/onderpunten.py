"""Items with a number or letter of their own below another one of a list: '2. Kaart maken (Anna)' above
'   a. met de wegen'.

They become bullets, as which they tell of the item above them or are of whom it names. One that says itself
whose it is ('   a. Brief sturen (Tim)') is an item of its own, with a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_ITEM = re.compile(r"(?P<wit>[ \t]{0,24})(?:(?P<nummer>\d{1,2})[.)]|(?P<letter>[a-z])[.)]|[-*•–])\s+(?=\S)")
# What a field of the item above it is called: 'a. Wie: Anna'.
_VELD = (
    r"(?:Wie|Wat|Wanneer|Door|Voor|Actiehouders?|Trekkers?|Eigenaar|Verantwoordelijk(?:e|en)?|Deadline|Termijn|Datum|Gereed"
    r"|Status|Stand|Doel|Toelichting|Opmerking(?:en)?|Locatie|Who|When|What|Owner|Due)"
)
_NAAM = r"[A-ZÀ-Þ@][^()\s,;:/]{0,20}"  # 'Tim' in '(Tim, 3 mei)'; '(Tim ook)' tells
_VAN_IEMAND = re.compile(
    rf"\({_NAAM}(?:\s(?:{_NAAM}|van|den?|der|te[nr]|en|and|&)){{0,5}}(?:[,;:/–-][^()]{{1,30}})?\)\W{{0,3}}$"
    rf"|(?<=[.)]\s)(?!{_VELD}:)[A-ZÀ-Þ][\w'’-]{{1,20}}:\s"
)
_DIEPER = 2  # columns at least
_TAB = 4


def with_items_below(regels: Sequence[str]) -> Iterator[str]:
    """The lines, as many as there were."""
    kant, vorige = -1, 0  # where the item above stands, and which of those below it came last
    for regel in regels:
        item = _ITEM.match(regel)
        if item is None:
            if regel.strip() and not regel[0].isspace():
                kant, vorige = -1, 0  # text at the margin: no list
            yield regel
            continue
        diepte = len(item["wit"].expandtabs(_TAB))
        plek = int(item["nummer"] or 0) or (ord(item["letter"]) - ord("a") + 1 if item["letter"] else 0)
        if kant >= 0 and diepte >= kant + _DIEPER and plek and plek in (1, vorige + 1):
            vorige = plek
            teken = f"{plek}." if _VAN_IEMAND.search(regel, item.end()) else "-"
            yield f"{item['wit']}{teken} {regel[item.end() :]}"
            continue
        if kant < 0 or diepte < kant + _DIEPER:
            kant, vorige = diepte, 0
        yield regel
