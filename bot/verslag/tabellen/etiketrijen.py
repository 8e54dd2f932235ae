"""Rows of which the first cell is the label: 'Actie | Zaal huren | Anna Visser | 1 mei', below no head.

So minutes print a point in a box at the end of an item. What the other cells hold, all such rows of the
minutes say together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.verslag.bron.regels import Regel
from bot.verslag.tabellen.cellen import cells
from bot.verslag.tabellen.kolommen import by_content, kind

_ETIKET = re.compile(
    r"(?:(?:nieuwe\s|vervolg)?(?:a[ck]tie(?:punt)?|action|taak|afspraak|toezegging)|ap)"
    r"(?:\s?(?P<nummer>(?:[A-Z]{1,3}[-.]?)?\d{1,4}(?:[-./]\d{1,4}){0,2}))?|[→⇒➔➜►▶]",
    re.IGNORECASE,
)
_MINSTE_CELLEN = 3
_WOORDEN = 5  # of when


def is_label(rij: Sequence[str]) -> bool:
    """Whether a row opens with 'Actie', and other cells than the heads of columns follow."""
    gevuld = [cel for cel in rij if cel]
    return len(gevuld) >= _MINSTE_CELLEN and bool(_label(rij[0])) and kind(rij[1]) is None


def label_columns(regels: Sequence[Regel]) -> dict[int, dict[int, str]]:
    """What the cells of such rows hold, by how many there are in a row."""
    per_breedte: dict[int, list[list[str]]] = {}
    for regel in regels:
        if regel.kaal.startswith("|") and is_label(rij := cells(regel.tekst)):
            per_breedte.setdefault(len(rij), []).append(["", *rij[1:]])
    return {breedte: kolommen for breedte, rijen in per_breedte.items() if (kolommen := _columns(rijen))}


def _columns(rijen: Sequence[Sequence[str]]) -> dict[int, str]:
    kolommen = by_content(rijen)
    gevuld = [plek for plek in range(1, len(rijen[0])) if any(rij[plek] for rij in rijen)]
    over = [plek for plek in gevuld if plek not in kolommen]
    if kolommen and "termijn" not in kolommen.values() and len(over) == 1:
        kort = all(len(rij[over[0]].split()) <= _WOORDEN for rij in rijen)
        kolommen |= {over[0]: "termijn"} if kort else {}
    return kolommen if "actie" in kolommen.values() else {}


def labelled_row(rij: Sequence[str], per_breedte: dict[int, dict[int, str]]) -> dict[str, str]:
    """The cells of such a row by what they hold; nothing of any other row."""
    kolommen = per_breedte.get(len(rij), {})
    if not kolommen or not is_label(rij):
        return {}
    etiket = _label(rij[0])
    nummer = etiket["nummer"] if etiket else None
    cellen = {soort: rij[plek] for plek, soort in kolommen.items() if rij[plek]}
    return {**({"nummer": nummer} if nummer else {}), **cellen} if cellen.get("actie") else {}


def _label(cel: str) -> re.Match[str] | None:
    return _ETIKET.fullmatch(cel.strip(" *_:."))
